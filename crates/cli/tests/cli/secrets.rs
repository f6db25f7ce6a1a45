//! What a service writes for its developers is never shown, whatever the body looks like.

use std::process::Output;

use proptest::prelude::*;

use crate::bodies;
use crate::transcript;

/// Stands in every free text of the bodies in `tests/bodies/secret`.
pub(crate) const MARKER: &str = "SECRET";

/// The bodies in `tests/bodies/secret`, each with its path.
pub(crate) fn bodies() -> Vec<(String, String)> {
    let entries = std::fs::read_dir(transcript::folder("bodies/secret")).unwrap();
    let body = |path: std::path::PathBuf| (path.to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap());
    entries.map(|entry| body(entry.unwrap().path())).collect()
}

/// Fails if the marker stands anywhere in `output`.
#[track_caller]
pub(crate) fn shows_no_secret(output: &Output, what: &str) {
    for stream in [&output.stdout, &output.stderr] {
        let text = String::from_utf8_lossy(stream);
        assert!(!text.to_ascii_uppercase().contains(MARKER), "{what}: {text}");
    }
}

/// What `explain` makes of `body`.
fn explain(body: &str, language: &str, format: &str) -> Output {
    let mut command = transcript::command();
    command.args(["explain", "--lang", language, "--format", format]);
    transcript::spawn_with(&mut command, body.as_bytes().to_vec()).wait_with_output().unwrap()
}

#[test]
fn no_free_text_of_a_body_is_shown_in_any_format_or_language() {
    let bodies = bodies();
    assert!(bodies.len() >= 12);
    for (path, body) in bodies {
        assert!(body.contains(MARKER), "{path} has nothing to hide");
        for language in ["en", "es", "ru"] {
            for format in ["text", "json"] {
                let output = explain(&body, language, format);
                assert!(!output.stdout.is_empty(), "{path} gets a text");
                shows_no_secret(&output, &path);
                let other = explain(&body.replace(MARKER, "something else"), language, format);
                assert_eq!(other, output, "{path}: another message changes nothing");
            }
        }
    }
}

/// The options that say more of an error than its text.
const MORE: [&[&str]; 6] = [
    &["--trail", "--also", "ru"],
    &["--trail", "--format", "json"],
    &["--ticket"],
    &["--ticket", "--format", "markdown"],
    &["--contract"],
    &["--contract", "--format", "json"],
];

#[test]
fn no_free_text_of_a_body_is_in_a_ticket_a_trail_or_a_finding() {
    for (path, body) in bodies() {
        for options in MORE {
            let mut command = transcript::command();
            command.args(["explain", "--lang", "es"]).args(options);
            let output = transcript::spawn_with(&mut command, body.as_bytes().to_vec()).wait_with_output().unwrap();
            assert!(!output.stdout.is_empty(), "{path} gets a text");
            shows_no_secret(&output, &path);
        }
    }
}

#[test]
fn a_body_given_as_an_argument_is_not_repeated() {
    for (path, body) in bodies() {
        for language in ["en", "es", "ru"] {
            let output = transcript::command().args(["explain", "--lang", language, "--", &body]).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{path}");
            shows_no_secret(&output, &path);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn no_free_text_of_a_random_body_is_shown_and_it_changes_nothing(
        shape in bodies::error(),
        wrapping in bodies::wrapping(),
        language in prop::sample::select(vec!["en", "es", "ru"]),
        format in prop::sample::select(vec!["text", "json"]),
    ) {
        let one = explain(&bodies::body(&shape, wrapping, MARKER, 0), language, format);
        shows_no_secret(&one, "a random body");
        let other = explain(&bodies::body(&shape, wrapping, "another", 5), language, format);
        prop_assert_eq!(one, other);
    }
}
