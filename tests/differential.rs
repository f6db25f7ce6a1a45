//! On valid JSON the reader sees what `serde_json` sees: codes of random documents, read by both.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::fmt;

use error_l10n::{ApiError, ErrorCode};
use proptest::prelude::*;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A document as `serde_json` reads it, with the order of its members and their duplicates.
#[derive(Debug, Clone)]
enum Node {
    Object(Vec<(String, Node)>),
    Array(Vec<Node>),
    Text(String),
    Number(i64),
    Other,
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Node::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(Node::Array(elements))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.try_into().unwrap_or_default()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

/// The rules of reading once more, on a tree, as plainly as they can be written.
fn codes(node: &Node, codes_seen: &mut Vec<String>) {
    match node {
        Node::Array(elements) => elements
            .iter()
            .filter(|element| matches!(element, Node::Object(_)))
            .for_each(|element| codes(element, codes_seen)),
        Node::Object(members) => {
            let last = last_of_each(members);
            let own = last.iter().find(|(key, _)| key == "code");
            codes_seen.extend(own.and_then(|(_, value)| code(value)));
            for (key, value) in last {
                match (key.as_str(), value) {
                    ("error" | "errorcode", Node::Text(_) | Node::Number(_)) => codes_seen.extend(code(value)),
                    ("errors", Node::Object(_)) => {}
                    ("error" | "innererror" | "errors" | "responses" | "body" | "extensions", _) => {
                        codes(value, codes_seen);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// The members without those a later one of the same name replaces.
fn last_of_each(members: &[(String, Node)]) -> Vec<(String, &Node)> {
    let lower = |key: &str| match key.to_ascii_lowercase().as_str() {
        "odata.error" => "error".to_owned(),
        other => other.to_owned(),
    };
    let is_last = |at: usize, key: &str| !members[at + 1..].iter().any(|(later, _)| lower(later) == key);
    let members = members.iter().enumerate().map(|(at, (key, value))| (at, lower(key), value));
    members.filter(|(at, key, _)| is_last(*at, key)).map(|(_, key, value)| (key, value)).collect()
}

fn code(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => ErrorCode::new(text.as_str()).map(|code| code.to_string()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

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
    let blank = || prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("\n\t        "), 1 => Just("\r\n")];
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn both_readers_see_the_same_codes_in_every_valid_document(document in document()) {
        let tree: Node = serde_json::from_str(&document).unwrap();
        let mut expected = Vec::new();
        codes(&tree, &mut expected);
        let error = ApiError::from_slice(document.as_bytes());
        let seen: Vec<String> = error.codes().map(ToString::to_string).collect();
        expected.truncate(32);
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
        let error = ApiError::from_slice(&bytes);
        prop_assert!(error.codes().all(|code| ErrorCode::new(code.as_str()).is_some()));
    }
}
