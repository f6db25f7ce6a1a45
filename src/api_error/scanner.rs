//! Tokens of a JSON-like body, read where a strict parser gives up.
//!
//! What is valid JSON is read as RFC 8259 has it. What is not still gives tokens: a comma too many, single quotes
//! (Python), bare keys (JavaScript consoles), a prefix before a quote (`u'…'`), brackets that do not match, an end in
//! the middle. Nothing here recurses, so the stack does not grow with the input, and every call moves forward, so the
//! time is linear in it.

use super::indent::Indent;
use super::member::Member;
use super::raw_string::RawString;
use super::tokens::{Next, Start, Tokens};
use crate::block::{self, Block};
use crate::identifier::Identifier;

/// A place in the bytes of a body: what is left of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scanner<'a> {
    rest: &'a [u8],
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

    #[inline(always)]
    fn start_value(&mut self) -> Start {
        let (start, rest) = match self.rest {
            rest @ [b'"', ..] => (Start::String, rest),
            [b' ', rest @ ..] if rest.first() == Some(&b'"') => (Start::String, rest),
            [b'{', rest @ ..] | [b' ', b'{', rest @ ..] => (Start::Object, rest),
            rest => start_other_value(rest),
        };
        self.rest = rest;
        start
    }

    #[inline(always)]
    fn skip_null(&mut self) -> bool {
        let behind = self.rest.strip_prefix(b" null").or_else(|| self.rest.strip_prefix(b"null"));
        match behind {
            Some(rest @ [b',' | b'}' | b'\r' | b'\n', ..]) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
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
    fn enter_object(&mut self, outer: Indent) -> Indent {
        if let [b'"', ..] = self.rest {
            return outer;
        }
        let (indent, rest) = outer.enter(self.rest, behind_blanks);
        self.rest = rest;
        indent
    }

    #[inline(always)]
    fn next_plain(&mut self, indent: Indent) -> Next {
        match behind_member(self.rest, indent) {
            [b'}', rest @ ..] => {
                self.rest = rest;
                Next::End
            }
            [b'"', text @ ..] => match Member::documented(text).or_else(|| near_member(text)) {
                Some((member, rest)) => {
                    self.rest = rest;
                    Next::Member(member)
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

/// What stands here, blanks or not, and what is left behind an opening bracket or the prefix of a string.
#[inline(never)]
fn start_other_value(rest: &[u8]) -> (Start, &[u8]) {
    let rest = behind_blanks(rest);
    match rest {
        [b'"' | b'\'', ..] => (Start::String, rest),
        [b'{', rest @ ..] => (Start::Object, rest),
        [b'[', rest @ ..] => (Start::Array, rest),
        [] | [b'}' | b']' | b',', ..] => (Start::Nothing, rest),
        [b'u' | b'b', b'\'' | b'"', ..] => (Start::String, behind(rest, 1)),
        _ => (Start::Word, rest),
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

/// Where the next name or the end of the object stands, behind a brace or a value.
#[inline(always)]
fn behind_member(rest: &[u8], indent: Indent) -> &[u8] {
    match rest {
        [b'"', ..] => rest,
        [b',', rest @ ..] if rest.first() == Some(&b'"') => rest,
        [b',', rest @ ..] => indent.behind(rest).unwrap_or_else(|| behind_separators(rest)),
        _ => behind_separators(rest),
    }
}

/// A member with a short name without escapes, and what stands behind the colon.
#[inline(always)]
fn near_member(text: &[u8]) -> Option<(Member, &[u8])> {
    match near::<b'"'>(text).and_then(|length| text.split_at_checked(length))? {
        (name, [b'"', b':', rest @ ..]) => Some((Member::named(name), rest)),
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
