//! Escapes the parser would panic at: its error about an incomplete `\u…` shows the byte behind it, also where that is
//! only the first one of a character.

use std::borrow::Cow;

/// Digits of the longer escape, `\UHHHHHH`.
const MAX_DIGITS: usize = 6;

/// The text, of the same length, with `?` for every byte of a character that follows an incomplete escape. It is
/// parsed to the same places as the original.
pub(crate) fn blunted(text: &str) -> Cow<'_, str> {
    if !text.contains("\\u") && !text.contains("\\U") {
        return Cow::Borrowed(text);
    }
    let mut blunted = String::with_capacity(text.len());
    // How many digits of an escape have been read, within one.
    let mut digits: Option<usize> = None;
    let mut previous = ' ';
    for character in text.chars() {
        if digits.is_some_and(|digits| digits < MAX_DIGITS) && !character.is_ascii() {
            blunted.extend(std::iter::repeat_n('?', character.len_utf8()));
        } else {
            blunted.push(character);
        }
        digits = match digits {
            Some(digits) if character.is_ascii_hexdigit() => Some(digits + 1),
            _ => (previous == '\\' && matches!(character, 'u' | 'U')).then_some(0),
        };
        previous = character;
    }
    if blunted == text { Cow::Borrowed(text) } else { Cow::Owned(blunted) }
}
