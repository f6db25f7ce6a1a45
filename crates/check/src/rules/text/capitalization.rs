//! Capital letters where the source has them.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::abbreviations;
use crate::flat::Flat;
use crate::matcher::Matcher;
use crate::rule;
use crate::words::{self, Kind, Token, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    first_letter(case, hits);
    all_capitals(case, hits);
    sentences(case, hits);
}

/// How a text begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    Lower,
    Upper,
}

/// The first word of a text that begins with one, and its case; scripts without case have none.
fn start<'t>(text: &'t Flat<'_>) -> Option<(Range<usize>, &'t str, Start)> {
    let first = text.tokens.iter().find(|token| {
        !matches!(token.kind, Kind::Space | Kind::Mark) && !text.part(token.range.clone()).starts_with('<')
    })?;
    let word = text.part(first.range.clone());
    let letter = word.chars().next().filter(|_| first.kind == Kind::Word)?;
    let is_plain = !words::is_acronym(word) || word.chars().count() == 1;
    match (letter.is_lowercase(), letter.is_uppercase()) {
        (true, _) => Some((first.range.clone(), word, Start::Lower)),
        (_, true) if is_plain => Some((first.range.clone(), word, Start::Upper)),
        _ => None,
    }
}

/// Whether all translations begin with a capital: then it is the source that is wrong.
fn translations_begin_with_capital(case: &Case<'_>) -> bool {
    let translations = case.translations();
    let is_upper = |text: &Flat<'_>| matches!(start(text), Some((_, _, Start::Upper)));
    !translations.is_empty() && translations.iter().all(|(text, language)| is_upper(text) && !language.is(&["de"]))
}

fn first_letter(case: &Case<'_>, hits: &mut Hits) {
    let Some((range, word, own)) = start(case.text) else { return };
    let source_is_wrong = translations_begin_with_capital(case);
    if source_is_wrong && case.is_source() && own == Start::Lower {
        let letter = range.start..range.start + word.chars().next().map_or(0, char::len_utf8);
        hits.add(
            &rule::CAPITALIZATION,
            letter,
            "the text begins with a small letter, and every translation with a capital",
        )
        .suggest("begin it with a capital letter");
    }
    if source_is_wrong {
        return;
    }
    let starts: Vec<_> = case.sources.iter().map(start).collect();
    let agrees =
        starts.is_empty() || starts.iter().any(|start| start.as_ref().is_none_or(|(_, _, source)| *source == own));
    let is_english_name = own == Start::Lower && starts.iter().flatten().any(|(_, word, _)| is_name_in_english(word));
    if agrees || is_english_name || case.source_has_word(word) || starts_with_name(case, word) {
        return;
    }
    let sentence = match own {
        Start::Lower => "the text begins with a small letter, and the source with a capital",
        Start::Upper => "the text begins with a capital letter, and the source with a small one",
    };
    let letter = range.start..range.start + word.chars().next().map_or(0, char::len_utf8);
    hits.add(&rule::CAPITALIZATION, letter, sentence).suggest("begin it as the source does");
}

/// What English writes with a capital and most languages do not: days, months, languages and peoples.
fn is_name_in_english(word: &str) -> bool {
    let lower = word.to_lowercase();
    NAMES.binary_search(&lower.as_str()).is_ok() || ["ese", "ian", "ish"].iter().any(|ending| lower.ends_with(ending))
}

