//! Which responses are touched at all.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tower::{ServiceExt, service_fn};
use tower_layer::Layer;

use crate::support::{Answer, Frames, NOT_FOUND, json, layer, spanish, through};

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

async fn of_type(accept: &str, content_type: Option<&str>) -> Answer {
    let mut response = Response::builder().status(502).header("etag", "\"old\"");
    if let Some(content_type) = content_type {
        response = response.header("content-type", content_type);
    }
    let request = Request::get("/").header("accept", accept).body(()).unwrap();
    through(&layer(), request, response.body(Full::<Bytes>::from("old")).unwrap()).await
}

#[tokio::test]
async fn success_passes_with_every_header_and_byte() {
    for status in [200, 201, 202, 204, 205, 206, 300, 301, 302, 304, 307, 308] {
        let body = if matches!(status, 204 | 205 | 304) { "" } else { NOT_FOUND };
        let mut response = json(status, body);
        response.headers_mut().insert("etag", "\"old\"".parse().unwrap());
        let answer = through(&layer(), spanish(), response).await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (status, body));
        assert_eq!(answer.header("etag").as_deref(), Some("\"old\""));
        assert_eq!((answer.header("vary"), answer.header("content-language")), (None, None));
        assert_eq!(answer.header("content-type").as_deref(), Some("application/json"));
    }
}

#[tokio::test]
async fn every_error_status_is_localized() {
    for status in (400..1000).step_by(7).chain([400, 451, 499, 500, 509, 599, 600, 999]) {
        let answer = through(&layer(), spanish(), json(status, "")).await;
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(answer.json()["language"], "es", "{status}");
    }
}

#[tokio::test]
async fn bodies_of_an_api_and_of_gateways_are_owned_by_default() {
    let owned = [
        None,
        Some(""),
        Some("application/json"),
        Some("Application/JSON; charset=utf-8"),
        Some("application/problem+json"),
        Some("application/vnd.example.v2+json"),
        Some("application/xml"),
        Some("text/xml"),
        Some("application/atom+xml"),
        Some("text/plain; charset=utf-8"),
        Some("application/octet-stream"),
        Some("text/html"),
    ];
    for content_type in owned {
        for accept in ["*/*", "application/json, text/plain, */*"] {
            let answer = of_type(accept, content_type).await;
            assert_eq!(answer.json()["status"], 502, "{content_type:?}");
        }
    }
}

#[tokio::test]
async fn bodies_of_other_kinds_pass_untouched() {
    let others = [
        "text/event-stream",
        "application/x-ndjson",
        "application/grpc",
        "application/json-seq",
        "image/svg+xml",
        "image/png",
        "multipart/mixed; boundary=x",
        "text/csv",
    ];
    for content_type in others {
        let answer = of_type("*/*", Some(content_type)).await;
        assert_eq!(
            (answer.body.as_str(), answer.header("etag").as_deref()),
            ("old", Some("\"old\"")),
            "{content_type}"
        );
        assert_eq!(answer.header("content-type").as_deref(), Some(content_type));
    }
}

#[tokio::test]
async fn a_page_that_a_browser_asked_for_is_the_applications_own() {
    assert_eq!(of_type(BROWSER, Some("text/html; charset=utf-8")).await.body, "old");
    assert_eq!(of_type(BROWSER, Some("application/json")).await.json()["status"], 502);
}

#[tokio::test]
async fn the_application_may_say_what_is_owned() {
    let layer = layer().owns(|head| head.headers.contains_key("x-upstream"));
    assert_eq!(through(&layer, spanish(), json(404, NOT_FOUND)).await.body, NOT_FOUND);
    let mut response = json(404, NOT_FOUND);
    response.headers_mut().insert("x-upstream", "referrals".parse().unwrap());
    response.headers_mut().insert("content-type", "image/png".parse().unwrap());
    assert_eq!(through(&layer, spanish(), response).await.json()["code"], "99904");
}

#[tokio::test]
async fn nothing_of_an_untouched_body_is_read_ahead() {
    for (status, content_type) in [(200, "application/json"), (500, "text/event-stream")] {
        let body = Frames::new([Ok("one"), Ok("two")]);
        let taken = Arc::clone(&body.taken);
        let response = Response::builder().status(status).header("content-type", content_type).body(body).unwrap();
        let response = std::sync::Mutex::new(Some(response));
        let inner = service_fn(move |_: Request<()>| {
            let response = response.lock().unwrap().take().unwrap();
            async move { Ok::<_, std::convert::Infallible>(response) }
        });
        let mut response = layer().layer(inner).oneshot(spanish()).await.unwrap();
        assert_eq!(*taken.lock().unwrap(), 0);
        let frame = response.body_mut().frame().await.unwrap().unwrap();
        assert_eq!((&**frame.data_ref().unwrap(), *taken.lock().unwrap()), (&b"one"[..], 1));
    }
}

#[tokio::test]
async fn trailers_of_an_untouched_body_pass() {
    let mut trailers = http::HeaderMap::new();
    trailers.insert("x-checksum", "1".parse().unwrap());
    let body = Full::<Bytes>::from("fine").with_trailers(async move { Some(Ok(trailers)) });
    let response = Response::new(Box::pin(body));
    let response = std::sync::Mutex::new(Some(response));
    let inner = service_fn(move |_: Request<()>| {
        let response = response.lock().unwrap().take().unwrap();
        async move { Ok::<_, std::convert::Infallible>(response) }
    });
    let body = layer().layer(inner).oneshot(spanish()).await.unwrap().into_body();
    let collected = body.collect().await.unwrap();
    assert_eq!(collected.trailers().unwrap()["x-checksum"], "1");
    assert_eq!(collected.to_bytes(), "fine");
}

#[tokio::test]
async fn nested_layers_answer_once() {
    let inner = service_fn(|_: Request<()>| async { Ok::<_, std::convert::Infallible>(json(404, NOT_FOUND)) });
    let service = layer().same_shape().layer(layer().layer(inner));
    let response = service.oneshot(spanish()).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers().get_all("vary").iter().count(), 1);
}
