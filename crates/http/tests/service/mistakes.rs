//! Mistakes in requests: for programs localized problem documents, for people pages. `mistakes.txt` has every document
//! whole; `UPDATE_MISTAKES=1 cargo test -p error-l10n-http mistakes` writes it anew, to be read before it is committed.

use std::fmt::Write;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use error_l10n_http::{Service, ServiceOptions};
use futures_util::stream;
use http::{Method, Request};
use http_body_util::StreamBody;

use crate::support::{Answer, get, post, send, service};

const EXPECTED: &str = include_str!("mistakes.txt");
const LANGUAGES: [&str; 3] = ["en", "es", "ru"];

type Frames = Result<http_body::Frame<bytes::Bytes>, std::io::Error>;

/// A request that is wrong, and the service it is wrong for.
pub(crate) struct Mistake {
    pub(crate) request: Request<Body>,
    options: ServiceOptions,
    /// How often it has to be sent until it is refused.
    times: usize,
}

fn mistake(method: &str, uri: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Mistake {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Mistake { request: request.body(body.into()).unwrap(), options: ServiceOptions::new(), times: 1 }
}

/// Every mistake with its name.
pub(crate) fn mistakes() -> Vec<(&'static str, Mistake)> {
    let json = [("content-type", "application/json")];
    let many = format!(r#"{{"errors": [{}{{}}]}}"#, "{},".repeat(1000));
    let long = "x".repeat(40_000);
    let breaks_off = StreamBody::new(stream::iter([Frames::Err(std::io::Error::other("gone"))]));
    let never_ends = StreamBody::new(stream::pending::<Frames>());
    let mut too_often = mistake("GET", "/v1/codes", &[], "");
    too_often.request.extensions_mut().insert(ConnectInfo::<SocketAddr>("192.0.2.1:1".parse().unwrap()));
    too_often = Mistake { options: ServiceOptions::new().rate(NonZeroU32::new(1)), times: 2, ..too_often };
    let busy = Mistake { options: ServiceOptions::new().requests(0), ..mistake("GET", "/v1/codes", &[], "") };
    let slow = ServiceOptions::new().timeout(Duration::from_millis(20));
    let slow = Mistake { options: slow, ..mistake("POST", "/v1/explain", &[], Body::new(never_ends)) };
    vec![
        ("a status that is none", mistake("POST", "/v1/explain?status=99", &[], "")),
        ("a parameter given twice", mistake("GET", "/v1/codes?status=1&status=2", &[], "")),
        ("an address that is not UTF-8", mistake("GET", "/v1/codes/%ff", &[], "")),
        ("a kind that is none", mistake("GET", "/v1/codes?kind=odd", &[], "")),
        ("a search for nothing", mistake("GET", "/v1/find?q=%20", &[], "")),
        ("a limit out of range", mistake("GET", "/v1/find?q=x&limit=0", &[], "")),
        ("a body that breaks off", mistake("POST", "/v1/explain", &[], Body::new(breaks_off))),
        ("a damaged coding", mistake("POST", "/v1/explain", &[("content-encoding", "gzip")], "no gzip")),
        ("a batch that is no JSON", mistake("POST", "/v1/explain/batch", &json, "{\"errors\": ")),
        ("an unknown address", mistake("GET", "/v1/nowhere", &[], "")),
        ("an unknown tenant", mistake("POST", "/v1/explain?tenant=nobody", &[], "")),
        ("an unknown code", mistake("GET", "/v1/codes/99916", &[], "")),
        ("a method that is not allowed", mistake("GET", "/v1/explain", &[], "")),
        ("a request that takes too long", slow),
        ("a body over the limit", mistake("POST", "/v1/explain", &[], "x".repeat(65_537))),
        ("a batch of too many errors", mistake("POST", "/v1/explain/batch", &json, many)),
        ("an unknown coding", mistake("POST", "/v1/explain", &[("content-encoding", "zstd")], "x")),
        ("a batch that is not sent as JSON", mistake("POST", "/v1/explain/batch", &[], "{\"errors\": []}")),
        ("a batch of another shape", mistake("POST", "/v1/explain/batch", &json, "{\"error\": []}")),
        (
            "a status in a batch that is none",
            mistake("POST", "/v1/explain/batch", &json, r#"{"errors": [{}, {"status": 99}]}"#),
        ),
        ("requests too often", too_often),
        ("a head over the limit", mistake("GET", "/v1/codes", &[("cookie", &long)], "")),
        ("more requests than there are places", busy),
    ]
}

impl Mistake {
    /// The same at another address.
    pub(crate) fn at(mut self, uri: &str) -> Self {
        *self.request.uri_mut() = uri.parse().unwrap();
        self.request.headers_mut().insert("content-type", "application/json".parse().unwrap());
        self.options = self.options.batch_limit(65_536);
        self
    }

    /// What is answered in a language and for an `Accept`.
    pub(crate) async fn answer(self, language: &str, accept: &str) -> Answer {
        let router = Service::new(self.options).unwrap().router();
        let (mut head, body) = self.request.into_parts();
        head.headers.insert("accept-language", language.parse().unwrap());
        head.headers.insert("accept", accept.parse().unwrap());
        for _ in 1..self.times {
            let request = Request::from_parts(head.clone(), Body::empty());
            tower::ServiceExt::oneshot(router.clone(), request).await.unwrap();
        }
        Answer::of(tower::ServiceExt::oneshot(router, Request::from_parts(head, body)).await.unwrap()).await
    }
}

/// The answer to the mistake of this name, made anew.
pub(crate) async fn answer(name: &str, language: &str, accept: &str) -> Answer {
    let (_, mistake) = mistakes().into_iter().find(|(named, _)| *named == name).unwrap();
    mistake.answer(language, accept).await
}

/// The answer to the second of two requests of one address, where one a second is the rate.
pub(crate) async fn sent_too_often(first: Request<Body>, second: Request<Body>) -> Answer {
    let router = Service::new(ServiceOptions::new().rate(NonZeroU32::new(1))).unwrap().router();
    let mut answer = None;
    for mut request in [first, second] {
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>("192.0.2.1:1".parse().unwrap()));
        answer = Some(tower::ServiceExt::oneshot(router.clone(), request).await.unwrap());
    }
    Answer::of(answer.unwrap()).await
}

/// The answer as it goes into `mistakes.txt`.
fn written(answer: &Answer) -> String {
    let mut headers: Vec<String> =
        answer.headers.iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap())).collect();
    headers.retain(|line| !line.starts_with("content-length"));
    headers.sort();
    format!("{}\n{}{}\n", answer.status, headers.concat(), answer.body).replace(['\u{2068}', '\u{2069}'], "|")
}

