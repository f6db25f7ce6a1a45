//! Allowances: comments on a message that silence a rule there.

use crate::context::{At, Context, Findings, Place};
use crate::finding::Finding;
use crate::model::Span;
use crate::rule::{self, Rule};

const MARK: &str = "l10n-allow:";

/// `l10n-allow: RULE – reason`.
struct Allowance<'p> {
    at: At<'p>,
    span: Span,
    rule: &'p str,
    reason: &'p str,
}

/// Drops what is allowed, and adds what is wrong with the allowances themselves. What another finding has `hidden` comes
/// back once that one is mended, so it needs its allowance.
pub(crate) fn apply(context: &Context<'_>, found: &mut Vec<Finding>, hidden: &[Finding]) {
    let mut wrong = Findings::default();
    for allowance in context.entries().flat_map(allowances) {
        let Some(rule) = Rule::find(allowance.rule) else {
            let text = format!("the allowance names no rule: '{}'", allowance.rule);
            let finding = wrong.report(&rule::INVALID_ALLOWANCE, allowance.place(), text);
            if let Some(nearest) = Rule::nearest(allowance.rule).next() {
                finding.suggest(format!("did you mean '{}'?", nearest.id));
            }
            continue;
        };
        if allowance.reason.is_empty() {
            let text = format!("the allowance of '{}' gives no reason", rule.id);
            let suggestion = format!("write '# {MARK} {} – reason'", rule.id);
            wrong.report(&rule::INVALID_ALLOWANCE, allowance.place(), text).suggest(suggestion);
        }
        let before = found.len();
        found.retain(|finding| !allowance.covers(context, rule, finding));
        let is_hidden = || hidden.iter().any(|finding| allowance.covers(context, rule, finding));
        if found.len() == before && is_at_work(context, rule, allowance.at) && !is_hidden() {
            let text = format!("the allowance of '{}' silences nothing", rule.id);
            wrong.report(&rule::UNUSED_ALLOWANCE, allowance.place(), text).suggest("remove it");
        }
    }
    found.append(&mut wrong.found);
}

/// Whether the rule looks at the text at all: it is not off, has what it needs of the configuration, and neither the
/// message nor its source is broken.
fn is_at_work(context: &Context<'_>, rule: &Rule, at: At<'_>) -> bool {
    let source = context.source().and_then(|source| source.find_any_case(&at.entry.name));
    if at.entry.is_damaged || source.is_none_or(|(_, source)| source.is_damaged) {
        return false;
    }
    let (config, language) = (context.config, &at.locale.language);
    let needs = |wanted: &Rule| rule == wanted;
    let has_limits = || [None, Some("title"), Some("advice")].iter().any(|part| config.limit(*part).is_some());
    let is_idle = (needs(&rule::GLOSSARY) && config.glossary().is_empty())
        || (needs(&rule::REGISTER) && config.register(language).is_none())
        || (needs(&rule::SPELLING) && config.dictionaries(language).is_empty())
        || (needs(&rule::LENGTH_LIMIT) && !has_limits())
        || (needs(&rule::STALE_TRANSLATION) && context.project.provenance.is_none());
    config.severity(rule).is_some() && !is_idle
}

fn allowances(at: At<'_>) -> Vec<Allowance<'_>> {
    let lines = at.entry.comment.iter().flat_map(|comment| &comment.lines);
    let allowance = |line: &'_ crate::model::Text| line.value.trim_start().starts_with(MARK);
    lines
        .filter(|line| allowance(line))
        .filter_map(|line| {
            let rest = line.value.trim_start().strip_prefix(MARK)?.trim();
            let (rule, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let reason = reason.trim_start().trim_start_matches(['-', '–', '—', ':']).trim();
            Some(Allowance { at, span: line.span.clone(), rule: rule.trim_end_matches([':', ',']), reason })
        })
        .collect()
}

impl<'p> Allowance<'p> {
    fn place(&self) -> Place<'p> {
        self.at.place(self.span.clone())
    }

    fn covers(&self, context: &Context<'_>, rule: &Rule, finding: &Finding) -> bool {
        let is_here = finding.locale() == Some(&self.at.locale.name) && finding.file() == self.at.file.path;
        // Where a message is missing there is nothing to write a comment on; it stands on the source's message.
        let is_missing_elsewhere = rule == &rule::MISSING_MESSAGE && context.is_source(self.at.locale);
        finding.rule == rule && finding.message() == Some(&self.at.entry.name) && (is_here || is_missing_elsewhere)
    }
}
