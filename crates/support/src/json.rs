//! The only door to `serde_json`.

use serde::Serialize;
use serde::de::DeserializeSeed;
use serde_json::{Map, Value};

/// The object that `text` is, if it is valid JSON and one.
pub(crate) fn object(text: &str) -> Option<Map<String, Value>> {
    serde_json::from_str(text).ok()
}

/// What `seed` reads out of `text`, if that is valid JSON and nothing else.
pub(crate) fn read<'t, S: DeserializeSeed<'t>>(text: &'t str, seed: S) -> Option<S::Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

/// `value` as JSON on one line.
pub(crate) fn text(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings fail, and there are none.
    serde_json::to_string(value).unwrap_or_default()
}
