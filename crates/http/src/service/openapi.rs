//! `GET /openapi.json`: the service, described for programs. The only door to `utoipa`, but for the descriptions that
//! stand above each handler.

mod common;
mod parameters;

use std::sync::LazyLock;

use axum::response::Response;
use http::HeaderMap;
use utoipa::{OpenApi, ToSchema};

use self::common::Common;
pub(super) use self::parameters::{Choice, UserHeaders};
use super::cache::{self, Document};
use super::{batch, codes, explain, find, health, metrics};

/// The description of the service.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "error-l10n",
        description = "Turns an API's error into text its user can read, in the user's language, and never shows the developer's message. What answers GET answers HEAD too."
    ),
    paths(explain::explain, batch::explain_batch, codes::codes, codes::code, find::find, openapi, health::health, metrics::metrics),
    modifiers(&Common),
    tags(
        (name = "explain", description = "What a failed call means"),
        (name = "codes", description = "Every status and code with its texts"),
        (name = "find", description = "From a text to its code"),
        (name = "operation", description = "For whoever runs the service"),
    )
)]
struct Description;

static JSON: LazyLock<String> = LazyLock::new(|| Description::openapi().to_json().unwrap_or_default());

/// Describes the service.
#[utoipa::path(
    get,
    path = "/openapi.json",
    tag = "operation",
    operation_id = "openapi",
    responses(
        (status = 200, description = "This document, OpenAPI 3.1", body = serde_json::Value),
        (status = 304, description = "The document is that of If-None-Match"),
    )
)]
pub(super) async fn openapi(headers: HeaderMap) -> Response {
    let body = JSON.as_bytes().into();
    cache::respond(&headers, Document { media_type: "application/json", body, language: None, max_age: 300 })
}

/// A problem document (RFC 9457) with extensions. Members without a value are left out.
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description: the library writes the documents")]
#[schema(example = json!({
    "type": "about:blank", "title": "No encontrado", "status": 404, "detail": "Recurso no encontrado",
    "code": "99904", "codes": ["itemNotFound", "99904"], "origin": "code", "language": "es",
    "advice": "Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista.",
    "retry": { "when": "after-change" }
}))]
pub(super) struct Problem {
    /// Always `about:blank`
    r#type: String,
    /// A heading: the message of the status
    title: Option<String>,
    /// The HTTP status of the failed call, or the one documented for the code
    #[schema(minimum = 100, maximum = 999)]
    status: Option<u16>,
    /// What happened
    detail: String,
    /// The code the text belongs to
    code: Option<String>,
    /// All codes seen, outermost first
    #[schema(max_items = 32)]
    codes: Option<Vec<String>>,
    origin: Origin,
    /// The language of all texts
    language: String,
    /// What the user can do now
    advice: Option<String>,
    retry: Option<Retry>,
    #[schema(max_items = 64)]
    errors: Option<Vec<Detail>>,
    /// Where the error originated
    target: Option<String>,
    /// The id the service gave the request
    request_id: Option<String>,
    /// The id the caller gave the request, or the id of its trace
    correlation_id: Option<String>,
}

/// What told the text apart
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "lowercase")]
pub(super) enum Origin {
    Code,
    Status,
    Generic,
}

/// Whether calling again can help
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "camelCase")]
pub(super) struct Retry {
    when: When,
    /// As it stands in the text
    #[schema(minimum = 1, maximum = 86400)]
    after_seconds: Option<u32>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "kebab-case")]
pub(super) enum When {
    Now,
    Later,
    AfterChange,
    Never,
}

/// A rule or field that failed
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
pub(super) struct Detail {
    name: String,
    target: Option<String>,
    detail: Option<String>,
}

/// A status or code with its texts
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(example = json!({
    "kind": "code", "code": "99904", "status": 404, "title": "No encontrado",
    "description": "Recurso no encontrado", "language": "es",
    "advice": "Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista."
}))]
pub(super) struct Entry {
    kind: Kind,
    code: String,
    status: Option<u16>,
    title: Option<String>,
    description: Option<String>,
    language: String,
    advice: Option<String>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "lowercase")]
pub(super) enum Kind {
    Status,
    Code,
}

/// A status or code that a text may come from
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
pub(super) struct Found {
    kind: Kind,
    /// The code; of a status, its digits; of a detail, its name
    code: String,
    status: Option<u16>,
    /// The language of the text
    language: String,
    member: Member,
    /// The text, with `…` where values stand in it
    text: String,
    /// How well the texts agree
    #[schema(minimum = 0, maximum = 1)]
    score: f64,
}

/// Which text it is
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "lowercase")]
pub(super) enum Member {
    Title,
    Description,
    Advice,
    Detail,
}

/// Many failed calls
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
pub(super) struct Batch {
    #[schema(max_items = 1000)]
    errors: Vec<Failed>,
}

/// A failed call
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "camelCase")]
pub(super) struct Failed {
    /// The body: a string, or JSON as it was sent
    body: Option<serde_json::Value>,
    #[schema(minimum = 100, maximum = 599)]
    status: Option<u16>,
    /// Seconds, or an HTTP date
    #[schema(value_type = Option<String>)]
    retry_after: Option<String>,
    /// The id the service gave the request
    request_id: Option<String>,
    /// The id the caller gave the request
    correlation_id: Option<String>,
    /// The user's language; outranks that of the request
    language: Option<String>,
}

/// The answers, in the order of the errors
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
pub(super) struct Answers {
    answers: Vec<Problem>,
}

/// Whether the service is in order
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "camelCase")]
pub(super) struct Health {
    status: HealthStatus,
    version: String,
    /// The languages there are texts in
    languages: Vec<String>,
    tenants: Vec<String>,
    /// How often the texts were loaded
    loaded: u64,
    broken_overlay: Option<BrokenOverlay>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
#[schema(rename_all = "lowercase")]
pub(super) enum HealthStatus {
    Ok,
    Degraded,
}

/// Why the texts from before are used
#[derive(ToSchema)]
#[expect(dead_code, reason = "a description")]
pub(super) struct BrokenOverlay {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    reason: String,
    help: String,
    /// For how long
    seconds: u64,
}
