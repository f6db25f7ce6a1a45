//! Texts, and parts of texts, that are still the source's.

use std::ops::Range;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::language::Vocabulary;
use crate::names;
use crate::rule;
use crate::words::{Kind, PLACEABLE};

/// Words of a text that are compared: more are no message.
const MAX_WORDS: usize = 300;
/// Words in a row that are no coincidence.
const RUN: usize = 3;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.language().code == case.source_language.code || case.sources.is_empty() {
        return;
    }
    let kept = case.kept(case.text);
    let words = names::translatable(case.text, &kept);
    if count(case.text, &words) > 1 && case.sources.iter().any(|source| plain(source) == plain(case.text)) {
        // «No, no» is Spanish too.
        let is_own = words.iter().all(|(_, word)| is_word_of(&word.to_lowercase(), &case.language().code));
        // One finding for a text of which no form is translated.
        let is_same = |text: &Flat<'_>| case.sources.iter().any(|source| plain(source) == plain(text));
        let is_first = case.part.texts.first().is_some_and(|first| first.variant == case.text.variant);
        let is_reported = !is_first && case.part.texts.iter().all(is_same);
        if !is_reported && !is_own && !speaks_own_language(case, &words) && !is_name_everywhere(case, &words) {
            let what = match (&case.text.variant, case.part.attribute) {
                (Some(_), _) => "the variant is",
                (None, Some(_)) => "the attribute is",
                (None, None) => "the text is",
            };
            hits.add(&rule::UNTRANSLATED, 0..case.text.value.len(), format!("{what} the same as in the source"))
                .suggest("translate it");
        }
        return;
    }
    if let Some(range) = same_sentence(case, &words).or_else(|| longest_run(case, &words)) {
        let sentence = format!("'{}' is still as in the source", case.text.part(range.clone()).replace(PLACEABLE, "…"));
        hits.add(&rule::UNTRANSLATED, range, sentence).suggest("translate it");
    }
}

/// Whether it is the source that is in this language, not the text in the source's.
fn speaks_own_language(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> bool {
    let votes = |code: &str, other: &str| {
        let is_only = |word: &str| is_word_of(word, code) && !is_word_of(word, other);
        words.iter().filter(|(_, word)| is_only(&word.to_lowercase())).count()
    };
    let (own, source) = (&case.language().code, &case.source_language.code);
    votes(own, source) > votes(source, own)
}

/// A sentence that is one of the source's.
fn same_sentence(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> Option<Range<usize>> {
    let theirs: Vec<String> =
        case.sources.iter().flat_map(|source| sentences(source)).map(|(_, sentence)| sentence).collect();
    let own = sentences(case.text);
    let is_untranslated = |range: &Range<usize>| {
        let inside: Vec<_> =
            words.iter().filter(|(word, _)| range.start <= word.start && word.end <= range.end).collect();
        let is_foreign = |word: &str| !is_word_of(&word.to_lowercase(), &case.language().code);
        inside.len() > 1 && inside.iter().any(|(_, word)| word.starts_with(char::is_lowercase) && is_foreign(word))
    };
    let mut same = own.into_iter().filter(|(range, sentence)| theirs.contains(sentence) && is_untranslated(range));
    same.next().map(|(range, _)| range)
}

/// The sentences of a text, each with its words alone.
fn sentences(text: &Flat<'_>) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut is_new = true;
    for token in &text.tokens {
        let part = text.part(token.range.clone());
        match token.kind {
            Kind::Space => {}
            Kind::Mark => is_new = is_new || matches!(part, "." | "!" | "?" | "…" | "。"),
            _ => {
                let word = part.to_lowercase();
                match found.last_mut() {
                    Some((range, sentence)) if !is_new => {
                        range.end = token.range.end;
                        sentence.push(' ');
                        sentence.push_str(&word);
                    }
                    _ => found.push((token.range.clone(), word)),
                }
                is_new = false;
            }
        }
    }
    found
}

/// How many words there are if compounds with hyphens are one.
fn count(text: &Flat<'_>, words: &[(Range<usize>, &str)]) -> usize {
    let joined = words
        .iter()
        .zip(words.iter().skip(1))
        .filter(|((one, _), (next, _))| matches!(text.part(one.end..next.start), "-" | "‑"));
    words.len() - joined.count()
}

/// A text without what may differ in two texts that say the same: case, spaces, marks.
pub(super) fn plain(text: &Flat<'_>) -> String {
    let words = text.tokens.iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Mark));
    words.map(|token| text.part(token.range.clone()).to_lowercase()).collect::<Vec<_>>().join(" ")
}

