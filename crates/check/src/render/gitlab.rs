//! GitLab's code quality report, a subset of the Code Climate format.

use serde::Serialize;

use super::{Renderer, place};
use crate::finding::{Finding, Severity};
use crate::report::Report;
use crate::{fingerprint, json};

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    let findings = report.findings().iter().zip(fingerprint::of(report));
    let issues: Vec<Issue> = findings.map(|(finding, fingerprint)| issue(finding, fingerprint, renderer)).collect();
    json::line(&issues)
}

fn issue(finding: &Finding, fingerprint: String, renderer: &Renderer) -> Issue {
    Issue {
        description: place::sentence_with_help(finding),
        check_name: finding.rule().id(),
        fingerprint,
        severity: match finding.severity() {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        location: Location { path: place::path(&renderer.folder, finding), lines: Lines { begin: finding.line() } },
    }
}
