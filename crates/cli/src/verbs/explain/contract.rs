//! Where answers depart from what the API documents.

use error_l10n::ErrorCode;
use error_l10n_support::{FailedCall, Finding, Severity};
use serde::Serialize;

use super::{Format, Run, notes, text};
use crate::failure::Failure;
use crate::input::Input;
use crate::output::{self, TITLE};
use crate::verbs::Outcome;
use crate::voice::{Sentence, Voice};
use crate::{json, layout};

/// The findings of one call as JSON.
#[derive(Serialize)]
struct Report<'f, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    codes: Vec<&'f str>,
    language: String,
    findings: Vec<T>,
}

/// Tells the findings of all `calls`.
pub(super) fn run(calls: &[FailedCall], input: &Input, run: &Run<'_>) -> Result<Outcome, Failure> {
    if !calls.iter().any(FailedCall::has_answer) {
        return Err(Sentence::new("cli-contract-without-answer").into());
    }
    let findings: Vec<Vec<Finding>> = calls.iter().map(FailedCall::contract).collect();
    match run.format {
        Format::Json => output::data(
            &calls.iter().zip(&findings).map(|(call, findings)| report(call, findings, run.voice)).collect::<String>(),
        )?,
        Format::Text | Format::Markdown => {
            let width = output::text_width();
            let mut shown = String::new();
            for (number, findings) in (1..).zip(&findings) {
                shown += &text::heading(number, calls.len(), run.voice, width);
                shown += &render(findings, run.voice, width);
            }
            output::styled(&shown)?;
        }
    }
    if let Some(paste) = input.paste() {
        notes::ignored(paste, run.voice);
    }
    let departs = |finding: &Finding| finding.rule().severity() > Severity::Info;
    Ok(if findings.iter().flatten().any(departs) { Outcome::NotUnderstood } else { Outcome::Fine })
}

fn report(call: &FailedCall, findings: &[Finding], voice: &Voice) -> String {
    let (catalog, language) = (voice.catalog(), voice.language());
    json::line(&Report {
        status: call.error().status(),
        codes: call.error().codes().map(ErrorCode::as_str).collect(),
        language: catalog.language(language).to_string(),
        findings: findings.iter().map(|finding| finding.told(catalog, language)).collect(),
    })
}

/// A line that names what departs, one that says how, and one with what is documented.
fn render(findings: &[Finding], voice: &Voice, width: Option<usize>) -> String {
    let (catalog, language) = (voice.catalog(), voice.language());
    if findings.is_empty() {
        return layout::paragraph(&voice.label("cli-contract-kept"), width) + "\n";
    }
    let block = |finding: &Finding| {
        let rule = finding.rule();
        let path = finding.path().map(|path| format!(" {path}")).unwrap_or_default();
        let head = format!("{} [{}]{path}", rule.severity().label(catalog, language), rule.id());
        let documented = Sentence::new("cli-contract-documented").with("rule", rule.documented(catalog, language));
        let body = [finding.sentence(catalog, language), voice.say(&documented)];
        let body = body.map(|line| layout::hanging("  ", &line, width)).join("\n");
        format!("{TITLE}{}{TITLE:#}\n{body}\n", layout::paragraph(&head, width))
    };
    findings.iter().map(block).collect::<Vec<_>>().join("\n")
}
