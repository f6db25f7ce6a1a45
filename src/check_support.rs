//! What `error-l10n-check` has to know to judge texts as this library does. No part of the public interface.

use crate::arguments::{Arguments, Variables};
use crate::catalog::{self, Catalog, Kind, Part};
use crate::facts::{self, Advice};
use crate::language::LanguageIdentifier;
use crate::retry_after::Unit;

/// The byte at which the loader finds a file to nest too deeply.
pub fn too_deep(text: &str) -> Option<usize> {
    catalog::too_deep(text)
}

/// A copy of a file, of the same length, that Fluent's parser does not panic at.
pub fn blunted(text: &str) -> std::borrow::Cow<'_, str> {
    catalog::blunted(text)
}

/// The shipped texts, as paths such as `es/http.ftl` and the content of the files.
pub fn sources() -> impl Iterator<Item = (String, &'static str)> {
    catalog::LOCALES.iter().map(|(language, file, text)| (format!("{language}/{file}"), *text))
}

/// The documented codes, sorted.
pub fn codes() -> impl Iterator<Item = &'static str> {
    facts::CODES.iter().map(|(code, ..)| *code)
}

/// The documented error statuses, sorted.
pub fn error_statuses() -> impl Iterator<Item = u16> {
    (400..600).filter(|status| facts::has_status(*status))
}

/// The ids of the advice this library asks for.
pub fn advice() -> impl Iterator<Item = String> {
    let names = Advice::ALL.into_iter().map(Advice::name).chain(Unit::ALL.into_iter().map(Unit::advice));
    names.map(|name| format!("advice-{name}"))
}

/// Whether the library shows attributes of this name.
pub fn is_shown(attribute: &str) -> bool {
    Part::of_attribute(attribute).is_some()
}

/// The variables the resolver has values for when it writes a text of the message `id`, beside the portal's own.
pub fn variables(id: &str, attribute: Option<&str>) -> Vec<&'static str> {
    let given = ["code", "status", "target", "requestId"];
    let is_code = id.starts_with("code-");
    let given = given.into_iter().filter(|name| is_code || *name != "code");
    let waits = Unit::ALL.into_iter().filter(|unit| {
        let is_wait = id.strip_prefix("advice-") == Some(unit.advice());
        is_wait || (is_code && attribute.is_some())
    });
    given.chain(waits.map(Unit::variable)).collect()
}

/// Whether the text of a message in the catalog's default language formats without error. What the library never shows
/// does not fail.
pub fn formats(catalog: &Catalog, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> bool {
    let part = match attribute {
        None => Some(Part::Value),
        Some(attribute) => Part::of_attribute(attribute),
    };
    let (kind, name) = Kind::of_id(id);
    let data = catalog.data();
    let (Some(part), Some(slot)) = (part, data.find(kind, name.as_bytes())) else { return true };
    let language = data.default_family().member(0).unwrap_or_default();
    data.text(language, slot, part, &Variables { own: Some(arguments), ..Variables::default() }).is_some()
}

/// The plural category the runtime chooses for a number, by its CLDR name.
pub struct Plurals(Option<catalog::Plural>);

impl Plurals {
    /// The cardinal rules of a language, as texts are formatted with.
    pub fn new(language: &LanguageIdentifier) -> Self {
        Self(catalog::Plural::new(language))
    }

    /// The category of a number.
    pub fn category(&self, number: f64) -> &'static str {
        let category = self.0.as_ref().and_then(|plural| plural.category(number));
        category.map_or("other", catalog::Category::name)
    }
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(language: &LanguageIdentifier) -> bool {
    crate::language::is_right_to_left(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variable_named_here_is_one_the_resolver_has() {
        let known: Vec<&str> = Variables::default().names().collect();
        let named = ["code-1", "advice-retry-after-minutes"].into_iter().flat_map(|id| variables(id, Some("advice")));
        named.for_each(|name| assert!(known.contains(&name), "{name}"));
        assert_eq!(variables("advice-retry-after-minutes", None), ["status", "target", "requestId", "minutes"]);
        assert_eq!(variables("code-99904", None), ["code", "status", "target", "requestId"]);
    }
}
