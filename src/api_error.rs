//! The answer of an API that failed: its codes, its status, and nothing it says in words.

mod indent;
mod member;
mod raw_string;
mod reader;
mod scanner;
mod strict;
mod tokens;

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::SystemTime;

use arrayvec::ArrayVec;

use self::reader::{MAX_CODES, MAX_ID};
use crate::code::ErrorCode;
use crate::few::Few;
use crate::identifier::Identifier;
use crate::retry_after::RetryAfter;

/// A failed API call, as far as it may be shown: codes, detail names, target, status, request ids.
///
/// There is no member for the developer's message, the texts inside `details`, a stack trace or any other free text:
/// what is not read cannot be printed, serialized or logged. What passes has the shape of an identifier, 1 to 128
/// bytes of `[A-Za-z0-9._:-]` (64 for ids).
///
/// Reading never fails. A body that is damaged gives what was understood before the damage; HTML, plain text and an
/// empty body give no codes, and then the status speaks. Time is linear in the body, memory and stack do not grow
/// with it: at least the outer 32 codes and up to 64 details are kept, borrowed from the body.
///
/// ```
/// use error_l10n::ApiError;
///
/// let body = br#"{"error": {"code": "itemNotFound", "message": "No referral with id 4711",
///                           "innerError": {"code": "99904", "message": "Resource not found"}}}"#;
/// let error = ApiError::from_slice(body).with_status(404);
/// assert_eq!(error.codes().map(|code| code.as_str()).collect::<Vec<_>>(), ["itemNotFound", "99904"]);
/// assert_eq!(error.status(), Some(404));
/// ```
///
/// Two errors are equal when all of this is equal as it was sent, the case of codes included.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ApiError<'a> {
    codes: Few<Level<'a>>,
    details: Vec<Detail<'a>>,
    target: Option<Placed<Identifier<'a>>>,
    request_id: Option<Placed<Identifier<'a>>>,
    correlation_id: Option<Placed<Identifier<'a>>>,
    /// The status the call was answered with, which its body may repeat or leave out.
    status: Option<u16>,
    body_status: Option<Placed<u16>>,
    retry_after: Option<RetryAfter>,
}

/// A code and how deep in the body it stood.
#[derive(Clone)]
struct Level<'a> {
    depth: u8,
    code: ErrorCode<'a>,
}

/// A value and how deep in the body it stood.
#[derive(Clone, PartialEq, Eq)]
struct Placed<T> {
    depth: u8,
    value: T,
}

/// A name inside `details`: the rule or field that failed, without the text the API gave for it.
///
/// ```
/// use error_l10n::ApiError;
///
/// let body = br#"{"error": {"code": "invalidRequest", "details": [{"code": "TooLong", "target": "Notes", "message": "..."}]}}"#;
/// let error = ApiError::from_slice(body);
/// assert_eq!((error.details()[0].name(), error.details()[0].target()), ("TooLong", Some("Notes")));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Detail<'a> {
    name: Identifier<'a>,
    target: Option<Identifier<'a>>,
}

impl Detail<'_> {
    /// The name or code, as it was sent.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// The field or resource it is about, if the body names one.
    pub fn target(&self) -> Option<&str> {
        self.target.as_ref().map(Identifier::as_str)
    }
}

impl<'a> ApiError<'a> {
    /// Reads the body of a failed call.
    ///
    /// Understood are the shapes of the Referrals API and its neighbours: `error` objects, none at all (the code on
    /// top), `error` inside `error`, `odata.error`, OAuth's `error` string, problem documents (RFC 9457), arrays and
    /// batches of errors, inner errors of any depth under any spelling; see DESIGN.md, "Reading a body".
    #[inline]
    pub fn from_slice(body: &'a [u8]) -> Self {
        let mut error = Self::default();
        error.read(body, None);
        error
    }

    /// Reads a body that has to be whole: one JSON value (RFC 8259) and nothing else. What is read is the same; it is
    /// `None` where the body was cut off, wrapped or damaged, for who wants to know. `from_slice` answers those too.
    ///
    /// ```
    /// use error_l10n::ApiError;
    ///
    /// assert!(ApiError::from_json(r#"{"error": {"code": "itemNotFound"}}"#).is_some());
    /// assert!(ApiError::from_json(r#"{"error": {"code": "itemNotFound"#).is_none());
    /// ```
    #[inline]
    pub fn from_json(text: &'a str) -> Option<Self> {
        reader::read_valid(text)
    }

