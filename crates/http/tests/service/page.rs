//! The page, as it is without JavaScript.

use axum::body::Body;
use error_l10n_http::{Service, ServiceOptions};
use http::Request;

use crate::support::{Answer, BODY, get, post, send, service};

async fn get_in(uri: &str, language: &str) -> Answer {
    send(&service(), Request::get(uri).header("accept-language", language).body(Body::empty()).unwrap()).await
}

/// `fields` as a browser sends a form.
async fn submit(fields: &[(&str, &str)]) -> Answer {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    let request = post("/").header("content-type", "application/x-www-form-urlencoded").header("accept-language", "es");
    send(&service(), request.body(body.join("&").into()).unwrap()).await
}

#[track_caller]
fn assert_has(answer: &Answer, parts: &[&str]) {
    for part in parts {
        assert!(answer.body.contains(part), "{part}\n{}", answer.body);
    }
}

#[tokio::test]
async fn the_page_speaks_the_language_of_the_browser() {
    let cases = [
        ("en", "See the error as your partner sees it"),
        ("es-MX", "Vea el error tal como lo ve su partner"),
        ("ru, en;q=0.5", "Посмотрите на ошибку глазами партнера"),
        ("fr", "See the error as your partner sees it"),
    ];
    for (header, heading) in cases {
        let answer = get_in("/", header).await;
        let language = answer.header("content-language").unwrap();
        assert_has(&answer, &[&format!("<h1>{heading}</h1>"), &format!("<html lang=\"{language}\" dir=\"ltr\">")]);
        assert_eq!(answer.header("vary"), Some("Accept-Language"));
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    }
}

#[tokio::test]
async fn an_address_can_be_shared() {
    let answer = get_in("/?code=99904&lang=ru", "es").await;
    assert_has(
        &answer,
        &[
            "<html lang=\"ru\" dir=\"ltr\">",
            "<p class=\"text\">Ресурс не найден</p>",
            "<p class=\"text\">Recurso no encontrado</p>",
            "<p class=\"text\">Resource not found</p>",
        ],
    );
    assert_eq!(answer.header("vary"), None);
    let answer = get_in("/?code=99904&lang=ru&ui=es", "en").await;
    assert_has(
        &answer,
        &["<html lang=\"es\" dir=\"ltr\">", "<p class=\"text\">Ресурс не найден</p>", "Así lo ve su partner"],
    );
}

#[tokio::test]
async fn the_switch_keeps_what_is_shown() {
    let answer = get_in("/?code=99904&lang=ru&q=a+b", "en").await;
    assert_has(
        &answer,
        &[
            "href=\"/?code=99904&amp;lang=ru&amp;ui=es&amp;q=a%20b\" lang=\"es\" hreflang=\"es\">Español</a>",
            "aria-current=\"true\">Русский</a>",
        ],
    );
}

#[tokio::test]
async fn a_status_may_stand_in_place_of_a_code() {
    for uri in ["/?code=410&lang=es", "/?status=410&lang=es"] {
        assert_has(&get_in(uri, "en").await, &["<p class=\"title\">Eliminado</p>"]);
    }
    let answer = get_in("/?status=9999&lang=es", "en").await;
    assert_has(
        &answer,
        &["El estado debe ser un número entero entre 100 y 599; no se ha tenido en cuenta el valor introducido."],
    );
}

#[tokio::test]
async fn a_code_of_the_address_stands_in_the_field() {
    assert_has(&get_in("/?code=99904", "en").await, &["aria-describedby=\"text-hint\">99904</textarea>"]);
    for uri in ["/", "/?code=%3Cb%3E%20x", "/?status=404"] {
        assert_has(&get_in(uri, "en").await, &["aria-describedby=\"text-hint\"></textarea>"]);
    }
}

