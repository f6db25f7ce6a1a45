//! Tokens of a body that has to be JSON (RFC 8259) from its first byte to its last.
//!
//! Who reads millions of bodies out of a log wants to know of each whether it is whole, and to read it once. This
//! scanner gives the reader the same tokens of a valid body as the tolerant one does, and ends at the first byte that
//! is out of place.

use super::indent::Indent;
use super::member::Member;
use super::raw_string::RawString;
use super::scanner;
use super::tokens::{Next, Start, Tokens};
use crate::block::{self, Block};
use crate::identifier::Identifier;

/// A place in the bytes of a body, which are UTF-8.
#[derive(Clone, Copy)]
pub(super) struct StrictScanner<'a> {
    rest: &'a [u8],
    is_valid: bool,
    /// The bracket that was passed last, if nothing came behind it: no comma may.
    opened: Option<Kind>,
    /// The array may end here.
    may_end: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Array,
    Object,
}

impl<'a> StrictScanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text.as_bytes(), is_valid: true, opened: None, may_end: false }
    }

    /// Whether all of the body was read, and all of it was in order.
    pub(super) fn is_done(&mut self) -> bool {
        self.skip_blanks();
        self.is_valid && self.rest.is_empty()
    }

    /// Goes to what stands behind something; out of the body, where it is not what it should be.
    #[inline(always)]
    fn go(&mut self, behind: Option<&'a [u8]>) {
        self.is_valid &= behind.is_some();
        self.rest = behind.unwrap_or_default();
    }

    /// What stands where the next name or the end of the object is expected.
    #[inline(always)]
    fn at_name(&self) -> Option<&'a [u8]> {
        match (behind_blanks(self.rest), self.opened) {
            (rest @ [b'}', ..], _) | (rest, Some(_)) => Some(rest),
            ([b',', rest @ ..], None) => Some(behind_blanks(rest)).filter(|rest| !rest.starts_with(b"}")),
            _ => None,
        }
    }
}

impl<'a> Tokens<'a> for StrictScanner<'a> {
    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn advance(&mut self) {
        self.rest = self.rest.get(1..).unwrap_or_default();
        self.opened = None;
    }

    fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn skip_blanks(&mut self) {
        self.rest = behind_blanks(self.rest);
    }

    fn skip_separators(&mut self) {
        let is_first = self.opened.take().is_some();
        match behind_blanks(self.rest) {
            [b',', rest @ ..] if !is_first => self.rest = behind_blanks(rest),
            rest => {
                self.may_end = matches!(rest, [b']', ..]);
                self.go((is_first || self.may_end).then_some(rest));
            }
        }
    }

    #[inline(always)]
    fn skip_null(&mut self) -> bool {
        match self.rest.strip_prefix(b"null") {
            Some(rest) => {
                (self.rest, self.opened) = (rest, None);
                true
            }
            None => false,
        }
    }

    #[inline]
    fn start_value(&mut self) -> Start {
        let rest = behind_blanks(self.rest);
        let may_end = std::mem::take(&mut self.may_end);
        let (start, opened, rest) = match rest {
            [b'"', ..] => (Start::String, None, rest),
            [b'{', rest @ ..] => (Start::Object, Some(Kind::Object), rest),
            [b'[', rest @ ..] => (Start::Array, Some(Kind::Array), rest),
            [b']', ..] if may_end => (Start::Nothing, None, rest),
            [] | [b'}' | b']' | b',', ..] => {
                self.go(None);
                return Start::Nothing;
            }
            _ => (Start::Word, None, rest),
        };
        (self.rest, self.opened) = (rest, opened);
        start
    }

    #[inline]
    fn string(&mut self) -> Option<RawString<'a>> {
        let (string, rest) = split_string(self.rest).unzip();
        self.go(rest);
        string
    }

    #[inline(always)]
    fn bare_word(&mut self) -> &'a [u8] {
        let start = self.rest;
        self.go(behind_scalar(start));
        start.get(..start.len() - self.rest.len()).unwrap_or_default()
    }

    /// Logs are what is read by this scanner, and their lines are not indented.
    fn enter_object(&mut self, outer: Indent) -> Indent {
        outer
    }

    #[inline(always)]
    fn next_plain(&mut self, _: Indent) -> Next {
        match self.at_name() {
            Some([b'}', rest @ ..]) => {
                (self.rest, self.opened) = (rest, None);
                Next::End
            }
            Some([b'"', text @ ..]) => match Member::documented(text).or_else(|| near_member(text)) {
                Some((member, rest)) => {
                    (self.rest, self.opened) = (rest, None);
                    Next::Member(member)
                }
                None => Next::Other,
            },
            _ => Next::Other,
        }
    }

    #[inline(always)]
    fn short_identifier(&mut self) -> Option<Identifier<'a>> {
        let (identifier, rest) = scanner::split_short_identifier(behind_blanks(self.rest))?;
        self.rest = rest;
        Some(identifier)
    }

    #[inline(always)]
    fn key(&mut self) -> Option<RawString<'a>> {
        let at_name = self.at_name();
        self.opened = None;
        if let Some([b'}', rest @ ..]) = at_name {
            self.rest = rest;
            return None;
        }
        let (name, rest) = at_name.and_then(split_name).unzip();
        self.go(rest);
        name
    }

    #[inline(always)]
    fn skip_string(&mut self) {
        let behind = match self.rest {
            [b'"', text @ ..] => behind_string(text),
            _ => None,
        };
        self.go(behind);
    }

    #[inline(always)]
    fn skip_container(&mut self) {
        let behind = self.opened.take().and_then(|kind| behind_container(self.rest, kind));
        self.go(behind);
    }
}

