//! Tokens of a JSON-like body, read where a strict parser gives up.
//!
//! What is valid JSON is read as RFC 8259 has it. What is not still gives tokens: a comma too many, single quotes
//! (Python), bare keys (JavaScript consoles), a prefix before a quote (`u'…'`), brackets that do not match, an end in
//! the middle. Nothing here recurses, so the stack does not grow with the input, and every call moves forward, so the
//! time is linear in it.

use super::raw_string::RawString;
use crate::block::{self, Block};
use crate::identifier::Identifier;

/// A place in the bytes of a body: what is left of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scanner<'a> {
    rest: &'a [u8],
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

/// What comes next in an object, at a glance.
pub(super) enum Next<'a> {
    Key(&'a [u8]),
    End,
    Other,
}

/// What the reader needs of a scanner: the tokens of a body, one after the other.
pub(super) trait Tokens<'a>: Copy {
    fn peek(&self) -> Option<u8>;

    fn advance(&mut self);

    fn is_at_end(&self) -> bool;

    fn skip_blanks(&mut self);

    /// Goes to the next element of an array, or to its end.
    fn skip_separators(&mut self);

    /// Says what stands here, and goes past the opening bracket of a container or the prefix of a string.
    fn start_value(&mut self) -> Start;

    /// The string whose quote stands here; `None` where it does not end, and then the body has ended too.
    fn string(&mut self) -> Option<RawString<'a>>;

    /// The number, word or junk that stands here, up to the next punctuation, and at least one byte of it.
    fn bare_word(&mut self) -> &'a [u8];

    /// What comes next in an object, as nearly every body writes it: a short key without escapes and its colon, or the
    /// closing brace. [`key`](Self::key) reads everything else, from where it stands now.
    fn next_plain(&mut self) -> Next<'a>;

    /// A short string that is an identifier, where one comes next; everything else is left where it is.
    fn short_identifier(&mut self) -> Option<Identifier<'a>>;

    /// The key of the next member, past its colon. `None` where the object or the body ends; the closing bracket,
    /// of whatever kind, is passed too.
    fn key(&mut self) -> Option<RawString<'a>>;

    /// Skips the string whose quote stands here.
    fn skip_string(&mut self);

    /// Skips the rest of a container whose opening bracket was passed.
    fn skip_container(&mut self);

    /// Skips the value that stands here, whatever its size or depth.
    #[inline(always)]
    fn skip_value(&mut self) {
        let start = self.start_value();
        self.skip_started(start);
    }

    /// Skips a value whose start was read.
    #[inline(always)]
    fn skip_started(&mut self, start: Start) {
        match start {
            Start::Object | Start::Array => self.skip_container(),
            Start::String => self.skip_string(),
            Start::Word => {
                self.bare_word();
            }
            Start::Nothing => {}
        }
    }
}

impl<'a> Scanner<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Goes to the next opening bracket; `false` where there is none.
    pub(super) fn find_container(&mut self) -> bool {
        let offset = self.rest.iter().position(|byte| matches!(byte, b'{' | b'['));
        self.rest = behind(self.rest, offset.unwrap_or(self.rest.len()));
        !self.is_at_end()
    }
}