#[tokio::test]
async fn a_pasted_body_is_explained_and_does_not_come_back() {
    let answer = submit(&[("text", BODY), ("lang", "ru"), ("ui", "es")]).await;
    assert_eq!(answer.status, 200);
    assert_has(
        &answer,
        &[
            "<html lang=\"es\"",
            "<p class=\"text\">Ресурс не найден</p>",
            "<code>itemNotFound</code>",
            "<code>99904</code><small>da el texto</small>",
        ],
    );
    assert!(!answer.body.contains("secret"), "{}", answer.body);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[tokio::test]
async fn a_pasted_code_gets_an_address_of_its_own() {
    for (text, address) in [(" 99904\n", "/?code=99904&lang=ru"), ("404", "/?code=404&lang=ru")] {
        let answer = submit(&[("text", text), ("lang", "ru"), ("status", "")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, Some(address)));
    }
}

#[tokio::test]
async fn what_cannot_be_explained_is_said() {
    let empty = submit(&[("text", " ")]).await;
    assert_has(&empty, &["Pegue una respuesta o escriba un código o un estado."]);
    let odd = submit(&[("text", "{\"error\": \"no code\"}")]).await;
    assert_has(
        &odd,
        &[
            "No se ha encontrado ningún código conocido",
            "<p class=\"text\">Se ha producido un error no especificado.</p>",
        ],
    );
    let large = submit(&[("text", &"x ".repeat(40_000))]).await;
    assert_eq!(large.status, 413);
    assert_has(&large, &["El texto es demasiado largo. Pegue solo la parte que contiene el error."]);
    let larger = submit(&[("text", &"x ".repeat(400_000))]).await;
    assert_eq!(larger.status, 413);
    assert_has(&larger, &["El texto es demasiado largo."]);
    let request =
        post("/?").header("content-type", "text/plain").header("accept-language", "ru").body("x".into()).unwrap();
    let other = send(&service(), request).await;
    assert_eq!(other.status, 415);
    assert_has(&other, &["Не удалось прочитать форму. Отправьте ее еще раз."]);
}

#[tokio::test]
async fn the_list_is_searched_without_accents_and_case() {
    let rows = async |query: &str| {
        get_in(&format!("/?lang=es&q={query}"), "en").await.body.matches("<tr><th scope=\"row\">").count()
    };
    assert_eq!(rows("").await, 53);
    assert_eq!(rows("ETAG").await, 2);
    assert_eq!(rows("no%20SE%20encontro").await, 1);
    assert_eq!(
        rows("%D0%BD%D0%B5%20%D0%BD%D0%B0%D0%B9%D0%B4%D0%B5%D0%BD").await,
        rows("%D0%9D%D0%B0%D0%B9%D0%B4%D1%91%D0%BD").await
    );
    let nothing = get_in("/?lang=es&q=zzz", "en").await;
    assert_has(&nothing, &["No se ha encontrado nada. Pruebe con otra palabra o con una parte de ella."]);
}

#[tokio::test]
async fn what_an_address_holds_is_text_and_nothing_else() {
    let attack = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for name in ["code", "status", "lang", "ui", "q"] {
        let answer = get_in(&format!("/?{name}={attack}"), "en").await;
        assert!(!answer.body.contains("<script>alert"), "{name}");
        assert_eq!(answer.status, 200, "{name}");
    }
    assert_eq!(get_in("/?tenant=nobody&lang=es", "en").await.problem().2, "No existe ningún inquilino con ese nombre.");
}

#[tokio::test]
async fn texts_of_an_overlay_are_escaped_and_have_their_direction() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("ar")).unwrap();
    std::fs::write(folder.path().join("ar/x.ftl"), "code-99904 = <b>غير موجود</b>\n").unwrap();
    let service = Service::new(ServiceOptions::new().overlay(folder.path())).unwrap();
    let answer = get(&service, "/?code=99904&lang=ar").await;
    assert_has(&answer, &["<html lang=\"en\" dir=\"ltr\">", "lang=\"ar\" dir=\"rtl\"", "&lt;b&gt;غير موجود&lt;/b&gt;"]);
    assert!(!answer.body.contains("<b>"));
}

