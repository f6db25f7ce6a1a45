//! What a project expects of its texts: `check.toml`.

mod fields;
mod names;
mod reader;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use error_l10n::LanguageIdentifier;

pub use self::names::Pattern;
pub(crate) use self::names::by_nearness;
use crate::error::{Error, Problem};
use crate::finding::Severity;
use crate::rule::Rule;

/// What a project expects of its texts.
///
/// It comes from a file `check.toml` beside the folders of the languages, or from a text. Everything in it is optional:
/// the default expects what can be expected of any project.
///
/// ```toml
/// source = "en"                              # the locale the others are translated from
/// locales = ["en", "es", "ru"]               # those that have to be there
/// required_attributes = { "status-*" = ["title"] }
/// allowed_attributes = ["title", "advice"]
/// helpers = ["footer", "advice-*"]           # messages that belong to no code
/// functions = ["PRICE"]                      # functions the program adds to Fluent's own
/// html = "forbid"                            # or "allow"
/// statuses = [404, 409, "5xx"]               # the HTTP statuses that need a text
/// do_not_translate = ["Partner Center", "Retry-After"]
///
/// [partial]
/// es-MX = true                               # has only what differs from its parent; or: locales = ["es-MX"]
///
/// [limits]                                   # characters
/// value = 300
/// title = 60
///
/// [codes]                                    # the codes that need a text, and their arguments
/// "99904" = { args = { referralId = "string", seconds = "number" } }
///
/// [[glossary]]
/// source = "referral"
/// es = { use = ["referencia"], avoid = ["remisión"] }
///
/// [register]
/// es = "formal"                              # or "informal"
///
/// [quotes]
/// es = ["«»", "“”"]
///
/// [spelling]                                 # Hunspell dictionaries, without .aff and .dic
/// es = "dictionaries/es_ES"
/// words = ["Contoso"]                        # right in every language
///
/// [severity]
/// double-space = "off"                       # or "info", "warning", "error"
/// ```
///
/// Locales are BCP 47 tags in their canonical form. Where a list of strings is expected, one string will do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    source: Option<LanguageIdentifier>,
    locales: Vec<LanguageIdentifier>,
    partial: BTreeSet<LanguageIdentifier>,
    limits: BTreeMap<String, usize>,
    required_attributes: Vec<RequiredAttributes>,
    allowed_attributes: Option<BTreeSet<String>>,
    helpers: Vec<Pattern>,
    functions: BTreeSet<String>,
    html: Html,
    codes: Option<BTreeMap<String, Code>>,
    statuses: Option<BTreeSet<String>>,
    glossary: Vec<GlossaryEntry>,
    do_not_translate: Vec<String>,
    register: BTreeMap<LanguageIdentifier, Register>,
    quotes: BTreeMap<LanguageIdentifier, Vec<Quotes>>,
    spelling: BTreeMap<LanguageIdentifier, Vec<PathBuf>>,
    words: BTreeSet<String>,
    severity: BTreeMap<&'static str, Option<Severity>>,
}

/// Whether markup may stand in texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Html {
    /// Texts are plain: a tag in one is a finding.
    #[default]
    Forbid,
    /// Tags that the source has as well are fine.
    Allow,
}

/// How a locale addresses its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    /// As *usted*, *вы*, *vous*, *Sie*.
    Formal,
    /// As *tú*, *ты*, *tu*, *du*.
    Informal,
}

/// The type of an argument a program passes to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentType {
    /// A text: a choice by it is by its value.
    String,
    /// A number: a choice by it is by plural category.
    Number,
}

/// What is known of a code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Code {
    /// The arguments a program passes to the code's texts. `None` where the configuration does not say.
    pub arguments: Option<BTreeMap<String, ArgumentType>>,
}

/// Attributes that messages need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredAttributes {
    /// The messages; without one, all that belong to a code or a status.
    pub messages: Option<Pattern>,
    /// The names of the attributes.
    pub attributes: BTreeSet<String>,
}

/// How a word of the source is to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// The word or the words, as the source has them.
    pub source: String,
    /// What it is in each locale.
    pub translations: BTreeMap<LanguageIdentifier, Translations>,
}

/// The translations of a word into one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translations {
    /// One of these has to stand where the source has the word; none where any will do.
    pub wanted: Vec<String>,
    /// None of these may.
    pub avoided: Vec<String>,
}

/// An opening and a closing quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotes {
    /// What stands before the quotation.
    pub opening: char,
    /// What stands behind it.
    pub closing: char,
}

impl Config {
    /// Reads the text of a `check.toml`; `file` is its name in errors, and paths in it begin at that file's folder.
    ///
    /// # Errors
    ///
    /// What is not TOML, an unknown key or rule, a value of the wrong type, a locale that is no canonical tag or is not
    /// listed: with line, column, and the nearest known name.
    pub fn parse(text: &str, file: impl Into<String>) -> Result<Self, Error> {
        let file = file.into();
        let folder = Path::new(&file).parent().unwrap_or(Path::new("")).to_owned();
        reader::read(text, |root| fields::read(root, &folder)).map_err(|fault| fault.in_file(file, text))
    }

