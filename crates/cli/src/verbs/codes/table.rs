//! The list as a table in a terminal. The only door to `comfy_table`.

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use super::Column;
use super::sheet::{Member, Sheet};
use crate::voice::Voice;

/// Below this width there is only room for the descriptions.
const ROOM_FOR_TITLES: usize = 72;
/// Below this width the codes have to break too.
const ROOM_FOR_CODES: usize = 50;
/// Between two columns, in blanks.
const GAP: u16 = 2;

/// The list in lines of at most `width` columns.
pub(super) fn render(columns: &[Column<'_>], voice: &Voice, width: usize) -> String {
    let members: &[_] =
        if width < ROOM_FOR_TITLES { &[Member::Description] } else { &[Member::Title, Member::Description] };
    let sheet = Sheet::new(columns, voice, members);
    let mut table = Table::new();
    table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(&sheet.header).add_rows(&sheet.rows);
    for (position, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, GAP));
        match position {
            0 | 1 if width >= ROOM_FOR_CODES => column.set_constraint(ColumnConstraint::ContentWidth),
            // Titles are short; what they leave is for the descriptions.
            2 if sheet.header.len() == 4 && columns.len() == 1 => {
                column.set_constraint(ColumnConstraint::UpperBoundary(Width::Percentage(25)))
            }
            _ => column,
        };
    }
    let mut text = table.trim_fmt();
    text.push('\n');
    text
}
