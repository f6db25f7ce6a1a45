//! What is wrong with a page itself.

use std::fmt;

use serde::Serialize;
use serde::ser::Serializer;

/// Something that is wrong with a page: what its translation has mangled, and what is missing or unreadable.
///
/// As JSON it is an object with `line`, `text` (its [`Display`](fmt::Display) without the line), `kind` and what belongs
/// to that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    pub(super) line: u32,
    pub(super) kind: DefectKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DefectKind {
    /// The digits of a code are grouped or written in another script.
    MangledDigits {
        /// What the page has.
        written: String,
        /// The code.
        code: String,
    },
    /// A code that is a word was translated, or its letters have another case.
    MangledCode {
        /// What the page has.
        written: String,
        /// The code.
        code: String,
    },
    /// A code was translated, and nothing tells which one it is. The row is left out.
    UnknownCode {
        /// What the page has.
        written: String,
        /// The status in the row.
        status: u16,
    },
    /// A row has a text where no cell belongs.
    StrayCell {
        /// The text.
        text: String,
        /// The id of the row.
        id: String,
    },
    /// The name of a status is half translated, or its words have run together.
    MangledName {
        /// What the page has.
        written: String,
        /// The name.
        name: String,
        /// The id of the row.
        id: String,
    },
    /// Names of statuses are translated.
    TranslatedNames {
        /// In how many rows.
        rows: usize,
        /// The first one.
        written: String,
        /// Its name.
        name: String,
    },
    /// The name of a property of the error object is translated.
    TranslatedProperty {
        /// What the page has.
        written: String,
        /// The property.
        name: String,
    },
    /// A property is spelled in two ways.
    TwoSpellings {
        /// The spelling that is not that of the table of properties.
        written: String,
        /// The property.
        name: String,
    },
    /// A number in the middle of the codes has no row.
    MissingCode {
        /// The number.
        code: String,
    },
    /// A status or code has a second row. The first one counts.
    SecondRow {
        /// The id of the row.
        id: String,
        /// The line of the first one.
        first: u32,
    },
    /// A row of a table cannot be read. It is left out.
    UnreadRow {
        /// The row.
        text: String,
    },
    /// The page has no borders between its cells, so these titles are guessed.
    GuessedTitles {
        /// The statuses, separated by commas.
        statuses: String,
    },
    /// A row has no description.
    NoDescription {
        /// The id of the row.
        id: String,
    },
    /// A code that cannot be the name of a Fluent message.
    ImpossibleId {
        /// The id it would have.
        id: String,
    },
}

impl Defect {
    /// The line of the page, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// What is wrong.
    pub fn kind(&self) -> &DefectKind {
        &self.kind
    }

    /// Whether a row of the page could not be used, so that what was read is not all there is.
    pub fn is_loss(&self) -> bool {
        matches!(self.kind, DefectKind::UnknownCode { .. } | DefectKind::UnreadRow { .. })
    }
}

impl DefectKind {
    /// A name for programs, such as `mangled-digits`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MangledDigits { .. } => "mangled-digits",
            Self::MangledCode { .. } => "mangled-code",
            Self::UnknownCode { .. } => "unknown-code",
            Self::StrayCell { .. } => "stray-cell",
            Self::MangledName { .. } => "mangled-name",
            Self::TranslatedNames { .. } => "translated-names",
            Self::TranslatedProperty { .. } => "translated-property",
            Self::TwoSpellings { .. } => "two-spellings",
            Self::MissingCode { .. } => "missing-code",
            Self::SecondRow { .. } => "second-row",
            Self::UnreadRow { .. } => "unread-row",
            Self::GuessedTitles { .. } => "guessed-titles",
            Self::NoDescription { .. } => "no-description",
            Self::ImpossibleId { .. } => "impossible-id",
        }
    }
}

impl fmt::Display for DefectKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MangledDigits { written, code } | Self::MangledCode { written, code } => {
                write!(formatter, "the page writes the code {code} as '{written}'")
            }
            Self::UnknownCode { written, status } => {
                write!(formatter, "'{written}' (status {status}) is no code, and which one it stands for is unknown")
            }
            Self::StrayCell { text, id } => write!(formatter, "a stray cell '{text}' in the row of {id}"),
            Self::MangledName { written, name, id } => {
                write!(formatter, "the name of the status in the row of {id} is '{written}'; it is {name}")
            }
            Self::TranslatedNames { rows, written, name } => {
                write!(formatter, "names of statuses are translated in {rows} rows, such as '{written}' for {name}")
            }
            Self::TranslatedProperty { written, name } => {
                write!(formatter, "the property {name} is called '{written}'; services send {name}")
            }
            Self::TwoSpellings { written, name } => write!(formatter, "the property {name} is also spelled {written}"),
            Self::MissingCode { code } => {
                write!(formatter, "there is no row for {code}, while the numbers around it have one")
            }
            Self::SecondRow { id, first } => write!(formatter, "a second row for {id}; the first is on line {first}"),
            Self::UnreadRow { text } => write!(formatter, "this row cannot be read: '{text}'"),
            Self::GuessedTitles { statuses } => {
                write!(formatter, "the page has no borders between its cells; the titles of {statuses} are guessed")
            }
            Self::NoDescription { id } => write!(formatter, "the row of {id} has no description"),
            Self::ImpossibleId { id } => write!(formatter, "{id} cannot be the name of a Fluent message"),
        }
    }
}

impl Serialize for Defect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Json<'d> {
            line: u32,
            #[serde(flatten)]
            kind: &'d DefectKind,
            text: String,
        }
        Json { line: self.line, kind: &self.kind, text: self.kind.to_string() }.serialize(serializer)
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.kind)
    }
}
