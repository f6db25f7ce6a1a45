//! Random logs: every line has the library's own answer, in its place, and nothing else is changed.

use error_l10n::{ApiError, Catalog, LanguagePriorityList, Resolver};
use proptest::prelude::*;

use super::answered;
use crate::bodies::{self, Wrapping};

/// A line of a log, and its parts.
#[derive(Debug, Clone)]
struct Line {
    text: String,
    body: String,
    status: Option<u16>,
}

/// Bodies, each several times with other words and ids, so that lines repeat each other.
fn bodies() -> impl Strategy<Value = Vec<String>> {
    let repeated = (bodies::error(), 1..6usize, any::<bool>()).prop_map(|(shape, times, with_id)| {
        let body = move |number: usize| {
            let body = bodies::body(&shape, Wrapping::Plain, &format!("words {number}"), number);
            let id = format!(r#"{{"requestId":"id-{number}{}", "ms":{number}.5,"#, "x".repeat(number * 30));
            if with_id && body.len() > 2 { body.replacen('{', &id, 1) } else { body }
        };
        (0..times).map(body).collect::<Vec<_>>()
    });
    prop::collection::vec(repeated, 1..12).prop_map(|bodies| bodies.concat()).prop_shuffle()
}

/// The body in a line of a log, as an object or as a string.
fn logged(body: String, number: usize, as_string: bool) -> Line {
    let status = (!number.is_multiple_of(3)).then_some([404, 503][number % 2]);
    let value = if as_string { serde_json::to_string(&body).unwrap() } else { body.clone() };
    let status_member = status.map(|status| format!(", \"status\" : {status}")).unwrap_or_default();
    let text = format!(
        r#"{{ "at": "2024-05-0{} 10:00", "n": {number}.50, "call": {{"body":{value}{status_member}}} }}"#,
        number % 9
    );
    Line { text, body, status }
}

/// What the library says of a line, as text or as JSON.
fn expected(line: &Line, resolver: &Resolver, language: &str, text_only: bool) -> String {
    let error = ApiError::from_slice(line.body.as_bytes());
    let error = line.status.into_iter().fold(error, ApiError::with_status);
    let language = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
    let message = resolver.resolve(&error, language);
    if text_only {
        return format!("{}\n", message.text());
    }
    let (before, behind) = line.text.split_at(line.text.rfind('}').unwrap());
    let comma = if line.text == "{}" { "" } else { "," };
    format!("{before}{comma}\"answer\":{}{behind}\n", message.to_json())
}

fn check(lines: &[Line], field: &[&str], threads: &str, language: &str, text_only: bool) {
    let resolver = Resolver::new(Catalog::builder().bidi_isolation(false).build().unwrap());
    let input: String = lines.iter().map(|line| line.text.clone() + "\n").collect();
    let form = if text_only { &["--text-only"][..] } else { &["--into", "answer"] };
    let output = answered(input, &[field, form, &["--threads", threads, "--lang", language]].concat());
    let expected: Vec<String> = lines.iter().map(|line| expected(line, &resolver, language, text_only)).collect();
    for (number, (line, expected)) in output.split_inclusive('\n').zip(&expected).enumerate() {
        assert_eq!(line, expected, "line {}: {}", number + 1, lines[number].text);
    }
    assert_eq!(output.len(), expected.concat().len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn a_line_that_is_the_body_gets_the_answer_of_the_library(
        bodies in bodies(),
        language in prop::sample::select(vec!["en", "es", "ru"]),
        text_only in any::<bool>(),
    ) {
        let line = |body: String| Line { text: body.clone(), body, status: None };
        let lines: Vec<Line> = bodies.into_iter().map(line).collect();
        for threads in ["1", "4"] {
            check(&lines, &[], threads, language, text_only);
        }
    }

    #[test]
    fn a_line_with_the_body_in_it_gets_the_answer_of_the_library(
        bodies in bodies(),
        as_string in any::<bool>(),
        text_only in any::<bool>(),
    ) {
        let line = |(number, body)| logged(body, number, as_string);
        let lines: Vec<Line> = bodies.into_iter().enumerate().map(line).collect();
        for threads in ["1", "4"] {
            check(&lines, &["--field", "call.body", "--status-field", "call.status"], threads, "es", text_only);
        }
    }
}

#[test]
fn the_order_of_many_lines_is_kept_with_any_number_of_threads() {
    let codes = ["99904", "99901", "itemNotFound", "unknownCode"];
    let body = |number: usize| {
        format!(r#"{{"n":{number},"code":"{}","message":"{}"}}"#, codes[number * 7 % 4], "x".repeat(number % 500))
    };
    let line = |number| Line { text: body(number), body: body(number), status: None };
    let lines: Vec<Line> = (0..20_000).map(line).collect();
    for threads in ["1", "2", "40"] {
        check(&lines, &[], threads, "ru", false);
    }
}
