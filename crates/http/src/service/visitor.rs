//! Who asks: a person with a browser, or a program. Errors of the service are pages for the one and problem documents
//! for the other.

use std::sync::Arc;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue, Uri};

use super::fault::Fault;
use super::page;
use super::state::State;

/// A person who opens an address in a browser.
pub(super) struct Visitor {
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
}

impl Visitor {
    /// `None` for a program: it does not ask for HTML, or takes JSON as well.
    fn of(request: &Request) -> Option<Self> {
        // Programs ask too often for a copy of each line.
        let has = |line: &HeaderValue, word: &[u8]| {
            line.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
        };
        let names = |word: &[u8]| request.headers().get_all(ACCEPT).iter().any(|line| has(line, word));
        let is_person = names(b"text/html") && !names(b"json");
        is_person.then(|| Self { uri: request.uri().clone(), headers: request.headers().clone() })
    }
}

/// Gives every error of the service its name, and its page where a person asks.
pub(super) async fn tell(state: Arc<State>, request: Request, next: Next) -> Response {
    let visitor = Visitor::of(&request);
    let response = next.run(request).await;
    if is_page(response.headers()) {
        return response;
    }
    let Some(fault) = Fault::of(&response) else { return response };
    let mut told = match visitor {
        Some(visitor) => page::trouble(&state, &visitor, &fault),
        None => fault.into_response(),
    };
    told.headers_mut().append(VARY, HeaderValue::from_static("Accept"));
    told
}

/// Whether it is made for people already.
pub(super) fn is_page(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|media| media.as_bytes().starts_with(b"text/html"))
}
