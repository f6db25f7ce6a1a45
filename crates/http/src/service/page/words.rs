//! How the page speaks.

use error_l10n::{ApiError, Arguments, LanguageIdentifier, LanguagePriorityList, Negotiated, Resolver, UserMessage};
use http::HeaderMap;
use unic_langid::CharacterDirection;

use super::Scene;
use super::ask::Ask;
use crate::service::query::negotiate;

/// The page's own texts, in the language of the page.
pub(super) struct Words<'a> {
    voice: &'a Resolver,
    language: Negotiated,
}

impl<'a> Words<'a> {
    /// The language is that of the switch; else that of the error, for a page somebody sent a link to; else what the
    /// browser asks for.
    pub(super) fn new(voice: &'a Resolver, ask: &Ask, headers: &HeaderMap) -> Self {
        let choice = [&ask.ui, &ask.lang].into_iter().find(|tag| speaks(voice, tag).is_some());
        Self { voice, language: negotiate(voice, headers, choice.map(String::as_str)) }
    }

    /// Whether an `Accept-Language` could have changed the page.
    pub(super) fn varies(&self) -> bool {
        !self.language.is_explicit()
    }

    pub(super) fn tag(&self) -> String {
        self.language().to_string()
    }

    pub(super) fn language(&self) -> &LanguageIdentifier {
        self.voice.catalog().language(self.language)
    }

    /// The language of the page among the languages of `resolver`.
    pub(super) fn in_texts_of(&self, resolver: &Resolver) -> Negotiated {
        resolver.negotiate(&LanguagePriorityList::default().prefer(&self.tag()))
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.say_with(id, &Arguments::new())
    }

    pub(super) fn say_with(&self, id: &str, arguments: &Arguments<'_>) -> String {
        let text = self.voice.catalog().message(self.language, id, arguments);
        // Every id is in every language, which a test sees to; only an overlay can spoil one.
        text.map_or_else(|| id.to_owned(), std::borrow::Cow::into_owned)
    }

    /// What an error of the service itself means.
    pub(super) fn explain<'e>(&self, error: &'e ApiError<'e>) -> UserMessage<'e>
    where
        'a: 'e,
    {
        self.voice.resolve(error, self.language)
    }

    /// The languages the page itself is in, with their names in themselves.
    pub(super) fn languages(&self) -> Vec<(String, String)> {
        let languages = self.voice.catalog().languages().iter().map(ToString::to_string);
        languages.filter_map(|tag| Some((tag.clone(), speaks(self.voice, &tag)?))).collect()
    }

    /// What a language is called in itself; its tag where the page does not speak it.
    pub(super) fn name(&self, tag: &str) -> String {
        speaks(self.voice, tag).unwrap_or_else(|| tag.to_owned())
    }

    /// The language of the error's text: the one asked for, else that of the page.
    pub(super) fn error_language(&self, scene: &Scene<'_>) -> Negotiated {
        let asked = LanguagePriorityList::default().prefer(&scene.ask.lang);
        if scene.resolver.negotiate(&asked).is_explicit() {
            return scene.resolver.negotiate(&asked);
        }
        let own = scene.resolver.negotiate(&LanguagePriorityList::default().prefer(&scene.ask.ui));
        if own.is_explicit() { own } else { negotiate(scene.resolver, scene.headers, None) }
    }
}

/// The name of a language in itself, if it is exactly one the page speaks.
fn speaks(voice: &Resolver, tag: &str) -> Option<String> {
    let language = voice.negotiate(&LanguagePriorityList::default().prefer(tag));
    let language = Some(language).filter(|language| language.is_explicit())?;
    let name = voice.catalog().message(language, "page-language-name", &Arguments::new())?;
    // A language without texts for the page would say the name of the default.
    let default = voice.catalog().message(
        voice.negotiate(&LanguagePriorityList::default()),
        "page-language-name",
        &Arguments::new(),
    )?;
    let is_default = voice.catalog().language(language) == voice.catalog().default_language();
    (is_default || name != default).then(|| name.into_owned())
}

/// For `dir`.
pub(super) fn direction(language: &LanguageIdentifier) -> &'static str {
    if language.character_direction() == CharacterDirection::RTL { "rtl" } else { "ltr" }
}
