//! Plurals of the source that a translation has no forms for.

use crate::codes;
use crate::config::ArgumentType;
use crate::context::{At, Context, Findings};
use crate::model::{Pattern, Select};
use crate::rule;

pub(super) fn check(
    context: &Context<'_>,
    at: At<'_>,
    attribute: Option<&str>,
    pattern: &Pattern,
    source: &Pattern,
    out: &mut Findings,
) {
    let is_fixed = |select: &&Select| select.variable().is_none() && select.has_only_categories();
    if pattern.selects().iter().any(is_fixed) {
        // It has forms, and chooses between them by nothing: a finding of its own.
        return;
    }
    if context.categories(at.locale).is_none_or(|categories| categories.is_uniform()) {
        return;
    }
    let mut seen = Vec::new();
    for variable in source.selects().into_iter().filter(|select| select.has_plural_forms()).filter_map(Select::variable)
    {
        let is_chosen_by = pattern.selects().iter().any(|select| select.variable() == Some(variable));
        let is_text = codes::type_of(context.config, &at.entry.name, variable) == Some(ArgumentType::String);
        if is_chosen_by || is_text || seen.contains(&variable) {
            continue;
        }
        seen.push(variable);
        let shown = pattern.variables().into_iter().find(|(name, _)| *name == variable);
        let span = match shown {
            Some((_, inline)) => inline.span.clone(),
            // That the value is missing is a finding of its own.
            None if source.shows(variable) => continue,
            None => pattern.span.clone(),
        };
        let text = format!("the source has plural forms for '${variable}', and the translation has one text for all");
        let place = at.place(span).attribute(attribute);
        out.report(&rule::PLURAL_FLATTENED, place, text).suggest(format!("write '{{ ${variable} -> …' with all forms"));
    }
}
