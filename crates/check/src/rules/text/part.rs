//! Values and attributes, side by side in all locales.

use std::collections::BTreeMap;
use std::ops::Range;

use error_l10n::LanguageIdentifier;

use super::kept;
use crate::context::{At, Context, Place};
use crate::flat::Flat;
use crate::language::Language;
use crate::model::{Element, Entry, Expression, Pattern};

/// A value or an attribute in one locale.
pub(super) struct Part<'p> {
    at: At<'p>,
    pub(super) attribute: Option<&'p str>,
    pattern: &'p Pattern,
    /// Once for each way through its choices.
    pub(super) texts: Vec<Flat<'p>>,
    pub(super) language: Language,
    pub(super) is_source: bool,
    /// Names that the message's comment calls untranslatable.
    pub(super) kept: Vec<String>,
}

/// The name of a message or term in lower case, and of an attribute.
pub(super) type Key<'p> = (String, Option<&'p str>);

/// Every value and attribute of the project.
pub(super) fn all<'p>(context: &Context<'p>) -> BTreeMap<Key<'p>, Vec<Part<'p>>> {
    let mut parts: BTreeMap<Key<'p>, Vec<Part<'p>>> = BTreeMap::new();
    for at in context.entries().filter(|at| !at.entry.is_damaged) {
        let lines = at.entry.comment.iter().flat_map(|comment| &comment.lines);
        let comment = lines.map(|line| line.value.trim()).collect::<Vec<_>>().join(" ");
        let kept = kept::named_in_comment(&comment);
        for (attribute, pattern) in at.entry.texts().filter(|(attribute, _)| is_text(at.entry, *attribute)) {
            let part = Part {
                at,
                attribute,
                pattern,
                texts: Flat::all(pattern),
                language: Language::of(&at.locale.name),
                is_source: context.is_source(at.locale),
                kept: kept.clone(),
            };
            parts.entry((at.entry.name.to_ascii_lowercase(), attribute)).or_default().push(part);
        }
    }
    parts
}

/// Attributes of terms are chosen by, not shown (Fluent Syntax Guide, "Terms"); some attributes of messages are for the
/// page and not for its reader.
fn is_text(entry: &Entry, attribute: Option<&str>) -> bool {
    let is_technical = matches!(attribute, Some("accesskey" | "class" | "commandkey" | "keycode" | "style"));
    let is_selected_by = entry.is_term && attribute.is_some();
    !is_technical && !is_selected_by
}

impl<'p> Part<'p> {
    /// Terms are the locale's own: a name, or whatever the locale makes of it.
    pub(super) fn is_term(&self) -> bool {
        self.at.entry.is_term
    }

    /// The id of the message; of a term with its `-`.
    pub(super) fn id(&self) -> &'p str {
        &self.at.entry.name
    }

    pub(super) fn locale(&self) -> &'p str {
        &self.at.locale.name
    }

    pub(super) fn language_tag(&self) -> &'p LanguageIdentifier {
        &self.at.locale.language
    }

    /// Where a span of one of the texts is.
    pub(super) fn place(&self, text: &Flat<'_>, span: Range<usize>) -> Place<'p> {
        let variant = text.variant.clone().filter(|_| self.is_in_choice(&span));
        self.at.place(span).attribute(self.attribute).variant(variant)
    }

    /// Whether a place is inside of a choice, or has one inside.
    fn is_in_choice(&self, span: &Range<usize>) -> bool {
        self.pattern.elements.iter().any(|element| match element {
            Element::Text(_) => false,
            Element::Placeable(placeable) => {
                let is_choice = matches!(placeable.expression, Expression::Select(_));
                is_choice && span.start < placeable.span.end && placeable.span.start < span.end
            }
        })
    }
}
