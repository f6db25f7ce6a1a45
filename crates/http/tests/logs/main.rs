//! No log, at any level, holds anything of a body or an address. A process of its own: what other tests do with the log
//! does not count here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "../layer/support.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod layer_support;
#[path = "../service/support.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use http::Request;

use crate::layer_support::{json, layer, spanish, through};
use crate::support::{get, post, post_json, send, service};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_event_of_any_level_or_library_holds_what_was_sent() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    let subscriber = subscriber.with_writer(move || writer.clone()).finish();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let service = service();
            let body = r#"{"error": {"code": "odd", "message": "MARKER of a text"}}"#;
            post_json(&service, "/v1/explain?status=404&x=MARKER", body).await;
            post_json(&service, "/v1/explain?status=MARKER", body).await;
            post_json(&service, "/v1/explain/batch", format!(r#"{{"errors": [{{"body": {body}}}]}}"#)).await;
            post_json(&service, "/v1/explain/batch", "MARKER").await;
            get(&service, "/MARKER?MARKER").await;
            get(&service, "/v1/codes/MARKER").await;
            let request = post("/v1/explain").header("accept-language", "MARKER").header("cookie", "MARKER");
            send(&service, request.body(vec![b'M'; 100_000].into()).unwrap()).await;
            let request = Request::builder().method("MARKER").uri("/").body(Body::empty()).unwrap();
            send(&service, request).await;
        });
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains(r#"request route="/v1/explain" method="POST" status=200"#), "{log}");
    assert!(!log.contains("MARKER"), "{log}");
}

#[test]
fn events_have_codes_and_nothing_else_of_the_body() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let body = r#"{"error": {"code": "brandNew", "message": "secret words", "innerError": {"code": "99904"}}}"#;
            for _ in 0..2 {
                through(&layer(), spanish(), json(404, body)).await;
            }
            let layer = layer().body_limit(10);
            through(&layer, spanish(), json(404, body)).await;
        });
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let expected = r#"DEBUG error_l10n_http::layer::answer: localized an error response status=404 code="99904" origin="code" language=es
 WARN error_l10n_http::layer::answer: no text for this error code status=404 code="brandNew"
DEBUG error_l10n_http::layer::answer: localized an error response status=404 code="99904" origin="code" language=es
 WARN error_l10n_http::layer::answer: no text for this error code status=404 code="brandNew"
DEBUG error_l10n_http::layer::answer: error body not read status=404 reason="too long"
DEBUG error_l10n_http::layer::answer: localized an error response status=404 origin="status" language=es
"#;
    assert_eq!(log, expected);
}
