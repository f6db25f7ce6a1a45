//! What the keys of a choice say of it.

use super::{Inline, InlineKind, Key, Select, Variant};
use crate::plural::is_category;

impl Select {
    /// The variable that is chosen by: `$n`, or that in `NUMBER($n)`.
    pub(crate) fn variable(&self) -> Option<&str> {
        self.selector.variable()
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().filter_map(|variant| match &variant.key {
            Key::Word(word) => Some(word.as_str()),
            Key::Number(_) => None,
        })
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = (f64, &Variant)> {
        self.variants.iter().filter_map(|variant| match &variant.key {
            Key::Number(number) => Some((number.parse().ok()?, variant)),
            Key::Word(_) => None,
        })
    }

    pub(crate) fn default(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.is_default)
    }

    /// Whether some key is a plural category other than `other`, and every word is a category: plural forms.
    pub(crate) fn has_plural_forms(&self) -> bool {
        self.has_only_categories() && self.words().any(|word| word != "other")
    }

    /// Whether no word is anything but a plural category.
    pub(crate) fn has_only_categories(&self) -> bool {
        self.words().all(is_category) && !self.selector.is_ordinal()
    }
}

impl Inline {
    /// `NUMBER($n, type: "ordinal")`, whose categories are those of first, second, third.
    fn is_ordinal(&self) -> bool {
        let InlineKind::Function { arguments, .. } = &self.kind else { return false };
        let is_it = |value: &Inline| matches!(&value.kind, InlineKind::String(value) if value == "ordinal");
        arguments.named.iter().any(|(name, value)| name == "type" && is_it(value))
    }
}
