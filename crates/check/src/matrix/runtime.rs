//! A locale's texts as the library loads and writes them.

use std::collections::HashSet;
use std::fmt::Write;

use error_l10n::{Catalog, CatalogBuilder, LanguageIdentifier, LanguagePriorityList, Negotiated};

use super::samples::Sample;
use crate::model::Entry;
use crate::project::Locale;

/// The id of a message that is nothing but an attribute: the library shows attributes under other ids only.
const PREFIX: &str = "error-l10n-check-matrix-";
/// What every catalog must have; a text of the locale lies over it.
const STAND_IN: &str = "code-generalException = \u{fffd}\n";

/// The catalog of one locale, so that no other one can speak for it.
pub(super) struct Runtime {
    /// There where anything can be loaded.
    catalog: Option<(Catalog, Negotiated)>,
}

impl Runtime {
    /// Loads the texts of `locale`, to be written in `language`: its own, or a pseudo-locale made of it.
    pub(super) fn new(locale: &Locale, language: &LanguageIdentifier, is_pseudo: bool) -> Self {
        let tag = locale.language.to_string();
        let build = |texts: &str| builder(&tag, texts).pseudo_locales(is_pseudo).build().ok();
        let entries = entries(locale);
        let joined = |is_good: &dyn Fn(&str) -> bool| -> String {
            entries.iter().map(String::as_str).filter(|entry| is_good(entry)).collect()
        };
        // What one entry has wrong would keep the whole file out: then each one is tried by itself.
        let catalog = build(&joined(&|_| true)).or_else(|| build(&joined(&|entry| build(entry).is_some())));
        let wished = LanguagePriorityList::from_tags([language.to_string()]);
        Self { catalog: catalog.map(|catalog| (catalog.clone(), catalog.negotiate(&wished))) }
    }

    /// The text of a message or an attribute; `None` where it cannot be written.
    pub(super) fn text(&self, message: &str, attribute: Option<&str>, sample: &Sample) -> Option<String> {
        let (catalog, language) = self.catalog.as_ref()?;
        let text = match attribute {
            None => catalog.message(*language, message, &sample.arguments()),
            Some(attribute) => catalog.message(*language, &alias(message, attribute), &sample.arguments()),
        };
        text.map(std::borrow::Cow::into_owned)
    }
}

fn builder(tag: &str, texts: &str) -> CatalogBuilder {
    let builder = Catalog::empty_builder().default_language(tag).overlay_text(tag, "stand-in.ftl", STAND_IN);
    builder.overlay_text(tag, "matrix.ftl", texts)
}

fn alias(message: &str, attribute: &str) -> String {
    format!("{PREFIX}{message}-{attribute}")
}

/// Each entry that can be read, as it stands in its file, with a message for each of its attributes; of several of one
/// name the first.
fn entries(locale: &Locale) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut entries = Vec::new();
    for (file, entry) in locale.entries() {
        let source = file.text.get(entry.span.clone()).unwrap_or_default();
        // Fluent keeps messages and terms apart, and the library does not tell cases apart.
        if !entry.is_damaged && seen.insert((entry.is_term, entry.name.to_ascii_lowercase())) {
            entries.push(format!("{source}\n{}", aliases(entry)));
        }
    }
    entries
}

fn aliases(entry: &Entry) -> String {
    let mut aliases = String::new();
    for attribute in entry.attributes.iter().filter(|_| !entry.is_term) {
        let (message, name) = (&entry.name, &attribute.name);
        let _ = writeln!(aliases, "{} = {{ {message}.{name} }}", alias(message, name));
    }
    aliases
}
