//! Spanish opens questions and exclamations: `¿…?`, `¡…!`.

use std::ops::Range;

use super::{Case, Hits};
use crate::rule;
use crate::words::{PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if !case.language().is(&["ast", "es"]) {
        return;
    }
    let text = &case.text.value;
    let mut sentence = 0;
    for (end, marks) in closings(text) {
        let before = slice(text, sentence..end.start);
        let (is_question, is_exclamation) = (marks.contains('?'), marks.contains('!'));
        // «¡Qué!», «¿Qué?», and mixed: «¿Qué!», «¡¿Qué?!».
        let is_open = match (is_question, is_exclamation) {
            (true, true) => before.contains(['¿', '¡']),
            (true, false) => {
                before.contains('¿') || (before.contains('¡') && slice(text, end.end..text.len()).starts_with('!'))
            }
            _ => before.contains(['¡', '¿']),
        };
        let has_words = before.chars().any(|character| character.is_alphabetic() && character != PLACEABLE);
        if !is_open && has_words {
            let (opening, what) = if is_question { ('¿', "question") } else { ('¡', "exclamation") };
            hits.add(&rule::MISSING_INVERTED_MARK, end.clone(), format!("the {what} has no opening mark"))
                .suggest(format!("write '{opening}' where it begins"));
        }
        sentence = end.end;
    }
    let rest = slice(text, sentence..text.len());
    if let Some(open) = rest.find(['¿', '¡']) {
        let range = sentence + open..sentence + open + '¿'.len_utf8();
        let mark = if rest.contains('¿') { '?' } else { '!' };
        hits.add(&rule::MISSING_INVERTED_MARK, range, "the opening mark has no closing one")
            .suggest(format!("write '{mark}' where the sentence ends"));
    }
}

/// The marks that close a sentence: runs of `?` and `!` behind a word, with no letter behind them.
fn closings(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    let is_mark = |c: char| c == '?' || c == '!';
    let mut rest = 0;
    while let Some(start) = slice(text, rest..text.len()).find(is_mark).map(|offset| rest + offset) {
        let run = slice(text, start..text.len());
        let end = start + run.find(|c| !is_mark(c)).unwrap_or(run.len());
        let before = slice(text, 0..start).chars().next_back();
        let after = slice(text, end..text.len()).chars().next();
        let word = slice(text, 0..start).rsplit(char::is_whitespace).next().unwrap_or_default();
        // «El carácter "?"»: behind nothing but a mark that opens.
        let is_quoted = !word.is_empty() && word.chars().all(|c| matches!(c, '"' | '\'' | '«' | '“' | '(' | '`' | '<'));
        let is_alone = before.is_none_or(|c| c == '/') || is_quoted;
        let is_closing = !is_alone && !after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '=' | '/' | '&'));
        if is_closing {
            found.push((start..end, slice(text, start..end)));
        }
        rest = end;
    }
    found
}
