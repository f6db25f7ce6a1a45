//! The `error-l10n` command: API errors in the user's language, on the command line.

mod command_line;
mod destination;
mod failure;
mod help;
mod input;
mod json;
mod languages;
mod layout;
mod output;
mod page;
mod reason;
#[cfg(feature = "serve")]
mod server;
mod table;
mod texts;
mod verbs;
mod voice;

use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::run()
}
