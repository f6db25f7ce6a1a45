//! `GET /v1/find`.

use crate::support::{get, service};

#[tokio::test]
async fn a_quoted_text_is_found_in_any_language() {
    let service = service();
    for (query, code, language) in [
        ("recurso%20no%20encontrado", "99904", "es"),
        ("%D1%80%D0%B5%D1%81%D1%83%D1%80%D1%81%20%D0%BD%D0%B5%20%D0%BD%D0%B0%D0%B9%D0%B4%D0%B5%D0%BD", "99904", "ru"),
    ] {
        let answer = get(&service, &format!("/v1/find?q={query}")).await;
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let first = &answer.json()[0];
        assert_eq!(
            (&first["code"], &first["language"], &first["score"]),
            (&code.into(), &language.into(), &1.0.into())
        );
        let members: Vec<&String> = first.as_object().unwrap().keys().collect();
        assert_eq!(members, ["code", "kind", "language", "member", "score", "status", "text"]);
    }
}

#[tokio::test]
async fn nothing_similar_is_an_empty_list() {
    let answer = get(&service(), "/v1/find?q=ma%C3%B1ana%20vamos%20a%20la%20playa").await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, "[]"));
}

#[tokio::test]
async fn the_limit_is_kept_but_for_ties() {
    let service = service();
    let ties = get(&service, "/v1/find?q=Too%20Many%20Requests&limit=1").await.json();
    let scores: Vec<_> = ties.as_array().unwrap().iter().map(|found| found["score"].clone()).collect();
    assert!(scores.iter().all(|score| *score == scores[0]), "{ties}");
}

#[tokio::test]
async fn mistakes_are_told() {
    for (query, detail) in [
        ("lang=es", "Indique el texto que quiere buscar en el parámetro «q»."),
        ("lang=es&q=%20", "Indique el texto que quiere buscar en el parámetro «q»."),
        ("lang=es&q=x&limit=0", "El valor de limit debe ser un número entero entre 1 y 100."),
        ("lang=es&q=x&limit=x", "El valor de limit debe ser un número entero entre 1 y 100."),
    ] {
        assert_eq!(
            get(&service(), &format!("/v1/find?{query}")).await.problem(),
            (400, "es".to_owned(), detail.to_owned())
        );
    }
}
