//! `GET /v1/codes`.

use axum::body::Body;
use http::Request;

use crate::support::{get, send, service};

#[tokio::test]
async fn the_list_has_every_status_and_code_in_one_language() {
    let answer = get(&service(), "/v1/codes?lang=es").await;
    let json = answer.json();
    let entries = json.as_array().unwrap();
    assert_eq!(entries.len(), 26 + 8 + 19);
    assert!(entries.iter().all(|entry| entry["language"] == "es"));
    assert_eq!(answer.header("content-language"), Some("es"));
    assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
}

#[tokio::test]
async fn the_list_can_be_narrowed() {
    let count =
        async |query: &str| get(&service(), &format!("/v1/codes?{query}")).await.json().as_array().unwrap().len();
    assert_eq!(count("kind=status").await, 26);
    assert_eq!(count("kind=code").await, 27);
    assert_eq!(count("status=412").await, 4);
    assert_eq!(count("status=412&kind=code&tenant=&lang=").await, 3);
    assert_eq!(count("status=418").await, 0);
}

#[tokio::test]
async fn one_code_is_found_in_any_case() {
    for (code, description) in [
        ("99904", "Recurso no encontrado"),
        ("ITEMNOTFOUND", "No se encontró el recurso."),
        ("410", "El recurso solicitado ya no está disponible en el servidor."),
    ] {
        let json = get(&service(), &format!("/v1/codes/{code}?lang=es")).await.json();
        assert_eq!(json["description"], description);
    }
}

#[tokio::test]
async fn what_was_sent_before_is_not_sent_again() {
    let service = service();
    for path in ["/v1/codes", "/v1/codes/99904", "/openapi.json"] {
        let first = get(&service, path).await;
        let tag = first.header("etag").unwrap().to_owned();
        for named in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
            let request = Request::get(path).header("if-none-match", named).body(Body::empty()).unwrap();
            let second = send(&service, request).await;
            assert_eq!((second.status.as_u16(), second.body.as_str()), (304, ""));
            assert_eq!(second.header("etag"), Some(tag.as_str()));
            assert_eq!(second.header("vary"), first.header("vary"));
        }
        let request = Request::get(path).header("if-none-match", "\"other\"").body(Body::empty()).unwrap();
        assert_eq!(send(&service, request).await.body, first.body);
    }
}

#[tokio::test]
async fn each_language_has_a_tag_of_its_own() {
    let service = service();
    let (spanish, russian) = (get(&service, "/v1/codes?lang=es").await, get(&service, "/v1/codes?lang=ru").await);
    assert_ne!(spanish.header("etag"), russian.header("etag"));
    assert_eq!(get(&service, "/v1/codes").await.header("vary"), Some("Accept-Language"));
}
