//! Unicode normalization forms. The only door to `unicode_normalization`.

use unicode_normalization::UnicodeNormalization as _;

/// Whether a text is in normalization form C.
pub(crate) fn is_composed(text: &str) -> bool {
    unicode_normalization::is_nfc(text)
}

/// A text in normalization form C, in which letters are composed with their marks.
pub(crate) fn composed(text: &str) -> impl Iterator<Item = char> {
    text.nfc()
}

/// A text in normalization form D, in which the marks stand behind their letters.
pub(crate) fn decomposed(text: &str) -> impl Iterator<Item = char> {
    text.nfd()
}
