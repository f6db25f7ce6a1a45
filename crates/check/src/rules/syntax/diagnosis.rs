//! What is probably wrong with a piece of text that is not valid Fluent, and where.

mod describe;
mod head;
mod placeable;

use crate::context::Context;
use crate::model::{Junk, Problem, Span};
use crate::parse;
use crate::project::File;

/// What a person needs to mend it.
pub(super) struct Diagnosis {
    pub(super) at: usize,
    pub(super) reason: String,
    pub(super) help: String,
    /// Nothing is wrong but that there is no text.
    pub(super) lacks_text: bool,
}

impl Diagnosis {
    fn new(at: usize, reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at, reason: reason.into(), help: help.into(), lacks_text: false }
    }
}

/// The junk with what is around it.
struct Case<'c> {
    context: &'c Context<'c>,
    file: &'c File,
    junk: &'c Junk,
    /// The junk's text.
    content: &'c str,
    /// Its first line.
    first_line: &'c str,
    /// From the place where the parser gave up to the end of the line.
    rest: &'c str,
    /// The line with that place.
    line: Span,
}

pub(super) fn of(context: &Context<'_>, file: &File, junk: &Junk) -> Diagnosis {
    let case = Case::new(context, file, junk);
    case.indentation().or_else(|| case.head()).or_else(|| case.placeable()).unwrap_or_else(|| case.by_problem())
}

/// Whether the junk begins with a line of text that was to go on with the text above it.
pub(super) fn is_unindented(context: &Context<'_>, file: &File, junk: &Junk) -> bool {
    Case::new(context, file, junk).is_unindented()
}

impl<'c> Case<'c> {
    fn new(context: &'c Context<'c>, file: &'c File, junk: &'c Junk) -> Self {
        let line = file.lines.span(&file.text, file.lines.index(junk.at));
        let content = file.text.get(junk.span.clone()).unwrap_or_default();
        let first_line = content.lines().next().unwrap_or_default();
        let rest = file.text.get(junk.at..line.end).unwrap_or_default();
        Self { context, file, junk, content, first_line, rest, line }
    }

    /// Tabs, and lines without indentation.
    fn indentation(&self) -> Option<Diagnosis> {
        if let Some(at) = self.tab() {
            let reason = "the line is indented with a tab, which Fluent does not take for a blank";
            return Some(Diagnosis::new(at, reason, "indent it with four spaces"));
        }
        if self.is_unindented() {
            let reason = "the line goes on with the text above it and is not indented";
            return Some(Diagnosis::new(self.junk.span.start, reason, "indent it with four spaces"));
        }
        None
    }

    /// The lines of the junk with their places.
    fn lines(&self) -> impl Iterator<Item = (usize, &'c str)> {
        let mut offset = self.junk.span.start;
        self.content.split_inclusive('\n').map(move |line| {
            let start = offset;
            offset += line.len();
            (start, line)
        })
    }

    /// A tab that indents a line, no further than where the parser gave up.
    fn tab(&self) -> Option<usize> {
        let end = if self.junk.problem == Problem::NoText { self.junk.span.end } else { self.junk.at };
        let until_there = self.lines().take_while(|(start, _)| *start <= end);
        until_there.filter(|(_, line)| !line.trim().is_empty()).find_map(|(start, line)| {
            let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
            line.get(..blanks)?.find('\t').map(|tab| start + tab)
        })
    }

    fn is_unindented(&self) -> bool {
        let line = self.first_line;
        let is_known = |name| self.context.locales().any(|locale| locale.find_any_case(name).is_some());
        let is_message = parse::begins_an_entry(line) || parse::name(line).is_some_and(is_known);
        !is_message && !line.starts_with([' ', '\t', '.', '}']) && super::above(self.file, self.junk).is_some()
    }
}
