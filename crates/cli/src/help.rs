//! The command line in the user's language: what clap shows of it, said by Fluent messages.
//!
//! English stands in the doc comments that clap reads; `locales/en/help.ftl` is written from them, so that translators
//! see it as they see everything else (`help/catalog.rs`, tests). Every other language has a message for each of them.

#[cfg(test)]
mod catalog;
mod usage;

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command, CommandFactory};
use error_l10n::Arguments;

pub(crate) use self::usage::explain;
use crate::command_line::CommandLine;
use crate::voice::{Sentence, Voice};
use crate::{layout, output};

/// Where the message of an argument is looked for that several verbs have alike.
const ANY_VERB: &str = "any";
/// Columns of help outside a terminal.
const COLUMNS: usize = 80;

/// The command line with its texts in the language of `voice`, which has those of help: see [`Voice::of_help`].
pub(crate) fn command(voice: &Voice) -> Command {
    let help = Help { voice };
    let mut command = help.of_root(CommandLine::command());
    command.build();
    help.with_usage(command)
}

/// The help of a verb, as `--help` shows it.
pub(crate) fn of_verb(voice: &Voice, verb: &str) -> Option<String> {
    let mut command = command(voice);
    command.find_subcommand_mut(verb).map(|verb| verb.render_long_help().ansi().to_string())
}

/// The help of the whole command.
pub(crate) fn of_all(voice: &Voice) -> String {
    command(voice).render_long_help().ansi().to_string()
}

/// The names of all verbs.
pub(crate) fn verbs() -> Vec<String> {
    CommandLine::command().get_subcommands().map(|verb| verb.get_name().to_owned()).collect()
}

/// The first verb that has the option `--long`.
fn verb_with(long: &str) -> Option<String> {
    let command = CommandLine::command();
    let mut verbs = command.get_subcommands();
    let verb = verbs.find(|verb| verb.get_arguments().any(|argument| argument.get_long() == Some(long)));
    verb.map(|verb| verb.get_name().to_owned())
}

struct Help<'v> {
    voice: &'v Voice,
}

