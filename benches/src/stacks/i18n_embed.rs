//! `i18n-embed`'s loader for Fluent, one for each language, selected once.

use std::borrow::Cow;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use unic_langid::LanguageIdentifier;

use super::{Call, Stack};
use crate::negotiation::{Language, Languages};
use crate::sources::Source;
use crate::typed_body::Body;

/// A loader for each language.
#[derive(Debug)]
pub struct Embed(Languages<FluentLanguageLoader>);

impl Embed {
    /// Loads `sources`.
    ///
    /// # Panics
    ///
    /// Where that fails.
    pub fn new(sources: &[Source]) -> Self {
        let id = |source: &Source| source.language.parse::<LanguageIdentifier>().expect("a language tag");
        let all = FluentLanguageLoader::new("errors", "en".parse().expect("a language tag"));
        let ids = sources.iter().map(id).collect::<Vec<_>>();
        all.load_languages(&Assets(sources), &ids).expect("well-formed files");
        let one = |source: &Source| Language::new(&source.language, all.select_languages(&[id(source)]));
        Self(Languages::new(sources.iter().map(one).collect()))
    }
}

impl Stack for Embed {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let loader = &self.0.negotiate(call.accept_language).content;
        let mut id = String::with_capacity(64);
        let mut find = |kind: &str, name: &str| {
            id.clear();
            id.push_str(kind);
            id.push_str(name);
            // Without the question it would give a sentence that says the text is missing.
            loader.has(&id).then(|| loader.get(&id))
        };
        let body = Body::read(call.body);
        let text = body.and_then(|body| body.deepest(|code| find("code-", code)));
        let text = text.or_else(|| find("status-", &call.status.to_string()));
        read(&text.or_else(|| find("code-", "generalException")).unwrap_or_default());
    }
}

/// The files of each language as the one file that a domain of i18n-embed has.
struct Assets<'a>(&'a [Source]);

impl I18nAssets for Assets<'_> {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let source = self.0.iter().find(|source| path == format!("{}/errors.ftl", source.language));
        source.map(|source| Cow::Owned(source.files.join("\n").into_bytes())).into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(self.0.iter().map(|source| format!("{}/errors.ftl", source.language)))
    }
}
