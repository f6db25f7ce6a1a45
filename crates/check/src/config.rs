//! `check.toml`: what a project wants of its texts. The only door to `toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::{Error, Kind};
use crate::finding::Severity;

/// What a project wants of its texts; everything has a default.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The locale the others are translated from.
    pub source: Option<String>,
    /// The locales there have to be.
    pub locales: Vec<String>,
    /// Locales that are held only to what they have.
    pub partial: BTreeSet<String>,
    /// The longest texts there may be.
    pub limits: Limits,
    /// Attributes every code and status has to have.
    pub required_attributes: Vec<String>,
    /// Attributes there may be beside `title` and `advice`.
    pub allowed_attributes: Vec<String>,
    /// Ids of messages that are no codes.
    pub helpers: Vec<String>,
    /// Functions the program registers beside `NUMBER`.
    pub functions: Vec<String>,
    /// Whether texts may have markup.
    pub html: Html,
    /// The codes of the API and the arguments of each.
    pub codes: BTreeMap<String, Code>,
    /// The statuses there have to be texts for.
    pub statuses: Vec<u16>,
    /// How words of the source are translated.
    pub glossary: Vec<GlossaryTerm>,
    /// Words that stay as they are in the source.
    pub do_not_translate: Vec<String>,
    /// The register of a locale.
    pub register: BTreeMap<String, String>,
    /// The quotation marks of a locale.
    pub quotes: BTreeMap<String, String>,
    /// The severity of single rules; `off` is no severity.
    #[serde(skip)]
    pub severity: BTreeMap<String, Option<Severity>>,
}

/// The longest texts there may be, in characters.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Of a message's value.
    pub value: Option<usize>,
    /// Of a `.title`.
    pub title: Option<usize>,
    /// Of an `.advice` and of the messages `advice-…`.
    pub advice: Option<usize>,
}

/// Whether texts may have markup.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Html {
    /// No text may have any.
    #[default]
    Forbid,
    /// A translation may have what the source has.
    Allow,
}

/// What the program knows of a code.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Code {
    /// The values the program passes, by name.
    pub args: BTreeMap<String, ArgumentType>,
}

/// The type of a value the program passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ArgumentType {
    /// Text; it has no plural.
    String,
    /// A number, which chooses plural forms.
    Number,
}

/// How a word of the source is translated.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct GlossaryTerm {
    /// The word in the source.
    pub source: String,
    /// The words of each locale.
    #[serde(flatten)]
    pub locales: BTreeMap<String, Wording>,
}

/// The words for a glossary term in one locale.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wording {
    /// One of these has to be there.
    #[serde(rename = "use")]
    pub use_: Vec<String>,
    /// None of these may be there.
    pub avoid: Vec<String>,
}

impl Config {
    /// Reads the text of a `check.toml`; `file` is its name in errors.
    ///
    /// # Errors
    ///
    /// What is no TOML, and keys and values that are not known.
    pub fn parse(text: &str, file: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| {
            let reason = error.message().to_owned();
            Error::new(Kind::Config, reason, "compare it with the list of keys").in_file(file)
        })
    }
}
