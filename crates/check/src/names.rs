//! Names that are the same in every language.

use std::ops::Range;

use crate::flat::Flat;
use crate::words::{Kind, slice};

/// HTTP fields in lower case (IANA, Hypertext Transfer Protocol Field Name Registry, permanent entries and those of
/// API gateways).
static FIELDS: &[&str] = &[
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "accept-ranges",
    "access-control-allow-origin",
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-range",
    "content-security-policy",
    "content-type",
    "cookie",
    "etag",
    "expect",
    "expires",
    "forwarded",
    "idempotency-key",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "keep-alive",
    "last-modified",
    "link",
    "location",
    "max-forwards",
    "origin",
    "pragma",
    "prefer",
    "proxy-authenticate",
    "proxy-authorization",
    "range",
    "ratelimit",
    "ratelimit-limit",
    "ratelimit-policy",
    "ratelimit-remaining",
    "ratelimit-reset",
    "referer",
    "referrer-policy",
    "request-id",
    "retry-after",
    "server-timing",
    "set-cookie",
    "strict-transport-security",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "vary",
    "via",
    "warning",
    "www-authenticate",
    "x-api-key",
    "x-correlation-id",
    "x-forwarded-for",
    "x-frame-options",
    "x-ms-client-request-id",
    "x-ms-correlation-id",
    "x-ms-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "x-requested-with",
];

/// Names of companies and products, in lower case, that texts in other scripts keep.
static BRANDS: &[&str] = &[
    "adobe",
    "amazon",
    "android",
    "apple",
    "azure",
    "bing",
    "chrome",
    "contoso",
    "dynamics",
    "edge",
    "excel",
    "fabrikam",
    "facebook",
    "firefox",
    "fluent",
    "github",
    "gmail",
    "google",
    "ios",
    "java",
    "javascript",
    "learn",
    "linkedin",
    "linux",
    "macos",
    "microsoft",
    "mozilla",
    "office",
    "onedrive",
    "oracle",
    "outlook",
    "python",
    "react",
    "rust",
    "salesforce",
    "sap",
    "sharepoint",
    "skype",
    "slack",
    "stripe",
    "teams",
    "twitter",
    "ubuntu",
    "unicode",
    "unix",
    "visa",
    "whatsapp",
    "windows",
    "xbox",
    "yandex",
    "youtube",
    "zoom",
];

/// Whether a word is the name of a company or product, by its capital letter too.
pub(crate) fn is_brand(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && BRANDS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// The names in a text that no language translates: HTTP fields with a hyphen, and the others behind or before the word
/// "header".
pub(crate) fn fields(text: &Flat<'_>) -> Vec<Range<usize>> {
    compounds(&text.value).into_iter().filter(|range| is_field(&text.value, range.clone())).collect()
}

fn is_field(text: &str, range: Range<usize>) -> bool {
    let name = slice(text, range.clone()).replace('\u{2011}', "-").to_ascii_lowercase();
    if FIELDS.binary_search(&name.as_str()).is_err() && name != "accept" {
        return false;
    }
    let beside =
        |word: &str| word.to_ascii_lowercase().starts_with("header") || word.to_ascii_lowercase().starts_with("cookie");
    let before = slice(text, 0..range.start).split_whitespace().next_back().unwrap_or_default();
    let after = slice(text, range.end..text.len()).trim_start_matches(['"', '\'', '»', '”', '`']);
    name.contains('-') || name == "etag" || beside(before) || beside(after.trim_start())
}

/// Runs of ASCII letters with hyphens between them.
fn compounds(text: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '\u{2011}');
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(offset) = slice(text, start..text.len()).find(|c: char| c.is_ascii_alphabetic()) {
        let begin = start + offset;
        let rest = slice(text, begin..text.len());
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let name = slice(rest, 0..length).trim_end_matches(['-', '\u{2011}']);
        found.push(begin..begin + name.len());
        start = begin + length.max(1);
    }
    found
}

/// The words of a text that a translator translates: no names, no acronyms, nothing in `kept`.
pub(crate) fn translatable<'t>(text: &'t Flat<'_>, kept: &[Range<usize>]) -> Vec<(Range<usize>, &'t str)> {
    let fields = fields(text);
    let is_kept =
        |range: &Range<usize>| fields.iter().chain(kept).any(|kept| kept.start <= range.start && range.end <= kept.end);
    let is_natural = |word: &str| !crate::words::is_acronym(word) && !is_brand(word) && word.chars().nth(1).is_some();
    text.words().filter(|(range, word)| is_natural(word) && !is_kept(range)).collect()
}

/// The places of a phrase in a text, whatever its case, as whole words.
pub(crate) fn places(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let (lower, phrase) = (text.to_lowercase(), phrase.to_lowercase());
    if phrase.is_empty() || lower.len() != text.len() {
        return Vec::new();
    }
    let found = lower.match_indices(&phrase).map(|(start, found)| start..start + found.len());
    let is_whole = |range: &Range<usize>| {
        let before = slice(&lower, 0..range.start).chars().next_back();
        let after = slice(&lower, range.end..lower.len()).chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    found.filter(is_whole).collect()
}

/// The technical names of a text: `preconditionFailed`, `--field`.
pub(crate) fn technical<'t>(text: &'t Flat<'_>) -> impl Iterator<Item = (Range<usize>, &'t str)> {
    let names = text.tokens.iter().filter(|token| token.kind == Kind::Name);
    names.map(|token| (token.range.clone(), text.part(token.range.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(FIELDS.is_sorted());
        assert!(BRANDS.is_sorted());
    }

    #[test]
    fn phrases_are_found_as_whole_words() {
        let found = places("El Partner Center y partner centers", "partner center");
        assert_eq!(found.first(), Some(&(3..17)));
        assert_eq!(found.len(), 1);
        assert!(places("İ partner", "partner").is_empty());
    }
}
