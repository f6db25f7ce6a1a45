//! A page as HTML. The only door to `html5ever`, of which only the tokenizer is used: it knows the lines, and a page of
//! any depth is read without recursion.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::block::{Block, Line, TableRow, collapsed};

/// A cell counts for so many columns or rows at most, whatever it says.
const MAX_SPAN: usize = 16;

/// What stands for `<br>` until a paragraph is complete: line feeds in HTML are blanks.
const LINE_END: &str = "\u{2028}";

pub(super) fn blocks(html: &str) -> Vec<Block> {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // The sink never asks for a pause.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    let mut reader = tokenizer.sink.reader.into_inner();
    reader.finish();
    reader.blocks
}

#[derive(Default)]
struct Sink {
    reader: RefCell<Reader>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut reader = self.reader.borrow_mut();
        reader.line = u32::try_from(line).unwrap_or(u32::MAX);
        match token {
            Token::TagToken(tag) => return reader.tag(&tag),
            Token::CharacterTokens(text) if !reader.is_hidden => reader.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: u32,
    /// Within a script, a style, or the title of the window.
    is_hidden: bool,
    /// Within a sample of code.
    is_code: bool,
    tables: Vec<Table>,
    lists: Vec<List>,
    prose: Option<Line>,
}

/// A table that is not yet closed.
#[derive(Default)]
struct Table {
    rows: Vec<TableRow>,
    row: Option<TableRow>,
    cell: Option<Cell>,
    /// Cells of earlier rows that reach into later ones, by column: how many rows they still reach, their text.
    reaching: BTreeMap<usize, (usize, String)>,
}

struct Cell {
    text: String,
    is_header: bool,
    columns: usize,
    rows: usize,
}

/// A list that is not yet closed.
#[derive(Default)]
struct List {
    items: Vec<Line>,
    item: Option<Line>,
}

impl Reader {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let is_start = tag.kind == TagKind::StartTag;
        match (&*tag.name, is_start) {
            ("script", true) => return self.hide(RawKind::ScriptData),
            ("style" | "noscript" | "iframe" | "xmp", true) => return self.hide(RawKind::Rawtext),
            ("title" | "textarea", true) => return self.hide(RawKind::Rcdata),
            ("script" | "style" | "noscript" | "iframe" | "xmp" | "title" | "textarea", false) => {
                self.is_hidden = false;
            }
            ("table", true) => self.tables.push(Table::default()),
            ("table", false) => self.close_table(),
            ("tr", true) => self.open_row(),
            ("tr" | "thead" | "tbody" | "tfoot", _) => self.in_table(Table::close_row),
            ("td" | "th", true) => self.open_cell(tag),
            ("td" | "th", false) => self.in_table(Table::close_cell),
            ("ul" | "ol" | "dl", true) => self.lists.push(List::default()),
            ("ul" | "ol" | "dl", false) => self.close_list(),
            ("li" | "dt", true) => self.open_item(),
            ("li", false) => self.in_list(List::close_item),
            // A term and its description are one item, as if a colon stood between them.
            ("dt", false) => {}
            ("dd", true) => self.text(": "),
            ("dd", false) => self.in_list(List::close_item),
            ("br", _) if !self.is_in_cell() && !self.is_in_item() => self.text(LINE_END),
            ("pre", _) => {
                self.close_prose();
                self.is_code = is_start;
            }
            (name, _) if is_inline(name) => {}
            _ if self.is_in_cell() || self.is_in_item() => self.text(" "),
            _ => self.close_prose(),
        }
        TokenSinkResult::Continue
    }

    fn hide(&mut self, kind: RawKind) -> TokenSinkResult<()> {
        self.is_hidden = true;
        TokenSinkResult::RawData(kind)
    }

