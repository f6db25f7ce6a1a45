//! Leftovers: texts that are not texts yet.

use super::{Case, Hits};
use crate::flat::Flat;
use crate::rule;
use crate::words::PLACEABLE;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    empty(case, hits);
    quoted(case, hits);
    length(case, hits);
}

fn empty(case: &Case<'_>, hits: &mut Hits) {
    let text = case.text;
    let source_is_blank = case.sources.iter().any(Flat::is_blank);
    // A form for nothing, such as `[0] { "" }`, may be meant so in the source.
    let is_own_choice = case.is_source() && text.variant.is_some();
    if !text.is_blank() || source_is_blank || is_own_choice {
        return;
    }
    let what = if text.variant.is_some() { "the variant is empty" } else { "the text is empty" };
    hits.add(&rule::EMPTY_TEXT, 0..text.value.len(), what).suggest("write the text, or remove the message");
}

/// Quotation marks around a whole value, as other formats have them.
fn quoted(case: &Case<'_>, hits: &mut Hits) {
    let Some(marks) = wrapping(&case.text.value) else { return };
    let is_wrapped = |text: &Flat<'_>| wrapping(&text.value).is_some();
    if case.is_meant(is_wrapped) || (case.is_source() && marks != ('"', '"')) {
        return;
    }
    let text = format!("the whole text stands in quotation marks: {}…{}", marks.0, marks.1);
    hits.add(&rule::QUOTED_VALUE, 0..case.text.value.len(), text)
        .suggest("Fluent texts have none around them: remove them");
}

/// The marks that a whole text stands between.
fn wrapping(text: &str) -> Option<(char, char)> {
    let pairs = [('"', '"'), ('\'', '\''), ('«', '»'), ('“', '”'), ('„', '“'), ('„', '”'), ('`', '`'), ('「', '」')];
    let text = text.trim();
    pairs.into_iter().find(|(open, close)| {
        let inner = text.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close));
        // A placeable alone is quoted by its text, and with more marks inside it is several quotations.
        inner.is_some_and(|inner| {
            !inner.contains([*open, *close])
                && inner.chars().any(|character| character.is_alphabetic() && character != PLACEABLE)
        })
    })
}

/// The longest text the configuration allows here.
fn length(case: &Case<'_>, hits: &mut Hits) {
    let is_advice = case.part.attribute.is_none() && case.part.id().starts_with("advice-");
    let (what, limit) = match case.part.attribute {
        None if is_advice => ("advice", case.config.limit(Some("advice"))),
        None => ("text", case.config.limit(None)),
        Some(attribute) => (attribute, case.config.limit(Some(attribute))),
    };
    let Some(limit) = limit else { return };
    let length = case.text.value.chars().count();
    if length > limit {
        let text = format!("the {what} has {length} characters; {limit} are allowed");
        hits.add(&rule::LENGTH_LIMIT, 0..case.text.value.len(), text).suggest("shorten it");
    }
}
