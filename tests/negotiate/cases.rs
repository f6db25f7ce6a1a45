//! Reads and runs the files of cases. `README.md` in this folder explains their format.

use std::fs;
use std::path::PathBuf;

use error_l10n::{LanguageIdentifier, LanguagePriorityList, Negotiator, vary};

/// Runs every line of `file` and names the lines that fail.
#[track_caller]
pub(crate) fn check(file: &str) {
    run(file, |fields| {
        let [available, asked, expected] = fields[..3] else { panic!("three or four fields, not {fields:?}") };
        let (served, chain) = negotiate(available, asked);
        let expected_chain = fields.get(3).copied().unwrap_or(&chain);
        (format!("{served} | {chain}"), format!("{expected} | {expected_chain}"))
    });
}

/// Runs every line of a file about the `Vary` header.
#[track_caller]
pub(crate) fn check_vary(file: &str) {
    run(file, |fields| {
        let [before, after] = fields[..] else { panic!("two fields, not {fields:?}") };
        let before = (before != "none").then(|| String::from_utf8(unquoted(before)).unwrap());
        (vary(before.as_deref()).into_owned(), String::from_utf8(unquoted(after)).unwrap())
    });
}

/// Compares what `case` makes of the fields of each line with what it expects.
#[track_caller]
fn run(file: &str, case: impl Fn(&[&str]) -> (String, String)) {
    let path = folder().join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.trim().is_empty());
    let mut failures = Vec::new();
    let mut count = 0;
    for (line, number) in lines {
        let mut fields: Vec<&str> = line.split('|').map(str::trim).collect();
        fields.pop_if(|last| last.is_empty());
        let (actual, expected) = case(&fields);
        count += 1;
        if actual != expected {
            failures.push(format!("tests/negotiate/{file}:{number}: {line}\n    gives {actual}\n    not   {expected}"));
        }
    }
    assert!(count > 0, "{file} has no cases");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/negotiate")
}

#[test]
fn every_file_of_cases_is_run() {
    let tests = include_str!("../negotiate.rs");
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(!name.ends_with(".txt") || tests.contains(&format!("\"{name}\"")), "{name} is not run");
    }
}

/// What is served, in the words of the third field, and the chain in those of the fourth.
fn negotiate(available: &str, asked: &str) -> (String, String) {
    let (default, asked) = match asked.strip_prefix("building ") {
        Some(default) => (default, "none"),
        None => (available.split(' ').next().unwrap(), asked),
    };
    let negotiator = match Negotiator::new(available.split_whitespace().map(language), &language(default)) {
        Ok(negotiator) => negotiator,
        Err(error) => return (format!("error {error}"), String::new()),
    };
    let negotiated = negotiator.negotiate(&priority_list(asked));
    let acceptable = if negotiated.is_acceptable() { "" } else { " unacceptable" };
    let explicit = if negotiated.is_explicit() { " explicit" } else { "" };
    let served = negotiator.language(negotiated);
    let chain: Vec<String> =
        negotiator.chain(negotiated).map(|index| negotiator.available()[index].to_string()).collect();
    (format!("{served} {}{acceptable}{explicit}", negotiated.matched()), chain.join(" "))
}

fn language(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_else(|error| panic!("{tag}: {error}"))
}

/// Reads the second field.
fn priority_list(asked: &str) -> LanguagePriorityList {
    let (choices, header) = match asked.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((choices, header)) => (choices, header.trim()),
        None => ("", asked),
    };
    let list = match header.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(tags) => LanguagePriorityList::from_tags(tags.split_whitespace()),
        None if header == "none" => LanguagePriorityList::default(),
        None if header.contains("//") => {
            LanguagePriorityList::parse_accept_language_lines(header.split("//").map(|line| unquoted(line.trim())))
        }
        None => LanguagePriorityList::parse_accept_language_bytes(&unquoted(header)),
    };
    choices.split_whitespace().fold(list, LanguagePriorityList::prefer)
}

/// The bytes of a field: as they stand, or those between the quotes.
fn unquoted(field: &str) -> Vec<u8> {
    let Some(inside) = field.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return field.as_bytes().to_vec();
    };
    let mut bytes = Vec::new();
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        (bytes, rest) = match after.strip_prefix('t') {
            Some(after) => ([bytes, vec![b'\t']].concat(), after),
            None => ([bytes, vec![u8::from_str_radix(&after[1..3], 16).unwrap()]].concat(), &after[3..]),
        };
    }
    bytes.extend(rest.bytes());
    bytes
}
