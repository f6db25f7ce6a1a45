//! What a finding is about and where it is, as people and other programs want to be told.

use crate::finding::Finding;
use crate::report::Report;

/// The name of the finding's file as seen from the reader, who finds the project in `folder`.
pub(super) fn path(folder: &str, finding: &Finding) -> String {
    let folder = folder.strip_prefix("./").unwrap_or(folder).trim_end_matches('/');
    match (folder, finding.file()) {
        ("" | ".", "") => ".".to_owned(),
        ("" | ".", file) => file.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, file) => format!("{folder}/{file}"),
    }
}

/// The line and the column behind the last character of the finding, both from 1. Where the file's text is not known,
/// where it begins.
pub(super) fn end(report: &Report, finding: &Finding) -> (u32, u32) {
    let found = report.source(finding.file()).and_then(|source| source.get(finding.span())).unwrap_or_default();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let lines = number(found.bytes().filter(|&byte| byte == b'\n').count());
    let last = number(found.rsplit('\n').next().unwrap_or_default().chars().count());
    let column = if lines == 0 { finding.column().saturating_add(last) } else { last.saturating_add(1) };
    (finding.line().saturating_add(lines), column)
}

/// What the finding is about and its sentence: `status-404.title: the text is empty`. A sentence that names its message
/// itself stands alone.
pub(super) fn sentence(finding: &Finding) -> String {
    let text = finding.text();
    let is_named = |name: &str| text.contains(name);
    match finding.subject() {
        Some(subject) if !finding.message().is_some_and(is_named) || !finding.attribute().is_none_or(is_named) => {
            format!("{subject}: {text}")
        }
        _ => text.to_owned(),
    }
}

/// The sentence, and what to do, on one line.
pub(super) fn sentence_with_help(finding: &Finding) -> String {
    match finding.suggestion() {
        Some(suggestion) => format!("{}; {suggestion}", sentence(finding)),
        None => sentence(finding),
    }
}
