//! The service does what `/openapi.json` says of it, and no more: every status, header and parameter.

use std::collections::BTreeSet;

use axum::body::Body;
use error_l10n_http::{Service, ServiceOptions};
use http::Request;
use serde_json::Value;

use crate::mistakes::{self, mistakes};
use crate::support::{Answer, BODY, get, send, service};

/// Requests that are in order, with the operations they are about.
const FINE: [(&str, &str, &str); 9] = [
    ("POST", "/v1/explain", "/v1/explain"),
    ("POST", "/v1/explain/batch", "/v1/explain/batch"),
    ("GET", "/v1/codes", "/v1/codes"),
    ("GET", "/v1/codes/{code}", "/v1/codes/99904"),
    ("GET", "/v1/codes/{code}", "/v1/codes/404"),
    ("GET", "/v1/find", "/v1/find?q=recurso"),
    ("GET", "/openapi.json", "/openapi.json"),
    ("GET", "/healthz", "/healthz"),
    ("GET", "/metrics", "/metrics"),
];

fn request(method: &str, uri: &str) -> Request<Body> {
    let body = if uri.contains("batch") { format!("{{\"errors\": [{{\"body\": {BODY}}}]}}") } else { BODY.to_owned() };
    let body = if method == "GET" { Body::empty() } else { body.into() };
    Request::builder().method(method).uri(uri).header("content-type", "application/json").body(body).unwrap()
}

async fn description() -> Value {
    get(&service(), "/openapi.json").await.json()
}

/// The operation a request is about, as the description has it; `None` where it has none.
fn operation<'d>(description: &'d Value, method: &str, uri: &str) -> Option<(String, &'d Value)> {
    let path = uri.split('?').next().unwrap();
    let path = if path.starts_with("/v1/codes/") { "/v1/codes/{code}" } else { path };
    let operation = description["paths"].get(path)?.get(method.to_ascii_lowercase())?;
    Some((format!("{method} {path}"), operation))
}

/// What the description has of the answer, held to it: status, media type, headers.
#[track_caller]
fn assert_is_described(operation: &Value, answer: &Answer) {
    let response = &operation["responses"][answer.status.as_str()];
    assert!(response.is_object(), "{} is not described: {}", answer.status, operation["operationId"]);
    let media = answer.header("content-type").map(|value| value.split(';').next().unwrap());
    match media {
        Some(media) => assert!(response["content"].get(media).is_some(), "{media}: {response}"),
        None => assert!(response.get("content").is_none(), "{response}"),
    }
    // Those of HTTP itself, and of every response alike.
    let own =
        ["content-type", "content-length", "content-security-policy", "x-content-type-options", "referrer-policy"];
    let sent: BTreeSet<String> = answer.headers.keys().map(|name| name.as_str().to_owned()).collect();
    let sent: BTreeSet<String> = sent.into_iter().filter(|name| !own.contains(&name.as_str())).collect();
    let described = response["headers"].as_object().unwrap();
    let described: BTreeSet<String> = described.keys().map(|name| name.to_ascii_lowercase()).collect();
    assert_eq!(sent, described, "{} {}", operation["operationId"], answer.status);
}

#[tokio::test]
async fn every_status_and_header_is_described_and_every_described_one_occurs() {
    let description = description().await;
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut check = |method: &str, uri: &str, answer: &Answer| {
        let Some((name, operation)) = operation(&description, method, uri) else { return };
        assert_is_described(operation, answer);
        seen.insert((name, answer.status.as_str().to_owned()));
    };
    for (method, _, uri) in FINE {
        let answer = send(&service(), request(method, uri)).await;
        check(method, uri, &answer);
        if let Some(tag) = answer.header("etag") {
            let mut again = request(method, uri);
            again.headers_mut().insert("if-none-match", tag.parse().unwrap());
            check(method, uri, &send(&service(), again).await);
        }
        let mut long = request(method, uri);
        long.headers_mut().insert("cookie", "x".repeat(40_000).parse().unwrap());
        check(method, uri, &send(&service(), long).await);
        let busy = Service::new(ServiceOptions::new().requests(0)).unwrap();
        check(method, uri, &send(&busy, request(method, uri)).await);
        check(method, uri, &mistakes::sent_too_often(request(method, uri), request(method, uri)).await);
    }
    for uri in ["/v1/codes?tenant=nobody", "/v1/find?q=x&tenant=nobody", "/v1/codes/99904?tenant=nobody"] {
        check("GET", uri, &get(&service(), uri).await);
    }
    for (name, mistake) in mistakes() {
        let (method, uri) = (mistake.request.method().to_string(), mistake.request.uri().to_string());
        for accept in ["*/*", "text/html"] {
            check(&method, &uri, &mistakes::answer(name, "es", accept).await);
        }
        // A batch is read as a body is.
        if uri == "/v1/explain" && method == "POST" {
            let (mistake, uri) = (mistake.at("/v1/explain/batch"), "/v1/explain/batch");
            check(&method, uri, &mistake.answer("es", "*/*").await);
        }
    }
    let tenant = request("POST", "/v1/explain/batch?tenant=nobody");
    check("POST", "/v1/explain/batch", &send(&service(), tenant).await);

    let mut described = BTreeSet::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for status in operation["responses"].as_object().unwrap().keys() {
                described.insert((format!("{} {path}", method.to_ascii_uppercase()), status.clone()));
            }
        }
    }
    assert_eq!(seen, described);
}

