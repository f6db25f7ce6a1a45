//! For programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::coverage::Coverage;
use crate::finding::Finding;
use crate::report::Report;
use crate::{fingerprint, json};

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    findings: Vec<Member<'r>>,
    coverage: BTreeMap<&'r str, Covered>,
}

#[derive(Serialize)]
struct Member<'r> {
    rule: &'static str,
    severity: &'static str,
    locale: Option<&'r str>,
    file: &'r str,
    line: u32,
    column: u32,
    message: Option<&'r str>,
    attribute: Option<&'r str>,
    variant: Option<&'r str>,
    text: &'r str,
    suggestion: Option<&'r str>,
    fingerprint: String,
}

#[derive(Serialize)]
struct Covered {
    messages: usize,
    translated: usize,
    missing: usize,
}

pub(super) fn render(report: &Report) -> String {
    let fingerprints = fingerprint::of(report);
    let findings =
        report.findings().iter().zip(fingerprints).map(|(finding, fingerprint)| member(finding, fingerprint));
    let covered = report.coverage().iter().map(|coverage| {
        let &Coverage { messages, translated, missing, .. } = coverage;
        (coverage.locale.as_str(), Covered { messages, translated, missing })
    });
    json::line(&Document { version: 1, findings: findings.collect(), coverage: covered.collect() })
}

fn member(finding: &Finding, fingerprint: String) -> Member<'_> {
    Member {
        rule: finding.rule().id(),
        severity: finding.severity().name(),
        locale: finding.locale(),
        file: finding.file(),
        line: finding.line(),
        column: finding.column(),
        message: finding.message(),
        attribute: finding.attribute(),
        variant: finding.variant(),
        text: finding.text(),
        suggestion: finding.suggestion(),
        fingerprint,
    }
}
