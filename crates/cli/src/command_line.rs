//! The command line: its verbs, and what every run of one has in common.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;
use crate::texts::TextOptions;
use crate::verbs::batch::Batch;
use crate::verbs::check::Check;
use crate::verbs::codes::Codes;
use crate::verbs::completions::Completions;
use crate::verbs::drift::Drift;
use crate::verbs::explain::Explain;
use crate::verbs::find::Find;
use crate::verbs::import::Import;
use crate::verbs::man::Man;
use crate::verbs::negotiate::Negotiate;
#[cfg(feature = "serve")]
use crate::verbs::serve::Serve;
use crate::verbs::{Outcome, Verb};
use crate::voice::Voice;
use crate::{languages, output};

/// Wrong use, or input or output that failed.
const FAILED: u8 = 2;

/// Turns an API's error into text its user can read.
///
/// The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian, and of your own
/// overlays. The message a service writes for its developers is never shown.
#[derive(Debug, Parser)]
#[command(name = "error-l10n", version, max_term_width = 80, after_help = AFTER_HELP)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    verb: Verbs,
}

const AFTER_HELP: &str = "\
Exit status:
  0  fine
  1  the input, or a part of it, was not understood; a general text is printed
     all the same; check: the texts are not in order; drift: page and texts
     differ; find and codes: nothing fits
  2  wrong use, or something cannot be read or written";

#[derive(Debug, Subcommand)]
enum Verbs {
    Explain(Explain),
    Find(Find),
    Codes(Codes),
    Negotiate(Negotiate),
    Batch(Batch),
    Check(Check),
    Import(Import),
    Drift(Drift),
    #[cfg(feature = "serve")]
    Serve(Serve),
    Completions(Completions),
    Man(Man),
}

impl Verbs {
    fn verb(&self) -> &dyn Verb {
        match self {
            Self::Explain(verb) => verb,
            Self::Find(verb) => verb,
            Self::Codes(verb) => verb,
            Self::Negotiate(verb) => verb,
            Self::Batch(verb) => verb,
            Self::Check(verb) => verb,
            Self::Import(verb) => verb,
            Self::Drift(verb) => verb,
            #[cfg(feature = "serve")]
            Self::Serve(verb) => verb,
            Self::Completions(verb) => verb,
            Self::Man(verb) => verb,
        }
    }
}

/// Reads the arguments, does what they say, and says what went wrong.
pub(crate) fn run() -> ExitCode {
    let command_line = match CommandLine::try_parse() {
        Ok(command_line) => command_line,
        Err(usage) => return explain_usage(&usage),
    };
    let verb = command_line.verb.verb();
    let wished = languages::wished(verb.languages().first().map(String::as_str));
    let (voice, broken) = Voice::new(&wished, &verb.texts());
    let outcome = match broken {
        Some(error) => Err(Failure::Library(error)),
        None => languages::check(verb.languages()).and_then(|()| verb.run(&voice)),
    };
    exit(&voice, outcome)
}

/// Help, the version, and wrong use all come from clap as errors.
fn explain_usage(usage: &clap::Error) -> ExitCode {
    let code = u8::try_from(usage.exit_code()).unwrap_or(FAILED);
    match usage.print() {
        Ok(()) => ExitCode::from(code),
        Err(error) => {
            let (voice, _) = Voice::new(&languages::wished(None), &TextOptions::default());
            exit(&voice, Err(Failure::from_write(error)))
        }
    }
}

fn exit(voice: &Voice, outcome: Result<Outcome, Failure>) -> ExitCode {
    match outcome {
        Ok(Outcome::Fine) | Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Ok(Outcome::NotUnderstood | Outcome::Findings | Outcome::NothingFound) => ExitCode::from(1),
        Err(failure) => {
            output::error(voice, &failure.sentence(voice));
            ExitCode::from(FAILED)
        }
    }
}
