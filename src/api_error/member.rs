//! The members of an error body that are read, by name; every other member is skipped unseen.

use super::raw_string::RawString;

/// What a member means, wherever it stands on the way from the outermost object to the innermost error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    /// The code of this error.
    Code,
    /// A second code beside `code`, more specific than it.
    ErrorCode,
    /// A wrapper: an error object, or in OAuth 2 (RFC 6749, section 5.2) the code itself.
    Error,
    /// The more specific error, as an object or an array.
    InnerError,
    /// Errors of a problem document: names with texts, or an array of error objects (GraphQL, JSON:API).
    Errors,
    /// `innerError.details`.
    Details,
    /// The name of a failed rule or field in an element of `errors`.
    Name,
    /// Where the error originated.
    Target,
    /// The HTTP status, repeated in the body.
    Status,
    RequestId,
    CorrelationId,
    /// Holders of error objects: a batch (`responses`), one answer of it (`body`), GraphQL's `extensions`.
    Responses,
    Body,
    Extensions,
    /// Everything else, the message first of all.
    Other,
}

impl Member {
    /// How many of the members above can add codes or details.
    pub(super) const ADDING: usize = 9;

    pub(super) fn of(key: RawString<'_>) -> Self {
        match key.plain() {
            Some(name) => Self::named(name),
            None => key.text(LONGEST_NAME).map_or(Self::Other, |name| Self::named(name.as_bytes())),
        }
    }

    /// Names match without ASCII case: setting bit 5 of a letter is what ignoring its case means. (Of the other
    /// characters in the names it also takes a control character or two for them, which no service sends.)
    #[inline(always)]
    pub(super) fn named(name: &[u8]) -> Self {
        match name.len() {
            4..8 => Self::of_ends(name.len(), ends(name)),
            8..=16 => Self::of_long_ends(name.len(), long_ends(name)),
            LONGEST_NAME if name.eq_ignore_ascii_case(b"client-request-id") => Self::CorrelationId,
            _ => Self::Other,
        }
    }

    /// The member that begins behind the quote of its name, if it is one that nearly every body has and spelled as the
    /// documents spell it; and what stands behind its colon. Says what [`named`](Self::named) says of the name.
    ///
    /// How long these names are is known, so that nothing behind them has to wait until their end is found.
    #[inline(always)]
    pub(super) fn documented(text: &[u8]) -> Option<(Self, &[u8])> {
        let (first, behind) = text.split_first_chunk()?;
        let first = u64::from_le_bytes(*first);
        match first {
            MESSAGE_QUOTE => Some((Self::Other, behind.strip_prefix(b":")?)),
            DETAILS_QUOTE => Some((Self::Details, behind.strip_prefix(b":")?)),
            INNER_ERR => Some((Self::InnerError, behind.strip_prefix(b"or\":")?)),
            _ if first << 16 == CODE_COLON => Some((Self::Code, text.get(6..)?)),
            _ if first << 8 == ERROR_COLON => Some((Self::Error, text.get(7..)?)),
            _ => None,
        }
    }

    fn of_ends(length: usize, ends: u64) -> Self {
        match (length, ends) {
            (4, CODE) => Self::Code,
            (4, NAME) => Self::Name,
            (4, BODY) => Self::Body,
            (5, ERROR) => Self::Error,
            (6, ERRORS) => Self::Errors,
            (6, STATUS) => Self::Status,
            (6, TARGET) => Self::Target,
            (7, DETAILS) => Self::Details,
            (7, TRACE_ID) => Self::CorrelationId,
            _ => Self::Other,
        }
    }

    fn of_long_ends(length: usize, ends: (u64, u64)) -> Self {
        match (length, ends) {
            (8, TRACE_ID_2) | (13, CORRELATION_ID) | (14, CORRELATION_ID_2 | CORRELATION_ID_3) => Self::CorrelationId,
            (16, MS_CORRELATION_ID) => Self::CorrelationId,
            (9, REQUEST_ID) | (10, REQUEST_ID_2 | REQUEST_ID_3) => Self::RequestId,
            (12, MS_REQUEST_ID) | (15, X_MS_REQUEST_ID) => Self::RequestId,
            (9, ERROR_CODE) | (10, ERROR_CODE_2) => Self::ErrorCode,
            (10, INNER_ERROR) | (11, INNER_ERROR_2) => Self::InnerError,
            (11, ODATA_ERROR) | (12, ODATA_ERROR_2) => Self::Error,
            (9, RESPONSES) => Self::Responses,
            (10, EXTENSIONS) => Self::Extensions,
            (10, STATUS_CODE) => Self::Status,
            _ => Self::Other,
        }
    }
}