impl Help<'_> {
    fn of_root(&self, command: Command) -> Command {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        let version = self.in_section(version.help(self.voice.label("cli-help-version")));
        let command = self.of_command(command, "command").disable_version_flag(true).arg(version);
        let command = command
            .subcommand_help_heading(self.voice.label("cli-heading-commands"))
            .subcommand_value_name(self.voice.label("cli-usage-command"))
            .after_help(self.exit_status());
        command.mut_subcommands(|verb| {
            let name = verb.get_name().to_owned();
            self.of_command(verb, &name)
        })
    }

    /// The command with the messages of `scope`: the name of a verb, or `command`.
    fn of_command(&self, command: Command, scope: &str) -> Command {
        let about = self.text(&format!("help-{scope}")).or(command.get_about().map(ToString::to_string));
        let about = about.unwrap_or_default();
        let description =
            self.text(&format!("help-{scope}-description")).filter(|_| command.get_long_about().is_some());
        let examples = command.get_after_help().map(|help| self.examples(&help.to_string()));
        let has_description = description.is_some();
        let mut command =
            command.about(about.clone()).disable_help_flag(true).mut_args(|arg| self.of_argument(arg, scope));
        if let Some(description) = description {
            command = command.long_about(format!("{about}\n\n{description}"));
        }
        if let Some(examples) = examples {
            command = command.after_help(examples);
        }
        command.arg(self.in_section(self.help_flag(has_description)))
    }

    fn of_argument(&self, arg: Arg, scope: &str) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let own = self.text(&format!("help-{scope}-{id}")).or_else(|| self.text(&format!("help-{ANY_VERB}-{id}")));
        let help = own.or(arg.get_help().map(ToString::to_string)).unwrap_or_default();
        let help = format!("{help}{}", self.values(&arg));
        let names: Vec<String> =
            arg.get_value_names().unwrap_or_default().iter().map(|name| self.value_name(name)).collect();
        let takes_values = arg.get_action().takes_values();
        let arg = arg.help(help);
        let arg = if takes_values { arg.hide_default_value(true).hide_possible_values(true) } else { arg };
        let arg = if names.is_empty() { arg } else { arg.value_names(names) };
        self.in_section(arg)
    }

    /// What clap would write behind a text in English: the default, and the values there are.
    fn values(&self, arg: &Arg) -> String {
        let mut values = String::new();
        if !arg.get_action().takes_values() {
            return values;
        }
        let defaults: Vec<String> =
            arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
        if !defaults.is_empty() && !arg.is_hide_default_value_set() {
            let sentence = Sentence::new("cli-help-default").with("value", defaults.join(" "));
            values += &format!(" {}", self.voice.say(&sentence));
        }
        let possible: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if !possible.is_empty() && !arg.is_hide_possible_values_set() {
            let sentence = Sentence::new("cli-help-values").with("values", possible.join(", "));
            values += &format!(" {}", self.voice.say(&sentence));
        }
        values
    }

    /// The name of a value: words in capitals are for people, everything else is to be typed as it is.
    fn value_name(&self, name: &str) -> String {
        let is_word = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        let word = |part: &str| {
            let own = is_word(part).then(|| self.text(&format!("help-value-{}", part.to_ascii_lowercase()))).flatten();
            own.unwrap_or_else(|| part.to_owned())
        };
        let parts = name.split_inclusive(|character: char| !character.is_ascii_alphabetic());
        let split = |part: &str| {
            let end = part.trim_end_matches(|character: char| !character.is_ascii_alphabetic()).len();
            part.split_at_checked(end).map_or_else(|| part.to_owned(), |(text, mark)| word(text) + mark)
        };
        parts.map(split).collect()
    }

    fn help_flag(&self, has_more: bool) -> Arg {
        let flag = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        if !has_more {
            return flag.help(self.voice.label("cli-help-flag"));
        }
        flag.help(self.voice.label("cli-help-flag-short")).long_help(self.voice.label("cli-help-flag-long"))
    }

    /// Positional arguments under one heading, options under another.
    fn in_section(&self, arg: Arg) -> Arg {
        let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
        arg.help_heading(self.voice.label(heading))
    }

    /// Command lines under their heading; the lines themselves are the same in every language.
    fn examples(&self, help: &str) -> String {
        let lines = help.split_once('\n').map(|(_, lines)| lines).unwrap_or_default();
        format!("{}:\n{lines}", self.voice.label("cli-heading-examples"))
    }

    fn exit_status(&self) -> String {
        let statuses = [("0", "cli-exit-0"), ("1", "cli-exit-1"), ("2", "cli-exit-2")];
        let width = output::text_width().unwrap_or(COLUMNS);
        let line = |(number, id)| layout::hanging(&format!("  {number}  "), &self.voice.label(id), Some(width));
        let lines = statuses.map(line).join("\n");
        format!("{}:\n{lines}", self.voice.label("cli-heading-exit-status"))
    }

    /// The built command with its usage, which clap writes from the arguments, and a heading for it.
    fn with_usage(&self, mut command: Command) -> Command {
        let names: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
        for name in names {
            command = command.mut_subcommand(name, |verb| self.with_own_usage(verb));
        }
        self.with_own_usage(command)
    }

    fn with_own_usage(&self, mut command: Command) -> Command {
        let usage = command.render_usage().to_string();
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        let usage = usage.replace("[OPTIONS]", &format!("[{}]", self.voice.label("cli-usage-options")));
        let style = Styles::styled().get_usage().to_owned();
        let heading = format!("{style}{}:{style:#}", self.voice.label("cli-heading-usage"));
        let template =
            format!("{{before-help}}{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}");
        command.override_usage(usage).help_template(template)
    }

    fn text(&self, id: &str) -> Option<String> {
        let text = self.voice.catalog().message(self.voice.language(), id, &Arguments::new());
        text.map(|text| text.into_owned())
    }
}