/// A name of several words that every other language keeps too: "Partner Center".
fn is_name_everywhere(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> bool {
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let others: Vec<_> =
        case.peers.iter().filter(|peer| !peer.is_source && peer.language.code != case.language().code).collect();
    let keeps = |text: &Flat<'_>| case.sources.iter().any(|source| plain(source) == plain(text));
    words.iter().all(|(_, word)| is_capital(word))
        && !others.is_empty()
        && others.iter().all(|peer| peer.texts.iter().all(keeps))
}

/// The longest part of the text that is word for word the source's.
fn longest_run(case: &Case<'_>, words: &[(Range<usize>, &str)]) -> Option<Range<usize>> {
    let own: Vec<String> = words.iter().take(MAX_WORDS).map(|(_, word)| word.to_lowercase()).collect();
    let mut longest: Option<(usize, usize)> = None;
    for source in case.sources {
        let kept = case.kept(source);
        let theirs: Vec<String> = names::translatable(source, &kept)
            .into_iter()
            .take(MAX_WORDS)
            .map(|(_, word)| word.to_lowercase())
            .collect();
        for start in 0..own.len() {
            for begin in 0..theirs.len() {
                let pairs = own.iter().skip(start).zip(theirs.iter().skip(begin));
                let length =
                    pairs.take_while(|(one, other)| one == other).count().min(unbroken(case.text, words, start));
                if longest.is_none_or(|(_, known)| length > known) {
                    longest = Some((start, length));
                }
            }
        }
    }
    let (start, length) = longest?;
    // In another script two words of the source are no coincidence; in the same one they may be the same words.
    let needed = if case.language().is_latin() { RUN } else { RUN - 1 };
    let run = words.get(start..start + length)?;
    let is_ordinary =
        |word: &str| word.starts_with(char::is_lowercase) && !is_word_of(&word.to_lowercase(), &case.language().code);
    let ordinary = run.iter().filter(|(_, word)| is_ordinary(word)).count();
    let (first, last) = (run.first()?, run.last()?);
    let range = first.0.start..last.0.end;
    (length >= needed && ordinary >= 2 && !is_quoted(case, &range)).then_some(range)
}

/// How many words from `start` on have nothing but blanks and values between them.
fn unbroken(text: &Flat<'_>, words: &[(Range<usize>, &str)], start: usize) -> usize {
    let gaps = words
        .iter()
        .skip(start)
        .zip(words.iter().skip(start + 1))
        .map(|((one, _), (next, _))| text.part(one.end..next.start));
    let is_plain = |gap: &str| {
        gap.contains(' ') && gap.chars().all(|character| character.is_whitespace() || character == PLACEABLE)
    };
    1 + gaps.take_while(|gap| is_plain(gap)).count()
}

fn is_word_of(word: &str, language: &str) -> bool {
    Vocabulary::languages(word).any(|known| known == language)
}

/// Whether the part stands in quotation marks as a whole: a button, a value.
fn is_quoted(case: &Case<'_>, range: &Range<usize>) -> bool {
    let before = case.text.part(0..range.start).chars().next_back();
    let after = case.text.part(range.end..case.text.value.len()).chars().next();
    let is_quote = |character: char| matches!(character, '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '`');
    before.is_some_and(is_quote) && after.is_some_and(is_quote)
}
