//! Terms, messages and functions that a text refers to and that are not there.

use std::collections::BTreeMap;

use super::super::placement::place_of_missing;
use crate::config::by_nearness;
use crate::context::{At, Context, Findings, Place};
use crate::model::{Inline, InlineKind};
use crate::project::Locale;
use crate::rule;

/// The functions of the runtime.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    let mut missing_terms: BTreeMap<(&str, &str), (&Locale, At<'_>)> = BTreeMap::new();
    for at in context.entries() {
        for (attribute, pattern) in at.entry.texts() {
            for inline in pattern.inlines() {
                let link = Link { context, at, place: at.place(inline.span.clone()).attribute(attribute), inline };
                if let Some(elsewhere) = link.check(out)
                    && let InlineKind::Term { name, .. } = &inline.kind
                {
                    missing_terms.entry((&at.locale.name, name)).or_insert((at.locale, elsewhere));
                }
            }
        }
    }
    for ((_, name), (locale, elsewhere)) in missing_terms {
        let text = format!("the term is in {} and not in {}, whose texts refer to it", elsewhere.line(), locale.name);
        let place = place_of_missing(elsewhere, locale);
        out.report(&rule::MISSING_TERM, place, text).suggest(format!("write '{name} = …'"));
    }
}

/// An expression in a text.
struct Link<'c, 'p> {
    context: &'c Context<'p>,
    at: At<'p>,
    place: Place<'p>,
    inline: &'p Inline,
}

impl<'p> Link<'_, 'p> {
    /// Checks the reference. Gives a term's entry in another locale if it is missing here.
    fn check(self, out: &mut Findings) -> Option<At<'p>> {
        match &self.inline.kind {
            InlineKind::Term { name, attribute, .. } => return self.term(name, attribute.as_deref(), out),
            InlineKind::Message { id, attribute } => self.message(id, attribute.as_deref(), out),
            InlineKind::Function { name, .. } => self.function(name, out),
            _ => {}
        }
        None
    }

    fn term(self, name: &str, attribute: Option<&str>, out: &mut Findings) -> Option<At<'p>> {
        if let Some((_, term)) = self.at.locale.find(name) {
            if let Some(attribute) = attribute.filter(|attribute| term.text(Some(attribute)).is_none()) {
                let text = format!("the term '{name}' has no attribute '.{attribute}'");
                out.report(&rule::UNKNOWN_TERM, self.place, text)
                    .suggest(format!("write '    .{attribute} = …' under it"));
            }
            return None;
        }
        if self.at.locale.has_broken(name) {
            return None;
        }
        let source = self.context.source().into_iter();
        let mut others = source.chain(self.context.locales());
        let elsewhere = others.find_map(|locale| {
            let (file, entry) = locale.find(name)?;
            Some(At { locale, file, entry })
        });
        if elsewhere.is_some() {
            let text = format!("the term '{name}' is not in {}", self.at.locale.name);
            out.report(&rule::MISSING_TERM, self.place, text).suggest(format!("write '{name} = …' in this locale"));
            return elsewhere;
        }
        let finding = out.report(&rule::UNKNOWN_TERM, self.place, format!("no locale has a term '{name}'"));
        suggest_nearest(finding, name, self.at.locale.entries().map(|(_, entry)| entry.name.as_str()), |name| {
            name.starts_with('-')
        });
        None
    }

    fn message(self, id: &str, attribute: Option<&str>, out: &mut Findings) {
        let locale = self.at.locale;
        let is_in_source = |attribute: Option<&str>| {
            let source = self.context.source().and_then(|source| source.find(id));
            let is_there = source.is_some_and(|(_, entry)| attribute.is_none() || entry.text(attribute).is_some());
            // Then it is missing here, which is a finding of its own.
            is_there && !self.context.is_source(locale) && !self.context.is_partial(locale)
        };
        let Some((_, message)) = locale.find(id) else {
            if !is_in_source(None) && !locale.has_broken(id) {
                let finding = out.report(
                    &rule::UNKNOWN_MESSAGE_REFERENCE,
                    self.place,
                    format!("there is no message '{id}' in {}", locale.name),
                );
                let names = locale.entries().map(|(_, entry)| entry.name.as_str());
                suggest_nearest(finding, id, names, |name| !name.starts_with('-'));
            }
            return;
        };
        if message.text(attribute).is_some() {
            return;
        }
        match attribute {
            Some(attribute) if !is_in_source(Some(attribute)) => {
                let text = format!("the message '{id}' has no attribute '.{attribute}'");
                out.report(&rule::UNKNOWN_MESSAGE_REFERENCE, self.place, text)
                    .suggest(format!("write '    .{attribute} = …' under it"));
            }
            None => {
                let text = format!("the message '{id}' has attributes and no text of its own");
                out.report(&rule::UNKNOWN_MESSAGE_REFERENCE, self.place, text);
            }
            Some(_) => {}
        }
    }

    fn function(self, name: &str, out: &mut Findings) {
        let added = self.context.config.functions();
        if FUNCTIONS.contains(&name) || added.contains(name) {
            return;
        }
        let text = format!("the program has no function {name}()");
        let finding = out.report(&rule::UNKNOWN_FUNCTION, self.place, text);
        let (nearest, is_near) = by_nearness(name, FUNCTIONS.into_iter().chain(added.iter().map(String::as_str)));
        match nearest.first().filter(|_| is_near) {
            Some(nearest) => finding.suggest(format!("did you mean {nearest}()?")),
            None => finding.suggest("if the program adds it, list it in check.toml under 'functions'"),
        };
    }
}

fn suggest_nearest<'n>(
    finding: &mut crate::Finding,
    name: &str,
    known: impl Iterator<Item = &'n str>,
    is_candidate: impl Fn(&str) -> bool,
) {
    let (nearest, is_near) = by_nearness(name, known.filter(|known| is_candidate(known)));
    if let Some(nearest) = nearest.first().filter(|_| is_near) {
        finding.suggest(format!("did you mean '{nearest}'?"));
    }
}
