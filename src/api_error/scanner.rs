//! Tokens of a JSON-like body, read where a strict parser gives up.
//!
//! What is valid JSON is read as RFC 8259 has it. What is not still gives tokens: a comma too many, single quotes
//! (Python), bare keys (JavaScript consoles), a prefix before a quote (`u'…'`), brackets that do not match, an end in
//! the middle. Nothing here recurses, so the stack does not grow with the input, and every call moves forward, so the
//! time is linear in it.

use std::borrow::Cow;

/// A place in the bytes of a body.
#[derive(Debug)]
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// The text of a string, still as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawString<'a> {
    bytes: &'a [u8],
    escaped: bool,
}

/// What a value is, seen from its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    Object,
    Array,
    String,
    /// A number, or a word such as `null`, `None`, `true`.
    Word,
    /// The container or the body ends where a value was expected.
    Nothing,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Goes to the next opening bracket; `false` where there is none.
    pub(super) fn find_container(&mut self) -> bool {
        match self.rest().iter().position(|byte| matches!(byte, b'{' | b'[')) {
            Some(offset) => self.at += offset,
            None => self.at = self.bytes.len(),
        }
        !self.is_at_end()
    }

    pub(super) fn skip_blanks(&mut self) {
        // Pretty-printed bodies indent by runs of spaces, read eight at a time.
        loop {
            match self.peek() {
                Some(b' ') if self.word() == Some(SPACES) => self.at += 8,
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                _ => return,
            }
        }
    }

    /// Skips blanks and commas: missing and surplus commas make no difference.
    pub(super) fn skip_separators(&mut self) {
        self.skip_blanks();
        while self.peek() == Some(b',') {
            self.at += 1;
            self.skip_blanks();
        }
    }

    /// The next eight bytes as a number, the first byte lowest.
    fn word(&self) -> Option<u64> {
        let (chunk, _) = self.bytes.get(self.at..)?.split_first_chunk::<8>()?;
        Some(u64::from_le_bytes(*chunk))
    }

    /// Says what stands here, and goes past the opening bracket of a container or the prefix and quote of a string.
    pub(super) fn start_value(&mut self) -> Start {
        self.skip_blanks();
        match self.peek() {
            Some(b'"') => Start::String,
            Some(b'{') => {
                self.at += 1;
                Start::Object
            }
            Some(b'[') => {
                self.at += 1;
                Start::Array
            }
            None | Some(b'}' | b']' | b',') => Start::Nothing,
            Some(b'\'') => Start::String,
            Some(_) if self.skip_string_prefix() => Start::String,
            Some(_) => Start::Word,
        }
    }

    /// Skips the `u` or `b` of a Python string; `true` where there was one.
    fn skip_string_prefix(&mut self) -> bool {
        let prefixed = matches!(self.rest(), [b'u' | b'b', b'\'' | b'"', ..]);
        self.at += usize::from(prefixed);
        prefixed
    }

    /// The string whose quote stands here; `None` where it does not end, and then the body has ended too.
    pub(super) fn string(&mut self) -> Option<RawString<'a>> {
        let quote = self.peek()?;
        self.at += 1;
        let from = self.at;
        let mut escaped = false;
        loop {
            self.skip_plain(quote);
            match self.peek()? {
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                byte if byte == quote => {
                    let bytes = self.bytes.get(from..self.at)?;
                    self.at += 1;
                    return Some(RawString { bytes, escaped });
                }
                _ => self.at += 1,
            }
        }
    }

    /// Skips bytes of a string, eight at a time, up to near its next quote or backslash.
    fn skip_plain(&mut self, quote: u8) {
        let quotes = repeat(quote);
        while let Some(word) = self.word() {
            let found = zero_bytes(word ^ quotes) | zero_bytes(word ^ BACKSLASHES);
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
    }

    /// The number, word or junk that stands here, up to the next punctuation, and at least one byte of it.
    pub(super) fn bare_word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let end = rest.iter().position(|&byte| is_punctuation(byte)).unwrap_or(rest.len()).max(1);
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// The key of the next member, past its colon. `None` where the object or the body ends; the closing bracket,
    /// of whatever kind, is passed too.
    pub(super) fn key(&mut self) -> Option<RawString<'a>> {
        loop {
            self.skip_separators();
            let key = match self.peek()? {
                b'"' | b'\'' => self.string()?,
                b'}' | b']' => {
                    self.at += 1;
                    return None;
                }
                _ if self.skip_string_prefix() => self.string()?,
                _ => RawString { bytes: self.bare_word(), escaped: false },
            };
            self.skip_blanks();
            if self.peek() == Some(b':') {
                self.at += 1;
                return Some(key);
            }
            // Not a member: what was read is junk, and the next one is looked for behind it.
        }
    }

    /// Skips the value that stands here, whatever its size or depth.
    pub(super) fn skip_value(&mut self) {
        match self.start_value() {
            Start::Object | Start::Array => self.skip_container(),
            Start::String => {
                self.string();
            }
            Start::Word => {
                self.bare_word();
            }
            Start::Nothing => {}
        }
    }

    /// Skips the rest of a container whose opening bracket was passed.
    pub(super) fn skip_container(&mut self) {
        let mut depth = 1usize;
        // A single quote opens a string only where a value or a key may begin; elsewhere it is an apostrophe.
        let mut may_begin = true;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.string();
                    may_begin = false;
                    continue;
                }
                b'\'' if may_begin => {
                    self.string();
                    may_begin = false;
                    continue;
                }
                b'{' | b'[' => {
                    depth += 1;
                    may_begin = true;
                }
                b'}' | b']' => {
                    depth -= 1;
                    may_begin = false;
                }
                b',' | b':' => may_begin = true,
                b' ' | b'\n' | b'\r' | b'\t' | b'u' | b'b' => {}
                _ => may_begin = false,
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }
}

impl<'a> RawString<'a> {
    /// The bytes between the quotes where no escape stands among them.
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

/// What ends a bare word.
fn is_punctuation(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"' | b'\'' | b' ' | b'\n' | b'\r' | b'\t')
}

const SPACES: u64 = repeat(b' ');
const BACKSLASHES: u64 = repeat(b'\\');

/// `byte` in all eight bytes of a word.
const fn repeat(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

/// A word whose lowest set bit is the highest bit of the first zero byte of `word`; 0 where none is zero.
/// Bytes above the first zero byte may be marked wrongly, which is why only the lowest is looked at.
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080
}
