//! What somebody pasted, to the failed calls in it.

mod bare;
mod bodies;
mod clean;
mod extent;
mod ignored;
mod lines;
mod quoting;
mod record;
mod transcript;

use std::fmt;
use std::time::SystemTime;

use error_l10n::ApiError;

use self::bodies::{Found, Search};
use self::clean::Clean;
pub use self::ignored::Ignored;
use self::transcript::{Head, Segment};
use crate::contract::{self, Body, Finding};

/// The failed calls in whatever was pasted: a body, a log, a chat, a transcript of HTTP.
///
/// Understood are, also one inside the other: text around the bodies; several bodies, in their order; a prefix or a
/// mark of quotation on each line; lines that were wrapped; transcripts of HTTP (`curl -i`, `curl -v`, HTTPie) with
/// the answer's status, `Retry-After` and ids; JSON as a string of JSON, of a shell, of PowerShell, of CSV, of
/// Python, with HTML entities or percent signs; members of a log's records that hold a body; a code or a status by
/// itself; what terminals add to text. What is left of the paste is counted and forgotten: as in
/// [`ApiError`], no type has a member that could hold a text of it.
///
/// Reading never fails, and takes time linear in the paste.
#[derive(Clone, Default)]
pub struct Paste {
    calls: Vec<FailedCall>,
    ignored: Vec<(Ignored, u64)>,
    is_blank: bool,
    /// The first JSON value that holds no error, while the paste is read.
    first_other: Option<Body>,
}

/// A failed call: what may be shown of its answer.
#[derive(Clone, Default)]
pub struct FailedCall {
    error: ApiError<'static>,
    date: Option<SystemTime>,
    body: Body,
}

impl Paste {
    /// How many bytes are read; what stands behind so many is ignored.
    pub const MAX_BYTES: usize = 8 * 1024 * 1024;
    /// How many calls are kept, the first ones.
    pub const MAX_CALLS: usize = 1_000;

    /// Reads what was pasted. A `Retry-After` counts from the answer's `Date`, or from `now` where it has none.
    pub fn read(pasted: &[u8], now: SystemTime) -> Self {
        let mut paste = Self::default();
        let (kept, rest) = pasted.split_at_checked(Self::MAX_BYTES).unwrap_or((pasted, &[]));
        let clean = clean::clean(kept);
        let text = clean.text.as_str();
        paste.is_blank = text.trim().is_empty();
        if let Some(error) = bare::read(text) {
            paste.calls.push(FailedCall::new(error));
        } else {
            paste.read_text(text, now);
        }
        paste.ignore(Ignored::Rest, rest.len() as u64);
        if paste.calls.is_empty() {
            paste.read_alone(kept, &clean);
        }
        paste
    }

    /// Nothing was found the long way; what the library itself makes of it stands.
    fn read_alone(&mut self, kept: &[u8], clean: &Clean) {
        let error = ApiError::from_slice(kept).into_owned();
        let body = match self.first_other.take() {
            _ if self.is_blank => Body::Missing,
            None => Body::NotJson,
            Some(body) => body,
        };
        self.calls.push(FailedCall { error, date: None, body });
        if !self.is_understood() {
            self.ignored.retain(|(ignored, _)| *ignored == Ignored::Rest);
            // A text has a few of them at most, and how many is nobody's business.
            let is_binary = clean.noise * 4 > kept.len();
            self.ignore(Ignored::Bytes, if is_binary { kept.len() as u64 } else { 0 });
        }
    }

    fn read_text(&mut self, text: &str, now: SystemTime) {
        let mut lines: Vec<&str> = text.lines().collect();
        let marked = lines::unquote(&mut lines);
        self.ignore(Ignored::QuotationMarks, marked);
        let (segments, requests) = transcript::segments(&lines);
        self.ignore(Ignored::RequestLines, requests);
        // An answer that succeeded speaks only where there is no other.
        let mut succeeded = None;
        let mut successes = 0;
        for segment in &segments {
            let mut found = bodies::search(segment, 0);
            self.count(&found);
            match &segment.head {
                None if found.bodies.len() < 2 => {
                    self.first_other = self.first_other.take().or(found.first_other.take());
                    self.keep_loose(found, &segment.loose, now);
                }
                None => self.keep_all(found, None, now),
                Some(head) => {
                    self.ignore(Ignored::Headers, segment.unread_headers);
                    if found.bodies.is_empty() && !head.is_error() {
                        successes += u64::from(!head.is_interim());
                        succeeded = Some(head);
                    } else if found.bodies.is_empty() {
                        let body = found.first_other.take().unwrap_or_else(|| segment.body());
                        self.keep(head.apply(ApiError::default(), now), head.date(), body);
                    } else {
                        self.keep_all(found, Some(head), now);
                    }
                }
            }
        }
        if self.calls.is_empty()
            && let Some(head) = succeeded
        {
            self.keep(head.apply(ApiError::default(), now), head.date(), Body::Unknown);
            successes = successes.saturating_sub(1);
        }
        self.ignore(Ignored::Responses, successes);
    }

