//! Every rule held to its cases: `tests/rules/RULE/CASE.txt`.
//!
//! ```text
//! A sentence that says what the case shows.
//! --- en/errors.ftl
//! code-1 = Not found
//! --- es/errors.ftl
//! # nothing
//! === findings
//! error missing-message es/errors.ftl:1:1 code-1 "the message is missing" -> what to do
//! ```
//!
//! All findings are listed, whatever their rule: a case without any is a clean one. `--- es/` is an empty folder. Behind
//! a path, `(escaped)` says that the content has escapes (`\xF1` is a byte, `\u{feff}` a character, `\\` a backslash)
//! and no line feed at its end. `UPDATE_RULES=1 cargo test -p error-l10n-check --test rules` writes the findings into
//! the files: read the difference before you commit it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use error_l10n_check::{Finding, Project, Rule, check};

const FINDINGS: &str = "=== findings\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The cases of every rule, by the rule's id: file and content.
fn cases() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let name = |folder: &Path| folder.file_name().unwrap().to_str().unwrap().to_owned();
    let read = |file: PathBuf| {
        let content = fs::read_to_string(&file).unwrap();
        (file, content)
    };
    let folder = |folder: PathBuf| (name(&folder), sorted(&folder).into_iter().map(read).collect());
    sorted(&root()).into_iter().map(folder).collect()
}

/// The bytes of a file's content with escapes.
fn unescaped(content: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = content.strip_suffix('\n').unwrap_or(content);
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        rest = match after.chars().next() {
            Some('x') => {
                bytes.push(u8::from_str_radix(&after[1..3], 16).unwrap());
                &after[3..]
            }
            Some('u') => {
                let (code, rest) = after[2..].split_once('}').unwrap();
                let character = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
                bytes.extend_from_slice(character.to_string().as_bytes());
                rest
            }
            Some('\\') => {
                bytes.push(b'\\');
                &after[1..]
            }
            other => panic!("no such escape: {other:?}"),
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Writes the files of a case into `folder`.
fn lay_out(case: &str, folder: &Path) {
    let (_, files) = case.split_once("--- ").unwrap_or_else(|| panic!("a case has files: {case}"));
    for file in files.split("\n--- ") {
        let (header, content) = file.split_once('\n').unwrap_or((file, ""));
        let (path, bytes) = match header.strip_suffix(" (escaped)") {
            Some(path) => (path, unescaped(content)),
            None if content.is_empty() => (header, Vec::new()),
            None => (header, format!("{}\n", content.strip_suffix('\n').unwrap_or(content)).into_bytes()),
        };
        let path = folder.join(path);
        if header.ends_with('/') {
            fs::create_dir_all(path).unwrap();
        } else {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

fn line(finding: &Finding) -> String {
    let mut line = format!(
        "{} {} {}:{}:{} ",
        finding.severity(),
        finding.rule().id(),
        finding.file(),
        finding.line(),
        finding.column()
    );
    if let Some(subject) = finding.subject() {
        write!(line, "{subject} ").unwrap();
    }
    if let Some(variant) = finding.variant() {
        write!(line, "[{variant}] ").unwrap();
    }
    write!(line, "\"{}\"", finding.text()).unwrap();
    if let Some(suggestion) = finding.suggestion() {
        write!(line, " -> {suggestion}").unwrap();
    }
    line + "\n"
}

/// What a check of the case finds, one line each.
fn findings(case: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    lay_out(case.split(FINDINGS).next().unwrap().trim_end_matches('\n'), folder.path());
    let project = match Project::from_folder(folder.path()) {
        Ok(project) => project,
        Err(error) => return format!("{error}\n").replace(&format!("{}/", folder.path().display()), ""),
    };
    check(&project).findings().iter().map(line).collect()
}

#[test]
fn every_case_gives_the_findings_it_lists_and_no_other() {
    let update = std::env::var_os("UPDATE_RULES").is_some();
    let mut wrong = String::new();
    for (file, case) in cases().into_values().flatten() {
        let Some((files, expected)) = case.split_once(FINDINGS) else {
            panic!("{} has no line '=== findings'", file.display());
        };
        let actual = findings(&case);
        if update {
            fs::write(&file, format!("{files}{FINDINGS}{actual}")).unwrap();
        } else if actual != expected {
            let name = file.strip_prefix(root()).unwrap().display();
            writeln!(wrong, "{name}:\nexpected:\n{expected}actual:\n{actual}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_a_failing_and_a_clean_case() {
    let cases = cases();
    for rule in cases.keys() {
        assert!(Rule::find(rule).is_some(), "there is no rule {rule}");
    }
    for rule in Rule::all().iter().map(|rule| rule.id()) {
        let cases = cases.get(rule).unwrap_or_else(|| panic!("{rule} has no cases"));
        let is_failing = |case: &str| case.split(FINDINGS).nth(1).unwrap().contains(&format!(" {rule} "));
        assert!(cases.iter().any(|(_, case)| is_failing(case)), "{rule} has no failing case");
        assert!(cases.iter().any(|(_, case)| case.ends_with(FINDINGS)), "{rule} has no clean case");
    }
}

#[test]
fn every_rule_is_explained() {
    for rule in Rule::all() {
        for text in [rule.summary(), rule.reason(), rule.bad(), rule.good()] {
            assert!(!text.trim().is_empty(), "{}", rule.id());
        }
        assert!(!rule.summary().ends_with('.') && rule.reason().ends_with(['.', '?']), "{}", rule.id());
    }
}
