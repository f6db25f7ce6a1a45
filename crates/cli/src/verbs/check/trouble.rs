//! What is told of a project, a configuration or a baseline that cannot be used.

use std::io;
use std::path::Path;

use error_l10n_check::{Error, Expected, Problem};

use crate::failure::Failure;
use crate::input;
use crate::voice::{Sentence, Voice};

/// What is told of a file that cannot be read.
pub(super) fn unreadable(file: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => input::of_file("cli-file-absent", file).into(),
        io::ErrorKind::IsADirectory => input::of_file("cli-file-folder", file).into(),
        _ => input::unreadable(file, error),
    }
}

/// `error` in the user's language, with its place before it if it has one.
pub(super) fn sentence(error: &Error, voice: &Voice) -> Sentence {
    let problem = problem(error, voice);
    let (Some(line), Some(column)) = (error.line(), error.column()) else { return problem };
    let place = format!("{}:{line}:{column}", error.file());
    Sentence::new("cli-check-at").with("place", place).with("problem", voice.say(&problem))
}

fn problem(error: &Error, voice: &Voice) -> Sentence {
    let file = |id| input::of_file(id, Path::new(error.file()));
    match error.problem() {
        Problem::NotFound => file("cli-check-absent"),
        Problem::NotAFolder => file("cli-check-no-folder"),
        Problem::NotAFile => file("cli-check-no-file"),
        Problem::Forbidden => file("cli-file-forbidden"),
        Problem::Unreadable { reason } => file("cli-file-unreadable").with("reason", reason),
        Problem::NoTexts => file("cli-check-no-texts"),
        Problem::TooLarge => file("cli-check-config-large"),
        Problem::NotUtf8 => file("cli-check-config-utf-8"),
        Problem::Toml { reason } => Sentence::new("cli-check-toml").with("reason", reason),
        Problem::Baseline { reason } => Sentence::new("cli-check-baseline-invalid").with("reason", reason),
        Problem::UnknownKey { key, known, is_near: true } => {
            Sentence::new("cli-check-key-near").with("key", key).with("known", first(known))
        }
        Problem::UnknownKey { key, known, .. } => {
            Sentence::new("cli-check-key-unknown").with("key", key).with("known", known.join(", "))
        }
        Problem::MisplacedKey { key, table } => {
            Sentence::new("cli-check-key-misplaced").with("key", key).with("table", table)
        }
        Problem::MissingKey { key } => Sentence::new("cli-check-key-missing").with("key", key),
        Problem::UnknownRule { rule, nearest } => unknown_rule(rule, nearest),
        Problem::Expected { key, expected } => {
            Sentence::new("cli-check-expected").with("key", key).with("expected", voice.label(expectation(*expected)))
        }
        Problem::UnknownValue { key, value, known } => {
            let sentence = Sentence::new("cli-check-value-unknown").with("key", key).with("value", value);
            sentence.with("known", known.join(", "))
        }
        Problem::NotATag { tag, canonical: Some(canonical) } => {
            Sentence::new("cli-check-tag-form").with("tag", tag).with("canonical", canonical)
        }
        Problem::NotATag { tag, canonical: None } => Sentence::new("cli-check-tag-invalid").with("tag", tag),
        Problem::Repeated { value } => Sentence::new("cli-check-repeated").with("value", value),
        Problem::UnlistedLocale { tag } => Sentence::new("cli-check-locale-unlisted").with("locale", tag),
        Problem::PartialSource { tag } => Sentence::new("cli-check-source-partial").with("locale", tag),
        // The library may learn of more; it says so in English.
        other => Sentence::new("cli-check-other").with("problem", other.to_string()),
    }
}

/// What is told of a rule that does not exist.
pub(super) fn unknown_rule(rule: &str, nearest: &[String]) -> Sentence {
    Sentence::new("cli-check-rule-unknown").with("rule", rule).with("nearest", nearest.join(", "))
}

fn first(names: &[String]) -> &str {
    names.first().map_or("", String::as_str)
}

fn expectation(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "cli-check-expected-text",
        Expected::Texts => "cli-check-expected-texts",
        Expected::Tag => "cli-check-expected-tag",
        Expected::Tags => "cli-check-expected-tags",
        Expected::Table => "cli-check-expected-table",
        Expected::Tables => "cli-check-expected-tables",
        Expected::Boolean => "cli-check-expected-boolean",
        Expected::Count => "cli-check-expected-count",
        Expected::Statuses => "cli-check-expected-statuses",
        Expected::Quotes => "cli-check-expected-quotes",
        Expected::Code => "cli-check-expected-code",
        Expected::Name => "cli-check-expected-name",
        Expected::Function => "cli-check-expected-function",
        Expected::Pattern => "cli-check-expected-pattern",
        Expected::RequiredAttributes => "cli-check-expected-required",
        _ => "cli-check-expected-other",
    }
}
