//! `explain`: what an error means, in the user's language.

mod notes;
mod text;

use std::ffi::{OsStr, OsString};
use std::time::SystemTime;

use clap::Args;
use error_l10n::{ApiError, Origin, Resolver, UserMessage};

use super::{Format, Outcome, Verb};
use crate::failure::Failure;
use crate::input::Input;
use crate::output;
use crate::texts::TextOptions;
use crate::voice::{Sentence, Voice};

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
  error-l10n explain 99904 --lang ru
  error-l10n explain 404
  error-l10n explain --status 429 --retry-after 120 --format json")]
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
    #[command(flatten)]
    texts: TextOptions,
    /// For a person (text), or as a problem document, RFC 9457 (json) [default: text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json")]
    format: Format,
}

impl Verb for Explain {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let status = self.status.as_deref().map(parse_status).transpose()?;
        let input = Input::read(self.input.as_deref(), status.is_some())?;
        let errors: Vec<ApiError<'_>> = input.errors().into_iter().map(|error| self.known(error, status)).collect();
        let resolver = Resolver::new(voice.catalog().clone());
        let messages: Vec<UserMessage<'_>> =
            errors.iter().map(|error| resolver.resolve(error, voice.language())).collect();
        match self.format {
            Format::Text => output::styled(&text::render_all(&messages, voice, output::text_width()))?,
            Format::Json => output::data(&messages.iter().map(|message| message.to_json() + "\n").collect::<String>())?,
        }
        if let Some(paste) = input.paste() {
            notes::ignored(paste, voice);
        }
        let is_generic = |message: &UserMessage<'_>| message.origin() == Origin::Generic;
        if !messages.iter().any(is_generic) {
            return Ok(Outcome::Fine);
        }
        for (number, (error, _)) in
            (1..).zip(errors.iter().zip(&messages)).filter(|(_, (_, message))| is_generic(message))
        {
            notes::generic(number, errors.len(), &input.note(error), voice);
        }
        Ok(Outcome::NotUnderstood)
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

fn parse_status(text: &str) -> Result<u16, Sentence> {
    let status = text.parse().ok().filter(|status| (100..600).contains(status));
    status.ok_or_else(|| Sentence::new("cli-status-invalid"))
}
