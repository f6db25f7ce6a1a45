//! A page as Markdown with tables (GitHub's). The only door to `pulldown_cmark`.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::block::{Block, Line, LineCounter, TableRow, collapsed};
use super::html;

pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::new(markdown);
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(event, &range);
    }
    // Tables in HTML stand in Markdown as they are, and blank lines in them are no ends.
    let tables = html::blocks(markdown).into_iter().filter(|block| matches!(block, Block::Table(_)));
    reader.blocks.into_iter().chain(tables).collect()
}

struct Reader<'m> {
    source: &'m str,
    lines: LineCounter<'m>,
    blocks: Vec<Block>,
    rows: Vec<TableRow>,
    /// The cells of the row, and where it stands.
    cells: Vec<String>,
    /// Lists within lists, the inner one last.
    lists: Vec<Vec<Line>>,
    text: String,
    /// Where the text begins.
    line: u32,
}

impl<'m> Reader<'m> {
    fn new(source: &'m str) -> Self {
        Self {
            source,
            lines: LineCounter::new(source),
            blocks: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            lists: Vec::new(),
            text: String::new(),
            line: 1,
        }
    }

    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => self.text.push(' '),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::List(_) => {
                self.close_item();
                self.lists.push(Vec::new());
            }
            Tag::Table(_) => {
                self.close_item();
                self.rows.clear();
            }
            Tag::CodeBlock(_) => self.close_item(),
            Tag::TableHead | Tag::TableRow => self.cells.clear(),
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell => {}
            _ => return,
        }
        if !matches!(tag, Tag::Paragraph) || self.lists.is_empty() {
            self.line = self.lines.line(range.start);
            self.text.clear();
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::TableCell => self.cells.push(collapsed(&std::mem::take(&mut self.text))),
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = self.every_cell(self.source.get(range.clone()).unwrap_or_default());
                self.rows.push(TableRow { line: self.line, is_header: tag == TagEnd::TableHead, cells });
            }
            TagEnd::Table => self.blocks.push(Block::Table(std::mem::take(&mut self.rows))),
            TagEnd::Item => self.close_item(),
            TagEnd::List(_) => self.blocks.extend(self.lists.pop().map(Block::List)),
            TagEnd::Paragraph | TagEnd::Heading(_) if self.lists.is_empty() => {
                self.close_prose();
            }
            TagEnd::CodeBlock => self.text.clear(),
            _ => {}
        }
    }

    /// A paragraph of several lines may be a table or a list that somebody only typed.
    fn close_prose(&mut self) {
        let text = std::mem::take(&mut self.text);
        let lines = text.lines().zip(self.line..).map(|(text, line)| Line { line, text: collapsed(text) });
        let mut lines: Vec<Line> = lines.collect();
        match lines.pop() {
            Some(line) if lines.is_empty() => self.blocks.push(Block::Prose(line)),
            Some(line) => self.blocks.push(Block::Lines(lines.into_iter().chain([line]).collect())),
            None => {}
        }
    }

    /// The text before a list inside an item belongs to the item.
    fn close_item(&mut self) {
        let text = collapsed(&std::mem::take(&mut self.text));
        if let Some(list) = self.lists.last_mut().filter(|_| !text.is_empty()) {
            list.push(Line { line: self.line, text });
        }
    }

    /// The cells of a row. A row with more cells than the head has loses the last ones on a page that is shown; here
    /// they are what somebody has to hear of.
    fn every_cell(&mut self, row: &str) -> Vec<String> {
        let cells = std::mem::take(&mut self.cells);
        let sources = split(row);
        if sources.len() <= cells.len() { cells } else { sources.into_iter().map(plain).collect() }
    }
}

/// The cells of a row of Markdown: parts between bars that have no backslash before them (GFM, section 4.10).
fn split(row: &str) -> Vec<&str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let (mut start, mut is_escaped) = (0, false);
    for (position, byte) in row.bytes().enumerate() {
        if byte == b'|' && !is_escaped {
            cells.extend(row.get(start..position));
            start = position + 1;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    cells.extend(row.get(start..).filter(|rest| !rest.trim().is_empty()));
    cells
}

/// The text of one cell.
fn plain(cell: &str) -> String {
    let cell = cell.trim().replace("\\|", "|");
    let mut text = String::new();
    for event in Parser::new(&cell) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    collapsed(&text)
}
