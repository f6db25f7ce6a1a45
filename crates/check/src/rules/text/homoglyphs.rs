//! Letters of another script: single ones that look alike, and whole words.

use std::ops::Range;

use super::{Case, Hits};
use crate::language::Language;
use crate::names;
use crate::rule;
use crate::script::Script;
use crate::words::{self, slice};

/// Letters of Cyrillic, Greek and Latin that look alike (Unicode 17, `confusables.txt`), Latin first.
static LOOKALIKES: &[(char, &[char])] = &[
    ('A', &['А', 'Α']),
    ('B', &['В', 'Β']),
    ('C', &['С', 'Ϲ']),
    ('E', &['Е', 'Ε']),
    ('H', &['Н', 'Η']),
    ('I', &['І', 'Ι', 'Ӏ']),
    ('J', &['Ј']),
    ('K', &['К', 'Κ']),
    ('M', &['М', 'Μ']),
    ('N', &['Ν']),
    ('O', &['О', 'Ο']),
    ('P', &['Р', 'Ρ']),
    ('S', &['Ѕ']),
    ('T', &['Т', 'Τ']),
    ('X', &['Х', 'Χ']),
    ('Y', &['У', 'Ү', 'Υ']),
    ('Z', &['Ζ']),
    ('a', &['а', 'α']),
    ('b', &['Ь']),
    ('c', &['с', 'ϲ']),
    ('d', &['ԁ']),
    ('e', &['е', 'ε']),
    ('h', &['һ']),
    ('i', &['і', 'ι']),
    ('j', &['ј']),
    ('k', &['к', 'κ']),
    ('m', &['м']),
    ('n', &['п', 'η']),
    ('o', &['о', 'ο']),
    ('p', &['р', 'ρ']),
    ('q', &['ԛ']),
    ('r', &['г']),
    ('s', &['ѕ']),
    ('t', &['т', 'τ']),
    ('u', &['и', 'υ']),
    ('v', &['ν', 'ѵ']),
    ('w', &['ԝ']),
    ('x', &['х', 'χ']),
    ('y', &['у', 'γ']),
    ('ë', &['ё']),
    ('ï', &['ї']),
];

/// Letters that stand in for a letter of their own script.
static STAND_INS: &[(char, char)] = &[('ı', 'i'), ('ɑ', 'a'), ('ɡ', 'g'), ('ⅰ', 'i'), ('ⅼ', 'l')];

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let mut foreign: Vec<Range<usize>> = Vec::new();
    let parts = parts(case);
    // Beside a word that cannot be one of the language, the others of its script are no disguise.
    let is_among_foreign =
        parts.iter().any(|(_, word)| !is_mixed(word) && is_foreign(word, case) && disguised(word, case).is_none());
    for (range, word) in parts {
        let is_whole = case.text.tokens.iter().any(|token| token.range == range);
        let is_disguise = is_mixed(word) || (is_whole && !is_among_foreign);
        if let Some(meant) = disguised(word, case).filter(|_| is_disguise) {
            let letters: Vec<String> =
                word.chars().filter(|letter| !meant.contains(*letter)).map(super::characters::name).collect();
            let sentence = format!("'{word}' has letters of another script that look alike: {}", letters.join(", "));
            hits.add(&rule::HOMOGLYPH, range, sentence).suggest(format!("write '{meant}'"));
        } else if (is_foreign(word, case) && !is_in_compound(&range, case)) || (!is_whole && is_stray(word, case)) {
            foreign.push(range);
        }
    }
    if !case.part.is_term() {
        report_foreign(case, foreign, hits);
    }
}

/// The words, cut at apostrophes and where letters of another script begin that do not look alike: `URLов`.
fn parts<'c>(case: &'c Case<'_>) -> Vec<(Range<usize>, &'c str)> {
    let mut parts = Vec::new();
    for (range, word) in case.text.words() {
        let mut start = range.start;
        for piece in word.split(words::is_apostrophe) {
            let end = start + piece.len();
            if is_mixed(piece) && disguised(piece, case).is_none() {
                parts
                    .extend(runs(piece).into_iter().map(|run| (start + run.start..start + run.end, slice(piece, run))));
            } else if !piece.is_empty() {
                parts.push((start..end, piece));
            }
            start = end + slice(&case.text.value, end..range.end).chars().next().map_or(0, char::len_utf8);
        }
    }
    parts
}

