//! This library.

use error_l10n::{ApiError, Catalog, LanguagePriorityList, Negotiated, Resolver};

use super::{Call, Stack};

/// The text in one call, the header negotiated every time.
#[derive(Debug)]
pub struct Header(Resolver);

impl Header {
    /// With the shipped texts.
    pub fn embedded() -> Self {
        Self::new(Catalog::embedded())
    }

    /// With the texts of `catalog`.
    pub fn new(catalog: Catalog) -> Self {
        Self(Resolver::new(catalog))
    }
}

impl Stack for Header {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        read(&self.0.explain_text(call.body, Some(call.status), call.accept_language));
    }
}

/// In two stages: the language is known from before.
#[derive(Debug)]
pub struct Handle {
    resolver: Resolver,
    language: Negotiated,
}

impl Handle {
    /// With the shipped texts, for the user who sends this header.
    pub fn embedded(accept_language: &str) -> Self {
        let resolver = Resolver::new(Catalog::embedded());
        let language = resolver.negotiate(&LanguagePriorityList::parse_accept_language(accept_language));
        Self { resolver, language }
    }
}

impl Stack for Handle {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let error = ApiError::from_slice(call.body).with_status(call.status);
        read(&self.resolver.text(&error, self.language));
    }
}

/// More than the job: title, advice, details and retry as well.
#[derive(Debug)]
pub struct Whole(Resolver);

impl Whole {
    /// With the shipped texts.
    pub fn embedded() -> Self {
        Self(Resolver::new(Catalog::embedded()))
    }
}

impl Stack for Whole {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        read(self.0.explain(call.body, Some(call.status), call.accept_language).text());
    }
}
