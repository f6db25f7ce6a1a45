//! Where in a line everything is: the body, the status, the languages, and the room for the answer.

use std::borrow::Cow;
use std::ops::Range;

use crate::json;
use crate::voice::Sentence;

/// The names from the outermost object to a member, as in `response.body`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    first: String,
    rest: Vec<String>,
}

/// What is wanted of every line, and where.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    /// Where the body is; without it, the line is the body.
    pub(super) body: Option<Path>,
    pub(super) status: Option<Path>,
    pub(super) language: Option<Path>,
    /// The member the answer goes under, unless nothing is added to the line.
    pub(super) answer: Option<String>,
}

/// Why a line cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NotUtf8,
    NotJson,
    NotObject,
    NoBody,
    TooLong,
}

/// The parts of one line.
#[derive(Debug, Default)]
pub(super) struct Parts<'l> {
    text: &'l str,
    /// Where the body stands, quotes included where it is a string.
    pub(super) body: Range<usize>,
    pub(super) status: Option<u16>,
    /// The value of the languages' member, unescaped.
    pub(super) language: Option<Cow<'l, [u8]>>,
    /// Where values stand that the answer replaces.
    pub(super) replaced: Vec<Range<usize>>,
    /// Where the closing brace is.
    pub(super) close: usize,
    pub(super) is_empty: bool,
}

impl Path {
    /// Reads `a.b`, the value of `option`.
    ///
    /// # Errors
    ///
    /// A path with a name that is empty.
    pub(super) fn parse(option: &'static str, path: &str) -> Result<Self, Sentence> {
        let mut names = path.split('.').map(str::to_owned);
        let first = names.next().unwrap_or_default();
        let rest: Vec<String> = names.collect();
        if first.is_empty() || rest.iter().any(String::is_empty) {
            return Err(Sentence::new("cli-path-invalid").with("option", option));
        }
        Ok(Self { first, rest })
    }

    fn begins_with(path: Option<&Self>, name: &[u8]) -> bool {
        path.is_some_and(|path| path.first.as_bytes() == name)
    }

    /// Where the member is, if the value of its first name is at `range` of `text`.
    fn within(&self, text: &str, range: &Range<usize>) -> Option<Range<usize>> {
        let mut range = range.clone();
        for name in &self.rest {
            let mut found = None;
            let is_next = |other: &[u8]| (other == name.as_bytes()).then_some(());
            json::each_member(text.get(range.clone())?, is_next, |(), inner| found = Some(inner))?;
            let inner = found?;
            range = range.start + inner.start..range.start + inner.end;
        }
        Some(range)
    }
}

/// Which of the places begin with a name.
#[derive(Clone, Copy)]
struct Wish {
    body: bool,
    status: bool,
    language: bool,
    answer: bool,
}

impl Places {
    /// The parts of a line that is the body, if it is a JSON object at all, and has nothing in it that is wanted or is
    /// to be replaced. `None` where [`find`](Self::find) has to look closer.
    pub(super) fn whole_line<'l>(&self, text: &'l str) -> Option<Parts<'l>> {
        if self.body.is_some() || self.status.is_some() || self.language.is_some() {
            return None;
        }
        // A member that the answer replaces may also be written with escapes.
        let replaces = |answer: &String| [answer.as_str(), "\\u"].into_iter().any(|part| contains(text, part));
        if self.answer.as_ref().is_some_and(replaces) {
            return None;
        }
        let inside = text.trim_ascii_start().strip_prefix('{')?;
        let is_empty = inside.trim_ascii_start().starts_with('}');
        Some(Parts { text, body: 0..text.len(), close: text.rfind('}')?, is_empty, ..Parts::default() })
    }

    /// Finds the parts of a line, which has no line end.
    ///
    /// # Errors
    ///
    /// A line that is no JSON object, or has no body.
    pub(super) fn find<'l>(&self, text: &'l str) -> Result<Parts<'l>, Fault> {
        let (mut body, mut parts) = (None, Parts { text, ..Parts::default() });
        let count = json::each_member(
            text,
            |name| self.wish(name),
            |wish, range| {
                // Of several members of one name the last one counts.
                if wish.body {
                    body = self.body.as_ref().and_then(|path| path.within(text, &range));
                }
                if wish.status {
                    parts.status = self.status.as_ref().and_then(|path| status(text.get(path.within(text, &range)?)?));
                }
                if wish.language {
                    let value = |path: &Path| json::string(text.get(path.within(text, &range)?)?);
                    parts.language = self.language.as_ref().and_then(value);
                }
                if wish.answer {
                    parts.replaced.push(range);
                }
            },
        );
        parts.is_empty =
            count.ok_or_else(|| if json::is_valid(text) { Fault::NotObject } else { Fault::NotJson })? == 0;
        parts.close = text.rfind('}').unwrap_or_default();
        parts.body = if self.body.is_none() { 0..text.len() } else { body.ok_or(Fault::NoBody)? };
        Ok(parts)
    }

    fn wish(&self, name: &[u8]) -> Option<Wish> {
        let wish = Wish {
            body: Path::begins_with(self.body.as_ref(), name),
            status: Path::begins_with(self.status.as_ref(), name),
            language: Path::begins_with(self.language.as_ref(), name),
            answer: self.answer.as_ref().is_some_and(|answer| answer.as_bytes() == name),
        };
        (wish.body || wish.status || wish.language || wish.answer).then_some(wish)
    }
}

