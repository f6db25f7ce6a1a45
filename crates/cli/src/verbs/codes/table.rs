//! The list as a table in a terminal. The only door to `comfy_table`.

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use super::Column;
use super::sheet::{Member, Sheet};
use crate::layout;
use crate::voice::Voice;

/// Below this width there is only room for the descriptions.
const ROOM_FOR_TITLES: usize = 72;
/// With less room for each of several languages, statuses stand under the codes, which is room for one more word a line.
const ROOM_BESIDE_STATUSES: usize = 26;
/// Texts are hard to read in a column of less.
const LEAST_TEXT: usize = 17;
/// Between two columns there are two blanks: this one, and one where other tables have a line.
const GAP: u16 = 1;

/// The list in lines of at most `width` columns: a table if no word breaks in it, else one text under the other.
pub(super) fn render(columns: &[Column<'_>], voice: &Voice, width: usize) -> String {
    let members: &[_] =
        if width < ROOM_FOR_TITLES { &[Member::Description] } else { &[Member::Title, Member::Description] };
    let sheet = Sheet::new(columns, voice, members);
    let [codes, statuses] = [0, 1].map(|column| widest(&sheet, column, layout::columns_of));
    let room = width.saturating_sub(codes + statuses) / columns.len().max(1);
    if (columns.len() == 1 || room >= ROOM_BESIDE_STATUSES) && fits(&sheet, width, 2) {
        return table(&sheet, width, 2);
    }
    let narrow = sheet.with_statuses_under_codes();
    if fits(&narrow, width, 1) { table(&narrow, width, 1) } else { list(&narrow, width) }
}

/// Whether no word breaks, and no text is a thin column, in a table in which the first `fixed` columns do not break at
/// all.
fn fits(sheet: &Sheet, width: usize, fixed: usize) -> bool {
    let columns = sheet.header.len();
    let least = |column| match column {
        _ if column < fixed => widest(sheet, column, layout::columns_of),
        _ => widest(sheet, column, layout::longest_word).max(LEAST_TEXT),
    };
    (0..columns).map(least).sum::<usize>() + columns * (usize::from(GAP) + 1) <= width + 1
}

/// The most that `measure` gives for a cell of a column.
fn widest(sheet: &Sheet, column: usize, measure: fn(&str) -> usize) -> usize {
    let cells = std::iter::once(&sheet.header).chain(&sheet.rows).filter_map(|row| row.get(column));
    cells.map(|cell| measure(cell)).max().unwrap_or_default()
}

fn table(sheet: &Sheet, width: usize, fixed: usize) -> String {
    let mut table = Table::new();
    table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(&sheet.header).add_rows(&sheet.rows);
    for (position, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, GAP));
        let word = u16::try_from(widest(sheet, position, layout::longest_word)).unwrap_or(u16::MAX);
        column.set_constraint(match position {
            _ if position < fixed => ColumnConstraint::ContentWidth,
            _ => ColumnConstraint::LowerBoundary(Width::Fixed(word.saturating_add(GAP))),
        });
    }
    let mut text = table.trim_fmt();
    text.push('\n');
    text
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