// The names of most members with what has to follow, as far as eight bytes hold it; shifted where they hold more.
const MESSAGE_QUOTE: u64 = u64::from_le_bytes(*b"message\"");
const DETAILS_QUOTE: u64 = u64::from_le_bytes(*b"details\"");
const INNER_ERR: u64 = u64::from_le_bytes(*b"innerErr");
const CODE_COLON: u64 = u64::from_le_bytes(*b"\0\0code\":");
const ERROR_COLON: u64 = u64::from_le_bytes(*b"\0error\":");

/// The bytes of the longest name.
const LONGEST_NAME: usize = 17;

const CODE: u64 = ends(b"code");
const NAME: u64 = ends(b"name");
const BODY: u64 = ends(b"body");
const ERROR: u64 = ends(b"error");
const ERRORS: u64 = ends(b"errors");
const STATUS: u64 = ends(b"status");
const TARGET: u64 = ends(b"target");
const DETAILS: u64 = ends(b"details");
const TRACE_ID: u64 = ends(b"traceId");

const TRACE_ID_2: (u64, u64) = long_ends(b"trace_id");
const ERROR_CODE: (u64, u64) = long_ends(b"errorCode");
const REQUEST_ID: (u64, u64) = long_ends(b"requestId");
const RESPONSES: (u64, u64) = long_ends(b"responses");
const ERROR_CODE_2: (u64, u64) = long_ends(b"error_code");
const EXTENSIONS: (u64, u64) = long_ends(b"extensions");
const INNER_ERROR: (u64, u64) = long_ends(b"innerError");
const REQUEST_ID_2: (u64, u64) = long_ends(b"request-id");
const REQUEST_ID_3: (u64, u64) = long_ends(b"request_id");
const STATUS_CODE: (u64, u64) = long_ends(b"statusCode");
const INNER_ERROR_2: (u64, u64) = long_ends(b"inner_error");
const ODATA_ERROR: (u64, u64) = long_ends(b"odata.error");
const ODATA_ERROR_2: (u64, u64) = long_ends(b"@odata.error");
const MS_REQUEST_ID: (u64, u64) = long_ends(b"MS-RequestId");
const CORRELATION_ID: (u64, u64) = long_ends(b"correlationId");
const CORRELATION_ID_2: (u64, u64) = long_ends(b"correlation-id");
const CORRELATION_ID_3: (u64, u64) = long_ends(b"correlation_id");
const X_MS_REQUEST_ID: (u64, u64) = long_ends(b"x-ms-request-id");
const MS_CORRELATION_ID: (u64, u64) = long_ends(b"MS-CorrelationId");

/// The first and the last four bytes of a name of four to eight, letters in lower case. They overlap or meet, so that
/// together with the length they are the whole name.
const fn ends(name: &[u8]) -> u64 {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            let ends = u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
            ends | 0x2020_2020_2020_2020
        }
        _ => 0,
    }
}

/// The same of a name of eight to sixteen bytes, by its first and its last eight.
const fn long_ends(name: &[u8]) -> (u64, u64) {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
            (first | 0x2020_2020_2020_2020, last | 0x2020_2020_2020_2020)
        }
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_any_case_and_not_with_another_letter() {
        let names = "code name body error errors status target details traceId trace_id errorCode requestId responses \
                     error_code extensions innerError request-id request_id statusCode inner_error odata.error \
                     @odata.error MS-RequestId correlationId correlation-id correlation_id x-ms-request-id \
                     MS-CorrelationId client-request-id";
        for name in names.split_whitespace() {
            let expected = Member::named(name.as_bytes());
            assert_ne!(expected, Member::Other, "{name}");
            assert_eq!(Member::named(name.to_ascii_uppercase().as_bytes()), expected, "{name}");
            assert_eq!(Member::named(name.to_ascii_lowercase().as_bytes()), expected, "{name}");
            for at in 0..name.len() {
                let mut other = name.as_bytes().to_vec();
                other[at] = b'z';
                assert_eq!(Member::named(&other), Member::Other, "{name}");
                other.remove(at);
                let is_shorter_name = names.split_whitespace().any(|name| name.as_bytes().eq_ignore_ascii_case(&other));
                assert_eq!(Member::named(&other) == Member::Other, !is_shorter_name, "{name} without byte {at}");
            }
        }
    }

    #[test]
    fn what_is_seen_at_a_glance_is_what_the_name_says() {
        for name in ["code", "error", "message", "details", "innerError"] {
            let text = format!("{name}\": null,");
            let expected = (Member::named(name.as_bytes()), &b" null,"[..]);
            assert_eq!(Member::documented(text.as_bytes()), Some(expected), "{name}");
            for at in 0..name.len() + 2 {
                let mut other = text.clone().into_bytes();
                other[at] ^= 1;
                assert_eq!(Member::documented(&other), None, "{name} with another byte {at}");
            }
            for end in 0..8 {
                assert_eq!(Member::documented(&text.as_bytes()[..end]), None, "the first {end} bytes of {name}");
            }
        }
    }
}
