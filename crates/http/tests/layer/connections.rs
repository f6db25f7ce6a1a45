//! Over real connections: axum, HEAD, HTTP/1.1 and HTTP/2.

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, Version};
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{NOT_FOUND, NOT_FOUND_ES, layer, spanish, through};

async fn not_found() -> (StatusCode, [(&'static str, &'static str); 2], &'static str) {
    (StatusCode::NOT_FOUND, [("content-type", "application/json"), ("etag", "\"old\"")], NOT_FOUND)
}

/// Serves on a free port of the loopback.
async fn serve() -> String {
    let app = Router::new()
        .route("/error", get(not_found))
        .route("/fine", get(|| async { "fine" }))
        .route("/unauthorized", get(|| async { StatusCode::UNAUTHORIZED }))
        .route("/bytes", get(|| async { (StatusCode::NOT_FOUND, Bytes::from_static(NOT_FOUND.as_bytes())) }))
        .layer(layer());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

async fn send(address: &str, version: Version, method: Method, path: &str) -> Response<Bytes> {
    let is_http2 = version == Version::HTTP_2;
    let client = Client::builder(TokioExecutor::new()).http2_only(is_http2).build_http::<Empty<Bytes>>();
    let request = Request::builder().method(method).uri(format!("http://{address}{path}")).version(version);
    let request = request.header("accept-language", "es").body(Empty::new()).unwrap();
    let (head, body) = client.request(request).await.unwrap().into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

#[tokio::test]
async fn an_axum_application_answers_over_both_versions_of_http() {
    let address = serve().await;
    for version in [Version::HTTP_11, Version::HTTP_2] {
        for path in ["/error", "/bytes"] {
            let response = send(&address, version, Method::GET, path).await;
            assert_eq!((response.version(), response.status()), (version, StatusCode::NOT_FOUND));
            assert_eq!(response.body(), NOT_FOUND_ES);
            assert_eq!(response.headers()["content-length"], NOT_FOUND_ES.len().to_string());
            assert_eq!(response.headers().get("etag"), None);
        }
        let fine = send(&address, version, Method::GET, "/fine").await;
        assert_eq!((fine.status(), &**fine.body()), (StatusCode::OK, &b"fine"[..]));
        assert_eq!(fine.headers().get("vary"), None);
    }
}

#[tokio::test]
async fn empty_errors_of_the_framework_get_a_text() {
    let address = serve().await;
    let cases = [
        (Method::GET, "/nowhere", 404, "No encontrado"),
        (Method::POST, "/error", 405, "Método no permitido"),
        (Method::GET, "/unauthorized", 401, "No autorizado"),
    ];
    for (method, path, status, title) in cases {
        let response = send(&address, Version::HTTP_11, method, path).await;
        let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!((response.status().as_u16(), &body["title"]), (status, &title.into()));
    }
    let response = send(&address, Version::HTTP_11, Method::POST, "/error").await;
    assert_eq!(response.headers()["allow"], "GET,HEAD");
}

#[tokio::test]
async fn head_has_the_headers_of_get_and_no_body() {
    let address = serve().await;
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let response = send(&address, version, Method::HEAD, "/error").await;
        assert_eq!((response.status(), response.body().len()), (StatusCode::NOT_FOUND, 0));
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert_eq!(response.headers()["content-language"], "es");
        assert_eq!(response.headers()["vary"], "Accept-Language");
        assert_eq!(response.headers().get("etag"), None);
    }
}

/// What is on the wire for a HEAD request, head only.
async fn head_on_the_wire(address: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = b"HEAD /error HTTP/1.1\r\nhost: x\r\naccept-language: es\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer.to_ascii_lowercase()
}

#[tokio::test]
async fn head_claims_no_length_that_get_would_not_have() {
    let answer = head_on_the_wire(&serve().await).await;
    let length = answer.lines().find_map(|line| line.strip_prefix("content-length: "));
    assert!(length.is_none_or(|length| length == NOT_FOUND_ES.len().to_string()), "{answer}");
    assert!(!answer.contains("transfer-encoding"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn head_is_answered_without_a_body_also_where_the_service_gives_one() {
    let mut request = spanish();
    *request.method_mut() = Method::HEAD;
    let response = Response::builder().status(404).body(Body::from(NOT_FOUND)).unwrap();
    let answer = through(&layer(), request, response).await;
    assert_eq!((answer.body.as_str(), answer.header("content-length")), ("", Some(NOT_FOUND_ES.len().to_string())));

    let mut request = spanish();
    *request.method_mut() = Method::HEAD;
    let response = Response::builder().status(404).header("content-length", "999").body(Body::empty()).unwrap();
    let answer = through(&layer(), request, response).await;
    assert_eq!((answer.body.as_str(), answer.header("content-length")), ("", None));
}