    fn text(&mut self, text: &str) {
        let line = self.line;
        if let Some(cell) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            cell.text.push_str(text);
        } else if !self.tables.is_empty() || self.is_code {
            // Text between the cells of a table is nobody's.
        } else if let Some(item) = self.lists.last_mut().and_then(|list| list.item.as_mut()) {
            item.text.push_str(text);
        } else if self.prose.is_some() || !text.trim_ascii().is_empty() {
            let prose = self.prose.get_or_insert_with(|| Line { line, text: String::new() });
            prose.text.push_str(text);
        }
    }

    fn is_in_cell(&self) -> bool {
        self.tables.last().is_some_and(|table| table.cell.is_some())
    }

    fn is_in_item(&self) -> bool {
        self.tables.is_empty() && self.lists.last().is_some_and(|list| list.item.is_some())
    }

    fn in_table(&mut self, change: impl Fn(&mut Table)) {
        self.tables.last_mut().into_iter().for_each(change);
    }

    fn in_list(&mut self, change: impl Fn(&mut List)) {
        self.lists.last_mut().into_iter().for_each(change);
    }

    fn open_row(&mut self) {
        let line = self.line;
        self.in_table(|table| {
            table.close_row();
            table.row = Some(TableRow { line, is_header: false, cells: Vec::new() });
        });
    }

    fn open_cell(&mut self, tag: &Tag) {
        let span = |name: &str| {
            let attribute = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
            attribute.and_then(|attribute| attribute.value.trim().parse().ok()).unwrap_or(1).clamp(1, MAX_SPAN)
        };
        let (columns, rows) = (span("colspan"), span("rowspan"));
        let (line, is_header) = (self.line, &*tag.name == "th");
        self.in_table(|table| {
            table.close_cell();
            table.row.get_or_insert_with(|| TableRow { line, is_header: false, cells: Vec::new() });
            table.cell = Some(Cell { text: String::new(), is_header, columns, rows });
        });
    }

    fn open_item(&mut self) {
        let line = self.line;
        self.in_list(|list| {
            list.close_item();
            list.item = Some(Line { line, text: String::new() });
        });
    }

    fn close_table(&mut self) {
        if let Some(mut table) = self.tables.pop() {
            table.close_row();
            self.blocks.push(Block::Table(table.rows));
        }
    }

    fn close_list(&mut self) {
        if let Some(mut list) = self.lists.pop() {
            list.close_item();
            self.blocks.push(Block::List(list.items));
        }
    }

    fn close_prose(&mut self) {
        let Some(Line { line, text }) = self.prose.take() else { return };
        let mut lines = text.split(LINE_END).map(|text| Line { line, text: collapsed(text) });
        self.blocks.extend(match (lines.next(), lines.next()) {
            (Some(first), Some(second)) => Some(Block::Lines([first, second].into_iter().chain(lines).collect())),
            (first, _) => first.map(Block::Prose),
        });
    }

    /// Closes what the page has left open.
    fn finish(&mut self) {
        while !self.tables.is_empty() {
            self.close_table();
        }
        while !self.lists.is_empty() {
            self.close_list();
        }
        self.close_prose();
    }
}

/// Elements that do not break a line (HTML Standard, phrasing content), as far as they occur in texts; sorted.
const INLINE: [&str; 24] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "u", "var",
];

fn is_inline(name: &str) -> bool {
    INLINE.binary_search(&name).is_ok()
}

impl Table {
    fn close_cell(&mut self) {
        let (Some(cell), Some(row)) = (self.cell.take(), self.row.as_mut()) else { return };
        fill(&self.reaching, &mut row.cells);
        row.is_header = cell.is_header && (row.is_header || row.cells.is_empty());
        let mut text = collapsed(&cell.text);
        for _ in 0..cell.columns {
            // The first of the columns has the text.
            let text = std::mem::take(&mut text);
            if cell.rows > 1 {
                self.reaching.insert(row.cells.len(), (cell.rows, text.clone()));
            }
            row.cells.push(text);
        }
    }

    fn close_row(&mut self) {
        self.close_cell();
        let Some(mut row) = self.row.take() else { return };
        fill(&self.reaching, &mut row.cells);
        self.reaching.retain(|_, (rows, _)| {
            *rows -= 1;
            *rows > 0
        });
        if !row.cells.is_empty() {
            self.rows.push(row);
        }
    }
}

/// Puts what reaches into this row where the next cells would be.
fn fill(reaching: &BTreeMap<usize, (usize, String)>, cells: &mut Vec<String>) {
    // What this row has itself is pushed before it is remembered, so it is never found here.
    while let Some((_, text)) = reaching.get(&cells.len()) {
        cells.push(text.clone());
    }
}

impl List {
    fn close_item(&mut self) {
        if let Some(Line { line, text }) = self.item.take() {
            self.items.push(Line { line, text: collapsed(&text) });
        }
    }
}
