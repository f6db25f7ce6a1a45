//! The headers of a localized response.

use error_l10n::{LanguageIdentifier, vary};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{StatusCode, response};

/// Headers about a body that is no longer there: representation metadata (RFC 9110, section 8), digests (RFC 9530 and
/// its forerunners), and the framing of HTTP/1 (RFC 9112, section 6). Sorted.
static ABOUT_THE_OLD_BODY: &[&str] = &[
    "content-digest",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-md5",
    "content-type",
    "digest",
    "etag",
    "last-modified",
    "repr-digest",
    "trailer",
    "transfer-encoding",
];

/// These are about ranges of the old body, too, except where a range was refused: there they tell the length of the
/// resource (RFC 9110, section 15.5.17).
static ABOUT_RANGES: &[&str] = &["accept-ranges", "content-range"];

/// The body that takes the old one's place.
pub(super) struct NewBody<'a> {
    pub(super) media_type: &'a str,
    pub(super) language: &'a LanguageIdentifier,
    /// `None` where it is not known.
    pub(super) length: Option<usize>,
    /// Whether an `Accept-Language` could have changed it.
    pub(super) varies: bool,
}

/// Makes the head one of the new body.
pub(super) fn describe(head: &mut response::Parts, body: &NewBody<'_>) {
    remove(&mut head.headers, ABOUT_THE_OLD_BODY);
    if head.status != StatusCode::RANGE_NOT_SATISFIABLE {
        remove(&mut head.headers, ABOUT_RANGES);
    }
    // What a server writes behind the status in HTTP/1 is as free as its message.
    head.extensions.remove::<hyper::ext::ReasonPhrase>();
    set(&mut head.headers, header::CONTENT_TYPE, body.media_type);
    set(&mut head.headers, header::CONTENT_LANGUAGE, &body.language.to_string());
    if let Some(length) = body.length {
        head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    if body.varies {
        add_vary(&mut head.headers);
    }
}

/// Looks at the few headers there are, not for the many there could be.
fn remove(headers: &mut HeaderMap, names: &[&str]) {
    let is_named = |name: &&HeaderName| names.binary_search(&name.as_str()).is_ok();
    let there: Vec<HeaderName> = headers.keys().filter(is_named).cloned().collect();
    for name in there {
        headers.remove(name);
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    // Media types and tags are letters, digits and a few signs.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// Adds `Accept-Language` to what the lines of `Vary` hold, as one line.
pub(crate) fn add_vary(headers: &mut HeaderMap) {
    let lines: Vec<&str> = headers.get_all(header::VARY).iter().filter_map(|line| line.to_str().ok()).collect();
    let value = vary(Some(&lines.join(", "))).into_owned();
    set(headers, header::VARY, &value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(ABOUT_THE_OLD_BODY.is_sorted() && ABOUT_RANGES.is_sorted());
    }
}