fn is_mixed(word: &str) -> bool {
    let mut scripts = word.chars().filter_map(Script::of);
    let first = scripts.next();
    scripts.any(|script| Some(script) != first)
}

/// The runs of one script.
fn runs(word: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<(Option<Script>, Range<usize>)> = Vec::new();
    for (offset, character) in word.char_indices() {
        let script = Script::of(character);
        let end = offset + character.len_utf8();
        match runs.last_mut() {
            Some((known, range)) if *known == script || script.is_none() => range.end = end,
            _ => runs.push((script, offset..end)),
        }
    }
    runs.into_iter().map(|(_, range)| range).collect()
}

/// What a word says that has letters of another script among its own; `None` if there are none that look alike.
fn disguised(word: &str, case: &Case<'_>) -> Option<String> {
    if case.source_has_word(word) {
        return None;
    }
    let stands_in =
        |letter: char| STAND_INS.iter().find(|(known, _)| *known == letter && !case.language().spells_with(letter));
    if !case.language().is(&["az", "crh", "kk", "tr", "tt"])
        && case.language().is_latin()
        && word.chars().any(|letter| stands_in(letter).is_some())
    {
        return Some(word.chars().map(|letter| stands_in(letter).map_or(letter, |(_, meant)| *meant)).collect());
    }
    let full_width = |letter: char| ('\u{ff21}'..='\u{ff5a}').contains(&letter);
    if case.language().has_spaces() && !case.language().is(&["ko"]) && word.chars().any(full_width) {
        let narrow = |letter: char| {
            if full_width(letter) { char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter) } else { letter }
        };
        return Some(word.chars().map(narrow).collect());
    }
    let scripts = [Script::CYRILLIC, Script::GREEK, Script::LATIN];
    let own = scripts.into_iter().filter(|script| case.language().has_script(*script));
    // Ohm and micro are Greek letters behind Latin ones.
    let is_other = |script: &Script| *script != Script::GREEK && !case.language().has_script(*script);
    let others = scripts.into_iter().filter(is_other);
    if is_mixed(word) {
        // The locale's own script first: it is the other letters that are wrong.
        return own.chain(others).find_map(|script| unified(word, script));
    }
    let is_all_foreign = word.chars().all(|letter| !case.language().is_written_with(letter));
    let may_be_alone = match word.chars().collect::<Vec<_>>().as_slice() {
        // A letter in a formula, a drive, a Roman numeral; but «c», «o», «a» are words.
        [letter] => {
            matches!(letter, 'a' | 'c' | 'e' | 'k' | 'o' | 'y') || Script::of(*letter) == Some(Script::CYRILLIC)
        }
        letters => Script::of(*letters.first()?) != Some(Script::LATIN) || !words::is_acronym(word),
    };
    if is_all_foreign && may_be_alone && !names::is_brand(word) {
        own.take(1).find_map(|script| unified(word, script)).filter(|meant| is_plausible(meant, case.language()))
    } else {
        None
    }
}

/// Words all of letters that look alike: only those that look the same in small letters too, and not a word of another
/// language by chance.
fn is_plausible(meant: &str, language: &Language) -> bool {
    let same = |letter: char| matches!(letter, 'а' | 'с' | 'е' | 'о' | 'р' | 'х' | 'у' | 'к' | 'А'..='Я' | 'a' | 'c' | 'e' | 'o' | 'p' | 'x' | 'y' | 'i' | 'k' | 'A'..='Z' | 'Α'..='Ω' | 'ο' | 'α' | 'ν' | 'ρ' | 'κ' | 'χ');
    meant.chars().all(|letter| same(letter) && language.spells_with(letter))
}

/// The word in one script, if each letter of another script looks like one of it.
fn unified(word: &str, script: Script) -> Option<String> {
    word.chars()
        .map(
            |letter| {
                if Script::of(letter).is_none_or(|own| own == script) {
                    Some(letter)
                } else {
                    lookalike(letter, script)
                }
            },
        )
        .collect()
}

