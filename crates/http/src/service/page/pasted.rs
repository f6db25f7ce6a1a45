//! The failed calls in what was pasted, and what of one goes into a ticket. With `texts`, the door to `error_l10n_support`.

use std::time::SystemTime;

use error_l10n::Negotiated;
use error_l10n_support::{FailedCall, Paste, Ticket};

use super::Scene;
use super::ask::Sent;

/// More errors than this nobody reads on one page.
const MAX_ERRORS: usize = 20;

/// Each error in the text, answered with `status` where the text knows none; nothing where there is neither.
pub(super) fn calls(sent: &Sent, status: Option<u16>) -> Vec<FailedCall> {
    let paste = Paste::read(sent.text.as_bytes(), SystemTime::now());
    if paste.is_blank() && status.is_none() {
        return Vec::new();
    }
    let calls = paste.calls().iter().take(MAX_ERRORS).cloned();
    calls
        .map(|call| match status.filter(|_| call.error().status().is_none()) {
            Some(status) => call.map_error(|error| error.with_status(status)),
            None => call,
        })
        .collect()
}

/// The block for a ticket, with the text in English and in the partner's language, and labels in that of the page.
pub(super) fn ticket(scene: &Scene<'_>, call: &FailedCall, language: Negotiated) -> String {
    let plain = &scene.answers.plain;
    // A resolver with the same languages in the same order, so that a language means the same there.
    let ticket = Ticket::new(plain, call, &[language], SystemTime::now());
    ticket.to_text(plain.catalog(), scene.words.in_texts_of(plain))
}
