//! Entries that lost a part of themselves to a syntax error or to bytes that are not UTF-8.

use super::names;
use crate::model::{Problem, Resource};

/// Marks the entries with a replacement character, where one stands for bytes that could not be read.
pub(crate) fn mark_unreadable(text: &str, resource: &mut Resource) {
    for entry in &mut resource.entries {
        entry.is_damaged |= text.get(entry.span.clone()).is_some_and(|entry| entry.contains('\u{fffd}'));
    }
}

/// Marks the entries with invalid Fluent right behind them: an unindented line cuts the text above it short.
pub(super) fn mark_cut(text: &str, resource: &mut Resource) {
    for junk in &resource.junk {
        let first_line = text.get(junk.span.clone()).and_then(|junk| junk.lines().next()).unwrap_or_default();
        let above = resource.entries.partition_point(|entry| entry.span.start < junk.span.start).checked_sub(1);
        let Some(entry) = above.and_then(|above| resource.entries.get_mut(above)) else { continue };
        let between = text.get(entry.span.end..junk.span.start).unwrap_or_default();
        let is_next_line = between.trim().is_empty() && between.matches('\n').count() == 1;
        if junk.problem == Problem::LonelyAttribute || (is_next_line && !names::begins_an_entry(first_line)) {
            entry.is_damaged = true;
        }
    }
}