/// `line` as text.
///
/// # Errors
///
/// A line that is no UTF-8.
pub(super) fn text(line: &[u8]) -> Result<&str, Fault> {
    simdutf8::basic::from_utf8(line).map_err(|_| Fault::NotUtf8)
}

impl<'l> Parts<'l> {
    /// The whole line.
    pub(super) fn text(&self) -> &'l str {
        self.text
    }

    /// The body as it stands in the line.
    pub(super) fn raw_body(&self) -> &'l str {
        self.text.get(self.body.clone()).unwrap_or_default()
    }

    /// The body as it came: of a string, what is in it.
    pub(super) fn body(&self) -> Cow<'l, [u8]> {
        let body = self.raw_body();
        let string = if body.starts_with('"') { json::string(body) } else { None };
        string.unwrap_or(Cow::Borrowed(body.as_bytes()))
    }
}

fn contains(text: &str, part: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), part.as_bytes()).is_some()
}

/// A status written as a number or as its digits.
fn status(json: &str) -> Option<u16> {
    json.trim_matches('"').parse().ok().filter(|status| (100..600).contains(status))
}

impl Fault {
    /// The name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::NotUtf8 => "not-utf-8",
            Self::NotJson => "not-json",
            Self::NotObject => "not-object",
            Self::NoBody => "no-body",
            Self::TooLong => "too-long",
        }
    }

    /// What the user is told.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::NotUtf8 => "cli-fault-utf-8",
            Self::NotJson => "cli-fault-json",
            Self::NotObject => "cli-fault-object",
            Self::NoBody => "cli-fault-body",
            Self::TooLong => "cli-fault-long",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> Option<Path> {
        Some(Path::parse("--field", path).unwrap())
    }

    #[test]
    fn the_last_of_several_members_counts() {
        let places = Places { body: path("a.b"), status: path("a.c"), ..Places::default() };
        let parts = places.find(r#"{"a": {"b": 1, "c": 404}, "a": {"b": [2], "c": "503"}}"#).unwrap();
        assert_eq!((parts.raw_body(), parts.status), ("[2]", Some(503)));
        assert_eq!(places.find(r#"{"a": {"b": 1}, "a": {}}"#).unwrap_err(), Fault::NoBody);
    }

    #[test]
    fn a_body_may_be_a_string_of_json() {
        let places = Places { body: path("body"), ..Places::default() };
        let parts = places.find(r#"{"body": "{\"error\": \"\u0441\"}"}"#).unwrap();
        assert_eq!(parts.body(), r#"{"error": "с"}"#.as_bytes());
        let parts = places.find(r#"{"body": null}"#).unwrap();
        assert_eq!(parts.body().as_ref(), b"null");
    }

    #[test]
    fn a_line_that_is_no_object_has_a_name_for_it() {
        let places = Places::default();
        let cases: [(&[u8], Fault); 6] = [
            (b"{\"a\": \"\xff\"}", Fault::NotUtf8),
            (b"{\"a\": ", Fault::NotJson),
            (b"{} {}", Fault::NotJson),
            (b"Not found", Fault::NotJson),
            (b"[{}]", Fault::NotObject),
            (b" \"{}\"", Fault::NotObject),
        ];
        for (line, fault) in cases {
            let found = text(line).and_then(|line| places.find(line));
            assert_eq!(found.unwrap_err(), fault, "{}", line.escape_ascii());
        }
    }

    #[test]
    fn a_whole_line_has_the_parts_that_are_found_in_it() {
        let places = Places { answer: Some("localized".to_owned()), ..Places::default() };
        for line in ["{}", " { } ", r#"{"a": "}"} "#, "\t{\"code\" :\"a\"}"] {
            let (whole, found) = (places.whole_line(line).unwrap(), places.find(line).unwrap());
            assert_eq!(format!("{whole:?}"), format!("{found:?}"), "{line}");
        }
        for line in ["[]", "1", "{", r#"{"localized": 1}"#, r#"{"\u006cocalized": 1}"#] {
            assert!(places.whole_line(line).is_none(), "{line}");
        }
    }

    #[test]
    fn a_path_has_no_empty_names() {
        for wrong in ["", ".", "a.", ".a", "a..b"] {
            assert!(Path::parse("--field", wrong).is_err(), "{wrong}");
        }
    }
}
