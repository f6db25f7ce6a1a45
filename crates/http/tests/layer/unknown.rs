//! Codes nobody has a text for.

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
