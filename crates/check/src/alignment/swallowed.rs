//! Messages that became a part of the text above them.

use std::ops::Range;

use crate::context::At;
use crate::parse;
use crate::project::Locale;

/// Known ids at the beginning of lines inside of texts, with `=` behind them: the entry, the id, its place.
pub(crate) fn swallowed<'p>(
    locale: &'p Locale,
    is_known: impl Fn(&str) -> bool,
) -> Vec<(At<'p>, &'p str, Range<usize>)> {
    let mut found = Vec::new();
    for (file, entry) in locale.entries() {
        // Few texts have an equals sign on a line of their own.
        let lines = file.text.get(entry.span.clone()).unwrap_or_default();
        if !lines.lines().skip(1).any(|line| line.contains('=')) {
            continue;
        }
        for (_, pattern) in entry.texts() {
            for text in pattern.pieces_of_text() {
                let line = text.value.trim_start();
                let Some(name) = parse::name(line) else { continue };
                let behind = line.get(name.len()..).unwrap_or_default().trim_start();
                let is_first = text.span.start == pattern.span.start;
                if behind.starts_with('=') && !is_first && is_known(name) {
                    found.push((At { locale, file, entry }, name, text.span.clone()));
                }
            }
        }
    }
    found
}
