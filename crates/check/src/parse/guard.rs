//! What would harm the parser, taken out of a copy of the text: nesting that overflows its stack, and escapes it
//! would cut a character in two for.

use error_l10n::check_support;

use super::names;
use crate::model::{Junk, Problem, Span};

/// Entries that nest too deeply are taken out one by one; a file with more of them is taken out as a whole.
const MAX_ROUNDS: usize = 16;

/// A copy of `text` of the same length that is safe to parse, and the entries that nest too deeply for it.
pub(super) fn tame(text: &str) -> (String, Vec<Junk>) {
    let mut copy = check_support::blunted(&without_byte_order_mark(text)).into_owned();
    let mut too_deep = Vec::new();
    // The loader itself says what is too deep, so that both always agree.
    while let Some(at) = check_support::too_deep(&copy) {
        let span = if too_deep.len() < MAX_ROUNDS { entry_around(&copy, at) } else { 0..copy.len() };
        let (names, unreadable) = names::read(text.get(span.clone()).unwrap_or_default());
        let trimmed = super::trimmed(text, span.clone());
        too_deep.push(Junk { span: trimmed, at, problem: Problem::TooDeep, names, unreadable });
        blank_out(&mut copy, span);
    }
    (copy, too_deep)
}

/// Line feeds in place of the byte order mark: the parser would take it for a part of the first id.
fn without_byte_order_mark(text: &str) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => format!("\n\n\n{rest}"),
        None => text.to_owned(),
    }
}

/// The entry that has the byte at `at`: from the line that begins it to the one that begins the next.
fn entry_around(text: &str, at: usize) -> Span {
    let begins =
        |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-' || first == '#');
    let (mut start, mut offset) = (0, 0);
    for line in text.split_inclusive('\n') {
        if begins(line) {
            if offset > at {
                return start..offset;
            }
            start = offset;
        }
        offset += line.len();
    }
    start..text.len()
}

fn blank_out(text: &mut String, span: Span) {
    // Empty lines mean nothing to the parser, wherever they are.
    let blank = |(offset, byte): (usize, u8)| if span.contains(&offset) { b'\n' } else { byte };
    let bytes: Vec<u8> = text.bytes().enumerate().map(blank).collect();
    *text = String::from_utf8(bytes).unwrap_or_default();
}
