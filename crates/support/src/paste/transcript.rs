//! Transcripts of HTTP: which lines are an answer's, and what its head says. The only door to `httpdate`.

use std::time::SystemTime;

use error_l10n::ApiError;

use super::lines::Prefix;

/// Lines that belong together: those of one answer, or those outside any.
#[derive(Debug, Default)]
pub(super) struct Segment<'t> {
    pub(super) head: Option<Head>,
    /// What single headers say that were copied without a status line.
    pub(super) loose: Head,
    pub(super) lines: Vec<&'t str>,
    /// Headers that say nothing about the error.
    pub(super) unread_headers: u64,
}

/// What the head of an answer says.
#[derive(Debug, Clone, Default)]
pub(super) struct Head {
    /// 0 where there is no status line.
    status: u16,
    retry_after: Option<String>,
    date: Option<SystemTime>,
    ids: Ids,
}

#[derive(Debug, Clone, Default)]
struct Ids {
    request: Option<String>,
    correlation: Option<String>,
}

/// What is read of a header. Ids that are no identifiers, and times that are none, change nothing later on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Header {
    RequestId,
    CorrelationId,
    RetryAfter,
    Date,
    /// As browsers list it among the headers.
    Status,
}

/// The headers that are read, in lower case. Those of Partner Center are `MS-RequestId` and `MS-CorrelationId`
/// ("Partner Center REST headers"); the others are those of Microsoft Graph, Azure and the usual gateways.
const HEADERS: [(&str, Header); 18] = [
    (":status", Header::Status),
    ("client-request-id", Header::CorrelationId),
    ("correlation-id", Header::CorrelationId),
    ("date", Header::Date),
    ("ms-correlationid", Header::CorrelationId),
    ("ms-requestid", Header::RequestId),
    ("request-id", Header::RequestId),
    ("requestid", Header::RequestId),
    ("retry-after", Header::RetryAfter),
    ("status", Header::Status),
    ("status code", Header::Status),
    ("status-code", Header::Status),
    ("x-correlation-id", Header::CorrelationId),
    ("x-ms-client-request-id", Header::CorrelationId),
    ("x-ms-correlation-id", Header::CorrelationId),
    ("x-ms-correlation-request-id", Header::CorrelationId),
    ("x-ms-request-id", Header::RequestId),
    ("x-request-id", Header::RequestId),
];

/// No header that is read is longer.
const MAX_VALUE: usize = 64;

impl Head {
    pub(super) fn is_error(&self) -> bool {
        self.status >= 400
    }

    /// 100 Continue, 101, 103: the answer proper is still to come.
    pub(super) fn is_interim(&self) -> bool {
        self.status < 200
    }

    pub(super) fn date(&self) -> Option<SystemTime> {
        self.date
    }

    /// `error` with what the head says of it.
    pub(super) fn apply(&self, error: ApiError<'static>, now: SystemTime) -> ApiError<'static> {
        let mut error = if self.status == 0 { error } else { error.with_status(self.status) };
        if let Some(value) = &self.retry_after {
            error = error.with_retry_after(value, self.date.unwrap_or(now));
        }
        if let Some(id) = self.ids.request.clone() {
            error = error.with_request_id(id);
        }
        if let Some(id) = self.ids.correlation.clone() {
            error = error.with_correlation_id(id);
        }
        error
    }

    /// Reads a header. Whether it was one that counts.
    fn read(&mut self, line: &str) -> bool {
        let Some((header, value)) = header(line) else { return false };
        match header {
            Header::RequestId => self.ids.request = Some(value),
            Header::CorrelationId => self.ids.correlation = Some(value),
            Header::RetryAfter => self.retry_after = Some(value),
            Header::Date => self.date = httpdate::parse_http_date(&value).ok(),
            Header::Status => {
                let status = value.split(' ').next().and_then(|status| status.parse().ok());
                self.status = status.filter(|status| (400..600).contains(status)).unwrap_or(self.status);
            }
        }
        true
    }
}

/// The header that `line` is, if it is one that is read.
fn header(line: &str) -> Option<(Header, String)> {
    let colon = line.char_indices().skip(1).find(|(_, character)| *character == ':')?.0;
    let (name, value) = (line.get(..colon)?, line.get(colon + 1..)?);
    let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
    let (_, header) = HEADERS.iter().find(|(known, _)| *known == name)?;
    (!value.is_empty() && value.len() <= MAX_VALUE).then(|| (*header, value.to_owned()))
}

/// Whether `line` has the shape of a header (RFC 9110, section 5.1), known or not.
fn is_header(line: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    // HTTP/2 has names that begin with a colon.
    let name = line.strip_prefix(':').unwrap_or(line).split_once(':').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(is_token))
}

/// A status line, wherever it stands in `line`: what is before it, and the status.
fn status_line(line: &str) -> Option<(&str, u16)> {
    let (at, _) = line.match_indices("HTTP/").find(|(at, _)| status(line.get(*at..).unwrap_or_default()).is_some())?;
    let (before, rest) = line.split_at_checked(at)?;
    // Inside JSON and inside quotes it is something that was said.
    (!before.contains(['"', '{', '\''])).then_some((before, status(rest)?))
}