#[tokio::test]
async fn every_mistake_is_answered_with_a_problem_document_in_every_language() {
    let mut text = String::new();
    for (name, _) in mistakes() {
        for language in LANGUAGES {
            let answer = answer(name, language, "*/*").await;
            let (status, own, _) = answer.problem();
            assert_eq!((own.as_str(), answer.json()["status"].as_u64()), (language, Some(status.into())), "{name}");
            write!(text, "=== {name}, {language}\n{}\n", written(&answer)).unwrap();
        }
    }
    if std::env::var_os("UPDATE_MISTAKES").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/service/mistakes.txt"), &text).unwrap();
    }
    for (there, expected) in text.split("=== ").zip(EXPECTED.split("=== ")) {
        assert_eq!(there, expected);
    }
    assert_eq!(text.len(), EXPECTED.len());
}

#[tokio::test]
async fn a_person_sees_every_mistake_as_a_page_in_every_language() {
    for (name, _) in mistakes() {
        for language in LANGUAGES {
            let problem = answer(name, language, "application/json").await;
            let page = answer(name, language, "text/html,application/xhtml+xml,*/*;q=0.8").await;
            assert_eq!((page.status, page.header("content-type")), (problem.status, Some("text/html; charset=utf-8")));
            assert_eq!(page.header("content-language"), Some(language));
            let varies: Vec<_> = page.headers.get_all("vary").iter().collect();
            assert_eq!(varies, ["Accept-Language", "Accept"]);
            for header in ["cache-control", "retry-after", "allow"] {
                assert_eq!(page.header(header), problem.header(header), "{name}");
            }
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")));
            let json = problem.json();
            for (member, element) in [("title", "h1"), ("detail", "p class=\"lead\""), ("advice", "p class=\"advice\"")]
            {
                let text = json[member].as_str().unwrap();
                assert!(page.body.contains(&format!("<{element}>{text}</")), "{name}: {text}\n{}", page.body);
            }
        }
    }
}

#[tokio::test]
async fn a_program_that_takes_html_too_gets_the_document() {
    let answer = answer("an unknown code", "es", "application/json, text/html;q=0.5").await;
    assert_eq!(answer.problem().0, 404);
}

#[tokio::test]
async fn an_error_page_keeps_the_language_and_leads_to_the_start() {
    let request = Request::get("/?tenant=nobody&lang=es&code=99904").header("accept", "text/html");
    let page = send(&service(), request.body(Body::empty()).unwrap()).await;
    assert_eq!(page.status, 404);
    assert!(page.body.contains("No existe ningún inquilino con ese nombre."), "{}", page.body);
    assert!(page.body.contains("<a href=\"/?lang=es\">Ir a la página de inicio</a>"), "{}", page.body);
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit() {
    let service = service();
    for (uri, limit) in [("/v1/explain?lang=es", 65_536), ("/v1/explain/batch?lang=es", 1_048_576)] {
        let send_bytes = async |length: usize| {
            let request = post(uri).header("content-type", "application/json").body(vec![b' '; length].into()).unwrap();
            send(&service, request).await.status.as_u16()
        };
        // Of a batch only the length is in order.
        assert!([200, 400].contains(&send_bytes(limit).await));
        assert_eq!(send_bytes(limit + 1).await, 413);
    }
}

#[tokio::test]
async fn a_refused_method_names_those_that_are_allowed() {
    for (method, uri, allowed) in [
        (Method::DELETE, "/v1/codes", "GET,HEAD"),
        (Method::OPTIONS, "/v1/explain", "POST"),
        (Method::PUT, "/", "GET,HEAD,POST"),
    ] {
        let request = Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
        let answer = send(&service(), request).await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, Some(allowed)));
    }
}

#[tokio::test]
async fn every_response_is_hardened() {
    for uri in ["/healthz", "/v1/nowhere", "/v1/codes"] {
        let answer = get(&service(), uri).await;
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    }
}
