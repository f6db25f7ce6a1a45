//! Mistakes in requests: localized problem documents of the right status.

use axum::body::Body;
use http::{Method, Request};

use crate::support::{get, post, send, service};

#[tokio::test]
async fn every_mistake_has_its_status_and_text_in_every_language() {
    let cases = [
        (
            "GET",
            "/v1/nowhere",
            404,
            [
                "The requested resource doesn't exist.",
                "El recurso solicitado no existe.",
                "Запрашиваемый ресурс не существует.",
            ],
        ),
        (
            "GET",
            "/v1/explain",
            405,
            [
                "The HTTP method in the request isn't allowed on the resource.",
                "El método HTTP de la solicitud no se permite en el recurso.",
                "Метод HTTP в запросе не разрешен в ресурсе.",
            ],
        ),
        (
            "POST",
            "/v1/explain?status=99",
            400,
            [
                "The status must be a whole number from 100 to 599.",
                "El estado debe ser un número entero entre 100 y 599.",
                "Статус должен быть целым числом от 100 до 599.",
            ],
        ),
        (
            "POST",
            "/v1/explain?status=1e2",
            400,
            [
                "The status must be a whole number from 100 to 599.",
                "El estado debe ser un número entero entre 100 y 599.",
                "Статус должен быть целым числом от 100 до 599.",
            ],
        ),
        (
            "POST",
            "/v1/explain?tenant=nobody",
            404,
            [
                "There is no tenant of this name.",
                "No existe ningún inquilino con ese nombre.",
                "Клиента с таким именем нет.",
            ],
        ),
        (
            "GET",
            "/v1/codes?kind=odd",
            400,
            [
                "The kind must be “status” or “code”.",
                "El valor de kind debe ser «status» o «code».",
                "Значение kind должно быть «status» или «code».",
            ],
        ),
        (
            "GET",
            "/v1/codes/99916",
            404,
            ["There is no such code or status.", "No existe ese código o estado.", "Такого кода или статуса нет."],
        ),
        (
            "GET",
            "/v1/codes?status=1&status=2",
            400,
            [
                "Can't process the request because it's malformed or incorrect.",
                "No se puede procesar la solicitud porque tiene un formato incorrecto o incorrecto.",
                "Не удается обработать запрос, так как он имеет неверный формат или является некорректным.",
            ],
        ),
    ];
    let service = service();
    for (method, uri, status, texts) in cases {
        for (language, text) in ["en", "es", "ru"].into_iter().zip(texts) {
            let request = Request::builder().method(method).uri(uri).header("accept-language", language);
            let answer = send(&service, request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.problem(), (status, language.to_owned(), text.to_owned()), "{uri}");
            assert_eq!(answer.json()["status"], status);
            assert_eq!(answer.header("content-language"), Some(language));
            assert_eq!(answer.header("vary"), Some("Accept-Language"));
        }
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let service = service();
    let send_bytes = async |uri: &str, length: usize| {
        let request = post(uri).header("content-type", "application/json").body(vec![b' '; length].into()).unwrap();
        send(&service, request).await
    };
    assert_eq!(send_bytes("/v1/explain?lang=es", 65_536).await.status, 200);
    let detail = "El tamaño de la solicitud supera el límite máximo.".to_owned();
    assert_eq!(send_bytes("/v1/explain?lang=es", 65_537).await.problem(), (413, "es".to_owned(), detail.clone()));
    assert_eq!(send_bytes("/v1/explain/batch?lang=es", 1_048_577).await.problem(), (413, "es".to_owned(), detail));
}

#[tokio::test]
async fn codings_that_are_unknown_or_damaged_are_refused() {
    let cases = [
        ("zstd", 415, "Заголовок Content-Encoding запроса должен иметь значение gzip, br или deflate."),
        ("gzip", 400, "Не удалось декодировать тело запроса так, как указано в заголовке Content-Encoding."),
    ];
    for (coding, status, detail) in cases {
        let request = post("/v1/explain?lang=ru").header("content-encoding", coding).body("no gzip".into()).unwrap();
        assert_eq!(send(&service(), request).await.problem(), (status, "ru".to_owned(), detail.to_owned()));
    }
}

#[tokio::test]
async fn a_refused_method_names_those_that_are_allowed() {
    let request = Request::builder().method(Method::DELETE).uri("/v1/codes").body(Body::empty()).unwrap();
    let answer = send(&service(), request).await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, Some("GET,HEAD")));
}

#[tokio::test]
async fn every_response_is_hardened() {
    for uri in ["/healthz", "/v1/nowhere", "/v1/codes"] {
        let answer = get(&service(), uri).await;
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    }
}
