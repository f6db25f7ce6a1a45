//! What becomes of the headers.

use http::Request;
use http::header::{HeaderName, HeaderValue};

use crate::support::{NOT_FOUND, json, layer, spanish, through};

#[tokio::test]
async fn headers_that_are_not_about_the_old_body_are_kept() {
    let kept = [
        ("retry-after", "120"),
        ("request-id", "r-1"),
        ("x-ms-request-id", "r-2"),
        ("ms-requestid", "r-3"),
        ("ms-correlationid", "c-1"),
        ("client-request-id", "c-2"),
        ("www-authenticate", "Bearer"),
        ("allow", "GET, HEAD"),
        ("cache-control", "no-store"),
        ("expires", "0"),
        ("date", "Sun, 09 Sep 2001 01:46:40 GMT"),
        ("strict-transport-security", "max-age=31536000"),
        ("access-control-allow-origin", "*"),
        ("x-content-type-options", "nosniff"),
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
    ];
    let mut response = json(404, NOT_FOUND);
    for (name, value) in kept {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response.headers_mut().append("set-cookie", HeaderValue::from_static("a=1"));
    response.headers_mut().append("set-cookie", HeaderValue::from_static("b=2"));
    let answer = through(&layer(), spanish(), response).await;
    for (name, value) in kept {
        assert_eq!(answer.header(name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(answer.header("set-cookie").as_deref(), Some("a=1 | b=2"));
}

#[tokio::test]
async fn headers_about_the_old_body_are_gone() {
    let old = [
        ("etag", "\"old\""),
        ("last-modified", "Sun, 09 Sep 2001 01:46:40 GMT"),
        ("content-encoding", "identity"),
        ("content-disposition", "attachment"),
        ("content-location", "/old"),
        ("content-md5", "Q2hlY2sgSW50ZWdyaXR5IQ=="),
        ("content-digest", "sha-256=:AAAA:"),
        ("repr-digest", "sha-256=:AAAA:"),
        ("digest", "sha-256=AAAA"),
        ("content-range", "bytes 0-1/9"),
        ("accept-ranges", "bytes"),
        ("transfer-encoding", "chunked"),
        ("trailer", "x-checksum"),
    ];
    let mut response = json(404, NOT_FOUND);
    for (name, value) in old {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response.headers_mut().insert("content-length", HeaderValue::from_static("5"));
    response.headers_mut().insert("content-language", HeaderValue::from_static("en-US"));
    let answer = through(&layer(), spanish(), response).await;
    for (name, _) in old {
        assert_eq!(answer.header(name), None, "{name}");
    }
    assert_eq!(answer.header("content-length"), Some(answer.body.len().to_string()));
    assert_eq!(answer.header("content-language").as_deref(), Some("es"));
}

#[tokio::test]
async fn a_refused_range_still_tells_the_length_of_the_resource() {
    let mut response = json(416, "");
    response.headers_mut().insert("content-range", HeaderValue::from_static("bytes */1234"));
    let answer = through(&layer(), spanish(), response).await;
    assert_eq!(answer.header("content-range").as_deref(), Some("bytes */1234"));
    assert_eq!(answer.json()["title"], "No se puede satisfacer el intervalo solicitado");
}

#[tokio::test]
async fn vary_is_appended_to_and_never_repeated() {
    let cases: [(&[&'static str], &str); 6] = [
        (&[], "Accept-Language"),
        (&["Origin"], "Origin, Accept-Language"),
        (&["Origin", "Accept-Encoding"], "Origin, Accept-Encoding, Accept-Language"),
        (&["accept-language"], "accept-language"),
        (&["Origin", "ACCEPT-LANGUAGE, Cookie"], "Origin, ACCEPT-LANGUAGE, Cookie"),
        (&["*"], "*"),
    ];
    for (lines, expected) in cases {
        let mut response = json(404, NOT_FOUND);
        for line in lines {
            response.headers_mut().append("vary", HeaderValue::from_static(line));
        }
        let answer = through(&layer(), Request::new(()), response).await;
        assert_eq!(answer.header("vary").as_deref(), Some(expected));
    }
}

#[tokio::test]
async fn the_advice_names_the_time_of_retry_after() {
    let mut response = json(429, r#"{"error": {"code": "99906"}}"#);
    response.headers_mut().insert("retry-after", HeaderValue::from_static("120"));
    let answer = through(&layer(), spanish(), response).await;
    assert_eq!(answer.header("retry-after").as_deref(), Some("120"));
    assert_eq!(answer.json()["retry"]["afterSeconds"], 120);
    assert_eq!(answer.json()["advice"], "Vuelva a intentarlo dentro de \u{2068}2\u{2069} minutos.");
}

#[tokio::test]
async fn a_reason_phrase_of_the_upstream_does_not_pass() {
    let mut response = json(404, NOT_FOUND);
    let reason = hyper::ext::ReasonPhrase::from_static(b"No entity 4711");
    response.extensions_mut().insert(reason);
    let answer = through(&layer(), spanish(), response).await;
    assert!(answer.extensions.get::<hyper::ext::ReasonPhrase>().is_none());
}
