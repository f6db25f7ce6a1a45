//! What opens has to close: quotation marks and brackets.

use std::ops::Range;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::rule;
use crate::words::{PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    quotes(case, hits);
    brackets(case, hits);
}

fn quotes(case: &Case<'_>, hits: &mut Hits) {
    let Some(range) = odd_quote(case.text, case) else { return };
    let mark = case.text.part(range.clone()).to_owned();
    if case.is_meant(|text| odd_quote(text, case).is_some()) {
        return;
    }
    hits.add(&rule::UNBALANCED_QUOTES, range, format!("the quotation mark {mark} has no counterpart"))
        .suggest("add the other one, or remove it");
}

/// A quotation mark that is alone.
fn odd_quote(text: &Flat<'_>, case: &Case<'_>) -> Option<Range<usize>> {
    let text = text.value.as_str();
    let straight = places(text, |mark, before, after| mark == '"' && !is_in_word(before, after));
    // An odd one may be inches: 5".
    let inches = straight.iter().filter(|mark| slice(text, 0..mark.start).ends_with(char::is_numeric)).count();
    if inches == 0
        && let Some(mark) = turned_round(text, &straight)
    {
        return Some(mark);
    }
    let straight = if inches % 2 == 1 && straight.len() % 2 == 1 { Vec::new() } else { straight };
    let ticks = places(text, |mark, _, _| mark == '`');
    for marks in [straight, ticks] {
        if marks.len() % 2 == 1 {
            return marks.last().cloned();
        }
    }
    if let Some(mark) = odd_curly(text, case) {
        return Some(mark);
    }
    // Apostrophes are no quotation marks: only one that opens counts, and all in languages that have none.
    let opening = places(text, |mark, before, after| {
        matches!(mark, '\'' | '‘') && opens(before) && after.is_some_and(is_content)
    });
    let closing = places(text, |mark, before, after| {
        matches!(mark, '\'' | '’') && !opens(before) && !after.is_some_and(char::is_alphanumeric)
    });
    let has_apostrophes = !case.language().is(&["es", "pt", "ru", "bg", "pl", "cs"]);
    if opening.len() > closing.len() || (!has_apostrophes && closing.len() > opening.len() && !text.contains('\u{301}'))
    {
        let marks = if opening.len() > closing.len() { opening } else { closing };
        return marks.last().cloned();
    }
    [('«', '»'), ('‹', '›'), ('「', '」'), ('『', '』')].into_iter().find_map(|pair| unmatched(text, pair, &|_| false))
}

/// Of straight marks in pairs, one that closes where it was to open or the other way round: it belongs to a mark of
/// another style, as in `«name" or "type»`.
fn turned_round(text: &str, straight: &[Range<usize>]) -> Option<Range<usize>> {
    let is_letter =
        |character: Option<char>| character.is_some_and(|letter| letter.is_alphabetic() || letter == PLACEABLE);
    let is_edge =
        |character: Option<char>| character.is_none_or(|edge| edge.is_whitespace() || matches!(edge, '.' | ','));
    let is_turned = |(position, mark): (usize, &Range<usize>)| {
        let before = slice(text, 0..mark.start).chars().next_back();
        let after = slice(text, mark.end..text.len()).chars().next();
        let (inner, outer) = if position.is_multiple_of(2) { (after, before) } else { (before, after) };
        is_edge(inner) && is_letter(outer)
    };
    let turned = straight.iter().enumerate().find(|mark| is_turned(*mark));
    turned.filter(|_| straight.len().is_multiple_of(2)).map(|(_, mark)| mark.clone())
}

/// Of “…”, „…“, „…” and ”…”, a mark without its counterpart.
fn odd_curly(text: &str, case: &Case<'_>) -> Option<Range<usize>> {
    let mut open: Option<(char, Range<usize>)> = None;
    for range in places(text, |mark, _, _| matches!(mark, '„' | '“' | '”' | '‟')) {
        let mark = slice(text, range.clone()).chars().next()?;
        open = match (open, mark) {
            (None, _) => Some((mark, range)),
            // Set right to left, the pair is turned round.
            (Some(('”', _)), '“') if case.language().is(&["ar", "ckb", "fa", "he", "ur", "yi"]) => None,
            (Some(('„', _)), '“' | '”') | (Some(('“' | '”' | '‟', _)), '”') => None,
            (Some(_), _) => return Some(range),
        };
    }
    open.map(|(_, range)| range)
}

/// The abbreviations of Hebrew, in which the mark stands before the last letter.
fn is_in_word(before: Option<char>, after: Option<char>) -> bool {
    let is_letter =
        |character: Option<char>| character.is_some_and(|letter| letter.is_alphabetic() && letter != PLACEABLE);
    is_letter(before) && is_letter(after)
}

/// What quotation marks stand around: words, values, names such as `.env`.
fn is_content(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, PLACEABLE | '/' | '-' | '_' | '$' | '<' | '{')
}

fn opens(before: Option<char>) -> bool {
    before.is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '¿' | '¡' | '—'))
}

/// The places of marks; `test` gets the characters before and behind.
fn places(text: &str, test: impl Fn(char, Option<char>, Option<char>) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut before = None;
    for (offset, character) in text.char_indices() {
        let end = offset + character.len_utf8();
        let after = slice(text, end..text.len()).chars().next();
        if test(character, before, after) {
            found.push(offset..end);
        }
        before = Some(character);
    }
    found
}

fn brackets(case: &Case<'_>, hits: &mut Hits) {
    let pairs = [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】')];
    for pair in pairs {
        let Some(range) = odd_bracket(&case.text.value, pair) else { continue };
        if !case.is_meant(|text| odd_bracket(&text.value, pair).is_some()) {
            let mark = case.text.part(range.clone()).to_owned();
            hits.add(&rule::UNBALANCED_BRACKETS, range, format!("the bracket {mark} has no counterpart"))
                .suggest("add the other one, or remove it");
            return;
        }
    }
}

/// A bracket that is alone; lists are numbered `a)`, and faces are drawn `:)`.
fn odd_bracket(text: &str, pair: (char, char)) -> Option<Range<usize>> {
    unmatched(text, pair, &|offset| {
        let before = slice(text, 0..offset);
        let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
        let is_number = word.chars().count() <= 2 && !word.is_empty() && word.chars().all(char::is_alphanumeric);
        is_number || before.ends_with([':', ';', '-'])
    })
}

/// The first opening mark that is never closed, or the first closing one that nothing opened.
fn unmatched(text: &str, (open, close): (char, char), is_harmless: &dyn Fn(usize) -> bool) -> Option<Range<usize>> {
    let mut opened = Vec::new();
    for (offset, character) in text.char_indices() {
        if character == open {
            opened.push(offset..offset + open.len_utf8());
        } else if character == close && opened.pop().is_none() && !is_harmless(offset) {
            // »…« is how Danish and some German books quote.
            let before = slice(text, 0..offset).chars().next_back();
            let is_reversed = close == '»' && opens(before) && slice(text, offset..text.len()).contains('«');
            if !is_reversed {
                return Some(offset..offset + close.len_utf8());
            }
            return unmatched(text, (close, open), &|_| false);
        }
    }
    opened.into_iter().next()
}
