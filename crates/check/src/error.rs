//! The one error type of the crate.

use std::fmt;

/// Why a project or a page could not be read, or a configuration not be understood.
///
/// What is wrong with the *texts* is never an error: it is a finding. An error names the file, the place in it where
/// there is one, what was expected, and what to do. [`Error::problem`] has the same as data, for programs that say it
/// in another language.
///
/// ```
/// use error_l10n_check::Config;
///
/// let error = Config::parse("sorce = \"en\"\n", "check.toml").unwrap_err();
/// assert_eq!(error.to_string(), "check.toml:1:1: unknown key 'sorce'; did you mean 'source'?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    file: String,
    /// Line and column, from 1; the column counts characters.
    position: Option<(u32, u32)>,
    problem: Problem,
}

/// What an [`Error`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// There is no file or folder of this name.
    NotFound,
    /// It is there, but is no folder.
    NotAFolder,
    /// It is there, but is no regular file.
    NotAFile,
    /// The operating system does not permit reading it.
    Forbidden,
    /// Reading failed otherwise.
    Unreadable {
        /// The operating system's words.
        reason: String,
    },
    /// The folder has no `.ftl` file in a folder of a language.
    NoTexts,
    /// The configuration is larger than 1 MiB.
    TooLarge,
    /// The configuration is not UTF-8.
    NotUtf8,
    /// The configuration is not TOML.
    Toml {
        /// The parser's words, in English.
        reason: String,
    },
    /// The file is no baseline.
    Baseline {
        /// What is wrong with it, in English.
        reason: String,
    },
    /// A key the configuration does not have.
    UnknownKey {
        /// The key as it is written.
        key: String,
        /// The known keys at this place; the nearest one first if one is near.
        known: Vec<String>,
        /// Whether the first known key is likely the one that was meant.
        is_near: bool,
    },
    /// A key of the top level that stands under a `[table]` heading.
    MisplacedKey {
        /// The key as it is written.
        key: String,
        /// The table it stands in.
        table: String,
    },
    /// A key has to be there and is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// The severity of a rule that does not exist.
    UnknownRule {
        /// The rule as it is written.
        rule: String,
        /// The rules with the nearest names, the nearest first.
        nearest: Vec<String>,
    },
    /// A value is something else than it has to be.
    Expected {
        /// The key the value belongs to, such as `limits.title`.
        key: String,
        /// What it has to be.
        expected: Expected,
    },
    /// A value that is none of the possible ones.
    UnknownValue {
        /// The key the value belongs to.
        key: String,
        /// The value as it is written.
        value: String,
        /// The possible ones; the nearest one first if one is near.
        known: Vec<String>,
    },
    /// A locale that is no language tag.
    NotATag {
        /// What is written.
        tag: String,
        /// The tag in its canonical form, if it only was written in another one.
        canonical: Option<String>,
    },
    /// The same value is listed twice.
    Repeated {
        /// The value.
        value: String,
    },
    /// A locale is used and not listed in `locales`.
    UnlistedLocale {
        /// The locale.
        tag: String,
    },
    /// The source locale is said to be partial.
    PartialSource {
        /// The locale.
        tag: String,
    },
    /// A documentation page is larger than 4 MiB.
    PageTooLarge,
    /// A documentation page begins as UTF-16 and goes on as something else.
    NotUtf16,
    /// A documentation page has no table and no list of statuses or codes.
    NoCodes,
    /// A folder of texts has none for statuses or codes in a language.
    NoTextsIn {
        /// The language.
        tag: String,
    },
    /// The library refuses to load the texts.
    Refused(Box<error_l10n::Error>),
}

/// What a value of the configuration has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// A string that is not empty.
    Text,
    /// A string, or an array of strings, none of them empty.
    Texts,
    /// A language tag in a string.
    Tag,
    /// An array of language tags.
    Tags,
    /// A table.
    Table,
    /// An array of tables.
    Tables,
    /// `true` or `false`.
    Boolean,
    /// A whole number from 1.
    Count,
    /// An array of HTTP statuses, 100 to 599, or classes such as `"4xx"`.
    Statuses,
    /// An opening and a closing quotation mark, such as `"«»"`.
    Quotes,
    /// A code: up to 128 of `A-Z a-z 0-9 . _ : -`.
    Code,
    /// The name of a Fluent attribute, or of an argument.
    Name,
    /// The name of a Fluent function, in capitals.
    Function,
    /// A message id, which may end in `*`.
    Pattern,
    /// Names of attributes, or a table of message ids with such names.
    RequiredAttributes,
}

impl Error {
    pub(crate) fn new(file: impl Into<String>, problem: Problem) -> Self {
        Self { file: file.into(), position: None, problem }
    }

    /// The same error, found at `line` and `column`, both from 1.
    pub(crate) fn at(mut self, line: u32, column: u32) -> Self {
        self.position = Some((line, column));
        self
    }

    /// The file or folder the error was found in, as it was named; nothing where only bytes were given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1.
    pub fn line(&self) -> Option<u32> {
        self.position.map(|(line, _)| line)
    }

