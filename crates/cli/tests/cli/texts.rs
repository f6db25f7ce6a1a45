//! The command's own texts: complete in every language, explained to translators, and all in use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A message: its variables, and whether a comment stands above it.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    is_explained: bool,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The messages of a language; each is one line.
fn messages(language: &str) -> BTreeMap<String, Message> {
    let text = fs::read_to_string(folder("locales").join(language).join("command.ftl")).unwrap();
    let mut messages = BTreeMap::new();
    let mut above = "";
    for line in text.lines() {
        if let Some((id, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            let variables = value.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap().to_owned());
            let message = Message { variables: variables.collect(), is_explained: above.starts_with("# ") };
            assert!(messages.insert(id.to_owned(), message).is_none(), "{language}: {id} twice");
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "{language}: {line}");
        }
        above = line;
    }
    messages
}

/// The Rust files below `folder`, as one text.
fn sources(folder: &Path) -> String {
    let read = |path: PathBuf| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() };
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap().path())).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages("en");
    assert!(english.len() > 25, "{}", english.len());
    for language in ["es", "ru"] {
        assert_eq!(messages(language), english, "{language}");
    }
}

#[test]
fn every_message_has_a_comment_for_translators() {
    for (id, message) in messages("en") {
        assert!(message.is_explained, "{id}");
    }
}

#[test]
fn every_message_is_used_and_every_used_one_is_there() {
    let source = sources(&folder("src"));
    let used: BTreeSet<&str> = source.split('"').filter(|literal| literal.starts_with("cli-")).collect();
    let there = messages("en");
    assert_eq!(used, there.keys().map(String::as_str).collect());
}
