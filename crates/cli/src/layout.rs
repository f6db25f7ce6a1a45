//! Text for terminals: without control characters, in lines that fit. The only door to `textwrap`.

use std::borrow::Cow;

use textwrap::{Options, WordSplitter, WrapAlgorithm};

/// Writes control characters as escapes, so that a text of an overlay cannot steer the terminal. Line breaks stay;
/// tabs, which have no width of their own, become blanks.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(|character: char| character.is_control() && character != '\n') {
        return Cow::Borrowed(text);
    }
    let mut printable = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => printable.push('\n'),
            '\t' => printable.push(' '),
            control if control.is_control() => printable.extend(control.escape_unicode()),
            other => printable.push(other),
        }
    }
    Cow::Owned(printable)
}

/// `text` in lines of at most `width` columns; as it is where there is no width.
pub(crate) fn paragraph(text: &str, width: Option<usize>) -> String {
    hanging("", text, width)
}

/// `text` behind `mark`, which its further lines are indented to.
pub(crate) fn hanging(mark: &str, text: &str, width: Option<usize>) -> String {
    let text = printable(text);
    let indent = " ".repeat(columns_of(mark));
    match width {
        None => format!("{mark}{}", text.replace('\n', &format!("\n{indent}"))),
        Some(width) => {
            let options = Options::new(width).initial_indent(mark).subsequent_indent(&indent);
            // `if-match` is one word.
            let options = options.word_splitter(WordSplitter::NoHyphenation).wrap_algorithm(WrapAlgorithm::FirstFit);
            textwrap::fill(&text, options)
        }
    }
}

/// Labels with blanks behind them, so that all are as wide as the widest one.
pub(crate) fn padded(labels: impl Iterator<Item = String>) -> Vec<String> {
    let width = |text: &str| textwrap::core::display_width(text);
    let mut labels: Vec<String> = labels.map(|label| printable(&label).into_owned()).collect();
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or_default();
    labels.iter_mut().for_each(|label| *label += &" ".repeat(widest - width(label)));
    labels
}

/// The columns the longest line of a text takes.
pub(crate) fn columns_of(text: &str) -> usize {
    text.lines().map(textwrap::core::display_width).max().unwrap_or_default()
}

/// The columns the longest word of a text takes.
pub(crate) fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(textwrap::core::display_width).max().unwrap_or_default()
}

/// The lines of two texts that stand side by side; the shorter one ends with empty lines.
pub(crate) fn pairs<'t>(left: &'t str, right: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    let count = left.lines().count().max(right.lines().count());
    let padded = |text: &'t str| text.lines().chain(std::iter::repeat("")).take(count);
    padded(left).zip(padded(right))
}

/// Rows of a label and a number each, the numbers one under the other.
pub(crate) fn columns(rows: &[(String, String)]) -> String {
    let width = |text: &str| textwrap::core::display_width(text);
    let labels = rows.iter().map(|(label, _)| width(label)).max().unwrap_or_default();
    let numbers = rows.iter().map(|(_, number)| width(number)).max().unwrap_or_default();
    let mut text = String::new();
    for (label, number) in rows {
        let gap = if number.is_empty() { 0 } else { 2 + labels - width(label) + numbers - width(number) };
        text += &format!("{}{}{number}\n", printable(label), " ".repeat(gap));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_written_out() {
        assert_eq!(printable("a\u{1b}[2Jb\u{9b}c\rd\te\nf"), "a\\u{1b}[2Jb\\u{9b}c\\u{d}d e\nf");
    }

    #[test]
    fn lines_break_at_blanks_and_count_columns_not_bytes() {
        assert_eq!(paragraph("Ресурс не найден", Some(10)), "Ресурс не\nнайден");
        assert_eq!(paragraph("资源不存在", Some(6)), "资源不\n存在");
        assert_eq!(paragraph("an if-match header", Some(8)), "an\nif-match\nheader");
    }

    #[test]
    fn numbers_stand_under_each_other() {
        let rows = [("Код", "1"), ("资源", "1 000"), ("heading", "")];
        let rows = rows.map(|(label, number)| (label.to_owned(), number.to_owned()));
        assert_eq!(columns(&rows), "Код          1\n资源     1 000\nheading\n");
    }

    #[test]
    fn without_a_width_only_the_breaks_of_the_text_itself_are_kept() {
        assert_eq!(hanging("- ", "one\ntwo three", None), "- one\n  two three");
    }
}
