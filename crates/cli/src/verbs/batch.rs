//! `batch`: a log of failed calls, a line each, with an answer in each line.

mod answers;
mod bad_lines;
mod chunks;
mod line_languages;
mod pipeline;
mod places;
mod plan;
mod progress;
mod redact;
mod rewrite;
mod source;
mod stubs;
mod summary;
mod tally;
mod worker;

use std::ffi::OsString;
use std::sync::Arc;
use std::thread;

use clap::Args;
use error_l10n::Resolver;

use self::bad_lines::BadLines;
use self::places::{Path, Places};
use self::plan::Plan;
use self::progress::Bar;
use self::source::Source;
use self::tally::{Knowledge, Tally};
use self::worker::Answered;
use super::{Format, Outcome, Verb};
use crate::destination::Destination;
use crate::failure::Failure;
use crate::output;
use crate::texts::TextOptions;
use crate::voice::{Sentence, Voice};

/// Answer a log of failed calls, line by line
///
/// Reads NDJSON, a body on each line or somewhere in it, and writes each line with a problem document (RFC 9457) for
/// its user added; everything else in it stays byte for byte, and so does the order. Input that is compressed with gzip
/// or Zstandard is read as it is. A line that cannot be answered is reported with its number and written unchanged. At
/// the end, standard error gets a summary.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n batch errors.ndjson --lang es > answered.ndjson
  error-l10n batch calls.ndjson.gz --field response.body \\
      --status-field response.status --lang-field user.locale
  tail -f errors.ndjson | error-l10n batch - --text-only --lang ru
  error-l10n batch errors.ndjson --output /dev/null --unknown unknown.ftl")]
pub(crate) struct Batch {
    /// A file of lines, or - for standard input
    #[arg(value_name = "FILE|-")]
    input: OsString,
    /// The member the body is in, as an object or as a string of JSON: names separated by dots [default: the line is
    /// the body]
    #[arg(long, value_name = "A.B")]
    field: Option<String>,
    /// The member the HTTP status of the call is in; it counts more than one in the body
    #[arg(long, value_name = "A.B")]
    status_field: Option<String>,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
    /// The member the user's languages are in, as in --lang, which is for lines without it
    #[arg(long = "lang-field", value_name = "A.B")]
    language_field: Option<String>,
    /// The member the answer goes under; one of that name is replaced
    #[arg(long, value_name = "NAME", default_value = "localized")]
    into: String,
    /// Write the texts alone, one on each line: line 7 answers line 7, also if that is bad. Line breaks and control
    /// characters in a text are written as \n and \u{1b}
    #[arg(long, conflicts_with = "into")]
    text_only: bool,
    /// Take every text the service wrote out of the bodies; codes, names, ids, numbers and statuses stay. A line that
    /// is no JSON object is replaced by its answer
    #[arg(long)]
    redact: bool,
    /// How many lines to answer at a time [default: as many as there are processors]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    threads: Option<String>,
    /// Where the lines go. A file is replaced when all is done, so it may be the one that is read [default: standard
    /// output]
    #[arg(long, value_name = "FILE|-")]
    output: Option<OsString>,
    /// Write a Fluent file with a stub for each code that has no text in any language
    #[arg(long, value_name = "FILE.ftl")]
    unknown: Option<OsString>,
    #[command(flatten)]
    texts: TextOptions,
    /// The summary and the reports: for a person (text), or as JSON, an object on each line (json) [default: text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json")]
    format: Format,
}

impl Verb for Batch {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let plan = Arc::new(self.plan(voice)?);
        let threads = self.threads()?;
        let source = Source::open(&self.input)?;
        // Both are opened before the work begins, which may take hours.
        let mut destination = Destination::open(self.output.as_deref())?;
        let mut unknown = self.unknown.as_deref().map(|file| Destination::open(Some(file))).transpose()?;
        let tally = self.answer(plan, source, threads, &mut destination, voice)?;
        destination.finish()?;
        if let Some(file) = &mut unknown {
            file.write(stubs::render(&tally, voice).as_bytes())?;
        }
        unknown.map(Destination::finish).transpose()?;
        match self.format {
            Format::Text => output::report(&summary::text(&tally, voice)),
            Format::Json => output::report(&summary::json(&tally)),
        }
        Ok(if tally.generic + tally.bad == 0 { Outcome::Fine } else { Outcome::NotUnderstood })
    }
}

impl Batch {
    fn plan(&self, voice: &Voice) -> Result<Plan, Sentence> {
        let path = |option, path: &Option<String>| path.as_deref().map(|path| Path::parse(option, path)).transpose();
        let places = Places {
            body: path("--field", &self.field)?,
            status: path("--status-field", &self.status_field)?,
            language: path("--lang-field", &self.language_field)?,
            answer: (!self.text_only).then(|| self.into.clone()),
        };
        let resolver = Resolver::new(voice.catalog().clone());
        let knowledge = Knowledge::new(&resolver);
        Ok(Plan {
            resolver,
            language: voice.language(),
            knowledge,
            places,
            redact: self.redact,
            may_name_ids: self.texts.has_overlays(),
        })
    }

    fn threads(&self) -> Result<usize, Sentence> {
        let Some(threads) = &self.threads else {
            return Ok(thread::available_parallelism().map_or(1, usize::from));
        };
        let threads = threads.parse().ok().filter(|threads| *threads > 0);
        threads.ok_or_else(|| Sentence::new("cli-threads-invalid"))
    }

    fn answer(
        &self,
        plan: Arc<Plan>,
        source: Source,
        threads: usize,
        destination: &mut Destination,
        voice: &Voice,
    ) -> Result<Tally, Failure> {
        let Source { lines, origin, progress } = source;
        let bar = Bar::new(progress, destination.is_terminal());
        let (mut bad_lines, mut line) = (BadLines::new(self.format), 0);
        let tally = pipeline::run(plan, lines, threads, |next| {
            let Answered { output, lines, bad } = next.map_err(|error| origin.unreadable(&error))?;
            destination.write(&output)?;
            if !bad.is_empty() {
                bar.aside(|| bad.iter().for_each(|(offset, fault)| bad_lines.add(line + offset + 1, *fault, voice)));
            }
            line += lines;
            bar.set(line, |lines| summary::number(lines, voice));
            Ok(())
        });
        bar.clear();
        if !matches!(tally, Err(Failure::ClosedPipe)) {
            bad_lines.tell(voice);
        }
        tally
    }
}
