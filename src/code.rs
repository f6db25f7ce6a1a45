//! Codes: the identifiers an API sends for what went wrong.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::ser::{Serialize, Serializer};

use crate::identifier::Identifier;

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
/// assert_eq!(code, "ItemNotFound");
/// assert_eq!(code.as_str(), "itemNotFound");
/// assert!(ErrorCode::new("The item was not found.").is_none());
/// ```
#[derive(Clone)]
pub struct ErrorCode<'a>(Identifier<'a>);

impl<'a> ErrorCode<'a> {
    /// The code `text`, or `None` where it has not the shape of one.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        Identifier::new(text.into(), MAX_CODE).map(Self)
    }

    #[inline]
    pub(crate) fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        Identifier::from_bytes(bytes, MAX_CODE).map(Self)
    }

    /// A code of an identifier that is no longer than one may be.
    #[inline]
    pub(crate) fn of_identifier(identifier: Identifier<'a>) -> Self {
        Self(identifier)
    }

    /// The code as it was sent.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(crate) fn into_identifier(self) -> Identifier<'a> {
        self.0
    }

    /// The same code, borrowing nothing.
    pub fn into_owned(self) -> ErrorCode<'static> {
        ErrorCode(self.0.into_owned())
    }
}

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
        self.as_bytes().eq_ignore_ascii_case(other.as_bytes())
    }
}

impl Eq for ErrorCode<'_> {}

impl PartialEq<str> for ErrorCode<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes().eq_ignore_ascii_case(other.as_bytes())
    }
}

impl PartialEq<&str> for ErrorCode<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl AsRef<str> for ErrorCode<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// As a string, as the code was sent.
impl Serialize for ErrorCode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Hash for ErrorCode<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().iter().for_each(|byte| state.write_u8(byte.to_ascii_lowercase()));
    }
}
