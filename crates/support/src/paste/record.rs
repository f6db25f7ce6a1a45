//! Records of logs: JSON that is no error itself, with the body of one in a string.

use error_l10n::ApiError;
use serde_json::{Map, Value};

use super::bodies::{self, Found, MAX_DEPTH};
use super::transcript::Segment;
use crate::json;

/// Members that hold what a service answered, in lower case without hyphens and the like.
const HOLDERS: [&str; 16] = [
    "body",
    "content",
    "data",
    "errorbody",
    "output",
    "payload",
    "raw",
    "rawbody",
    "rawresponse",
    "response",
    "responsebody",
    "responsecontent",
    "responsepayload",
    "responsetext",
    "upstreambody",
    "upstreamresponse",
];
/// Members that hold a line of a log.
const LINES: [&str; 7] = ["event", "line", "log", "logmessage", "message", "msg", "textpayload"];
/// What a record of a log has and an answer has not. Without one of them a message is the developer's, which is not
/// searched.
const MARKS_OF_RECORDS: [&str; 6] = ["level", "levelname", "logger", "loglevel", "severity", "severitytext"];
/// Objects and arrays nested deeper are not searched.
const MAX_NESTING: u8 = 16;

/// The bodies in the strings of `value`, which says nothing of an error but, perhaps, its status and ids: `record`.
pub(super) fn bodies(value: &str, record: &ApiError<'_>, depth: u8) -> Vec<Found> {
    // Most values have no string with a value in it.
    if depth >= MAX_DEPTH || !value.contains("\\\"") && !value.contains("\\u0022") && !value.contains("'{") {
        return Vec::new();
    }
    let Some(members) = json::object(value) else { return Vec::new() };
    let mut found = Vec::new();
    search(&members, depth, 0, &mut found);
    found.into_iter().map(|found| Found { error: completed(found.error, record), ..found }).collect()
}

fn search(members: &Map<String, Value>, depth: u8, nesting: u8, found: &mut Vec<Found>) {
    if nesting >= MAX_NESTING {
        return;
    }
    let is_record = members.keys().any(|name| MARKS_OF_RECORDS.contains(&plain(name).as_str()));
    for (name, value) in members {
        let name = plain(name);
        match value {
            Value::String(text) if HOLDERS.contains(&&*name) || (is_record && LINES.contains(&&*name)) => {
                let segment = Segment { lines: text.lines().collect(), ..Segment::default() };
                found.extend(bodies::search(&segment, depth + 1).bodies);
            }
            Value::Object(members) => search(members, depth, nesting + 1, found),
            Value::Array(elements) => {
                let objects = elements.iter().filter_map(Value::as_object);
                objects.for_each(|members| search(members, depth, nesting + 1, found));
            }
            _ => {}
        }
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The body with what the record around it knows.
fn completed(body: ApiError<'static>, record: &ApiError<'_>) -> ApiError<'static> {
    let body = match record.status() {
        Some(status) if body.status().is_none() => body.with_status(status),
        _ => body,
    };
    let body = match record.request_id() {
        Some(id) if body.request_id().is_none() => body.with_request_id(id.to_owned()),
        _ => body,
    };
    match record.correlation_id() {
        Some(id) if body.correlation_id().is_none() => body.with_correlation_id(id.to_owned()),
        _ => body,
    }
}
