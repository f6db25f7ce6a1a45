//! Every address, and what lies around them all.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{get, post};
use http::header::{REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderValue};
use tower_http::catch_panic::CatchPanicLayer;

use super::fault::Fault;
use super::limits::{Limits, limit};
use super::state::State;
use super::{batch, codes, explain, find, health, metrics, openapi, page, query, visitor};
use crate::layer::LocalizeErrorsLayer;

pub(super) fn router(state: &Arc<State>) -> Router {
    let options = &state.options;
    let limits = Arc::new(Limits::new(options.timeout, options.requests, options.rate));
    let (told, measured) = (Arc::clone(state), Arc::clone(state));
    Router::new()
        .route("/", get(page::show).post(page::paste).layer(DefaultBodyLimit::max(form_limit(state))))
        .route("/assets/page.css", get(page::assets::style))
        .route("/assets/page.js", get(page::assets::script))
        .route("/assets/icon.svg", get(page::assets::icon))
        .route("/v1/explain", post(explain::explain).layer(DefaultBodyLimit::max(state.options.body_limit)))
        .route("/v1/explain/batch", post(batch::explain_batch).layer(DefaultBodyLimit::max(state.options.batch_limit)))
        .route("/v1/codes", get(codes::codes))
        .route("/v1/codes/{code}", get(codes::code))
        .route("/v1/find", get(find::find))
        .route("/openapi.json", get(openapi::openapi))
        .route("/healthz", get(health::health))
        .route("/metrics", get(metrics::metrics))
        .fallback(async || Fault::ADDRESS)
        .with_state(Arc::clone(state))
        // The outermost first. All in one, they are one service to axum, which boxes and clones every layer it is given.
        .layer((
            from_fn(move |request, next| measure(Arc::clone(&measured), request, next)),
            localize(state),
            from_fn(move |request, next| visitor::tell(Arc::clone(&told), request, next)),
            CatchPanicLayer::new(),
            from_fn(move |request, next| limit(Arc::clone(&limits), request, next)),
        ))
}

/// A form writes most signs of JSON with three bytes.
fn form_limit(state: &State) -> usize {
    state.options.body_limit.saturating_mul(3).saturating_add(1024)
}

/// The service's own errors, in the language of the request.
fn localize(state: &Arc<State>) -> LocalizeErrorsLayer {
    let state = Arc::clone(state);
    LocalizeErrorsLayer::choosing(move |_| state.texts().voice.clone())
        .language(|request| query::choice(&request.uri))
        // Pages are in the right language already.
        .owns(|head| !visitor::is_page(&head.headers))
}

/// Counts the request and tells the log of it: the route it matched, never its address.
async fn measure(state: Arc<State>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().cloned();
    let method = method(&request);
    let start = Instant::now();
    let mut response = next.run(request).await;
    let (time, status) = (start.elapsed(), response.status());
    let route = path.as_ref().map_or("other", MatchedPath::as_str);
    state.metrics.responded(route, method, status, time);
    let (status, micros) = (status.as_u16(), u64::try_from(time.as_micros()).unwrap_or(u64::MAX));
    tracing::info!(route, method, status, micros, "request");
    harden(response.headers_mut());
    response
}

/// A client may make up methods.
fn method(request: &Request) -> &'static str {
    match request.method().as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    }
}

/// Headers every response has.
fn harden(headers: &mut HeaderMap) {
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
}
