//! Bodies without anything a service says in words.

use std::ops::Range;

use error_l10n::ErrorCode;

use crate::json;

/// Members deeper than this are dropped, so the stack is bounded.
const MAX_DEPTH: usize = 64;

/// The members whose value may stay if it has the shape of an identifier, without case, hyphens and the like; sorted.
/// They are those the library reads, and their like: codes, targets, statuses, times, and the ids of calls. Any other
/// string is somebody's words, even if it is a single one: `"message": "Forbidden"`.
const CODE_LIKE: [&str; 29] = [
    "activityid",
    "apiversion",
    "category",
    "clientrequestid",
    "code",
    "codes",
    "correlationid",
    "date",
    "error",
    "errorcode",
    "errorcodes",
    "errortype",
    "mscorrelationid",
    "msrequestid",
    "odatatype",
    "operationid",
    "requestid",
    "retryafter",
    "severity",
    "spanid",
    "status",
    "statuscode",
    "subcode",
    "suberror",
    "target",
    "time",
    "timestamp",
    "traceid",
    "type",
];
/// The ones that hold several codes.
const SEVERAL_CODES: [&str; 2] = ["codes", "errorcodes"];
/// In these, `name` is that of a rule or an exception; elsewhere it may be that of a person.
const ERRORS: [&str; 4] = ["details", "error", "errors", "innererror"];
/// An object of this name has texts by name, as validators write: `{"Name": "Required"}`.
const TEXTS_BY_NAME: &str = "errors";

/// `json`, one JSON value, with its codes, names, ids, targets, statuses, numbers and structure, and none of its texts.
/// Of the outermost object the member `left_out` goes too.
pub(super) fn redacted(json: &str, left_out: Option<&str>) -> String {
    let mut redactor = Redactor { output: Vec::with_capacity(json.len()), left_out };
    if !redactor.value(json, Place::default()) {
        redactor.output.extend(b"\"\"");
    }
    String::from_utf8(redactor.output).unwrap_or_default()
}

/// The same of a body that is a string in its line: as a string again. What is no JSON in it is all words.
pub(super) fn redacted_string(text: &[u8]) -> Vec<u8> {
    let json = std::str::from_utf8(text).ok().map(str::trim);
    let json = json.filter(|json| json.starts_with(['{', '[']) && json::is_valid(json));
    let mut string = Vec::new();
    json::append(&mut string, &json.map(|json| redacted(json, None)).unwrap_or_default());
    string
}

struct Redactor<'t> {
    output: Vec<u8>,
    left_out: Option<&'t str>,
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, Default)]
struct Place<'n> {
    /// The name of its member, as it stands in the tables; of an element, nothing, but where it may be a code.
    name: &'n str,
    is_in_error: bool,
    depth: usize,
}

impl Redactor<'_> {
    /// Writes what may stay of `json`. `false` where it is nothing.
    fn value(&mut self, json: &str, place: Place<'_>) -> bool {
        match json.trim_start().as_bytes().first() {
            Some(b'{' | b'[') if place.depth >= MAX_DEPTH => false,
            Some(b'{') => self.object(json, place),
            Some(b'[') => self.array(json, place),
            Some(b'"') => self.string(json, place),
            _ => {
                self.output.extend(json.trim().as_bytes());
                true
            }
        }
    }

    fn object(&mut self, json: &str, place: Place<'_>) -> bool {
        let left_out = self.left_out.filter(|_| place.depth == 0).map(str::as_bytes);
        self.output.push(b'{');
        let start = self.output.len();
        let is_wanted = |name: &[u8]| (is_name(name) && left_out != Some(name)).then(|| name.to_vec());
        json::each_member(json, is_wanted, |name, range| {
            let letters = letters(&name);
            let is_in_error = place.is_in_error || ERRORS.contains(&&*letters);
            let letters = if place.name == TEXTS_BY_NAME { "" } else { &letters };
            self.part(start, |redactor| {
                redactor.output.push(b'"');
                redactor.output.extend(name);
                redactor.output.extend(b"\":");
                redactor.value(part(json, range), Place { name: letters, is_in_error, depth: place.depth + 1 })
            });
        });
        self.output.push(b'}');
        true
    }

    /// `{"Code": ["Required"]}` is how validators write too, so a name says little of what is in an array.
    fn array(&mut self, json: &str, place: Place<'_>) -> bool {
        let name = if SEVERAL_CODES.contains(&place.name) { place.name } else { "" };
        self.output.push(b'[');
        let start = self.output.len();
        json::each_element(json, |range| {
            let place = Place { name, depth: place.depth + 1, ..place };
            self.part(start, |redactor| redactor.value(part(json, range), place));
        });
        self.output.push(b']');
        true
    }

    /// Writes a member or an element behind a comma, if any stands before it, or nothing at all.
    fn part(&mut self, start: usize, write: impl FnOnce(&mut Self) -> bool) {
        let before = self.output.len();
        if before > start {
            self.output.push(b',');
        }
        if !write(self) {
            self.output.truncate(before);
        }
    }

    fn string(&mut self, json: &str, place: Place<'_>) -> bool {
        let may_stay = CODE_LIKE.binary_search(&place.name).is_ok() || (place.name == "name" && place.is_in_error);
        let text = json::string(json).filter(|_| may_stay).unwrap_or_default();
        let Some(code) = std::str::from_utf8(&text).ok().and_then(ErrorCode::new) else { return false };
        // Nothing in an identifier needs an escape.
        self.output.extend(format!("\"{code}\"").into_bytes());
        true
    }
}

