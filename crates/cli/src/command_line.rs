//! The command line: its verbs, and what every run of one has in common.

use std::env;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

use crate::failure::Failure;
use crate::verbs::batch::Batch;
use crate::verbs::check::Check;
use crate::verbs::codes::Codes;
use crate::verbs::completions::Completions;
use crate::verbs::drift::Drift;
use crate::verbs::explain::Explain;
use crate::verbs::find::Find;
use crate::verbs::help::Help;
use crate::verbs::import::Import;
use crate::verbs::man::Man;
use crate::verbs::negotiate::Negotiate;
#[cfg(feature = "serve")]
use crate::verbs::serve::Serve;
use crate::verbs::{Outcome, Verb};
use crate::voice::Voice;
use crate::{help, languages, output};

/// Wrong use, or input or output that failed.
const FAILED: u8 = 2;

/// Turn an API's error into text its user can read
///
/// The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian, and of your own
/// overlays. The message a service writes for its developers is never shown.
#[derive(Debug, Parser)]
#[command(name = "error-l10n", version, max_term_width = 80, disable_help_subcommand = true)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    verb: Verbs,
}

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
    Help(Help),
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
            Self::Help(verb) => verb,
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

/// Help, the version, and wrong use all come from clap as errors, in English. The command line is read once more with
/// its texts in the user's language.
fn explain_usage(english: &clap::Error) -> ExitCode {
    let language = languages::of_arguments(env::args_os());
    let voice = Voice::of_help(&languages::wished(language.as_deref()));
    let error = help::command(&voice).try_get_matches_from(env::args_os()).err();
    let error = error.as_ref().unwrap_or(english);
    let code = u8::try_from(error.exit_code()).unwrap_or(FAILED);
    let is_help = |kind| matches!(kind, ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if is_help(error.kind()) || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return match error.print() {
            Ok(()) => ExitCode::from(code),
            Err(error) => exit(&voice, Err(Failure::from_write(error))),
        };
    }
    let verb =
        env::args_os().nth(1).and_then(|verb| verb.into_string().ok()).filter(|verb| help::verbs().contains(verb));
    output::usage(&voice, &help::explain(error, verb.as_deref(), &voice));
    ExitCode::from(code)
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
