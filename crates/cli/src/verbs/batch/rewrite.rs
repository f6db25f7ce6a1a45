//! A line with its answer in it, and everything else as it was.

use std::cmp::Reverse;
use std::ops::Range;

use super::places::Parts;
use super::redact::{redacted, redacted_string};
use crate::json;

/// What comes in the place of a part of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edit {
    /// The answer, as the value of a member that is there.
    Answer,
    /// The answer, as a member of its own behind the others, if there are any.
    NewAnswer { is_only: bool },
    /// The body without its texts.
    Redacted,
}

/// Writes the line of `parts` with `problem` as its member `name`, and if wanted without the texts of its body.
pub(super) fn append_line(output: &mut Vec<u8>, parts: &Parts<'_>, name: &str, problem: &[u8], redact: bool) {
    let is_whole_line = parts.body == (0..parts.text().len());
    if redact && is_whole_line {
        let line = redacted(parts.text(), Some(name));
        let close = line.len().saturating_sub(1);
        let answer = (close..close, Edit::NewAnswer { is_only: line == "{}" });
        return apply(output, &line, &[answer], name, problem);
    }
    let mut edits: Vec<_> = parts.replaced.iter().map(|range| (range.clone(), Edit::Answer)).collect();
    if edits.is_empty() {
        edits.push((parts.close..parts.close, Edit::NewAnswer { is_only: parts.is_empty }));
    }
    if redact {
        edits.push((parts.body.clone(), Edit::Redacted));
    }
    // The answer may be to replace what the body is in, and then it comes first.
    edits.sort_by_key(|(range, edit)| (range.start, Reverse(range.end), *edit));
    apply(output, parts.text(), &edits, name, problem);
}

fn apply(output: &mut Vec<u8>, line: &str, edits: &[(Range<usize>, Edit)], name: &str, problem: &[u8]) {
    let mut done = 0;
    for (range, edit) in edits {
        let Some(before) = line.get(done..range.start) else { continue };
        output.extend(before.as_bytes());
        match edit {
            Edit::Answer => output.extend(problem),
            Edit::NewAnswer { is_only } => {
                output.extend((!is_only).then_some(b','));
                append_member(output, name, problem);
            }
            Edit::Redacted => {
                let body = line.get(range.clone()).unwrap_or_default();
                match json::string(body) {
                    Some(text) => output.extend(redacted_string(&text)),
                    None => output.extend(redacted(body, None).as_bytes()),
                }
            }
        }
        done = range.end;
    }
    output.extend(line.get(done..).unwrap_or_default().as_bytes());
}

/// Writes an object that has `problem` as its only member, `name`.
pub(super) fn append_object(output: &mut Vec<u8>, name: &str, problem: &[u8]) {
    output.push(b'{');
    append_member(output, name, problem);
    output.push(b'}');
}

fn append_member(output: &mut Vec<u8>, name: &str, problem: &[u8]) {
    json::append(output, &name);
    output.push(b':');
    output.extend(problem);
}

/// Writes `text` as one line: what would break it, or steer a terminal, is written as an escape.
pub(super) fn append_text(output: &mut Vec<u8>, text: &str) {
    // All of these begin with one of so few bytes that most texts are seen to have none at a glance.
    let may_break = |byte: u8| byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2);
    if !text.bytes().fold(false, |any, byte| any | may_break(byte)) {
        return output.extend(text.as_bytes());
    }
    for character in text.chars() {
        match character {
            '\n' => output.extend(b"\\n"),
            // Unicode's line and paragraph separators, which some programs end lines at.
            '\u{2028}' | '\u{2029}' => output.extend(character.escape_unicode().to_string().as_bytes()),
            control if control.is_control() => output.extend(control.escape_unicode().to_string().as_bytes()),
            other => output.extend(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verbs::batch::places::{Path, Places};
    use error_l10n::{Catalog, Resolver};

    /// The line with `@` in place of each answer.
    fn rewritten(line: &str, body: Option<&str>, name: &str, redact: bool) -> String {
        let places = Places {
            body: body.map(|path| Path::parse("--field", path).unwrap()),
            answer: Some(name.to_owned()),
            ..Places::default()
        };
        let parts = places.find(line).unwrap();
        let resolver = Resolver::new(Catalog::embedded());
        let message = resolver.explain(b"", Some(404), "en");
        let mut output = Vec::new();
        append_line(&mut output, &parts, name, message.to_json().as_bytes(), redact);
        String::from_utf8(output).unwrap().replace(&message.to_json(), "@")
    }

    #[test]
    fn the_answer_is_the_last_member_and_the_rest_stays_byte_for_byte() {
        for (line, expected) in [
            ("{}", r#"{"x":@}"#),
            (" { } ", r#" { "x":@} "#),
            (r#"{"a" :1.0,"b": "}" }"#, r#"{"a" :1.0,"b": "}" ,"x":@}"#),
        ] {
            assert_eq!(rewritten(line, None, "x", false), expected);
        }
        assert_eq!(rewritten("{}", None, "\"\n", false), r#"{"\"\n":@}"#);
    }

    #[test]
    fn members_of_that_name_are_replaced_where_they_stand() {
        for (line, expected) in [
            (r#"{"x": 1, "a": {"x": 2}}"#, r#"{"x": @, "a": {"x": 2}}"#),
            (r#"{"x": [1], "\u0078":{"a": 2} }"#, r#"{"x": @, "\u0078":@ }"#),
        ] {
            assert_eq!(rewritten(line, None, "x", false), expected);
        }
    }

    #[test]
    fn redaction_changes_the_body_alone() {
        for (line, body, name, expected) in [
            (r#"{"m": "w w", "b": {"m": "w"}}"#, "b", "x", r#"{"m": "w w", "b": {},"x":@}"#),
            (r#"{"b": "{\"code\": 1, \"m\": \"w\"}" }"#, "b", "x", r#"{"b": "{\"code\":1}" ,"x":@}"#),
            (r#"{"a": {"b": "words"}, "x": 1}"#, "a.b", "x", r#"{"a": {"b": ""}, "x": @}"#),
            (r#"{"a": {"b": "words"}}"#, "a.b", "a", r#"{"a": @}"#),
            (r#"{"b": "words"}"#, "b", "b", r#"{"b": @}"#),
        ] {
            assert_eq!(rewritten(line, Some(body), name, true), expected);
        }
        assert_eq!(rewritten(r#"{"m": "w", "x": 1}"#, None, "x", true), r#"{"x":@}"#);
        assert_eq!(rewritten(r#"{"code": "a", "x": 1}"#, None, "x", true), r#"{"code":"a","x":@}"#);
    }

    #[test]
    fn a_text_is_one_line() {
        let mut output = Vec::new();
        append_text(&mut output, "a\nb\r\u{1b}[2J\u{85}\u{2028}é—¡");
        assert_eq!(String::from_utf8(output).unwrap(), r"a\nb\u{d}\u{1b}[2J\u{85}\u{2028}é—¡");
    }
}