fn lookalike(letter: char, script: Script) -> Option<char> {
    let (latin, others) = LOOKALIKES.iter().find(|(latin, others)| *latin == letter || others.contains(&letter))?;
    std::iter::once(latin).chain(*others).copied().find(|candidate| Script::of(*candidate) == Some(script))
}

/// Whether a word is in a script the language is not written in, and has no business here.
fn is_foreign(word: &str, case: &Case<'_>) -> bool {
    let letter = word.chars().find(|letter| !case.language().is_written_with(*letter));
    let Some(script) = letter.and_then(Script::of) else { return false };
    let is_latin = script == Script::LATIN;
    // A variable, or a pattern: μμ:δδ.
    let is_symbol = word.chars().all(|letter| word.starts_with(letter));
    // Tags of languages, and the like.
    let is_tag = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_latin_name =
        is_latin && (is_tag || words::is_acronym(word) || names::is_brand(word) || UNITS.contains(&word));
    let is_name_everywhere = case.is_source() && case.all_others(|text| text.has_word(word));
    !(is_symbol || is_latin_name || is_name_everywhere || case.source_has_word(word) || case.source_says(word))
}

/// Whether the word is joined to one of the language by a hyphen: «web-страница».
fn is_in_compound(range: &Range<usize>, case: &Case<'_>) -> bool {
    let text = &case.text.value;
    let is_own = |letter: Option<char>| {
        letter.is_some_and(|letter| Script::of(letter).is_some() && case.language().is_written_with(letter))
    };
    let before = slice(text, 0..range.start).strip_suffix(is_hyphen).and_then(|rest| rest.chars().next_back());
    let after = slice(text, range.end..text.len()).strip_prefix(is_hyphen).and_then(|rest| rest.chars().next());
    is_own(before) || is_own(after)
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

/// A single letter of another script inside of a word; Greek ones are units: kΩ.
fn is_stray(letter: &str, case: &Case<'_>) -> bool {
    let is_other = |letter: char| !case.language().is_written_with(letter) && Script::of(letter) != Some(Script::GREEK);
    letter.chars().all(is_other) && !case.source_says(letter)
}

/// Units of measurement in Latin letters (SI brochure, IEC 80000-13).
static UNITS: &[&str] = &["bit", "bps", "cm", "dpi", "fps", "kg", "km", "mm", "ms", "px"];

/// Where the words of another script end that follow one another.
fn end_of_run(case: &Case<'_>, foreign: &[Range<usize>]) -> usize {
    let is_own = |letter: char| Script::of(letter).is_some() && case.language().is_written_with(letter);
    let is_between = |one: &Range<usize>, next: &Range<usize>| case.text.part(one.end..next.start).contains(is_own);
    let broken = foreign.windows(2).find_map(|pair| match pair {
        [one, next] if is_between(one, next) => Some(one.end),
        _ => None,
    });
    broken.or_else(|| foreign.last().map(|last| last.end)).unwrap_or_default()
}

fn report_foreign(case: &Case<'_>, foreign: Vec<Range<usize>>, hits: &mut Hits) {
    let language = case.language();
    let has_own_letters = case
        .text
        .words()
        .any(|(_, word)| word.chars().any(|letter| language.is_written_with(letter) && Script::of(letter).is_some()));
    let kept = case.kept(case.text);
    let words = names::translatable(case.text, &kept);
    // Nothing but words of another script, even if the source has them: a sentence, not names.
    let is_sentence = words.iter().filter(|(_, word)| word.starts_with(char::is_lowercase)).count() > 1;
    let has_no_source = case.sources.is_empty() && !case.is_source();
    let range = match foreign.first() {
        // Which names there are is not known.
        Some(_) if has_no_source && has_own_letters => return,
        Some(first) => first.start..end_of_run(case, &foreign),
        _ if !has_own_letters && is_sentence && !language.is_latin() && !case.is_source() => 0..case.text.value.len(),
        _ => return,
    };
    let part = case.text.part(range.clone()).replace(crate::words::PLACEABLE, "…");
    let script = part
        .chars()
        .filter(|letter| !language.is_written_with(*letter))
        .find_map(Script::of)
        .map_or("another", Script::name);
    let sentence =
        format!("'{part}' is written in {script} letters, and {} in {}", case.part.locale(), language.script_name());
    hits.add(&rule::WRONG_SCRIPT, range, sentence).suggest("translate it");
}
