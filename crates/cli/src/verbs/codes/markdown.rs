//! The list as a Markdown table.

use super::Column;
use super::sheet::{Member, Sheet};
use crate::voice::Voice;

/// The list as a table of GitHub Flavored Markdown (section 4.10).
pub(super) fn render(columns: &[Column<'_>], voice: &Voice) -> String {
    let sheet = Sheet::new(columns, voice, &[Member::Title, Member::Description, Member::Advice]);
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let escaped = |cells: &[String]| line(cells.iter().map(|cell| escaped(cell)).collect());
    let rule = line(sheet.header.iter().map(|_| "---".to_owned()).collect());
    escaped(&sheet.header) + &rule + &sheet.rows.iter().map(|row| escaped(row)).collect::<String>()
}

/// A text as nothing but text: what Markdown or HTML would read as markup is escaped, and a cell is one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("<br>"),
            '\\' | '|' | '<' | '&' | '*' | '_' | '`' | '[' | ']' | '~' => escaped.extend(['\\', character]),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_become_markup_or_end_its_cell() {
        assert_eq!(escaped("a|b <i>*c*\nd"), r"a\|b \<i>\*c\*<br>d");
    }
}
