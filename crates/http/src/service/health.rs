//! `GET /healthz`: whether the service is in order.

use std::sync::Arc;

use axum::extract;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::json;

use super::state::State;

/// Tells whether the service is in order.
///
/// The status is 200 also where an overlay is broken: requests are answered, with the texts from before.
#[utoipa::path(
    get,
    path = "/healthz",
    tag = "operation",
    operation_id = "health",
    responses((status = 200, description = "`ok`, or `degraded` with the overlay that is broken", body = super::openapi::Health))
)]
pub(super) async fn health(extract::State(state): extract::State<Arc<State>>) -> Response {
    let texts = state.texts();
    let languages: Vec<String> = texts.shared.resolver.catalog().languages().iter().map(ToString::to_string).collect();
    let fault = state.fault.load();
    let mut health = json!({
        "status": if fault.is_some() { "degraded" } else { "ok" },
        "version": env!("CARGO_PKG_VERSION"),
        "languages": languages,
        "tenants": texts.tenants().collect::<Vec<_>>(),
        "loaded": state.loaded(),
    });
    if let (Some(fault), Some(health)) = (&*fault, health.as_object_mut()) {
        let error = &fault.error;
        let broken = json!({
            "file": error.file(), "line": error.line(), "column": error.column(),
            "reason": error.reason(), "help": error.help(),
            "seconds": fault.since.elapsed().unwrap_or_default().as_secs(),
        });
        health.insert("brokenOverlay".to_owned(), broken);
    }
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], health.to_string()).into_response()
}
