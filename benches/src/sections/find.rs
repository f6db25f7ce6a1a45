//! From a quoted text to its codes, for the documented texts whole and spoiled, and in catalogs of any size.

use std::fmt::Write as _;
use std::hint::black_box;

use error_l10n::{Catalog, Finder, LanguagePriorityList};

use super::Section;
use crate::task::Task;

/// Codes of a portal beside the shipped ones, in each of the three languages.
const PORTALS: [usize; 3] = [0, 1_000, 5_000];

/// What somebody does to a text before it is looked for.
type Spoil = fn(&str) -> String;

const QUOTATIONS: [(&str, &str, Spoil); 5] = [
    ("whole", "the whole text", |text| text.to_owned()),
    ("slips", "two letters mistyped", slips),
    ("part", "the middle half", part),
    ("report", "the text in quotes among 16 words", report),
    ("unrelated", "nothing of the text", unrelated),
];

/// Makes a text to look for.
type Paste = fn() -> String;

/// Pastes as long as are looked at, each the worst case of a step.
const PASTES: [(&str, &str, Paste); 9] = [
    ("texts", "the descriptions, one behind the other", || descriptions().join(" ")),
    ("lines", "a description on each line", || descriptions().join("\n")),
    ("repeated", "one sentence again and again", || "El recurso no se ha encontrado en el servidor. ".repeat(90)),
    ("mistyped", "the descriptions with every second word mistyped", mistyped),
    ("together", "the descriptions without blanks", || descriptions().concat().replace(' ', "")),
    ("letters", "one letter as a word, again and again", || "a ".repeat(2048)),
    ("punctuation", "quotes, colons and marks", || "«¿a»: \"b\", 'c'! ".repeat(260)),
    ("emoji", "emoji of several code points", || "👩🏽‍💻 ".repeat(820)),
    ("digits", "statuses and codes", || "404 99904 503 1.234,5 ".repeat(190)),
];

pub(super) fn sections() -> Vec<Section> {
    let mut sections = Vec::new();
    for (name, about, paste) in PASTES {
        sections.push(Section {
            key: format!("find-paste/{name}"),
            title: format!("Finding in a paste of 4,096 characters: {about}"),
            tasks: vec![Task::new("error-l10n, Finder::find", move || {
                let (finder, paste) = (Finder::new(&Catalog::embedded()), paste());
                move || {
                    black_box(finder.find(black_box(&paste), 10));
                }
            })],
            calls: 20,
        });
    }
    for (name, about, spoil) in QUOTATIONS {
        sections.push(Section {
            key: format!("find/{name}"),
            title: format!("Finding a documented description: {about}"),
            tasks: vec![finder(spoil), every_text(spoil)],
            calls: 159,
        });
        sections.push(Section {
            key: format!("find-growth/{name}"),
            title: format!("The same with error-l10n as codes are added: {about}"),
            tasks: PORTALS.iter().map(|&codes| portal(codes, spoil)).collect(),
            calls: 159,
        });
    }
    sections
}

fn finder(spoil: Spoil) -> Task {
    Task::new("error-l10n, Finder::find", move || search(Finder::new(&Catalog::embedded()), spoil))
}

/// What one would write without a library for it: the nearest of all texts by edit distance. It finds neither parts
/// nor reports.
fn every_text(spoil: Spoil) -> Task {
    Task::new("strsim, every text", move || {
        let texts: Vec<String> = descriptions().iter().map(|text| text.to_lowercase()).collect();
        let mut quotations = quotations(spoil);
        move || {
            let quotation = black_box(quotations()).to_lowercase();
            let alike = |text: &String| strsim::normalized_levenshtein(&quotation, text);
            black_box(texts.iter().map(alike).fold(0.0, f64::max));
        }
    })
}

fn portal(codes: usize, spoil: Spoil) -> Task {
    Task::new(format!("3 × {}", 53 + codes), move || {
        let mut builder = Catalog::builder();
        for language in ["en", "es", "ru"] {
            builder = builder.overlay_text(language, "portal.ftl", made_up(language, codes));
        }
        search(Finder::new(&builder.build().expect("well-formed texts")), spoil)
    })
}

fn search(finder: Finder, spoil: Spoil) -> impl FnMut() {
    let mut quotations = quotations(spoil);
    move || {
        black_box(finder.find(black_box(quotations()), 10));
    }
}

/// The spoiled descriptions in turn.
fn quotations(spoil: Spoil) -> impl FnMut() -> &'static str {
    let spoiled: &'static [String] = descriptions().iter().map(|text| spoil(text)).collect::<Vec<_>>().leak();
    let mut turn = spoiled.iter().cycle();
    move || turn.next().map(String::as_str).unwrap_or_default()
}

/// The documented descriptions in the three languages.
fn descriptions() -> Vec<String> {
    ["en", "es", "ru"].into_iter().flat_map(descriptions_in).collect()
}

fn descriptions_in(language: &str) -> Vec<String> {
    let catalog = Catalog::embedded();
    let language = catalog.negotiate(&LanguagePriorityList::from_tags([language]));
    catalog.entries(language).filter_map(|entry| Some(entry.description?.into_owned())).collect()
}

/// Messages of ten words each, out of those of the descriptions.
fn made_up(language: &str, codes: usize) -> String {
    let descriptions = descriptions_in(language).join(" ");
    let words: Vec<&str> = descriptions.split_whitespace().collect();
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut text = String::new();
    for code in 0..codes {
        let _ = write!(text, "code-{} =", 100_000 + code);
        for _ in 0..10 {
            // Xorshift (Marsaglia 2003).
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let _ = write!(text, " {}", words[(random >> 11) as usize % words.len()]);
        }
        text.push('\n');
    }
    text
}

/// Two neighbours swapped in the first third, a letter left out in the last one.
fn slips(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let third = letters.len() / 3;
    letters.swap(third, third + 1);
    letters.remove(third * 2);
    letters.into_iter().collect()
}

/// A letter too many in every second word.
fn mistyped() -> String {
    let texts = descriptions().join(" ");
    let words = texts.split(' ').enumerate();
    words.map(|(turn, word)| if turn % 2 == 0 { format!("{word}x ") } else { format!("{word} ") }).collect()
}

fn part(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = words.len() / 4;
    words.iter().skip(start).take(words.len().div_ceil(2)).copied().collect::<Vec<_>>().join(" ")
}

fn report(text: &str) -> String {
    format!("Hola, desde esta mañana el portal me dice «{text}» cuando guardo, y no sé qué hacer")
}

/// As many words as the text has.
fn unrelated(text: &str) -> String {
    let words = ["Вчера", "der", "Zug", "llegó", "tarde", "because", "of", "снега", "on", "las", "vías"];
    words.iter().cycle().take(text.split_whitespace().count()).copied().collect::<Vec<_>>().join(" ")
}
