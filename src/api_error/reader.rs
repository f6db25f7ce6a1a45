//! Walks a body from the outermost object to the innermost error and collects what may pass.
//!
//! Every object on the way is read alike: wrapper, error, inner error and problem document differ only in which of the
//! known members they have. Texts are skipped where they stand and are never copied.

mod details;

use arrayvec::ArrayVec;

use super::indent::Indent;
use super::member::Member;
use super::raw_string::RawString;
use super::scanner::Scanner;
use super::strict::StrictScanner;
use super::tokens::{Next, Start, Tokens};
use super::{ApiError, Detail, Level, Placed};
use crate::code::{ErrorCode, MAX_CODE};
use crate::identifier::Identifier;

/// Objects and arrays nested deeper are skipped, so the stack is bounded. Enough for the outer 32 codes, each in an
/// array of its own.
const MAX_DEPTH: u8 = 80;
/// Codes kept of one body, the outermost first.
pub(crate) const MAX_CODES: usize = 32;
/// Detail names kept of one body.
const MAX_DETAILS: usize = 64;
/// The most bytes of a request or correlation id.
pub(super) const MAX_ID: usize = 64;

/// Reads `body` into an error that says nothing yet.
pub(super) fn read<'a>(body: &'a [u8], error: &mut ApiError<'a>) {
    let mut reader = Reader { scanner: Scanner::new(body), error };
    // Nearly every body begins with its object.
    if body.first() == Some(&b'{') || !(is_page(body) || reader.is_one_string()) {
        // Text may stand before the body, and bodies may follow each other: the first that says anything counts.
        while reader.error.says_nothing() && reader.scanner.find_container() {
            match reader.scanner.start_value() {
                Start::Object => reader.object(0, Indent::NONE),
                _ => reader.elements(0, Indent::NONE),
            }
        }
    }
}

/// Reads a body that is one JSON value (RFC 8259) and nothing else; `None` for any other.
#[inline]
pub(super) fn read_valid(text: &str) -> Option<ApiError<'_>> {
    // Read where it is handed out: it is too large to be moved for nothing.
    let mut read = Some(ApiError::default());
    let is_valid = read.as_mut().is_some_and(|error| read_valid_into(text, error));
    if !is_valid {
        read = None;
    }
    read
}

/// Whether `text` is one JSON value, of which `error` then says all.
fn read_valid_into<'a>(text: &'a str, error: &mut ApiError<'a>) -> bool {
    let mut reader = Reader { scanner: StrictScanner::new(text), error };
    match reader.scanner.start_value() {
        Start::Object => reader.object(0, Indent::NONE),
        Start::Array => reader.elements(0, Indent::NONE),
        start => reader.scanner.skip_started(start),
    }
    reader.scanner.is_done()
}

/// Whether `body` is HTML. Its scripts and styles are full of braces, and none of them is an error body.
fn is_page(body: &[u8]) -> bool {
    let mut body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    while let Some(rest) = behind_preamble(body) {
        body = rest.trim_ascii_start();
    }
    let begins = |tag: &str| body.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()));
    body.first() == Some(&b'<') && ["<!doctype html", "<html", "<head", "<body"].into_iter().any(begins)
}

/// What stands behind a comment or the declaration of XML, which may stand before a page.
fn behind_preamble(body: &[u8]) -> Option<&[u8]> {
    let end: &[u8] = match body {
        [b'<', b'!', b'-', b'-', ..] => b"-->",
        [b'<', b'?', ..] => b"?>",
        _ => return None,
    };
    let start = body.windows(end.len()).position(|window| window == end)?;
    body.get(start + end.len()..)
}

struct Reader<'a, 'e, S> {
    scanner: S,
    error: &'e mut ApiError<'a>,
}

/// One object on the way, while its members are read.
struct Place {
    depth: u8,
    indent: Indent,
    /// Where the codes and details of this object begin.
    first_code: usize,
    first_detail: usize,
    /// Whether the code at `first_code` is this object's own.
    has_code: bool,
    /// What its members added, in order; each member but a damaged last one stands here once.
    children: ArrayVec<Child, { Member::ADDING + 1 }>,
}

/// How much one member of an object added.
struct Child {
    member: Member,
    codes: u8,
    details: u8,
}

impl<'a, S: Tokens<'a>> Reader<'a, '_, S> {
    /// Whether the body is one JSON string. Text inside strings is not mined.
    fn is_one_string(&mut self) -> bool {
        self.scanner.skip_blanks();
        if self.scanner.peek() != Some(b'"') {
            return false;
        }
        self.scanner.string();
        self.scanner.skip_blanks();
        self.scanner.is_at_end()
    }

