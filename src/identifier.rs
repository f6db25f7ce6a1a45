//! Identifiers: the only texts of a body that are kept.

use std::borrow::Cow;

use crate::block::Block;

/// 1 to so many bytes of `[A-Za-z0-9._:-]`, as they were sent. A sentence has blanks, so it is none.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identifier<'a>(
    /// ASCII, so it is a string whenever somebody asks for one; most are only looked up.
    Cow<'a, [u8]>,
);

impl<'a> Identifier<'a> {
    /// `bytes`, or `None` where they have not the shape or are more than `limit`.
    #[inline]
    pub(crate) fn from_bytes(bytes: &'a [u8], limit: usize) -> Option<Self> {
        is_identifier(bytes, limit).then_some(Self(Cow::Borrowed(bytes)))
    }

    /// The identifier that `bytes` begin with, as far as it goes, if that is less than a block and a block is there.
    /// How long it is makes no difference to what is done, so that nothing has to be predicted.
    #[inline(always)]
    pub(crate) fn beginning(bytes: &'a [u8]) -> Option<Self> {
        let length = Block::first_of(bytes)?.outside_identifier().first()?;
        bytes.get(..length).filter(|bytes| !bytes.is_empty()).map(|bytes| Self(Cow::Borrowed(bytes)))
    }

    /// `text`, or `None` where it has not the shape or more bytes than `limit`.
    pub(crate) fn new(text: Cow<'a, str>, limit: usize) -> Option<Self> {
        match text {
            Cow::Borrowed(text) => Self::from_bytes(text.as_bytes(), limit),
            Cow::Owned(text) => is_identifier(text.as_bytes(), limit).then(|| Self(Cow::Owned(text.into_bytes()))),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same identifier, borrowing nothing.
    pub(crate) fn into_owned(self) -> Identifier<'static> {
        Identifier(Cow::Owned(self.0.into_owned()))
    }
}

/// Blocks that overlap show all of a text, and how long it is makes hardly a difference.
#[inline]
fn is_identifier(bytes: &[u8], limit: usize) -> bool {
    if bytes.len() > limit {
        return false;
    }
    if let Some(last) = bytes.last_chunk() {
        return Block::new(last).outside_identifier().first().is_none() && blocks_are_identifier(bytes);
    }
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>(), bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last), ..) => Block::of_ends(*first, *last).outside_identifier().first().is_none(),
        (.., Some(first), Some(last)) => {
            let ends = u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
            Block::of_ends(ends.to_le_bytes(), ends.to_le_bytes()).outside_identifier().first().is_none()
        }
        _ => !bytes.is_empty() && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._:-".contains(byte)),
    }
}

#[inline(always)]
fn blocks_are_identifier(bytes: &[u8]) -> bool {
    bytes.as_chunks().0.iter().all(|block| Block::new(block).outside_identifier().first().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_that_is_not_allowed_is_seen_at_every_place_of_every_length() {
        for length in 1..=50 {
            let name = vec![b'a'; length];
            assert!(is_identifier(&name, length) && !is_identifier(&name, length - 1), "{length}");
            for place in 0..length {
                for byte in 0..=255u8 {
                    let mut name = name.clone();
                    name[place] = byte;
                    let is_allowed = byte.is_ascii_alphanumeric() || b"._:-".contains(&byte);
                    assert_eq!(is_identifier(&name, length), is_allowed, "{byte} at {place} of {length}");
                    // What follows ends it, if that is in the first block.
                    let text = [&name[..], b"\" and more than a block"].concat();
                    let beginning = Identifier::beginning(&text).map(|beginning| beginning.as_bytes().len());
                    let end = if is_allowed { length } else { place };
                    assert_eq!(beginning, (1..16).contains(&end).then_some(end), "{byte} at {place} of {length}");
                }
            }
        }
        assert!(!is_identifier(b"", 1));
    }
}
