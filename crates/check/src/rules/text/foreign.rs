//! Texts in another language that is written in the same script.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Case, Hits};
use crate::language::{self, Vocabulary};
use crate::names;
use crate::rule;
use crate::words::{PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    // The Serbian words are the Cyrillic ones.
    let is_other_script =
        case.language().is(&["sr"]) && case.text.value.contains(|letter: char| letter.is_ascii_alphabetic());
    if !Vocabulary::knows(&case.language().code) || is_other_script || case.part.is_term() {
        return;
    }
    let words = words(case);
    // Words of another script are another finding, and names more often than sentences.
    let is_own_script = |word: &str| word.chars().all(|letter| case.language().is_written_with(letter));
    let own_script: Vec<_> = words.iter().filter(|(_, word)| is_own_script(word)).cloned().collect();
    let found =
        other_language(case, &own_script).or_else(|| alien_word(case, &words)).or_else(|| english_word(case, &words));
    if let Some((range, code)) = found {
        let part = case.text.part(range.clone()).replace(PLACEABLE, "…");
        let sentence = match code {
            Some(code) => format!("'{part}' is {}, not {}", language::name(code), case.language().name()),
            None => format!("'{part}' has letters that {} does not have", case.language().name()),
        };
        hits.add(&rule::WRONG_LANGUAGE, range, sentence).suggest("translate it");
    }
}

/// The words a text says itself: no names, nothing quoted.
fn words<'c>(case: &'c Case<'_>) -> Vec<(Range<usize>, &'c str)> {
    let kept = case.kept(case.text);
    let quoted = quotations(&case.text.value);
    let mut words: Vec<_> = case.text.words().collect();
    // Between small letters, capitals make names.
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let capitals = words.iter().filter(|(_, word)| is_capital(word)).count();
    let has_names = capitals * 2 < words.len() && !case.language().is(&["de"]);
    let first = words.first().map(|(range, _)| range.start);
    words.retain(|(range, word)| {
        let is_in = |part: &Range<usize>| part.start <= range.start && range.end <= part.end;
        let is_compound = slice(&case.text.value, range.end..case.text.value.len()).starts_with(['-', '‑'])
            || slice(&case.text.value, 0..range.start).ends_with(['-', '‑']);
        let ends_sentence = case.text.part(0..range.start).trim_end().ends_with(['.', '!', '?', ':', '¿', '¡']);
        let is_name = has_names && is_capital(word) && first != Some(range.start) && !ends_sentence;
        !is_name
            && !kept.iter().chain(&quoted).any(is_in)
            && !crate::words::is_acronym(word)
            && !names::is_brand(word)
            && !is_compound
    });
    words
}

/// What stands in quotation marks.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"'), ('`', '`'), ('\'', '\''), ('{', '}')]
    {
        let mut start = 0;
        while let Some(from) = slice(text, start..text.len()).find(open).map(|offset| start + offset + open.len_utf8())
        {
            let Some(length) = slice(text, from..text.len()).find(close) else { break };
            found.push(from..from + length);
            start = from + length + close.len_utf8();
        }
    }
    found
}

