//! SARIF 2.1.0 (OASIS), for code scanning.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Renderer, place};
use crate::finding::{Finding, Severity};
use crate::report::Report;
use crate::rule::Rule;
use crate::{fingerprint, json};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'r> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Outcome<'r>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message<'static>,
    full_description: Message<'static>,
    help: Message<'static>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Message<'r> {
    text: std::borrow::Cow<'r, str>,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'r> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message<'r>,
    locations: [Location; 1],
    partial_fingerprints: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    name: String,
    kind: &'static str,
}

pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    let mut rules: Vec<&Rule> = report.findings().iter().map(Finding::rule).collect();
    rules.sort_by_key(|rule| rule.id());
    rules.dedup_by_key(|rule| rule.id());
    let results = report.findings().iter().zip(fingerprint::of(report)).map(|(finding, fingerprint)| {
        let rule = finding.rule().id();
        Outcome {
            rule_id: rule,
            rule_index: rules.binary_search_by_key(&rule, |rule| rule.id()).unwrap_or_default(),
            level: level(finding.severity()),
            message: Message { text: place::sentence_with_help(finding).into() },
            locations: [location(report, finding, renderer)],
            partial_fingerprints: BTreeMap::from([("errorL10n/v1", fingerprint)]),
        }
    });
    let results = results.collect();
    let rules = rules.iter().map(|rule| descriptor(rule)).collect();
    let driver = Driver { name: "error-l10n", version: env!("CARGO_PKG_VERSION"), rules };
    // Columns count characters, which is not SARIF's default.
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
    json::line(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
}

fn descriptor(rule: &Rule) -> Descriptor {
    let message = |text: &'static str| Message { text: text.into() };
    let help = format!("{}\n\nNot like this:\n\n{}\n\nBut like this:\n\n{}", rule.reason(), rule.bad(), rule.good());
    Descriptor {
        id: rule.id(),
        short_description: message(rule.summary()),
        full_description: message(rule.reason()),
        help: Message { text: help.into() },
        default_configuration: Configuration { level: level(rule.severity()) },
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn location(report: &Report, finding: &Finding, renderer: &Renderer) -> Location {
    let (end_line, end_column) = place::end(report, finding);
    let region = Region { start_line: finding.line(), start_column: finding.column(), end_line, end_column };
    let uri = uri(&place::path(&renderer.folder, finding));
    let message = finding.subject().map(|name| LogicalLocation { name, kind: "resource" });
    Location {
        physical_location: PhysicalLocation { artifact_location: ArtifactLocation { uri }, region },
        logical_locations: message.into_iter().collect(),
    }
}

/// `path` as a URI reference (RFC 3986, section 3.3): all but unreserved characters and `/` is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}
