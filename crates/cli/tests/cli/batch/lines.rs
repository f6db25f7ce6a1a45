//! Lines of every kind, one answer each.

use super::{answer, answered, stderr};

/// A line, and the same with its answer.
const KNOWN: &str = r#"{"code":"99904"}"#;

fn known_answered() -> String {
    answered(KNOWN, &[])
}

#[test]
fn line_ends_stay_as_they_are() {
    let line = known_answered();
    assert!(line.starts_with(r#"{"code":"99904","localized":{"type":"about:blank","title":"Not Found","#), "{line}");
    assert!(line.ends_with("}}"));
    let input = format!("{KNOWN}\r\n\r\n \n{KNOWN}\n\n{KNOWN}");
    assert_eq!(answered(&*input, &[]), format!("{line}\r\n\r\n \n{line}\n\n{line}"));
    let text = "Resource not found";
    assert_eq!(answered(input, &["--text-only"]), format!("{text}\r\n\r\n \n{text}\n\n{text}"));
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    assert_eq!(answered(format!("\u{feff}{KNOWN}\n"), &[]), known_answered() + "\n");
}

#[test]
fn a_bad_line_is_reported_with_its_number_and_passes_through() {
    let cases: [(&[u8], &str); 7] = [
        (b"{\"code\": \"\xff99904\"}", "not-utf-8"),
        (b"{\"code\": \"99904\"", "not-json"),
        (b"{\"code\": \"99904\"} {}", "not-json"),
        (b"{'code': '99904'}", "not-json"),
        (b"\x1b[2J \x00", "not-json"),
        (b"[{\"code\": \"99904\"}]", "not-object"),
        (b"404", "not-object"),
    ];
    for (line, fault) in cases {
        let input = [KNOWN.as_bytes(), b"\n\n", line, b"\n", KNOWN.as_bytes()].concat();
        let output = answer(input, &["--format", "json"]);
        let known = known_answered().into_bytes();
        assert_eq!(output.stdout, [&known, &b"\n\n"[..], line, b"\n", &known].concat(), "{}", line.escape_ascii());
        let report = format!("{{\"badLine\":3,\"fault\":\"{fault}\"}}\n{{\"lines\":4,\"understood\":2,");
        assert!(stderr(&output).starts_with(&report), "{}", stderr(&output));
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn neighbours_are_reported_together_however_many_there_are() {
    let input = "x\n".repeat(3000) + KNOWN + "\nx\n[]\n";
    for threads in ["1", "3"] {
        let output = answer(&*input, &["--threads", threads, "--lang", "es"]);
        assert_eq!(output.stdout.len(), input.len() - KNOWN.len() + answered(KNOWN, &["--lang", "es"]).len());
        let reports = "nota: líneas 1 a 3000: no es JSON\nnota: línea 3002: no es JSON\n\
                       nota: línea 3003: es JSON, pero no un objeto\nLíneas ";
        assert!(stderr(&output).starts_with(reports), "{}", stderr(&output));
    }
}

#[test]
fn a_line_over_eight_mebibytes_passes_through_in_parts() {
    let long = format!(r#"{{"message":"{}","code":"99904"}}"#, "x".repeat(8 * 1024 * 1024));
    let input = format!("{KNOWN}\n{long}\n{KNOWN}\n");
    let known = known_answered();
    let output = answer(&*input, &[]);
    assert!(output.stdout == format!("{known}\n{long}\n{known}\n").into_bytes());
    assert!(stderr(&output).starts_with("note: line 2: longer than 8 MiB\n"), "{}", stderr(&output));
    let generic = "An unspecified error occurred.";
    let texts = format!("Resource not found\n{generic}\nResource not found\n");
    assert_eq!(answered(&*input, &["--text-only", "--threads", "1"]), texts);
    assert!(answered(format!("{long}{long}"), &["--redact"]).starts_with("{\"localized\":{\"type\""));
}

#[test]
fn depth_is_no_fault() {
    let deep = format!(r#"{{"code":"99904","x":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(answered(&*deep, &[]).starts_with(deep.strip_suffix('}').unwrap()));
    assert_eq!(answered(&*deep, &["--text-only"]), "Resource not found");
    assert_eq!(answered(format!(r#"{{"a":{deep}}}"#), &["--text-only", "--field", "a"]), "Resource not found");
}

#[test]
fn a_text_with_line_breaks_stays_on_its_line() {
    let overlay = tempfile::tempdir().unwrap();
    std::fs::create_dir(overlay.path().join("en")).unwrap();
    std::fs::write(overlay.path().join("en/own.ftl"), "code-two-lines =\n    One\n    two\u{2028}three\n").unwrap();
    let arguments = ["--overlay", overlay.path().to_str().unwrap(), "--text-only"];
    assert_eq!(answered("{\"code\":\"two-lines\"}\n", &arguments), "One\\ntwo\\u{2028}three\n");
}

#[test]
fn a_value_of_an_overlay_text_is_that_of_its_own_line() {
    let overlay = tempfile::tempdir().unwrap();
    std::fs::create_dir(overlay.path().join("en")).unwrap();
    let text = "code-own = { $requestId } failed at { $target } with { $status }\n";
    std::fs::write(overlay.path().join("en/own.ftl"), text).unwrap();
    let line = |number| format!("{{\"code\":\"own\",\"requestId\":\"r{number}\",\"target\":\"t\",\"status\":500}}\n");
    let input: String = (0..20).map(line).collect();
    let expected: String = (0..20).map(|number| format!("r{number} failed at t with 500\n")).collect();
    let overlay = overlay.path().to_str().unwrap();
    assert_eq!(answered(input, &["--overlay", overlay, "--text-only", "--threads", "1"]), expected);
}
