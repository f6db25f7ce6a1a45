//! What the lines had, at the end.

use serde::Serialize;

use super::tally::{CodeCount, Tally};
use crate::voice::{Sentence, Voice};
use crate::{json, layout};

/// Codes a person is shown of each kind; a program gets them all.
const SHOWN: usize = 20;

/// The summary as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'t> {
    lines: u64,
    understood: u64,
    not_understood: u64,
    bad: u64,
    blank: u64,
    origins: Origins,
    codes: Vec<Count<'t>>,
    unknown_codes: Vec<Count<'t>>,
    /// Whether there were more unknown codes than are counted.
    unknown_codes_capped: bool,
}

#[derive(Serialize)]
struct Origins {
    code: u64,
    status: u64,
    generic: u64,
}

#[derive(Serialize)]
struct Count<'t> {
    code: &'t str,
    lines: u64,
}

/// The summary for a program, on one line.
pub(super) fn json(tally: &Tally) -> String {
    json::line(&Summary {
        lines: tally.lines,
        understood: tally.understood(),
        not_understood: tally.generic,
        bad: tally.bad,
        blank: tally.blank,
        origins: Origins { code: tally.by_code, status: tally.by_status, generic: tally.generic },
        codes: counts(&tally.codes(true)),
        unknown_codes: counts(&tally.codes(false)),
        unknown_codes_capped: tally.is_capped,
    })
}

fn counts<'t>(codes: &[&'t CodeCount]) -> Vec<Count<'t>> {
    codes.iter().map(|count| Count { code: count.code.as_str(), lines: count.lines }).collect()
}

/// The summary for a person.
pub(super) fn text(tally: &Tally, voice: &Voice) -> String {
    let label = |id| voice.label(id);
    let parts = [
        (0, "cli-count-lines", tally.lines),
        (1, "cli-count-understood", tally.understood()),
        (2, "cli-count-by-code", tally.by_code),
        (2, "cli-count-by-status", tally.by_status),
        (1, "cli-count-generic", tally.generic),
        (1, "cli-count-bad", tally.bad),
        (1, "cli-count-blank", tally.blank),
    ];
    let parts = parts.into_iter().filter(|(depth, _, lines)| *depth == 0 || *lines > 0);
    let mut rows: Vec<Row> = parts.map(|(depth, id, lines)| (depth, label(id), Some(lines))).collect();
    rows.extend(list(label("cli-count-codes"), &tally.codes(true), voice));
    rows.extend(list(label("cli-count-unknown-codes"), &tally.codes(false), voice));
    if tally.is_capped {
        rows.push((1, label("cli-count-capped"), None));
    }
    let rows = rows.into_iter().map(|(depth, label, lines)| {
        let number = lines.map(|lines| number(lines, voice)).unwrap_or_default();
        ("  ".repeat(depth) + &label, number)
    });
    layout::columns(&rows.collect::<Vec<_>>())
}

type Row = (usize, String, Option<u64>);

fn list(heading: String, codes: &[&CodeCount], voice: &Voice) -> Vec<Row> {
    if codes.is_empty() {
        return Vec::new();
    }
    let shown = codes.iter().take(SHOWN).map(|count| (1, count.code.to_string(), Some(count.lines)));
    let mut rows: Vec<Row> = [(0, heading, None)].into_iter().chain(shown).collect();
    let more = codes.len().saturating_sub(SHOWN) as u64;
    if more > 0 {
        rows.push((1, voice.say(&Sentence::new("cli-count-more").with_number("count", more)), None));
    }
    rows
}

/// `number` as numbers are written in the user's language.
pub(super) fn number(number: u64, voice: &Voice) -> String {
    voice.say(&Sentence::new("cli-number").with_number("number", number))
}
