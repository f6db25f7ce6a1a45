//! Any bytes: the readers must not fail, must agree, and on what `serde_json` takes must see the same codes.
//!
//! `cargo +nightly fuzz run reader fuzz/corpus/reader tests/reading -- -max_total_time=60`

#![no_main]

#[path = "../../tests/support/model.rs"]
mod model;

use error_l10n::{ApiError, ErrorCode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let error = ApiError::from_slice(body);
    let seen: Vec<String> = error.codes().map(ToString::to_string).collect();
    assert!(seen.len() <= 32 && error.details().len() <= 64);
    assert!(seen.iter().all(|code| ErrorCode::new(code.as_str()).is_some()));
    if let Ok(text) = std::str::from_utf8(body) {
        let is_valid = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
        assert_eq!(ApiError::from_json(text), is_valid.then(|| error.clone()));
    }
    if let Some(expected) = model::codes(body) {
        assert_eq!(seen, expected);
    }
});
