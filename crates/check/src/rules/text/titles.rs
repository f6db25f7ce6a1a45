//! Title Case, which English has and most languages have not.

use std::collections::{BTreeMap, BTreeSet};

use super::part::{Key, Part};
use crate::context::Findings;
use crate::flat::Flat;
use crate::language::Vocabulary;
use crate::rule;
use crate::words;

/// Languages whose titles have a capital at the beginning only (CLDR 48, `contextTransforms`, and their style guides).
static LANGUAGES: &[&str] = &[
    "be", "bg", "ca", "cs", "da", "es", "et", "fi", "fr", "gl", "hr", "it", "lt", "lv", "nb", "pl", "pt", "ro", "ru",
    "sk", "sl", "sr", "sv", "uk",
];

pub(super) fn check(parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>, out: &mut Findings) {
    let ordinary_words = ordinary_words(parts);
    let mut locales: BTreeMap<&str, (Vec<&Part<'_>>, usize)> = BTreeMap::new();
    for peers in parts.values() {
        let Some(source) = peers.iter().find(|part| part.is_source) else { continue };
        if !source.texts.iter().any(|text| has_title_case(text, None) && is_of_ordinary_words(text, &ordinary_words)) {
            continue;
        }
        for part in peers.iter().filter(|part| !part.is_source && !part.is_term() && part.language.is(LANGUAGES)) {
            let (titles, ordinary) = locales.entry(part.locale()).or_default();
            if part.texts.iter().any(|text| has_title_case(text, Some(source))) {
                titles.push(part);
            } else if part.texts.iter().any(|text| text.words().count() > 1) {
                *ordinary += 1;
            }
        }
    }
    for (titles, ordinary) in locales.into_values() {
        // A locale that writes all its titles so means it.
        if ordinary > titles.len() {
            titles.into_iter().for_each(|part| report(part, out));
        }
    }
}

/// The words that the source writes with small letters somewhere: they are no names.
fn ordinary_words(parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>) -> BTreeSet<String> {
    let texts = parts.values().flatten().filter(|part| part.is_source).flat_map(|part| &part.texts);
    let words = texts.flat_map(|text| text.words().map(|(_, word)| word));
    words.filter(|word| word.starts_with(char::is_lowercase)).map(str::to_owned).collect()
}

fn is_of_ordinary_words(text: &Flat<'_>, ordinary: &BTreeSet<String>) -> bool {
    let is_everyday = |word: &str| Vocabulary::languages(word).any(|language| language == "en");
    text.words().map(|(_, word)| word.to_lowercase()).all(|word| ordinary.contains(&word) || is_everyday(&word))
}

fn report(part: &Part<'_>, out: &mut Findings) {
    let Some(text) = part.texts.first() else { return };
    let place = part.place(text, text.span(0..text.value.len()));
    let sentence = "the words begin with capitals as in an English title";
    out.report(&rule::CAPITALIZATION, place, sentence).suggest("only names and the first word have one");
}

/// Whether a text has several words, and all that are not short begin with a capital. What the source has too is a name.
fn has_title_case(text: &Flat<'_>, source: Option<&Part<'_>>) -> bool {
    let is_capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase);
    let is_own = |word: &str| source.is_none_or(|source| !source.texts.iter().any(|text| text.has_word(word)));
    let is_title_word = |word: &str| word.chars().count() > 3 || is_capital(word);
    let words: Vec<&str> =
        text.words().map(|(_, word)| word).filter(|word| is_title_word(word) && !words::is_acronym(word)).collect();
    let has_sentences = text.value.contains(". ") || text.value.contains(['(', '"', '«', ':']);
    let later = words.iter().skip(1).filter(|word| is_own(word)).count();
    later > 0 && !has_sentences && words.iter().all(|word| is_capital(word))
}
