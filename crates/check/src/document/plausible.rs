//! Whether rows that have the shape of codes are codes: pages have tables of limits, of versions and of log lines too.

use std::collections::BTreeMap;

use super::row::{RawRow, RowKind};
use super::{digits, status};

/// What the heading of a status says in one language or another.
const HEADINGS: [&str; 14] = [
    "code",
    "código",
    "estado",
    "http",
    "kode",
    "kod",
    "stato",
    "status",
    "statut",
    "état",
    "код",
    "состоян",
    "статус",
    "状态",
];
/// Of a hundred rows so many have to be as expected: a translation may have mangled the others.
const MOST: usize = 80;
const HALF: usize = 50;

/// Whether the rows of one table are statuses or codes. `head` is the text above the column of the statuses, or above
/// all of them; `leads` is whether the status is the first thing in each row.
pub(super) fn are_codes(rows: &[RawRow], head: &str, leads: bool) -> bool {
    let share = |test: &dyn Fn(&RawRow) -> bool| rows.iter().filter(|row| test(row)).count() * 100 / rows.len().max(1);
    let head = head.to_lowercase();
    let is_under = |heading: &str| head.contains(heading);
    // A log says the same again and again.
    let is_varied = |least| distinct(rows) * 100 >= rows.len() * least;
    let is_usual = share(&|row| !status::phrases(row.status).is_empty() && row.status >= 200) >= MOST;
    let Some(kind) = rows.first().map(|row| row.kind).filter(|_| is_usual) else { return false };
    match kind {
        RowKind::Status => {
            rows.len() > 1 && is_varied(MOST) && (leads || HEADINGS.iter().any(|heading| is_under(heading)))
        }
        RowKind::CodeString => {
            rows.len() > 1 && is_varied(HALF) && (is_under("http") || share(&|row| is_compound(&row.code)) >= HALF)
        }
        RowKind::NumericCode => is_varied(HALF) && usual_length(rows) * 100 >= rows.len() * MOST,
    }
}

fn distinct(rows: &[RawRow]) -> usize {
    let mut codes: Vec<&str> = rows.iter().map(|row| row.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.len()
}

/// How many codes have as many digits as most: sizes and times in a log differ.
fn usual_length(rows: &[RawRow]) -> usize {
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for code in rows.iter().filter_map(|row| digits::code(&row.code)) {
        *lengths.entry(code.len()).or_default() += 1;
    }
    lengths.into_values().max().unwrap_or_default()
}

/// `itemNotFound`, `item_not_found`: words as only programs write them.
fn is_compound(code: &str) -> bool {
    let is_joint = |(one, next): (char, char)| one.is_lowercase() && next.is_uppercase();
    code.contains(['_', '.', '-', ':']) || code.chars().zip(code.chars().skip(1)).any(is_joint)
}