    /// Reads the bytes of a `check.toml`, as [`Config::parse`] reads its text.
    ///
    /// # Errors
    ///
    /// What is not UTF-8, and what [`Config::parse`] refuses.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>, file: impl Into<String>) -> Result<Self, Error> {
        let file = file.into();
        match String::from_utf8(bytes.into()) {
            Ok(text) => Self::parse(&text, file),
            Err(_) => Err(Error::new(file, Problem::NotUtf8)),
        }
    }

    /// The locale the others are translated from.
    pub fn source(&self) -> Option<&LanguageIdentifier> {
        self.source.as_ref()
    }

    /// The locales that have to be there, as they are listed: the source and partial locales may or may not be among
    /// them. None where nothing is listed.
    pub fn locales(&self) -> &[LanguageIdentifier] {
        &self.locales
    }

    /// Whether `locale` has only what differs from a more general one, and is not held to have every text.
    pub fn is_partial(&self, locale: &LanguageIdentifier) -> bool {
        self.partial.contains(locale)
    }

    /// How many characters a text may have: the value of a message, or the attribute of that name.
    pub fn limit(&self, attribute: Option<&str>) -> Option<usize> {
        self.limits.get(attribute.unwrap_or(VALUE)).copied()
    }

    /// The attributes that messages need.
    pub fn required_attributes(&self) -> &[RequiredAttributes] {
        &self.required_attributes
    }

    /// The only attributes that may occur, where the configuration lists them.
    pub fn allowed_attributes(&self) -> Option<&BTreeSet<String>> {
        self.allowed_attributes.as_ref()
    }

    /// Whether the message of this id is declared to belong to no code.
    pub fn is_helper(&self, message: &str) -> bool {
        self.helpers.iter().any(|pattern| pattern.matches(message))
    }

    /// Whether the configuration says which messages belong to no code.
    pub(crate) fn has_helpers(&self) -> bool {
        !self.helpers.is_empty()
    }

    /// The functions a program adds to Fluent's own.
    pub fn functions(&self) -> &BTreeSet<String> {
        &self.functions
    }

    /// Whether markup may stand in texts.
    pub fn html(&self) -> Html {
        self.html
    }

    /// The codes that need a text, where the configuration lists them.
    pub fn codes(&self) -> Option<&BTreeMap<String, Code>> {
        self.codes.as_ref()
    }

    /// The HTTP statuses that need a text, such as `404` or `5xx`, where the configuration lists them.
    pub fn statuses(&self) -> Option<&BTreeSet<String>> {
        self.statuses.as_ref()
    }

    /// How words of the source are to be translated.
    pub fn glossary(&self) -> &[GlossaryEntry] {
        &self.glossary
    }

    /// Words that are the same in every locale.
    pub fn do_not_translate(&self) -> &[String] {
        &self.do_not_translate
    }

    /// How `locale` addresses its reader, where that is to be checked. What is said of a language holds for its regions.
    pub fn register(&self, locale: &LanguageIdentifier) -> Option<Register> {
        of(&self.register, locale).copied()
    }

    /// The quotation marks `locale` may use, where the configuration lists them.
    pub fn quotes(&self, locale: &LanguageIdentifier) -> Option<&[Quotes]> {
        of(&self.quotes, locale).map(Vec::as_slice)
    }

    /// Hunspell dictionaries of `locale`, without `.aff` and `.dic`.
    pub fn dictionaries(&self, locale: &LanguageIdentifier) -> &[PathBuf] {
        of(&self.spelling, locale).map_or(&[], Vec::as_slice)
    }

    /// Words that are spelled right in every locale.
    pub fn words(&self) -> &BTreeSet<String> {
        &self.words
    }

    /// How severe a finding of `rule` is; `None` where the rule is off.
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        self.severity.get(rule.id()).copied().unwrap_or(Some(rule.severity()))
    }

    /// What the configuration says of the rule, if anything: a severity, or `None` for off.
    pub(crate) fn severity_set(&self, rule: &Rule) -> Option<Option<Severity>> {
        self.severity.get(rule.id()).copied()
    }
}

impl GlossaryEntry {
    /// What the word is in `locale`. What is said of a language holds for its regions.
    pub fn in_locale(&self, locale: &LanguageIdentifier) -> Option<&Translations> {
        of(&self.translations, locale)
    }
}

/// What is said of the locale, or else of its language.
fn of<'m, T>(map: &'m BTreeMap<LanguageIdentifier, T>, locale: &LanguageIdentifier) -> Option<&'m T> {
    let general = || LanguageIdentifier::from_parts(locale.language, locale.script, None, &[]);
    map.get(locale).or_else(|| map.get(&general()))
}

/// The key of the limit for values.
const VALUE: &str = "value";
