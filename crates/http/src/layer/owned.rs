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
    match media_type(value.to_str().unwrap_or_default()).as_str() {
        // What came although nobody asked for a page is a gateway's.
        "text/html" | "application/xhtml+xml" => !asked.names_html(),
        // No type at all means octet-stream (RFC 9110, section 8.3), and frameworks write it for "bytes of some kind".
        "" | "application/octet-stream" | "text/plain" => true,
        "application/json" | "text/json" | "application/xml" | "text/xml" => true,
        other => other.starts_with("application/") && (other.ends_with("+json") || other.ends_with("+xml")),
    }
}

/// `type/subtype` in lower case, without parameters.
pub(crate) fn media_type(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim_matches([' ', '\t']).to_ascii_lowercase()
}
