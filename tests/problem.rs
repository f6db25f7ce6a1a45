//! Problem documents: `to_json` and serde give the same bytes.

#![allow(clippy::unwrap_used, reason = "a test says what it expects in the shortest way")]

use std::time::UNIX_EPOCH;

use error_l10n::{ApiError, Catalog, LanguagePriorityList, Resolver};

#[test]
fn a_document_is_the_same_straight_and_through_serde() {
    let resolver = Resolver::new(Catalog::embedded());
    let bodies = [
        "",
        "{}",
        r#"{"error": {"code": "itemNotFound", "innerError": {"code": "99904", "requestId": "r-1"}}}"#,
        r#"{"error": {"code": "99901", "target": "t", "details": [{"code": "99909", "target": "name"}, {"code": "odd"}]}}"#,
        r#"{"error": {"code": "x", "details": [{"InvalidReferralForCoSellConversion": ["x y"]}]}, "correlationId": "c-1"}"#,
    ];
    for body in bodies {
        for status in [200, 400, 404, 429, 503, 999] {
            for (language, wait) in [("en", ""), ("es", "0"), ("ru", "120")] {
                let error =
                    ApiError::from_slice(body.as_bytes()).with_status(status).with_retry_after(wait, UNIX_EPOCH);
                let language = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
                let message = resolver.resolve(&error, language);
                assert_eq!(message.to_json(), serde_json::to_string(&message).unwrap());
            }
        }
    }
}

#[test]
fn every_sign_of_a_text_is_written_as_serde_writes_it() {
    let signs: String = ('\0'..='\u{ff}').chain("\u{2028}\u{feff}\u{10ffff}😀".chars()).collect();
    for sign in signs.chars() {
        let text = format!("code-77001 = a{{\"\\U{:06X}\"}}b\n", u32::from(sign));
        let catalog = Catalog::builder().overlay_text("en", "signs.ftl", text).build().unwrap();
        let resolver = Resolver::new(catalog);
        let message = resolver.explain(br#"{"code": "77001"}"#, Some(404), "en");
        assert_eq!(message.text(), format!("a{sign}b"));
        assert_eq!(message.to_json(), serde_json::to_string(&message).unwrap());
    }
}
