//! Every text with placeables, formatted as the resolver does it.

use std::collections::{HashMap, HashSet};

use error_l10n::{Arguments, Catalog, check_support};

use crate::codes;
use crate::config::ArgumentType;
use crate::context::{At, Context, Findings};
use crate::model::{Element, Entry, InlineKind, Pattern};
use crate::project::Locale;
use crate::rule;

/// Numbers that have every plural form between them, and a fraction.
const NUMBERS: [f64; 6] = [0.0, 1.0, 2.0, 5.0, 11.0, 1.5];
/// Placeables one text may have, those of the texts it refers to included: Fluent's own limit.
const MAX_PLACEABLES: usize = 100;

pub(super) struct Formatter<'c, 'p> {
    context: &'c Context<'p>,
    locale: &'p Locale,
    catalog: &'c Catalog,
}

impl<'c, 'p> Formatter<'c, 'p> {
    pub(super) fn new(context: &'c Context<'p>, locale: &'p Locale, catalog: &'c Catalog) -> Self {
        Self { context, locale, catalog }
    }

    /// Reports the texts that do not format although they have a value for each of their variables, and of which
    /// nothing is known that would explain it.
    pub(super) fn check(&self, is_in_error: &dyn Fn(&str) -> bool, out: &mut Findings) {
        let mut explained = HashMap::new();
        for (file, entry) in self.locale.entries().filter(|(_, entry)| !entry.is_term && !entry.is_damaged) {
            let at = At { locale: self.locale, file, entry };
            for (attribute, pattern) in entry.texts() {
                let is_plain = pattern.elements.iter().all(|element| matches!(element, Element::Text(_)));
                if is_plain || self.calls_programs_function(pattern) || self.formats(entry, attribute) {
                    continue;
                }
                if !self.is_explained(&entry.name, is_in_error, &mut explained) {
                    report(at, attribute, pattern, out);
                }
            }
        }
    }

    /// Whether the text calls a function the program adds, which is not there when the library formats alone.
    fn calls_programs_function(&self, pattern: &Pattern) -> bool {
        let added = self.context.config.functions();
        let is_added = |name: &String| added.contains(name);
        pattern
            .inlines()
            .iter()
            .any(|inline| matches!(&inline.kind, InlineKind::Function { name, .. } if is_added(name)))
    }

    fn formats(&self, entry: &Entry, attribute: Option<&str>) -> bool {
        let variables: HashSet<&str> =
            entry.texts().flat_map(|(_, pattern)| pattern.variables()).map(|(name, _)| name).collect();
        NUMBERS.into_iter().all(|number| {
            let mut arguments = Arguments::new();
            for name in &variables {
                arguments = match self.is_number(entry, name) {
                    true => arguments.with_number(*name, number),
                    false => arguments.with(*name, "x"),
                };
            }
            check_support::formats(self.catalog, &entry.name, attribute, &arguments)
        })
    }

    /// Whether the variable is a number: it is known to be one, or the text treats it as one.
    fn is_number(&self, entry: &Entry, variable: &str) -> bool {
        match codes::type_of(self.context.config, &entry.name, variable) {
            Some(known) => known == ArgumentType::Number,
            None => entry.texts().any(|(_, pattern)| {
                let is_argument = |inline: &&crate::model::Inline| {
                    matches!(inline.kind, InlineKind::Function { .. }) && inline.variable() == Some(variable)
                };
                pattern.inlines().iter().any(is_argument)
            }),
        }
    }

    /// Whether the entry or one it refers to is in error.
    fn is_explained(&self, name: &str, is_in_error: &dyn Fn(&str) -> bool, known: &mut HashMap<String, bool>) -> bool {
        let mut open = vec![name.to_owned()];
        let mut seen = HashSet::new();
        while let Some(name) = open.pop() {
            if is_in_error(&name) || known.get(&name) == Some(&true) {
                known.insert(name, true);
                return true;
            }
            // What is missing or broken is a finding where it is missing or broken.
            let Some((_, entry)) = self.locale.find(&name) else { return true };
            if !seen.insert(name) {
                continue;
            }
            for (_, pattern) in entry.texts() {
                open.extend(pattern.inlines().into_iter().filter_map(|inline| match &inline.kind {
                    InlineKind::Message { id, .. } => Some(id.clone()),
                    InlineKind::Term { name, .. } => Some(name.clone()),
                    _ => None,
                }));
            }
        }
        false
    }
}

fn report(at: At<'_>, attribute: Option<&str>, pattern: &Pattern, out: &mut Findings) {
    let place = at.place(pattern.span.clone()).attribute(attribute);
    let inlines = pattern.inlines();
    let refers = |kind: &InlineKind| matches!(kind, InlineKind::Message { .. } | InlineKind::Term { .. });
    if inlines.len() > MAX_PLACEABLES || inlines.iter().any(|inline| refers(&inline.kind)) {
        let text = format!("the text and those it refers to have more than {MAX_PLACEABLES} placeables");
        out.report(&rule::NESTING_TOO_DEEP, place, text).suggest("split the text");
    } else {
        let text = "the text does not format with the values the program passes";
        out.report(&rule::UNKNOWN_ARGUMENT, place, text).suggest("compare its variables with the source");
    }
}
