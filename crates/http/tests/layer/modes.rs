//! What the new body is.

use http::Request;
use serde_json::json;

use crate::support::{NOT_FOUND, NOT_FOUND_ES, json, layer, spanish, through};

#[tokio::test]
async fn an_error_becomes_a_problem_document_in_the_language_of_the_request() {
    let answer = through(&layer(), spanish(), json(404, NOT_FOUND)).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.body, NOT_FOUND_ES);
    assert_eq!(answer.header("content-type").as_deref(), Some("application/problem+json"));
    assert_eq!(answer.header("content-language").as_deref(), Some("es"));
    assert_eq!(answer.header("content-length"), Some(NOT_FOUND_ES.len().to_string()));
}

#[tokio::test]
async fn without_a_header_the_default_language_answers() {
    let answer = through(&layer(), Request::new(()), json(404, NOT_FOUND)).await;
    assert_eq!(answer.json()["detail"], "Resource not found");
    assert_eq!(answer.header("content-language").as_deref(), Some("en"));
    assert_eq!(answer.header("vary").as_deref(), Some("Accept-Language"));
}

#[tokio::test]
async fn any_damage_gets_the_text_of_what_was_understood() {
    for body in ["", "<html>Bad gateway</html>", "plain text", "{\"error\": {\"code\": \"itemNo", "\u{0}\u{1}", "null"]
    {
        let answer = through(&layer(), spanish(), json(503, body)).await;
        assert_eq!(answer.json()["title"], "Servicio no disponible", "{body}");
    }
}

/// Body of the upstream, status, and what a Spanish front end gets in the same shape.
fn shapes() -> Vec<(&'static str, u16, serde_json::Value)> {
    let not_found = "Recurso no encontrado";
    let invalid = "Entrada no válida";
    let rule = "Una referencia dirigida por el partner no se puede convertir en una referencia de venta conjunta mientras no tenga ninguna solución. Agregue primero una solución.";
    vec![
        // The documented envelope.
        (
            NOT_FOUND,
            404,
            json!({"error": {"code": "itemNotFound", "message": not_found, "innerError": {"code": "99904"}}}),
        ),
        // Details: names with texts, as documented.
        (
            r#"{"error": {"code": "invalidRequest", "message": "x y", "innerError": {"code": "99901", "message": "x y",
                "details": [{"InvalidReferralForCoSellConversion": ["x y"]}, {"Strange": ["x y"]}, {"not a name": ["x y"]}]}}}"#,
            400,
            json!({"error": {"code": "invalidRequest", "message": invalid, "innerError": {"code": "99901",
                "details": [{"InvalidReferralForCoSellConversion": [rule]}, {"Strange": []}, {}]}}}),
        ),
        // Details: code, target, message.
        (
            r#"{"error": {"code": "invalidRequest", "message": "x y", "target": "referral",
                "details": [{"code": "99909", "target": "name", "message": "x y"}, {"code": "odd", "message": "x y"}, {"code": 99909, "message": "x y"}]}}"#,
            400,
            json!({"error": {"code": "invalidRequest", "message": "La solicitud tiene un formato incorrecto o es incorrecta.", "target": "referral",
                "details": [{"code": "99909", "target": "name", "message": "La propiedad no acepta valores NULL"}, {"code": "odd"},
                    {"code": 99909, "message": "La propiedad no acepta valores NULL"}]}}),
        ),
        // No wrapper, spelling and ids kept, unknown members and a date gone.
        (
            r#"{"Code": 99904, "Message": "x y", "InnerError": {"request-id": "r-1", "date": "2020-01-01T00:00:00", "client-request-id": "c 1"}, "stack": "x y"}"#,
            404,
            json!({"Code": 99904, "Message": not_found, "InnerError": {"request-id": "r-1"}}),
        ),
        // OData 3.
        (
            r#"{"odata.error": {"code": "itemNotFound", "message": {"lang": "en-US", "value": "x y"}}}"#,
            404,
            json!({"odata.error": {"code": "itemNotFound", "message": {"lang": "es", "value": "No se encontró el recurso."}}}),
        ),
        // A problem document.
        (
            r#"{"type": "https://example.com/odd", "title": "x y", "status": 404, "detail": "x y", "code": "99904", "instance": "/x y", "traceId": "t-1"}"#,
            404,
            json!({"title": "No encontrado", "status": 404, "detail": not_found, "code": "99904", "traceId": "t-1"}),
        ),
        // OAuth 2.
        (
            r#"{"error": "unauthenticated", "error_description": "x y", "trace_id": "t-1"}"#,
            401,
            json!({"error": "unauthenticated", "error_description": "El autor de la llamada no está autenticado.", "trace_id": "t-1"}),
        ),
        (
            r#"{"error": "unauthenticated"}"#,
            401,
            json!({"error": "unauthenticated", "error_description": "El autor de la llamada no está autenticado."}),
        ),
        // A text in the place of the error.
        (
            r#"{"error": "something went wrong"}"#,
            410,
            json!({"error": "El recurso solicitado ya no está disponible en el servidor."}),
        ),
        // GraphQL: the list is the error.
        (
            r#"{"errors": [{"message": "x y", "path": ["referral"], "extensions": {"code": "99904"}}], "data": null}"#,
            404,
            json!({"errors": [{"message": not_found, "extensions": {"code": "99904"}}]}),
        ),
        // An error without a message gets one; inner errors may be a list.
        (
            r#"{"error": {"code": "itemNotFound", "innererror": [{"code": "99904", "message": "x y"}]}}"#,
            404,
            json!({"error": {"code": "itemNotFound", "message": not_found, "innererror": [{"code": "99904"}]}}),
        ),
        // What is no JSON, is cut off, or has no place for a text becomes the envelope of the Referrals API.
        (
            r#"{"error": {"code": "itemNotFound", "message": "x y", "innerError": {"code": "99904", "message": "x"#,
            404,
            json!({"error": {"code": "itemNotFound", "message": not_found, "innerError": {"code": "99904"}}}),
        ),
        (
            "<html>x y</html>",
            410,
            json!({"error": {"message": "El recurso solicitado ya no está disponible en el servidor."}}),
        ),
        ("", 410, json!({"error": {"message": "El recurso solicitado ya no está disponible en el servidor."}})),
        (
            r#"{"odd": "x y"}"#,
            410,
            json!({"error": {"message": "El recurso solicitado ya no está disponible en el servidor."}}),
        ),
        ("[]", 410, json!({"error": {"message": "El recurso solicitado ya no está disponible en el servidor."}})),
        (
            r#"{"error": {"code": "99901", "target": "t", "details": [{"code": "99909", "target": "name", "message": "x"}], "x"#,
            400,
            json!({"error": {"code": "99901", "message": invalid, "target": "t",
                "details": [{"code": "99909", "target": "name", "message": "La propiedad no acepta valores NULL"}]}}),
        ),
    ]
}

