//! Entries that lost a part of themselves to a syntax error or to bytes that are not UTF-8.

use crate::model::Resource;

/// Marks entries with invalid Fluent right behind them (an unindented line cuts the text above it short), and entries
/// with a replacement character.
pub(super) fn mark(text: &str, resource: &mut Resource) {
    for entry in &mut resource.entries {
        let is_cut = |start: usize| {
            let between = text.get(entry.span.end..start);
            between.is_some_and(|between| between.trim().is_empty() && between.matches('\n').count() == 1)
        };
        let has_bad_bytes = text.get(entry.span.clone()).is_some_and(|entry| entry.contains('\u{fffd}'));
        entry.is_damaged = has_bad_bytes || resource.junk.iter().any(|junk| is_cut(junk.span.start));
    }
}
