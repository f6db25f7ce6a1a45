//! One language range (RFC 4647, section 2): `es`, `es-MX`, `zh-Hant-HK`, `*`, `*-MX`.

use std::fmt;
use std::slice::Iter;

use super::aliases;
use crate::language::{Language, Region, Script, Tag};

/// The weight of an explicit choice: more than any a header can give.
pub(super) const CHOSEN: u16 = 1001;

/// The weight of a range without `q`: the highest.
pub(super) const FULL: u16 = 1000;

/// A language range under its usual name, and its weight.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// Not resolved: the script is what was written. Without a language it is `*`.
    pub(super) tag: Tag,
    /// Thousandths, 0 to [`FULL`]; [`CHOSEN`] for an explicit choice.
    pub(super) weight: u16,
    /// The range says more than a [`Tag`] holds: an extension, private use, a subtag out of place. It is never an
    /// obstacle to a match; but who refuses `es-x-shouting` does not refuse `es`.
    pub(super) has_tail: bool,
}

impl Range {
    /// A range for `tag` under its usual name; `None` where it names no language.
    #[inline(always)]
    pub(super) fn new(tag: Tag, weight: u16, has_tail: bool) -> Option<Self> {
        let tag = if tag.language.is_none() { tag } else { aliases::canonical(tag) };
        (tag.language != UNDETERMINED).then_some(Self { tag, weight, has_tail })
    }

    pub(super) fn is_any_language(self) -> bool {
        self.tag.language.is_none()
    }

    pub(super) fn is_chosen(self) -> bool {
        self.weight == CHOSEN
    }

    pub(super) fn is_refusal(self) -> bool {
        self.weight == 0
    }

    /// Greater for what is looked at first: the weight, then a named language before `*` (N12).
    pub(super) fn precedence(self) -> u32 {
        u32::from(self.weight) << 1 | u32::from(self.tag.language.is_some())
    }
}

impl fmt::Debug for Range {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.weight {
            CHOSEN => write!(formatter, "{} (chosen)", self.tag),
            weight => write!(formatter, "{};q={}", self.tag, f32::from(weight) / 1000.0),
        }
    }
}

/// Reads the range that is the whole of `text`.
pub(super) fn parse(text: &[u8]) -> Option<Range> {
    let mut bytes = text.iter();
    let range = read(&mut bytes)?;
    bytes.as_slice().is_empty().then_some(range)
}

/// Reads a range up to the first byte that is part of none. `None` where it is malformed or names no language, as
/// `und` and `x-…` do; the bytes after it are then left anywhere.
pub(super) fn read(bytes: &mut Iter<'_, u8>) -> Option<Range> {
    let mut tag = read_language(bytes)?;
    let mut has_tail = false;
    let mut next = read_subtag(bytes)?;
    if next != END {
        next = read_pair(bytes, &mut tag, next)?;
        next = read_script(bytes, &mut tag, next)?;
        next = read_region(bytes, &mut tag, next)?;
        next = read_variants(bytes, &mut tag, next)?;
        has_tail = next != END;
        while next != END {
            next = read_subtag(bytes)?;
        }
    }
    Range::new(tag, FULL, has_tail)
}

const UNDETERMINED: Language = Language::new("und");

/// The packed subtag that no subtag is: the range ends.
const END: u64 = 0;

/// The bit that letters have and digits have not, in each byte.
const LETTERS: u64 = 0x4040_4040_4040_4040;

/// The primary language subtag, `*`, or a whole tag such as `i-klingon`.
fn read_language(bytes: &mut Iter<'_, u8>) -> Option<Tag> {
    let (first, length) = letters_and_digits(bytes);
    let letters = match length {
        2 => LETTERS >> 48,
        3 => LETTERS >> 40,
        0 if take(bytes, |byte| byte == b'*') => return Some(Tag::ANY),
        1 if Language::from_packed(first) == Language::new("i") => {
            return aliases::pair(Language::new("i"), Language::from_packed(read_subtag(bytes)?));
        }
        5..=8 => LETTERS >> (64 - 8 * length),
        _ => return None,
    };
    (first & letters == letters).then_some(Tag { language: Language::from_packed(first), ..Tag::ANY })
}

/// What follows the language where it makes another language of it, as in `zh-yue`.
fn read_pair(bytes: &mut Iter<'_, u8>, tag: &mut Tag, next: u64) -> Option<u64> {
    if is_region(next) || is_script(next) {
        return Some(next);
    }
    match aliases::pair(tag.language, Language::from_packed(next)) {
        Some(pair) => {
            *tag = pair;
            read_subtag(bytes)
        }
        None => Some(next),
    }
}

fn read_script(bytes: &mut Iter<'_, u8>, tag: &mut Tag, next: u64) -> Option<u64> {
    if !is_script(next) {
        return Some(next);
    }
    tag.script = Script::from_packed(next);
    read_subtag(bytes)
}

fn read_region(bytes: &mut Iter<'_, u8>, tag: &mut Tag, next: u64) -> Option<u64> {
    if !is_region(next) {
        return Some(next);
    }
    tag.region = Region::from_packed(next);
    read_subtag(bytes)
}

fn read_variants(bytes: &mut Iter<'_, u8>, tag: &mut Tag, mut next: u64) -> Option<u64> {
    while is_variant(next) {
        tag.variants = tag.variants.with(next);
        next = read_subtag(bytes)?;
    }
    Some(next)
}

/// The subtag after the next `-` or `_`, or [`END`]. A `*` is passed over: `es-*` asks for no more than `es` does
/// (RFC 4647, section 3.3.2). `None` for what no subtag can be.
fn read_subtag(bytes: &mut Iter<'_, u8>) -> Option<u64> {
    while take(bytes, |byte| byte == b'-' || byte == b'_') {
        match letters_and_digits(bytes) {
            (subtag, 1..=8) => return Some(subtag),
            (_, 0) if take(bytes, |byte| byte == b'*') => {}
            _ => return None,
        }
    }
    Some(END)
}

/// Two letters or three digits.
fn is_region(subtag: u64) -> bool {
    let is_letters = subtag < 1 << 16 && subtag & (LETTERS >> 48) == LETTERS >> 48;
    let is_digits = (1 << 16..1 << 24).contains(&subtag) && subtag & LETTERS == 0;
    is_letters || is_digits
}

/// Four letters.
fn is_script(subtag: u64) -> bool {
    subtag < 1 << 32 && subtag & (LETTERS >> 32) == LETTERS >> 32
}

/// Five to eight letters and digits, or four that begin with a digit.
fn is_variant(subtag: u64) -> bool {
    subtag >= 1 << 32 || (subtag >= 1 << 24 && subtag & (0x40 << 24) == 0)
}

/// Takes the next byte if it `is` as wished.
pub(super) fn take(bytes: &mut Iter<'_, u8>, is: impl Fn(u8) -> bool) -> bool {
    let mut ahead = bytes.clone();
    let taken = ahead.next().is_some_and(|&byte| is(byte));
    if taken {
        *bytes = ahead;
    }
    taken
}

/// Reads letters and digits, packed in lower case, and their number. Past eight the packed ones are of no use.
fn letters_and_digits(bytes: &mut Iter<'_, u8>) -> (u64, usize) {
    let before = bytes.len();
    let mut packed = 0;
    let mut ahead = bytes.clone();
    while let Some(&byte) = ahead.next() {
        let lower = byte | 0x20; // leaves digits as they are
        if !lower.is_ascii_lowercase() && !byte.is_ascii_digit() {
            break;
        }
        packed = packed << 8 | u64::from(lower);
        *bytes = ahead.clone();
    }
    (packed, before - bytes.len())
}