    /// Reads an object whose brace was passed.
    fn object(&mut self, depth: u8, indent: Indent) {
        if depth >= MAX_DEPTH {
            return self.scanner.skip_container();
        }
        // A scanner of its own is in registers, and only put back where somebody else goes on from it.
        let mut scanner = self.scanner;
        let mut place = Place {
            depth,
            indent: scanner.enter_object(indent),
            first_code: self.error.codes.len(),
            first_detail: self.error.details.len(),
            has_code: false,
            children: ArrayVec::new(),
        };
        loop {
            let member = match scanner.next_plain(place.indent) {
                Next::Member(member) => member,
                Next::End => break,
                Next::Other => match scanner.key() {
                    Some(key) => Member::of(key),
                    None => break,
                },
            };
            if member == Member::Other {
                scanner.skip_value();
                continue;
            }
            if member == Member::Code
                && let Some(identifier) = scanner.short_identifier()
            {
                self.keep_own_code(ErrorCode::of_identifier(identifier), &mut place);
                continue;
            }
            if member != Member::Code && place.children.is_empty() && scanner.skip_null() {
                continue;
            }
            self.scanner = scanner;
            self.member(member, &mut place);
            scanner = self.scanner;
        }
        self.scanner = scanner;
    }

    fn member(&mut self, member: Member, place: &mut Place) {
        let depth = place.depth;
        match member {
            Member::Other => self.scanner.skip_value(),
            Member::Code => self.own_code(place),
            Member::Status => self.status(depth),
            Member::Target => {
                let target = self.name(MAX_CODE);
                place_value(&mut self.error.target, depth, target);
            }
            Member::RequestId => {
                let id = self.name(MAX_ID);
                place_value(&mut self.error.request_id, depth, id);
            }
            Member::CorrelationId => {
                let id = self.name(MAX_ID);
                place_value(&mut self.error.correlation_id, depth, id);
            }
            member => self.child(member, place),
        }
    }

    /// Reads the elements of an array whose bracket was passed: each object is an error of its own.
    fn elements(&mut self, depth: u8, indent: Indent) {
        self.each_element(depth, |reader| reader.object(depth, indent));
    }

    /// Calls `read` behind the brace of each object of an array; other elements are skipped.
    fn each_element(&mut self, depth: u8, mut read: impl FnMut(&mut Self)) {
        if depth >= MAX_DEPTH {
            return self.scanner.skip_container();
        }
        loop {
            self.scanner.skip_separators();
            match self.scanner.start_value() {
                Start::Object => read(self),
                Start::Nothing => return self.scanner.advance(),
                start => self.scanner.skip_started(start),
            }
        }
    }

    /// Reads a member that may add codes or details, in place of what an earlier member of that name added.
    fn child(&mut self, member: Member, place: &mut Place) {
        let (codes, details) = (self.error.codes.len(), self.error.details.len());
        self.child_value(member, place.depth + 1, place.indent);
        let added = Child {
            member,
            codes: added(codes, self.error.codes.len()),
            details: added(details, self.error.details.len()),
        };
        if added.codes == 0 && added.details == 0 && place.children.is_empty() {
            return;
        }
        // Past a damaged end nothing was said that could replace what was understood.
        if !self.scanner.is_at_end() {
            self.forget(member, place);
        }
        self.error.codes.truncate(MAX_CODES);
        self.error.details.truncate(MAX_DETAILS);
        let _ = place.children.try_push(added);
    }

    fn child_value(&mut self, member: Member, depth: u8, indent: Indent) {
        match (member, self.scanner.start_value()) {
            (Member::Details, Start::Object) => self.detail(),
            (Member::Details, Start::Array) => self.each_element(depth, Self::detail),
            (Member::Errors, Start::Object) => self.error_names(),
            (Member::Name, start) => {
                let name = self.name_value(start, MAX_CODE);
                self.error.details.extend(name.map(|name| Detail { name, target: None }));
            }
            (Member::Error | Member::ErrorCode, start @ (Start::String | Start::Word)) => {
                let code = self.code_value(start);
                self.error.codes.extend(code.map(|code| Level { depth, code }));
            }
            (Member::Details | Member::ErrorCode, start) => self.scanner.skip_started(start),
            (_, Start::Object) => self.object(depth, indent),
            (_, Start::Array) => self.elements(depth, indent),
            (_, start) => self.scanner.skip_started(start),
        }
    }

    /// Drops what an earlier member of the same name added: of duplicate keys the last one counts.
    fn forget(&mut self, member: Member, place: &mut Place) {
        let Some(index) = place.children.iter().position(|child| child.member == member) else { return };
        let before = place.children.iter().take(index);
        let (codes, details) =
            before.fold((0, 0), |(c, d), child| (c + usize::from(child.codes), d + usize::from(child.details)));
        let child = place.children.remove(index);
        let code = place.first_code + usize::from(place.has_code) + codes;
        let detail = place.first_detail + details;
        self.error.codes.remove_range(code..code + usize::from(child.codes));
        let last = (detail + usize::from(child.details)).min(self.error.details.len());
        self.error.details.drain(detail.min(last)..last);
    }

