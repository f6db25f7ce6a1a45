//! What is told beside the explanations.

use error_l10n_support::Paste;

use crate::output;
use crate::voice::{Sentence, Voice};

/// Tells what of a paste was left out, by its kind and number: never the text itself.
pub(super) fn ignored(paste: &Paste, voice: &Voice) {
    let part = |(ignored, count): (error_l10n_support::Ignored, u64)| {
        ignored.sentence(count, voice.catalog(), voice.language())
    };
    let parts: Vec<String> = paste.ignored().map(part).collect();
    if !parts.is_empty() {
        output::note(voice, &voice.say(&Sentence::new("cli-note-ignored").with("parts", parts.join(", "))));
    }
}

/// Tells why there is only a general text for one of `count` errors.
pub(super) fn generic(number: u64, count: usize, note: &Sentence, voice: &Voice) {
    let note = voice.say(note);
    let note = match count {
        1 => note,
        _ => voice.say(&Sentence::new("cli-note-of-error").with_number("number", number).with("note", note)),
    };
    output::note(voice, &note);
}
