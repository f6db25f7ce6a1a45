//! Tables with cells: which column is which is told by what stands in it, since headings are translated.

use super::block::{Line, TableRow};
use super::plausible::are_codes;
use super::row::{Found, RawRow, RowKind, is_identifier};
use super::{digits, status};

/// How many words may stand beside a status in its cell.
const MAX_STRAY: usize = 5;

/// Which column is which.
#[derive(Debug, Clone, Copy)]
struct Columns {
    kind: RowKind,
    status: usize,
    /// The column of the codes; of a table of statuses, that of the statuses.
    code: usize,
    /// The title of a status, or the name of the status beside a code.
    beside: Option<usize>,
    description: usize,
    width: usize,
}

/// The statuses or codes of a table; nothing of a table about something else.
pub(super) fn rows(table: &[TableRow]) -> Found {
    let mut found = Found::default();
    let Some(columns) = columns(table) else { return found };
    for row in table {
        if let Some(raw) = columns.read(row) {
            found.rows.push(raw);
        } else if !found.rows.is_empty() && !row.is_header {
            found.unread.push(Line { line: row.line, text: row.cells.join(" | ") });
        }
    }
    let head =
        table.iter().take_while(|row| columns.read(row).is_none()).filter_map(|row| row.cells.get(columns.status));
    let head = head.cloned().collect::<Vec<_>>().join(" ");
    if are_codes(&found.rows, &head, columns.status == 0) { found } else { Found::default() }
}

fn columns(table: &[TableRow]) -> Option<Columns> {
    let width = usual_width(table)?;
    let body: Vec<&[String]> =
        table.iter().filter(|row| !row.is_header && row.cells.len() == width).map(|row| &*row.cells).collect();
    let share = |column: usize, test: &dyn Fn(&str) -> bool| {
        let fitting = body.iter().filter(|cells| cells.get(column).is_some_and(|cell| test(cell))).count();
        if body.is_empty() { 0 } else { fitting * 100 / body.len() }
    };
    let is_registered = |cell: &str| status::of_cell(cell).is_some_and(|status| !status::phrases(status).is_empty());
    let most = |test: &dyn Fn(&str) -> bool, least: usize, but: &[usize]| {
        let candidates = (0..width).filter(|column| !but.contains(column)).map(|column| (share(column, test), column));
        // Of equal columns the first one.
        candidates
            .filter(|(share, _)| *share >= least)
            .max_by_key(|(share, column)| (*share, width - column))
            .map(|(_, column)| column)
    };
    let status = most(&is_registered, 60, &[])?;
    let numeric = most(&|cell| numeric_code(cell).is_some_and(|(code, _)| !is_year(&code)), 50, &[status]);
    let word = most(&|cell| is_identifier(cell) && !is_any_name(cell), 50, &[status]);
    let (kind, code) = match (numeric, word) {
        (Some(code), _) => (RowKind::NumericCode, code),
        (None, Some(code)) => (RowKind::CodeString, code),
        (None, None) => (RowKind::Status, status),
    };
    let length = |column: usize| {
        body.iter().filter_map(|cells| cells.get(column)).map(|cell| cell.chars().count()).sum::<usize>()
    };
    let has_words = |column: &usize| share(*column, &|cell| cell.contains(char::is_alphabetic)) >= 50;
    let texts = || (0..width).filter(|column| *column != status && *column != code).filter(has_words);
    let description = texts().max_by_key(|column| (length(*column), width - column))?;
    let beside = texts().find(|column| *column != description);
    Some(Columns { kind, status, code, beside, description, width })
}

/// The number of cells most rows have.
fn usual_width(table: &[TableRow]) -> Option<usize> {
    let mut widths: Vec<usize> = table.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    let runs = widths.chunk_by(|one, next| one == next);
    runs.max_by_key(|run| run.len()).and_then(|run| run.first().copied()).filter(|width| *width > 1)
}

/// The code of a cell, and what else stands in it.
fn numeric_code(cell: &str) -> Option<(String, Option<String>)> {
    if digits::code(cell).is_some() {
        return Some((cell.to_owned(), None));
    }
    let words = || cell.split(' ').filter(|word| !word.is_empty());
    let mut codes = words().filter(|word| digits::code(word).is_some());
    let code = codes.next().filter(|_| codes.next().is_none())?;
    let others: Vec<&str> = words().filter(|word| *word != code).collect();
    Some((code.to_owned(), Some(others.join(" "))))
}

/// A column of years is no column of codes.
fn is_year(code: &str) -> bool {
    digits::code(code).and_then(|code| code.parse().ok()).is_some_and(|number: u32| (1900..2100).contains(&number))
}

/// `BadRequest` and `NotFound` are names of statuses and no codes.
fn is_any_name(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_uppercase()) && (400..600).any(|status| status::is_name(cell, status))
}

impl Columns {
    fn read(&self, row: &TableRow) -> Option<RawRow> {
        if row.cells.len() <= self.width {
            return self.fit(row.line, &row.cells);
        }
        if row.cells.len() != self.width + 1 {
            return None;
        }
        // One cell too many: the row without it is one like the others.
        (0..row.cells.len()).find_map(|position| {
            let mut cells = row.cells.clone();
            let stray = cells.remove(position);
            let raw = self.fit(row.line, &cells).filter(|raw| raw.stray.is_none())?;
            Some(RawRow { stray: Some(stray), ..raw })
        })
    }

    fn fit(&self, line: u32, cells: &[String]) -> Option<RawRow> {
        let (status, astray) = status_of(cells.get(self.status)?)?;
        let code = cells.get(self.code)?;
        let (code, stray) = match self.kind {
            RowKind::Status => (if astray.is_some() { status.to_string() } else { code.clone() }, None),
            RowKind::CodeString if code.contains(char::is_alphabetic) => (code.clone(), None),
            RowKind::CodeString => return None,
            RowKind::NumericCode => numeric_code(code)?,
        };
        let beside = self.beside.and_then(|column| cells.get(column)).filter(|cell| !cell.is_empty()).cloned();
        let (title, name) = if self.kind == RowKind::Status { (beside, None) } else { (None, beside) };
        let text = cells.get(self.description)?.clone();
        let stray = stray.or(astray);
        Some(RawRow { name, stray, title, text, ..RawRow::new(self.kind, line, status, code) })
    }
}

/// The status of a cell, and what else stands in it.
fn status_of(cell: &str) -> Option<(u16, Option<String>)> {
    if let Some(status) = status::of_cell(cell) {
        return Some((status, None));
    }
    let words = || cell.split(' ').filter(|word| !word.is_empty());
    let mut statuses = words().filter_map(status::of_cell);
    let status = statuses.next().filter(|_| statuses.next().is_none())?;
    let others: Vec<&str> = words().filter(|word| status::of_cell(word).is_none()).collect();
    // A sentence with a number in it is no status.
    (others.len() <= MAX_STRAY).then(|| (status, Some(others.join(" "))))
}
