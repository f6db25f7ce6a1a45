//! A stub of the Referrals API. A referral named after a code or a status fails with it; its messages are the
//! developer's, and nobody but the developer may ever see them.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use error_l10n::{Catalog, EntryKind, LanguagePriorityList};
use serde_json::{Value, json};

/// Every error of the documents: what it is called, and the status it comes with.
pub(crate) fn errors() -> Vec<(EntryKind, String, u16)> {
    let catalog = Catalog::embedded();
    let language = catalog.negotiate(&LanguagePriorityList::default());
    let entries = catalog.entries(language);
    let errors = entries.filter_map(|entry| Some((entry.kind, entry.code.to_owned(), entry.status?)));
    errors.filter(|(_, _, status)| *status >= 400).collect()
}

pub(crate) fn router() -> Router {
    Router::new().route("/v1.0/engagements/referrals/{id}", get(referral))
}

async fn referral(Path(id): Path<String>) -> Response {
    let Some((kind, code, status)) = errors().into_iter().find(|(_, code, _)| *code == id) else {
        return ([(CONTENT_TYPE, "application/json")], json!({ "id": id, "name": "Contoso" }).to_string())
            .into_response();
    };
    let status = StatusCode::from_u16(status).unwrap_or_default();
    let headers = [("content-type", "application/json"), ("ms-requestid", "7b1f0c52"), ("retry-after", "120")];
    let body = match kind {
        EntryKind::Status => gateway_page(),
        EntryKind::Code => body(&code).to_string(),
    };
    (status, headers, body).into_response()
}

/// An error body as the documents show it.
fn body(code: &str) -> Value {
    let message = "DEVELOPER: Entity 'Referral' with id 4711 failed in partition 12";
    let is_inner = code.bytes().all(|byte| byte.is_ascii_digit());
    match is_inner {
        true => json!({"error": {"code": "unfamiliarCode", "message": message,
            "innerError": {"code": code, "message": message, "details": null}}}),
        false => json!({"error": {"code": code, "message": message}}),
    }
}

/// What stands in front of the API and fails by itself.
fn gateway_page() -> String {
    "<html><head><title>DEVELOPER</title></head><body><h1>DEVELOPER: upstream request failed</h1></body></html>"
        .to_owned()
}
