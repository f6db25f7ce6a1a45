//! Translations of a source text that has changed.

use crate::context::{Context, Findings, Place};
use crate::project::FINGERPRINTS_FILE;
use crate::provenance;
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    let Some(remembered) = &context.project.provenance else { return };
    for line in &remembered.broken_lines {
        let text = "the line is not one of a locale, a message and two fingerprints";
        let finding = out.report(&rule::STALE_TRANSLATION, Place::path(None, FINGERPRINTS_FILE), text);
        finding.suggest("write the file anew with --update-fingerprints").line = *line;
    }
    for text in provenance::texts(context).filter(|text| remembered.is_stale(text)) {
        let place = text.at.place(text.pattern.span.clone()).attribute(text.attribute);
        out.report(&rule::STALE_TRANSLATION, place, "the source has changed since this translation was made")
            .suggest("translate it anew, or take its line out of check.fingerprints if it still is right");
    }
}
