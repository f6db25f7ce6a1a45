//! Codes: the identifiers an API sends, and the one test of their shape.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The most bytes a code, a detail name or a target may have.
pub(crate) const MAX_CODE: usize = 128;

/// An error code as the API sent it: 1 to 128 bytes of `[A-Za-z0-9._:-]`, digits as written.
///
/// The shape is what keeps free text out: a sentence has blanks, so it is no code. Codes are compared without ASCII
/// case, because services differ in it (`itemNotFound`, `ItemNotFound`).
///
/// ```
/// use error_l10n::ErrorCode;
///
/// let code = ErrorCode::new("itemNotFound").unwrap();
/// assert_eq!(code, *"ItemNotFound");
/// assert_eq!(code.as_str(), "itemNotFound");
/// assert!(ErrorCode::new("The item was not found.").is_none());
/// ```
#[derive(Clone)]
pub struct ErrorCode<'a>(
    /// ASCII, so it is a string whenever somebody asks for one; most codes are only looked up.
    Cow<'a, [u8]>,
);

impl<'a> ErrorCode<'a> {
    /// The code `text`, or `None` where it has not the shape of one.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        match text.into() {
            Cow::Borrowed(text) => Self::from_bytes(text.as_bytes()),
            Cow::Owned(text) => is_identifier(text.as_bytes(), MAX_CODE).then(|| Self(Cow::Owned(text.into_bytes()))),
        }
    }

    pub(crate) fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        is_identifier(bytes, MAX_CODE).then_some(Self(Cow::Borrowed(bytes)))
    }

    /// The code as it was sent.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        match self.0 {
            Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).unwrap_or_default()),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).unwrap_or_default()),
        }
    }

    /// The same code, borrowing nothing.
    pub fn into_owned(self) -> ErrorCode<'static> {
        ErrorCode(Cow::Owned(self.0.into_owned()))
    }
}

/// `text`, if it is 1 to `limit` bytes of `[A-Za-z0-9._:-]`: the one test every text of a body has to pass.
pub(crate) fn identifier(text: Cow<'_, str>, limit: usize) -> Option<Cow<'_, str>> {
    is_identifier(text.as_bytes(), limit).then_some(text)
}

fn is_identifier(bytes: &[u8], limit: usize) -> bool {
    // No byte ends the loop early: nearly every text that comes here is an identifier.
    let is_allowed = |&byte: &u8| IDENTIFIER_BYTES.get(usize::from(byte)).copied().unwrap_or_default();
    !bytes.is_empty() && bytes.len() <= limit && bytes.iter().fold(true, |all, byte| all & is_allowed(byte))
}

/// Whether an identifier may have this byte.
static IDENTIFIER_BYTES: [bool; 256] = {
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

impl fmt::Display for ErrorCode<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Debug for ErrorCode<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl PartialEq for ErrorCode<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for ErrorCode<'_> {}

impl PartialEq<str> for ErrorCode<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0.eq_ignore_ascii_case(other.as_bytes())
    }
}

impl Hash for ErrorCode<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.iter().for_each(|byte| state.write_u8(byte.to_ascii_lowercase()));
    }
}
