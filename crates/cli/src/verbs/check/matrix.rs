//! The render matrix: a table in a terminal, or a page.

use std::ffi::OsStr;

use clap::ValueEnum;
use error_l10n_check::{Case, Cell, Labels, Matrix, MatrixText, Project};

use super::known::count;
use crate::destination::Destination;
use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{layout, output, table};

/// What the matrix is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    Text,
    Html,
}

/// Writes the matrix of `project`, and gives whether no text in it is missing or broken.
///
/// # Errors
///
/// Output that cannot be written.
pub(super) fn write(
    project: &Project,
    form: Form,
    with_pseudo_locales: bool,
    file: Option<&OsStr>,
    voice: &Voice,
) -> Result<bool, Failure> {
    let matrix = if with_pseudo_locales { Matrix::with_pseudo_locales(project) } else { Matrix::new(project) };
    let text = match form {
        Form::Text => table(&matrix, voice, output::table_width()),
        Form::Html => matrix.to_html(&labels(voice)),
    };
    let summary = layout::printable(&summary(&matrix, voice)).into_owned();
    match file.filter(|file| *file != "-") {
        None if form == Form::Text => output::data(&(text + "\n" + &summary))?,
        None => output::data(&text)?,
        Some(file) => {
            let mut destination = Destination::open(Some(file))?;
            destination.write(text.as_bytes())?;
            destination.finish()?;
            output::report(&summary);
        }
    }
    Ok(matrix.is_complete())
}

/// How many texts there are, and what of them a locale lacks.
fn summary(matrix: &Matrix, voice: &Voice) -> String {
    let texts = Sentence::new("cli-matrix-texts").with_number("texts", count(matrix.texts().len()));
    let mut summary = voice.say(&texts) + "\n";
    for (position, column) in matrix.columns().iter().enumerate().filter(|(position, _)| matrix.problems(*position) > 0)
    {
        let problems = Sentence::new("cli-matrix-problems").with("locale", column.tag());
        summary += &voice.say(&problems.with_number("texts", count(matrix.problems(position))));
        summary.push('\n');
    }
    if matrix.unread() > 0 {
        summary += &voice.say(&Sentence::new("cli-matrix-unread").with_number("parts", count(matrix.unread())));
        summary.push('\n');
    }
    summary
}

/// A table if there is room for the locales beside each other, else one under the other.
fn table(matrix: &Matrix, voice: &Voice, width: usize) -> String {
    let tags = matrix.columns().iter().map(|column| column.tag().to_owned());
    let header: Vec<String> = [voice.label("cli-matrix-text")].into_iter().chain(tags).collect();
    let row = |text, position, case: &Case| {
        let cells = case.cells().iter().map(|cell| shown(cell, voice));
        [heading(text, position, case)].into_iter().chain(cells).collect::<Vec<String>>()
    };
    let rows = matrix
        .texts()
        .iter()
        .flat_map(|text| text.cases().iter().enumerate().map(move |(position, case)| row(text, position, case)));
    let rows: Vec<Vec<String>> = rows.collect();
    if table::fits(&header, &rows, width, 0) {
        return table::render(&header, &rows, width, 0);
    }
    matrix.texts().iter().map(|text| stacked(text, matrix, voice, width)).collect::<Vec<_>>().join("\n")
}

/// What stands before the texts of a case: the id above the first one, and the values.
fn heading(text: &MatrixText, position: usize, case: &Case) -> String {
    // A line of its own each: an id that breaks is hard to read.
    let id = [text.message().to_owned()].into_iter().chain(text.attribute().map(|name| format!("  .{name}")));
    let id = id.filter(|_| position == 0);
    let sample = Some(case.sample().to_string()).filter(|sample| !sample.is_empty());
    let heading: Vec<String> = id.chain(sample.map(|sample| format!("  {sample}"))).collect();
    layout::printable(&heading.join("\n")).into_owned()
}

/// A text in a narrow terminal: a line for each locale.
fn stacked(text: &MatrixText, matrix: &Matrix, voice: &Voice, width: usize) -> String {
    let mut lines = layout::printable(&id(text)).into_owned() + "\n";
    let tags = layout::padded(matrix.columns().iter().map(|column| column.tag().to_owned()));
    for case in text.cases() {
        let sample = case.sample().to_string();
        let indent = if sample.is_empty() { "  " } else { "    " };
        if !sample.is_empty() {
            lines += &format!("  {}\n", layout::printable(&sample));
        }
        for (tag, cell) in tags.iter().zip(case.cells()) {
            lines += &layout::hanging(&format!("{indent}{tag}  "), &shown(cell, voice), Some(width));
            lines.push('\n');
        }
    }
    lines
}

fn id(text: &MatrixText) -> String {
    match text.attribute() {
        Some(attribute) => format!("{}.{attribute}", text.message()),
        None => text.message().to_owned(),
    }
}

fn shown(cell: &Cell, voice: &Voice) -> String {
    let label = |id| format!("[{}]", voice.label(id));
    match cell {
        Cell::Text(_) => layout::printable(&cell.plain().unwrap_or_default()).into_owned(),
        Cell::Missing => label("cli-matrix-missing"),
        Cell::Inherited => label("cli-matrix-inherited"),
        Cell::Broken => label("cli-matrix-broken"),
    }
}

fn labels(voice: &Voice) -> Labels {
    Labels {
        language: voice.catalog().language(voice.language()).to_string(),
        title: voice.label("cli-matrix-title"),
        introduction: voice.label("cli-matrix-introduction"),
        search: voice.label("cli-matrix-search"),
        only_problems: voice.label("cli-matrix-only-problems"),
        text: voice.label("cli-matrix-text"),
        missing: voice.label("cli-matrix-missing"),
        inherited: voice.label("cli-matrix-inherited"),
        broken: voice.label("cli-matrix-broken"),
        nothing: voice.label("cli-matrix-nothing"),
    }
}
