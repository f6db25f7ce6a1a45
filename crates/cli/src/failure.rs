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
            Self::Library(error) => error.to_string(),
            Self::Write(error) => voice.say(&Sentence::new("cli-write-failed").with("reason", error.to_string())),
            Self::ClosedPipe => String::new(),
        }
    }
}

impl From<Sentence> for Failure {
    fn from(sentence: Sentence) -> Self {
        Self::Said(sentence)
    }
}
