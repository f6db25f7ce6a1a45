//! On valid JSON the reader sees what `serde_json` sees: codes of random documents, read by both.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "support/model.rs"]
mod model;

use error_l10n::{ApiError, ErrorCode};
use proptest::prelude::*;

const KEYS: [&str; 16] = [
    "code",
    "code",
    "error",
    "innerError",
    "innererror",
    "INNERERROR",
    "message",
    "details",
    "errors",
    "errorCode",
    "odata.error",
    "responses",
    "body",
    "extensions",
    "x",
    "Code",
];

/// A valid document, written with blanks and escapes where JSON allows them.
fn document() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[a-zA-Z0-9._:-]{0,12}",
        Just("99904".to_owned()),
        ".{0,20}",
        Just("{\"code\": \"no\"} it's [\\".to_owned()),
    ];
    let leaf = prop_oneof![
        4 => (text, any::<bool>()).prop_map(|(text, escaped)| written(&text, escaped)),
        1 => any::<i32>().prop_map(|number| number.to_string()),
        1 => Just("null".to_owned()),
        1 => Just("true".to_owned()),
    ];
    let blank =
        || prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("\n\t        "), 1 => Just("\n  "), 1 => Just("\r\n")];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let member = (prop::sample::select(&KEYS[..]), any::<bool>(), inner.clone(), blank()).prop_map(
            |(key, escaped, value, blank)| format!("{blank}{}{blank}:{blank}{value}{blank}", written(key, escaped)),
        );
        prop_oneof![
            3 => prop::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(","))),
            1 => (prop::collection::vec(inner, 0..4), blank())
                .prop_map(|(elements, blank)| format!("[{blank}{}{blank}]", elements.join(","))),
        ]
    })
}

fn written(text: &str, escaped: bool) -> String {
    let plain = serde_json::to_string(text).unwrap();
    if !escaped || !text.is_ascii() {
        return plain;
    }
    let escapes: String = text.bytes().map(|byte| format!("\\u{byte:04X}")).collect();
    format!("\"{escapes}\"")
}

/// Texts that are nearly JSON: pieces of it in any order.
fn nearly_json() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"code\"",
        "\"\"",
        "\"\\n\\u00e9\\\"\"",
        "\"\\u00e\"",
        "\"\\x\"",
        "\"\u{1}\"",
        "\"ж\"",
        "\"a text that is longer than one block\"",
        "\"a text that is longer than a block is, \\\"",
        "\"",
        "\\",
        "0",
        "-1",
        "01",
        "1.5e-3",
        "1.",
        ".5",
        "1e",
        "-",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\u{b}",
        "\u{a0}",
        "{\"code\":1}",
        "{\"error\": ",
        "[1,2]",
        "\"code\":",
        "\"message\":",
        "{}",
        "[]",
        "'a'",
        "u\"a\"",
        "\u{feff}",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

/// The strict reader takes what `serde_json` takes, and of that it reads what the tolerant one reads.
#[track_caller]
fn assert_read_if_valid(text: &str) {
    let is_valid = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    let expected = is_valid.then(|| ApiError::from_slice(text.as_bytes()));
    assert_eq!(ApiError::from_json(text), expected, "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn both_readers_see_the_same_codes_in_every_valid_document(document in document()) {
        assert_read_if_valid(&document);
        let Some(expected) = model::codes(document.as_bytes()) else { return Ok(()) };
        let error = ApiError::from_slice(document.as_bytes());
        let seen: Vec<String> = error.codes().map(ToString::to_string).collect();
        prop_assert_eq!(seen, expected, "{}", document);
    }

    #[test]
    fn no_bytes_at_all_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let error = ApiError::from_slice(&bytes);
        prop_assert!(error.codes().len() <= 32);
    }

    #[test]
    fn no_damage_to_a_document_makes_the_reader_fail(
        document in document(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = document.into_bytes();
        for (index, byte) in cuts {
            if !bytes.is_empty() {
                let at = index.index(bytes.len());
                if byte % 3 == 0 { bytes.truncate(at) } else { bytes[at] = byte }
            }
        }
        if let Ok(text) = std::str::from_utf8(&bytes) {
            assert_read_if_valid(text);
        }
        let error = ApiError::from_slice(&bytes);
        prop_assert!(error.codes().all(|code| ErrorCode::new(code.as_str()).is_some()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(30_000) })]

    #[test]
    fn what_is_nearly_json_is_told_from_what_is(text in nearly_json()) {
        assert_read_if_valid(&text);
    }

    #[test]
    fn one_other_byte_is_seen_as_serde_json_sees_it(at in 0usize..200, byte in 0u8..128) {
        let json = r#"{"error": {"code": "a", "n": -1.5e+10, "details": [true, {"A": []}, {}, [[1]]], "m": "long \"quoted\" \u00E9 \\ text"}}"#;
        assert_read_if_valid(json.get(..at).unwrap_or(json));
        let mut changed = json.as_bytes().to_vec();
        if let Some(place) = changed.get_mut(at) {
            *place = byte;
        }
        assert_read_if_valid(&String::from_utf8(changed).unwrap());
    }
}

#[test]
fn brackets_are_told_apart_at_any_depth() {
    for depth in [1, 63, 64, 65, 80, 127, 128, 129, 1000, 100_000] {
        for place in [0, depth / 2, depth - 1] {
            let open = |level| if level == place { "{\"error\":" } else { "[" };
            let close = |level| if level == place { "}" } else { "]" };
            let opening: String = (0..depth).map(open).collect();
            let closing: String = (0..depth).rev().map(close).collect();
            let is_read = |text: &str| ApiError::from_json(text).is_some();
            assert!(is_read(&format!("{opening}1{closing}")), "{depth} {place}");
            assert!(!is_read(&format!("{opening}1{}", closing.replace('}', "]"))), "{depth} {place}");
            assert!(!is_read(&format!("{opening}1{closing}]")), "{depth} {place}");
        }
    }
}
