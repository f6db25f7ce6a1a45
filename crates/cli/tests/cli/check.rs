//! What `check` writes besides its answer, and projects nobody would commit.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::transcript;

/// Runs `check` with these arguments in `folder`.
fn check(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = transcript::command();
    command.current_dir(folder).arg("check").args(arguments);
    command
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A project of English and Spanish texts.
fn project(english: &str, spanish: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, content) in [("en/app.ftl", english.as_bytes()), ("es/app.ftl", spanish)] {
        let path = folder.path().join("locales").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

const ENGLISH: &str = "code-1 = First\ncode-2 = Second\n";

#[test]
fn a_baseline_lets_known_findings_pass_and_no_others() {
    let folder = project(ENGLISH, b"code-1 = Primero\n");
    let known = ["locales", "--baseline", "known.json"];
    let output = check(folder.path(), &[known.as_slice(), &["--update-baseline"]].concat());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "note: findings in the baseline now: 1\n");
    // Lines shift, and the finding is still known.
    fs::write(folder.path().join("locales/es/app.ftl"), "# Spanish.\n\ncode-1 = Primero\n").unwrap();
    let output = check(folder.path(), &known);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "errors: 0 · warnings: 0 · info: 0\ntranslated: en 100% · es 50%\n");
    assert_eq!(text(&output.stderr), "note: known findings of the baseline, not shown: 1\n");
    // Another text is missing as well, which is new.
    fs::write(folder.path().join("locales/en/app.ftl"), format!("{ENGLISH}code-3 = Third\n")).unwrap();
    let output = check(folder.path(), &known);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("code-3"), "{output:?}");
    assert!(!text(&output.stdout).contains("code-2"), "{output:?}");
    // Everything is translated: the baseline can shrink.
    fs::write(folder.path().join("locales/es/app.ftl"), "code-1 = Uno\ncode-2 = Dos\ncode-3 = Tres\n").unwrap();
    let output = check(folder.path(), &known);
    assert_eq!(output.status.code(), Some(0));
    let note = "note: findings of the baseline that are gone: 1; take them out of it with --update-baseline\n";
    assert_eq!(text(&output.stderr), note);
}

#[test]
fn a_report_replaces_its_file_when_it_is_complete() {
    let folder = project(ENGLISH, b"code-1 = Primero\ncode-2 = Segundo\n");
    let report = folder.path().join("report.json");
    fs::write(&report, "an older report").unwrap();
    // A project that cannot be read leaves the report as it was.
    let output = check(folder.path(), &["nowhere", "--format", "json", "--output", "report.json"]);
    assert_eq!((output.status.code(), fs::read_to_string(&report).unwrap().as_str()), (Some(2), "an older report"));
    let output = check(folder.path(), &["locales", "--format", "json", "--output", "report.json"]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), ""));
    assert_eq!(text(&output.stderr), "errors: 0 · warnings: 0 · info: 0\ntranslated: en 100% · es 100%\n");
    assert!(fs::read_to_string(&report).unwrap().starts_with("{\"version\":1,\"findings\":[],"));
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 2, "a temporary file was left");
}

#[test]
fn services_get_paths_from_the_folder_the_command_runs_in() {
    let folder = project(ENGLISH, b"code-1 = Primero\n");
    let absolute = folder.path().join("locales").canonicalize().unwrap();
    for locales in ["locales", "./locales/", absolute.to_str().unwrap()] {
        let output = check(&folder.path().canonicalize().unwrap(), &[locales, "--format", "github"]);
        assert!(text(&output.stdout).starts_with("::error file=locales/es/app.ftl,line="), "{locales}: {output:?}");
    }
    let output = check(&absolute, &[".", "--format", "github"]);
    assert!(text(&output.stdout).starts_with("::error file=es/app.ftl,line="), "{output:?}");
}