impl<'a> Tokens<'a> for Scanner<'a> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn advance(&mut self) {
        self.rest = behind(self.rest, 1);
    }

    fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn skip_blanks(&mut self) {
        self.rest = behind_blanks(self.rest);
    }

    fn skip_separators(&mut self) {
        self.rest = behind_separators(self.rest);
    }

    #[inline]
    fn start_value(&mut self) -> Start {
        let rest = behind_blanks(self.rest);
        let (start, rest) = match rest {
            [b'"' | b'\'', ..] => (Start::String, rest),
            [b'{', rest @ ..] => (Start::Object, rest),
            [b'[', rest @ ..] => (Start::Array, rest),
            [] | [b'}' | b']' | b',', ..] => (Start::Nothing, rest),
            [b'u' | b'b', b'\'' | b'"', ..] => (Start::String, behind(rest, 1)),
            _ => (Start::Word, rest),
        };
        self.rest = rest;
        start
    }

    #[inline]
    fn string(&mut self) -> Option<RawString<'a>> {
        let (string, rest) = split_string(self.rest).unzip();
        self.rest = rest.unwrap_or_default();
        string
    }

    #[inline(always)]
    fn bare_word(&mut self) -> &'a [u8] {
        let (word, rest) = split_word(self.rest);
        self.rest = rest;
        word
    }

    #[inline(always)]
    fn next_plain(&mut self) -> Next<'a> {
        let rest = behind_separators(self.rest);
        match rest {
            [b'}', rest @ ..] => {
                self.rest = rest;
                Next::End
            }
            [b'"', text @ ..] => match near_key(text) {
                Some((key, rest)) => {
                    self.rest = rest;
                    Next::Key(key)
                }
                None => Next::Other,
            },
            _ => Next::Other,
        }
    }

    #[inline(always)]
    fn short_identifier(&mut self) -> Option<Identifier<'a>> {
        let (identifier, rest) = split_short_identifier(behind_blanks(self.rest))?;
        self.rest = rest;
        Some(identifier)
    }

    #[inline(always)]
    fn key(&mut self) -> Option<RawString<'a>> {
        let (key, rest) = split_key(self.rest);
        self.rest = rest;
        key
    }

    #[inline(always)]
    fn skip_string(&mut self) {
        self.rest = behind_string(self.rest);
    }

    #[inline(always)]
    fn skip_container(&mut self) {
        self.rest = behind_container(self.rest);
    }
}

/// What stands behind the string whose quote is the first byte.
#[inline(never)]
fn behind_string(rest: &[u8]) -> &[u8] {
    if let [b'"', text @ ..] = rest
        && let Some([b'"', rest @ ..]) = within_blocks(text).and_then(|length| text.get(length..))
    {
        return rest;
    }
    split_string(rest).map(|(_, rest)| rest).unwrap_or_default()
}

