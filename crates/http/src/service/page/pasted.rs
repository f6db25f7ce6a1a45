//! The errors in what was pasted. The only door to `error_l10n_support`.

use std::time::SystemTime;

use error_l10n::ApiError;
use error_l10n_support::Paste;

use super::ask::Sent;

/// More errors than this nobody reads on one page.
const MAX_ERRORS: usize = 20;

/// Each error in the text, answered with `status` where the text knows none; nothing where there is neither.
pub(super) fn errors(sent: &Sent, status: Option<u16>) -> Vec<ApiError<'static>> {
    let paste = Paste::read(sent.text.as_bytes(), SystemTime::now());
    if paste.is_blank() && status.is_none() {
        return Vec::new();
    }
    let errors = paste.calls().iter().take(MAX_ERRORS).map(|call| call.error().clone());
    errors
        .map(|error| match status.filter(|_| error.status().is_none()) {
            Some(status) => error.with_status(status),
            None => error,
        })
        .collect()
}
