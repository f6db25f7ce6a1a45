//! The render matrix: every text in every locale as users will see it, for reviewers to read side by side.

mod digest;
mod html;
mod runtime;
mod samples;

use std::collections::HashSet;

use error_l10n::LanguageIdentifier;
use error_l10n::check_support;

use self::runtime::Runtime;
use self::samples::Needs;
use crate::context::Context;
use crate::model::Entry;
use crate::project::{Locale, Project};

pub use self::html::Labels;
pub use self::samples::{Sample, Value};

/// Every text of a project in every locale, written by the library's own resolver with sample values: the numbers 0, 1,
/// 2, 5, 11, 21, 1.5 and 1,000,000, and a short, a long and a right-to-left string.
///
/// ```
/// use error_l10n_check::{Cell, Matrix, Project};
///
/// let sources = [
///     ("en/app.ftl", "wait = { $n ->\n    [one] { $n } minute\n   *[other] { $n } minutes\n }\n"),
///     ("ru/app.ftl", "wait = { $n ->\n    [one] { $n } минута\n    [few] { $n } минуты\n   *[many] { $n } минут\n }\n"),
/// ];
/// let matrix = Matrix::new(&Project::from_sources(sources)?);
/// let text = &matrix.texts()[0];
/// let two = text.cases().iter().find(|case| case.sample().to_string() == "n = 2").unwrap();
/// let shown: Vec<String> = two.cells().iter().map(|cell| cell.plain().unwrap_or_default()).collect();
/// assert_eq!(shown, ["2 minutes", "2 минуты"]);
/// assert!(matrix.is_complete());
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Matrix {
    columns: Vec<Column>,
    texts: Vec<MatrixText>,
    unread: usize,
}

/// A locale of a [`Matrix`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    tag: String,
    is_right_to_left: bool,
}

/// One text of a project: the value of a message, or an attribute.
#[derive(Debug, Clone)]
pub struct MatrixText {
    message: String,
    attribute: Option<String>,
    cases: Vec<Case>,
}

/// A text with certain values.
#[derive(Debug, Clone)]
pub struct Case {
    sample: Sample,
    cells: Vec<Cell>,
}

/// What a user of a locale sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// The text as it is written at run time, with isolation marks (U+2068, U+2069) around values.
    Text(String),
    /// The locale lacks the text.
    Missing,
    /// The locale lacks the text and may: it is partial.
    Inherited,
    /// The locale has the text, and it cannot be written: the library would pass over it.
    Broken,
}

impl Matrix {
    /// Writes every text of the project's locales.
    pub fn new(project: &Project) -> Self {
        Self::build(project, false)
    }

    /// As [`new`](Self::new), with the pseudo-locales en-XA and ar-XB made of the source locale.
    pub fn with_pseudo_locales(project: &Project) -> Self {
        Self::build(project, true)
    }

