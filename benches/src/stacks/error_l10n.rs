//! This library.

use std::cell::RefCell;

use error_l10n::{ApiError, Arguments, Catalog, LanguagePriorityList, Negotiated, Resolver};

use super::{Call, Stack};
use crate::visitor_body::Codes;

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

/// The same catalog and negotiation, and the body read by a `serde_json` visitor in place of the library's own scanner:
/// what that scanner is worth to the whole call. Damaged bodies it does not read.
#[derive(Debug)]
pub struct Visited {
    resolver: Resolver,
    /// Where the ids of messages are put together, so that it takes no heap.
    id: RefCell<String>,
}

impl Visited {
    /// With the shipped texts.
    pub fn embedded() -> Self {
        Self { resolver: Resolver::new(Catalog::embedded()), id: RefCell::default() }
    }
}

impl Stack for Visited {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let languages = LanguagePriorityList::parse_accept_language(call.accept_language);
        let language = self.resolver.negotiate(&languages);
        let mut id = self.id.borrow_mut();
        for code in Codes::read(call.body).innermost_first() {
            id.clear();
            id.push_str("code-");
            id.push_str(code);
            if let Some(text) = self.resolver.catalog().message(language, &id, &Arguments::new()) {
                return read(&text);
            }
        }
        read(&self.resolver.text(&ApiError::default().with_status(call.status), language));
    }
}
