//! `GET /v1/find`: from a text somebody read to the codes it may come from.

use std::sync::Arc;

use axum::extract;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};

use super::fault::Fault;
use super::query::Query;
use super::state::State;

/// Finds the codes that a quoted text may come from.
///
/// The text may be in any language, a part, or not quite right. The best answer comes first; nothing similar gives an
/// empty list.
#[utoipa::path(
    get,
    path = "/v1/find",
    tag = "find",
    operation_id = "find",
    params(
        ("q" = String, Query, description = "What somebody read", example = "recurso no encontrado"),
        ("limit" = Option<u16>, Query, description = "How many answers, 10 by default; those as good as the last one come too", minimum = 1, maximum = 100),
        ("tenant" = Option<String>, Query, description = "Whose texts to search"),
    ),
    responses(
        (status = 200, description = "What the text may come from", body = [super::openapi::Found]),
        (status = 400, description = "The address or the limit is malformed, or there is no text"),
        (status = 404, description = "There is no such tenant"),
    )
)]
pub(super) async fn find(
    extract::State(state): extract::State<Arc<State>>,
    extract::Query(query): extract::Query<Query>,
) -> Result<Response, Fault> {
    let texts = state.texts();
    let finder = query.answers(&texts)?.finder();
    let found = finder.find(query.text()?, query.limit()?);
    // Strings and numbers always serialize.
    let body = serde_json::to_string(&found).unwrap_or_default();
    // What a customer quoted is nobody else's.
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], body).into_response())
}
