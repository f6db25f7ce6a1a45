//! Streams that end early, are full, or never end.

use std::fs::File;
use std::process::Output;

use crate::transcript;

/// A command line for each verb, and each way it writes.
const EVERY_VERB: [&[&str]; 18] = [
    &["explain", "paste/curl.txt", "--ticket", "--lang", "es"],
    &["explain", "paste/departs.txt", "--contract", "--lang", "es"],
    &["explain", "not-found.json", "--trail", "--also", "ru", "--lang", "es"],
    &["help", "pasting"],
    &["explain", "99904", "--lang", "es"],
    &["explain", "99904", "--lang", "es", "--format", "json"],
    &["explain", "302", "--lang", "es"],
    &["codes", "--lang", "es"],
    &["codes", "--lang", "es", "--format", "json"],
    &["negotiate", "es"],
    &["batch", "errors.ndjson", "--threads", "1"],
    &["batch", "errors.ndjson", "--threads", "2", "--text-only", "--format", "json"],
    &["check", "../projects/orderly"],
    &["check", "../projects/orderly", "--format", "json"],
    &["check", "--explain"],
    &["completions", "bash"],
    &["man"],
    &["--help"],
];

#[test]
fn who_is_to_paste_into_the_terminal_is_told_how_it_ends() {
    for (arguments, answer) in [(["explain", "-"], "No encontrado\n"), (["find", "-"], "código 99904 · estado 404\n")]
    {
        let text = if arguments[0] == "find" { "recurso no encontrado" } else { "99904" };
        let mut command = transcript::command();
        command.args(arguments).args(["--lang", "es"]);
        let output = transcript::terminal::typed(&mut command, format!("{text}\n\u{4}").as_bytes());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(stderr, "nota: pegue aquí el texto y, en una línea nueva, pulse Ctrl+D\n");
        assert!(String::from_utf8(output.stdout).unwrap().starts_with(answer), "{arguments:?}");
        assert_eq!(output.status.code(), Some(0));
    }
}

fn to_closed_pipe(arguments: &[&str]) -> Output {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    transcript::command().args(arguments).stdout(writer).output().unwrap()
}

#[test]
fn a_closed_pipe_is_a_quiet_success() {
    for arguments in EVERY_VERB {
        let output = to_closed_pipe(arguments);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_in_the_language_of_the_user() {
    for arguments in EVERY_VERB {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = transcript::command().args(arguments).env("LANG", "es_ES.UTF-8").stdout(full).output().unwrap();
        let sentence = "error: no se puede escribir la salida (el disco está lleno)\n";
        assert_eq!(String::from_utf8_lossy(&output.stderr), sentence, "{arguments:?}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_closed_error_stream_changes_nothing_else() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = transcript::command().args(["explain", "302"]).stderr(writer).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("An unspecified error occurred.\n"));
    assert_eq!(output.status.code(), Some(1));
}

/// What `explain` makes of a code behind so many blanks.
fn explain_behind(blanks: usize) -> Output {
    let mut body = vec![b' '; blanks];
    body.extend(br#"{"error": {"code": "99904"}}"#);
    let mut command = transcript::command();
    transcript::spawn_with(command.args(["explain", "-"]), body).wait_with_output().unwrap()
}

#[test]
fn eight_mebibytes_of_a_body_are_read() {
    assert!(String::from_utf8(explain_behind(8 * 1024 * 1024 - 100).stdout).unwrap().contains("Resource not found"));
    let output = explain_behind(8 * 1024 * 1024);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("the input is empty"));
}
