//! Help's messages: English as the doc comments have it, and a translation of each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, CommandFactory};

use super::ANY_VERB;
use crate::command_line::CommandLine;

/// A text of help.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    id: String,
    /// Where it appears: the verb, a colon, what it is about.
    place: String,
    english: String,
}

/// Every text that clap would show, in the order of the command line.
fn texts() -> Vec<Text> {
    let command = CommandLine::command();
    let verbs: Vec<Text> =
        command.get_subcommands().flat_map(|verb| of_command(verb, verb.get_name(), verb.get_name())).collect();
    let mut texts = of_command(&command, "command", "error-l10n");
    for text in &verbs {
        let text = shared(text, &verbs).unwrap_or_else(|| text.clone());
        if texts.iter().all(|known| known.id != text.id) {
            texts.push(text);
        }
    }
    texts.extend(value_names(&command));
    texts
}

/// The message that most verbs with such an argument have alike, in place of one for each.
fn shared(text: &Text, all: &[Text]) -> Option<Text> {
    let argument = argument(text)?;
    let alike = |text: &Text| {
        let same = all.iter().filter(|other| self::argument(other) == Some(argument) && other.english == text.english);
        same.count()
    };
    let most = all.iter().filter(|other| self::argument(other) == Some(argument)).map(alike).max()?;
    let (_, name) = text.place.split_once(": ")?;
    let (id, place) = (format!("help-{ANY_VERB}-{argument}"), format!("several verbs: {name}"));
    (most > 1 && alike(text) == most).then(|| Text { id, place, english: text.english.clone() })
}

/// The id of the argument a text is about.
fn argument(text: &Text) -> Option<&str> {
    let (verb, _) = text.place.split_once(": ")?;
    text.id.strip_prefix("help-")?.strip_prefix(verb)?.strip_prefix('-').filter(|id| *id != "description")
}

fn of_command(command: &Command, scope: &str, name: &str) -> Vec<Text> {
    let text = |id: String, about: String, english: String| Text { id, place: format!("{name}: {about}"), english };
    let about = command.get_about().unwrap().to_string();
    let mut texts = vec![text(format!("help-{scope}"), "what it does".to_owned(), about)];
    let long = command.get_long_about().map(ToString::to_string).unwrap_or_default();
    if let Some((_, description)) = long.split_once("\n\n") {
        let more = format!("more of what {name} does");
        texts.push(text(format!("help-{scope}-description"), more, description.to_owned()));
    }
    texts.extend(command.get_arguments().map(|arg| {
        let id = format!("help-{scope}-{}", arg.get_id().as_str().replace('_', "-"));
        assert!(arg.get_long_help().is_none(), "{id}: of an argument one paragraph is shown");
        text(id, name_of(arg), arg.get_help().unwrap_or_default().to_string())
    }));
    texts
}

fn value_names_of(arg: &Arg) -> Vec<String> {
    if !arg.get_action().takes_values() {
        return Vec::new();
    }
    arg.get_value_names().unwrap_or_default().iter().map(ToString::to_string).collect()
}

fn name_of(arg: &Arg) -> String {
    let long = arg.get_long().map(|long| format!("--{long}"));
    long.into_iter().chain(value_names_of(arg)).collect::<Vec<_>>().join(" ")
}

/// The words for values, such as FILE.
fn value_names(command: &Command) -> Vec<Text> {
    let names = command.get_subcommands().flat_map(Command::get_arguments).flat_map(value_names_of);
    let words: BTreeSet<String> = names.flat_map(|name| words(&name)).collect();
    let text = |word: String| Text {
        id: format!("help-value-{}", word.to_ascii_lowercase()),
        place: "several verbs: in place of a value, in capitals".to_owned(),
        english: word,
    };
    words.into_iter().map(text).collect()
}

fn words(name: &str) -> Vec<String> {
    let words = name.split(|character: char| !character.is_ascii_alphabetic());
    // Single letters are letters in every language.
    let is_word = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    words.filter(is_word).map(str::to_owned).collect()
}

fn file(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join("help.ftl")
}

/// A message as it stands in a file.
fn written(text: &Text) -> String {
    let escaped = text.english.replace('{', "\u{1}").replace('}', "{\"}\"}").replace('\u{1}', "{\"{\"}");
    if !escaped.contains('\n') {
        return format!("{} = {escaped}\n", text.id);
    }
    let indented = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    format!("{} =\n{}\n", text.id, escaped.lines().map(indented).collect::<Vec<_>>().join("\n"))
}

const HEAD: &str = "\
### Help of the `error-l10n` command, in English.
###
### Do not edit: this file is written from the doc comments in `src/verbs`, and a test holds it to them. To write it
### anew: UPDATE_HELP=1 cargo test -p error-l10n-cli --bin error-l10n help
";

fn english_file(texts: &[Text]) -> String {
    let message = |text: &Text| format!("\n# {}\n{}", text.place, written(text));
    texts.iter().fold(HEAD.to_owned(), |file, text| file + &message(text))
}

/// What stands above a translation: where it appears, and the English it was made from.
fn comment(text: &Text) -> String {
    format!("# {}\n# English: {}", text.place, text.english.replace("\n\n", " ¶ ").replace('\n', " "))
}

#[test]
fn the_english_file_is_what_the_doc_comments_say() {
    let expected = english_file(&texts());
    if std::env::var_os("UPDATE_HELP").is_some() {
        fs::write(file("en"), &expected).unwrap();
    }
    let is_same = fs::read_to_string(file("en")).unwrap() == expected;
    assert!(is_same, "write it anew: UPDATE_HELP=1 cargo test -p error-l10n-cli --bin error-l10n help");
}

#[test]
fn every_text_of_help_is_translated_from_what_it_says_now() {
    let texts = texts();
    let mut faults = String::new();
    for language in ["es", "ru"] {
        let translations = fs::read_to_string(file(language)).unwrap();
        for text in &texts {
            let above = format!("{}\n{} =", comment(text), text.id);
            if !translations.contains(&above) {
                faults +=
                    &format!("\nlocales/{language}/help.ftl lacks this, or has it of an earlier English:\n\n{above}\n");
            }
        }
        let ids =
            translations.lines().filter(|line| line.starts_with("help-")).filter_map(|line| line.split(' ').next());
        for id in ids.filter(|id| texts.iter().all(|text| text.id != **id)) {
            faults += &format!("\nlocales/{language}/help.ftl: nothing uses {id} any more\n");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn no_two_texts_have_the_same_id() {
    let texts = texts();
    let ids: BTreeSet<&str> = texts.iter().map(|text| text.id.as_str()).collect();
    assert_eq!(ids.len(), texts.len());
}

#[test]
fn arguments_stand_before_options() {
    for verb in CommandLine::command().get_subcommands() {
        let is_sorted = verb.get_arguments().map(|arg| !arg.is_positional()).is_sorted();
        assert!(is_sorted, "{}: declare positional arguments first, as help shows them in this order", verb.get_name());
    }
}
