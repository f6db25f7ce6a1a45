//! `--explain`: what a rule is about.

use error_l10n_check::{Rule, Severity};
use serde::Serialize;

use super::{Kind, trouble};
use crate::failure::Failure;
use crate::output::{ASIDE, TITLE};
use crate::verbs::Outcome;
use crate::voice::{Sentence, Voice};
use crate::{json, layout, output};

/// A rule for a program.
#[derive(Serialize)]
struct Explained {
    rule: &'static str,
    severity: &'static str,
    summary: &'static str,
    reason: &'static str,
    bad: &'static str,
    good: &'static str,
}

/// Explains the rule of this id; without one, lists all rules.
///
/// # Errors
///
/// A rule that does not exist; the sentence has the nearest ones.
pub(super) fn explain(id: &str, format: Kind, voice: &Voice) -> Result<Outcome, Failure> {
    let found = Rule::find(id);
    if found.is_none() && !id.is_empty() {
        let nearest: Vec<String> = Rule::nearest(id).map(|rule| rule.id().to_owned()).collect();
        return Err(trouble::unknown_rule(id, &nearest).into());
    }
    match (found, format) {
        (Some(rule), Kind::Json) => output::data(&json::line(&explained(rule)))?,
        (None, Kind::Json) => {
            let all: Vec<Explained> = Rule::all().iter().map(|rule| explained(rule)).collect();
            output::data(&json::line(&all))?;
        }
        (Some(rule), _) => output::styled(&page(rule, voice, output::text_width()))?,
        (None, _) => output::styled(&list(voice, output::text_width()))?,
    }
    Ok(Outcome::Fine)
}

fn explained(rule: &'static Rule) -> Explained {
    Explained {
        rule: rule.id(),
        severity: rule.severity().name(),
        summary: rule.summary(),
        reason: rule.reason(),
        bad: rule.bad(),
        good: rule.good(),
    }
}

/// All about one rule; the words about it are English.
fn page(rule: &Rule, voice: &Voice, width: Option<usize>) -> String {
    let paragraph = |text: &str| layout::paragraph(text, width);
    let heading = |id| format!("{ASIDE}{}{ASIDE:#}", paragraph(&voice.label(id)));
    let head = format!("{TITLE}{}{TITLE:#} · {}", rule.id(), severity(rule.severity(), voice));
    let silence = Sentence::new("cli-check-rule-silence").with("rule", rule.id());
    let blocks = [
        format!("{head}\n{}", paragraph(rule.summary())),
        paragraph(rule.reason()),
        format!("{}\n{}", heading("cli-check-rule-bad"), example(rule.bad())),
        format!("{}\n{}", heading("cli-check-rule-good"), example(rule.good())),
        paragraph(&voice.say(&silence)),
    ];
    blocks.join("\n\n") + "\n"
}

/// Lines as they would stand in a file.
fn example(text: &str) -> String {
    let lines: Vec<String> = layout::printable(text).lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

/// Every rule with what it is about.
fn list(voice: &Voice, width: Option<usize>) -> String {
    let item = |rule: &&Rule| {
        let head = format!("{TITLE}{}{TITLE:#} · {}", rule.id(), severity(rule.severity(), voice));
        format!("{head}\n{}\n", layout::hanging("  ", rule.summary(), width))
    };
    Rule::all().iter().map(item).collect()
}

fn severity(severity: Severity, voice: &Voice) -> String {
    voice.label(match severity {
        Severity::Error => "cli-check-error",
        Severity::Warning => "cli-check-warning",
        Severity::Info => "cli-check-info",
    })
}
