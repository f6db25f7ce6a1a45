//! Plurals: every form the language has, and no other.

mod categories;
mod flattened;
mod numbers;
mod variants;

use crate::codes;
use crate::config::ArgumentType;
use crate::context::{At, Context, Findings, Place};
use crate::model::{Pattern, Select, Span, Variant};
use crate::plural::Categories;

/// A choice by number in a text.
struct Plural<'c, 'p> {
    at: At<'p>,
    attribute: Option<&'p str>,
    pattern: &'p Pattern,
    select: &'p Select,
    variable: &'p str,
    categories: &'c Categories,
    /// The same text in the source, if this is a translation.
    source: Option<&'p Pattern>,
}

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    for at in context.entries().filter(|at| !at.entry.is_term) {
        let Some(categories) = context.categories(at.locale) else { continue };
        let source = context.source().filter(|_| !context.is_source(at.locale));
        let source = source.and_then(|source| source.find_any_case(&at.entry.name)).map(|(_, entry)| entry);
        for (attribute, pattern) in at.entry.texts() {
            let source = source.and_then(|entry| entry.text(attribute));
            for select in pattern.selects() {
                let Some(variable) = select.variable() else { continue };
                let plural = Plural { at, attribute, pattern, select, variable, categories, source };
                if plural.is_one(context) {
                    categories::check(&plural, out);
                    numbers::check(&plural, out);
                    variants::check(&plural, out);
                }
            }
            if let Some(source) = source {
                flattened::check(context, at, attribute, pattern, source, out);
            }
        }
    }
}

impl<'p> Plural<'_, 'p> {
    /// Whether the choice is one between plural forms. One between exact numbers and the rest is, where the source has
    /// plural forms or the number stands in the text.
    fn is_one(&self, context: &Context<'_>) -> bool {
        let is_text = codes::type_of(context.config, &self.at.entry.name, self.variable) == Some(ArgumentType::String);
        if is_text || !self.select.has_only_categories() {
            return false;
        }
        let shows_number = || self.select.default().is_some_and(|variant| variant.value.shows(self.variable));
        self.select.has_plural_forms() || !self.sources().is_empty() || shows_number()
    }

    /// The source's plural forms for the same variable.
    fn sources(&self) -> Vec<&'p Select> {
        let selects = self.source.map(Pattern::selects).unwrap_or_default();
        let is_same = |select: &&Select| select.variable() == Some(self.variable) && select.has_plural_forms();
        selects.into_iter().filter(is_same).collect()
    }

    /// Whether the source shows the variable in its form for the category.
    fn source_shows_in(&self, category: &str) -> bool {
        let forms = self.sources().into_iter().flat_map(|source| &source.variants);
        forms.filter(|form| form.key.as_str() == category).any(|form| form.value.shows(self.variable))
    }

    fn place(&self, span: Span) -> Place<'p> {
        self.at.place(span).attribute(self.attribute)
    }

    fn variant_place(&self, variant: &Variant) -> Place<'p> {
        self.place(variant.key_span.clone()).variant(Some(variant.key.as_str()))
    }
}
