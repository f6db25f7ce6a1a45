//! The only door to `serde_json`.

mod members;

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, Visitor};

pub(crate) use self::members::{each_element, each_member};

/// `value` as JSON on one line, which ends.
pub(crate) fn line(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings fail, and there are none.
    let mut json = serde_json::to_string(value).unwrap_or_default();
    json.push('\n');
    json
}

/// Writes `value` as JSON behind what `output` holds.
pub(crate) fn append(output: &mut Vec<u8>, value: &impl Serialize) {
    // A vector takes everything.
    let _ = serde_json::to_writer(output, value);
}

/// Whether `text` is one JSON value and nothing else. Its depth does not matter.
pub(crate) fn is_valid(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The string that `json` is, if it is one; half a surrogate pair becomes what is no UTF-8.
pub(crate) fn string(json: &str) -> Option<Cow<'_, [u8]>> {
    serde_json::from_str::<Bytes<'_>>(json).ok().map(|bytes| bytes.0)
}

/// A string as bytes: upstreams cut texts off in the middle of a surrogate pair, and then it is no `str`.
struct Bytes<'t>(Cow<'t, [u8]>);

impl<'de> Deserialize<'de> for Bytes<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(BytesVisitor)
    }
}

struct BytesVisitor;

impl<'de> Visitor<'de> for BytesVisitor {
    type Value = Bytes<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        Ok(Bytes(Cow::Borrowed(bytes)))
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(Bytes(Cow::Owned(bytes.to_vec())))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        self.visit_borrowed_bytes(text.as_bytes())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        self.visit_bytes(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_surrogate_pair_does_not_spoil_a_string() {
        let text = string(r#""cut off \ud83d""#).unwrap();
        assert!(text.starts_with(b"cut off "));
        assert!(std::str::from_utf8(&text).is_err());
        assert_eq!(string(r#"" \ud83d\ude00 \" ""#).as_deref(), Some(" \u{1f600} \" ".as_bytes()));
        assert_eq!(string("404"), None);
        assert_eq!(string("\"no end"), None);
    }

    #[test]
    fn depth_is_no_reason_to_refuse() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(is_valid(&deep));
    }
}
