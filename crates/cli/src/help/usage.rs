//! What is wrong with a command line, in the user's language.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::voice::{Sentence, Voice};

/// What the user is told about a command line that clap refused: the fault, how the verb is used, and where there is
/// more. Nothing of what was typed is repeated but the names of options: the rest may be a body with private data.
pub(crate) fn explain(error: &Error, verb: Option<&str>, voice: &Voice) -> Vec<String> {
    let usage = error.get(ContextKind::Usage).map(ToString::to_string);
    let usage = usage.as_deref().and_then(|usage| usage.split_once(": ")).map(|(_, usage)| usage.trim().to_owned());
    let usage = usage.map(|usage| format!("{}: {usage}", voice.label("cli-heading-usage")));
    let verb = verb.map(|verb| format!(" {verb}")).unwrap_or_default();
    let more = Sentence::new("cli-usage-more").with("command", format!("error-l10n{verb} --help"));
    let misplaced = if verb.is_empty() { before_verb(error) } else { None };
    let fault = misplaced.unwrap_or_else(|| fault(error));
    [Some(voice.say(&fault)), usage, Some(voice.say(&more))].into_iter().flatten().collect()
}

fn fault(error: &Error) -> Sentence {
    let option = option(error);
    match (error.kind(), option) {
        (ErrorKind::UnknownArgument, Some(option)) => {
            match names(error, ContextKind::SuggestedArg).into_iter().next() {
                Some(other) => Sentence::new("cli-usage-similar-option").with("option", option).with("other", other),
                None => Sentence::new("cli-usage-unknown-option").with("option", option),
            }
        }
        (ErrorKind::UnknownArgument, None) => Sentence::new("cli-usage-surplus"),
        (ErrorKind::InvalidSubcommand, _) => match names(error, ContextKind::SuggestedSubcommand).into_iter().next() {
            Some(other) => Sentence::new("cli-usage-similar-verb").with("other", other),
            None => Sentence::new("cli-verb-unknown").with("verbs", super::verbs().join(", ")),
        },
        (ErrorKind::InvalidValue, Some(option)) => invalid_value(error, option),
        (ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals, Some(option)) => {
            Sentence::new("cli-usage-value-missing").with("option", option)
        }
        (ErrorKind::TooManyValues, Some(option)) => Sentence::new("cli-usage-value-surplus").with("option", option),
        (ErrorKind::ValueValidation, Some(option)) => Sentence::new("cli-usage-value-refused").with("option", option),
        (ErrorKind::ArgumentConflict, Some(option)) => conflict(error, option),
        (ErrorKind::MissingRequiredArgument, _) => {
            Sentence::new("cli-usage-missing").with("arguments", names(error, ContextKind::InvalidArg).join(", "))
        }
        (ErrorKind::InvalidUtf8, _) => Sentence::new("cli-usage-not-unicode"),
        _ => Sentence::new("cli-usage-wrong"),
    }
}

/// An option that stands before the verb it belongs to.
fn before_verb(error: &Error) -> Option<Sentence> {
    let option = option(error).filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    let verb = super::verb_with(option.strip_prefix("--")?)?;
    Some(Sentence::new("cli-usage-before-verb").with("option", option).with("verb", verb))
}

/// A value that is missing is an invalid one to clap: an empty one.
fn invalid_value(error: &Error, option: String) -> Sentence {
    let is_missing =
        matches!(error.get(ContextKind::InvalidValue), Some(ContextValue::String(value)) if value.is_empty());
    let values = names(error, ContextKind::ValidValue);
    match (is_missing, values.as_slice()) {
        (_, [_, ..]) => Sentence::new("cli-usage-value-of").with("option", option).with("values", values.join(", ")),
        (true, []) => Sentence::new("cli-usage-value-missing").with("option", option),
        (false, []) => Sentence::new("cli-usage-value-refused").with("option", option),
    }
}

fn conflict(error: &Error, option: String) -> Sentence {
    let others: Vec<String> = names(error, ContextKind::PriorArg).iter().map(|name| name_of(name)).collect();
    if others.is_empty() || others.contains(&option) {
        return Sentence::new("cli-usage-repeated").with("option", option);
    }
    Sentence::new("cli-usage-conflict").with("option", option).with("others", others.join(", "))
}

/// No option has a longer name.
const MAX_NAME: usize = 40;

/// The option or argument an error is about. Those of the command line itself may be shown; what the user typed only
/// if it has the shape of an option.
fn option(error: &Error) -> Option<String> {
    let name = name_of(names(error, ContextKind::InvalidArg).first()?);
    let is_option = name.starts_with('-') && name.len() <= MAX_NAME;
    let is_shaped = is_option && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_shaped || error.kind() != ErrorKind::UnknownArgument).then_some(name)
}

/// The name of an option without that of its value.
fn name_of(name: &str) -> String {
    name.split([' ', '=', '[']).next().unwrap_or_default().to_owned()
}

fn names(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(name)) => vec![name.clone()],
        Some(ContextValue::Strings(names)) => names.clone(),
        _ => Vec::new(),
    }
}