/// What stands behind blanks (RFC 8259, section 2).
#[inline(always)]
fn behind_blanks(mut rest: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', behind @ ..] = rest {
        rest = behind;
    }
    rest
}

/// The name whose quote is the first byte, and what stands behind its colon.
#[inline(never)]
fn split_name(rest: &[u8]) -> Option<(RawString<'_>, &[u8])> {
    let (name, rest) = split_string(rest)?;
    match behind_blanks(rest) {
        [b':', rest @ ..] => Some((name, rest)),
        _ => None,
    }
}

/// The string whose quote is the first byte, and what stands behind it.
fn split_string(rest: &[u8]) -> Option<(RawString<'_>, &[u8])> {
    let [b'"', text @ ..] = rest else { return None };
    let (escaped, behind) = end_string(text)?;
    let bytes = text.get(..text.len().checked_sub(behind.len() + 1)?)?;
    Some((RawString::new(bytes, escaped), behind))
}

/// What stands behind the string whose opening quote was passed.
#[inline(never)]
fn behind_string(rest: &[u8]) -> Option<&[u8]> {
    end_string(rest).map(|(_, behind)| behind)
}

/// The same, and whether there are escapes in the string.
fn end_string(mut rest: &[u8]) -> Option<(bool, &[u8])> {
    let mut escaped = false;
    loop {
        rest = match rest.split_at_checked(until_special(rest))?.1 {
            [b'"', behind @ ..] => return Some((escaped, behind)),
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', behind @ ..] => behind,
            [b'\\', b'u', digits @ ..] => {
                let (digits, behind) = digits.split_first_chunk::<4>()?;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(behind)?
            }
            _ => return None,
        };
        escaped = true;
    }
}

/// How many bytes stand before the next quote, backslash or control character.
#[inline]
fn until_special(text: &[u8]) -> usize {
    let (blocks, tail) = text.as_chunks();
    let mut length = 0;
    for block in blocks {
        match Block::new(block).special_in_string().first() {
            Some(offset) => return length + offset,
            None => length += block::LENGTH,
        }
    }
    // Before the tail there is none, so the last block, which it ends, finds the first one.
    let first = match text.last_chunk() {
        Some(last) => {
            let before = block::LENGTH - tail.len();
            Block::new(last).special_in_string().first().and_then(|offset| offset.checked_sub(before))
        }
        None => tail.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' ')),
    };
    length + first.unwrap_or(tail.len())
}

