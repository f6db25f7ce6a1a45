//! Terms the source uses in a text and its translation does not.

use crate::context::{At, Context, Findings};
use crate::model::{InlineKind, Pattern};
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
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
