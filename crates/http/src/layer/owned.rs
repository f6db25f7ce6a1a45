//! Which responses are an API's errors.

use http::header::CONTENT_TYPE;
use http::{StatusCode, response};

use super::asked::Asked;
use super::localized::Localized;
use super::settings::Settings;

/// Whether a status is that of an error. Those of three digits above 599 are server errors (RFC 9110, section 15).
pub(super) fn is_error(status: StatusCode) -> bool {
    status.as_u16() >= 400
}

/// Whether the body of an error response is to be replaced.
pub(super) fn is_owned(head: &response::Parts, asked: &Asked, settings: &Settings) -> bool {
    head.extensions.get::<Localized>().is_none()
        && match &settings.owns {
            Some(owns) => owns(head),
            None => is_api_error(head, asked),
        }
}

fn is_api_error(head: &response::Parts, asked: &Asked) -> bool {
    let Some(value) = head.headers.get(CONTENT_TYPE) else { return true };
    let media_type = media_type(value.to_str().unwrap_or_default());
    let is = |other: &&str| media_type.eq_ignore_ascii_case(other);
    if PAGES.iter().any(is) {
        // What came although nobody asked for a page is a gateway's.
        return !asked.names_html();
    }
    ERRORS.iter().any(is)
        || starts_with(media_type, "application/") && (ends_with(media_type, "+json") || ends_with(media_type, "+xml"))
}

const PAGES: [&str; 2] = ["text/html", "application/xhtml+xml"];

/// No type at all means octet-stream (RFC 9110, section 8.3), and frameworks write it for "bytes of some kind".
const ERRORS: [&str; 7] =
    ["application/json", "text/plain", "application/xml", "text/json", "text/xml", "application/octet-stream", ""];

/// `type/subtype`, without parameters.
pub(crate) fn media_type(value: &str) -> &str {
    value.split_once(';').map_or(value, |(media_type, _)| media_type).trim_matches([' ', '\t'])
}

/// Media types are compared without case.
fn starts_with(media_type: &str, start: &str) -> bool {
    media_type.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start))
}

/// Whether a media type ends in this suffix.
pub(crate) fn ends_with(media_type: &str, end: &str) -> bool {
    let start = media_type.len().checked_sub(end.len());
    start.and_then(|start| media_type.get(start..)).is_some_and(|own| own.eq_ignore_ascii_case(end))
}
