//! What a user reads for which error: whole problem documents, in `tests/resolving/`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

mod support;

use std::time::{Duration, SystemTime};

use error_l10n::{ApiError, Catalog, ErrorCode, LanguagePriorityList, Origin, Resolver, Retry, RetryAfter};

/// The moment from which dates in `Retry-After` count: Sun, 09 Sep 2001 01:46:40 GMT.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

/// The shipped texts with an overlay that has a region, a code of its own, and texts that cannot be formatted.
fn overlaid() -> Catalog {
    let catalog = Catalog::builder()
        .overlay_text("es-MX", "portal.ftl", "code-itemNotFound = No encontramos lo que busca.\n")
        .overlay_text("es-MX", "portal2.ftl", "code-99910 = { $missing }\n")
        .overlay_text("es", "portal.ftl", "code-77001 = Falta { $target }\ncode-77002 = { -nobody }\n")
        .overlay_text("en", "portal.ftl", "code-77003 = Only English has this.\n")
        .overlay_text(
            "es",
            "portal3.ftl",
            "code-77004 = Texto propio.\n    .title = Título propio\n    .advice = Consejo propio.\n",
        );
    catalog.bidi_isolation(false).build().unwrap()
}

#[test]
fn every_case_resolves_to_the_whole_document_in_its_file() {
    let resolvers = [Resolver::new(Catalog::embedded()), Resolver::new(overlaid())];
    let cases = support::cases("resolving");
    assert!(cases.len() > 40, "only {} cases found", cases.len());
    for case in cases {
        let resolver = &resolvers[usize::from(case.get("catalog") == "overlaid")];
        let mut error = ApiError::from_slice(&case.body);
        if let Some(status) = case.optional("status") {
            error = error.with_status(status.parse().unwrap());
        }
        if let Some(value) = case.optional("retry-after") {
            error = error.with_retry_after(value, now());
        }
        let languages = LanguagePriorityList::parse_accept_language(case.get("accept"));
        let message = resolver.resolve(&error, resolver.negotiate(&languages));
        // Isolation marks are invisible: they are written as escapes in the files.
        let json = message.to_json().replace('\u{2068}', "\\u2068").replace('\u{2069}', "\\u2069");
        assert_eq!(json, case.get("json"), "{}", case.place);
    }
}

#[test]
fn one_call_does_the_same_as_its_steps() {
    let resolver = Resolver::new(Catalog::embedded());
    let body = br#"{"error": {"code": "itemNotFound", "innerError": {"code": "99904"}}}"#;
    let languages = LanguagePriorityList::parse_accept_language("ru");
    let error = ApiError::from_slice(body).with_status(404);
    let steps = resolver.resolve(&error, resolver.negotiate(&languages));
    assert_eq!(resolver.explain(body, Some(404), "ru").to_json(), steps.to_json());
    assert_eq!(steps.to_string(), "Ресурс не найден");
    assert_eq!(format!("{steps:>20}"), "    Ресурс не найден");
}

#[test]
fn a_message_tells_where_its_text_came_from() {
    let resolver = Resolver::new(Catalog::embedded());
    let body =
        br#"{"error": {"code": "itemNotFound", "innerError": {"code": "99904", "innerError": {"code": "new"}}}}"#;
    let message = resolver.explain(body, Some(404), "es");
    assert_eq!(message.origin(), Origin::Code);
    assert_eq!(message.code(), ErrorCode::new("99904").as_ref());
    assert_eq!(message.codes().map(ToString::to_string).collect::<Vec<_>>(), ["itemNotFound", "99904", "new"]);
    assert_eq!(resolver.explain(b"", Some(404), "es").origin(), Origin::Status);
    assert_eq!(resolver.explain(b"", None, "es").origin(), Origin::Generic);
    assert_eq!(resolver.explain(b"", Some(429), "es").retry(), Some(Retry::Later { after_seconds: None }));
}

#[test]
fn a_retry_after_that_cannot_be_read_leaves_the_one_before_it() {
    let error = ApiError::default().with_retry_after("120", std::time::UNIX_EPOCH);
    let error = error.with_retry_after("soon", std::time::UNIX_EPOCH);
    assert_eq!(error.retry_after().map(RetryAfter::seconds), Some(120));
}

#[test]
fn html_escapes_what_an_overlay_wrote() {
    let overlay = "code-7 = Use <b>&\"bold\"'\ndetail-D = <i>\n";
    let catalog = Catalog::builder().overlay_text("en", "x.ftl", overlay).build().unwrap();
    let resolver = Resolver::new(catalog);
    let html =
        resolver.explain(br#"{"code": 7, "details": [{"D": []}, {"E": []}]}"#, Some(400), "en").html().to_string();
    let expected = "<section lang=\"en\" dir=\"ltr\"><h2>Bad Request</h2><p>Use &lt;b&gt;&amp;&quot;bold&quot;&#39;</p>\
                    <p>Check what you entered, correct it where needed, and try again.</p><ul><li>&lt;i&gt;</li><li>E</li></ul></section>";
    assert_eq!(html, expected);
}

#[test]
fn html_of_a_right_to_left_language_says_so() {
    let overlay = "code-99904 = לא נמצא\n";
    let resolver = Resolver::new(Catalog::builder().overlay_text("he", "x.ftl", overlay).build().unwrap());
    let html = resolver.explain(br#"{"code": "99904"}"#, None, "he").html().to_string();
    assert_eq!(html, "<section lang=\"he\" dir=\"rtl\"><p>לא נמצא</p></section>");
}
