//! `GET /v1/codes`: every status and code with its texts.

use std::sync::Arc;

use axum::extract;
use axum::response::Response;
use error_l10n::{Entry, EntryKind, Negotiated};
use http::HeaderMap;
use serde::Serialize;

use super::cache::{self, Document};
use super::fault::Fault;
use super::query::{self, Query};
use super::state::State;

/// Lists every status and code with its texts in one language.
#[utoipa::path(
    get,
    path = "/v1/codes",
    tag = "codes",
    operation_id = "codes",
    params(
        ("kind" = Option<super::openapi::Kind>, Query, description = "Statuses or codes alone"),
        ("status" = Option<u16>, Query, description = "What has this HTTP status alone", minimum = 100, maximum = 599),
        super::openapi::Choice,
        super::openapi::UserHeaders,
    ),
    responses(
        (status = 200, description = "The entries, statuses first", body = [super::openapi::Entry]),
        (status = 304, description = "The entries are those of If-None-Match"),
        (status = 400, description = "The address, the kind or the status is malformed"),
        (status = 404, description = "There is no such tenant"),
    )
)]
pub(super) async fn codes(
    extract::State(state): extract::State<Arc<State>>,
    extract::Query(query): extract::Query<Query>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let texts = state.texts();
    let resolver = query.resolver(&texts)?;
    let status = query.status()?;
    let kind = kind(&query)?;
    let language = query::negotiate(resolver, &headers, query.lang.as_deref());
    let entries = resolver.catalog().entries(language);
    let entries: Vec<Entry<'_>> = entries
        .filter(|entry| kind.is_none_or(|kind| entry.kind == kind))
        .filter(|entry| status.is_none_or(|status| entry.status == Some(status)))
        .collect();
    Ok(respond(&headers, &entries, &resolver.catalog().language(language).to_string(), language))
}

/// Gives the texts of one code or status.
#[utoipa::path(
    get,
    path = "/v1/codes/{code}",
    tag = "codes",
    operation_id = "code",
    params(
        ("code" = String, Path, description = "A code, in any case, or an HTTP status", example = "99904"),
        super::openapi::Choice,
        super::openapi::UserHeaders,
    ),
    responses(
        (status = 200, description = "The entry", body = super::openapi::Entry),
        (status = 304, description = "The entry is that of If-None-Match"),
        (status = 400, description = "The address is malformed"),
        (status = 404, description = "There is no such code, or no such tenant"),
    )
)]
pub(super) async fn code(
    extract::State(state): extract::State<Arc<State>>,
    extract::Path(code): extract::Path<String>,
    extract::Query(query): extract::Query<Query>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let texts = state.texts();
    let resolver = query.resolver(&texts)?;
    let language = query::negotiate(resolver, &headers, query.lang.as_deref());
    let mut entries = resolver.catalog().entries(language);
    let entry = entries.find(|entry| entry.code.eq_ignore_ascii_case(&code)).ok_or(Fault::CODE)?;
    Ok(respond(&headers, &entry, &entry.language.to_string(), language))
}

fn kind(query: &Query) -> Result<Option<EntryKind>, Fault> {
    match query.kind.as_deref() {
        None | Some("") => Ok(None),
        Some("status") => Ok(Some(EntryKind::Status)),
        Some("code") => Ok(Some(EntryKind::Code)),
        Some(_) => Err(Fault::KIND),
    }
}

fn respond(headers: &HeaderMap, value: &impl Serialize, language: &str, negotiated: Negotiated) -> Response {
    // Strings and numbers always serialize.
    let body = serde_json::to_string(value).unwrap_or_default();
    let language = Some((language, !negotiated.is_explicit()));
    cache::respond(headers, Document { media_type: "application/json", body: body.into(), language, max_age: 300 })
}
