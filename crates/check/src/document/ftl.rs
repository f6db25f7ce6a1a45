//! Rows as a `.ftl` file.

use std::fmt::Write;

use super::Page;
use super::row::{Row, RowKind};

/// The page as a `.ftl` file: the texts as they are, what Fluent would read as its own written as literals.
pub(super) fn render(page: &Page) -> String {
    let mut ftl = format!(
        "### Texts for HTTP statuses and error codes, in {}.\n###\n### Imported from {}. The texts stand as the page has \
         them.\n",
        page.language(),
        one_line(page.file().rsplit(['/', '\\']).next().unwrap_or_default()),
    );
    let kinds = [
        (RowKind::Status, "HTTP statuses"),
        (RowKind::CodeString, "Code strings"),
        (RowKind::NumericCode, "Numeric codes"),
    ];
    for (kind, heading) in kinds {
        let mut rows = page.rows().iter().filter(|row| row.kind == kind).peekable();
        if rows.peek().is_some() {
            let _ = write!(ftl, "\n## {heading}\n");
        }
        rows.for_each(|row| message(&mut ftl, row));
    }
    ftl
}

fn message(ftl: &mut String, row: &Row) {
    ftl.push('\n');
    let _ = match row.kind {
        RowKind::Status => writeln!(ftl, "# Text for HTTP status {}.", row.status),
        _ => writeln!(ftl, "# Text for the code {} (HTTP {}).", row.code, row.status),
    };
    if let Some(written) = &row.written {
        let _ = writeln!(ftl, "# The page writes this code as \"{}\".", one_line(written));
    }
    let title = row.title.as_deref().filter(|title| !title.is_empty());
    // A name in Fluent has no dots or colons, and a message has a text or an attribute.
    let is_possible = !row.code.contains(['.', ':']) && (title.is_some() || !row.description.is_empty());
    let mark = if is_possible { "" } else { "# " };
    let _ = writeln!(ftl, "{}", format!("{mark}{} = {}", row.id(), escaped(&row.description)).trim_end_matches(' '));
    if let Some(title) = title {
        let _ = writeln!(ftl, "{mark}    .title = {}", escaped(title));
    }
}

/// `text` on one line, as a comment has to be.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// `text` as the value of a message (Fluent 1.0, "Special characters in text"): braces, what could begin an attribute
/// or a variant, blanks at the edges, and what is no character of a line.
pub(super) fn escaped(text: &str) -> String {
    let last = text.chars().count().saturating_sub(1);
    let mut escaped = String::with_capacity(text.len());
    for (position, character) in text.chars().enumerate() {
        let is_edge = position == 0 || position == last;
        match character {
            '{' | '}' => literal(&mut escaped, character),
            '[' | '*' | '.' | '#' if position == 0 => literal(&mut escaped, character),
            ' ' if is_edge => literal(&mut escaped, character),
            unseen if unseen.is_control() || (is_edge && unseen.is_whitespace()) => {
                let _ = write!(escaped, "{{ \"\\u{:04X}\" }}", u32::from(unseen));
            }
            other => escaped.push(other),
        }
    }
    escaped
}

fn literal(escaped: &mut String, character: char) {
    let _ = write!(escaped, "{{ \"{character}\" }}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fluent_would_read_as_its_own_is_a_literal() {
        let cases = [
            ("plain", "plain"),
            ("", ""),
            ("[a] b", "{ \"[\" }a] b"),
            ("*a*", "{ \"*\" }a*"),
            (".a.b", "{ \".\" }a.b"),
            ("{ $a }", "{ \"{\" } $a { \"}\" }"),
            (" a ", "{ \" \" }a{ \" \" }"),
            (" ", "{ \" \" }"),
            ("\u{a0}a\u{a0}b\u{2009}", "{ \"\\u00A0\" }a\u{a0}b{ \"\\u2009\" }"),
            ("a\nb\u{7}", "a{ \"\\u000A\" }b{ \"\\u0007\" }"),
            ("\"quoted\" \\u", "\"quoted\" \\u"),
        ];
        for (text, expected) in cases {
            assert_eq!(escaped(text), expected);
        }
    }
}
