//! The words a project has agreed on.

use std::ops::Range;

use super::{Case, Hits};
use crate::config::Translations;
use crate::flat::Flat;
use crate::inflection::{Likeness, same_word};
use crate::rule;
use crate::words;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty() {
        return;
    }
    for entry in case.config.glossary() {
        let Some(translations) = entry.in_locale(case.part.language_tag()) else { continue };
        if case.sources.iter().any(|source| stands_alone(case, source, &entry.source)) {
            check_entry(case, &entry.source, translations, hits);
        }
    }
}

/// Whether a term of the glossary stands in the source, and not only as a part of a longer term.
fn stands_alone(case: &Case<'_>, source: &Flat<'_>, term: &str) -> bool {
    let longer = case.config.glossary().iter().filter(|entry| entry.source.len() > term.len());
    let taken: Vec<Range<usize>> = longer.flat_map(|entry| places(source, &entry.source, Likeness::Plural)).collect();
    let is_free =
        |place: &Range<usize>| !taken.iter().any(|longer| longer.start <= place.start && place.end <= longer.end);
    places(source, term, Likeness::Plural).iter().any(is_free)
}

fn check_entry(case: &Case<'_>, term: &str, translations: &Translations, hits: &mut Hits) {
    let wanted: Vec<Range<usize>> =
        translations.wanted.iter().flat_map(|phrase| places(case.text, phrase, Likeness::Loose)).collect();
    let is_wanted =
        |place: &Range<usize>| wanted.iter().any(|range| range.start <= place.start && place.end <= range.end);
    let instead = match translations.wanted.as_slice() {
        [] => "use another word".to_owned(),
        phrases => format!("use '{}'", phrases.join("' or '")),
    };
    let avoided = translations.avoided.iter().flat_map(|phrase| places(case.text, phrase, Likeness::Close));
    if let Some(place) = avoided.filter(|place| !is_wanted(place)).min_by_key(|place| place.start) {
        let sentence = format!("'{}' is to be avoided for '{term}'", case.text.part(place.clone()));
        hits.add(&rule::GLOSSARY, place, sentence).suggest(instead);
    } else if wanted.is_empty() && !translations.wanted.is_empty() {
        let sentence = format!("the glossary's word for '{term}' is not in the text");
        hits.add(&rule::GLOSSARY, 0..case.text.value.len(), sentence).suggest(instead);
    }
}

/// The places of a phrase in a text, in whatever forms its words are.
fn places(text: &Flat<'_>, phrase: &str, likeness: Likeness) -> Vec<Range<usize>> {
    let phrase_tokens = words::tokens(phrase);
    let is_content =
        |kind: words::Kind| !matches!(kind, words::Kind::Space | words::Kind::Mark | words::Kind::Placeable);
    let sought: Vec<&str> = phrase_tokens
        .iter()
        .filter(|token| is_content(token.kind))
        .map(|token| words::slice(phrase, token.range.clone()))
        .collect();
    let own: Vec<Range<usize>> =
        text.tokens.iter().filter(|token| is_content(token.kind)).map(|token| token.range.clone()).collect();
    if sought.is_empty() {
        return Vec::new();
    }
    let matches = |window: &[Range<usize>]| {
        window.iter().zip(&sought).all(|(range, word)| same_word(text.part(range.clone()), word, likeness))
    };
    let found = own.windows(sought.len()).filter(|window| matches(window));
    found.filter_map(|window| Some(window.first()?.start..window.last()?.end)).collect()
}