    fn build(project: &Project, with_pseudo_locales: bool) -> Self {
        let context = Context::new(project);
        // The source comes first: it is what the others are read against.
        let mut locales: Vec<&Locale> = context.locales().collect();
        locales.sort_by_key(|locale| !context.is_source(locale));
        let mut speakers: Vec<Speaker<'_>> = locales
            .iter()
            .map(|locale| Speaker::new(locale, &locale.language, context.is_partial(locale), false))
            .collect();
        if let Some(source) = context.source().filter(|_| with_pseudo_locales) {
            let tags = ["en-XA", "ar-XB"].into_iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok());
            // What they lack the source lacks.
            speakers.extend(tags.map(|tag| Speaker::new(source, &tag, true, true)));
        }
        let texts = keys(&locales).into_iter().map(|(message, attribute)| {
            let attribute = attribute.map(str::to_owned);
            let mut needs = Needs::of_message(&project.config, message);
            locales.iter().for_each(|locale| needs.add(locale, message, attribute.as_deref()));
            let cases = needs.samples().into_iter().map(|sample| {
                let cells = speakers.iter().map(|speaker| speaker.cell(message, attribute.as_deref(), &sample));
                let cells = cells.collect();
                Case { sample, cells }
            });
            let cases = cases.collect();
            MatrixText { message: message.to_owned(), attribute, cases }
        });
        let texts = texts.collect();
        let unread = project.files().map(|(_, file)| file.resource.junk.len()).sum();
        Self { columns: speakers.into_iter().map(|speaker| speaker.column).collect(), texts, unread }
    }

    /// The locales, the source first.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The texts in the order of the source's files; those it lacks follow.
    pub fn texts(&self) -> &[MatrixText] {
        &self.texts
    }

    /// How many parts of the files are not valid Fluent, so that what stands in them is not here.
    pub fn unread(&self) -> usize {
        self.unread
    }

    /// Whether everything could be read, no text is missing, and every text can be written with every sample.
    pub fn is_complete(&self) -> bool {
        self.unread == 0 && self.texts.iter().all(|text| text.cases.iter().all(|case| !case.has_problem()))
    }

    /// How many texts are missing or cannot be written in a locale, by position.
    pub fn problems(&self, column: usize) -> usize {
        let is_problem = |case: &Case| case.cells.get(column).is_some_and(Cell::is_problem);
        self.texts.iter().filter(|text| text.cases.iter().any(is_problem)).count()
    }

    /// The matrix as one HTML file that loads nothing: a table to read side by side and to search, `labels` around it.
    pub fn to_html(&self, labels: &Labels) -> String {
        html::render(self, labels)
    }
}

impl Column {
    /// The language tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether the locale is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }
}

impl MatrixText {
    /// The id of the message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The attribute; `None` for the value of the message.
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// The text with each sample; a text without values has one case.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }
}

impl Case {
    /// The values.
    pub fn sample(&self) -> &Sample {
        &self.sample
    }

    /// What each locale makes of it, in the order of [`Matrix::columns`].
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Whether a cell is missing or broken.
    pub fn has_problem(&self) -> bool {
        self.cells.iter().any(Cell::is_problem)
    }
}

impl Cell {
    /// The text without isolation marks, for terminals, which show them as boxes. `None` if there is none.
    pub fn plain(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.replace(['\u{2068}', '\u{2069}'], "")),
            _ => None,
        }
    }

    /// Whether somebody has to do something about it.
    pub fn is_problem(&self) -> bool {
        matches!(self, Self::Missing | Self::Broken)
    }
}

/// Message and attribute of every text, each once.
fn keys<'p>(locales: &[&'p Locale]) -> Vec<(&'p str, Option<&'p str>)> {
    let mut seen = HashSet::new();
    let mut keys = Vec::new();
    for (_, entry) in locales.iter().flat_map(|locale| locale.entries()).filter(|(_, entry)| !entry.is_term) {
        for (attribute, _) in entry.texts() {
            if seen.insert((entry.name.to_ascii_lowercase(), attribute)) {
                keys.push((entry.name.as_str(), attribute));
            }
        }
    }
    keys
}

/// A locale that can write its texts.
struct Speaker<'p> {
    locale: &'p Locale,
    column: Column,
    runtime: Runtime,
    is_partial: bool,
}

impl<'p> Speaker<'p> {
    fn new(locale: &'p Locale, language: &LanguageIdentifier, is_partial: bool, is_pseudo: bool) -> Self {
        let tag = if is_pseudo { language.to_string() } else { locale.name.clone() };
        let column = Column { tag, is_right_to_left: check_support::is_right_to_left(language) };
        Self { locale, column, runtime: Runtime::new(locale, language, is_pseudo), is_partial }
    }

    fn cell(&self, message: &str, attribute: Option<&str>, sample: &Sample) -> Cell {
        let entry = self.locale.find_any_case(message).map(|(_, entry)| entry).filter(|entry| !entry.is_term);
        let has_text = |entry: &&Entry| entry.is_damaged || entry.text(attribute).is_some();
        match entry.filter(has_text) {
            None if self.is_partial => Cell::Inherited,
            None => Cell::Missing,
            Some(entry) => self.runtime.text(&entry.name, attribute, sample).map_or(Cell::Broken, Cell::Text),
        }
    }
}
