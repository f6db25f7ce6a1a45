//! `fluent-templates`, with the body as a `serde_json::Value`.

use std::collections::HashMap;
use std::path::Path;

use fluent_bundle::FluentValue;
use fluent_templates::{ArcLoader, Loader};
use serde_json::Value;
use unic_langid::LanguageIdentifier;

use super::{Call, Stack};
use crate::negotiation::{Language, Languages};

/// By which of its functions texts are looked up.
#[derive(Debug, Clone, Copy)]
pub enum Door {
    /// `try_lookup` of the `Loader` trait, which its documentation shows. It negotiates again in every look-up.
    TryLookup,
    /// `lookup_single_language`, for the language that was negotiated before.
    OneLanguage,
}

/// A loader for the repository's folder.
pub struct Templates {
    loader: ArcLoader,
    languages: Languages<()>,
    door: Door,
}

impl Templates {
    /// Loads the folder.
    ///
    /// # Panics
    ///
    /// Where that fails.
    pub fn new(folder: &Path, door: Door) -> Self {
        let english = "en".parse().expect("a language tag");
        let loader = ArcLoader::builder(folder, english).build().expect("the repository's texts");
        let languages = Languages::new(loader.locales().map(|id| Language::new(&id.to_string(), ())).collect());
        Self { loader, languages, door }
    }

    fn text(&self, language: &LanguageIdentifier, id: &str) -> Option<String> {
        match self.door {
            Door::TryLookup => self.loader.try_lookup(language, id),
            Door::OneLanguage => {
                let none: Option<&HashMap<&str, FluentValue<'_>>> = None;
                self.loader.lookup_single_language(language, id, none).ok()
            }
        }
    }
}

impl Stack for Templates {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let language = self.languages.negotiate(call.accept_language).id();
        let body: Value = serde_json::from_slice(call.body).unwrap_or_default();
        let text = deepest(body.get("error"), &|code| self.text(language, &format!("code-{code}")));
        let text = text.or_else(|| self.text(language, &format!("status-{}", call.status)));
        read(&text.or_else(|| self.text(language, "code-generalException")).unwrap_or_default());
    }
}

/// What `find` has for the innermost code it knows.
fn deepest(level: Option<&Value>, find: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let level = level?.as_object()?;
    let inner = level.get("innerError").or_else(|| level.get("innererror"));
    deepest(inner, find).or_else(|| find(level.get("code")?.as_str()?))
}