    /// A body in UTF-16, as shells on Windows write files.
    fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Self {
        let (pairs, _) = bytes.as_chunks::<2>();
        let text: String =
            char::decode_utf16(pairs.iter().map(|&pair| unit(pair))).map(|unit| unit.unwrap_or('\u{fffd}')).collect();
        let mut error = Self::default();
        reader::read(text.as_bytes(), &mut error);
        error.into_owned()
    }

    /// An error known by its code alone, such as one a customer read out.
    ///
    /// ```
    /// use error_l10n::{ApiError, Catalog, ErrorCode, LanguagePriorityList, Resolver};
    ///
    /// let resolver = Resolver::new(Catalog::embedded());
    /// let spanish = resolver.negotiate(&LanguagePriorityList::from_tags(["es"]));
    /// let error = ApiError::from_code(ErrorCode::new("99904").unwrap());
    /// assert_eq!(resolver.text(&error, spanish), "Recurso no encontrado");
    /// ```
    pub fn from_code(code: ErrorCode<'a>) -> Self {
        Self { codes: [Level { depth: 0, code }].into_iter().collect(), ..Self::default() }
    }

    /// The same error, answered with HTTP status `status`; it outranks a status in the body.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Reads into an error that says nothing yet, where it already has its place.
    pub(crate) fn read(&mut self, body: &'a [u8], status: Option<u16>) {
        match body {
            [0xff, 0xfe, rest @ ..] => *self = Self::from_utf16(rest, u16::from_le_bytes),
            [0xfe, 0xff, rest @ ..] => *self = Self::from_utf16(rest, u16::from_be_bytes),
            _ => reader::read(body, self),
        }
        self.status = status;
    }

    /// The same error with the value of the answer's `Retry-After` header, which counts from `now`.
    ///
    /// What cannot be read changes nothing.
    #[must_use]
    pub fn with_retry_after(mut self, value: &str, now: SystemTime) -> Self {
        self.retry_after = RetryAfter::parse(value, now).or(self.retry_after);
        self
    }

    /// Forgets the target and the ids of the request. What is left is good for counting errors, and for remembering
    /// their answers, unless a text of an overlay names one of these.
    ///
    /// ```
    /// use error_l10n::ApiError;
    ///
    /// let mut one = ApiError::from_slice(br#"{"error": {"code": "itemNotFound", "requestId": "5d1c"}}"#);
    /// let mut other = ApiError::from_slice(br#"{"error": {"code": "itemNotFound", "requestId": "77e0"}}"#);
    /// assert!(one != other);
    /// one.forget_ids();
    /// other.forget_ids();
    /// assert!(one == other);
    /// ```
    #[inline]
    pub fn forget_ids(&mut self) {
        (self.target, self.request_id, self.correlation_id) = (None, None, None);
    }

