//! What ends a run with exit status 2.

use std::io;

use crate::voice::{Sentence, Voice};

/// Why a verb could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong use, or a file that cannot be read.
    Said(Sentence),
    /// What the library refuses, such as an overlay that is broken.
    Library(error_l10n::Error),
    /// Output that cannot be written.
    Write(io::Error),
    /// Nobody reads the output any more, as with `| head`: no failure in the eyes of the user.
    ClosedPipe,
}

impl Failure {
    pub(crate) fn from_write(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Write(error),
        }
    }

    /// What the user is told.
    pub(crate) fn sentence(&self, voice: &Voice) -> String {
        match self {
            Self::Said(sentence) => voice.say(sentence),
            Self::Library(error) => refused(error, voice),
            Self::Write(error) => voice.say(&Sentence::new("cli-write-failed").because(error)),
            Self::ClosedPipe => String::new(),
        }
    }
}

/// What the library refuses, in the user's language, behind the place where it stands.
fn refused(error: &error_l10n::Error, voice: &Voice) -> String {
    let known = REFUSED.binary_search_by_key(&error.name(), |(name, _)| name).ok().and_then(|row| REFUSED.get(row));
    let Some((_, id)) = known else { return error.to_string() };
    let sentence = error.values().fold(Sentence::new(id), |sentence, (name, value)| sentence.with(name, value));
    let numbers = error.line().zip(error.column()).map(|(line, column)| format!("{line}:{column}:"));
    let place = error.file().map(|file| format!("{file}:{} ", numbers.unwrap_or_default()));
    place.unwrap_or_default() + &voice.say(&sentence)
}

/// The sentence for each name of an error, sorted.
const REFUSED: [(&str, &str); 33] = [
    ("byte-order-mark", "cli-refused-byte-order-mark"),
    ("default-not-registered", "cli-refused-default-not-registered"),
    ("duplicate-message", "cli-refused-duplicate-message"),
    ("forbidden", "cli-refused-forbidden"),
    ("nested-folder", "cli-refused-nested-folder"),
    ("no-language", "cli-refused-no-language"),
    ("no-language-folder", "cli-refused-no-language-folder"),
    ("no-language-tag", "cli-refused-no-language-tag"),
    ("no-languages", "cli-refused-no-languages"),
    ("no-last-resort", "cli-refused-no-last-resort"),
    ("no-texts", "cli-refused-no-texts"),
    ("not-a-folder", "cli-refused-not-a-folder"),
    ("not-found", "cli-refused-not-found"),
    ("not-utf-8", "cli-refused-not-utf-8"),
    ("registered-twice", "cli-refused-registered-twice"),
    ("same-language", "cli-refused-same-language"),
    ("syntax", "cli-refused-syntax"),
    ("syntax-closing-brace", "cli-refused-syntax-closing-brace"),
    ("syntax-equals-sign", "cli-refused-syntax-equals-sign"),
    ("syntax-escape", "cli-refused-syntax-escape"),
    ("syntax-line-break", "cli-refused-syntax-line-break"),
    ("syntax-no-default", "cli-refused-syntax-no-default"),
    ("syntax-no-id", "cli-refused-syntax-no-id"),
    ("syntax-no-value", "cli-refused-syntax-no-value"),
    ("syntax-open-brace", "cli-refused-syntax-open-brace"),
    ("syntax-open-string", "cli-refused-syntax-open-string"),
    ("syntax-several-defaults", "cli-refused-syntax-several-defaults"),
    ("syntax-tab", "cli-refused-syntax-tab"),
    ("too-deep", "cli-refused-too-deep"),
    ("too-large", "cli-refused-too-large"),
    ("too-many-digits", "cli-refused-too-many-digits"),
    ("too-many-languages", "cli-refused-too-many-languages"),
    ("unreadable", "cli-refused-unreadable"),
];

impl From<Sentence> for Failure {
    fn from(sentence: Sentence) -> Self {
        Self::Said(sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_errors_are_sorted_and_have_the_sentences_of_their_names() {
        assert!(REFUSED.is_sorted_by(|one, next| one.0 < next.0));
        let stem = |id: &'static str| id.strip_prefix("cli").and_then(|id| id.strip_prefix("-refused-"));
        assert!(REFUSED.iter().all(|(name, id)| stem(id) == Some(*name)));
    }
}
