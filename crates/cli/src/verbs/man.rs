//! `man`: the manual pages. The only door to `clap_mangen`.

use clap::{Args, CommandFactory};

use super::{Outcome, Verb};
use crate::command_line::CommandLine;
use crate::failure::Failure;
use crate::output;
use crate::voice::{Sentence, Voice};

/// Print a manual page
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n man | man -l -
  error-l10n man explain > error-l10n-explain.1")]
pub(crate) struct Man {
    /// The verb whose page it is; without it, the page of the command
    verb: Option<String>,
}

impl Verb for Man {
    fn run(&self, _: &Voice) -> Result<Outcome, Failure> {
        let mut command = CommandLine::command();
        command.build();
        let page = match &self.verb {
            None => Some(&command),
            Some(verb) => command.find_subcommand(verb),
        };
        let page = page.cloned().ok_or_else(|| unknown(&command))?;
        let mut roff = Vec::new();
        let source = concat!("error-l10n ", env!("CARGO_PKG_VERSION"));
        clap_mangen::Man::new(page).source(source).render(&mut roff).map_err(Failure::from_write)?;
        output::data(&with_own_heading(&String::from_utf8_lossy(&roff)))?;
        Ok(Outcome::Fine)
    }
}

fn unknown(command: &clap::Command) -> Sentence {
    let names = command.get_subcommands().map(clap::Command::get_name);
    let verbs: Vec<&str> = names.filter(|name| *name != "help").collect();
    Sentence::new("cli-verb-unknown").with("verbs", verbs.join(", "))
}

/// The page with what stands behind the options, which clap_mangen calls "extra", under the heading it has in `--help`.
fn with_own_heading(page: &str) -> String {
    let parts = page.split_once(".SH EXTRA\n").and_then(|(before, extra)| Some((before, extra.split_once(":\n")?)));
    let with_heading = |(before, (heading, rest)): (&str, (&str, &str))| {
        let heading = heading.to_uppercase();
        format!("{before}.SH {heading}\n{rest}")
    };
    parts.map_or_else(|| page.to_owned(), with_heading)
}
