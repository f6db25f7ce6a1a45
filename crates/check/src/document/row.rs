//! The rows of a page.

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKind {
    /// An HTTP status.
    Status,
    /// A code that is a word, such as `itemNotFound`.
    CodeString,
    /// A code in digits, such as `99904`.
    NumericCode,
}

/// A row of a page: a status or a code with its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub(super) kind: RowKind,
    pub(super) code: String,
    pub(super) status: u16,
    pub(super) title: Option<String>,
    pub(super) description: String,
    pub(super) line: u32,
    /// The code as the page has it, where that is another word.
    pub(super) written: Option<String>,
}

impl Row {
    /// What the row is about.
    pub fn kind(&self) -> RowKind {
        self.kind
    }

    /// The code as services send it, whatever the page makes of it; of a status, its digits.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The HTTP status, or the one the code comes with.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The message of the status.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// What happened, as the page has it.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The line of the page, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The id of its message: `status-404`, `code-99904`.
    pub fn id(&self) -> String {
        match self.kind {
            RowKind::Status => format!("status-{}", self.code),
            RowKind::CodeString | RowKind::NumericCode => format!("code-{}", self.code),
        }
    }
}

/// A row as the page has it, before anything is known of its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawRow {
    pub(super) kind: RowKind,
    pub(super) line: u32,
    pub(super) status: u16,
    /// The code; of a status, its digits.
    pub(super) code: String,
    /// The name of the status beside a code.
    pub(super) name: Option<String>,
    /// What stands where no cell belongs.
    pub(super) stray: Option<String>,
    pub(super) title: Option<String>,
    /// The description; behind a title that has lost its border, if `is_split` is false.
    pub(super) text: String,
    pub(super) is_split: bool,
}

impl RawRow {
    pub(super) fn new(kind: RowKind, line: u32, status: u16, code: impl Into<String>) -> Self {
        let (name, stray, title) = (None, None, None);
        Self { kind, line, status, code: code.into(), name, stray, title, text: String::new(), is_split: true }
    }
}

/// What a table or a list gives: rows, and what can only be one but cannot be read.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) rows: Vec<RawRow>,
    pub(super) unread: Vec<super::block::Line>,
}

impl Found {
    /// Whether there are several rows and nothing between them that cannot be read.
    pub(super) fn is_dense(&self) -> bool {
        self.rows.len() > 2 && self.unread.is_empty()
    }

    pub(super) fn append(&mut self, mut other: Self) {
        self.rows.append(&mut other.rows);
        self.unread.append(&mut other.unread);
    }
}

/// Whether `text` has the shape of a code that is a word.
pub(super) fn is_identifier(text: &str) -> bool {
    let is_code = error_l10n::ErrorCode::new(text.to_owned()).is_some();
    is_code && text.len() > 1 && text.starts_with(|first: char| first.is_ascii_alphabetic())
}
