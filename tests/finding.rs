//! From a text somebody quoted to the codes it may come from.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

mod support;
#[path = "finding/typist.rs"]
mod typist;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use error_l10n::{Catalog, EntryKind, Finder, Found, LanguagePriorityList, Member};
use proptest::prelude::*;
use typist::Typist;

/// A documented text.
struct Documented {
    language: &'static str,
    code: String,
    text: String,
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file)).unwrap()
}

/// The descriptions and titles of the three documents.
fn documented() -> Vec<Documented> {
    let mut texts = Vec::new();
    for language in ["en", "es", "ru"] {
        let table = read(&format!("documents/{language}.tsv"));
        for row in table.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let [kind, code, _, title, description] = *row.split('\t').collect::<Vec<_>>() else { panic!("{row}") };
            let mut add = |text: &str| texts.push(Documented { language, code: code.into(), text: text.into() });
            add(description);
            if kind == "status" && !title.is_empty() {
                add(title);
            }
        }
    }
    assert_eq!(texts.len(), 225);
    texts
}

fn finder() -> Finder {
    Finder::new(&Catalog::embedded())
}

/// All that nothing tells apart from the best.
fn best<'f>(found: &'f [Found<'f>]) -> impl Iterator<Item = &'f Found<'f>> {
    found.iter().take_while(|one| one.score == found[0].score)
}

fn line(found: &Found<'_>) -> String {
    let member = serde_json::to_string(&found.member).unwrap();
    format!("{} {} {}", found.language, found.code, member.trim_matches('"'))
}

/// How many of the texts are among the first three when `spoil` has been at them, and of how many; the others.
fn among_the_first_three(spoil: impl Fn(&Documented) -> Option<String>) -> (usize, usize, Vec<String>) {
    let finder = finder();
    let (mut all, mut missed) = (0, Vec::new());
    for documented in documented() {
        let Some(spoiled) = spoil(&documented) else { continue };
        all += 1;
        let found = finder.find(&spoiled, 3);
        let is_it = |found: &Found<'_>| found.code == documented.code && *found.language == documented.language;
        if !found.iter().take(3).any(is_it) {
            missed.push(format!("{} {}: {spoiled} ({})", documented.language, documented.code, documented.text));
        }
    }
    (all - missed.len(), all, missed)
}

#[test]
fn every_documented_text_finds_its_code_first_and_all_that_share_it() {
    let (finder, texts) = (finder(), documented());
    for text in &texts {
        let found = finder.find(&text.text, 1);
        assert_eq!(found[0].text, text.text, "{} {}", text.language, text.code);
        for same in texts.iter().filter(|same| same.text.to_lowercase() == text.text.to_lowercase()) {
            let is_same = |found: &&Found<'_>| found.code == same.code && *found.language == same.language;
            let found = found.iter().find(is_same).unwrap_or_else(|| panic!("{} {}", same.language, same.code));
            assert_eq!(found.score, 1.0, "{} {}", same.language, same.code);
        }
    }
}

#[test]
fn with_two_letters_mistyped_a_text_is_among_the_first_three() {
    for seed in 1..=4 {
        let (hits, all, missed) = among_the_first_three(|documented| {
            let mut typist = Typist::new(seed, &documented.text);
            let once = typist.mistype(&documented.text, documented.language);
            Some(typist.mistype(&once, documented.language))
        });
        assert_eq!(all, 225);
        assert!(hits * 100 >= all * 98, "seed {seed}: {hits} of {all}; {missed:#?}");
    }
}

#[test]
fn the_middle_half_of_a_text_is_among_the_first_three() {
    let (hits, all, missed) = among_the_first_three(|documented| {
        let words: Vec<&str> = documented.text.split_whitespace().collect();
        (words.len() >= 6).then(|| words[words.len() / 4..words.len() / 4 + words.len() / 2].join(" "))
    });
    assert!(all > 90, "{all}");
    assert!(hits * 100 >= all * 98, "{hits} of {all}; {missed:#?}");
}

#[test]
fn a_text_cut_off_inside_its_words_is_among_the_first_three() {
    let (hits, all, missed) = among_the_first_three(|documented| {
        let letters: Vec<char> = documented.text.chars().collect();
        let is_long = documented.text.split_whitespace().count() >= 6;
        is_long.then(|| letters[letters.len() / 4..letters.len() * 3 / 4].iter().collect())
    });
    assert!(hits * 100 >= all * 98, "{hits} of {all}; {missed:#?}");
}

#[test]
fn a_text_reported_with_words_around_it_is_among_the_first_three() {
    let (hits, all, missed) = among_the_first_three(|documented| {
        let (before, after) = match documented.language {
            "en" => ("Hello, since this morning the portal tells me", "and I do not know what to do"),
            "es" => ("Hola, desde esta mañana el portal me dice", "y no sé qué hacer"),
            _ => ("Здравствуйте, с утра портал пишет", "и я не знаю, что делать"),
        };
        Some(format!("{before} “{}” {after}", documented.text))
    });
    assert_eq!(hits, all, "{missed:#?}");
}

