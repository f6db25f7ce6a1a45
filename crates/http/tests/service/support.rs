//! One request to a service.

use axum::body::Body;
use error_l10n_http::{Service, ServiceOptions};
use http::request::Builder;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;

pub(crate) const BODY: &str =
    r#"{"error": {"code": "itemNotFound", "message": "secret words", "innerError": {"code": "99904"}}}"#;

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) async fn of(response: Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Self { status: head.status, headers: head.headers, body: String::from_utf8(body.to_vec()).unwrap() }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Status, language and `detail` of a problem document.
    #[track_caller]
    pub(crate) fn problem(&self) -> (u16, String, String) {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self:?}");
        let json = self.json();
        let text = |member: &str| json[member].as_str().unwrap().to_owned();
        (self.status.as_u16(), text("language"), text("detail"))
    }
}

pub(crate) fn service() -> Service {
    Service::new(ServiceOptions::new()).unwrap()
}

pub(crate) async fn send(service: &Service, request: Request<Body>) -> Answer {
    Answer::of(service.router().oneshot(request).await.unwrap()).await
}

pub(crate) async fn get(service: &Service, uri: &str) -> Answer {
    send(service, Request::get(uri).body(Body::empty()).unwrap()).await
}

pub(crate) fn post(uri: &str) -> Builder {
    Request::post(uri)
}

pub(crate) async fn post_json(service: &Service, uri: &str, body: impl Into<Body>) -> Answer {
    send(service, post(uri).header("content-type", "application/json").body(body.into()).unwrap()).await
}
