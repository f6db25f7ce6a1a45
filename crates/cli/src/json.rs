//! The only door to `serde_json`.

use serde::Serialize;

/// `value` as JSON on one line, which ends.
pub(crate) fn line(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings fail, and there are none.
    let mut json = serde_json::to_string(value).unwrap_or_default();
    json.push('\n');
    json
}
