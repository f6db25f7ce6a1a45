//! What requests say beside their bodies.

use std::time::SystemTime;

use error_l10n::{ApiError, LanguagePriorityList, Negotiated, Resolver};
use http::header::{ACCEPT_LANGUAGE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Uri};
use serde::Deserialize;

use super::fault::Fault;
use super::texts::{Answers, Texts};

/// How many answers a search gives, unless it says so itself, and at most.
const DEFAULT_LIMIT: usize = 10;
const MAX_LIMIT: usize = 100;

/// Headers of a failed call with the id the service gave the request, the more usual one first.
static REQUEST_IDS: [HeaderName; 4] = [
    HeaderName::from_static("ms-requestid"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-ms-request-id"),
    HeaderName::from_static("x-request-id"),
];
/// Those with the id the caller gave it.
static CORRELATION_IDS: [HeaderName; 4] = [
    HeaderName::from_static("ms-correlationid"),
    HeaderName::from_static("client-request-id"),
    HeaderName::from_static("x-ms-correlation-id"),
    HeaderName::from_static("x-correlation-id"),
];

/// The parameters every address takes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    pub(super) status: Option<String>,
    pub(super) tenant: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) q: Option<String>,
    pub(super) limit: Option<String>,
}

impl Query {
    /// The status of the failed call.
    pub(super) fn status(&self) -> Result<Option<u16>, Fault> {
        given(self.status.as_deref()).map(|status| parse_status(status).ok_or(Fault::STATUS)).transpose()
    }

    /// The texts to answer with.
    pub(super) fn answers<'t>(&self, texts: &'t Texts) -> Result<&'t Answers, Fault> {
        texts.of(given(self.tenant.as_deref())).ok_or(Fault::TENANT)
    }

    pub(super) fn resolver<'t>(&self, texts: &'t Texts) -> Result<&'t Resolver, Fault> {
        self.answers(texts).map(|answers| &answers.resolver)
    }

    /// What is searched for.
    pub(super) fn text(&self) -> Result<&str, Fault> {
        self.q.as_deref().filter(|text| !text.trim().is_empty()).ok_or(Fault::TEXT)
    }

    /// How many answers at most.
    pub(super) fn limit(&self) -> Result<usize, Fault> {
        let limit = given(self.limit.as_deref()).map_or(Some(DEFAULT_LIMIT), |limit| limit.parse().ok());
        limit.filter(|limit| (1..=MAX_LIMIT).contains(limit)).ok_or(Fault::LIMIT)
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
    // Every request is asked, and few have one; its name may be written with escapes.
    if !uri.query().is_some_and(|query| query.contains("lang") || query.contains('%')) {
        return None;
    }
    let query: axum::extract::Query<Query> = axum::extract::Query::try_from_uri(uri).ok()?;
    query.0.lang
}

/// The error with what the headers of the failed call said, which the portal passes on.
pub(super) fn with_headers<'a>(error: ApiError<'a>, headers: &'a HeaderMap) -> ApiError<'a> {
    let first = |names: &[HeaderName]| names.iter().find_map(|name| headers.get(name)?.to_str().ok());
    let error = match first(&[RETRY_AFTER]) {
        Some(value) => error.with_retry_after(value, SystemTime::now()),
        None => error,
    };
    let error = match first(&REQUEST_IDS) {
        Some(id) => error.with_request_id(id),
        None => error,
    };
    match first(&CORRELATION_IDS) {
        Some(id) => error.with_correlation_id(id),
        None => error,
    }
}
