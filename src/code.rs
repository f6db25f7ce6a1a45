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
pub struct ErrorCode<'a>(Cow<'a, str>);

impl<'a> ErrorCode<'a> {
    /// The code `text`, or `None` where it has not the shape of one.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        identifier(text.into(), MAX_CODE).map(Self)
    }

    /// The code as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_inner(self) -> Cow<'a, str> {
        self.0
    }

    /// The same code, borrowing nothing.
    pub fn into_owned(self) -> ErrorCode<'static> {
        ErrorCode(Cow::Owned(self.0.into_owned()))
    }
}

/// `text`, if it is 1 to `limit` bytes of `[A-Za-z0-9._:-]`: the one test every text of a body has to pass.
pub(crate) fn identifier(text: Cow<'_, str>, limit: usize) -> Option<Cow<'_, str>> {
    let has_shape = !text.is_empty() && text.len() <= limit && text.bytes().all(is_identifier_byte);
    has_shape.then_some(text)
}

fn is_identifier_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'-')
}

impl fmt::Display for ErrorCode<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for ErrorCode<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
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
        self.0.eq_ignore_ascii_case(other)
    }
}

impl Hash for ErrorCode<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.bytes().for_each(|byte| state.write_u8(byte.to_ascii_lowercase()));
    }
}
