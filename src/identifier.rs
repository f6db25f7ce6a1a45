//! Identifiers: the only texts of a body that are kept.

use std::borrow::Cow;

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

fn is_identifier(bytes: &[u8], limit: usize) -> bool {
    // No byte ends the loop early: nearly every text that comes here is an identifier.
    let is_allowed = |&byte: &u8| ALLOWED.get(usize::from(byte)).copied().unwrap_or_default();
    !bytes.is_empty() && bytes.len() <= limit && bytes.iter().fold(true, |all, byte| all & is_allowed(byte))
}

/// Whether an identifier may have this byte.
static ALLOWED: [bool; 256] = {
    let mut allowed = [false; 256];
    let mut listed: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-";
    while let [byte, rest @ ..] = listed {
        #[expect(clippy::indexing_slicing, reason = "computed by the compiler, which would say so")]
        {
            allowed[*byte as usize] = true;
        }
        listed = rest;
    }
    allowed
};
