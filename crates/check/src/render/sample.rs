//! Every renderer on one report, with all that it writes as a file of `tests/render`.
//!
//! `UPDATE_CASES=1 cargo test` writes the files: read the difference before you commit it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Format, Renderer, Words};
use crate::coverage::Coverage;
use crate::finding::{Finding, Severity};
use crate::report::Report;
use crate::rule::Rule;

const ENGLISH: &str = "code-99904 = Resource not found\ncode-99905 = <b>Gone</b> | {$count} % left\n";
const SPANISH: &str = "# Hallo\r\ncode-99904 = Recurso\t\u{202e}no\u{2069} \u{1b}[2Jencontrado\r\ncode-99905 =\r\n    \
                       {$count ->\r\n       *[other] Разное\r\n    }\r\n";
/// Rules of the sample's own: the words of the real ones may change.
static RULES: [Rule; 6] = [
    rule("bidi-control", Severity::Error),
    rule("control-character", Severity::Error),
    rule("double-space", Severity::Info),
    rule("html-markup", Severity::Error),
    rule("missing-locale", Severity::Error),
    rule("plural-flattened", Severity::Warning),
];

const fn rule(id: &'static str, severity: Severity) -> Rule {
    Rule { id, severity, summary: "What is wrong", reason: "Why it matters.", bad: "a = ✗\nb", good: "a = ✓" }
}

/// A file whose name would end a property, a cell, a line or an attribute.
const STRANGE: &str = "es/a,b:c%|d\u{1b}\n\"e\".ftl";

/// A finding in Spanish at `found`, which the text of `file` has once.
fn finding(rule: &str, file: &str, found: &str, text: &str) -> Finding {
    let rule = RULES.iter().find(|known| known.id == rule).unwrap();
    let source = source(file).unwrap_or_default();
    let start = source.find(found).unwrap();
    let before = source.get(..start).unwrap();
    let count = |count: usize| u32::try_from(count).unwrap() + 1;
    Finding {
        rule,
        severity: rule.severity(),
        locale: Some("es".to_owned()),
        file: file.to_owned(),
        line: count(before.matches('\n').count()),
        column: count(before.rsplit('\n').next().unwrap().chars().count()),
        span: start..start + found.len(),
        message: None,
        attribute: None,
        variant: None,
        text: text.to_owned(),
        suggestion: None,
    }
}

fn source(file: &str) -> Option<&'static str> {
    match file {
        "en/app.ftl" => Some(ENGLISH),
        "es/app.ftl" => Some(SPANISH),
        STRANGE => Some("code-1 = uno\n"),
        _ => None,
    }
}

fn sample() -> Report {
    let bidi = finding("bidi-control", "es/app.ftl", "\u{202e}no\u{2069}", "U+202E turns the text around");
    let control = finding("control-character", "es/app.ftl", "\u{1b}", "the text holds \u{1b}, 100% wrong::error");
    let choice = finding("plural-flattened", "es/app.ftl", "{$count ->\r\n       *[other] Разное\r\n    }", "one form");
    let markup = finding("html-markup", "en/app.ftl", "<b>", "markup <b> & 'more' in \"code-99905\" | here");
    let missing = finding("missing-locale", "ru", "", "the locale ru is missing");
    let again = finding("double-space", STRANGE, "code-1", "two blanks,\nat 3:4");
    let message = |finding, id: &str| Finding { message: Some(id.to_owned()), ..finding };
    let findings = vec![
        Finding { locale: Some("en".to_owned()), ..message(markup, "code-99905") },
        Finding { attribute: Some("title".to_owned()), ..again.clone() },
        again,
        Finding { suggestion: Some("remove it, or balance it with U+2069".to_owned()), ..message(bidi, "code-99904") },
        Finding { suggestion: Some("remove it".to_owned()), ..message(control, "code-99904") },
        Finding { variant: Some("other".to_owned()), ..message(choice, "code-99905") },
        Finding { locale: Some("ru".to_owned()), ..missing },
    ];
    let coverage = |locale: &str, translated| Coverage {
        locale: locale.to_owned(),
        messages: 2,
        translated,
        missing: 2 - translated,
    };
    let messages = [("en", "code-99904"), ("en", "code-99905"), ("es", "code-99904"), ("es", "code-99905")];
    let sources = ["en/app.ftl", "es/app.ftl", STRANGE];
    Report::of_parts(
        findings,
        vec![coverage("en", 2), coverage("es", 2), coverage("ru", 0)],
        sources.map(|file| (file.to_owned(), source(file).unwrap().to_owned())).into(),
        messages.map(|(locale, message)| (locale.to_owned(), message.to_owned())).into(),
    )
}