#[test]
fn severities_decide_whether_a_run_fails() {
    let folder = project(ENGLISH, b"\xef\xbb\xbfcode-1 = Primero\ncode-2 = Segundo\n");
    let statuses =
        [(&["locales"][..], 0), (&["locales", "--fail-on", "warning"], 1), (&["locales", "--fail-on", "info"], 1)];
    for (arguments, status) in statuses {
        assert_eq!(check(folder.path(), arguments).status.code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn no_configuration_makes_a_missing_text_a_success() {
    let folder = project(ENGLISH, b"code-1 = Primero\n");
    for severity in ["off", "info", "warning", "error"] {
        let config = format!("[severity]\nmissing-message = \"{severity}\"\n");
        fs::write(folder.path().join("config.toml"), config).unwrap();
        let output = check(folder.path(), &["locales", "--config", "config.toml"]);
        assert_eq!(output.status.code(), Some(1), "{severity}");
    }
}

#[test]
fn a_configuration_that_is_given_stands_in_for_a_broken_one() {
    let folder = project(ENGLISH, b"code-1 = Primero\ncode-2 = Segundo\n");
    fs::write(folder.path().join("locales/check.toml"), "sorce = 1").unwrap();
    fs::write(folder.path().join("right.toml"), "source = \"en\"").unwrap();
    let output = check(folder.path(), &["locales"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "error: locales/check.toml:1:1: unknown key 'sorce'; did you mean 'source'?\n");
    assert_eq!(check(folder.path(), &["locales", "--config", "right.toml"]).status.code(), Some(0));
}

/// Files nobody would commit: each is answered with findings or exit status 2, in every format, and shows a terminal
/// nothing it would obey.
#[test]
fn whatever_lies_in_the_folder_there_is_an_answer() {
    let deep = [b"code-1 = ".as_slice(), &b"{".repeat(10_000), &b"}".repeat(10_000)].concat();
    let utf_16: Vec<u8> = "\u{feff}code-1 = Uno\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let contents: [&[u8]; 8] = [
        b"",
        b"\x00\x01\x02\xff\xfe",
        b"code-1 = \x1b[2J\xc2\x9b\xe2\x80\xaeUno\n",
        b"code-1 Uno\n\tcode-2 = { $x -> [one] }\n}}}{{{",
        b"code-1 = Uno\r\ncode-2 = Dos\rcode-3 = Tres",
        b"code-1 = { \"\\u{1F600}\\uD800\" }\n",
        &deep,
        &utf_16,
    ];
    for content in contents {
        let folder = project(ENGLISH, content);
        for format in ["text", "json", "sarif", "junit", "github", "gitlab", "markdown"] {
            let output = check(folder.path(), &["locales", "--format", format]);
            assert_eq!(output.status.code(), Some(1), "{format}: {content:?}: {output:?}");
            let is_obeyed = |character: char| {
                (character.is_control() && character != '\n') || ('\u{202a}'..='\u{202e}').contains(&character)
            };
            let is_data = matches!(format, "json" | "sarif" | "gitlab");
            assert!(is_data || !text(&output.stdout).contains(is_obeyed), "{format}: {content:?}: {output:?}");
        }
    }
}

#[test]
fn links_pipes_and_strange_names_are_answered_too() {
    let texts = b"code-1 = Primero\ncode-2 = Segundo\n";
    let folder = project(ENGLISH, texts);
    let spanish = folder.path().join("locales/es");
    // Links that lead back up, and a folder that is called like a file.
    std::os::unix::fs::symlink("..", spanish.join("up")).unwrap();
    std::os::unix::fs::symlink("self", spanish.join("self")).unwrap();
    fs::create_dir(spanish.join("folder.ftl")).unwrap();
    let output = check(folder.path(), &["locales"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{output:?}");
    // A name that is several lines, with an escape sequence.
    fs::write(spanish.join("a\nb\u{1b}[2J.ftl"), "code-1 = Uno\n").unwrap();
    let output = check(folder.path(), &["locales", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains(r"es/a\u{a}b\u{1b}[2J.ftl"), "{output:?}");
    assert!(!text(&output.stdout).contains("locales/es/up/"), "{output:?}");
    // A link to nowhere: somebody has to know.
    std::os::unix::fs::symlink("nowhere", spanish.join("lost.ftl")).unwrap();
    let output = check(folder.path(), &["locales"]);
    assert_eq!(text(&output.stderr), "error: there is no file or folder 'locales/es/lost.ftl'\n");
    assert_eq!(output.status.code(), Some(2));
}
