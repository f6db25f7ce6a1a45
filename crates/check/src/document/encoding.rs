//! The bytes of a page.

use std::borrow::Cow;

use super::MAX_BYTES;
use crate::error::{Error, Problem};

/// The text of a page: UTF-8, or UTF-16 with a byte order mark, as Windows saves it.
pub(super) fn decode<'b>(file: &str, bytes: &'b [u8]) -> Result<Cow<'b, str>, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(file, Problem::PageTooLarge));
    }
    let utf_16 = |bytes, unit| utf_16(bytes, unit).ok_or_else(|| Error::new(file, Problem::NotUtf16));
    let utf_8 = |bytes| utf_8(bytes).map_err(|(line, column)| Error::new(file, Problem::NotUtf8).at(line, column));
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8(rest),
        _ => utf_8(bytes),
    }
}

/// The text, or the line and the column where it is none.
fn utf_8(bytes: &[u8]) -> Result<Cow<'_, str>, (u32, u32)> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let lines = valid.iter().filter(|byte| **byte == b'\n').count();
        let start = valid.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let characters = String::from_utf8_lossy(start).chars().count();
        let from_one = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
        (from_one(lines), from_one(characters))
    })
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Cow<'static, str>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty()).map(Cow::Owned)
}
