//! What one would write by hand: typed serde, a concurrent bundle a language, `fluent-langneg`.

use std::borrow::Cow;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::{Call, Stack};
use crate::negotiation::{Language, Languages};
use crate::sources::Source;
use crate::typed_body::Body;

/// The texts of one language.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// A bundle for each language.
pub struct Bundles(Languages<Bundle>);

impl Bundles {
    /// Loads `sources`.
    pub fn new(sources: &[Source]) -> Self {
        Self(Languages::new(sources.iter().map(|source| Language::new(&source.language, bundle(source))).collect()))
    }

    /// The bundle for an `Accept-Language`.
    pub(crate) fn negotiate(&self, accept_language: &str) -> &Bundle {
        &self.0.negotiate(accept_language).content
    }
}

/// The bundle of one language.
pub(crate) fn bundle(source: &Source) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![source.language.parse().expect("a language tag")]);
    for file in &source.files {
        let resource = FluentResource::try_new(file.clone()).map_err(|(_, errors)| errors);
        bundle.add_resource(resource.expect("a well-formed file")).expect("no id twice");
    }
    bundle
}

/// The text of the message `id`; a pattern without placeables is borrowed.
pub(crate) fn message<'b>(bundle: &'b Bundle, id: &str) -> Option<Cow<'b, str>> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors);
    errors.is_empty().then_some(text)
}

fn answer(bundle: &Bundle, call: Call<'_>, read: &mut dyn FnMut(&str)) {
    // One buffer for the ids of all candidates.
    let mut id = String::with_capacity(64);
    let mut find = |kind: &str, name: &str| {
        id.clear();
        id.push_str(kind);
        id.push_str(name);
        message(bundle, &id)
    };
    let body = Body::read(call.body);
    let text = body.and_then(|body| body.deepest(|code| find("code-", code)));
    let text = text.or_else(|| find("status-", &call.status.to_string()));
    read(&text.or_else(|| find("code-", "generalException")).unwrap_or_default());
}

/// The header negotiated in every call.
pub struct ByHand(Bundles);

impl ByHand {
    /// Loads `sources`.
    pub fn new(sources: &[Source]) -> Self {
        Self(Bundles::new(sources))
    }
}

impl Stack for ByHand {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        answer(self.0.negotiate(call.accept_language), call, read);
    }
}

/// The language is known from before.
pub struct ByHandHandle(Bundle);

impl ByHandHandle {
    /// Loads `sources`, for the user who sends this header.
    pub fn new(sources: &[Source], accept_language: &str) -> Self {
        let languages = sources.iter().map(|source| Language::new(&source.language, source)).collect();
        Self(bundle(Languages::new(languages).negotiate(accept_language).content))
    }
}

impl Stack for ByHandHandle {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        answer(&self.0, call, read);
    }
}
