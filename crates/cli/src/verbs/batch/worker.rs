//! Chunks to answers.

use std::sync::{Arc, Mutex};

use error_l10n::ApiError;
use memchr::memchr;

use super::answers::{Answers, Ids};
use super::chunks::Chunk;
use super::line_languages::LineLanguages;
use super::places::{self, Fault, Parts};
use super::plan::Plan;
use super::rewrite;
use super::tally::Tally;

/// A worker's own tally is added to that of all when it has so many codes, or there would be that of all many times.
const MAX_OWN_CODES: usize = 512;

/// What the answer to one line takes, nearly always.
const ROOM_FOR_ANSWER: usize = 16 * 1024;

/// Answers chunks, one after the other.
pub(super) struct Worker {
    plan: Arc<Plan>,
    languages: LineLanguages,
    answers: Answers,
    ids: Ids,
    /// The problem document of the line, for its place.
    problem: Vec<u8>,
    own: Tally,
    all: Arc<Mutex<Tally>>,
}

/// A chunk that was answered.
#[derive(Debug, Default)]
pub(super) struct Answered {
    pub(super) output: Vec<u8>,
    /// Lines that begin in the chunk.
    pub(super) lines: u64,
    /// Lines that could not be answered, counted from 0.
    pub(super) bad: Vec<(u64, Fault)>,
}

impl Worker {
    pub(super) fn new(plan: Arc<Plan>, all: Arc<Mutex<Tally>>) -> Self {
        Self {
            plan,
            languages: LineLanguages::default(),
            answers: Answers::default(),
            ids: Ids::default(),
            problem: Vec::new(),
            own: Tally::default(),
            all,
        }
    }

    pub(super) fn answer(&mut self, chunk: &Chunk) -> Answered {
        let mut answered = Answered::default();
        match chunk {
            Chunk::Lines(bytes) => {
                // Enough for a long line with its answer, which would take twice as much if it grew.
                answered.output.reserve(bytes.len() + ROOM_FOR_ANSWER);
                self.lines(bytes, &mut answered);
            }
            Chunk::Part { bytes, is_first, is_last } => self.part(bytes, *is_first, *is_last, &mut answered),
        }
        self.own.lines += answered.lines;
        self.own.bad += answered.bad.len() as u64;
        if self.own.distinct() > MAX_OWN_CODES {
            self.settle();
        }
        answered
    }

    fn lines(&mut self, bytes: &[u8], answered: &mut Answered) {
        // All lines at once take less than each by itself; where one is no text, each has to be asked.
        let text = places::text(bytes).ok();
        let mut rest = bytes;
        while !rest.is_empty() {
            let start = bytes.len() - rest.len();
            let end = memchr(b'\n', rest).unwrap_or(rest.len());
            let (line, behind) = rest.split_at_checked(end).unwrap_or((rest, &[]));
            let (end, behind) = behind.split_at_checked(1).unwrap_or((&[], &[]));
            let (line, carriage_return) = match line {
                [line @ .., b'\r'] => (line, &b"\r"[..]),
                line => (line, &b""[..]),
            };
            let text = text.and_then(|text| text.get(start..start + line.len()));
            self.line(line, text.map_or_else(|| places::text(line), Ok), answered);
            answered.output.extend(carriage_return);
            answered.output.extend(end);
            answered.lines += 1;
            rest = behind;
        }
    }

    fn line(&mut self, line: &[u8], text: Result<&str, Fault>, answered: &mut Answered) {
        if line.trim_ascii().is_empty() {
            self.own.blank += 1;
            return answered.output.extend(line);
        }
        let understood = text.and_then(|text| self.understand(text, &mut answered.output));
        if let Err(fault) = understood {
            answered.bad.push((answered.lines, fault));
            // A line without a body is in order, and there is nothing in it to hide.
            let has_body = fault != Fault::NoBody || self.plan.places.answer.is_none();
            if has_body && !self.plan.passes_bad_lines() {
                self.plan.write_instead(line, &mut answered.output);
            } else {
                answered.output.extend(line);
            }
        }
    }

    fn understand(&mut self, text: &str, output: &mut Vec<u8>) -> Result<(), Fault> {
        // Nearly always the line is the body, and reading that says that it is in order.
        if let Some(parts) = self.plan.places.whole_line(text)
            && let Some(error) = &mut ApiError::from_json(text)
        {
            self.write(&parts, error, output);
            return Ok(());
        }
        let parts = self.plan.places.find(text)?;
        let body = parts.body();
        let error = ApiError::from_slice(&body);
        let mut error = match parts.status {
            Some(status) => error.with_status(status),
            None => error,
        };
        self.write(&parts, &mut error, output);
        Ok(())
    }

    /// Writes the line of `parts`, in which `error` was found, with its answer.
    fn write(&mut self, parts: &Parts<'_>, error: &mut ApiError<'_>, output: &mut Vec<u8>) {
        let plan = &*self.plan;
        let language = parts.language.as_ref();
        let language = language
            .map_or(plan.language, |value| self.languages.negotiate(value, plan.resolver.catalog(), plan.language));
        if !plan.may_name_ids {
            if !plan.is_text_only() {
                self.ids.read(error);
            }
            error.forget_ids();
        }
        self.answers.with(error, language, plan, &mut self.own, |answer, tally| {
            tally.add(&answer.share, 1);
            match &plan.places.answer {
                Some(name) => {
                    self.problem.clear();
                    answer.append_problem(&mut self.problem, &self.ids);
                    rewrite::append_line(output, parts, name, &self.problem, plan.redact);
                }
                None => output.extend(answer.text()),
            }
        });
    }

    /// Passes on a part of a line that is too long to be looked at.
    fn part(&self, bytes: &[u8], is_first: bool, is_last: bool, answered: &mut Answered) {
        if is_first {
            answered.lines = 1;
            answered.bad.push((0, Fault::TooLong));
        }
        if self.plan.passes_bad_lines() {
            answered.output.extend(bytes);
        } else if is_last {
            self.plan.write_instead(b"", &mut answered.output);
            answered.output.extend(bytes.ends_with(b"\n").then_some(b'\n'));
        }
    }

    /// Adds this worker's tally to that of all.
    pub(super) fn settle(&mut self) {
        self.answers.clear();
        let own = std::mem::take(&mut self.own);
        if let Ok(mut all) = self.all.lock() {
            all.merge(own);
        }
    }
}
