//! Why a project could not be read at all.

use std::fmt;

/// A folder that cannot be read, or a configuration that is not in order.
///
/// What is wrong with the texts themselves is never an error; it is a [`Finding`](crate::Finding).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
    file: Option<String>,
    /// Line and column, from 1; the column counts characters.
    position: Option<(usize, usize)>,
    reason: String,
    help: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Io,
    Config,
}

impl Error {
    /// An error of `kind`; `reason` and `help` are lower-case clauses without a full stop.
    pub(crate) fn new(kind: Kind, reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self { kind, file: None, position: None, reason: reason.into(), help: help.into() }
    }

    /// The same error, found in `file`.
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// The same error, found at `line` and `column`, both from 1.
    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.position = Some((line, column));
        self
    }

    /// The file or folder the error was found in.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The line, from 1.
    pub fn line(&self) -> Option<usize> {
        self.position.map(|(line, _)| line)
    }

    /// The column, from 1, in characters.
    pub fn column(&self) -> Option<usize> {
        self.position.map(|(_, column)| column)
    }

    /// What is wrong, without the place and without the advice.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// What a person can do about it.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// A file or folder could not be read.
    pub fn is_io(&self) -> bool {
        self.kind == Kind::Io
    }

    /// The configuration is not in order.
    pub fn is_config(&self) -> bool {
        self.kind == Kind::Config
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(formatter, "{file}:")?;
            if let Some((line, column)) = self.position {
                write!(formatter, "{line}:{column}:")?;
            }
            formatter.write_str(" ")?;
        }
        write!(formatter, "{}; {}", self.reason, self.help)
    }
}

impl std::error::Error for Error {}
