//! Sentences that are lost, and texts that break off.

use std::sync::LazyLock;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::matcher::Matcher;
use crate::rule;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty() || case.part.is_term() || case.text.shows_message() {
        return;
    }
    if let Some((range, word)) = cut_off(case) {
        let sentence = format!("the text breaks off behind '{word}'");
        hits.add(&rule::LOST_SENTENCE, range, sentence).suggest("write the rest");
        return;
    }
    // Scripts differ in how long their words are.
    if !LANGUAGES.iter().any(|language| case.language().is(&[language])) || !case.source_language.is(&["en"]) {
        return;
    }
    let is_short = |source: &Flat<'_>| {
        let (there, here) = (sentences(source), sentences(case.text));
        there > here
            && here == 1
            && clauses(case.text) <= clauses(source)
            && length(case.text) * 100 < length(source) * SHORT
    };
    if case.sources.iter().all(is_short) {
        let there = case.sources.iter().map(sentences).max().unwrap_or_default();
        let sentence = format!("the source has {there} sentences, and the text one that is shorter");
        hits.add(&rule::LOST_SENTENCE, 0..case.text.value.len(), sentence).suggest("translate all of them");
    }
}

/// Languages whose texts are longer than the English ones.
static LANGUAGES: &[&str] = &["es", "ru"];

/// Hundredths of the source's length. Translations that joined two sentences were longer.
const SHORT: usize = 82;

/// The end of a sentence that another one follows.
static END: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new(r"[\p{L}\p{N}»”)\u{fdd0}][.!?…]+[»”)]? +[¿¡«“(]?[\p{Lu}\u{fdd0}]"));

fn sentences(text: &Flat<'_>) -> usize {
    END.places(&text.value).count() + 1
}

/// What may stand for the border between two sentences.
fn clauses(text: &Flat<'_>) -> usize {
    text.value.matches([':', ';', '—', '–', ',']).count()
}

fn length(text: &Flat<'_>) -> usize {
    text.value.chars().count()
}

/// Words that no sentence ends with.
static OPEN: &[(&str, &[&str])] = &[
    ("en", &["a", "an", "and", "or", "the"]),
    ("es", &["de", "del", "el", "las", "los", "o", "u", "un", "y"]),
    ("ru", &["а", "во", "для", "и", "из", "или", "ко", "на", "от", "при", "со", "чтобы"]),
];

fn cut_off<'c>(case: &'c Case<'_>) -> Option<(std::ops::Range<usize>, &'c str)> {
    let index = OPEN.binary_search_by(|(language, _)| (*language).cmp(&case.language().code)).ok()?;
    let (_, open) = OPEN.get(index)?;
    let (range, word) = case.text.words().next_back()?;
    let rest = case.text.part(range.end..case.text.value.len()).trim();
    let begins = case.text.part(0..range.start).ends_with(char::is_whitespace);
    let is_end = rest.is_empty() || rest == "." || rest == "…" || rest == "...";
    let ends_alike = case
        .sources
        .iter()
        .any(|source| source.value.trim_end().ends_with([':', '…']) || source.words().count() < 3 || ends_open(source));
    (is_end && begins && !ends_alike && case.text.words().count() > 2 && open.contains(&word)).then_some((range, word))
}

/// Whether a text goes on in another one: "by { $name }" cut in two, "Log in to".
fn ends_open(source: &Flat<'_>) -> bool {
    !source.value.trim_end().ends_with(['.', '!', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_patterns_valid() {
        assert!(OPEN.is_sorted_by(|(one, _), (next, _)| one < next));
        assert!(OPEN.iter().all(|(_, words)| words.is_sorted()));
        assert!(END.is_valid());
    }
}
