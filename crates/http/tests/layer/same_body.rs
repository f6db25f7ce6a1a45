//! Bodies that keep their type.

use std::convert::Infallible;

use axum::Router;
use axum::extract::Request;
use axum::routing::get;
use bytes::Bytes;
use http::{Method, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use tower::{ServiceExt, service_fn};
use tower_layer::Layer;

use crate::support::{NOT_FOUND, NOT_FOUND_ES, json, layer, spanish};

async fn through(request: http::Request<()>, status: u16, body: &str) -> Response<Full<Bytes>> {
    let body = body.to_owned();
    let inner = service_fn(move |_: http::Request<()>| {
        let response = json(status, &body);
        async move { Ok::<_, Infallible>(response) }
    });
    layer().same_body().layer(inner).oneshot(request).await.unwrap()
}

#[tokio::test]
async fn an_error_is_localized_in_a_body_of_the_same_type() {
    let response = through(spanish(), 404, NOT_FOUND).await;
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), NOT_FOUND_ES);
}

#[tokio::test]
async fn what_succeeded_passes_as_it_is() {
    let response = through(spanish(), 200, NOT_FOUND).await;
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), NOT_FOUND);
}

#[tokio::test]
async fn the_answer_to_head_is_empty_and_has_the_length_of_the_text() {
    let mut request = spanish();
    *request.method_mut() = Method::HEAD;
    let response = through(request, 404, NOT_FOUND).await;
    assert_eq!(response.headers()["content-length"], NOT_FOUND_ES.len().to_string());
    assert!(response.into_body().is_end_stream());
}

#[tokio::test]
async fn it_goes_around_a_whole_axum_application() {
    let app: Router = Router::new().route("/referral", get(|| async { (StatusCode::NOT_FOUND, NOT_FOUND) }));
    let app = layer().same_body().layer(app);
    for path in ["/referral", "/nowhere"] {
        let request = Request::builder().uri(path).header("accept-language", "es");
        let response = app.clone().oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.headers()["content-language"], "es");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(String::from_utf8_lossy(&body).contains("No encontrado"), "{path}");
    }
}