    /// Reads this object's own code, which stands before those of its inner errors wherever it is written.
    fn own_code(&mut self, place: &mut Place) {
        let start = self.scanner.start_value();
        let code = self.code_value(start);
        if code.is_none() && self.scanner.is_at_end() {
            return;
        }
        match code {
            Some(code) => self.keep_own_code(code, place),
            None => self.forget_own_code(place),
        }
    }

    #[inline(always)]
    fn keep_own_code(&mut self, code: ErrorCode<'a>, place: &mut Place) {
        self.forget_own_code(place);
        let level = Level { depth: place.depth, code };
        if let Err(level) = self.error.codes.try_push_at(place.first_code, level) {
            self.insert_code(place.first_code, level);
        }
        place.has_code = place.first_code < MAX_CODES;
    }

    /// Puts a code before those of its inner errors, or behind many.
    #[cold]
    fn insert_code(&mut self, index: usize, level: Level<'a>) {
        self.error.codes.insert(index, level);
        // An outer code comes after 32 inner ones where it is written behind them.
        self.error.codes.truncate(MAX_CODES);
    }

    /// Of duplicate codes, too, the last one counts, and it may be none.
    #[inline(always)]
    fn forget_own_code(&mut self, place: &mut Place) {
        if std::mem::take(&mut place.has_code) {
            self.error.codes.remove_range(place.first_code..place.first_code + 1);
        }
    }

    fn code_value(&mut self, start: Start) -> Option<ErrorCode<'a>> {
        match start {
            Start::String => code_of(self.scanner.string()?),
            Start::Word => {
                let word = self.scanner.bare_word();
                // A number at the end of the body may have had more digits.
                if self.scanner.is_at_end() {
                    return None;
                }
                word.first().filter(|&&byte| byte == b'-' || byte.is_ascii_digit())?;
                ErrorCode::from_bytes(word)
            }
            start => {
                self.scanner.skip_started(start);
                None
            }
        }
    }

    /// A status may be written as a number or as its digits; the outermost one counts, of several side by side the
    /// first. Only those of errors do: the successful items of a batch have one too.
    fn status(&mut self, depth: u8) {
        let start = self.scanner.start_value();
        let Some(code) = self.code_value(start) else { return };
        let status = code.as_str().parse().ok().filter(|status| (400..600).contains(status));
        if let Some(value) = status
            && self.error.body_status.as_ref().is_none_or(|placed| depth < placed.depth)
        {
            self.error.body_status = Some(Placed { depth, value });
        }
    }

    fn name(&mut self, limit: usize) -> Option<Identifier<'a>> {
        if let Some(identifier) = self.scanner.short_identifier() {
            return Some(identifier);
        }
        let start = self.scanner.start_value();
        self.name_value(start, limit)
    }

    fn name_value(&mut self, start: Start, limit: usize) -> Option<Identifier<'a>> {
        if start == Start::String {
            return identifier(self.scanner.string()?, limit);
        }
        self.scanner.skip_started(start);
        None
    }
}

/// The code in a string. SharePoint writes a number and a type, `-2130575338, Microsoft.SharePoint.SPException`:
/// the number is the code.
fn code_of(raw: RawString<'_>) -> Option<ErrorCode<'_>> {
    let code = match raw.plain() {
        Some(bytes) => ErrorCode::from_bytes(bytes),
        None => raw.text(MAX_CODE).and_then(ErrorCode::new),
    };
    if code.is_some() {
        return code;
    }
    let text = raw.text(2 * MAX_CODE)?;
    let (number, kind) = text.split_once(", ")?;
    number.parse::<i64>().ok()?;
    ErrorCode::new(kind)?;
    ErrorCode::new(number.to_owned())
}

/// The identifier in a string.
fn identifier(raw: RawString<'_>, limit: usize) -> Option<Identifier<'_>> {
    match raw.plain() {
        Some(bytes) => Identifier::from_bytes(bytes, limit),
        None => Identifier::new(raw.text(limit)?, limit),
    }
}

/// How many were added. One more than the limit at most: lists are cut to it whenever an object ends.
fn added(before: usize, now: usize) -> u8 {
    u8::try_from(now.saturating_sub(before)).unwrap_or(u8::MAX)
}

/// Keeps `value` if it stands at least as deep as the one before it.
fn place_value<T>(placed: &mut Option<Placed<T>>, depth: u8, value: Option<T>) {
    if let Some(value) = value
        && placed.as_ref().is_none_or(|placed| depth >= placed.depth)
    {
        *placed = Some(Placed { depth, value });
    }
}
