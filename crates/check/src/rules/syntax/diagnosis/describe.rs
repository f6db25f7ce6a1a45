//! What the parser says, in words for a translator.

use super::{Case, Diagnosis};
use crate::model::Problem;

impl Case<'_> {
    pub(super) fn by_problem(&self) -> Diagnosis {
        let found = self.found();
        let (reason, help): (String, &str) = match &self.junk.problem {
            Problem::Expected(character) => {
                (format!("expected '{character}' and found {found}"), "compare the line with its source")
            }
            Problem::ExpectedOneOf(range) if range == "a-zA-Z" => {
                (format!("expected a name and found {found}"), "begin the name with a letter from a to z")
            }
            Problem::ExpectedOneOf(range) => {
                (format!("expected one of '{range}' and found {found}"), "compare the line with its source")
            }
            Problem::NoText => ("there is an id, and no text".into(), "write the text behind '=', or remove the line"),
            Problem::NoValue => ("an attribute has no text".into(), "write it, or remove the line"),
            Problem::NoDefaultVariant => ("no variant of the choice is its default".into(), "mark one with '*'"),
            Problem::SeveralDefaultVariants => {
                ("several variants of the choice are its default".into(), "mark only one of them with '*'")
            }
            Problem::UnterminatedString => ("a quotation mark is never closed".into(), "close it on the same line"),
            Problem::UnbalancedBrace => {
                ("a brace '}' closes nothing".into(), r#"remove it, or write {"}"} for a brace in the text"#)
            }
            Problem::UnknownEscape(_) => {
                ("there is no such escape".into(), r#"Fluent knows \\, \", \uHHHH and \UHHHHHH"#)
            }
            Problem::LonelyAttribute => {
                ("the attribute has no message above it".into(), "put it right under the text of its message")
            }
            Problem::TooDeep => {
                ("braces nest deeper than 64 levels, or are never closed".into(), "close them, or split the text")
            }
            Problem::Other(reason) if reason.starts_with("Callee") => {
                ("the name of a function is not in capital letters".into(), "write it as in 'NUMBER($value)'")
            }
            Problem::Other(reason) if reason == "Expected an inline expression" => (
                format!("expected a value in the braces and found {found}"),
                r#"write a value such as '{ $name }', or {"{"} for a brace in the text"#,
            ),
            Problem::Other(reason) => (uncapitalized(reason), "compare the line with its source"),
        };
        let lacks_text = matches!(self.junk.problem, Problem::NoText | Problem::NoValue);
        Diagnosis { lacks_text, ..Diagnosis::new(self.junk.at, reason, help) }
    }

    /// What stands where the parser gave up.
    fn found(&self) -> String {
        match self.rest.chars().next() {
            Some(character) => named(character),
            None if self.line.end >= self.file.text.len() => "the end of the file".to_owned(),
            None => "the end of the line".to_owned(),
        }
    }
}

pub(super) fn is_smart_quote(character: char) -> bool {
    matches!(character, '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '`')
}

/// A character for a person: itself if it can be seen, and its number if it is no ASCII.
pub(super) fn named(character: char) -> String {
    let number = format!("U+{:04X}", u32::from(character));
    match character {
        ' ' => "a space".to_owned(),
        '!'..='~' => format!("'{character}'"),
        _ if character.is_alphanumeric() || is_smart_quote(character) => format!("'{character}' ({number})"),
        _ => number,
    }
}

/// The beginning of a text, without line ends and what else cannot be seen.
pub(super) fn shown(text: &str) -> String {
    let is_printed = |character: char| character == ' ' || !(character.is_whitespace() || character.is_control());
    text.chars().take(40).map(|character| if is_printed(character) { character } else { '\u{fffd}' }).collect()
}

fn uncapitalized(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}
