//! Plural categories (CLDR): the only door to `intl_pluralrules`, which Fluent's own bundles use too.

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::language::LanguageIdentifier;

/// The form a language uses for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// The category a variant's key names.
    pub(super) fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// The key that names the category.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The cardinal rules of one language.
pub(crate) struct Plural(PluralRules);

impl Plural {
    /// The rules of the language, else those of it without script and region, else those of English, as Fluent has it.
    /// `None` only if there were no rules for English either.
    pub(crate) fn new(language: &LanguageIdentifier) -> Option<Self> {
        let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        let regional = LanguageIdentifier::from_parts(language.language, None, language.region, &[]);
        let english = LanguageIdentifier::from_parts("en".parse().ok()?, None, None, &[]);
        let rules = |language| PluralRules::create(language, PluralRuleType::CARDINAL).ok();
        [regional, bare, english].into_iter().find_map(rules).map(Self)
    }

    pub(crate) fn category(&self, number: f64) -> Option<Category> {
        let operands = match whole(number) {
            Some(whole) => PluralOperands::from(whole),
            None => PluralOperands::try_from(number).ok()?,
        };
        Some(match self.0.select(operands).ok()? {
            PluralCategory::ZERO => Category::Zero,
            PluralCategory::ONE => Category::One,
            PluralCategory::TWO => Category::Two,
            PluralCategory::FEW => Category::Few,
            PluralCategory::MANY => Category::Many,
            PluralCategory::OTHER => Category::Other,
        })
    }
}

/// The number as an integer, if it is one that is counted: no sign, no fraction, at most nine digits.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was tested")]
pub(super) fn whole(number: f64) -> Option<u32> {
    ((0.0..1e9).contains(&number) && number.fract() == 0.0).then_some(number as u32)
}
