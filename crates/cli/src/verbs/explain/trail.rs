//! Every code that was seen, and why one of them was chosen.

use error_l10n::UserMessage;
use error_l10n_support::Trail;
use serde::Serialize;

use super::Run;
use crate::layout;
use crate::voice::Sentence;

/// A problem document with more members.
#[derive(Serialize)]
pub(super) struct WithTrail<'m> {
    #[serde(flatten)]
    pub(super) problem: &'m UserMessage<'m>,
    /// The same in the second language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) also: Option<&'m UserMessage<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) trail: Option<Trail>,
}

impl Run<'_> {
    pub(super) fn trail(&self, message: &UserMessage<'_>) -> Trail {
        Trail::new(self.resolver, message, self.voice.language())
    }

    /// The trail for a person: a line for each code, then the reason.
    pub(super) fn trail_text(&self, message: &UserMessage<'_>, width: Option<usize>) -> String {
        let (catalog, language) = (self.voice.catalog(), self.voice.language());
        let trail = self.trail(message);
        let mut lines = Vec::new();
        if !trail.steps().is_empty() {
            lines.push(layout::paragraph(&self.voice.label("cli-trail"), width));
        }
        for step in trail.steps() {
            let line = format!("{}: {}", step.code(), step.sentence(catalog, language));
            lines.push(layout::hanging("- ", &line, width));
        }
        let reason = Sentence::new("cli-trail-reason").with("reason", trail.reason().sentence(catalog, language));
        lines.push(layout::paragraph(&self.voice.say(&reason), width));
        lines.join("\n") + "\n"
    }
}