fn part(json: &str, range: Range<usize>) -> &str {
    json.get(range).unwrap_or_default()
}

/// Whether `name` is one that programs choose; a sentence may stand in its place.
fn is_name(name: &[u8]) -> bool {
    let name = std::str::from_utf8(name).unwrap_or_default();
    ErrorCode::new(name.replace(['@', '$'], "")).is_some()
}

/// `name` as it stands in the tables.
fn letters(name: &[u8]) -> String {
    let letters = name.iter().filter(|byte| byte.is_ascii_alphanumeric());
    let letters: String = letters.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    // Headers that got into a body.
    letters.strip_prefix("xms").map(|rest| format!("ms{rest}")).unwrap_or(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(CODE_LIKE.is_sorted());
    }

    #[test]
    fn codes_stay_and_words_go() {
        let cases = [
            (r#"{"error": {"code": "itemNotFound", "message": "no"}}"#, r#"{"error":{"code":"itemNotFound"}}"#),
            (r#"{"message": "Forbidden", "status": 403}"#, r#"{"status":403}"#),
            (r#"{"code": 99904, "x": 1.50, "y": null, "z": [true]}"#, r#"{"code":99904,"x":1.50,"y":null,"z":[true]}"#),
            (r#"{"code": "not a code", "Code": "a\u0062c"}"#, r#"{"Code":"abc"}"#),
            (r#"{"errors": {"Name": ["words"], "Code": "words", "a name": [1]}}"#, r#"{"errors":{"Name":[]}}"#),
            (r#"{"details": [{"Status": ["words"], "code": "a"}]}"#, r#"{"details":[{"Status":[],"code":"a"}]}"#),
            (r#"{"errors": [{"code": "a", "errors": "words"}]}"#, r#"{"errors":[{"code":"a"}]}"#),
            (r#"{"error_codes": ["a", "b c", 50034]}"#, r#"{"error_codes":["a",50034]}"#),
            (r#"{"@odata.type": "a.b", "request-id": "1-2"}"#, r#"{"@odata.type":"a.b","request-id":"1-2"}"#),
            (r#"[{"target": "x"}, "word", {"hint": "word"}]"#, r#"[{"target":"x"},{}]"#),
            (r#"{"name": "Ana", "error": {"name": "RangeError"}}"#, r#"{"error":{"name":"RangeError"}}"#),
            (r#"{"x-ms-request-id": "1", "customerId": "2"}"#, r#"{"x-ms-request-id":"1"}"#),
            (r#""word""#, r#""""#),
        ];
        for (json, expected) in cases {
            assert_eq!(redacted(json, None), expected, "{json}");
        }
        assert_eq!(
            redacted(r#"{"localized": 1, "a": {"localized": 2}}"#, Some("localized")),
            r#"{"a":{"localized":2}}"#
        );
    }

    #[test]
    fn a_string_stays_a_string() {
        assert_eq!(redacted_string(br#" {"code": "a", "message": "b"}"#), br#""{\"code\":\"a\"}""#);
        for words in ["<html>", "Forbidden", "{\"code\": \"a\"", "\"Forbidden\"", ""] {
            assert_eq!(redacted_string(words.as_bytes()), b"\"\"", "{words}");
        }
    }

    #[test]
    fn what_is_too_deep_goes() {
        let deep = "[".repeat(100_000) + "1" + &"]".repeat(100_000);
        assert_eq!(redacted(&deep, None), "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH));
    }
}
