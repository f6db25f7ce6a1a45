//! What a paste holds beside failed calls.

use error_l10n::{Arguments, Catalog, Negotiated};

use crate::texts;

/// A kind of thing that was left out of a [`Paste`](crate::Paste), and what is counted of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Ignored {
    /// Lines of text around the bodies.
    Text,
    /// Lines whose prefix was taken off, such as the time in a log.
    Prefixes,
    /// Lines whose marks of quotation were taken off, such as `>` in a chat.
    QuotationMarks,
    /// Lines of an HTTP request.
    RequestLines,
    /// Headers of an answer that say nothing about its error.
    Headers,
    /// Answers that succeeded or redirected.
    Responses,
    /// JSON values that hold no error.
    Json,
    /// Failed calls behind the first thousand.
    Calls,
    /// Bytes of something that is no text, such as a picture.
    Bytes,
    /// Bytes behind the first 8 MiB.
    Rest,
}

impl Ignored {
    /// A name for data: `text`, `prefixes`, `quotation-marks`, `request-lines`, `headers`, `responses`, `json`,
    /// `calls`, `bytes` or `rest`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Prefixes => "prefixes",
            Self::QuotationMarks => "quotation-marks",
            Self::RequestLines => "request-lines",
            Self::Headers => "headers",
            Self::Responses => "responses",
            Self::Json => "json",
            Self::Calls => "calls",
            Self::Bytes => "bytes",
            Self::Rest => "rest",
        }
    }

    /// What was ignored in words, such as "3 lines of text", for a list of such things. `catalog` has the texts of
    /// this crate: see [`with_texts`](crate::with_texts).
    pub fn sentence(self, count: u64, catalog: &Catalog, language: Negotiated) -> String {
        let arguments = Arguments::new().with_number("count", count as f64);
        texts::say(catalog, language, &format!("support-ignored-{}", self.name()), &arguments)
    }
}
