//! The back end: passes calls on to the Referrals API, and its errors on in the user's language.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::COOKIE;
use axum::http::{Request, StatusCode, Uri, request};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use error_l10n::{Catalog, Resolver};
use error_l10n_http::LocalizeErrorsLayer;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

#[derive(Clone)]
struct Upstream {
    client: Client<HttpConnector, Body>,
    address: SocketAddr,
}

/// `/referrals/{id}` answers with problem documents; `/classic/referrals/{id}` in the envelope of the Referrals API, for
/// front ends that have always read `error.message`.
pub(crate) fn router(upstream: SocketAddr, catalog: Catalog) -> Router {
    let layer = LocalizeErrorsLayer::new(Resolver::new(catalog)).language(chosen_language);
    let client = Client::builder(TokioExecutor::new()).build_http();
    let referrals = Router::new().route("/referrals/{id}", get(referral));
    let referrals = referrals.with_state(Upstream { client, address: upstream });
    let classic = referrals.clone().layer(layer.clone().same_shape());
    referrals.layer(layer).nest("/classic", classic)
}

/// The language the user chose on the page.
fn chosen_language(request: &request::Parts) -> Option<String> {
    let cookies = request.headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut cookies = cookies.flat_map(|line| line.split(';'));
    cookies.find_map(|cookie| cookie.trim().strip_prefix("language=").map(str::to_owned))
}

/// The API's answer as it is; what to make of an error is the layer's business.
async fn referral(State(upstream): State<Upstream>, Path(id): Path<String>) -> Response {
    let uri: Result<Uri, _> = format!("http://{}/v1.0/engagements/referrals/{id}", upstream.address).parse();
    let Ok(uri) = uri else { return StatusCode::NOT_FOUND.into_response() };
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri;
    match upstream.client.request(request).await {
        Ok(response) => response.map(Body::new),
        Err(_) => StatusCode::BAD_GATEWAY.into_response(),
    }
}
