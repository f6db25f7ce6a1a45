//! The value of an `Accept-Language` header (RFC 9110, section 12.5.4): ranges and their weights.

use std::slice::Iter;

use super::range::{self, FULL, Range, take};
use crate::language::{Language, Region, Tag};

/// What is read of a header, all lines together.
pub(super) const MAX_BYTES: usize = 4096;

/// What was read of a header line, or `None` for something malformed, and what follows.
pub(super) type Read<'a> = (Option<Range>, &'a [u8]);

/// What is left of a header line behind commas and blanks.
pub(super) fn behind_separators(line: &[u8]) -> &[u8] {
    let mut bytes = line.iter();
    skip_while(&mut bytes, |byte| byte == b',' || is_blank(byte));
    bytes.as_slice()
}

/// Reads the range that `line` begins with, up to the next comma.
pub(super) fn read_range(line: &[u8]) -> Read<'_> {
    let mut bytes = line.iter();
    let range = read_element(&mut bytes);
    skip_while(&mut bytes, |byte| byte != b',');
    (range, bytes.as_slice())
}

/// The ranges of `line` that end within `budget` bytes; not one that the cut goes through.
pub(super) fn whole_ranges(line: &[u8], budget: usize) -> &[u8] {
    if line.len() <= budget {
        return line;
    }
    // One byte more: a comma there says that the range before it is whole.
    let end = line.iter().take(budget.saturating_add(1)).rposition(|&byte| byte == b',');
    line.get(..end.unwrap_or(0)).unwrap_or_default()
}

/// What nearly every range of a real header looks like, `es` or `es-MX` with nothing or `;q=0.9` behind it, and what
/// follows. Says what [`read_range`] says, in a third of the instructions.
#[inline(always)]
pub(super) fn read_usual(bytes: &[u8]) -> Option<(Range, &[u8])> {
    let [first, second, rest @ ..] = bytes else { return None };
    let language = Language::from_packed(two_letters(*first, *second)?);
    let (region, rest) = match rest {
        [b'-', first, second, rest @ ..] => (Region::from_packed(two_letters(*first, *second)?), rest),
        _ => (Region::NONE, rest),
    };
    let (weight, rest) = match rest {
        [b';', b'q', b'=', b'0', b'.', digit @ b'0'..=b'9', rest @ ..] => (u16::from(digit - b'0') * 100, rest),
        _ => (FULL, rest),
    };
    let range = Range::new(Tag { language, region, ..Tag::ANY }, weight, false)?;
    matches!(rest, [] | [b',', ..]).then_some((range, rest))
}

#[inline(always)]
fn two_letters(first: u8, second: u8) -> Option<u64> {
    let (first, second) = (first | 0x20, second | 0x20);
    (first.is_ascii_lowercase() && second.is_ascii_lowercase()).then(|| u64::from(first) << 8 | u64::from(second))
}

/// A range and its parameters, up to the comma after it. `None` for anything malformed.
fn read_element(bytes: &mut Iter<'_, u8>) -> Option<Range> {
    let range = range::read(bytes)?;
    skip_while(bytes, is_blank);
    let weight = read_weight(bytes)?;
    Some(Range { weight, ..range })
}

/// The weight that the parameters give: of the first `q`, and [`FULL`] without one. Other parameters do not count.
fn read_weight(bytes: &mut Iter<'_, u8>) -> Option<u16> {
    let mut weight = None;
    while take(bytes, |byte| byte == b';') {
        skip_while(bytes, is_blank);
        if weight.is_none() && starts_a_weight(bytes) {
            bytes.next();
            weight = Some(read_quality(bytes)?);
            skip_while(bytes, is_blank);
        } else {
            skip_while(bytes, |byte| byte != b';' && byte != b',');
        }
    }
    matches!(bytes.as_slice().first(), None | Some(b',')).then_some(weight.unwrap_or(FULL))
}

/// A parameter named `q` comes next, whatever its value. (`quality=1` is another one.)
fn starts_a_weight(bytes: &Iter<'_, u8>) -> bool {
    matches!(bytes.as_slice(), [b'q' | b'Q'] | [b'q' | b'Q', b'=' | b';' | b',' | b' ' | b'\t', ..])
}

/// `=` and a `qvalue` (RFC 9110, section 12.4.2) in thousandths: 0 to 1 with a point and any number of digits, of
/// which three count. A weight that is not zero never becomes a refusal by that.
fn read_quality(bytes: &mut Iter<'_, u8>) -> Option<u16> {
    take(bytes, |byte| byte == b'=').then_some(())?;
    let whole = take_digit(bytes)?;
    let (mut thousandths, mut unit, mut is_zero) = (0, 100, true);
    if take(bytes, |byte| byte == b'.') {
        while let Some(digit) = take_digit(bytes) {
            thousandths += u16::from(digit) * unit;
            unit /= 10;
            is_zero &= digit == 0;
        }
    }
    match whole {
        0 if is_zero => Some(0),
        0 => Some(thousandths.max(1)),
        1 if is_zero => Some(FULL),
        _ => None,
    }
}

fn take_digit(bytes: &mut Iter<'_, u8>) -> Option<u8> {
    let digit = bytes.as_slice().first()?.wrapping_sub(b'0');
    (digit <= 9).then(|| {
        bytes.next();
        digit
    })
}

fn skip_while(bytes: &mut Iter<'_, u8>, is: impl Fn(u8) -> bool) {
    while take(bytes, &is) {}
}

/// What may stand around `,` and `;`: optional white space (RFC 9110, section 5.6.3).
fn is_blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}