#[tokio::test]
async fn the_same_shape_keeps_the_envelope_and_replaces_its_message() {
    for (body, status, expected) in shapes() {
        let answer = through(&layer().same_shape(), spanish(), json(status, body)).await;
        assert_eq!(answer.json(), expected, "{body}");
        assert_eq!(answer.header("content-language").as_deref(), Some("es"));
        assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string()));
    }
}

#[tokio::test]
async fn the_same_shape_keeps_the_order_of_members_and_of_several_with_one_name_the_last() {
    let body = r#"{"error": {"message": "x y", "target": "t", "code": "x y", "code": "99904", "date": "2020-01-01",
        "innererror": {"requestId": "r-1", "code": 99904}, "m\u0065ssage": null}}"#;
    let answer = through(&layer().same_shape(), spanish(), json(404, body)).await;
    let expected = r#"{"error":{"message":"Recurso no encontrado","target":"t","code":"99904","innererror":{"requestId":"r-1","code":99904}}}"#;
    assert_eq!(answer.body, expected);
    let cut_off = through(&layer().same_shape(), spanish(), json(404, body.trim_end_matches('}'))).await;
    let expected =
        r#"{"error":{"code":"99904","message":"Recurso no encontrado","target":"t","innerError":{"code":"99904"}}}"#;
    assert_eq!(cut_off.body, expected);
}

#[tokio::test]
async fn the_same_shape_has_the_media_type_of_its_envelope() {
    let types = [
        (Some("application/json; charset=utf-16"), "application/json"),
        (Some("application/problem+json; charset=utf-8"), "application/problem+json"),
        (Some("application/vnd.example+json"), "application/vnd.example+json"),
        (Some("text/plain"), "application/json"),
        (None, "application/json"),
    ];
    for (old, new) in types {
        let mut response = json(404, NOT_FOUND);
        response.headers_mut().remove("content-type");
        if let Some(old) = old {
            response.headers_mut().insert("content-type", old.parse().unwrap());
        }
        let answer = through(&layer().same_shape(), spanish(), response).await;
        assert_eq!(answer.header("content-type").as_deref(), Some(new));
    }
}

#[tokio::test]
async fn a_small_body_does_not_become_a_large_one() {
    let detail = r#"{"code":"99909","message":""},"#.repeat(2_000);
    let errors = r#"{"message":""},"#.repeat(2_000);
    for body in [
        format!(r#"{{"error": {{"code": "99901", "details": [{}]}}}}"#, detail.trim_end_matches(',')),
        format!("[{}]", errors.trim_end_matches(',')),
        "[".repeat(20_000),
        r#"{"error":"#.repeat(6_000),
    ] {
        assert!(body.len() < 64 * 1024);
        let answer = through(&layer().same_shape(), spanish(), json(400, &body)).await;
        assert!(answer.body.len() < 16 * 1024, "{}", answer.body.len());
        assert!(answer.body.contains("message"), "{}", answer.body);
    }
}
