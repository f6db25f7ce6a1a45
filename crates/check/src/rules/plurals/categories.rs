//! The forms a plural has, against those of the language.

use super::Plural;
use crate::context::Findings;
use crate::finding::Severity;
use crate::model::{Key, Select};
use crate::rule;

pub(super) fn check(plural: &Plural<'_, '_>, out: &mut Findings) {
    unknown(plural, out);
    missing(plural, out);
    exact(plural, out);
}

fn unknown(plural: &Plural<'_, '_>, out: &mut Findings) {
    for variant in &plural.select.variants {
        if let Key::Word(category) = &variant.key
            && !plural.categories.accepts(category)
        {
            let locale = &plural.at.locale.name;
            let text = format!("no number has the plural category [{category}] in {locale}");
            let known = plural.categories.of_whole_numbers().collect::<Vec<_>>().join("], [");
            out.report(&rule::PLURAL_UNKNOWN_CATEGORY, plural.variant_place(variant), text)
                .suggest(format!("the language has [{known}]"));
        }
    }
}

fn missing(plural: &Plural<'_, '_>, out: &mut Findings) {
    let mut missing = Vec::new();
    for category in plural.categories.of_whole_numbers().filter(|category| !is_covered(plural, category)) {
        // [0] says «none», and nobody takes it for the form of 5.
        let mut exact = plural.select.numbers().filter(|(number, _)| *number != 0.0 && category != "other");
        let exact = exact.find(|(number, _)| has_category(plural, *number, category));
        match exact {
            Some((_, variant)) => {
                let key = variant.key.as_str();
                let others: Vec<String> =
                    plural.categories.numbers(category).take(3).map(|number| number.to_string()).collect();
                let text = format!("[{key}] is for {key} alone, and the form is that of {}", others.join(", "));
                out.report(&rule::PLURAL_LITERAL, plural.variant_place(variant), text)
                    .suggest(format!("write [{category}]"));
            }
            None => missing.push(category),
        }
    }
    let Some(first) = missing.first() else { return };
    let examples: Vec<String> = plural.categories.numbers(first).take(4).map(|number| number.to_string()).collect();
    let text = format!(
        "the plural has no form [{}], which {} has for {}",
        missing.join("], ["),
        plural.at.locale.name,
        examples.join(", "),
    );
    let place = plural.place(plural.select.selector.span.clone());
    out.report(&rule::PLURAL_MISSING_CATEGORY, place, text).suggest(format!("add [{}]", missing.join("], [")));
}

/// Exact numbers in place of a category that has no other whole number, as `[1]` for the source's `[one]` in Spanish. It
/// is the same for 2 and 5; of what formats the number, -1 and 1.0 are `one` too, and `[1]` misses them. A text of its
/// own, without the number, may stand under `[1]`.
fn exact(plural: &Plural<'_, '_>, out: &mut Findings) {
    let has_word = |select: &Select, category: &str| select.words().any(|word| word == category);
    for category in plural.categories.of_whole_numbers().filter(|category| *category != "other") {
        let Some(only) = plural.categories.only_number(category) else { continue };
        let exact = plural.select.numbers().find(|(number, _)| *number == f64::from(only));
        let Some((number, variant)) = exact.filter(|(_, variant)| variant.value.shows(plural.variable)) else {
            continue;
        };
        let sources = plural.sources();
        let is_copied = sources.iter().any(|source| source.numbers().any(|(own, _)| own == number));
        if has_word(plural.select, category) || is_copied || !sources.iter().any(|source| has_word(source, category)) {
            continue;
        }
        let key = variant.key.as_str();
        let text =
            format!("[{key}] is for the number {key} alone, and the source has [{category}], which -{key} has too");
        let finding = out.report(&rule::PLURAL_LITERAL, plural.variant_place(variant), text);
        finding.suggest(format!("write [{category}]")).severity = Severity::Info;
    }
}

fn has_category(plural: &Plural<'_, '_>, number: f64, category: &str) -> bool {
    plural.categories.numbers(category).any(|of_category| f64::from(of_category) == number)
}

/// Whether every number of the category has a variant that is meant for it.
fn is_covered(plural: &Plural<'_, '_>, category: &str) -> bool {
    let select = plural.select;
    if select.words().any(|word| word == category) {
        return true;
    }
    if category == "other" {
        // The default is for the rest, unless it is the form of something else.
        let default = select.default().map(|variant| variant.key.as_str());
        return !default
            .is_some_and(|key| key != "other" && plural.categories.of_whole_numbers().any(|own| own == key));
    }
    let only = plural.categories.only_number(category).map(f64::from);
    only.is_some_and(|only| select.numbers().any(|(number, _)| number == only))
}
