//! A string of a body, between its quotes, and the text that it stands for.

use std::borrow::Cow;

/// The text of a string, still as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawString<'a> {
    bytes: &'a [u8],
    escaped: bool,
}

impl<'a> RawString<'a> {
    /// The bytes between two quotes.
    #[inline]
    pub(super) fn new(bytes: &'a [u8], escaped: bool) -> Self {
        Self { bytes, escaped }
    }

    /// The bytes between the quotes where no escape stands among them.
    #[inline]
    pub(super) fn plain(self) -> Option<&'a [u8]> {
        (!self.escaped).then_some(self.bytes)
    }

    /// The text of the string, if it has at most `limit` bytes and is UTF-8.
    pub(super) fn text(self, limit: usize) -> Option<Cow<'a, str>> {
        if !self.escaped {
            return if self.bytes.len() <= limit {
                std::str::from_utf8(self.bytes).ok().map(Cow::Borrowed)
            } else {
                None
            };
        }
        unescape(self.bytes, limit).map(Cow::Owned)
    }
}

/// Replaces escapes (RFC 8259, section 7). `None` for one that does not exist, or when the text is longer than
/// `limit` bytes. A surrogate, paired or not, becomes U+FFFD: what is read here are identifiers, which have none.
fn unescape(bytes: &[u8], limit: usize) -> Option<String> {
    // The longest escape of one byte is `\u0041`.
    let text = std::str::from_utf8(bytes.get(..bytes.len().min(6 * limit + 6))?).ok()?;
    let mut unescaped = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if unescaped.len() > limit {
            return None;
        }
        unescaped.push(match character {
            '\\' => escape(&mut characters)?,
            other => other,
        });
    }
    (unescaped.len() <= limit).then_some(unescaped)
}

fn escape(characters: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match characters.next()? {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let (digits, rest) = characters.as_str().split_at_checked(4)?;
            *characters = rest.chars();
            // `from_str_radix` alone would take a sign.
            if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return None;
            }
            char::from_u32(u32::from_str_radix(digits, 16).ok()?).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        quoted @ ('"' | '\\' | '/' | '\'') => quoted,
        _ => return None,
    })
}
