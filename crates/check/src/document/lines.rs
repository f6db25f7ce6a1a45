//! Tables whose cells have lost their borders: a row a line, recognised by the status and the code in it. And lists of
//! statuses.

use super::block::Line;
use super::plausible::are_codes;
use super::row::{Found, RawRow, RowKind, is_identifier};
use super::{digits, status};

/// How many words a status may stand behind: the name of a status, or a code that was translated.
const MAX_BEFORE: usize = 8;
/// How many words may stray between status and code.
const MAX_STRAY: usize = 5;
/// How many lines that cannot be read may lie between two rows, or behind the last one.
const MAX_GAP: usize = 2;

/// The statuses or codes of lines one under the other.
pub(super) fn rows(lines: &[Line]) -> Found {
    let mut found = Found::default();
    for Segment { kind, start, end } in segments(lines) {
        let mut table = Found::default();
        for line in lines.get(start..end).unwrap_or_default() {
            match strict(line, kind).or_else(|| loose(line, kind)) {
                Some(row) => table.rows.push(row),
                None => table.unread.push(line.clone()),
            }
        }
        let head = start.checked_sub(1).and_then(|above| lines.get(above)).map(|line| line.text.as_str());
        let head = head.filter(|head| !head.contains(char::is_numeric));
        if are_codes(&table.rows, head.unwrap_or_default(), kind == RowKind::Status) {
            found.append(table);
        }
    }
    found
}

/// The statuses of a list such as `200: Success confirmed`.
pub(super) fn list(items: &[Line]) -> Found {
    let mut found = Found::default();
    let mut others = 0;
    for item in items {
        match entry(item) {
            Some(row) => found.rows.push(row),
            None => {
                others += 1;
                // What stands before the first status introduces the list.
                found.unread.extend(Some(item.clone()).filter(|_| !found.rows.is_empty()));
            }
        }
    }
    // One item with a number in a list of sentences is no list of statuses.
    if found.rows.len() > others && are_codes(&found.rows, "", true) { found } else { Found::default() }
}

fn entry(item: &Line) -> Option<RawRow> {
    let is_border = |character: char| matches!(character, ':' | '：' | '-' | '–' | '—');
    let (number, rest) = item.text.split_at_checked(item.text.find(|character: char| !character.is_numeric())?)?;
    let status = status::of_cell(number)?;
    let text = rest.trim_start().strip_prefix(is_border)?.trim_start().to_owned();
    (!text.is_empty()).then(|| RawRow { text, ..RawRow::new(RowKind::Status, item.line, status, number) })
}

/// Lines of one kind: the first, and the one behind the last.
#[derive(Debug, Clone, Copy)]
struct Segment {
    kind: RowKind,
    start: usize,
    end: usize,
}

/// Where the lines are tables, in their order.
fn segments(lines: &[Line]) -> Vec<Segment> {
    let mut block = Block { lines, is_taken: vec![false; lines.len()] };
    let mut segments: Vec<Segment> = Vec::new();
    // A row of the first kind has the shape of the second one as well, and so on.
    for kind in [RowKind::NumericCode, RowKind::CodeString, RowKind::Status] {
        let mut position = 0;
        while position < lines.len() {
            let segment = block.segment(kind, position);
            position = segment.map_or(position + 1, |segment| segment.end);
            segments.extend(segment);
        }
    }
    segments.sort_by_key(|segment| segment.start);
    segments
}

/// Lines without a blank one between them.
struct Block<'l> {
    lines: &'l [Line],
    /// Which of them a segment has already.
    is_taken: Vec<bool>,
}

impl Block<'_> {
    /// The table of `kind` around the line at `position`, if that has its shape beyond doubt.
    fn segment(&mut self, kind: RowKind, position: usize) -> Option<Segment> {
        if !self.is_strict(position, kind) {
            return None;
        }
        let (mut start, mut end) = (position, position + 1);
        while let Some(above) = start.checked_sub(1).filter(|above| self.is_like(*above, kind)) {
            start = above;
        }
        loop {
            let next = (end..=end + MAX_GAP).find(|next| self.is_strict(*next, kind));
            match next {
                _ if self.is_like(end, kind) => end += 1,
                Some(next) if self.are_free(end, next) => end = next + 1,
                _ => break,
            }
        }
        let count = self.lines.len();
        // A line or two that end a table and its block are rows that cannot be read.
        if count - end <= MAX_GAP && self.are_free(end, count) && end - start > MAX_GAP {
            end = count;
        }
        // A line by itself may be a sentence; under a heading it is a table of one row.
        if end - start == 1 && count != 2 {
            return None;
        }
        self.is_taken.iter_mut().take(end).skip(start).for_each(|taken| *taken = true);
        Some(Segment { kind, start, end })
    }

    fn free(&self, position: usize) -> Option<&Line> {
        self.lines.get(position).filter(|_| !self.is_taken.get(position).copied().unwrap_or_default())
    }

    fn are_free(&self, start: usize, end: usize) -> bool {
        (start..end).all(|position| self.free(position).is_some())
    }

    fn is_strict(&self, position: usize, kind: RowKind) -> bool {
        self.free(position).is_some_and(|line| strict(line, kind).is_some())
    }

    fn is_like(&self, position: usize, kind: RowKind) -> bool {
        self.is_strict(position, kind) || self.free(position).is_some_and(|line| loose(line, kind).is_some())
    }
}

