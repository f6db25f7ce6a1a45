//! JUnit's XML, which test runners of CI services show. The only door to `quick_xml`.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Renderer, place, visible};
use crate::finding::Finding;
use crate::report::Report;

/// A test case: a text of a locale, or a file.
#[derive(Default)]
struct Case<'r> {
    file: String,
    findings: Vec<&'r Finding>,
}

/// The cases of each locale by the ids of their messages.
type Suites<'r> = BTreeMap<&'r str, BTreeMap<&'r str, Case<'r>>>;

/// The suite of what belongs to no locale.
const PROJECT: &str = "project";

/// A suite for each locale, in it a case for each message; what belongs to no message is a case of its file.
pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // A vector takes everything.
    let _ = write(&mut writer, &suites(report, renderer), renderer);
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

fn suites<'r>(report: &'r Report, renderer: &Renderer) -> Suites<'r> {
    let mut suites = Suites::new();
    for (locale, message) in report.messages() {
        suites.entry(locale).or_default().entry(message).or_default();
    }
    for finding in report.findings() {
        let suite = suites.entry(finding.locale().unwrap_or(PROJECT)).or_default();
        let case = suite.entry(finding.message().unwrap_or(finding.file())).or_default();
        case.file = place::path(&renderer.folder, finding);
        case.findings.push(finding);
    }
    suites
}

fn write(writer: &mut Writer<Vec<u8>>, suites: &Suites<'_>, renderer: &Renderer) -> io::Result<()> {
    let tests = suites.values().map(BTreeMap::len).sum::<usize>().to_string();
    let failures = suites.values().map(|cases| failures(cases, renderer)).sum::<usize>().to_string();
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("testsuites").with_attribute(("name", "error-l10n check"));
    let root = root.with_attributes([("tests", tests.as_str()), ("failures", failures.as_str()), ("errors", "0")]);
    root.write_inner_content(|writer| {
        suites.iter().try_for_each(|(locale, cases)| write_suite(writer, locale, cases, renderer))
    })?;
    Ok(())
}

fn failures(cases: &BTreeMap<&str, Case<'_>>, renderer: &Renderer) -> usize {
    cases.values().filter(|case| case.failures(renderer).next().is_some()).count()
}

fn write_suite(
    writer: &mut Writer<Vec<u8>>,
    locale: &str,
    cases: &BTreeMap<&str, Case<'_>>,
    renderer: &Renderer,
) -> io::Result<()> {
    let (tests, failures) = (cases.len().to_string(), failures(cases, renderer).to_string());
    let suite = writer.create_element("testsuite").with_attribute(("name", &*visible::escaped(locale)));
    let suite = suite.with_attributes([("tests", tests.as_str()), ("failures", failures.as_str())]);
    let suite = suite.with_attributes([("errors", "0"), ("skipped", "0")]);
    suite.write_inner_content(|writer| {
        cases.iter().try_for_each(|(name, case)| case.write(writer, locale, name, renderer))
    })?;
    Ok(())
}

impl<'r> Case<'r> {
    /// The findings that are failures.
    fn failures(&self, renderer: &Renderer) -> impl Iterator<Item = &'r Finding> {
        let fail_on = renderer.fail_on;
        self.findings.iter().copied().filter(move |finding| finding.severity() >= fail_on)
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>, locale: &str, name: &str, renderer: &Renderer) -> io::Result<()> {
        let (locale, name) = (visible::escaped(locale), visible::escaped(name));
        // Strict readers take no further attributes; file and line stand in the text.
        let case = writer.create_element("testcase");
        let case = case.with_attributes([("classname", &*locale), ("name", &*name)]);
        if self.findings.is_empty() {
            return case.write_empty().map(drop);
        }
        case.write_inner_content(|writer| {
            let failures: Vec<&Finding> = self.failures(renderer).collect();
            if let Some(first) = failures.first() {
                let text = visible::escaped(first.text());
                let failure = writer.create_element("failure").with_attribute(("message", &*text));
                let failure = failure.with_attribute(("type", first.rule().id()));
                failure.write_text_content(BytesText::new(&self.lines(&failures)))?;
            }
            let is_note = |finding: &&&Finding| finding.severity() < renderer.fail_on;
            let notes: Vec<&Finding> = self.findings.iter().filter(is_note).copied().collect();
            if !notes.is_empty() {
                writer.create_element("system-out").write_text_content(BytesText::new(&self.lines(&notes)))?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Each finding on a line.
    fn lines(&self, findings: &[&Finding]) -> String {
        let file = visible::escaped(&self.file);
        let line = |finding: &&Finding| {
            let (severity, rule, text) = (finding.severity(), finding.rule().id(), place::sentence_with_help(finding));
            format!("{file}:{}:{}: {severity} {rule}: {}", finding.line(), finding.column(), visible::escaped(&text))
        };
        findings.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}
