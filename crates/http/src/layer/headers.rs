//! The headers of a localized response.

use error_l10n::vary;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{StatusCode, response};

/// Whether a header is about a body that is no longer there: representation metadata (RFC 9110, section 8), digests
/// (RFC 9530 and its forerunners), and the framing of HTTP/1 (RFC 9112, section 6). `Content-Type`, `Content-Language`
/// and `Content-Length` are not named: the new body sets them.
fn is_old(name: &str, status: StatusCode) -> bool {
    match name {
        "content-digest" | "content-md5" | "digest" | "repr-digest" => true,
        "content-disposition" | "content-encoding" | "content-location" => true,
        "etag" | "last-modified" => true,
        "trailer" | "transfer-encoding" => true,
        // Of a range that was refused they tell the length of the resource (RFC 9110, section 15.5.17).
        "accept-ranges" | "content-range" => status != StatusCode::RANGE_NOT_SATISFIABLE,
        _ => false,
    }
}

const ACCEPT_LANGUAGE: HeaderValue = HeaderValue::from_static("Accept-Language");

/// The body that takes the old one's place.
pub(super) struct NewBody<'a> {
    pub(super) media_type: HeaderValue,
    pub(super) language: &'a str,
    /// `None` where it is not known.
    pub(super) length: Option<usize>,
    /// Whether an `Accept-Language` could have changed it.
    pub(super) varies: bool,
}

/// Makes the head one of the new body.
pub(super) fn describe(head: &mut response::Parts, body: NewBody<'_>) {
    remove_old(&mut head.headers, head.status);
    // What a server writes behind the status in HTTP/1 is as free as its message.
    head.extensions.remove::<hyper::ext::ReasonPhrase>();
    head.headers.insert(header::CONTENT_TYPE, body.media_type);
    match HeaderValue::from_str(body.language) {
        Ok(language) => head.headers.insert(header::CONTENT_LANGUAGE, language),
        // Tags are letters, digits and hyphens.
        Err(_) => head.headers.remove(header::CONTENT_LANGUAGE),
    };
    match body.length {
        Some(length) => head.headers.insert(header::CONTENT_LENGTH, length.into()),
        None => head.headers.remove(header::CONTENT_LENGTH),
    };
    if body.varies {
        add_vary(&mut head.headers);
    }
}

/// Looks at the few headers there are, not for the many there could be.
fn remove_old(headers: &mut HeaderMap, status: StatusCode) {
    let old: Vec<HeaderName> = headers.keys().filter(|name| is_old(name.as_str(), status)).cloned().collect();
    for name in old {
        headers.remove(name);
    }
}

/// Adds `Accept-Language` to what the lines of `Vary` hold, as one line.
pub(crate) fn add_vary(headers: &mut HeaderMap) {
    if !headers.contains_key(header::VARY) {
        headers.insert(header::VARY, ACCEPT_LANGUAGE);
        return;
    }
    let lines: Vec<&str> = headers.get_all(header::VARY).iter().filter_map(|line| line.to_str().ok()).collect();
    if let Ok(value) = vary(Some(&lines.join(", "))).parse() {
        headers.insert(header::VARY, value);
    }
}
