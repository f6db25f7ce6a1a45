//! What is told beside the explanations.

use error_l10n::{Origin, UserMessage};
use error_l10n_support::{FailedCall, Ignored, Paste};

use super::Answered;
use crate::input::Input;
use crate::output;
use crate::verbs::Outcome;
use crate::voice::{Sentence, Voice};

/// Tells what was left out, and why some of `answers` are only general ones.
pub(super) fn all(calls: &[FailedCall], answers: &[Answered<'_>], input: &Input, voice: &Voice) -> Outcome {
    if let Some(paste) = input.paste() {
        ignored(paste, voice);
    }
    let mut outcome = Outcome::Fine;
    for (number, (call, answer)) in (1..).zip(calls.iter().zip(answers)) {
        if is_generic(&answer.message) {
            generic(number, calls.len(), &input.note(call.error()), voice);
            outcome = Outcome::NotUnderstood;
        }
    }
    outcome
}

fn is_generic(message: &UserMessage<'_>) -> bool {
    message.origin() == Origin::Generic
}

/// Tells what of a paste was left out, by its kind and number: never the text itself.
pub(super) fn ignored(paste: &Paste, voice: &Voice) {
    let part = |(ignored, count): (Ignored, u64)| ignored.sentence(count, voice.catalog(), voice.language());
    let parts: Vec<String> = paste.ignored().map(part).collect();
    if !parts.is_empty() {
        output::note(voice, &voice.say(&Sentence::new("cli-note-ignored").with("parts", parts.join(", "))));
    }
}

/// Tells why there is only a general text for one of `count` errors.
fn generic(number: u64, count: usize, note: &Sentence, voice: &Voice) {
    let note = voice.say(note);
    let note = match count {
        1 => note,
        _ => voice.say(&Sentence::new("cli-note-of-error").with_number("number", number).with("note", note)),
    };
    output::note(voice, &note);
}
