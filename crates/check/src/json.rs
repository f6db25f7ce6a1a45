//! The only door to `serde_json`.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// `value` as JSON on one line, which ends.
pub(crate) fn line(value: &impl Serialize) -> String {
    // Only maps with keys that are no strings fail, and there are none.
    let mut json = serde_json::to_string(value).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads JSON.
///
/// # Errors
///
/// What is wrong, in English, with line and column.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, (String, u32, u32)> {
    serde_json::from_str(text).map_err(|error| {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).max(1);
        let (line, column) = (number(error.line()), number(error.column()));
        // The place stands at the end of the sentence as well.
        let reason = error.to_string();
        let place = format!(" at line {} column {}", error.line(), error.column());
        (reason.strip_suffix(&place).unwrap_or(&reason).to_owned(), line, column)
    })
}
