//! The number itself in each form.

use super::Plural;
use crate::context::Findings;
use crate::finding::Severity;
use crate::model::{Element, Expression, Key, Pattern, Variant};
use crate::rule;

pub(super) fn check(plural: &Plural<'_, '_>, out: &mut Findings) {
    let variable = plural.variable;
    let shows = |variant: &Variant| variant.value.shows(variable);
    let is_shown_in_source = plural.source.is_some_and(|source| source.shows(variable));
    let is_wanted = is_shown_in_source || plural.select.variants.iter().any(shows);
    if !is_wanted || is_shown_outside(plural.pattern, plural) {
        return;
    }
    for variant in plural.select.variants.iter().filter(|variant| !shows(variant)) {
        let Key::Word(category) = &variant.key else { continue };
        if !plural.categories.accepts(category) {
            continue;
        }
        let numbers = numbers_in(variant);
        let only = plural.categories.only_number(category);
        match (only, numbers.first()) {
            // «un segundo»: there is one number it can be.
            (Some(_), None) => {}
            (Some(only), Some(_)) if numbers.contains(&u64::from(only)) => {
                if plural.source_shows_in(category) {
                    let text = format!("the form [{category}] says {only} where the source shows '${variable}'");
                    let finding = out.report(&rule::PLURAL_HARDCODED_NUMBER, plural.variant_place(variant), text);
                    finding.suggest(format!("write '{{ ${variable} }}' for the number")).severity = Severity::Info;
                }
            }
            (_, Some(number)) => {
                let others: Vec<String> =
                    plural.categories.numbers(category).take(3).map(|number| number.to_string()).collect();
                let others = if others.is_empty() { "fractions".to_owned() } else { others.join(", ") };
                let text = format!("the form [{category}] says {number}, and is chosen for {others}");
                out.report(&rule::PLURAL_HARDCODED_NUMBER, plural.variant_place(variant), text)
                    .suggest(format!("write '{{ ${variable} }}' for the number"));
            }
            (None, None) => {
                let text = format!("the form [{category}] does not show '${variable}', and stands for several numbers");
                out.report(&rule::MISSING_VARIABLE, plural.variant_place(variant), text)
                    .suggest(format!("write '{{ ${variable} }}'"));
            }
        }
    }
}

/// Whether the number stands outside of the choice, for all its forms.
fn is_shown_outside(pattern: &Pattern, plural: &Plural<'_, '_>) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(inline) => inline.shows(plural.variable),
            Expression::Select(select) if std::ptr::eq(select, plural.select) => false,
            Expression::Select(select) => {
                select.variants.iter().any(|variant| is_shown_outside(&variant.value, plural))
            }
        },
    })
}

/// The whole numbers a form has in its text, standing alone.
fn numbers_in(variant: &Variant) -> Vec<u64> {
    let texts = variant.value.pieces_of_text();
    let words = texts.iter().flat_map(|text| text.value.split(|character: char| !character.is_alphanumeric()));
    words.filter_map(|word| word.parse().ok()).collect()
}
