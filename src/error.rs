//! The one error type of the crate.

use std::fmt;

/// Why a catalog could not be built.
///
/// Reading a body, negotiating a language and resolving a text never fail, so this type is met at load time only: a
/// broken `.ftl` file, a folder that names no language, a default language nobody registered. It names the place,
/// what was expected, and what to do; it never holds anything of a response body.
///
/// ```
/// use error_l10n::Catalog;
///
/// let error = Catalog::builder().overlay_dir("no/such/folder").build().unwrap_err();
/// assert!(error.is_io());
/// assert_eq!(error.file(), Some("no/such/folder"));
/// ```
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
    /// A file or folder that cannot be read.
    Io,
    /// A name that is no language tag, or a language that is not registered.
    Language,
    /// A file whose bytes are not what a `.ftl` file may hold: encoding, size, nesting.
    Encoding,
    /// A file that is not valid Fluent.
    Syntax,
    /// Two definitions of one message.
    Duplicate,
    /// A text every catalog must have is not there.
    Missing,
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

    /// The file or folder the error was found in, as it was named to the builder.
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

    /// A name is no language tag, or names a language that is not registered.
    pub fn is_language(&self) -> bool {
        self.kind == Kind::Language
    }

    /// A file is not UTF-8, begins with a byte order mark, is too large or nests too deeply.
    pub fn is_encoding(&self) -> bool {
        self.kind == Kind::Encoding
    }

    /// A file is not valid Fluent.
    pub fn is_syntax(&self) -> bool {
        self.kind == Kind::Syntax
    }

    /// One message is defined twice in one layer.
    pub fn is_duplicate(&self) -> bool {
        self.kind == Kind::Duplicate
    }

    /// A text every catalog must have is missing from the default language.
    pub fn is_missing(&self) -> bool {
        self.kind == Kind::Missing
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
