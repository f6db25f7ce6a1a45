//! What is read out of a body, and what is not: cases in `tests/reading/`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

mod support;

use error_l10n::{ApiError, Detail};
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

fn codes(error: &ApiError<'_>) -> String {
    error.codes().map(|code| code.as_str()).collect::<Vec<_>>().join(" ")
}

fn details(error: &ApiError<'_>) -> String {
    let written = |detail: &Detail<'_>| match detail.target() {
        Some(target) => format!("{}({target})", detail.name()),
        None => detail.name().to_owned(),
    };
    error.details().iter().map(written).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_case_reads_as_its_file_says() {
    let cases = support::cases("reading");
    assert!(cases.len() > 70, "only {} cases found", cases.len());
    for case in cases {
        let error = ApiError::from_slice(&case.body);
        assert_eq!(codes(&error), case.get("codes"), "codes of {}", case.place);
        assert_eq!(details(&error), case.get("details"), "details of {}", case.place);
        let status = error.status().map(|status| status.to_string());
        assert_eq!(status.as_deref(), case.optional("status"), "status of {}", case.place);
        assert_eq!(error.target(), case.optional("target"), "target of {}", case.place);
        assert_eq!(error.request_id(), case.optional("request-id"), "request id of {}", case.place);
        assert_eq!(error.correlation_id(), case.optional("correlation-id"), "correlation id of {}", case.place);
    }
}

#[test]
fn every_prefix_of_every_case_keeps_only_whole_codes() {
    for case in support::cases("reading").into_iter().filter(|case| !case.head.contains_key("escapes")) {
        for end in 0..case.body.len() {
            // Half a code is none, so every code stands in the body with something behind it.
            let text = String::from_utf8_lossy(&case.body);
            let error = ApiError::from_slice(&case.body[..end]);
            for code in error.codes().map(|code| code.as_str()) {
                let is_whole = text.match_indices(code).any(|(at, _)| {
                    let behind = text[at + code.len()..].chars().next();
                    behind.is_some_and(|behind| !behind.is_ascii_alphanumeric())
                });
                assert!(is_whole || text.contains("\\u00"), "{code} from the first {end} bytes of {}", case.place);
            }
        }
    }
}

#[test]
fn how_a_body_is_indented_makes_no_difference() {
    let bodies = support::cases("reading").into_iter().map(|case| (case.place, case.body));
    let documents = bodies.filter_map(|(place, body)| Some((place, serde_json::from_slice::<Value>(&body).ok()?)));
    let mut count = 0;
    for (place, document) in documents {
        let compact = document.to_string();
        let expected = ApiError::from_slice(compact.as_bytes());
        let widths = (0..40).map(|width| " ".repeat(width));
        for indent in widths.chain(["\t".to_owned(), "\t\t".to_owned()]) {
            let indented = indented(&document, &indent);
            for body in [indented.replace('\n', "\r\n"), indented] {
                assert_eq!(ApiError::from_slice(body.as_bytes()), expected, "{place}, indented by {indent:?}");
                assert_eq!(ApiError::from_json(&body).as_ref(), Some(&expected), "{place}, indented by {indent:?}");
            }
        }
        count += 1;
    }
    assert!(count > 40, "only {count} whole documents found");
}

#[test]
fn members_that_are_indented_each_in_its_way_are_all_read() {
    let widths = [0, 1, 2, 3, 7, 14, 15, 16, 17, 18, 31, 32, 33, 40];
    for (outer, inner) in widths.into_iter().flat_map(|outer| widths.map(|inner| (outer, inner))) {
        let (outer, inner) = (" ".repeat(outer), " ".repeat(inner));
        let body = format!(
            "{{\n{outer}\"error\": {{\n{inner}\"code\": \"a\",\n{outer}\"target\": \"b\",\n{inner}\"requestId\": \"c\",{inner}\
             \"innerError\": {{{outer}\"code\": \"d\",\n{inner}\"errorCode\": \"e\"\n}}}}}}"
        );
        let error = ApiError::from_slice(body.as_bytes());
        assert_eq!(
            (codes(&error).as_str(), error.target(), error.request_id()),
            ("a d e", Some("b"), Some("c")),
            "{body}"
        );
    }
}

fn indented(document: &Value, indent: &str) -> String {
    let mut written = Vec::new();
    let formatter = PrettyFormatter::with_indent(indent.as_bytes());
    document.serialize(&mut Serializer::with_formatter(&mut written, formatter)).unwrap();
    String::from_utf8(written).unwrap()
}

#[test]
fn a_hundred_thousand_levels_keep_the_outer_32_codes() {
    for (open, close) in [(r#"{"code":"c@","innerError":"#, "}"), (r#"{"code":"c@","innerError":[{"a":[[]]},"#, "]}")] {
        let levels = 100_000;
        let mut body: String = (0..levels).map(|level| open.replace('@', &level.to_string())).collect();
        body.push_str("null");
        body.push_str(&close.repeat(levels));
        let error = ApiError::from_slice(body.as_bytes());
        let codes: Vec<&str> = error.codes().map(|code| code.as_str()).collect();
        let expected: Vec<String> = (0..32).map(|level| format!("c{level}")).collect();
        assert_eq!(codes, expected);
    }
}

#[test]
fn codes_written_behind_a_hundred_thousand_levels_are_kept_too() {
    let levels = 100_000;
    let mut body = r#"{"error":"#.repeat(levels);
    body.push_str("{}");
    (0..levels).rev().for_each(|level| body.push_str(&format!(r#","code":"c{level}"}}"#)));
    let error = ApiError::from_slice(body.as_bytes());
    let codes: Vec<&str> = error.codes().map(|code| code.as_str()).collect();
    let expected: Vec<String> = (0..32).map(|level| format!("c{level}")).collect();
    assert_eq!(codes, expected);
}

#[test]
fn nesting_of_every_kind_ends() {
    for piece in
        ["{", "[", "{\"error\":", "[{\"details\":[", "{\"errors\":{", "(", "\"", "'", "{'", "{\"a\":'", "}", "]", "\\"]
    {
        let body = piece.repeat(100_000);
        assert_eq!(ApiError::from_slice(body.as_bytes()).codes().len(), 0, "{piece}");
    }
}

#[test]
fn at_most_64_details_are_kept() {
    let details: Vec<String> = (0..1000).map(|number| format!(r#"{{"Rule{number}": ["x"]}}"#)).collect();
    let body = format!(r#"{{"code": "a", "details": [{}]}}"#, details.join(","));
    let error = ApiError::from_slice(body.as_bytes());
    assert_eq!(error.details().len(), 64);
    assert_eq!(error.details()[63].name(), "Rule63");
}

#[test]
fn the_status_of_the_answer_outranks_the_one_in_the_body() {
    let error = ApiError::from_slice(br#"{"status": 400, "code": "404"}"#);
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.with_status(503).status(), Some(503));
}
