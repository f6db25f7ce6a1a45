//! A page as plain text, as a browser saves it: cells one behind the other, a blank between them.

use super::block::{Block, Line, TableRow, collapsed};

/// What list items begin with.
const BULLETS: [char; 8] = ['•', '·', '‣', '◦', '▪', '-', '*', '–'];

pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut group: Vec<Line> = Vec::new();
    for (text, line) in text.lines().zip(1..) {
        let is_blank = text.trim().is_empty();
        if !is_blank {
            group.push(Line { line, text: text.to_owned() });
        } else if !group.is_empty() {
            blocks.push(block(std::mem::take(&mut group)));
        }
    }
    if !group.is_empty() {
        blocks.push(block(group));
    }
    blocks
}

/// The page as if it had no blank lines: some programs save one between all rows.
pub(super) fn blocks_without_gaps(text: &str) -> Vec<Block> {
    let lines = text.lines().zip(1..).filter(|(text, _)| !text.trim().is_empty());
    let lines: Vec<Line> = lines.map(|(text, line)| Line { line, text: text.to_owned() }).collect();
    if lines.is_empty() { Vec::new() } else { vec![block(lines)] }
}

/// The block that lines without a blank one between them are.
fn block(lines: Vec<Line>) -> Block {
    let collapse = |line: &Line, text: &str| Line { line: line.line, text: collapsed(text) };
    let items: Option<Vec<Line>> = lines.iter().map(|line| Some(collapse(line, item(&line.text)?))).collect();
    if let Some(items) = items {
        return Block::List(items);
    }
    // A table that was copied from a browser has tabs between its cells.
    let with_tabs = lines.iter().filter(|line| line.text.trim_ascii().contains('\t')).count();
    if with_tabs * 2 > lines.len() {
        return Block::Table(lines.iter().map(cells).collect());
    }
    let mut lines: Vec<Line> = lines.iter().map(|line| collapse(line, &line.text)).collect();
    match lines.pop() {
        Some(line) if lines.is_empty() => Block::Prose(line),
        line => Block::Lines(lines.into_iter().chain(line).collect()),
    }
}

fn item(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace))
}

fn cells(line: &Line) -> TableRow {
    TableRow { line: line.line, is_header: false, cells: line.text.split('\t').map(collapsed).collect() }
}