type Found = Option<(Range<usize>, Option<&'static str>)>;

/// A language whose words outnumber those of the locale's own.
fn other_language(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> Found {
    let own = case.language().code.as_str();
    // For each other language, the words only it has, and the words only the locale's language has.
    let mut votes: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    let languages: Vec<Vec<&'static str>> =
        words.iter().map(|(_, word)| Vocabulary::languages(&word.to_lowercase()).collect()).collect();
    for ((range, _), of_word) in words.iter().zip(&languages) {
        let is_own = of_word.contains(&own);
        // English words are borrowed everywhere, and tell of no other language; short ones are grammar.
        let is_english = range.len() > 3 && of_word.contains(&"en");
        for other in language::codes().filter(|other| *other != own) {
            let votes = votes.entry(other).or_default();
            match (of_word.contains(&other) && (!is_english || other == "en"), is_own) {
                (true, false) => votes.0 += 1,
                (false, true) => votes.1 += 1,
                _ => {}
            }
        }
    }
    let (code, (theirs, ours)) = votes.into_iter().max_by_key(|(_, (theirs, ours))| (*theirs, usize::MAX - *ours))?;
    let is_only = words
        .iter()
        .zip(&languages)
        .filter(|(_, of_word)| of_word.contains(&code) && !of_word.contains(&own))
        .map(|((range, _), _)| range);
    let places: Vec<&Range<usize>> = is_only.collect();
    let (first, last) = (places.first()?, places.last()?);
    // A short text may have a single word that tells: «Recurso não encontrado».
    let is_short = theirs == 1 && ours == 0 && words.len() > 1 && tells(case, words, &languages, first, code);
    if (theirs > 1 && theirs > ours) || is_short {
        return Some((0..case.text.value.len(), Some(code)));
    }
    // A clause of another language inside of the text.
    let is_clause = theirs > 1
        && slice(&case.text.value, first.end..last.start)
            .chars()
            .all(|between| between.is_alphabetic() || between == ' ' || between == '\'')
        && last.start.saturating_sub(first.end) < 12;
    is_clause.then_some((first.start..last.end, Some(code)))
}

/// Whether the one word that only the other language has is enough, since all words that are known are that language's.
fn tells(
    case: &Case<'_>,
    words: &[(Range<usize>, &str)],
    languages: &[Vec<&'static str>],
    place: &Range<usize>,
    code: &str,
) -> bool {
    let word = case.text.part(place.clone());
    let known = languages.iter().filter(|of_word| !of_word.is_empty());
    let agreeing = known.clone().filter(|of_word| of_word.contains(&code)).count();
    // Words of many languages tell nothing («server»), and English ones may be borrowed.
    let is_special = Vocabulary::languages(&word.to_lowercase()).count() < 5 && code != "en";
    // A capital behind other words makes a name.
    let is_name = words.first().is_some_and(|(first, _)| first != place) && word.starts_with(char::is_uppercase);
    let is_enough = (words.len() <= 4 && place.len() > 2) || (agreeing == known.count() && agreeing * 2 >= words.len());
    is_special && is_enough && !is_name
}

/// A word with letters the language does not have, which is no name.
fn alien_word(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> Found {
    let is_alien = |word: &str| {
        let has_alien =
            word.chars().any(|letter| case.language().is_written_with(letter) && !case.language().spells_with(letter));
        has_alien && word.starts_with(char::is_lowercase) && !case.source_has_word(word)
    };
    let is_first = |range: &Range<usize>| words.first().is_some_and(|(first, _)| first == range);
    // In Cyrillic a capital at the beginning is rarely a foreign name.
    let is_alien_here = |range: &Range<usize>, word: &str| {
        is_alien(word) || (is_first(range) && !case.language().is_latin() && is_alien(&word.to_lowercase()))
    };
    let found = words.iter().find(|(range, word)| is_alien_here(range, word) || has_bulgarian_spelling(case, word));
    let (range, word) = found?;
    let code = Vocabulary::languages(&word.to_lowercase()).find(|code| *code != case.language().code);
    Some((range.clone(), code.or(has_bulgarian_spelling(case, word).then_some("bg"))))
}

/// «ъ» stands before е, ё, ю, я in Russian, and as a vowel in Bulgarian.
fn has_bulgarian_spelling(case: &Case<'_>, word: &str) -> bool {
    let mut letters = word.chars().skip_while(|letter| *letter != 'ъ');
    case.language().is(&["ru"])
        && letters.next().is_some()
        && !letters.next().is_some_and(|next| "еёюяЕЁЮЯ".contains(next))
}

/// A single English word that no other language borrows.
fn english_word(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> Found {
    if case.language().is(&["en"]) || case.is_source() {
        return None;
    }
    let is_english = |word: &str| {
        ENGLISH.binary_search(&word).is_ok() && !Vocabulary::languages(word).any(|code| code == case.language().code)
    };
    let (range, _) = words.iter().find(|(range, word)| is_english(word) && !is_in_name(case, range))?;
    Some((range.clone(), Some("en")))
}

/// "Terms and Conditions": between words with capitals it is a part of a name.
fn is_in_name(case: &Case<'_>, range: &Range<usize>) -> bool {
    let text = &case.text.value;
    let before = slice(text, 0..range.start).split_whitespace().next_back().unwrap_or_default();
    let after = slice(text, range.end..text.len()).split_whitespace().next().unwrap_or_default();
    [before, after].iter().all(|word| word.starts_with(char::is_uppercase))
}

/// Words of English grammar and of its error messages, small letters only: as names they have capitals.
static ENGLISH: &[&str] = &[
    "again",
    "and",
    "are",
    "aren't",
    "because",
    "been",
    "can't",
    "cannot",
    "couldn't",
    "denied",
    "didn't",
    "doesn't",
    "don't",
    "expired",
    "failed",
    "found",
    "has",
    "hasn't",
    "have",
    "haven't",
    "hours",
    "into",
    "invalid",
    "isn't",
    "minutes",
    "missing",
    "not",
    "please",
    "request",
    "requests",
    "required",
    "resource",
    "resources",
    "seconds",
    "should",
    "shouldn't",
    "that",
    "the",
    "then",
    "there",
    "these",
    "this",
    "try",
    "unable",
    "unknown",
    "was",
    "wasn't",
    "were",
    "weren't",
    "which",
    "will",
    "with",
    "without",
    "won't",
    "would",
    "you",
    "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        assert!(ENGLISH.is_sorted());
    }
}