fn status(line: &str) -> Option<u16> {
    let version = line.strip_prefix("HTTP/")?;
    let rest = ["1.0 ", "1.1 ", "2 ", "2.0 ", "3 ", "3.0 "].iter().find_map(|known| version.strip_prefix(known))?;
    let (digits, behind) = rest.trim_start().split_at_checked(3)?;
    let is_status =
        digits.bytes().all(|digit| digit.is_ascii_digit()) && !behind.starts_with(|c: char| c.is_ascii_digit());
    digits.parse().ok().filter(|status| is_status && *status >= 100)
}

/// Whether `line` begins a request (RFC 9112, section 3).
fn is_request_line(line: &str) -> bool {
    let mut words = line.split(' ');
    let is_method =
        |word: &str| ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT"].contains(&word);
    words.next().is_some_and(is_method) && words.nth(1).is_some_and(|version| version.starts_with("HTTP/"))
}

/// Takes `lines` apart into answers and what is outside of them. The number says how many lines were requests.
pub(super) fn segments<'t>(lines: &[&'t str]) -> (Vec<Segment<'t>>, u64) {
    let mut reader =
        Reader { lines: lines.iter(), segments: vec![Segment::default()], requests: 0, ids: Ids::default() };
    // `curl -v` marks what was sent, what came, and what it says itself.
    let is_verbose = lines.iter().any(|line| line.starts_with("< HTTP/"));
    let last_status = lines.iter().rposition(|line| status_line(line).is_some()).unwrap_or_default();
    while let Some(line) = reader.lines.next() {
        let position = lines.len() - reader.lines.len() - 1;
        let request = line.trim_start();
        if is_verbose && is_of_curl(line) {
            reader.request(line.trim_start_matches(['>', ' ']));
        } else if let Some((before, status)) = status_line(line) {
            reader.answer(before, status);
        } else if is_request_line(request) && position < last_status {
            reader.requests(line);
        } else if let Some(segment) = reader.segments.last_mut() {
            if segment.head.is_none() {
                segment.loose.read(line.trim());
            }
            segment.lines.push(line);
        }
    }
    reader.segments.retain(|segment| segment.head.is_some() || !segment.lines.is_empty());
    (reader.segments, reader.requests)
}

/// What was sent (`>`), what curl says (`*`), and how much it moved (`{ [5 bytes data]`).
fn is_of_curl(line: &str) -> bool {
    let says = line.starts_with('>') || line.starts_with("* ");
    says || ((line.starts_with("{ [") || line.starts_with("} [")) && line.ends_with("bytes data]"))
}

struct Reader<'l, 't> {
    lines: std::slice::Iter<'l, &'t str>,
    segments: Vec<Segment<'t>>,
    requests: u64,
    /// What the last request called itself; services repeat it, but not all of them do.
    ids: Ids,
}

impl<'t> Reader<'_, 't> {
    /// Reads a line of a request.
    fn request(&mut self, line: &str) {
        self.requests += 1;
        match header(line) {
            Some((Header::RequestId, id)) => self.ids.request = Some(id),
            Some((Header::CorrelationId, id)) => self.ids.correlation = Some(id),
            _ => {}
        }
    }

    /// Reads a request whose first line was passed, up to the answer.
    fn requests(&mut self, line: &str) {
        self.request(line);
        while let Some(line) = self.lines.as_slice().first()
            && status_line(line).is_none()
        {
            self.request(line);
            self.lines.next();
        }
    }

    /// Reads the head of an answer whose status line was passed; `before` stands before that.
    fn answer(&mut self, before: &'t str, status: u16) {
        let prefix = Prefix::new(before);
        let mut head = Head { status, ids: std::mem::take(&mut self.ids), ..Head::default() };
        let mut unread_headers = 0;
        while let Some(line) = self.lines.as_slice().first() {
            let header = prefix.strip(line).trim();
            if !header.is_empty() && !is_header(header) {
                break;
            }
            self.lines.next();
            if header.is_empty() {
                break;
            }
            unread_headers += u64::from(!head.read(header));
        }
        // An interim answer and a redirection answer the same request as what follows them.
        if !head.is_error() {
            self.ids = head.ids.clone();
        }
        self.segments.push(Segment { head: Some(head), unread_headers, ..Segment::default() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_line_is_found_behind_a_prefix_but_not_in_a_string() {
        let cases = [
            ("HTTP/1.1 404 Not Found", Some(("", 404))),
            ("< HTTP/2 503 ", Some(("< ", 503))),
            ("10:00 app: HTTP/1.0 400 Bad Request", Some(("10:00 app: ", 400))),
            ("HTTP/2 404", Some(("", 404))),
            ("\"GET /v1 HTTP/1.1\" 404 162", None),
            ("\"message\": \"HTTP/1.1 404 Not Found\"", None),
            ("GET /v1 HTTP/1.1", None),
            ("HTTP/1.1 4040", None),
            ("HTTP/1.1 OK", None),
        ];
        for (line, expected) in cases {
            assert_eq!(status_line(line), expected, "{line}");
        }
    }

    #[test]
    fn names_of_headers_are_sorted() {
        assert!(HEADERS.is_sorted_by(|one, next| one.0 < next.0));
    }
}
