//! Plural categories of a locale, as the runtime chooses them.

use error_l10n::LanguageIdentifier;
use error_l10n::check_support::Plurals;

/// Whole numbers that are looked at. No rule of CLDR that the runtime has tells larger ones from these.
const NUMBERS: u32 = 1000;
/// Numbers with a fraction; some languages have a form for them.
const FRACTIONS: [f64; 8] = [0.1, 0.5, 1.1, 1.5, 2.3, 5.5, 10.5, 21.5];
/// Every category, in the order people list them.
const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Languages for which CLDR 38 and later have `many` for millions, which the runtime's data do not know yet.
const MANY_FOR_MILLIONS: [&str; 8] = ["ca", "es", "fr", "it", "lld", "pt", "scn", "vec"];

/// The categories of one locale.
#[derive(Debug, Clone)]
pub(crate) struct Categories {
    language: LanguageIdentifier,
    /// The category of each whole number from 0.
    of_number: Vec<&'static str>,
    with_fraction: Vec<&'static str>,
}

/// Whether a key of a variant names a plural category, of whatever language.
pub(crate) fn is_category(key: &str) -> bool {
    ALL.contains(&key)
}

impl Categories {
    pub(crate) fn new(language: &LanguageIdentifier) -> Self {
        let plurals = Plurals::new(language);
        Self {
            language: language.clone(),
            of_number: (0..NUMBERS).map(|number| plurals.category(number.into())).collect(),
            with_fraction: FRACTIONS.map(|number| plurals.category(number)).to_vec(),
        }
    }

    /// The categories whole numbers have, in the usual order.
    pub(crate) fn of_whole_numbers(&self) -> impl Iterator<Item = &'static str> {
        ALL.into_iter().filter(|category| self.of_number.contains(category))
    }

    /// Whether a variant for the category may be there: some number has it, or newer rules say so.
    pub(crate) fn accepts(&self, category: &str) -> bool {
        let is_many_for_millions = category == "many" && MANY_FOR_MILLIONS.contains(&self.language.language.as_str());
        self.has(category) || is_many_for_millions
    }

    fn has(&self, category: &str) -> bool {
        category == "other" || self.of_number.contains(&category) || self.with_fraction.contains(&category)
    }

    /// The first whole numbers that have the category.
    pub(crate) fn numbers(&self, category: &str) -> impl Iterator<Item = u32> {
        (0..NUMBERS)
            .zip(&self.of_number)
            .filter(move |(_, of_number)| **of_number == category)
            .map(|(number, _)| number)
    }

    /// The number that has the category, if it is the only one.
    pub(crate) fn only_number(&self, category: &str) -> Option<u32> {
        let mut numbers = self.numbers(category);
        numbers.next().filter(|_| numbers.next().is_none())
    }

    /// Whether the language has one form for every number.
    pub(crate) fn is_uniform(&self) -> bool {
        self.of_whole_numbers().count() < 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn categories(language: &str) -> Categories {
        Categories::new(&language.parse().unwrap())
    }

    #[test]
    fn the_categories_are_those_of_the_language() {
        let of = |language| categories(language).of_whole_numbers().collect::<Vec<_>>();
        assert_eq!(of("en"), ["one", "other"]);
        assert_eq!(of("es-MX"), ["one", "other"]);
        assert_eq!(of("ru"), ["one", "few", "many"]);
        assert_eq!(of("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(of("ja"), ["other"]);
        assert!(categories("es").accepts("many") && !categories("en").accepts("many"));
        assert!(categories("ru").accepts("other") && !categories("ru").accepts("two"));
        // In Czech only fractions are `many`.
        assert!(categories("cs").accepts("many"));
        assert_eq!(categories("en").only_number("one"), Some(1));
        assert_eq!(categories("ru").only_number("one"), None);
        assert_eq!(categories("ru").numbers("one").take(3).collect::<Vec<_>>(), [1, 21, 31]);
    }
}