/// Pastes as long as are looked at: the text stands among some six hundred other words.
#[test]
fn a_text_in_a_long_paste_is_among_the_first_three() {
    let words = read("finding/unrelated.list");
    let around: Vec<&str> = words.lines().filter(|line| !line.starts_with("# ")).collect();
    let (before, after) = around.split_at(around.len() / 2);
    let paste = |text: &str, end: &str| [&before.join(end), text, &after.join(end)].join(end);
    let check = |share: usize, language: &str, place: &dyn Fn(&str) -> Option<String>| {
        let spoil = |documented: &Documented| place(&documented.text).filter(|_| documented.language == language);
        let (hits, all, missed) = among_the_first_three(spoil);
        assert!(all > 10 && hits * 100 >= all * share, "{language}: {hits} of {all}; {missed:#?}");
    };
    check(98, "es", &|text| Some(paste(text, "\n")));
    check(98, "ru", &|text| Some(paste(&format!("«{text}»"), " ")));
    check(95, "en", &|text| (text.split_whitespace().count() >= 8).then(|| paste(text, " ")));
}

#[test]
fn spoiled_texts_find_where_they_come_from() {
    let finder = finder();
    for case in support::cases("finding") {
        let text = String::from_utf8(case.body).unwrap();
        let found = finder.find(&text, 1);
        let best: Vec<String> = best(&found).map(line).collect();
        assert_eq!(best.join(", "), case.head["best"], "{}", case.place);
    }
}

#[test]
fn unrelated_texts_find_nothing() {
    let finder = finder();
    let unrelated = read("finding/unrelated.list");
    let sentences = unrelated.lines().filter(|line| !line.starts_with("# "));
    let found: Vec<String> = sentences.filter(|line| !finder.find(line, 1).is_empty()).map(str::to_owned).collect();
    assert_eq!(found, Vec::<String>::new());
    for nothing in ["", " \n", "\0\u{1}\u{1b}[2J", "\u{fffd}\u{fffd}", "🙈🙉🙊"] {
        assert!(finder.find(nothing, 1).is_empty(), "{nothing:?}");
    }
}

#[test]
fn a_text_of_any_size_is_answered() {
    let finder = finder();
    for unit in ["x", "x ", "\u{301}", "ё", "&", "\\", "«", "資", "recurso ", "«a» ", "\n", ": "] {
        let text = unit.repeat(8 * 1024 * 1024 / unit.len());
        assert!(finder.find(&text, 10).iter().all(|found| found.score < 1.0));
    }
    let before = "no such thing ".repeat(100);
    assert!(finder.find(&format!("{before}\nRecurso no encontrado"), 1).iter().any(|found| found.code == "99904"));
}

#[test]
fn ties_are_never_cut_and_nothing_is_nothing() {
    let finder = finder();
    let text = "Una condición previa proporcionada en la solicitud (por ejemplo, un encabezado if-match)";
    let codes = |limit| finder.find(text, limit).iter().map(|found| found.code).collect::<Vec<_>>();
    assert_eq!(codes(0), [""; 0]);
    assert_eq!(codes(1), ["412", "preconditionFailed", "99918"]);
    assert_eq!(codes(3), codes(1));
    assert!(codes(usize::MAX).starts_with(&codes(1)));
}

#[test]
fn a_title_finds_its_status_before_the_codes_that_come_with_it() {
    let finder = finder();
    let found = finder.find("No encontrado", 10);
    let codes: Vec<(EntryKind, &str, Member, f64)> =
        found.iter().take(3).map(|found| (found.kind, found.code, found.member, found.score)).collect();
    let code = |code| (EntryKind::Code, code, Member::Title, 0.9);
    assert_eq!(codes, [(EntryKind::Status, "404", Member::Title, 1.0), code("itemNotFound"), code("99904")]);
}

#[test]
fn both_editions_are_searched_whichever_is_in_use() {
    for reviewed in [false, true] {
        let finder = Finder::new(&Catalog::builder().reviewed(reviewed).build().unwrap());
        for text in
            ["Estado de referencia no válido para invitar", "Estado de la referencia no válido para una invitación"]
        {
            let found = finder.find(text, 1);
            assert_eq!((found[0].code, found[0].text, found[0].score), ("99911", text, 1.0), "{reviewed}");
        }
    }
}

const PORTAL: &str = "\
code-closed = El proyecto { $project } está cerrado.
    .title = Proyecto cerrado
    .advice = Llame a { -brand }.
-brand = Contoso
code-99904 = La ficha se perdió.
code-copies = { $copies ->
        [one] Falta { $copies } copia
       *[other] Faltan { $copies } copias
    } { $kind ->
        [paper] de papel
       *[other] { NUMBER($size) } en { $kind }
    }.
detail-Roof = El tejado tiene goteras.
portal-label = Unas palabras que nadie busca
";

fn portal() -> Catalog {
    Catalog::builder().overlay_text("es-MX", "portal.ftl", PORTAL).build().unwrap()
}

