//! Forms with the same text.

use super::Plural;
use crate::context::Findings;
use crate::model::{Select, Variant};
use crate::rule;

pub(super) fn check(plural: &Plural<'_, '_>, out: &mut Findings) {
    if plural.categories.is_uniform() || is_same_in_source(plural) {
        return;
    }
    let forms: Vec<(&Variant, String)> =
        own_forms(plural, plural.select).into_iter().map(|variant| (variant, text(plural, variant))).collect();
    for (position, (variant, text)) in forms.iter().enumerate() {
        let is_right = |other: &Variant| is_one_form(plural, variant, other, text);
        let same = forms.iter().skip(position + 1).find(|(variant, other)| other == text && !is_right(variant));
        if let Some((other, _)) = same {
            let (key, other) = (variant.key.as_str(), other.key.as_str());
            let text = format!("the forms [{key}] and [{other}] have the same text");
            out.report(&rule::PLURAL_IDENTICAL_VARIANTS, plural.variant_place(variant), text)
                .suggest("write the form that the number needs");
            return;
        }
    }
}

/// Words of Slavic languages behind which 2 and 5 have the same form, as in «из 2 рекомендаций»: those that ask for the
/// genitive, dative or instrumental case and for nothing else.
static ONE_FORM: &[&str] = &[
    "без",
    "более",
    "больше",
    "від",
    "для",
    "до",
    "из",
    "із",
    "к",
    "ко",
    "між",
    "между",
    "менее",
    "меньше",
    "менше",
    "около",
    "от",
    "после",
    "против",
    "проти",
    "свыше",
    "среди",
    "у",
];

/// Whether few and many are one form where they stand.
fn is_one_form(plural: &Plural<'_, '_>, variant: &Variant, other: &Variant, text: &str) -> bool {
    let keys = [variant.key.as_str(), other.key.as_str()];
    let variable = format!("${}", plural.variable);
    let before = text.find(&variable).and_then(|at| text.get(..at)).and_then(|before| before.rsplit_once('{'));
    let word = before.and_then(|(before, _)| before.split_whitespace().next_back()).map(str::to_lowercase);
    let asks_for_it = word.is_some_and(|word| ONE_FORM.contains(&word.as_str())) || counts_people(text, &variable);
    keys.contains(&"few") && keys.contains(&"many") && asks_for_it
}

/// Whether people are counted as an object: «пригласить 2 пользователей», «пригласить 5 пользователей».
fn counts_people(text: &str, variable: &str) -> bool {
    let Some((before, behind)) = text.split_once(variable) else { return false };
    let noun = behind.trim_start_matches([' ', '}', '\u{a0}']);
    let is_object = before.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
    is_object && PEOPLE.iter().any(|person| noun.starts_with(person))
}

/// How Russian words for people begin.
static PEOPLE: &[&str] = &[
    "абонент",
    "автор",
    "агент",
    "администратор",
    "владел",
    "гост",
    "заказчик",
    "клиент",
    "коллег",
    "контрагент",
    "менеджер",
    "отправител",
    "партнер",
    "партнёр",
    "подписчик",
    "покупател",
    "получател",
    "пользовател",
    "поставщик",
    "продавц",
    "разработчик",
    "сотрудник",
    "студент",
    "участник",
    "человек",
];

/// The variants for categories that whole numbers have: fractions often share the form of one of them.
fn own_forms<'p>(plural: &Plural<'_, '_>, select: &'p Select) -> Vec<&'p Variant> {
    let is_own = |variant: &&Variant| plural.categories.of_whole_numbers().any(|own| own == variant.key.as_str());
    select.variants.iter().filter(is_own).collect()
}

/// The text without the differences of line breaks and indentation.
fn text(plural: &Plural<'_, '_>, variant: &Variant) -> String {
    let text = plural.at.file.text.get(variant.value.span.clone()).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the source has one text for all its forms, as with «fish».
fn is_same_in_source(plural: &Plural<'_, '_>) -> bool {
    plural.sources().iter().any(|source| {
        let texts = |variant: &Variant| variant.value.branches().iter().map(|branch| branch.flat()).collect::<Vec<_>>();
        let mut forms =
            source.variants.iter().filter(|variant| matches!(variant.key, crate::model::Key::Word(_))).map(texts);
        let Some(first) = forms.next() else { return false };
        source.variants.len() > 1 && forms.all(|form| form == first)
    })
}
