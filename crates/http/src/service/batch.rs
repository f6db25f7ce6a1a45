//! `POST /v1/explain/batch`: many errors in one call.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::SystemTime;

use axum::extract;
use axum::response::{IntoResponse, Response};
use error_l10n::{ApiError, Resolver};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, Request};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::explain::{describe, read};
use super::fault::Fault;
use super::query::{self, Query};
use super::state::State;
use crate::layer::owned::{ends_with, media_type};

/// The most errors of one batch.
const MAX_ERRORS: usize = 1000;

#[derive(Deserialize)]
struct Batch<'a> {
    #[serde(borrow)]
    errors: Vec<&'a RawValue>,
}

/// One failed call.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Failed<'a> {
    #[serde(borrow, default)]
    body: Option<&'a RawValue>,
    status: Option<i64>,
    #[serde(borrow, default)]
    retry_after: Option<&'a RawValue>,
    #[serde(borrow)]
    request_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    correlation_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    language: Option<Cow<'a, str>>,
}

/// Tells what many failed calls mean; the answers come in the order of the errors.
#[utoipa::path(
    post,
    path = "/v1/explain/batch",
    tag = "explain",
    operation_id = "explainBatch",
    request_body(content = super::openapi::Batch, description = "Up to 1,000 errors, 1 MiB in all"),
    params(
        super::openapi::Choice,
        super::openapi::UserHeaders,
    ),
    responses(
        (status = 200, description = "The answers", body = super::openapi::Answers),
        (status = 400, description = "The address is malformed, or the body broke off, is damaged or no JSON"),
        (status = 404, description = "There is no such tenant"),
        (status = 408, description = "The request took too long"),
        (status = 413, description = "The body is over the limit, or there are too many errors"),
        (status = 415, description = "The body is not sent as JSON, or its coding is unknown"),
        (status = 422, description = "The JSON has another shape; `target` tells where"),
    )
)]
pub(super) async fn explain_batch(
    extract::State(state): extract::State<Arc<State>>,
    extract::Query(query): extract::Query<Query>,
    headers: HeaderMap,
    request: Request<axum::body::Body>,
) -> Result<Response, Response> {
    let texts = state.texts();
    let resolver = query.resolver(&texts).map_err(IntoResponse::into_response)?;
    if !is_json(&headers) {
        return Err(Fault::JSON_NEEDED.into_response());
    }
    let body = read(&headers, request, &state, state.options.batch_limit).await?;
    let answers = answers(&body, &query, &headers, resolver, &state).map_err(IntoResponse::into_response)?;
    Ok(answers)
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(media_type);
    value.is_some_and(|media| media.eq_ignore_ascii_case("application/json") || ends_with(media, "+json"))
}

fn answers(
    body: &[u8],
    query: &Query,
    headers: &HeaderMap,
    resolver: &Resolver,
    state: &State,
) -> Result<Response, Fault> {
    let batch: Batch<'_> = serde_json::from_slice(body).map_err(|error| match error.is_data() {
        true => Fault::BATCH,
        false => Fault::NOT_JSON,
    })?;
    if batch.errors.len() > MAX_ERRORS {
        return Err(Fault::BATCH_LENGTH);
    }
    let (mut answers, mut languages, mut varies) = (String::from("{\"answers\":["), BTreeSet::new(), false);
    for (position, failed) in batch.errors.into_iter().enumerate() {
        let failed: Failed<'_> =
            serde_json::from_str(failed.get()).map_err(|_| Fault::BATCH.at(format!("errors.{position}")))?;
        let status = failed.status.map(|status| query::parse_status(&status.to_string()));
        if status == Some(None) {
            return Err(Fault::BATCH_STATUS.at(format!("errors.{position}.status")));
        }
        let body = failed.body.map(text).unwrap_or_default();
        let mut error = ApiError::from_slice(body.as_bytes());
        if let Some(status) = status.flatten() {
            error = error.with_status(status);
        }
        if let Some(value) = failed.retry_after.map(text) {
            error = error.with_retry_after(&value, SystemTime::now());
        }
        if let Some(id) = failed.request_id.as_deref() {
            error = error.with_request_id(id);
        }
        if let Some(id) = failed.correlation_id.as_deref() {
            error = error.with_correlation_id(id);
        }
        let choice = failed.language.as_deref().or(query.lang.as_deref());
        let language = query::negotiate(resolver, headers, choice);
        let message = resolver.resolve(&error, language);
        state.metrics.answered(&message, resolver, language);
        languages.insert(message.language().to_string());
        varies |= !language.is_explicit();
        if position > 0 {
            answers.push(',');
        }
        answers += &message.to_json();
    }
    answers += "]}";
    let mut response = ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], answers).into_response();
    describe(&mut response, &languages.into_iter().collect::<Vec<_>>().join(", "), varies);
    Ok(response)
}

/// The text of a JSON string; of anything else its JSON, as it was sent.
fn text(value: &RawValue) -> Cow<'_, str> {
    match serde_json::from_str::<String>(value.get()) {
        Ok(text) => Cow::Owned(text),
        Err(_) => Cow::Borrowed(value.get()),
    }
}