    fn count(&mut self, found: &Search) {
        self.ignore(Ignored::Prefixes, found.prefixes);
        self.ignore(Ignored::Text, found.texts);
        self.ignore(Ignored::Json, found.other_json);
    }

    fn keep_all(&mut self, search: Search, head: Option<&Head>, now: SystemTime) {
        for Found { error, body } in search.bodies {
            match head {
                Some(head) => self.keep(head.apply(error, now), head.date(), body),
                None => self.keep(error, None, body),
            }
        }
    }

    /// Keeps the body of a text, if it has one, with the headers that stand loose in the text.
    fn keep_loose(&mut self, search: Search, loose: &Head, now: SystemTime) {
        if search.bodies.is_empty() && loose.is_error() {
            self.keep(loose.apply(ApiError::default(), now), loose.date(), Body::Unknown);
        }
        self.keep_all(search, Some(loose), now);
    }

    fn keep(&mut self, error: ApiError<'static>, date: Option<SystemTime>, body: Body) {
        if self.calls.len() < Self::MAX_CALLS {
            self.calls.push(FailedCall { error, date, body });
        } else {
            self.ignore(Ignored::Calls, 1);
        }
    }

    fn ignore(&mut self, ignored: Ignored, count: u64) {
        if count == 0 {
            return;
        }
        match self.ignored.iter_mut().find(|(known, _)| *known == ignored) {
            Some((_, total)) => *total += count,
            None => self.ignored.push((ignored, count)),
        }
    }

    /// The failed calls, in the order they stand in the paste; at least one, which says nothing where nothing was
    /// understood.
    pub fn calls(&self) -> &[FailedCall] {
        &self.calls
    }

    /// What was left out, and how much of it.
    pub fn ignored(&self) -> impl ExactSizeIterator<Item = (Ignored, u64)> {
        let mut ignored = self.ignored.clone();
        ignored.sort_by_key(|(ignored, _)| *ignored);
        ignored.into_iter()
    }

    /// Whether there was nothing but blanks.
    pub fn is_blank(&self) -> bool {
        self.is_blank
    }

    /// Whether any call has a code, a detail or a status.
    pub fn is_understood(&self) -> bool {
        self.calls.iter().any(|call| !call.error.says_nothing() || call.error.status().is_some())
    }
}

impl FailedCall {
    /// A call of which only the error is known, such as one by its code.
    pub fn new(error: ApiError<'static>) -> Self {
        Self { error, ..Self::default() }
    }

    /// The same call with what the user knows of its error.
    #[must_use]
    pub fn map_error(self, known: impl FnOnce(ApiError<'static>) -> ApiError<'static>) -> Self {
        Self { error: known(self.error), ..self }
    }

    /// What the library is asked to explain.
    pub fn error(&self) -> &ApiError<'static> {
        &self.error
    }

    /// When the service answered, as its `Date` header has it.
    pub fn date(&self) -> Option<SystemTime> {
        self.date
    }

    /// Where the answer departs from what the Referrals API documents. Empty where there was no answer to look at, as
    /// with a code by itself: see [`has_answer`](Self::has_answer).
    pub fn contract(&self) -> Vec<Finding> {
        contract::check(&self.body, self.error.status())
    }

    /// Whether there is an answer that can be held to the documents.
    pub fn has_answer(&self) -> bool {
        self.body != Body::Unknown
    }
}

impl fmt::Debug for Paste {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Paste").field("calls", &self.calls).field("ignored", &self.ignored).finish()
    }
}

impl fmt::Debug for FailedCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FailedCall").field("error", &self.error).field("date", &self.date).finish()
    }
}

/// The lines of a segment, for the modules below.
impl Segment<'_> {
    /// The body of an answer in which no JSON was found.
    fn body(&self) -> Body {
        let is_blank = self.lines.iter().all(|line| line.trim().is_empty());
        if is_blank { Body::Missing } else { Body::NotJson }
    }

    fn is_page(&self) -> bool {
        let first = self.lines.iter().map(|line| behind_preamble(line)).find(|line| !line.is_empty());
        first.is_some_and(is_page)
    }
}

/// What stands on a line behind comments and the declaration of XML, which may stand before a page.
fn behind_preamble(line: &str) -> &str {
    let mut line = line.trim_start();
    loop {
        let end = match line {
            _ if line.starts_with("<?") => "?>",
            _ if line.starts_with("<!--") => "-->",
            _ => return line,
        };
        line = line.split_once(end).map_or("", |(_, rest)| rest.trim_start());
    }
}

/// Whether a text begins as HTML does. Its scripts and styles are full of braces.
fn is_page(text: &str) -> bool {
    let begins = |tag: &str| text.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    ["<!doctype html", "<html", "<head", "<body"].into_iter().any(begins)
}
