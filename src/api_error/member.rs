//! The members of an error body that are read, by name; every other member is skipped unseen.

use super::scanner::RawString;

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

    /// Names match without ASCII case. Sorted into lengths first: most members are told apart by that alone.
    fn named(name: &[u8]) -> Self {
        let candidates: &[(&str, Self)] = match name.len() {
            4 => &[("code", Self::Code), ("name", Self::Name), ("body", Self::Body)],
            5 => &[("error", Self::Error)],
            6 => &[("errors", Self::Errors), ("status", Self::Status), ("target", Self::Target)],
            7 => &[("details", Self::Details), ("traceId", Self::CorrelationId)],
            8 => &[("trace_id", Self::CorrelationId)],
            9 => &[("errorCode", Self::ErrorCode), ("requestId", Self::RequestId), ("responses", Self::Responses)],
            10 => NAMES_OF_10,
            11 => &[("odata.error", Self::Error), ("inner_error", Self::InnerError)],
            12 => &[("@odata.error", Self::Error), ("ms-requestId", Self::RequestId)],
            13 => &[("correlationId", Self::CorrelationId)],
            14 => &[("correlation-id", Self::CorrelationId), ("correlation_id", Self::CorrelationId)],
            15 => &[("x-ms-request-id", Self::RequestId)],
            16 => &[("ms-correlationId", Self::CorrelationId)],
            17 => &[("client-request-id", Self::CorrelationId)],
            _ => &[],
        };
        let found = candidates.iter().find(|(candidate, _)| name.eq_ignore_ascii_case(candidate.as_bytes()));
        found.map_or(Self::Other, |(_, member)| *member)
    }
}

/// The bytes of the longest name below.
const LONGEST_NAME: usize = 17;

const NAMES_OF_10: &[(&str, Member)] = &[
    ("innerError", Member::InnerError),
    ("request-id", Member::RequestId),
    ("statusCode", Member::Status),
    ("error_code", Member::ErrorCode),
    ("request_id", Member::RequestId),
    ("extensions", Member::Extensions),
];
