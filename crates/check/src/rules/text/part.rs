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
    /// It belongs to what this project is laid over: it is compared with, and not checked.
    pub(super) is_below: bool,
    /// Names that the message's comment calls untranslatable.
    pub(super) kept: Vec<String>,
    /// The message's comment says that none of it is translated.
    pub(super) is_kept_whole: bool,
}

/// The name of a message or term in lower case, and of an attribute.
pub(super) type Key<'p> = (String, Option<&'p str>);

/// Every value and attribute of the project.
pub(super) fn all<'p>(context: &Context<'p>) -> BTreeMap<Key<'p>, Vec<Part<'p>>> {
    let mut parts: BTreeMap<Key<'p>, Vec<Part<'p>>> = BTreeMap::new();
    for at in context.entries().filter(|at| !at.entry.is_damaged) {
        for part in of_entry(context, at) {
            parts.entry((at.entry.name.to_ascii_lowercase(), part.attribute)).or_default().push(part);
        }
    }
    add_sources_below(context, &mut parts);
    parts
}

fn of_entry<'p>(context: &Context<'p>, at: At<'p>) -> impl Iterator<Item = Part<'p>> {
    let lines = at.entry.comment.iter().flat_map(|comment| &comment.lines);
    let comment = lines.map(|line| line.value.trim()).collect::<Vec<_>>().join(" ");
    let kept = kept::named_in_comment(&comment);
    let is_source = context.is_source(at.locale);
    let texts = at.entry.texts().filter(move |(attribute, _)| is_text(at.entry, *attribute));
    texts.map(move |(attribute, pattern)| Part {
        at,
        attribute,
        pattern,
        texts: Flat::all(pattern),
        language: Language::of(&at.locale.name),
        is_source,
        is_below: false,
        kept: kept.clone(),
        is_kept_whole: kept::is_kept_whole(&comment),
    })
}

/// To the texts of an overlay the source texts of what it is laid over, where it does not change them.
fn add_sources_below<'p>(context: &Context<'p>, parts: &mut BTreeMap<Key<'p>, Vec<Part<'p>>>) {
    let Some(source) = context.source().filter(|_| context.project.base.is_some()) else { return };
    for ((name, attribute), peers) in parts {
        if peers.iter().any(|part| part.is_source) {
            continue;
        }
        let Some((locale, file, entry)) = source.find_text(name, *attribute) else { continue };
        let mut below = of_entry(context, At { locale, file, entry });
        let part = below.find(|part| part.attribute == *attribute);
        peers.extend(part.map(|part| Part { is_source: true, is_below: true, ..part }));
    }
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