    /// The same error with the id the service gave the request, as a header of the answer says it; it outranks an id in
    /// the body. What has not the shape of an id, 1 to 64 bytes of `[A-Za-z0-9._:-]`, changes nothing.
    ///
    /// ```
    /// use error_l10n::ApiError;
    ///
    /// let error = ApiError::default().with_status(503).with_request_id("5f8d3c1a-0b7e");
    /// assert_eq!(error.request_id(), Some("5f8d3c1a-0b7e"));
    /// assert_eq!(ApiError::default().with_request_id("no id at all").request_id(), None);
    /// ```
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        place_header(&mut self.request_id, id.into());
        self
    }

    /// The same error with the id the caller gave the request, or that of its trace, as a header says it; otherwise as
    /// [`with_request_id`](Self::with_request_id).
    #[must_use]
    pub fn with_correlation_id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        place_header(&mut self.correlation_id, id.into());
        self
    }

    /// The codes seen, outermost first; at most 32.
    pub fn codes(&self) -> impl ExactSizeIterator<Item = &ErrorCode<'a>> + DoubleEndedIterator {
        self.codes.iter().map(|level| &level.code)
    }

    /// Tries the codes with their positions until one gives something: every inner error before the error it stands
    /// in, and of several inner errors side by side the first one first.
    #[inline]
    pub(crate) fn innermost_first<'e, T>(
        &'e self,
        mut attempt: impl FnMut(u8, &'e ErrorCode<'a>) -> Option<T>,
    ) -> Option<T> {
        if self.codes.is_sorted_by(|outer, inner| outer.depth < inner.depth) {
            // No two side by side: simply from the end. There are at most 32.
            let mut position = u8::try_from(self.codes.len().saturating_sub(1)).unwrap_or_default();
            for level in self.codes.iter().rev() {
                if let Some(found) = attempt(position, &level.code) {
                    return Some(found);
                }
                position = position.saturating_sub(1);
            }
            return None;
        }
        self.order().into_iter().find_map(|position| {
            let level = self.codes.get(usize::from(position))?;
            attempt(position, &level.code)
        })
    }

    /// The positions of codes some of which stand side by side, in the order they are tried.
    #[cold]
    fn order(&self) -> ArrayVec<u8, MAX_CODES> {
        let mut order = ArrayVec::new();
        let mut open = ArrayVec::<(u8, u8), MAX_CODES>::new();
        for (position, level) in (0u8..).zip(self.codes.iter()).take(MAX_CODES) {
            while let Some(&(closed, depth)) = open.last()
                && depth >= level.depth
            {
                open.pop();
                order.push(closed);
            }
            open.push((position, level.depth));
        }
        order.extend(open.into_iter().rev().map(|(position, _)| position));
        order
    }

    /// The names inside `details` and `errors`, in the body's order; at most 64.
    pub fn details(&self) -> &[Detail<'a>] {
        &self.details
    }

    /// The HTTP status: that of the answer, else the one its body repeats, else a code from 400 to 599, which is how
    /// some gateways write it.
    pub fn status(&self) -> Option<u16> {
        self.status.or(self.body_status.as_ref().map(|placed| placed.value)).or_else(|| {
            let statuses = self.codes().filter_map(|code| code.as_str().parse().ok());
            statuses.into_iter().find(|status| (400..600).contains(status))
        })
    }

    /// Where the innermost error that says so originated.
    pub fn target(&self) -> Option<&str> {
        self.target.as_ref().map(|placed| placed.value.as_str())
    }

    /// The id the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref().map(|placed| placed.value.as_str())
    }

    /// The id the caller gave the request, or the id of its trace.
    pub fn correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_ref().map(|placed| placed.value.as_str())
    }

    /// How long the service asks to wait.
    pub fn retry_after(&self) -> Option<RetryAfter> {
        self.retry_after
    }

    /// Whether the body had nothing an error body has: no code, no detail, no status.
    pub fn says_nothing(&self) -> bool {
        self.codes.is_empty() && self.details.is_empty() && self.body_status.is_none()
    }

    /// The same error, borrowing nothing.
    pub fn into_owned(self) -> ApiError<'static> {
        let placed = |placed: Placed<Identifier<'a>>| Placed { depth: placed.depth, value: placed.value.into_owned() };
        let level = |level: Level<'a>| Level { depth: level.depth, code: level.code.into_owned() };
        let detail = |detail: Detail<'a>| Detail {
            name: detail.name.into_owned(),
            target: detail.target.map(Identifier::into_owned),
        };
        ApiError {
            codes: self.codes.iter().cloned().map(level).collect(),
            details: self.details.into_iter().map(detail).collect(),
            target: self.target.map(placed),
            request_id: self.request_id.map(placed),
            correlation_id: self.correlation_id.map(placed),
            status: self.status,
            body_status: self.body_status,
            retry_after: self.retry_after,
        }
    }
}

impl PartialEq for Level<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Codes themselves are equal without case.
        self.depth == other.depth && self.code.as_bytes() == other.code.as_bytes()
    }
}

impl Eq for Level<'_> {}

/// Of the codes and the status, which is what tells errors apart, nearly always.
impl Hash for ApiError<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for level in self.codes.iter() {
            state.write(level.code.as_bytes());
        }
        state.write_u16(self.status.unwrap_or_default());
    }
}

/// Puts the id of a header in the place of one in the body.
fn place_header<'a>(placed: &mut Option<Placed<Identifier<'a>>>, id: Cow<'a, str>) {
    if let Some(value) = Identifier::new(id, MAX_ID) {
        *placed = Some(Placed { depth: 0, value });
    }
}

impl fmt::Debug for ApiError<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("status", &self.status())
            .field("codes", &self.codes.iter().map(|level| &level.code).collect::<Vec<_>>())
            .field("details", &self.details)
            .field("target", &self.target())
            .field("request_id", &self.request_id())
            .field("correlation_id", &self.correlation_id())
            .field("retry_after", &self.retry_after)
            .finish()
    }
}

impl fmt::Debug for Detail<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Detail").field("name", &self.name()).field("target", &self.target()).finish()
    }
}
