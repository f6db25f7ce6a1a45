//! The list as a table in a terminal.

use super::Column;
use super::sheet::{Member, Sheet};
use crate::voice::Voice;
use crate::{layout, table};

/// Below this width there is only room for the descriptions.
const ROOM_FOR_TITLES: usize = 72;
/// With less room for each of several languages, statuses stand under the codes, which is room for one more word a line.
const ROOM_BESIDE_STATUSES: usize = 26;

/// The list in lines of at most `width` columns: a table if no word breaks in it, else one text under the other.
pub(super) fn render(columns: &[Column<'_>], voice: &Voice, width: usize) -> String {
    let members: &[_] =
        if width < ROOM_FOR_TITLES { &[Member::Description] } else { &[Member::Title, Member::Description] };
    let sheet = Sheet::new(columns, voice, members);
    let [codes, statuses] = [0, 1].map(|column| table::widest(&sheet.header, &sheet.rows, column, layout::columns_of));
    let room = width.saturating_sub(codes + statuses) / columns.len().max(1);
    if (columns.len() == 1 || room >= ROOM_BESIDE_STATUSES) && table::fits(&sheet.header, &sheet.rows, width, 2) {
        return table::render(&sheet.header, &sheet.rows, width, 2);
    }
    let narrow = sheet.with_statuses_under_codes();
    if table::fits(&narrow.header, &narrow.rows, width, 1) {
        table::render(&narrow.header, &narrow.rows, width, 1)
    } else {
        list(&narrow, width)
    }
}

/// Each code with its status, and below them its texts, each behind its heading.
fn list(sheet: &Sheet, width: usize) -> String {
    let headings = sheet.header.get(1..).unwrap_or_default();
    let column = headings.iter().map(|heading| layout::columns_of(heading)).max().unwrap_or_default();
    let line = |(heading, text): (&String, &String)| {
        let mark = match headings {
            [_] => "  ".to_owned(),
            _ => format!("{heading}{}  ", " ".repeat(column - layout::columns_of(heading))),
        };
        layout::hanging(&mark, text, Some(width)) + "\n"
    };
    let block = |row: &Vec<String>| {
        let head =
            row.first().map(|codes| layout::paragraph(&codes.replace('\n', " · "), Some(width))).unwrap_or_default();
        let texts = headings.iter().zip(row.iter().skip(1)).filter(|(_, text)| !text.is_empty());
        format!("{head}\n{}", texts.map(line).collect::<String>())
    };
    sheet.rows.iter().map(block).collect::<Vec<_>>().join("\n")
}
