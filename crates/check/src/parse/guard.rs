//! What would harm the parser, taken out of a copy of the text: nesting that overflows its stack, and escapes it
//! would cut a character in two for.

use error_l10n::Catalog;

use crate::lines::Lines;
use crate::model::{Junk, Problem, Span};

/// Entries that nest too deeply are taken out one by one; a file with more of them is taken out as a whole.
const MAX_ROUNDS: usize = 16;

/// A copy of `text` of the same length that is safe to parse, and the entries that nest too deeply for it.
pub(super) fn tame(text: &str) -> (String, Vec<Junk>) {
    let mut copy = without_byte_order_mark(text);
    blunt_escapes(&mut copy);
    let mut too_deep = Vec::new();
    // The loader itself says what is too deep, so that both always agree.
    while let Some(at) = nesting_error(&copy) {
        let span = if too_deep.len() < MAX_ROUNDS { entry_around(&copy, at) } else { 0..copy.len() };
        too_deep.push(Junk { span: super::trimmed(text, span.clone()), at, problem: Problem::TooDeep });
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

/// The parser shows the character behind an incomplete `\u…` in its error and cuts it in two if it is no ASCII.
fn blunt_escapes(copy: &mut String) {
    if !copy.contains('\\') {
        return;
    }
    let mut blunted = String::with_capacity(copy.len());
    let mut since_escape: Option<usize> = None;
    let mut previous = ' ';
    for character in copy.chars() {
        let is_hexadecimal = character.is_ascii_hexdigit();
        if since_escape.is_some_and(|digits| digits < 6) && !character.is_ascii() {
            (0..character.len_utf8()).for_each(|_| blunted.push('?'));
        } else {
            blunted.push(character);
        }
        since_escape = match since_escape {
            Some(digits) if is_hexadecimal => Some(digits + 1),
            _ if previous == '\\' && matches!(character, 'u' | 'U') => Some(0),
            _ => None,
        };
        previous = character;
    }
    *copy = blunted;
}

/// Where the library's loader finds the text to nest too deeply.
fn nesting_error(text: &str) -> Option<usize> {
    // Most files hardly nest at all, which is quickly seen.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= 64 {
        return None;
    }
    let error = Catalog::empty_builder().overlay_text("en", "", text).build().err()?;
    let (line, column) = (error.line()?, error.column()?);
    error.is_encoding().then(|| {
        let line = Lines::new(text).span(text, line.saturating_sub(1));
        let before = text.get(line.clone()).unwrap_or_default().chars().take(column.saturating_sub(1));
        line.start + before.map(char::len_utf8).sum::<usize>()
    })
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
    let blank = |(offset, byte): (usize, u8)| if span.contains(&offset) && byte != b'\n' { b' ' } else { byte };
    let bytes: Vec<u8> = text.bytes().enumerate().map(blank).collect();
    *text = String::from_utf8(bytes).unwrap_or_default();
}
