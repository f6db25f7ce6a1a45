//! Tables in a terminal. The only door to `comfy_table`.

use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use crate::layout;

/// Texts are hard to read in a column of less.
const LEAST_TEXT: usize = 17;
/// Between two columns there are two blanks: this one, and one where other tables have a line.
const GAP: u16 = 1;

/// Whether no word breaks, and no text is a thin column, in a table in which the first `fixed` columns do not break at
/// all.
pub(crate) fn fits(header: &[String], rows: &[Vec<String>], width: usize, fixed: usize) -> bool {
    let least = |column| match column {
        _ if column < fixed => widest(header, rows, column, layout::columns_of),
        _ => widest(header, rows, column, layout::longest_word).max(LEAST_TEXT),
    };
    let columns = header.len();
    (0..columns).map(least).sum::<usize>() + columns * (usize::from(GAP) + 1) <= width + 1
}

/// The most that `measure` gives for a cell of a column.
pub(crate) fn widest(header: &[String], rows: &[Vec<String>], column: usize, measure: fn(&str) -> usize) -> usize {
    let rows = rows.iter().filter_map(|row| row.get(column));
    header.get(column).into_iter().chain(rows).map(|cell| measure(cell)).max().unwrap_or_default()
}

/// Rows of cells below a header, in lines of at most `width` columns.
pub(crate) fn render(header: &[String], rows: &[Vec<String>], width: usize, fixed: usize) -> String {
    let mut table = Table::new();
    table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table.set_header(header).add_rows(rows);
    for (position, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, GAP));
        let word = u16::try_from(widest(header, rows, position, layout::longest_word)).unwrap_or(u16::MAX);
        column.set_constraint(match position {
            _ if position < fixed => ColumnConstraint::ContentWidth,
            _ => ColumnConstraint::LowerBoundary(Width::Fixed(word.saturating_add(GAP))),
        });
    }
    let mut text = table.trim_fmt();
    text.push('\n');
    text
}
