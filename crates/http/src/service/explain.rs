//! `POST /v1/explain`: the body of a failed call to a problem document.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{self, FromRequest};
use axum::response::{IntoResponse, Response};
use error_l10n::{ApiError, Negotiated, UserMessage};
use http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request, StatusCode};

use super::fault::Fault;
use super::query::{self, Query};
use super::state::State;
use crate::layer::coding;
use crate::layer::collected::Unread;
use crate::layer::headers::add_vary;

pub(super) const PROBLEM: &str = "application/problem+json";

/// As many as an answer has.
const MANY_HEADERS: usize = 8;

/// Tells what a failed call means, in the user's language.
#[utoipa::path(
    post,
    path = "/v1/explain",
    tag = "explain",
    operation_id = "explain",
    request_body(
        content = String,
        content_type = "*/*",
        description = "The body of the failed call, as it was sent: JSON of any shape, HTML, text, cut off or empty. At most 64 KiB; `Content-Encoding` may be gzip, br or deflate."
    ),
    params(
        ("status" = Option<u16>, Query, description = "The HTTP status of the failed call", minimum = 100, maximum = 599),
        super::openapi::Choice,
        super::openapi::UserHeaders,
        ("Retry-After" = Option<String>, Header, description = "That of the failed call: seconds or an HTTP date", example = "120"),
        ("MS-RequestId" = Option<String>, Header, description = "That of the failed call; also request-id, x-ms-request-id, x-request-id"),
        ("MS-CorrelationId" = Option<String>, Header, description = "That of the failed call; also client-request-id, x-ms-correlation-id, x-correlation-id"),
    ),
    responses(
        (status = 200, description = "The error in the user's language", content_type = "application/problem+json", body = super::openapi::Problem),
        (status = 400, description = "The address or the status is malformed, or the body broke off or is damaged"),
        (status = 404, description = "There is no such tenant"),
        (status = 408, description = "The request took too long"),
        (status = 413, description = "The body is over the limit"),
        (status = 415, description = "The coding of the body is unknown"),
    )
)]
pub(super) async fn explain(
    extract::State(state): extract::State<Arc<State>>,
    extract::Query(query): extract::Query<Query>,
    mut request: Request<axum::body::Body>,
) -> Result<Response, Response> {
    let headers = std::mem::take(request.headers_mut());
    let status = query.status().map_err(IntoResponse::into_response)?;
    let texts = state.texts();
    let resolver = query.resolver(&texts).map_err(IntoResponse::into_response)?;
    let body = read(&headers, request, &state, state.options.body_limit).await?;
    let mut error = query::with_headers(ApiError::from_slice(&body), &headers);
    if let Some(status) = status {
        error = error.with_status(status);
    }
    let language = query::negotiate(resolver, &headers, query.lang.as_deref());
    let message = resolver.resolve(&error, language);
    state.metrics.answered(&message, resolver, language);
    Ok(answer(message.to_json(), message.language_tag(), !language.is_explicit()))
}

/// The body of a request, without its codings.
pub(super) async fn read(
    headers: &HeaderMap,
    request: Request<axum::body::Body>,
    state: &Arc<State>,
    limit: usize,
) -> Result<Bytes, Response> {
    let body = Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TOO_LARGE.into_response(),
        _ => Fault::BROKEN.into_response(),
    })?;
    coding::decode(headers, body, limit).map_err(|unread| match unread {
        Unread::TooLong => Fault::TOO_LARGE.into_response(),
        Unread::Broken => Fault::DAMAGED.into_response(),
        Unread::UnknownCoding => Fault::CODING.into_response(),
    })
}

/// An answer that is for this request alone.
pub(super) fn answer(body: String, language: &str, varies: bool) -> Response {
    let mut response = body.into_response();
    // With those that are set further out.
    response.headers_mut().reserve(MANY_HEADERS);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    describe(&mut response, language, varies);
    response
}

/// Says in which language a response is.
pub(super) fn describe(response: &mut Response, language: &str, varies: bool) {
    if let Ok(language) = HeaderValue::from_str(language) {
        response.headers_mut().insert(CONTENT_LANGUAGE, language);
    }
    if varies {
        add_vary(response.headers_mut());
    }
}

impl super::metrics::Metrics {
    /// Counts an answer.
    pub(super) fn answered(&self, message: &UserMessage<'_>, resolver: &error_l10n::Resolver, language: Negotiated) {
        self.count(message);
        let status = message.status().unwrap_or_default();
        for unknown in self.unknown.see(message, resolver, language, status) {
            self.count_unknown(unknown.code());
        }
    }
}
