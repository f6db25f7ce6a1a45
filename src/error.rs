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
pub struct Error(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    kind: Kind,
    name: &'static str,
    values: Vec<(&'static str, String)>,
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
    /// The error `name` of `kind`; `reason` and `help` are lower-case clauses without a full stop.
    pub(crate) fn new(kind: Kind, name: &'static str, reason: impl Into<String>, help: impl Into<String>) -> Self {
        let (reason, help) = (reason.into(), help.into());
        Self(Box::new(Inner { kind, name, values: Vec::new(), file: None, position: None, reason, help }))
    }

    /// The same error with `value`, which its reason names, under a name of its own.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.values.push((name, value.to_string()));
        self
    }

    /// The same error, found in `file`.
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.0.file = Some(file.into());
        self
    }

    /// The same error, found at `line` and `column`, both from 1.
    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.0.position = Some((line, column));
        self
    }

    /// The file or folder the error was found in, as it was named to the builder.
    pub fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// The line, from 1.
    pub fn line(&self) -> Option<usize> {
        self.0.position.map(|(line, _)| line)
    }

    /// The column, from 1, in characters.
    pub fn column(&self) -> Option<usize> {
        self.0.position.map(|(_, column)| column)
    }

    /// A name that stays the same, for programs and for translations of the reason and the help. They name the values
    /// that stand behind it here:
    ///
    /// `byte-order-mark`, `default-not-registered` (language, known), `duplicate-message` (id, firstFile, firstLine),
    /// `forbidden`, `nested-folder`, `no-language` (language), `no-language-folder`, `no-language-tag` (tag), `no-languages`,
    /// `no-last-resort` (language), `no-texts`, `not-a-folder`, `not-found`, `not-utf-8`, `registered-twice` (language),
    /// `same-language` (first, second), `syntax`, `syntax-closing-brace`, `syntax-equals-sign`, `syntax-escape`,
    /// `syntax-line-break`, `syntax-no-default`, `syntax-no-id`, `syntax-no-value` (id), `syntax-open-brace`,
    /// `syntax-open-string`, `syntax-several-defaults`, `syntax-tab`, `too-deep` (limit), `too-large`, `too-many-digits`
    /// (id, limit), `too-many-languages` (languages), `unreadable` (reason).
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// The values in the reason, by name.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.values.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// What is wrong, without the place and without the advice.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// What a person can do about it.
    pub fn help(&self) -> &str {
        &self.0.help
    }

    /// A file or folder could not be read.
    pub fn is_io(&self) -> bool {
        self.0.kind == Kind::Io
    }

    /// A name is no language tag, or names a language that is not registered.
    pub fn is_language(&self) -> bool {
        self.0.kind == Kind::Language
    }

    /// A file is not UTF-8, begins with a byte order mark, is too large or nests too deeply.
    pub fn is_encoding(&self) -> bool {
        self.0.kind == Kind::Encoding
    }

    /// A file is not valid Fluent.
    pub fn is_syntax(&self) -> bool {
        self.0.kind == Kind::Syntax
    }

    /// One message is defined twice in one layer.
    pub fn is_duplicate(&self) -> bool {
        self.0.kind == Kind::Duplicate
    }

    /// A text every catalog must have is missing from the default language.
    pub fn is_missing(&self) -> bool {
        self.0.kind == Kind::Missing
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.0.file {
            write!(formatter, "{file}:")?;
            if let Some((line, column)) = self.0.position {
                write!(formatter, "{line}:{column}:")?;
            }
            formatter.write_str(" ")?;
        }
        write!(formatter, "{}; {}", self.0.reason, self.0.help)
    }
}

impl std::error::Error for Error {}
