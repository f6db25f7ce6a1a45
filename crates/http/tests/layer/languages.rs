//! In which language the answer is.

use error_l10n::{Catalog, Resolver};
use error_l10n_http::{LocalizeErrorsLayer, Localized};
use http::Request;

use crate::support::{NOT_FOUND, json, layer, resolver, through};

fn request(language: &str, path: &str) -> Request<()> {
    Request::get(path).header("accept-language", language).body(()).unwrap()
}

/// The first segment of the path, as in `/ru/referrals`.
fn of_path(head: &http::request::Parts) -> Option<String> {
    head.uri.path().split('/').nth(1).filter(|segment| !segment.is_empty()).map(str::to_owned)
}

#[tokio::test]
async fn an_explicit_language_outranks_the_header_and_then_nothing_varies() {
    let answer = through(&layer().language(of_path), request("es", "/ru/referrals"), json(404, NOT_FOUND)).await;
    assert_eq!(answer.json()["detail"], "Ресурс не найден");
    assert_eq!(answer.header("content-language").as_deref(), Some("ru"));
    assert_eq!(answer.header("vary"), None);
}

#[tokio::test]
async fn a_choice_that_is_none_leaves_the_word_to_the_header() {
    for path in ["/", "/tlh/referrals", "/%20/referrals"] {
        let answer = through(&layer().language(of_path), request("es", path), json(404, NOT_FOUND)).await;
        assert_eq!(answer.header("content-language").as_deref(), Some("es"), "{path}");
        assert_eq!(answer.header("vary").as_deref(), Some("Accept-Language"));
    }
}

#[tokio::test]
async fn several_lines_of_the_header_are_one() {
    let request = Request::get("/").header("accept-language", "fr").header("accept-language", "ru;q=0.5, en;q=0.4");
    let answer = through(&layer(), request.body(()).unwrap(), json(404, NOT_FOUND)).await;
    assert_eq!(answer.header("content-language").as_deref(), Some("ru"));
}

#[tokio::test]
async fn the_language_is_that_of_the_text() {
    let catalog =
        Catalog::builder().overlay_text("es-MX", "mx.ftl", "code-99901 = Captura inválida\n").build().unwrap();
    let layer = LocalizeErrorsLayer::new(Resolver::new(catalog));
    let own = through(&layer, request("es-MX", "/"), json(400, r#"{"code": "99901"}"#)).await;
    assert_eq!(own.header("content-language").as_deref(), Some("es-MX"));
    let parent = through(&layer, request("es-MX", "/"), json(404, NOT_FOUND)).await;
    assert_eq!(parent.header("content-language").as_deref(), Some("es"));
}

#[tokio::test]
async fn texts_may_be_chosen_for_each_request() {
    let acme = Catalog::builder().overlay_text("es", "acme.ftl", "code-99904 = No hay tal cliente\n").build().unwrap();
    let (ours, acme) = (resolver(), Resolver::new(acme));
    let layer =
        LocalizeErrorsLayer::choosing(
            move |head| {
                if head.uri.path().starts_with("/acme") { acme.clone() } else { ours.clone() }
            },
        );
    let answer = through(&layer, request("es", "/acme/1"), json(404, NOT_FOUND)).await;
    assert_eq!(answer.json()["detail"], "No hay tal cliente");
    let answer = through(&layer, request("es", "/1"), json(404, NOT_FOUND)).await;
    assert_eq!(answer.json()["detail"], "Recurso no encontrado");
}

#[tokio::test]
async fn a_header_of_a_megabyte_is_no_matter() {
    let header = "es;q=0.1,".repeat(120_000);
    let answer = through(&layer(), request(&header, "/"), json(404, NOT_FOUND)).await;
    assert_eq!(answer.header("content-language").as_deref(), Some("es"));
}

#[tokio::test]
async fn layers_further_out_see_what_was_said() {
    let answer = through(&layer(), request("ru", "/"), json(404, NOT_FOUND)).await;
    let localized = answer.extensions.get::<Localized>().unwrap();
    assert_eq!(localized.code().map(|code| code.as_str()), Some("99904"));
    assert_eq!((localized.origin().name(), localized.language().to_string().as_str()), ("code", "ru"));
}
