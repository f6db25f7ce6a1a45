//! The bodies in a text.

use std::borrow::Cow;

use error_l10n::ApiError;

use super::extent::Extent;
use super::lines::Prefix;
use super::quoting::{self, Quoting};
use super::record;
use super::transcript::Segment;
use crate::contract::Body;

/// What a text holds.
#[derive(Default)]
pub(super) struct Search {
    pub(super) bodies: Vec<Found>,
    /// Lines that had a prefix before a part of a body.
    pub(super) prefixes: u64,
    /// Lines of text beside the bodies.
    pub(super) texts: u64,
    /// JSON values that hold no error.
    pub(super) other_json: u64,
    /// The first of them.
    pub(super) first_other: Option<Body>,
}

/// A body that says something.
pub(super) struct Found {
    pub(super) error: ApiError<'static>,
    pub(super) body: Body,
}

/// How many strings deep a body is looked for.
pub(super) const MAX_DEPTH: u8 = 3;
/// How far is looked ahead to tell how a value is written: so many lines, so many bytes.
const LINES_AHEAD: usize = 6;
const BYTES_AHEAD: usize = 256;
/// How often quoting is taken off what is left of a line. Each time all of it is copied.
const MAX_DECODINGS: u8 = 8;

/// Finds the bodies in the lines of `segment`; `depth` counts the strings they stand in.
pub(super) fn search(segment: &Segment<'_>, depth: u8) -> Search {
    let mut cursor = Cursor { lines: &segment.lines, next: 0, search: Search::default(), depth };
    let is_page = segment.is_page();
    while let Some(line) = cursor.take() {
        cursor.line(line, is_page);
    }
    cursor.search
}

struct Cursor<'l, 't> {
    lines: &'l [&'t str],
    /// The line to be read next.
    next: usize,
    search: Search,
    depth: u8,
}

/// What stands behind a value.
enum Rest {
    /// The line it began on, from so many bytes behind its bracket.
    SameLine(usize),
    /// Another line, or one that had to be decoded.
    Other(String),
}

impl<'t> Cursor<'_, 't> {
    fn take(&mut self) -> Option<&'t str> {
        let line = self.lines.get(self.next).copied();
        self.next += 1;
        line
    }

    /// Finds the bodies that begin on `line`.
    fn line(&mut self, line: &'t str, is_page: bool) {
        let mut current = Cow::Borrowed(line);
        let (mut from, mut has_body, mut decodings) = (0, false, 0);
        while let Some(at) = current.get(from..).and_then(quoting::find_bracket).map(|at| from + at) {
            let (before, ahead) = current.split_at_checked(at).unwrap_or_default();
            let prefix = Prefix::new(if has_body { "" } else { line.get(..at).unwrap_or_default() });
            let quoting = match Quoting::of(&self.ahead(ahead, prefix), before) {
                // Scripts and styles are full of braces; an error that a page shows is written with entities.
                Ok(quoting) if is_page && !matches!(quoting, Quoting::Entity(_)) => Err(1),
                Ok(_) if decodings == MAX_DECODINGS => Err(1),
                quoting => quoting,
            };
            let quoting = match quoting {
                Ok(quoting) => quoting,
                Err(passed) => {
                    from = (at + passed.max(1)).min(current.len());
                    continue;
                }
            };
            let (value, rest) = self.value(ahead, prefix, quoting);
            self.keep(&value);
            has_body = true;
            match rest {
                Rest::SameLine(behind) => from = at + behind,
                Rest::Other(rest) => {
                    decodings += u8::from(quoting != Quoting::Plain);
                    (current, from) = (Cow::Owned(rest), 0);
                }
            }
        }
        self.search.texts += u64::from(!has_body && !line.trim().is_empty());
    }

    /// As much of `ahead` as tells how a value is written; where it ends before, with the lines behind it.
    fn ahead<'a>(&self, ahead: &'a str, prefix: Prefix<'_>) -> Cow<'a, str> {
        if ahead.len() >= BYTES_AHEAD {
            return Cow::Borrowed(start(ahead, BYTES_AHEAD));
        }
        let mut joined = Cow::Borrowed(ahead);
        if ahead.trim_end().ends_with(['{', '[']) {
            for line in self.lines.iter().skip(self.next).take(LINES_AHEAD) {
                let joined = joined.to_mut();
                joined.push('\n');
                joined.push_str(start(prefix.strip(line), BYTES_AHEAD));
            }
        }
        joined
    }

    /// Cuts out the value that `first` begins with, over as many lines as it has.
    fn value(&mut self, first: &str, prefix: Prefix<'_>, quoting: Quoting) -> (String, Rest) {
        let mut extent = Extent::default();
        if quoting == Quoting::Plain
            && let Some(end) = extent.follow(first)
        {
            return (first.get(..end).unwrap_or_default().to_owned(), Rest::SameLine(end));
        }
        let mut extent = Extent::default();
        let mut text = String::new();
        let mut line = Cow::Borrowed(first);
        loop {
            // Something like `\"` may be wrapped in its middle.
            while quoting.is_cut(&line)
                && let Some(next) = self.lines.get(self.next)
            {
                line = Cow::Owned(line.into_owned() + prefix.strip(next));
                self.next += 1;
            }
            let decoded = quoting.decode(&line);
            if let Some(end) = extent.follow(&decoded) {
                let (value, rest) = decoded.split_at_checked(end).unwrap_or((&decoded, ""));
                text.push_str(value);
                return (text, Rest::Other(rest.to_owned()));
            }
            text.push_str(&decoded);
            let Some(next) = self.continuation(&extent, prefix) else {
                return (text, Rest::Other(String::new()));
            };
            if extent.is_in_string() {
                // The line was wrapped; mails mark that with an equals sign (RFC 2045, section 6.7).
                text.truncate(text.trim_end_matches('=').len());
                line = Cow::Borrowed(next.trim_start());
            } else {
                text.push('\n');
                line = Cow::Borrowed(next);
            }
        }
    }

    /// The next line of a value, unless something else begins there.
    fn continuation(&mut self, extent: &Extent, prefix: Prefix<'_>) -> Option<&'t str> {
        let line = *self.lines.get(self.next)?;
        let stripped = prefix.strip(line);
        let begins_another = ["{\"", "{'", "[{"].iter().any(|start| stripped.starts_with(start));
        if begins_another && !extent.expects_value() {
            return None;
        }
        self.next += 1;
        self.search.prefixes += u64::from(stripped.len() < line.len());
        Some(stripped)
    }

    fn keep(&mut self, value: &str) {
        let error = ApiError::from_slice(value.as_bytes()).into_owned();
        if error.codes().len() == 0 && error.details().is_empty() {
            let inside = record::bodies(value, &error, self.depth);
            if !inside.is_empty() {
                self.search.bodies.extend(inside);
                return;
            }
        }
        if error.says_nothing() {
            self.search.other_json += 1;
            self.search.first_other.get_or_insert_with(|| Body::of(value));
        } else {
            self.search.bodies.push(Found { error, body: Body::of(value) });
        }
    }
}

/// The first `limit` bytes of `text`, or a character less.
fn start(text: &str, limit: usize) -> &str {
    text.get(..text.floor_char_boundary(limit)).unwrap_or(text)
}