#[track_caller]
fn assert_first(finder: &Finder, text: &str, expected: &str, shown: &str) {
    let found = finder.find(text, 1);
    let first = found.first().unwrap_or_else(|| panic!("nothing for {text}"));
    assert_eq!((line(first), first.text), (expected.to_owned(), shown), "{text}");
}

#[test]
fn texts_of_overlays_are_found_with_any_values() {
    let finder = Finder::new(&portal());
    assert_first(&finder, "El proyecto está cerrado", "es-MX closed description", "El proyecto … está cerrado.");
    let long = "El proyecto Nueva sede de Guadalajara está cerrado.";
    assert_first(&finder, long, "es-MX closed description", "El proyecto … está cerrado.");
    assert_eq!(finder.find(long, 1)[0].score, 1.0);
    assert_first(&finder, "proyecto cerrado", "es-MX closed title", "Proyecto cerrado");
    assert_first(&finder, "Llame a Contoso", "es-MX closed advice", "Llame a Contoso.");
    assert_first(&finder, "el tejado tiene goteras", "es-MX Roof detail", "El tejado tiene goteras.");
    assert_first(&finder, "Falta 1 copia de papel.", "es-MX copies description", "Falta … copia de papel.");
    assert_first(&finder, "Faltan 12 copias 3,5 en lona", "es-MX copies description", "Faltan … copias … en ….");
    assert!(finder.find("Unas palabras que nadie busca", 1).is_empty());
}

#[test]
fn a_text_below_an_overlay_is_still_found_as_old_versions_show_it() {
    let finder = Finder::new(&portal());
    assert_first(&finder, "La ficha se perdió", "es-MX 99904 description", "La ficha se perdió.");
    assert_first(&finder, "Recurso no encontrado", "es 99904 description", "Recurso no encontrado");
}

#[test]
fn a_code_with_advice_of_its_own_is_not_found_by_the_usual_one() {
    let overlay = "code-99904 = { \"\" }\n    .advice = Pregunte en recepción.\n";
    let finder = Finder::new(&Catalog::builder().overlay_text("es", "portal.ftl", overlay).build().unwrap());
    let codes = |text| finder.find(text, 1).iter().map(|found| found.code).collect::<Vec<_>>();
    assert_eq!(codes("Pregunte en recepción"), ["99904"]);
    assert_eq!(codes("Compruebe el enlace o actualice la lista"), ["404", "410", "itemNotFound"]);
}

#[test]
fn another_apis_catalog_knows_nothing_of_the_referrals_api() {
    let text = "code-generalException = Something went wrong at the mill.\n";
    let catalog = Catalog::empty_builder().overlay_text("en", "mill.ftl", text).build().unwrap();
    let finder = Finder::new(&catalog);
    assert!(finder.find("Resource not found", 1).is_empty());
    assert_first(
        &finder,
        "went wrong at the mill",
        "en generalException description",
        "Something went wrong at the mill.",
    );
}

#[test]
fn languages_without_blanks_between_words_are_searched_too() {
    let text = "code-99904 = 未找到资源，请检查链接。\ncode-99905 = 未指明的错误\n";
    let finder = Finder::new(&Catalog::builder().overlay_text("zh", "portal.ftl", text).build().unwrap());
    assert_first(&finder, "我看到未找到资源请检查链", "zh 99904 description", "未找到资源，请检查链接。");
    assert_first(&finder, "未指明的错", "zh 99905 description", "未指明的错误");
}

#[test]
fn what_was_found_is_told_in_other_languages() {
    let catalog = portal();
    let finder = Finder::new(&catalog);
    let told = |text: &str, language| {
        let language = catalog.negotiate(&LanguagePriorityList::from_tags([language]));
        finder.in_language(&finder.find(text, 1)[0], language).unwrap_or_default()
    };
    assert_eq!(told("Ресурс не найден", "en"), "Resource not found");
    assert_eq!(told("Resource not found", "es-MX"), "La ficha se perdió.");
    assert_eq!(told("dentro de 5 minutos", "ru"), "Повторите попытку через … минуты.");
    assert_eq!(told("Too Many Requests", "es"), "Demasiadas solicitudes");
    assert_eq!(told("el tejado tiene goteras", "en"), "");
}

#[test]
fn json_has_the_names_of_the_list_of_codes() {
    let json = serde_json::to_string(&finder().find("Ресурс не найден", 1)[..1]).unwrap();
    let expected = r#"[{"kind":"code","code":"99904","status":404,"language":"ru","member":"description","text":"Ресурс не найден","score":1.0}]"#;
    assert_eq!(json, expected);
}

static FINDERS: LazyLock<[Finder; 2]> = LazyLock::new(|| [finder(), finder()]);

proptest! {
    #[test]
    fn any_text_is_answered_the_same_way_every_time(text in "\\PC{0,200}|[a-zа-я «»\":&;\\\\\n]{0,300}") {
        let [found, again] = FINDERS.each_ref().map(|finder| finder.find(&text, 10));
        prop_assert!(found.is_sorted_by(|one, next| one.score >= next.score));
        prop_assert!(found.iter().all(|found| found.score > 0.5 && found.score <= 1.0));
        prop_assert_eq!(found, again);
    }
}
