//! Terms the source uses in a text and its translation does not.

use crate::context::{At, Context, Findings};
use crate::model::{Entry, Inline, InlineKind, Key, Pattern};
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for at in context.entries() {
        for (attribute, pattern) in at.entry.texts() {
            for inline in pattern.inlines() {
                arguments(at, attribute, inline, out);
            }
        }
    }
    for (at, source) in context.pairs().filter(|(at, _)| !at.entry.is_term) {
        for (attribute, pattern) in at.entry.texts() {
            if let Some(text) = source.entry.text(attribute) {
                missing_references(context, at, attribute, pattern, text, out);
            }
        }
    }
}

fn missing_references(
    context: &Context<'_>,
    at: At<'_>,
    attribute: Option<&str>,
    pattern: &Pattern,
    source: &Pattern,
    out: &mut Findings,
) {
    let (here, there) = (terms(pattern), terms(source));
    // A term of its own may be the locale's way of saying it.
    if here.iter().any(|term| !there.contains(term)) {
        return;
    }
    // A term nobody has is the source's mistake.
    let exists = |term: &str| context.locales().any(|locale| locale.find(term).is_some());
    for term in there.into_iter().filter(|term| !here.contains(term) && exists(term)) {
        let text = format!("the source uses the term '{term}' here, and the translation does not");
        let place = at.place(pattern.span.clone()).attribute(attribute);
        out.report(&rule::MISSING_TERM_REFERENCE, place, text).suggest(format!("write '{{ {term} }}' for the name"));
    }
}

/// The terms a text shows.
fn terms(pattern: &Pattern) -> Vec<&str> {
    let mut terms: Vec<&str> = Vec::new();
    for inline in pattern.inlines() {
        if let InlineKind::Term { name, attribute: None, .. } = &inline.kind
            && !terms.contains(&name.as_str())
        {
            terms.push(name);
        }
    }
    terms
}

/// What is passed to a term and is none of what it chooses by: it would say its default form.
fn arguments(at: At<'_>, attribute: Option<&str>, inline: &Inline, out: &mut Findings) {
    let InlineKind::Term { name, arguments, .. } = &inline.kind else { return };
    let Some((_, term)) = at.locale.find(name) else { return };
    let parameters = parameters(term);
    for (argument, value) in &arguments.named {
        let place = at.place(inline.span.clone()).attribute(attribute);
        if parameters.is_empty() {
            // A term without forms says the same, whatever it is given.
        } else if !parameters.contains(&argument.as_str()) {
            let text = format!("the term '{name}' has no argument '{argument}'");
            let suggestion = format!("it has '{}'", parameters.join("', '"));
            out.report(&rule::UNKNOWN_ARGUMENT, place, text).suggest(suggestion);
        } else if let InlineKind::String(value) = &value.kind
            && let keys = keys(term, argument)
            && !keys.is_empty()
            && !keys.contains(&value.as_str())
        {
            let text = format!("the term '{name}' has no key [{value}]");
            let near = keys.iter().find(|key| strsim::jaro_winkler(key, value) > 0.85);
            let suggestion = match near {
                Some(key) => format!("did you mean '{key}'?"),
                None => format!("it has [{}]", keys.join("], [")),
            };
            out.report(&rule::VARIANT_KEY_MISMATCH, place, text).suggest(suggestion);
        }
    }
}

/// The variables of a term's value: what it can be given.
fn parameters(term: &Entry) -> Vec<&str> {
    let mut names: Vec<&str> = term.value.iter().flat_map(Pattern::variables).map(|(name, _)| name).collect();
    names.dedup();
    names
}

/// The words that a term chooses by.
fn keys<'t>(term: &'t Entry, argument: &str) -> Vec<&'t str> {
    let selects = term.value.iter().flat_map(Pattern::selects).filter(|select| select.variable() == Some(argument));
    selects
        .flat_map(|select| &select.variants)
        .filter_map(|variant| match &variant.key {
            Key::Word(key) => Some(key.as_str()),
            Key::Number(_) => None,
        })
        .collect()
}
