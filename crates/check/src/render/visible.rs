//! Text in which nothing is hidden: what a terminal obeys or nobody sees becomes an escape.

use std::borrow::Cow;

/// What stands in for a character that is shown as one.
const STAND_IN: char = '\u{fffd}';

/// `text` with what is hidden written as `\u{202e}`, line breaks too.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            escaped.extend(character.escape_unicode());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// `character`, or the one that stands in for it; a tab stays.
pub(super) fn stand_in(character: char) -> char {
    if is_hidden(character) && character != '\t' { STAND_IN } else { character }
}

/// Whether a terminal obeys `character` (control characters, bidirectional controls), or nobody sees it. The joiners
/// U+200C and U+200D are letters of a kind in Persian and Hindi.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fffe}'..='\u{ffff}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_shown_and_letters_stay() {
        assert_eq!(escaped("a\u{1b}[2J\u{9b}\u{202e}\nb"), "a\\u{1b}[2J\\u{9b}\\u{202e}\\u{a}b");
        assert_eq!(escaped("می\u{200c}خواهم é 👩\u{200d}👧"), "می\u{200c}خواهم é 👩\u{200d}👧");
    }
}
