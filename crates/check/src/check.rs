//! Runs every rule over a project.

use crate::allowance;
use crate::context::{Context, Findings};
use crate::finding::Finding;
use crate::precedence;
use crate::project::Project;
use crate::report::Report;
use crate::rules;
use crate::runtime;

/// Holds the texts of a project to every rule.
///
/// Whatever is in the files, there is a report; what cannot be read is a finding.
///
/// ```
/// use error_l10n_check::{Project, check};
///
/// let project = Project::from_sources([
///     ("en/errors.ftl", "code-99904 = Resource not found\n"),
///     ("es/errors.ftl", "code-99904 Recurso no encontrado\n"),
/// ])?;
/// let report = check(&project);
/// let [finding] = report.findings() else { panic!("one line is broken: {report}") };
/// assert_eq!(finding.rule().id(), "syntax-error");
/// assert_eq!((finding.locale(), finding.file()), (Some("es"), "es/errors.ftl"));
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
pub fn check(project: &Project) -> Report {
    let context = Context::new(project);
    let mut findings = Findings::default();
    rules::run(&context, &mut findings);
    let Findings { mut found, mut hidden } = findings;
    let mut refused = Findings::default();
    runtime::check(&context, &found, &mut refused);
    found.append(&mut refused.found);
    let damaged = damaged(&context);
    found.retain(|finding| !is_explained_by_damage(finding, &damaged));
    hidden.extend(precedence::apply(&mut found));
    allowance::apply(&context, &mut found, &hidden);
    set_severities(&context, &mut found);
    found.sort_by(|one, other| key(one).cmp(&key(other)));
    found.dedup();
    Report::new(&context, found)
}

/// The entries of which only a part could be read, as locale and name; sorted.
fn damaged<'p>(context: &Context<'p>) -> Vec<(&'p str, &'p str)> {
    let damaged = context.entries().filter(|at| at.entry.is_damaged);
    let mut damaged: Vec<_> = damaged.map(|at| (at.locale.name.as_str(), at.entry.name.as_str())).collect();
    damaged.sort_unstable();
    damaged
}

/// Whether the finding is about a message that is cut short: what is wrong is what cut it.
fn is_explained_by_damage(finding: &Finding, damaged: &[(&str, &str)]) -> bool {
    let (Some(locale), Some(message)) = (finding.locale(), finding.message()) else { return false };
    !rules::concerns_syntax(finding.rule()) && damaged.binary_search(&(locale, message)).is_ok()
}

/// Gives every finding the severity the configuration wants, and drops those it wants off.
fn set_severities(context: &Context<'_>, found: &mut Vec<Finding>) {
    found.retain_mut(|finding| {
        // A rule may find one case worse than another; what is configured goes for all of them.
        let severity = context.config.severity_set(finding.rule).unwrap_or(Some(finding.severity));
        finding.severity = severity.unwrap_or(finding.severity);
        severity.is_some()
    });
}

fn key(finding: &Finding) -> (&str, u32, u32, &str, Option<&str>, Option<&str>, &str) {
    let Finding { file, line, column, rule, message, attribute, text, .. } = finding;
    (file, *line, *column, rule.id, message.as_deref(), attribute.as_deref(), text)
}
