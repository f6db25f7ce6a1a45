//! `POST /v1/explain/batch`.

use serde_json::json;

use crate::support::{post, post_json, send, service};

#[tokio::test]
async fn answers_come_in_the_order_of_the_errors() {
    let batch = json!({"errors": [
        {"body": {"error": {"code": "99901", "message": "secret"}}},
        {"body": "{\"code\": \"99902\"", "status": 401, "language": "ru"},
        {"body": "<html>", "status": 429, "retryAfter": 30},
        {"status": 503, "retryAfter": "60"},
        {},
    ]});
    let answer = post_json(&service(), "/v1/explain/batch?lang=es", batch.to_string()).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, Some("application/json")));
    assert_eq!(answer.header("content-language"), Some("es, ru"));
    let json = answer.json();
    let answers: Vec<_> =
        json["answers"].as_array().unwrap().iter().map(|answer| answer["detail"].as_str().unwrap()).collect();
    assert_eq!(
        answers,
        [
            "Entrada no válida",
            "Несанкционированный доступ",
            "La aplicación cliente está limitada y no debe intentar repetir la solicitud durante algún tiempo.",
            "El servicio no está disponible temporalmente debido a que se encuentra en mantenimiento o está sobrecargado. Puede repetir la solicitud después de un retraso, cuya longitud puede especificarse en un encabezado Retry-After.",
            "Se ha producido un error no especificado.",
        ]
    );
    assert_eq!(json["answers"][2]["retry"]["afterSeconds"], 30);
    assert_eq!(json["answers"][3]["retry"]["afterSeconds"], 60);
}

#[tokio::test]
async fn an_empty_batch_has_no_answers() {
    let answer = post_json(&service(), "/v1/explain/batch", r#"{"errors": []}"#).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, r#"{"answers":[]}"#));
}

#[tokio::test]
async fn a_body_of_any_depth_is_read() {
    let deep = format!(r#"{{"errors": [{{"body": {}{}}}]}}"#, "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(post_json(&service(), "/v1/explain/batch", deep).await.status, 200);
}

#[tokio::test]
async fn mistakes_are_told_with_their_place() {
    let cases = [
        (r#"{"errors": "#.to_owned(), 400, "Тело запроса — некорректный JSON.", None),
        (
            "7".to_owned(),
            422,
            "Тело запроса должно быть объектом с массивом «errors», как описано в /openapi.json.",
            None,
        ),
        (
            r#"{"error": []}"#.to_owned(),
            422,
            "Тело запроса должно быть объектом с массивом «errors», как описано в /openapi.json.",
            None,
        ),
        (
            r#"{"errors": [{}, 7]}"#.to_owned(),
            422,
            "Тело запроса должно быть объектом с массивом «errors», как описано в /openapi.json.",
            Some("errors.1"),
        ),
        (
            r#"{"errors": [{}, {"status": 99}]}"#.to_owned(),
            422,
            "Статус должен быть целым числом от 100 до 599.",
            Some("errors.1.status"),
        ),
        (
            format!(r#"{{"errors": [{}{{}}]}}"#, "{},".repeat(1000)),
            413,
            "В одном пакете может быть не более 1000 ошибок.",
            None,
        ),
    ];
    for (body, status, detail, target) in cases {
        let answer = post_json(&service(), "/v1/explain/batch?lang=ru", body).await;
        assert_eq!(answer.problem(), (status, "ru".to_owned(), detail.to_owned()));
        assert_eq!(answer.json()["target"].as_str(), target);
    }
    let full = format!(r#"{{"errors": [{}{{}}]}}"#, "{},".repeat(999));
    assert_eq!(post_json(&service(), "/v1/explain/batch", full).await.status, 200);
}

#[tokio::test]
async fn a_batch_is_sent_as_json() {
    for content_type in [None, Some("text/plain"), Some("application/x-www-form-urlencoded")] {
        let mut request = post("/v1/explain/batch?lang=es");
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let answer = send(&service(), request.body(r#"{"errors": []}"#.into()).unwrap()).await;
        let detail = "Envíe la solicitud en formato JSON, con Content-Type: application/json.";
        assert_eq!(answer.problem(), (415, "es".to_owned(), detail.to_owned()));
    }
    for content_type in ["application/json; charset=utf-8", "Application/JSON", "application/vnd.example+JSON"] {
        let request = post("/v1/explain/batch").header("content-type", content_type);
        assert_eq!(send(&service(), request.body(r#"{"errors": []}"#.into()).unwrap()).await.status, 200);
    }
}
