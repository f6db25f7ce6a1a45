//! The bodies every stack is given.

use std::fmt::Write as _;

/// The user's `Accept-Language` in every comparison.
pub const ACCEPT_LANGUAGE: &str = "es-MX,es;q=0.9,en;q=0.8";

/// A failed call: its body and its status.
#[derive(Debug, Clone)]
pub struct Input {
    /// The name in tables and on the command line.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// The body as it came.
    pub body: Vec<u8>,
    /// The HTTP status.
    pub status: u16,
}

/// The documented shape with its two levels, pretty-printed: 278 bytes.
const NOT_FOUND: &str = r#"{
  "error": {
    "code": "itemNotFound",
    "message": "No referral has the id 4711 in this partner account or in its region.",
    "innerError": {
      "code": "99904",
      "message": "Lookup of referral 4711 gave no row in shard 112.",
      "details": null
    }
  }
}
"#;

/// The same for a caller that is not signed in.
const UNAUTHENTICATED: &str = r#"{
  "error": {
    "code": "unauthenticated",
    "message": "The token that came with this request has expired or was never issued.",
    "innerError": {
      "code": "99902",
      "message": "Token validation gave AADX-501 for tenant 31.",
      "details": null
    }
  }
}
"#;

const ONE_LEVEL: &str = r#"{"error":{"code":"accessDenied","message":"The caller may not read leads of tenant 12."}}"#;

const THREE_LEVELS: &str = r#"{"error":{"code":"invalidRequest","message":"The body of the request is wrong.","innerError":{"code":"99901","message":"Validation of Lead failed in LeadValidator.","innerError":{"code":"99912","message":"Solutions[0].Type has no value.","details":null}}}}"#;

const UNKNOWN_CODE: &str = r#"{"error":{"code":"quotaWindowClosed","message":"The window of this quota closed at 12:00.","innerError":{"code":"88123","message":"Window 7 of 9.","details":null}}}"#;

/// All of them, the two documented samples first.
pub fn all() -> Vec<Input> {
    let input = |name, about, body: &str, status| Input { name, about, body: body.into(), status };
    vec![
        input("not-found", "documented sample, `itemNotFound` and `99904`", NOT_FOUND, 404),
        input("unauthenticated", "documented sample, `unauthenticated` and `99902`", UNAUTHENTICATED, 401),
        input("one-level", "one level", ONE_LEVEL, 403),
        input("three-levels", "three levels", THREE_LEVELS, 400),
        input("unknown-code", "no code that is known: the status speaks", UNKNOWN_CODE, 404),
        input("stack-trace", "a stack trace and its data", &with_trace(4_800), 500),
        input("megabyte", "a long stack trace and long data", &with_trace(1_000_000), 500),
    ]
}

/// The input called `name`.
///
/// # Panics
///
/// Where there is none.
pub fn named(name: &str) -> Input {
    all().into_iter().find(|input| input.name == name).expect("one of the inputs")
}

/// A body of about `size` bytes: half of it a stack trace, half of it an array of objects.
pub fn with_trace(size: usize) -> String {
    let mut trace = String::new();
    let mut frames = 0;
    while trace.len() < size / 2 {
        let _ = write!(
            trace,
            "   at Leads.Store.Shard{frames}.Read(Query query, Token token) in Shard.cs:line {frames}\\r\\n"
        );
        frames += 1;
    }
    let mut data = String::new();
    let mut rows = 0;
    while data.len() < size / 2 - 300 {
        let comma = if rows == 0 { "" } else { "," };
        let _ = write!(
            data,
            r#"{comma}{{"shard":{rows},"host":"store-{rows}.internal","tries":3,"last":{{"ok":false,"ms":1250.5}}}}"#
        );
        rows += 1;
    }
    format!(
        r#"{{"error":{{"code":"generalException","message":"The store did not answer.","innerError":{{"code":"99905","message":"Read timed out.","stackTrace":"{trace}","data":[{data}],"details":null}}}}}}"#
    )
}
