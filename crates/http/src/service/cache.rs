//! Responses that may be kept: `ETag`, `If-None-Match`, `Cache-Control` (RFC 9110, section 8.8.3; RFC 9111).

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::explain::describe;

/// A response that is the same for everybody.
pub(super) struct Document<'a> {
    pub(super) media_type: &'static str,
    pub(super) body: Bytes,
    /// The language, and whether an `Accept-Language` could have changed it.
    pub(super) language: Option<(&'a str, bool)>,
    /// Seconds it may be used unasked.
    pub(super) max_age: u32,
}

/// The document, or 304 where the client has it already.
pub(super) fn respond(request: &HeaderMap, document: Document<'_>) -> Response {
    let tag = tag(&document);
    let is_there = has(request, &tag);
    let caching = format!("public, max-age={}", document.max_age);
    let mut response = match is_there {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(CONTENT_TYPE, document.media_type)], document.body).into_response(),
    };
    for (name, value) in [(ETAG, tag), (CACHE_CONTROL, caching)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    if let Some((language, varies)) = document.language {
        describe(&mut response, language, varies);
    }
    response
}

fn tag(document: &Document<'_>) -> String {
    let mut hasher = DefaultHasher::new();
    (document.media_type, document.language.map(|(language, _)| language), &document.body).hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

/// Whether `If-None-Match` names the tag; weak tags match too (RFC 9110, section 13.1.2).
fn has(request: &HeaderMap, tag: &str) -> bool {
    let lines = request.get_all(IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    let mut tags = lines.flat_map(|line| line.split(',')).map(str::trim);
    tags.any(|named| named == "*" || named.trim_start_matches("W/") == tag)
}