#[tokio::test]
async fn every_described_parameter_changes_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("en")).unwrap();
    std::fs::write(folder.path().join("en/acme.ftl"), "code-99904 = No such lead\ncode-own = Recurso\n").unwrap();
    let service = Service::new(ServiceOptions::new().tenant("acme", folder.path())).unwrap();
    let description = description().await;
    let mut count = 0;
    for (method, _, uri) in FINE {
        let (name, operation) = operation(&description, method, uri).unwrap();
        // Of a status no tenant has another text.
        if uri == "/v1/codes/404" {
            continue;
        }
        let before = send(&service, request(method, uri)).await;
        for parameter in operation.get("parameters").into_iter().flat_map(|all| all.as_array().unwrap()) {
            let (parameter, place) = (parameter["name"].as_str().unwrap(), parameter["in"].as_str().unwrap());
            let value = match parameter {
                "tenant" => "acme",
                "lang" | "Accept-Language" => "ru",
                "status" => "410",
                "kind" => "status",
                "limit" => "1",
                "q" => "no autorizado",
                "If-None-Match" => before.header("etag").unwrap(),
                "Retry-After" => "120",
                "MS-RequestId" | "MS-CorrelationId" => "id-1",
                // Every code of this path is one.
                "code" => continue,
                other => panic!("{name} has a parameter nobody tried: {other}"),
            };
            let changed = match place {
                "query" => {
                    let start = uri.split('?').next().unwrap();
                    let rest = if parameter == "q" { "" } else { uri.split('?').nth(1).unwrap_or_default() };
                    let value = value.replace(' ', "%20");
                    request(method, &format!("{start}?{rest}&{parameter}={value}"))
                }
                _ => {
                    // Only what may be tried again has a time to wait.
                    let uri = if parameter == "Retry-After" { "/v1/explain?status=503" } else { uri };
                    let mut changed = request(method, uri);
                    if parameter == "Retry-After" {
                        *changed.body_mut() = Body::empty();
                    }
                    changed
                        .headers_mut()
                        .insert(http::HeaderName::try_from(parameter).unwrap(), value.parse().unwrap());
                    changed
                }
            };
            let after = send(&service, changed).await;
            let is_expected = after.status == if parameter == "If-None-Match" { 304 } else { 200 };
            assert!(is_expected, "{name} {parameter}: {}", after.status);
            assert_ne!(after.body, before.body, "{name} {parameter}");
            if parameter == "Retry-After" {
                assert_eq!(after.json()["retry"]["afterSeconds"], 120);
            }
            count += 1;
        }
    }
    assert_eq!(count, 24);
}

#[tokio::test]
async fn what_answers_get_answers_head_without_a_body() {
    for (method, _, uri) in FINE.into_iter().chain([("GET", "", "/"), ("GET", "", "/assets/page.css")]) {
        if method != "GET" || uri == "/metrics" {
            continue;
        }
        let (whole, head) = (get(&service(), uri).await, send(&service(), request("HEAD", uri)).await);
        assert_eq!((head.status, head.body.as_str()), (whole.status, ""), "{uri}");
        let length = whole.body.len().to_string();
        assert_eq!(head.header("content-length"), Some(length.as_str()), "{uri}");
        for header in ["content-type", "etag", "cache-control", "vary", "content-language"] {
            assert_eq!(head.header(header), whole.header(header), "{uri}");
        }
    }
}
