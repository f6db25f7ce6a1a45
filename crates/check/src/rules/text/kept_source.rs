//! Words of the source that one translation still has and the others have translated.

use std::ops::Range;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::language::Vocabulary;
use crate::names;
use crate::rule;
use crate::words::slice;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty()
        || case.part.is_term()
        || !case.source_language.is(&["en"])
        || case.language().is(&["en"])
    {
        return;
    }
    let explaining = [rule::UNTRANSLATED.id, rule::WRONG_LANGUAGE.id, rule::WRONG_SCRIPT.id];
    if hits.found.iter().any(|hit| explaining.contains(&hit.rule.id)) {
        return;
    }
    let found = label(case).or_else(|| word(case));
    if let Some(range) = found.filter(|range| !is_kept_by_others(case, case.text.part(range.clone()))) {
        let sentence =
            format!("'{}' is still as in the source, and translated in other locales", case.text.part(range.clone()));
        hits.add(&rule::UNTRANSLATED, range, sentence).suggest("translate it");
    }
}

/// Whether no other translation says otherwise: then it is a name, or nobody is there to ask.
fn is_kept_by_others(case: &Case<'_>, part: &str) -> bool {
    let lower = part.to_lowercase();
    let mut others = case
        .peers
        .iter()
        .filter(|peer| {
            !peer.is_source && peer.locale() != case.part.locale() && !peer.language.is(&[&case.language().code, "en"])
        })
        .peekable();
    let has = |text: &Flat<'_>| text.value.to_lowercase().contains(&lower);
    others.peek().is_none() || others.any(|peer| peer.texts.iter().any(has))
}

/// What stands in quotation marks as in the source: a button. In Latin letters one word may be a word of both languages.
fn label(case: &Case<'_>) -> Option<Range<usize>> {
    let is_label = |range: &Range<usize>| {
        let quoted = case.text.part(range.clone());
        let words = quoted.split_whitespace().count();
        let is_english = quoted.chars().all(|c| c.is_ascii_alphabetic() || c == ' ')
            && words > usize::from(case.language().is_latin());
        is_english
            && quoted.contains(char::is_lowercase)
            && !names::is_brand(&quoted.to_lowercase())
            && case
                .sources
                .iter()
                .any(|source| quotations(&source.value).into_iter().any(|range| source.part(range) == quoted))
    };
    quotations(&case.text.value).into_iter().find(is_label)
}

/// What stands between double quotation marks.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let is_mark = |c: char| matches!(c, '"' | '«' | '»' | '“' | '”' | '„');
    let marks: Vec<(usize, &str)> = text.match_indices(is_mark).collect();
    marks
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [(open, mark), (close, _)] => Some(open + mark.len()..*close),
            _ => None,
        })
        .collect()
}

/// A word of the source in small letters that only English has.
fn word(case: &Case<'_>) -> Option<Range<usize>> {
    let kept = case.kept(case.text);
    let is_left = |(range, word): &(Range<usize>, &str)| {
        let before = slice(&case.text.value, 0..range.start).chars().next_back();
        let after = slice(&case.text.value, range.end..case.text.value.len()).chars().next();
        let is_free =
            |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?'));
        word.len() > 3
            && word.bytes().all(|byte| byte.is_ascii_lowercase())
            && is_free(before)
            && is_free(after)
            && case.source_has_word(word)
            && is_english(case, word)
            && !names::is_brand(word)
            && !kept.iter().any(|place| place.start <= range.start && range.end <= place.end)
    };
    let words: Vec<(Range<usize>, &str)> = case.text.words().collect();
    words.into_iter().find(is_left).map(|(range, _)| range)
}

/// Endings that make English words. Spanish borrows «marketing» and the like; short words such as "null" are kept
/// everywhere.
static ENDINGS: &[&str] = &["ally", "eed", "ility", "lled", "ness", "ship", "tion", "tions"];

fn is_english(case: &Case<'_>, word: &str) -> bool {
    let languages: Vec<&str> = Vocabulary::languages(word).collect();
    let is_own = languages.contains(&case.language().code.as_str());
    let has_ending = ENDINGS.iter().any(|ending| word.ends_with(ending))
        || (!case.language().is_latin() && (word.ends_with("ed") || word.ends_with("ing")));
    !is_own && has_ending
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_sorted() {
        assert!(ENDINGS.is_sorted());
    }
}
