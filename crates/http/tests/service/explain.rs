//! `POST /v1/explain`.

use std::io::Write;

use axum::body::Body;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{BODY, post, post_json, send, service};

#[tokio::test]
async fn a_body_as_it_was_sent_becomes_a_problem_document() {
    let request =
        post("/v1/explain?status=404").header("accept-language", "es-MX, en;q=0.5").body(BODY.into()).unwrap();
    let answer = send(&service(), request).await;
    assert_eq!(answer.problem(), (200, "es".to_owned(), "Recurso no encontrado".to_owned()));
    assert_eq!(answer.json()["status"], 404);
    assert_eq!(answer.header("content-language"), Some("es"));
    assert_eq!(answer.header("vary"), Some("Accept-Language"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[tokio::test]
async fn an_explicit_language_outranks_the_header() {
    let request = post("/v1/explain?lang=ru").header("accept-language", "es").body(BODY.into()).unwrap();
    let answer = send(&service(), request).await;
    assert_eq!(answer.problem().2, "Ресурс не найден");
    assert_eq!(answer.header("vary"), None);
}

#[tokio::test]
async fn retry_after_is_passed_on() {
    let request = post("/v1/explain?status=429&lang=en").header("retry-after", "61").body(Body::empty()).unwrap();
    let json = send(&service(), request).await.json();
    assert_eq!(json["retry"], serde_json::json!({"when": "later", "afterSeconds": 120}));
    assert_eq!(json["advice"], "Try again in \u{2068}2\u{2069} minutes.");
}

#[tokio::test]
async fn any_body_and_any_content_type_gets_a_text() {
    for body in ["", "plain", "<html>502</html>", "{\"error\": {\"code\": \"99", "\u{feff}{}", "null"] {
        let request = post("/v1/explain?status=410&lang=es").header("content-type", "application/x-odd; charset=none");
        let answer = send(&service(), request.body(body.into()).unwrap()).await;
        assert_eq!(answer.problem().2, "El recurso solicitado ya no está disponible en el servidor.", "{body}");
    }
    let binary = (0..=255).collect::<Vec<u8>>();
    assert_eq!(post_json(&service(), "/v1/explain?status=410&lang=es", binary).await.status, 200);
}

#[tokio::test]
async fn a_compressed_body_is_decoded() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(BODY.as_bytes()).unwrap();
    let body = encoder.finish().unwrap();
    let request = post("/v1/explain?lang=es").header("content-encoding", "gzip").body(body.into()).unwrap();
    assert_eq!(send(&service(), request).await.json()["code"], "99904");
}

#[tokio::test]
async fn ids_in_headers_are_passed_on_and_what_is_no_id_is_not() {
    let request = post("/v1/explain?status=404").header("ms-requestid", "r-1").header("ms-correlationid", "c-1");
    let json = send(&service(), request.body(BODY.into()).unwrap()).await.json();
    assert_eq!((&json["requestId"], &json["correlationId"]), (&"r-1".into(), &"c-1".into()));
    let request = post("/v1/explain?status=404").header("x-request-id", "no id").header("x-correlation-id", "c-2");
    let json = send(&service(), request.body(BODY.into()).unwrap()).await.json();
    assert_eq!((json.get("requestId"), &json["correlationId"]), (None, &"c-2".into()));
}
