//! Tells the user about lines that could not be answered, neighbours together.

use serde::Serialize;

use super::places::Fault;
use crate::voice::{Sentence, Voice};
use crate::{json, output};

use super::super::Format;

/// Collects neighbours until another line comes.
#[derive(Debug)]
pub(super) struct BadLines {
    format: Format,
    waiting: Option<BadLine>,
}

/// Lines with one fault, the first and the last one counted from 1.
#[derive(Debug, Clone, Copy)]
struct BadLine {
    first: u64,
    last: u64,
    fault: Fault,
}

/// The same as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    bad_line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_line: Option<u64>,
    fault: &'static str,
}

impl BadLines {
    pub(super) fn new(format: Format) -> Self {
        Self { format, waiting: None }
    }

    /// Takes in one more, and tells the ones before it if it is no neighbour of theirs.
    pub(super) fn add(&mut self, line: u64, fault: Fault, voice: &Voice) {
        match &mut self.waiting {
            Some(waiting) if waiting.fault == fault && waiting.last + 1 == line => waiting.last = line,
            _ => {
                self.tell(voice);
                self.waiting = Some(BadLine { first: line, last: line, fault });
            }
        }
    }

    /// Tells the ones that wait, if there are any.
    pub(super) fn tell(&mut self, voice: &Voice) {
        let Some(bad) = self.waiting.take() else { return };
        match self.format {
            Format::Text => output::note(voice, &voice.say(&bad.sentence(voice))),
            Format::Json => {
                let to_line = (bad.last > bad.first).then_some(bad.last);
                output::report(&json::line(&Report { bad_line: bad.first, to_line, fault: bad.fault.name() }));
            }
        }
    }
}

impl BadLine {
    fn sentence(self, voice: &Voice) -> Sentence {
        let sentence = match self.first == self.last {
            true => Sentence::new("cli-bad-line"),
            false => Sentence::new("cli-bad-lines").with("last", self.last.to_string()),
        };
        sentence.with("line", self.first.to_string()).with("fault", voice.label(self.fault.label()))
    }
}
