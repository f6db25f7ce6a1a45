//! What is to be done with every line.

use error_l10n::{ApiError, Negotiated, Resolver};

use super::places::Places;
use super::rewrite;
use super::tally::Knowledge;

/// What the user asked for, the same for all lines.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) resolver: Resolver,
    /// The language of lines that name none.
    pub(super) language: Negotiated,
    pub(super) knowledge: Knowledge,
    pub(super) places: Places,
    /// Whether bodies lose their texts.
    pub(super) redact: bool,
    /// Whether texts may have the target or the ids of a call in them. None of the project's own has.
    pub(super) may_name_ids: bool,
}

impl Plan {
    /// Whether texts alone are written, and nothing of the lines.
    pub(super) fn is_text_only(&self) -> bool {
        self.places.answer.is_none()
    }

    /// Whether a line is to be left as it is if it cannot be answered. Where its texts may not come out, there is an
    /// answer in its place, made of the codes that are found in it all the same.
    pub(super) fn passes_bad_lines(&self) -> bool {
        !self.redact && !self.is_text_only()
    }

    /// Writes the answer in place of a line.
    pub(super) fn write_instead(&self, line: &[u8], output: &mut Vec<u8>) {
        let error = ApiError::from_slice(line);
        let message = self.resolver.resolve(&error, self.language);
        match &self.places.answer {
            Some(name) => rewrite::append_object(output, name, message.to_json().as_bytes()),
            None => rewrite::append_text(output, message.text()),
        }
    }
}
