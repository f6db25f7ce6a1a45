//! Codes nobody has a text for, and what the log is told.

use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::support::{NOT_FOUND, json, layer, spanish, through};

type Seen = Arc<Mutex<Vec<(String, u16, u64)>>>;

fn counting() -> (error_l10n_http::LocalizeErrorsLayer, Seen) {
    let seen = Seen::default();
    let hook = Arc::clone(&seen);
    let layer = layer().on_unknown_code(move |unknown| {
        hook.lock().unwrap().push((unknown.code().to_owned(), unknown.status(), unknown.count()));
    });
    (layer, seen)
}

#[tokio::test]
async fn the_hook_sees_code_status_and_count() {
    let (layer, seen) = counting();
    let body = r#"{"error": {"code": "brandNew", "message": "secret", "innerError": {"code": "99904", "innerError": {"code": "77001"}}}}"#;
    through(&layer, spanish(), json(404, body)).await;
    through(&layer, spanish(), json(409, r#"{"code": "BRANDNEW", "innerError": {"code": "brandNew"}}"#)).await;
    through(&layer, spanish(), json(404, NOT_FOUND)).await;
    through(&layer, spanish(), json(502, r#"{"code": 502, "message": "gateway"}"#)).await;
    through(&layer, spanish(), json(200, r#"{"code": "notAnError"}"#)).await;
    let expected = [("brandNew", 404, 1), ("77001", 404, 1), ("BRANDNEW", 409, 2)];
    assert_eq!(*seen.lock().unwrap(), expected.map(|(code, status, count)| (code.to_owned(), status, count)));
}

#[tokio::test]
async fn codes_an_upstream_makes_up_do_not_fill_the_memory() {
    let (layer, seen) = counting();
    for number in 0..1_030 {
        through(&layer, spanish(), json(500, &format!(r#"{{"code": "made-up-{number}"}}"#))).await;
    }
    through(&layer, spanish(), json(500, r#"{"code": "made-up-0"}"#)).await;
    let seen = seen.lock().unwrap();
    assert_eq!(seen[1023], ("made-up-1023".to_owned(), 500, 1));
    assert_eq!(seen[1029], ("made-up-1029".to_owned(), 500, 6));
    assert_eq!(seen[1030], ("made-up-0".to_owned(), 500, 2));
}

/// Log lines.
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