/// The words of a line, each with the rest of the line behind it.
fn words(line: &str) -> Vec<(&str, &str)> {
    let mut words = Vec::new();
    let mut rest = line;
    // More words than these are never asked for.
    while !rest.is_empty() && words.len() < MAX_BEFORE + MAX_STRAY + 3 {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        words.push((word, after));
        rest = after;
    }
    words
}

/// A line that has the shape of a row of this kind.
fn strict(line: &Line, kind: RowKind) -> Option<RawRow> {
    let words = words(&line.text);
    let word = |position: usize| words.get(position).map(|(word, _)| *word);
    match kind {
        RowKind::Status => {
            let status = status::of_cell(word(0)?)?;
            let (_, text) = words.first().filter(|(_, text)| !text.is_empty() && numeric(line, 0).is_none())?;
            let row = RawRow::new(kind, line.line, status, word(0)?);
            Some(RawRow { text: (*text).to_owned(), is_split: false, ..row })
        }
        RowKind::CodeString => {
            let status = status::of_cell(word(1)?)?;
            let code = word(0).filter(|code| is_identifier(code) && numeric(line, 0).is_none())?;
            let (_, text) = words.get(1).filter(|(_, text)| !text.is_empty())?;
            Some(RawRow { text: (*text).to_owned(), ..RawRow::new(kind, line.line, status, code) })
        }
        RowKind::NumericCode => numeric(line, 0),
    }
}

/// A line that is a row of this kind if its neighbours are.
fn loose(line: &Line, kind: RowKind) -> Option<RawRow> {
    match kind {
        RowKind::Status => None,
        RowKind::CodeString => {
            let words = words(&line.text);
            let (position, status) = first_status(&words).filter(|(position, _)| *position > 0)?;
            let (_, text) = words.get(position).filter(|(_, text)| !text.is_empty())?;
            Some(RawRow {
                text: (*text).to_owned(),
                ..RawRow::new(kind, line.line, status, joined(&words, 0, position))
            })
        }
        RowKind::NumericCode => numeric(line, MAX_STRAY),
    }
}

/// A name, a status, up to `stray` words, a code, and a description. Or a code and its status the other way round.
fn numeric(line: &Line, stray: usize) -> Option<RawRow> {
    let words = words(&line.text);
    if let Some(((code, _), (status, text))) = words.first().zip(words.get(1))
        && let (Some(_), Some(status)) = (digits::code(code), status::of_cell(status))
    {
        let row = RawRow::new(RowKind::NumericCode, line.line, status, *code);
        return (!text.is_empty()).then(|| RawRow { text: (*text).to_owned(), ..row });
    }
    let (position, status) = first_status(&words)?;
    // Without a name before it, anything may stand behind a status.
    let last = position + 1 + if position == 0 { 0 } else { stray };
    let (place, code, text) = (position + 1..=last).find_map(|place| {
        let (code, text) = code_at(&words, place)?;
        Some((place, code, text))
    })?;
    let optional = |text: String| Some(text).filter(|text| !text.is_empty());
    let name = optional(joined(&words, 0, position));
    let stray = optional(joined(&words, position + 1, place));
    let row = RawRow::new(RowKind::NumericCode, line.line, status, code);
    (!text.is_empty()).then(|| RawRow { name, stray, text: text.to_owned(), ..row })
}

fn first_status(words: &[(&str, &str)]) -> Option<(usize, u16)> {
    let statuses = words.iter().take(MAX_BEFORE + 1).enumerate();
    statuses.filter_map(|(position, (word, _))| Some((position, status::of_cell(word)?))).next()
}

/// The code that begins with this word, and the text behind it: a translation may group the digits with a blank.
fn code_at<'l>(words: &[(&'l str, &'l str)], position: usize) -> Option<(String, &'l str)> {
    let (word, text) = words.get(position)?;
    if digits::code(word).is_some() {
        return Some(((*word).to_owned(), text));
    }
    let (next, text) = words.get(position + 1)?;
    let are_groups = digits::ascii(word).is_some() && digits::ascii(next).is_some_and(|digits| digits.len() == 3);
    are_groups.then(|| (format!("{word} {next}"), *text)).filter(|(code, _)| digits::code(code).is_some())
}

fn joined(words: &[(&str, &str)], start: usize, end: usize) -> String {
    let words = words.get(start..end).unwrap_or_default();
    words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" ")
}