#[tokio::test]
async fn nothing_is_loaded_from_elsewhere_and_nothing_runs_in_the_page() {
    for answer in [get(&service(), "/").await, submit(&[("text", BODY)]).await, submit(&[("text", "404")]).await] {
        let policy = answer.header("content-security-policy").unwrap();
        assert_eq!(
            policy,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
    }
    let page = get(&service(), "/?code=99904").await.body;
    for inline in ["<style", " style=", " onclick=", "javascript:", "http://", "https://", "//cdn"] {
        assert!(!page.contains(inline), "{inline}");
    }
    assert_eq!(page.matches("<script").count(), page.matches("<script src=\"/assets/").count());
}

#[tokio::test]
async fn the_files_of_the_page_may_be_kept() {
    let page = get(&service(), "/").await.body;
    for (start, media_type) in [
        ("/assets/page.css", "text/css; charset=utf-8"),
        ("/assets/page.js", "text/javascript; charset=utf-8"),
        ("/assets/icon.svg", "image/svg+xml"),
    ] {
        let address = page.split('"').find(|part| part.starts_with(start)).unwrap();
        let file = get(&service(), address).await;
        assert_eq!((file.status.as_u16(), file.header("content-type")), (200, Some(media_type)));
        assert_eq!(file.header("cache-control"), Some("public, max-age=31536000"));
    }
}

#[tokio::test]
async fn the_page_itself_is_asked_for_anew_and_sent_only_if_it_changed() {
    let first = get_in("/", "es").await;
    assert_eq!(first.header("cache-control"), Some("public, max-age=0"));
    let request = Request::get("/").header("accept-language", "es");
    let request = request.header("if-none-match", first.header("etag").unwrap()).body(Body::empty()).unwrap();
    assert_eq!(send(&service(), request).await.status, 304);
}

#[tokio::test]
async fn a_form_that_cannot_be_answered_now_is_told_so_on_a_page() {
    let busy = Service::new(ServiceOptions::new().requests(0)).unwrap();
    let request = post("/").header("content-type", "application/x-www-form-urlencoded").header("accept", "text/html");
    let answer = send(&busy, request.header("accept-language", "ru").body("text=99904".into()).unwrap()).await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, Some("1")));
    assert_has(&answer, &["<h1>Служба недоступна</h1>", "<p class=\"lead\">Служба занята другими запросами.</p>"]);
    assert_has(&answer, &["<p class=\"advice\">Повторите попытку через \u{2068}1\u{2069} секунду.</p>"]);
}

#[tokio::test]
async fn pseudo_locales_are_for_who_asks() {
    let service = Service::new(ServiceOptions::new().pseudo_locales(true)).unwrap();
    let page = get(&service, "/?code=99904&lang=ar-XB").await;
    assert_has(&page, &["lang=\"ar-XB\" dir=\"rtl\""]);
    assert!(!get(&service, "/?code=99904").await.body.contains("lang=\"ar-XB\" dir"));
}

#[tokio::test]
async fn a_transcript_of_several_calls_is_explained_call_by_call() {
    let text = "HTTP/1.1 404 Not Found\nMS-RequestId: r-1\n\n{\"error\": {\"code\": \"99904\"}}\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 120\n\n";
    let answer = submit(&[("text", text), ("lang", "es")]).await;
    assert_has(
        &answer,
        &[
            "Error \u{2068}1\u{2069} de \u{2068}2\u{2069}",
            "Error \u{2068}2\u{2069} de \u{2068}2\u{2069}",
            "<dd><code>r-1</code></dd>",
            "Vuelva a intentarlo dentro de \u{2068}2\u{2069} minutos.",
        ],
    );
}

#[tokio::test]
async fn a_quoted_sentence_leads_to_the_codes_it_may_come_from() {
    let answer = submit(&[("text", "me dice que el recurso no se encontró"), ("lang", "ru"), ("ui", "es")]).await;
    assert_has(
        &answer,
        &[
            "Puede tratarse de uno de estos",
            "href=\"/?code=99904&amp;lang=ru&amp;ui=es#result\"",
            "<span lang=\"ru\">Ресурс не найден</span>",
        ],
    );
}

#[tokio::test]
async fn an_answer_can_be_taken_into_a_ticket() {
    let text = "HTTP/1.1 404 Not Found\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nMS-RequestId: r-1\n\n{\"error\": {\"code\": \"99904\", \"message\": \"secret\"}}";
    let answer = submit(&[("text", text), ("lang", "ru"), ("ui", "es")]).await;
    let ticket = answer.body.split("<pre tabindex=\"0\"><code>").nth(1).unwrap().split("</code>").next().unwrap();
    for line in [
        "Código: 99904",
        "Estado HTTP: 404",
        "Hora de la respuesta: 2026-03-01 12:00:00 UTC",
        "Resource not found",
        "Ресурс не найден",
    ] {
        assert!(ticket.lines().any(|there| there == line), "{line}\n{ticket}");
    }
    assert!(!answer.body.contains("secret"));
}

#[tokio::test]
async fn thousands_of_codes_do_not_make_a_page_of_thousands_of_rows() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("en")).unwrap();
    let codes: String = (0..2_000).map(|number| format!("code-own-{number} = Text {number}\n")).collect();
    std::fs::write(folder.path().join("en/own.ftl"), codes).unwrap();
    let service = Service::new(ServiceOptions::new().overlay(folder.path())).unwrap();
    let page = get(&service, "/").await;
    assert_eq!(page.body.matches("<tr><th scope=\"row\">").count(), 500);
    let found = get(&service, "/?q=own-1999").await;
    assert_eq!(found.body.matches("<tr><th scope=\"row\">").count(), 1);
}