#[track_caller]
fn assert_written(file: &str, written: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/render").join(file);
    if std::env::var_os("UPDATE_CASES").is_some() {
        fs::write(&path, written).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    for (number, (written, expected)) in written.lines().zip(expected.lines()).enumerate() {
        assert_eq!(written, expected, "{file}, line {}", number + 1);
    }
    assert!(written == expected, "{file} is longer or shorter than what is written");
}

fn spanish() -> Words {
    let [error, warning, info, help] = ["error", "advertencia", "información", "ayuda"].map(str::to_owned);
    let [locale, texts, translated] = ["Idioma", "Textos", "Traducidos"].map(str::to_owned);
    let [errors, warnings, infos] = ["Errores", "Advertencias", "Información"].map(str::to_owned);
    Words { error, warning, info, help, locale, texts, translated, errors, warnings, infos }
}

#[test]
fn people_see_the_line_of_each_finding() {
    assert_written("sample.txt", &Renderer::new(Format::Text).folder("./locales/").render(&sample()));
}

#[test]
fn people_see_colours_and_their_own_words() {
    let renderer = Renderer::new(Format::Text).styled(true).words(spanish()).width(40);
    assert_written("sample-styled.txt", &renderer.render(&sample()).replace('\u{1b}', "\\e"));
}

#[test]
fn programs_get_json() {
    assert_written("sample.json", &sample().to_json());
}

#[test]
fn code_scanning_gets_sarif() {
    assert_written("sample.sarif", &Renderer::new(Format::Sarif).folder("locales").render(&sample()));
}

#[test]
fn test_runners_get_junit() {
    assert_written("sample.xml", &sample().render(Format::Junit));
}

#[test]
fn warnings_are_failures_where_they_are_to_be() {
    assert_written("sample-warnings.xml", &Renderer::new(Format::Junit).fail_on(Severity::Warning).render(&sample()));
}

#[test]
fn github_gets_a_command_on_each_line() {
    assert_written("sample.github.txt", &Renderer::new(Format::Github).folder("locales").render(&sample()));
}

#[test]
fn gitlab_gets_a_code_quality_report() {
    assert_written("sample.gitlab.json", &Renderer::new(Format::Gitlab).folder("locales").render(&sample()));
}

#[test]
fn pull_requests_get_markdown() {
    assert_written("sample.md", &Renderer::new(Format::Markdown).words(spanish()).render(&sample()));
}

/// What a terminal would obey.
fn is_control(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_a_terminal_obeys_gets_through_to_people() {
    for format in [Format::Text, Format::Github, Format::Markdown, Format::Junit] {
        let written = sample().render(format);
        assert!(!written.contains(is_control), "{format:?}: {written}");
    }
}

#[test]
fn a_clean_report_is_valid_in_every_format() {
    let mut clean = sample();
    clean.take_findings(|_| true);
    let expected = [(Format::Text, ""), (Format::Github, ""), (Format::Gitlab, "[]\n")];
    for (format, text) in expected {
        assert_eq!(clean.render(format), text, "{format:?}");
    }
    assert!(clean.to_json().starts_with(r#"{"version":1,"findings":[],"coverage":{"en":{"#));
    assert!(clean.render(Format::Sarif).contains(r#""results":[]"#));
    assert!(clean.render(Format::Junit).contains(r#"tests="4" failures="0""#));
}

#[test]
fn a_fingerprint_survives_shifted_lines_and_tells_equals_apart() {
    let fingerprints = crate::fingerprint::of(&sample());
    let mut shifted = sample();
    shifted.take_findings(|finding| {
        finding.line += 7;
        finding.span = finding.span.start + 70..finding.span.end + 70;
        false
    });
    assert_eq!(crate::fingerprint::of(&shifted), fingerprints);
    let mut unique = fingerprints.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), fingerprints.len());
}

/// What SARIF 2.1.0 asks of the members that are used (sections 3.13 to 3.52); the sample as a whole was held to the
/// standard's own schema.
#[test]
fn sarif_has_what_the_standard_requires() {
    let log: Value = serde_json::from_str(&sample().render(Format::Sarif)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let [run] = log["runs"].as_array().unwrap().as_slice() else { panic!("one run: {log}") };
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &driver["version"]), (&"error-l10n".into(), &env!("CARGO_PKG_VERSION").into()));
    let rules = driver["rules"].as_array().unwrap();
    let is_level = |level: &Value| ["error", "warning", "note"].contains(&level.as_str().unwrap());
    for rule in rules {
        assert!(is_level(&rule["defaultConfiguration"]["level"]), "{rule}");
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty(), "{rule}");
        }
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), sample().findings().len());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(is_level(&result["level"]) && result["message"]["text"].is_string(), "{result}");
        assert!(result["partialFingerprints"].as_object().unwrap().values().all(Value::is_string), "{result}");
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte)), "{uri}");
        let number = |member| place["region"][member].as_u64().unwrap();
        let (start, end) = ((number("startLine"), number("startColumn")), (number("endLine"), number("endColumn")));
        assert!(start.0 >= 1 && start.1 >= 1 && start <= end, "{place}");
    }
}