/// What stands behind the container whose opening bracket was passed.
///
/// Byte by byte between the strings: what a byte is can be predicted, and then nothing has to wait for where the one
/// before it was found. Sixteen at a time it took fewer instructions and more time.
#[inline(never)]
fn behind_container(mut rest: &[u8]) -> &[u8] {
    let mut depth = 1usize;
    // A single quote opens a string only where a value or a key may begin; elsewhere it is an apostrophe.
    let mut may_begin = true;
    while let Some(byte) = rest.first() {
        match byte {
            b'"' => {
                rest = behind_string(rest);
                may_begin = false;
                continue;
            }
            b'\'' if may_begin => {
                rest = behind_string(rest);
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
            0..=b' ' | b'u' | b'b' => {}
            _ => may_begin = false,
        }
        rest = behind(rest, 1);
        if depth == 0 {
            break;
        }
    }
    rest
}

/// A short key without escapes, and what stands behind the colon.
#[inline(always)]
fn near_key(text: &[u8]) -> Option<(&[u8], &[u8])> {
    match near::<b'"'>(text).and_then(|length| text.split_at_checked(length))? {
        (key, [b'"', b':', rest @ ..]) => Some((key, rest)),
        _ => None,
    }
}

/// The identifier in the string whose quote is the first byte, if it is short, and what stands behind it.
#[inline(always)]
pub(super) fn split_short_identifier(rest: &[u8]) -> Option<(Identifier<'_>, &[u8])> {
    let [b'"', text @ ..] = rest else { return None };
    let identifier = Identifier::beginning(text)?;
    let [b'"', rest @ ..] = text.get(identifier.as_bytes().len()..)? else { return None };
    Some((identifier, rest))
}

/// What stands behind `count` bytes.
#[inline]
fn behind(rest: &[u8], count: usize) -> &[u8] {
    rest.get(count..).unwrap_or_default()
}

/// What stands behind blanks, and control characters with them: no token begins with one.
///
/// Byte by byte as long as indents mostly are: how many they are can be predicted, and need not be waited for.
#[inline(always)]
fn behind_blanks(mut rest: &[u8]) -> &[u8] {
    for _ in 0..12 {
        match rest {
            [..=b' ', behind @ ..] => rest = behind,
            _ => return rest,
        }
    }
    behind_long_blanks(rest)
}

#[cold]
fn behind_long_blanks(mut rest: &[u8]) -> &[u8] {
    while let [..=b' ', ..] = rest {
        let count = Block::first_of(rest).map_or(1, |block| block.over_blank().first().unwrap_or(block::LENGTH));
        rest = behind(rest, count);
    }
    rest
}

/// What stands behind blanks and commas: missing and surplus commas make no difference.
#[inline]
fn behind_separators(rest: &[u8]) -> &[u8] {
    let mut rest = behind_blanks(rest);
    while let [b',', behind @ ..] = rest {
        rest = behind_blanks(behind);
    }
    rest
}

/// The string whose quote is the first byte, and what stands behind it.
#[inline(always)]
fn split_string(rest: &[u8]) -> Option<(RawString<'_>, &[u8])> {
    match rest {
        [b'"', text @ ..] => split_at_quote::<b'"'>(text),
        [_, text @ ..] => split_at_single_quote(text),
        [] => None,
    }
}

/// Python's strings, out of the way of JSON's.
#[cold]
fn split_at_single_quote(text: &[u8]) -> Option<(RawString<'_>, &[u8])> {
    split_at_quote::<b'\''>(text)
}

#[inline(always)]
fn split_at_quote<const QUOTE: u8>(text: &[u8]) -> Option<(RawString<'_>, &[u8])> {
    let (mut length, mut escaped) = (0, false);
    loop {
        let ahead = text.get(length..)?;
        length += near::<QUOTE>(ahead).or_else(|| memchr::memchr2(QUOTE, b'\\', ahead))?;
        let (bytes, rest) = text.split_at_checked(length)?;
        if let Some((&byte, rest)) = rest.split_first()
            && byte == QUOTE
        {
            return Some((RawString::new(bytes, escaped), rest));
        }
        escaped = true;
        length += 2;
    }
}

/// Where the first quote or backslash is, if it is among the next sixteen bytes and as many are left. Keys and codes are
/// short, and for them a call would cost more than the search.
#[inline(always)]
fn near<const QUOTE: u8>(ahead: &[u8]) -> Option<usize> {
    Block::first_of(ahead)?.either::<QUOTE, b'\\'>().first()
}

/// Where the first quote or backslash is, if it is among the next 128 bytes: most messages are no longer.
#[inline(always)]
fn within_blocks(text: &[u8]) -> Option<usize> {
    let (blocks, _) = text.as_chunks();
    let mut length = 0;
    for block in blocks.iter().take(8) {
        match Block::new(block).either::<b'"', b'\\'>().first() {
            Some(offset) => return Some(length + offset),
            None => length += block::LENGTH,
        }
    }
    None
}

#[inline(never)]
fn split_word(rest: &[u8]) -> (&[u8], &[u8]) {
    let end = rest.iter().position(|&byte| is_punctuation(byte)).unwrap_or(rest.len()).max(1);
    rest.split_at_checked(end).unwrap_or((rest, &[]))
}

#[inline(never)]
fn split_key(mut rest: &[u8]) -> (Option<RawString<'_>>, &[u8]) {
    loop {
        rest = behind_separators(rest);
        let (key, behind) = match rest {
            [] => return (None, rest),
            [b'}' | b']', rest @ ..] => return (None, rest),
            [b'"' | b'\'', ..] | [b'u' | b'b', b'\'' | b'"', ..] => {
                let quote = if matches!(rest, [b'u' | b'b', ..]) { behind(rest, 1) } else { rest };
                match split_string(quote) {
                    Some(split) => split,
                    None => return (None, &[]),
                }
            }
            _ => {
                let (bytes, rest) = split_word(rest);
                (RawString::new(bytes, false), rest)
            }
        };
        rest = behind_blanks(behind);
        if let [b':', rest @ ..] = rest {
            return (Some(key), rest);
        }
        // Not a member: what was read is junk, and the next one is looked for behind it.
    }
}

/// What ends a bare word. An apostrophe does not: it may stand inside one.
fn is_punctuation(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"')
}
