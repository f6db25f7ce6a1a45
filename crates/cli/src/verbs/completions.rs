//! `completions`: what a shell needs to complete the command line. The only door to `clap_complete`.

use std::fmt::Write as _;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Args, Command};
use clap_complete::Shell;

use super::{Outcome, Verb, help as help_verb};
use crate::failure::Failure;
use crate::voice::Voice;
use crate::{help, output};

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n completions bash \\
       > ~/.local/share/bash-completion/completions/error-l10n")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
}

impl Verb for Completions {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let mut command = completed(help::command(&voice.helping()));
        // Into memory first: clap_complete panics where it cannot write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, NAME, &mut script);
        let mut script = String::from_utf8_lossy(&script).into_owned();
        match self.shell {
            Shell::Bash => script = with_one_name_a_verb(&script),
            Shell::Fish => script += &fish_arguments(&command),
            _ => {}
        }
        output::data(&script)?;
        Ok(Outcome::Fine)
    }
}

const NAME: &str = "error-l10n";

/// The command with what shells complete: values by their names alone, since their descriptions stand in that of the
/// option and are not translated; and what `help` and `man` can be asked for.
fn completed(command: Command) -> Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let topics = help_verb::topics().map(str::to_owned);
    let all: Vec<String> = verbs.iter().cloned().chain(topics).collect();
    command.mut_subcommands(|verb| match verb.get_name() {
        "help" => verb.mut_arg("about", |about| about.value_parser(PossibleValuesParser::new(&all))),
        "man" => verb.mut_arg("verb", |verb| verb.value_parser(PossibleValuesParser::new(&verbs))),
        _ => verb.mut_args(names_alone),
    })
}

fn names_alone(arg: Arg) -> Arg {
    let values = arg.get_possible_values();
    let values: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
    let takes_values = arg.get_action().takes_values() && !values.is_empty();
    if takes_values { arg.value_parser(PossibleValuesParser::new(values)) } else { arg }
}

/// The script for bash, which clap_complete writes with two names for each verb where that of the program has a hyphen: it
/// sets the one and asks for the other, so that nothing was offered behind a verb.
fn with_one_name_a_verb(script: &str) -> String {
    script.replace("error__subcmd__l10n", "error__l10n")
}

/// What clap_complete leaves out for fish: the values of arguments that are no options.
fn fish_arguments(command: &Command) -> String {
    let mut lines = String::new();
    for verb in command.get_subcommands() {
        for argument in verb.get_positionals() {
            let values = argument.get_possible_values();
            let values: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
            if !values.is_empty() {
                let condition = format!("__fish_error_l10n_using_subcommand {}", verb.get_name());
                let _ = writeln!(lines, "complete -c {NAME} -n \"{condition}\" -f -a \"{}\"", values.join(" "));
            }
        }
    }
    lines
}
