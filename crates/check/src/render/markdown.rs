//! For the page of a pull request: the coverage of each locale as a table, then the findings.

use super::{Renderer, place, visible};
use crate::finding::{Finding, Severity};
use crate::report::Report;

/// A table of GitHub Flavored Markdown (section 4.10), and a list.
pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    let words = &renderer.words;
    let heading = [&words.locale, &words.texts, &words.translated, "%", &words.errors, &words.warnings, &words.infos];
    let heading = heading.map(escaped);
    let mut text = format!("| {} |\n|---|--:|--:|--:|--:|--:|--:|\n", heading.join(" | "));
    for coverage in report.coverage() {
        let count = |severity| count(report, &coverage.locale, severity);
        let cells = [
            coverage.messages,
            coverage.translated,
            coverage.percent(),
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Info),
        ];
        text += &format!("| {} | {} |\n", escaped(&coverage.locale), cells.map(|cell| cell.to_string()).join(" | "));
    }
    if !report.findings().is_empty() {
        text.push('\n');
    }
    text + &report.findings().iter().map(|finding| item(finding, renderer)).collect::<String>()
}

fn count(report: &Report, locale: &str, severity: Severity) -> usize {
    let is_counted = |finding: &&Finding| finding.locale() == Some(locale) && finding.severity() == severity;
    report.findings().iter().filter(is_counted).count()
}

/// `- **error** missing-message, es/app.ftl:3:1: …`.
fn item(finding: &Finding, renderer: &Renderer) -> String {
    let severity = escaped(renderer.words.severity(finding.severity()));
    let (rule, path) = (finding.rule().id(), escaped(&place::path(&renderer.folder, finding)));
    let (line, column, text) = (finding.line(), finding.column(), escaped(&place::sentence_with_help(finding)));
    format!("- **{severity}** {rule}, {path}:{line}:{column}: {text}\n")
}

/// A text as nothing but text: what Markdown or HTML would read as markup is escaped, and so is what is hidden.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible::escaped(text).chars() {
        if matches!(character, '\\' | '|' | '<' | '>' | '&' | '*' | '_' | '`' | '[' | ']' | '~' | '#' | '@' | '$') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
