//! Nothing a service says in words comes out where it is not wanted.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::answer;
use crate::bodies;
use crate::secrets::{self, MARKER};
use crate::transcript;

/// A log with `body` on a line of its own, if it can be, in a member as it is, and in one as a string.
fn log(body: &str) -> String {
    let mut lines = vec![json!({"body": body}).to_string()];
    if let Ok(value) = serde_json::from_str::<Value>(body) {
        lines.push(json!({"body": value}).to_string());
        lines.push(value.to_string());
    }
    lines.push(body.replace(['\n', '\r'], " "));
    lines.join("\n") + "\n"
}

#[track_caller]
fn shows_no_secret(body: &str, arguments: &[&str]) {
    for field in [&[][..], &["--field", "body"]] {
        let input: String = match field {
            // Without a field, what is beside the body is the body too.
            [] => log(body),
            // A line that is an object without a body is passed on: there is no body to redact.
            _ => log(body).lines().filter(|line| is_with_body(line)).map(|line| format!("{line}\n")).collect(),
        };
        let output = answer(&*input, &[field, arguments].concat());
        assert!(output.stdout.len() > 10, "{body} gets an answer");
        secrets::shows_no_secret(&output, body);
    }
}

fn is_with_body(line: &str) -> bool {
    serde_json::from_str::<Value>(line).is_ok_and(|line| !line.is_object() || line.get("body").is_some())
}

#[test]
fn redacted_bodies_have_no_words_in_them() {
    for (path, body) in secrets::bodies() {
        assert!(body.contains(MARKER), "{path}");
        shows_no_secret(&body, &["--redact"]);
        shows_no_secret(&body, &["--text-only"]);
    }
}

#[test]
fn one_word_is_words_too() {
    let names =
        ["message", "Message", "error_description", "title", "detail", "hint", "exception", "stackTrace", "value"];
    for name in names {
        let body = json!({"code": "99904", name: MARKER, "error": {name: MARKER, "details": [MARKER, {name: MARKER}]}});
        shows_no_secret(&body.to_string(), &["--redact"]);
    }
}

#[test]
fn without_redaction_words_stay_where_they_were_and_go_nowhere_else() {
    for (path, body) in secrets::bodies() {
        let input = json!({"body": body}).to_string();
        let output = answer(&*input, &["--field", "body", "--unknown", "/dev/stderr"]);
        let text = String::from_utf8(output.stdout).unwrap();
        let answer = text.strip_prefix(input.strip_suffix('}').unwrap()).unwrap();
        assert!(answer.starts_with(",\"localized\":{"), "{path}: {answer}");
        assert!(!answer.to_ascii_uppercase().contains(MARKER), "{path}: {answer}");
        let aside = String::from_utf8(output.stderr).unwrap();
        assert!(!aside.to_ascii_uppercase().contains(MARKER), "{path}: {aside}");
    }
}

#[test]
fn bad_lines_are_not_repeated_in_reports() {
    let input = format!("{MARKER}\n{{\"{MARKER}\": \n\"{MARKER}\"\n");
    for format in ["text", "json"] {
        let output = answer(&*input, &["--format", format]);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), input);
        assert!(!String::from_utf8(output.stderr).unwrap().contains(MARKER));
        secrets::shows_no_secret(&answer(&*input, &["--redact", "--format", format]), "bad lines");
    }
}

#[test]
fn what_was_redacted_gets_the_same_text() {
    let input = std::fs::read_to_string(transcript::folder("bodies/errors.ndjson")).unwrap();
    let redacted = answer(&*input, &["--redact"]).stdout;
    let texts = answer(input, &["--text-only"]).stdout;
    let again = answer(redacted, &["--text-only", "--redact"]);
    let (texts, again) = (String::from_utf8(texts).unwrap(), String::from_utf8(again.stdout).unwrap());
    // Line 7 is no JSON: what replaced it has no code of its own.
    let without_line_7 = |text: &str| {
        text.lines().enumerate().filter(|(at, _)| *at != 6).map(|(_, line)| line.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(without_line_7(&again), without_line_7(&texts));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(30) })]

    #[test]
    fn random_bodies_have_no_words_left(shape in bodies::error(), wrapping in bodies::wrapping(), start in 0..12usize) {
        shows_no_secret(&bodies::body(&shape, wrapping, MARKER, start), &["--redact"]);
    }
}
