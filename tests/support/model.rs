//! The rules of reading once more, on a tree that `serde_json` made: what the reader has to agree with.

use std::fmt;

use error_l10n::ErrorCode;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// How deep the reader goes.
const MAX_DEPTH: usize = 80;

/// The codes of a document that `serde_json` takes; `None` for what it does not, and for documents with so many codes
/// that the reader's limit shows.
pub(crate) fn codes(document: &[u8]) -> Option<Vec<String>> {
    let tree: Node = serde_json::from_slice(document).ok()?;
    let mut all = Vec::new();
    collect(&tree, 0, false, &mut all);
    let mut codes = Vec::new();
    collect(&tree, 0, true, &mut codes);
    (all.len() <= 32).then_some(codes)
}

/// A document as `serde_json` reads it, with the order of its members and their duplicates.
#[derive(Debug, Clone)]
pub(crate) enum Node {
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

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Node, E> {
        number.try_into().map(Node::Number).map_err(|_| E::custom("too large for this model"))
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

fn collect(node: &Node, depth: usize, only_last: bool, codes: &mut Vec<String>) {
    match node {
        _ if depth >= MAX_DEPTH => {}
        Node::Array(elements) => elements
            .iter()
            .filter(|element| matches!(element, Node::Object(_)))
            .for_each(|element| collect(element, depth, only_last, codes)),
        Node::Object(members) => {
            let members = members.iter().map(|(key, value)| (name(key), value)).collect::<Vec<_>>();
            let counts = |at: &usize| !only_last || !members[at + 1..].iter().any(|later| later.0 == members[*at].0);
            let counting: Vec<_> = (0..members.len()).filter(counts).map(|at| members[at]).collect();
            codes.extend(counting.iter().filter(|(name, _)| *name == "code").filter_map(|(_, value)| code(value)));
            for (name, value) in counting {
                match (name, value) {
                    ("error" | "errorcode", Node::Text(_) | Node::Number(_)) => codes.extend(code(value)),
                    ("errors", Node::Object(_)) | ("errorcode", _) => {}
                    ("error" | "innererror" | "errors" | "responses" | "body" | "extensions", _) => {
                        collect(value, depth + 1, only_last, codes);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// One name for all spellings of a member.
fn name(key: &str) -> &'static str {
    match key.to_ascii_lowercase().as_str() {
        "code" => "code",
        "error" | "odata.error" | "@odata.error" => "error",
        "innererror" | "inner_error" => "innererror",
        "errorcode" | "error_code" => "errorcode",
        "errors" => "errors",
        "responses" => "responses",
        "body" => "body",
        "extensions" => "extensions",
        _ => "",
    }
}

fn code(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => ErrorCode::new(text.as_str()).map(|code| code.to_string()).or_else(|| sharepoint(text)),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// `-2147024891, System.UnauthorizedAccessException`.
fn sharepoint(text: &str) -> Option<String> {
    let (number, kind) = text.split_once(", ")?;
    let is_one = text.len() <= 256 && number.parse::<i64>().is_ok() && ErrorCode::new(kind).is_some();
    is_one.then(|| ErrorCode::new(number).map(|code| code.to_string())).flatten()
}