    /// The column, from 1, in characters.
    pub fn column(&self) -> Option<u32> {
        self.position.map(|(_, column)| column)
    }

    /// What is wrong.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(formatter, "{}:", self.file.escape_debug())?;
            if let Some((line, column)) = self.position {
                write!(formatter, "{line}:{column}:")?;
            }
            formatter.write_str(" ")?;
        }
        self.problem.fmt(formatter)
    }
}

impl std::error::Error for Error {}

/// The library's error names its file itself.
impl From<error_l10n::Error> for Error {
    fn from(error: error_l10n::Error) -> Self {
        Self::new("", Problem::Refused(Box::new(error)))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => formatter.write_str("it does not exist; check the path"),
            Self::NotAFolder => formatter.write_str("it is no folder; give the folder with the languages' folders"),
            Self::NotAFile => formatter.write_str("it is no file"),
            Self::Forbidden => formatter.write_str("it may not be read; check its permissions"),
            Self::Unreadable { reason } => write!(formatter, "it cannot be read ({reason})"),
            Self::NoTexts => formatter
                .write_str("there are no '.ftl' files; put texts into a folder a language, such as 'es/app.ftl'"),
            Self::TooLarge => formatter.write_str("a configuration has at most 1 MiB"),
            Self::NotUtf8 => formatter.write_str("not UTF-8; save it as UTF-8"),
            Self::Toml { reason } => write!(formatter, "not valid TOML ({})", reason.escape_debug()),
            Self::Baseline { reason } => write!(formatter, "not a baseline ({})", reason.escape_debug()),
            Self::UnknownKey { key, known, is_near: true } => {
                write!(formatter, "unknown key '{}'; did you mean '{}'?", key.escape_debug(), first(known))
            }
            Self::UnknownKey { key, known, .. } => {
                write!(formatter, "unknown key '{}'; known are {}", key.escape_debug(), known.join(", "))
            }
            Self::MisplacedKey { key, table } => {
                write!(formatter, "'{key}' does not belong to [{table}]; move it up, before the first line in brackets")
            }
            Self::MissingKey { key } => write!(formatter, "'{key}' is missing"),
            Self::UnknownRule { rule, nearest } => {
                write!(formatter, "unknown rule '{}'; the nearest are {}", rule.escape_debug(), nearest.join(", "))
            }
            Self::Expected { key, expected } => write!(formatter, "'{}' has to be {expected}", key.escape_debug()),
            Self::UnknownValue { key, value, known } => {
                let (key, value) = (key.escape_debug(), value.escape_debug());
                write!(formatter, "'{key}' cannot be '{value}'; possible are {}", known.join(", "))
            }
            Self::NotATag { tag, canonical: Some(canonical) } => {
                write!(formatter, "'{}' is not written as language tags are; write '{canonical}'", tag.escape_debug())
            }
            Self::NotATag { tag, .. } => {
                write!(formatter, "'{}' is no language tag; use a tag such as 'es' or 'es-MX'", tag.escape_debug())
            }
            Self::Repeated { value } => write!(formatter, "'{}' is listed twice; remove one", value.escape_debug()),
            Self::UnlistedLocale { tag } => write!(formatter, "'{tag}' is not in 'locales'; add it there"),
            Self::PartialSource { tag } => {
                write!(formatter, "'{tag}' is the source, which cannot be partial; remove it here")
            }
            Self::PageTooLarge => {
                formatter.write_str("a page has at most 4 MiB; save the part with the tables by itself")
            }
            Self::NotUtf16 => formatter.write_str("not valid UTF-16; save it as UTF-8"),
            Self::NoCodes => formatter.write_str(
                "there is no table of statuses or codes; give a page that has an HTTP status in each row, as text, \
                 Markdown or HTML",
            ),
            Self::NoTextsIn { tag } => {
                write!(
                    formatter,
                    "there are no texts for statuses or codes in '{tag}'; give the folder with the folders of the languages"
                )
            }
            Self::Refused(error) => error.fmt(formatter),
        }
    }
}

fn first(names: &[String]) -> &str {
    names.first().map_or("", String::as_str)
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Text => "a string that is not empty",
            Self::Texts => "an array of strings, none of them empty",
            Self::Tag => "a language tag such as \"es\"",
            Self::Tags => "an array of language tags such as [\"es\", \"es-MX\"]",
            Self::Table => "a table",
            Self::Tables => "an array of tables",
            Self::Boolean => "true or false",
            Self::Count => "a whole number from 1",
            Self::Statuses => "an array of HTTP statuses, 100 to 599, or classes such as \"4xx\"",
            Self::Quotes => "an opening and a closing quotation mark, such as \"«»\"",
            Self::Code => "a code: up to 128 letters, digits and . _ : -",
            Self::Name => "a name: a letter, then letters, digits, _ and -",
            Self::Function => "the name of a function: a capital, then capitals, digits, _ and -",
            Self::Pattern => "a message id, which may end in *",
            Self::RequiredAttributes => "an array of names, or a table such as { \"status-*\" = [\"title\"] }",
        })
    }
}