/// A member with a short name without escapes, and what stands behind the colon.
#[inline(always)]
fn near_member(text: &[u8]) -> Option<(Member, &[u8])> {
    match until_near_special(text).and_then(|length| text.split_at_checked(length))? {
        (name, [b'"', b':', rest @ ..]) => Some((Member::named(name), rest)),
        _ => None,
    }
}

/// The same, if it is in the next block and that is whole.
#[inline(always)]
fn until_near_special(text: &[u8]) -> Option<usize> {
    Block::first_of(text)?.special_in_string().first()
}

#[inline(never)]
fn behind_scalar(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b'"', text @ ..] => behind_string(text),
        [b't', b'r', b'u', b'e', rest @ ..] | [b'n', b'u', b'l', b'l', rest @ ..] => Some(rest),
        [b'f', b'a', b'l', b's', b'e', rest @ ..] => Some(rest),
        number => behind_number(number),
    }
}

/// What stands behind a number (RFC 8259, section 6).
fn behind_number(rest: &[u8]) -> Option<&[u8]> {
    let rest = rest.strip_prefix(b"-").unwrap_or(rest);
    let mut rest = match rest {
        [b'0', behind @ ..] => behind,
        _ => behind_digits(rest)?,
    };
    if let [b'.', fraction @ ..] = rest {
        rest = behind_digits(fraction)?;
    }
    match rest {
        [b'e' | b'E', b'+' | b'-', exponent @ ..] | [b'e' | b'E', exponent @ ..] => behind_digits(exponent),
        _ => Some(rest),
    }
}

/// What stands behind one digit or more.
fn behind_digits(rest: &[u8]) -> Option<&[u8]> {
    let end = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
    if end == 0 { None } else { rest.get(end..) }
}

/// What stands behind the container whose opening bracket was passed. Its depth does not matter: nothing recurses.
#[inline(never)]
fn behind_container(mut rest: &[u8], kind: Kind) -> Option<&[u8]> {
    let mut open = Open::default();
    open.push(kind);
    let mut is_first = true;
    while let Some(kind) = open.innermost() {
        rest = match (behind_blanks(rest), kind) {
            ([b'}', behind @ ..], Kind::Object) | ([b']', behind @ ..], Kind::Array) => {
                open.pop();
                is_first = false;
                rest = behind;
                continue;
            }
            ([b',', next @ ..], _) if !is_first => behind_blanks(next),
            (next, _) if is_first => next,
            _ => return None,
        };
        if kind == Kind::Object {
            rest = behind_blanks(split_name(rest)?.1);
        }
        is_first = matches!(rest, [b'{' | b'[', ..]);
        rest = match rest {
            [b'{', inside @ ..] => {
                open.push(Kind::Object);
                inside
            }
            [b'[', inside @ ..] => {
                open.push(Kind::Array);
                inside
            }
            scalar => behind_scalar(scalar)?,
        };
    }
    Some(rest)
}

/// The containers that are open. The first 64 need no heap.
#[derive(Default)]
struct Open {
    depth: usize,
    /// A bit for each, set for objects, the innermost one lowest.
    objects: u64,
    /// The same of outer ones, by 64.
    outer: Vec<u64>,
}

impl Open {
    fn innermost(&self) -> Option<Kind> {
        (self.depth > 0).then_some(if self.objects & 1 == 1 { Kind::Object } else { Kind::Array })
    }

    fn push(&mut self, kind: Kind) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.objects);
        }
        self.objects = self.objects << 1 | u64::from(kind == Kind::Object);
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.objects >>= 1;
        if self.depth.is_multiple_of(64)
            && let Some(outer) = self.outer.pop()
        {
            self.objects = outer;
        }
    }
}
