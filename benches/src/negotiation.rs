//! The language as `fluent-langneg` 0.13 chooses it, which every ready-made stack here uses.

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

/// What a stack has for one language.
#[derive(Debug)]
pub struct Language<T> {
    id: LanguageIdentifier,
    /// The bundle, the loader, the name: whatever the stack looks texts up with.
    pub content: T,
}

impl<T> Language<T> {
    /// The language `tag` with its `content`.
    ///
    /// # Panics
    ///
    /// Where `tag` is no language tag.
    pub fn new(tag: &str, content: T) -> Self {
        Self { id: tag.parse().expect("a language tag"), content }
    }

    /// The language.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl<T> AsRef<LanguageIdentifier> for Language<T> {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl<T> PartialEq for Language<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// The languages of a stack.
#[derive(Debug)]
pub struct Languages<T> {
    available: Vec<Language<T>>,
    /// The position of English.
    default: usize,
}

impl<T> Languages<T> {
    /// Chooses among `available`, of which `en` is the default.
    ///
    /// # Panics
    ///
    /// Where there is no English.
    pub fn new(available: Vec<Language<T>>) -> Self {
        let default = available.iter().position(|language| language.id == "en").expect("English");
        Self { available, default }
    }

    /// The best language for an `Accept-Language`. Weights are not read: 0.13 takes the order of the header.
    pub fn negotiate(&self, accept_language: &str) -> &Language<T> {
        let requested = parse_accepted_languages(accept_language);
        let default = &self.available[self.default];
        let found = negotiate_languages(&requested, &self.available, Some(default), NegotiationStrategy::Lookup);
        found.first().copied().unwrap_or(default)
    }
}
