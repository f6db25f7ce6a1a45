//! What requests say beside their bodies.

use std::time::SystemTime;

use error_l10n::{ApiError, LanguagePriorityList, Negotiated, Resolver};
use http::header::{ACCEPT_LANGUAGE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Uri};
use serde::Deserialize;

use super::fault::Fault;
use super::texts::Texts;

/// The parameters every address takes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    pub(super) status: Option<String>,
    pub(super) tenant: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) kind: Option<String>,
}

impl Query {
    /// The status of the failed call.
    pub(super) fn status(&self) -> Result<Option<u16>, Fault> {
        given(self.status.as_deref()).map(|status| parse_status(status).ok_or(Fault::STATUS)).transpose()
    }

    /// The texts to answer with.
    pub(super) fn resolver<'t>(&self, texts: &'t Texts) -> Result<&'t Resolver, Fault> {
        texts.of(given(self.tenant.as_deref())).ok_or(Fault::TENANT)
    }
}

/// A form sends its empty fields too.
fn given(parameter: Option<&str>) -> Option<&str> {
    parameter.filter(|parameter| !parameter.is_empty())
}

/// A status of HTTP: 100 to 599.
pub(super) fn parse_status(status: &str) -> Option<u16> {
    status.parse().ok().filter(|status| (100..600).contains(status))
}

/// The language of a request: an explicit choice, else `Accept-Language`.
pub(super) fn negotiate(resolver: &Resolver, headers: &HeaderMap, choice: Option<&str>) -> Negotiated {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter().map(HeaderValue::as_bytes);
    let list = LanguagePriorityList::parse_accept_language_lines(lines);
    match choice {
        Some(tag) => resolver.negotiate(&list.prefer(tag)),
        None => resolver.negotiate(&list),
    }
}

/// The value of `lang` in the query of an address.
pub(super) fn choice(uri: &Uri) -> Option<String> {
    let query: axum::extract::Query<Query> = axum::extract::Query::try_from_uri(uri).ok()?;
    query.0.lang
}

/// The error with what the headers of the failed call said, which the portal passes on.
pub(super) fn with_headers<'a>(error: ApiError<'a>, headers: &HeaderMap) -> ApiError<'a> {
    match headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()) {
        Some(value) => error.with_retry_after(value, SystemTime::now()),
        None => error,
    }
}
