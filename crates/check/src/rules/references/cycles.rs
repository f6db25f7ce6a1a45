//! Messages and terms that refer to themselves, straight or through others.

use std::collections::HashSet;

use crate::context::{At, Context, Findings};
use crate::model::{Inline, InlineKind};
use crate::project::Locale;
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for locale in context.locales() {
        of_locale(locale, out);
    }
}

/// A text, by its entry and attribute.
type Node<'p> = (&'p str, Option<&'p str>);

/// A reference from one text to another.
struct Edge<'p> {
    at: At<'p>,
    from: Node<'p>,
    to: Node<'p>,
    inline: &'p Inline,
}

fn of_locale(locale: &Locale, out: &mut Findings) {
    let mut edges = edges(locale);
    // What nothing refers to and what refers to nothing is on no cycle; what is left when they are gone, is.
    loop {
        let before = edges.len();
        edges = keep(edges, |edge| edge.to, |edge| edge.from);
        edges = keep(edges, |edge| edge.from, |edge| edge.to);
        if edges.len() == before {
            break;
        }
    }
    for edge in edges {
        let text = match edge.from == edge.to {
            true => "the text refers to itself".to_owned(),
            false => format!("the text refers to '{}', which refers back to it", edge.to.0),
        };
        let place = edge.at.place(edge.inline.span.clone()).attribute(edge.from.1);
        out.report(&rule::CYCLIC_REFERENCE, place, text).suggest("write the text out in one of them");
    }
}

/// The edges whose `wanted` end is the other end of some edge.
fn keep<'p>(
    edges: Vec<Edge<'p>>,
    wanted: impl Fn(&Edge<'p>) -> Node<'p>,
    ends: impl Fn(&Edge<'p>) -> Node<'p>,
) -> Vec<Edge<'p>> {
    let there: HashSet<Node<'p>> = edges.iter().map(ends).collect();
    edges.into_iter().filter(|edge| there.contains(&wanted(edge))).collect()
}

/// The references of a locale's texts; one for each text referred to.
fn edges(locale: &Locale) -> Vec<Edge<'_>> {
    let mut edges = Vec::new();
    let mut seen = HashSet::new();
    for (file, entry) in locale.entries() {
        let at = At { locale, file, entry };
        for (attribute, pattern) in entry.texts() {
            for inline in pattern.inlines() {
                let to = match &inline.kind {
                    InlineKind::Message { id, attribute } => (id.as_str(), attribute.as_deref()),
                    InlineKind::Term { name, attribute, .. } => (name.as_str(), attribute.as_deref()),
                    _ => continue,
                };
                let from = (entry.name.as_str(), attribute);
                if seen.insert((from, to)) {
                    edges.push(Edge { at, from, to, inline });
                }
            }
        }
    }
    edges
}
