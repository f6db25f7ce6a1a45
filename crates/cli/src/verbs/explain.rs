//! `explain`: what an error means, in the user's language.

mod contract;
mod notes;
mod text;
mod trail;

use std::ffi::{OsStr, OsString};
use std::time::SystemTime;

use clap::{Args, ValueEnum};
use error_l10n::{ApiError, Negotiated, Resolver, UserMessage};
use error_l10n_support::{FailedCall, Ticket};

use self::trail::WithTrail;
use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::input::Input;
use crate::texts::TextOptions;
use crate::voice::{Sentence, Voice};
use crate::{json, languages, output};

/// Tell what an error means, in the user's language
///
/// Prints the title, the description, what to do next, and the details, then the code, the status and the language of
/// the answer. An input that holds no error gets a general text, and exit status 1.
///
/// The error may stand in anything a person pastes: text, a log, a quoted mail, a transcript of curl -i, a string of
/// JSON, of a shell or of Python. Several errors are explained in their order. What was left out is told, not shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n explain - --lang es < body.json
  error-l10n explain 99904 --lang ru --also en
  error-l10n explain 404
  error-l10n explain --status 429 --retry-after 120 --format json
  curl -i https://api.example/v1 | error-l10n explain - --ticket")]
pub(crate) struct Explain {
    /// A code, an HTTP status, a file that holds the body of a failed call, or - for standard input
    #[arg(value_name = "CODE|FILE|-")]
    input: Option<OsString>,
    /// The HTTP status of the call, 100 to 599; it counts more than one in the body
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    status: Option<String>,
    /// The value of the answer's Retry-After header: seconds or an HTTP date. What cannot be read is ignored
    #[arg(long, value_name = "V", allow_negative_numbers = true)]
    retry_after: Option<OsString>,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
    /// A second language, beside the first one; in a ticket, that of the customer
    #[arg(long, value_name = "L", conflicts_with = "contract")]
    also: Option<String>,
    /// Tell every code that was seen, outermost first, which ones have a text, and why one of them was chosen
    #[arg(long, conflicts_with_all = ["ticket", "contract"])]
    trail: bool,
    /// Write a block for a ticket: codes, ids, time, the text in English and in the customer's language. Nothing of it
    /// is free text of the service, or about a person
    #[arg(long, conflicts_with = "contract")]
    ticket: bool,
    /// Tell where status and body depart from what the API documents, in place of an explanation. Exit status 1 if they
    /// do
    #[arg(long)]
    contract: bool,
    #[command(flatten)]
    texts: TextOptions,
    /// For a person (text), as a problem document, RFC 9457 (json), or, of a ticket, for a page (markdown) [default:
    /// text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json|markdown")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

/// What there is to answer with.
struct Run<'r> {
    voice: &'r Voice,
    resolver: &'r Resolver,
    /// The language of `--also`.
    also: Option<Negotiated>,
    format: Format,
}

/// A call and its explanations.
struct Answered<'m> {
    message: UserMessage<'m>,
    /// In the language of `--also`, unless that is the same.
    also: Option<UserMessage<'m>>,
}

impl Verb for Explain {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        if self.format == Format::Markdown && !self.ticket {
            return Err(Sentence::new("cli-markdown-without-ticket").into());
        }
        languages::check(self.also.as_slice())?;
        let status = self.status.as_deref().map(parse_status).transpose()?;
        let input = Input::read(self.input.as_deref(), status.is_some(), voice)?;
        let known = |call: FailedCall| call.map_error(|error| self.known(error, status));
        let calls: Vec<FailedCall> = input.calls().into_iter().map(known).collect();
        let resolver = Resolver::new(voice.catalog().clone());
        let also = self.also.as_deref().map(|also| resolver.negotiate(&languages::wished(Some(also))));
        let run = Run { voice, resolver: &resolver, also, format: self.format };
        if self.contract {
            return contract::run(&calls, &input, &run);
        }
        let answers: Vec<Answered<'_>> = calls.iter().map(|call| run.answer(call.error())).collect();
        if self.ticket { run.tickets(&calls) } else { run.explanations(&answers, self.trail) }?;
        Ok(notes::all(&calls, &answers, &input, voice))
    }
}

impl Explain {
    /// `error` with what the options say of it.
    fn known<'a>(&self, error: ApiError<'a>, status: Option<u16>) -> ApiError<'a> {
        let error = match status {
            Some(status) => error.with_status(status),
            None => error,
        };
        match self.retry_after.as_deref().map(OsStr::to_string_lossy) {
            Some(value) => error.with_retry_after(&value, SystemTime::now()),
            None => error,
        }
    }
}

impl<'r> Run<'r> {
    fn answer(&self, error: &'r ApiError<'r>) -> Answered<'r> {
        let message = self.resolver.resolve(error, self.voice.language());
        let also = self.also.map(|also| self.resolver.resolve(error, also));
        let also = also.filter(|also| also.language() != message.language());
        Answered { message, also }
    }

    fn explanations(&self, answers: &[Answered<'_>], trail: bool) -> Result<(), Failure> {
        match self.format {
            Format::Text | Format::Markdown => {
                output::styled(&text::render_all(answers, self, trail, output::text_width()))
            }
            Format::Json => output::data(&answers.iter().map(|answer| self.json(answer, trail)).collect::<String>()),
        }
    }

    fn json(&self, answer: &Answered<'_>, trail: bool) -> String {
        let trail = trail.then(|| self.trail(&answer.message));
        json::line(&WithTrail { problem: &answer.message, also: answer.also.as_ref(), trail })
    }

    fn tickets(&self, calls: &[FailedCall]) -> Result<(), Failure> {
        let languages: Vec<Negotiated> = [self.voice.language()].into_iter().chain(self.also).collect();
        let (catalog, labels) = (self.voice.catalog(), self.voice.language());
        let now = SystemTime::now();
        let tickets = calls.iter().map(|call| Ticket::new(self.resolver, call, &languages, now));
        let tickets = tickets.map(|ticket| match self.format {
            Format::Text => ticket.to_text(catalog, labels),
            Format::Markdown => ticket.to_markdown(catalog, labels),
            Format::Json => ticket.to_json() + "\n",
        });
        let between = if self.format == Format::Json { "" } else { "\n---\n\n" };
        output::data(&tickets.collect::<Vec<_>>().join(between))
    }
}

fn parse_status(text: &str) -> Result<u16, Sentence> {
    let status = text.parse().ok().filter(|status| (100..600).contains(status));
    status.ok_or_else(|| Sentence::new("cli-status-invalid"))
}
