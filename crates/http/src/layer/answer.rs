//! From the head and body of an error to the localized response.

use std::time::SystemTime;

use bytes::Bytes;
use error_l10n::{ApiError, Negotiated, Resolver, UserMessage};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Response, response};

use super::asked::Asked;
use super::body::Bodies;
use super::collected::Unread;
use super::headers::{self, NewBody};
use super::localized::Localized;
use super::owned::{ends_with, media_type};
use super::same_shape;
use super::settings::{Settings, Shape};

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The response in the language of the request. A body that could not be read says nothing.
pub(super) fn answer<O: Bodies<B>, B>(
    mut head: response::Parts,
    read: Result<Bytes, Unread>,
    asked: &Asked,
    settings: &Settings,
) -> Response<O::Body> {
    if let Err(reason) = &read {
        tracing::debug!(status = head.status.as_u16(), reason = reason.name(), "error body not read");
    }
    let body = read.as_deref().unwrap_or_default();
    let error = api_error(&head, body);
    let resolver = asked.resolver(settings);
    let language = asked.language(&resolver);
    let message = resolver.resolve(&error, language);
    tell(&message, head.status.as_u16(), language, &resolver, settings);

    let (text, media_type) = match settings.shape {
        Shape::Problem => (message.to_json().into_bytes(), PROBLEM),
        Shape::Same => (same_shape::write(body, &message), json_type(&head)),
    };
    let is_length_known = !asked.is_head || !body.is_empty();
    let new = NewBody {
        media_type,
        language: message.language_tag(),
        length: is_length_known.then_some(text.len()),
        varies: !language.is_explicit(),
    };
    headers::describe(&mut head, new);
    head.extensions.insert(Localized::new(&message));
    let body = if asked.is_head { O::nothing() } else { O::text(text.into()) };
    Response::from_parts(head, body)
}

fn api_error<'a>(head: &response::Parts, body: &'a [u8]) -> ApiError<'a> {
    let error = ApiError::from_slice(body).with_status(head.status.as_u16());
    match head.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()) {
        Some(value) => error.with_retry_after(value, SystemTime::now()),
        None => error,
    }
}

/// The media type of an envelope that keeps its shape: the upstream's own, if that is a kind of JSON.
fn json_type(head: &response::Parts) -> HeaderValue {
    let old = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(media_type);
    let own = old.filter(|old| ends_with(old, "+json"));
    own.and_then(|own| own.to_ascii_lowercase().try_into().ok()).unwrap_or(JSON)
}

/// Tells the log and the hook. Neither sees more of the body than its codes.
fn tell(message: &UserMessage<'_>, status: u16, language: Negotiated, resolver: &Resolver, settings: &Settings) {
    tracing::debug!(
        status,
        code = message.code().map(|code| code.as_str()),
        origin = message.origin().name(),
        language = %message.language_tag(),
        "localized an error response"
    );
    for unknown in settings.unknown.see(message, resolver, language, status) {
        if unknown.count() == 1 {
            tracing::warn!(status, code = unknown.code(), "no text for this error code");
        }
        if let Some(hook) = &settings.hook {
            hook(unknown);
        }
    }
}
