//! What is found in a paste, and what is left out: cases in `tests/paste/`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "../../../tests/support/bodies.rs"]
mod bodies;
#[path = "../../../tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::time::{Duration, SystemTime};

use error_l10n::ApiError;
use error_l10n_support::{FailedCall, Ignored, Paste};
use proptest::prelude::*;

/// 1 March 2026, noon.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_366_400)
}

fn codes(error: &ApiError<'_>) -> Vec<String> {
    error.codes().map(|code| code.to_string()).collect()
}

/// A call on one line, as the cases write it: what is not there is left out.
fn line(call: &FailedCall) -> String {
    let error = call.error();
    let names: Vec<&str> = error.details().iter().map(|detail| detail.name()).collect();
    let seconds = |date: SystemTime| date.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs().to_string();
    let parts = [
        error.status().map(|status| status.to_string()),
        Some(codes(error).join(" ")),
        (!names.is_empty()).then(|| format!("details {}", names.join(" "))),
        error.retry_after().map(|wait| format!("wait {}", wait.seconds())),
        error.request_id().map(|id| format!("request {id}")),
        error.correlation_id().map(|id| format!("correlation {id}")),
        call.date().map(|date| format!("date {}", seconds(date))),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

#[test]
fn every_case_is_read_as_its_file_says() {
    let cases = support::cases("paste");
    assert!(cases.len() > 50, "only {} cases found", cases.len());
    for case in cases {
        let paste = Paste::read(&case.body, now());
        let calls: Vec<String> = paste.calls().iter().map(line).collect();
        let expected: Vec<&str> = (1..)
            .map_while(|number| case.optional(&format!("call {number}")).or((number == 1).then_some("")))
            .collect();
        assert_eq!(calls, expected, "calls of {}", case.place);
        let ignored: Vec<String> = paste.ignored().map(|(what, count)| format!("{} {count}", what.name())).collect();
        assert_eq!(ignored.join(", "), case.get("ignored"), "ignored of {}", case.place);
    }
}

#[test]
fn what_the_library_reads_by_itself_is_read_the_same_in_a_paste() {
    let reading = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/reading");
    let mut count = 0;
    for file in std::fs::read_dir(reading).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for case in text.split("\n== ").skip(1) {
            // A paste finds more in some of them.
            let goes_further = ["body inside a string", "two bodies", "one JSON string"];
            let (name, body) = case.split_once("\n--\n").unwrap();
            let body = body.trim_end_matches('\n');
            if case.contains("escapes:") || goes_further.iter().any(|other| name.contains(other)) {
                continue;
            }
            let paste = Paste::read(body.as_bytes(), now());
            let alone = ApiError::from_slice(body.as_bytes());
            assert_eq!(format!("{:?}", paste.calls()[0].error()), format!("{alone:?}"), "{name}");
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn eight_mebibytes_are_read_and_the_rest_is_named() {
    let body = br#"{"error": {"code": "99904"}}"#;
    let behind = |blanks: usize| Paste::read(&[&vec![b'\n'; blanks][..], body].concat(), now());
    assert_eq!(codes(behind(Paste::MAX_BYTES - body.len()).calls()[0].error()), ["99904"]);
    let cut = behind(Paste::MAX_BYTES);
    assert!(cut.is_blank() && !cut.is_understood());
    assert_eq!(cut.ignored().collect::<Vec<_>>(), [(Ignored::Rest, body.len() as u64)]);
}

#[test]
fn a_thousand_calls_are_kept_and_the_others_are_counted() {
    let paste = Paste::read("{\"code\": \"99904\"}\n".repeat(1_500).as_bytes(), now());
    assert_eq!(paste.calls().len(), 1_000);
    assert_eq!(paste.ignored().collect::<Vec<_>>(), [(Ignored::Calls, 500)]);
}

/// Each one makes some reader go back, nest or copy. Time quadratic in 16 KiB would be noticed by whoever waits.
#[test]
fn pieces_without_end_are_read_to_the_end() {
    let pieces = [
        "{",
        "[",
        "{\"",
        "{\\\"",
        "{\\\\\\\"a",
        "\\",
        "\"",
        "'",
        "'{",
        "{'",
        "{\"a\":1}",
        "{\"code\":",
        "[{",
        "{\n",
        "> ",
        "> > \n",
        "{&quot;a",
        "%7B%22",
        "%25",
        "%",
        "{`\"a",
        "{\"\"a\"\"",
        "\u{1b}[",
        "\u{1b}]",
        "\0",
        "HTTP/1.1 ",
        "HTTP/1.1 404\n",
        "1 {\n",
        "GET / HTTP/1.1\n",
        "a: b\n",
        "“{“a",
        "{\"body\":\"{",
        "{\"body\":\"{\\\"",
        "&amp;",
        "{\"body\":\"{\\\"body\\\":\\\"{",
        "]",
        "}",
        "{\\n",
        "{\\\\n\\\\\"",
        "\r",
        "\u{2028}",
        "b'{\"a\":\\\"",
        "\"}{\"",
    ];
    for piece in pieces {
        for behind in ["", "\"", "}", "\n{\"error\": {\"code\": \"99904\"}}"] {
            let paste = piece.repeat(Paste::MAX_BYTES / 512 / piece.len()) + behind;
            assert!(!Paste::read(paste.as_bytes(), now()).calls().is_empty(), "{piece}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn anything_is_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!Paste::read(&bytes, now()).calls().is_empty());
    }

    #[test]
    fn anything_made_of_its_own_signs_is_read(
        signs in prop::collection::vec(prop::sample::select(SIGNS.to_vec()), 0..60),
    ) {
        prop_assert!(!Paste::read(signs.concat().as_bytes(), now()).calls().is_empty());
    }

    #[test]
    fn no_free_text_of_a_random_body_is_kept_and_it_changes_nothing(
        shape in bodies::error(),
        wrapping in bodies::wrapping(),
    ) {
        let read = |marker: &str| {
            let paste = Paste::read(bodies::body(&shape, wrapping, marker, 0).as_bytes(), now());
            format!("{:?}", paste.calls())
        };
        let one = read("SECRET");
        prop_assert!(!one.contains("SECRET"), "{}", one);
        prop_assert_eq!(one, read("another"));
    }

    #[test]
    fn a_body_is_read_alike_however_it_is_quoted(shape in bodies::error()) {
        let body = bodies::body(&shape, bodies::Wrapping::Plain, "x", 0);
        let alone = ApiError::from_slice(body.as_bytes());
        if alone.codes().len() == 0 {
            return Ok(());
        }
        let string = |text: &str| serde_json::to_string(text).unwrap();
        let quoted = [
            body.clone(),
            string(&body),
            string(&string(&body)),
            format!("msg=\"{}\"", body.replace('"', "\"\"")),
            body.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"),
            format!("HTTP/2 400\r\nDate: now\r\n\r\n{body}\r\n"),
            format!("12:00:01 app | {}", body.replace(", ", ",\n12:00:02 app | ")),
            format!("> {}", body.replace(", ", ",\n> ")),
        ];
        for (number, quoted) in quoted.iter().enumerate() {
            let paste = Paste::read(quoted.as_bytes(), now());
            prop_assert_eq!(codes(paste.calls()[0].error()), codes(&alone), "{}: {}", number, quoted);
            prop_assert_eq!(paste.calls()[0].error().details(), alone.details(), "{}: {}", number, quoted);
        }
    }
}

const SIGNS: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "\\",
    "\\\"",
    "\\\\\"",
    ":",
    ",",
    "\n",
    "\r\n",
    " ",
    "> ",
    "< ",
    "| ",
    "error",
    "code",
    "\"code\": \"99904\"",
    "innerError",
    "body",
    "message",
    "HTTP/1.1 404 Not Found",
    "Retry-After: 5",
    "&quot;",
    "%7B%22",
    "%",
    "`\"",
    "“",
    "”",
    "\u{1b}[0m",
    "\u{0}",
    "2026-03-01 10:00 ",
    "99904",
    "b'",
    "$'",
    "é",
    "\u{202e}",
    "=",
];
