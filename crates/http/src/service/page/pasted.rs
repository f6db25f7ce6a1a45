//! The errors in what was pasted.

use error_l10n::ApiError;

use super::ask::Sent;

/// Each error in the text, answered with `status` where the text knows none; nothing where there is neither.
pub(super) fn errors(sent: &Sent, status: Option<u16>) -> Vec<ApiError<'static>> {
    if sent.text.trim().is_empty() && status.is_none() {
        return Vec::new();
    }
    let error = ApiError::from_slice(sent.text.as_bytes()).into_owned();
    vec![match status {
        Some(status) => error.with_status(status),
        None => error,
    }]
}
