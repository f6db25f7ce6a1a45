//! A page without its form: what text, Markdown and HTML have in common.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Table(Vec<TableRow>),
    /// Lines one under the other, which may be a table whose cells have lost their borders.
    Lines(Vec<Line>),
    List(Vec<Line>),
    /// A heading or a paragraph.
    Prose(Line),
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableRow {
    pub(super) line: u32,
    pub(super) is_header: bool,
    pub(super) cells: Vec<String>,
}

/// A text and the line it begins on, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) line: u32,
    pub(super) text: String,
}

/// `text` on one line, with single blanks. No-break spaces in it are part of the text and stay; at its edges they are
/// layout.
pub(super) fn collapsed(text: &str) -> String {
    text.trim().split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The line number `offset` lies on, counted once from the start to each later offset.
#[derive(Debug)]
pub(super) struct LineCounter<'t> {
    text: &'t str,
    offset: usize,
    line: u32,
}

impl<'t> LineCounter<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, offset: 0, line: 1 }
    }

    /// The line of `offset`. An offset before the last one is on the last one's line.
    pub(super) fn line(&mut self, offset: usize) -> u32 {
        let passed = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
        let ends = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.offset = self.offset.max(offset);
        self.line
    }
}