/// Days and months, full and short (CLDR 48, `en`), and the languages whose names have no common ending.
static NAMES: &[&str] = &[
    "afrikaans",
    "apr",
    "april",
    "arabic",
    "aug",
    "august",
    "basque",
    "bengali",
    "breton",
    "burmese",
    "catalan",
    "czech",
    "dec",
    "december",
    "dutch",
    "feb",
    "february",
    "french",
    "fri",
    "friday",
    "german",
    "greek",
    "hebrew",
    "hindi",
    "icelandic",
    "jan",
    "january",
    "jul",
    "july",
    "jun",
    "june",
    "kazakh",
    "khmer",
    "korean",
    "mar",
    "march",
    "may",
    "mon",
    "monday",
    "nepali",
    "nov",
    "november",
    "oct",
    "october",
    "punjabi",
    "sat",
    "saturday",
    "sep",
    "sept",
    "september",
    "slovak",
    "sun",
    "sunday",
    "swahili",
    "tamil",
    "tatar",
    "telugu",
    "thai",
    "thu",
    "thursday",
    "tue",
    "tuesday",
    "urdu",
    "uzbek",
    "wed",
    "wednesday",
    "welsh",
];

/// German nouns, and whatever name comes first in another order of words.
fn starts_with_name(case: &Case<'_>, word: &str) -> bool {
    let is_capital = word.chars().next().is_some_and(char::is_uppercase);
    is_capital && case.language().is(&["de", "gsw", "lb"])
}

/// All letters are capitals, and not so in the source.
fn all_capitals(case: &Case<'_>, hits: &mut Hits) {
    let shouts = |text: &Flat<'_>| {
        let letters = || text.words().flat_map(|(_, word)| word.chars()).filter(|letter| letter.is_alphabetic());
        text.words().count() > 1 && letters().count() > 5 && letters().all(char::is_uppercase)
    };
    let others: Vec<&Flat<'_>> = if case.is_source() {
        case.translations().into_iter().map(|(text, _)| text).collect()
    } else {
        case.sources.iter().collect()
    };
    if shouts(case.text) && !others.is_empty() && !others.into_iter().any(shouts) {
        let range = 0..case.text.value.len();
        let of_others = if case.is_source() { "no translation is" } else { "the source is not" };
        hits.add(&rule::CAPITALIZATION, range, format!("the text is all in capitals, and {of_others}"))
            .suggest("write it as the others are written");
    }
}

static SENTENCE_END: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"[.!?。！？]\s+\S"));

/// A sentence inside of the text that begins with a small letter.
fn sentences(case: &Case<'_>, hits: &mut Hits) {
    let Some((range, end)) = small_sentence(&case.text.value) else { return };
    // Where the source has one sentence only, it is an abbreviation.
    let has_sentences =
        |text: &Flat<'_>| SENTENCE_END.first(&text.value).is_some() && small_sentence(&text.value).is_none();
    let is_usual = !case.sources.is_empty() && !case.sources.iter().any(has_sentences);
    let word = case.text.tokens.iter().find(|token| token.range.start == range.start);
    // A command that every language calls by its name.
    let is_name =
        |word: &str| case.source_has_word(word) || (case.is_source() && case.all_others(|text| text.has_word(word)));
    let begins_sentence = |token: &Token| token.kind == Kind::Word && !is_name(case.text.part(token.range.clone()));
    if is_usual || !word.is_some_and(begins_sentence) {
        return;
    }
    let sentence = format!("the sentence behind '{end}' begins with a small letter");
    hits.add(&rule::CAPITALIZATION, range, sentence).suggest("begin it with a capital letter");
}

/// The small letter behind the end of a sentence, and the mark that ends it.
fn small_sentence(text: &str) -> Option<(Range<usize>, char)> {
    for (offset, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?')) {
        let before = slice(text, 0..offset);
        let rest = slice(text, offset + mark.len_utf8()..text.len());
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let is_end = word.chars().count() > 3 && !abbreviations::ends_with_one(before);
        let next = rest.trim_start_matches([' ', '\u{a0}', '\n']);
        let letter = next.chars().next().filter(|letter| letter.is_lowercase());
        if let Some(letter) = letter
            && is_end
            && next.len() < rest.len()
        {
            let start = text.len() - next.len();
            return Some((start..start + letter.len_utf8(), mark));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted());
        assert!(SENTENCE_END.is_valid());
    }
}
