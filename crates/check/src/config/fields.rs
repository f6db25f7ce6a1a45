//! The keys of a `check.toml`, one after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use error_l10n::LanguageIdentifier;

use super::names::{self, Pattern};
use super::reader::{Entry, Fault, Table};
use super::{
    ArgumentType, Code, Config, GlossaryEntry, Html, Quotes, Register, RequiredAttributes, Translations, VALUE,
};
use crate::error::{Expected, Problem};
use crate::finding::Severity;
use crate::rule::Rule;

/// The keys of the top level.
const KEYS: [&str; 17] = [
    "allowed_attributes",
    "codes",
    "do_not_translate",
    "functions",
    "glossary",
    "helpers",
    "html",
    "limits",
    "locales",
    "partial",
    "quotes",
    "register",
    "required_attributes",
    "severity",
    "source",
    "spelling",
    "statuses",
];

/// The source of most projects.
const USUAL_SOURCE: &str = "en";

const SEVERITIES: [(&str, Option<Severity>); 4] = [
    ("off", None),
    ("info", Some(Severity::Info)),
    ("warning", Some(Severity::Warning)),
    ("error", Some(Severity::Error)),
];

/// What is read, and what can only be judged when all is.
#[derive(Default)]
struct Draft<'t> {
    config: Config,
    source: Option<Entry<'t>>,
    limits: Option<Entry<'t>>,
    /// What to say of `locales` below [partial] if the source is among them.
    listed_as_partial: Option<Fault>,
    /// Locales, and what to say where they are not listed.
    mentioned: Vec<(LanguageIdentifier, Fault)>,
}

/// Reads every key; paths in the file begin at `folder`.
pub(super) fn read(root: Table<'_>, folder: &Path) -> Result<Config, Fault> {
    let mut draft = Draft::default();
    for entry in root.entries("") {
        draft.read(entry, folder)?;
    }
    draft.finish()
}

impl<'t> Draft<'t> {
    fn read(&mut self, entry: Entry<'t>, folder: &Path) -> Result<(), Fault> {
        let config = &mut self.config;
        match entry.key {
            "source" => {
                config.source = Some(entry.tag()?);
                self.source = Some(entry);
            }
            "locales" => config.locales = entry.tags()?,
            "partial" => self.partial(&entry)?,
            // Attributes that are allowed may have a limit.
            "limits" => self.limits = Some(entry),
            "required_attributes" => config.required_attributes = required_attributes(&entry)?,
            "allowed_attributes" => config.allowed_attributes = Some(attributes(&entry, Expected::Texts)?),
            "helpers" => config.helpers = entry.each(Expected::Texts, pattern)?,
            "functions" => config.functions = entry.each(Expected::Texts, function)?.into_iter().collect(),
            "html" => config.html = entry.choice(&[("forbid", Html::Forbid), ("allow", Html::Allow)])?,
            "codes" => config.codes = Some(codes(&entry)?),
            "statuses" => config.statuses = Some(statuses(&entry)?),
            "glossary" => self.glossary(&entry)?,
            "do_not_translate" => config.do_not_translate = entry.texts()?,
            "register" => {
                let values = [("formal", Register::Formal), ("informal", Register::Informal)];
                self.config.register = self.by_locale(&entry, |entry| entry.choice(&values))?;
            }
            "quotes" => self.config.quotes = self.by_locale(&entry, quotes)?,
            "spelling" => self.spelling(&entry, folder)?,
            "severity" => config.severity = severities(&entry)?,
            _ => return Err(entry.unknown(KEYS)),
        }
        Ok(())
    }

    /// `["es-MX"]`, or a table with `es-MX = true`, with `es-MX = "es"`, the locale it is laid over, or with
    /// `locales = ["es-MX"]`.
    fn partial(&mut self, entry: &Entry<'t>) -> Result<(), Fault> {
        if !entry.is_table() {
            self.config.partial = entry.tags()?.into_iter().collect();
            return Ok(());
        }
        for locale in entry.table()?.entries("partial") {
            match locale.key {
                "locales" => {
                    self.config.partial.extend(locale.tags()?);
                    self.listed_as_partial = Some(misplaced(&locale, entry));
                }
                key if KEYS.contains(&key) => return Err(misplaced(&locale, entry)),
                _ => {
                    let tag = locale.key_tag()?;
                    if is_partial(&locale)? {
                        self.config.partial.insert(tag);
                    }
                }
            }
        }
        Ok(())
    }

    fn glossary(&mut self, entry: &Entry<'t>) -> Result<(), Fault> {
        let elements = entry.elements().ok_or_else(|| entry.expected(Expected::Tables))?;
        for element in elements {
            let table = element.table().map_err(|_| entry.expected(Expected::Tables))?;
            let (mut source, mut translations) = (None, BTreeMap::new());
            for word in table.entries("glossary") {
                if word.key == "source" {
                    source = Some(word.text(Expected::Text)?.to_owned());
                } else if names::locale(word.key).is_none() {
                    return Err(word.unknown(["source", "es", "es-MX"]));
                } else {
                    translations.insert(word.key_tag()?, translated(&word)?);
                    self.mention_key(&word)?;
                }
            }
            let source = source.ok_or_else(|| table.lacks("source"))?;
            self.config.glossary.push(GlossaryEntry { source, translations });
        }
        Ok(())
    }

    /// Dictionaries by locale, and `words`.
    fn spelling(&mut self, entry: &Entry<'t>, folder: &Path) -> Result<(), Fault> {
        for locale in entry.table()?.entries("spelling") {
            if locale.key == "words" {
                self.config.words = locale.texts()?.into_iter().collect();
                continue;
            }
            let tag = locale.key_tag()?;
            let dictionaries = locale.texts()?.iter().map(|path| folder.join(path)).collect();
            self.config.spelling.insert(tag, dictionaries);
            self.mention_key(&locale)?;
        }
        Ok(())
    }

    /// A table whose keys are locales.
    fn by_locale<T>(
        &mut self,
        of: &Entry<'t>,
        read: impl Fn(&Entry<'t>) -> Result<T, Fault>,
    ) -> Result<BTreeMap<LanguageIdentifier, T>, Fault> {
        let mut values = BTreeMap::new();
        for entry in of.table()?.entries(&of.path) {
            if KEYS.contains(&entry.key) {
                return Err(misplaced(&entry, of));
            }
            values.insert(entry.key_tag()?, read(&entry)?);
            self.mention_key(&entry)?;
        }
        Ok(values)
    }

    fn mention_key(&mut self, entry: &Entry<'t>) -> Result<(), Fault> {
        let tag = entry.key_tag()?;
        let fault = entry.bad_key(Problem::UnlistedLocale { tag: tag.to_string() });
        self.mentioned.push((tag, fault));
        Ok(())
    }

    fn finish(mut self) -> Result<Config, Fault> {
        let config = &mut self.config;
        let source = config.source.clone().or_else(|| names::locale(USUAL_SOURCE)).unwrap_or_default();
        if config.is_partial(&source) {
            // Somebody wrote all `locales` below the heading [partial].
            let tag = source.to_string();
            let fault = self.source.map(|source| source.bad_value(Problem::PartialSource { tag }));
            if let Some(fault) = self.listed_as_partial.or(fault) {
                return Err(fault);
            }
        }
        let is_listed =
            |tag: &LanguageIdentifier| *tag == source || config.locales.contains(tag) || config.is_partial(tag);
        let unlisted = self.mentioned.into_iter().find(|(tag, _)| !config.locales.is_empty() && !is_listed(tag));
        if let Some((_, fault)) = unlisted {
            return Err(fault);
        }
        if let Some(entry) = self.limits {
            config.limits = limits(&entry, config)?;
        }
        Ok(self.config)
    }
}

fn is_partial(entry: &Entry<'_>) -> Result<bool, Fault> {
    if entry.string().is_some() { entry.tag().map(|_| true) } else { entry.boolean() }
}

/// A key in a table that may be one of the top level.
fn misplaced(entry: &Entry<'_>, table: &Entry<'_>) -> Fault {
    entry.bad_key(Problem::MisplacedKey { key: entry.key.to_owned(), table: table.key.to_owned() })
}

fn limits(entry: &Entry<'_>, config: &Config) -> Result<BTreeMap<String, usize>, Fault> {
    let required = config.required_attributes.iter().flat_map(|required| &required.attributes);
    let attributes = required.chain(config.allowed_attributes.iter().flatten()).map(String::as_str);
    let known: BTreeSet<&str> = [VALUE, "title", "advice"].into_iter().chain(attributes).collect();
    let mut limits = BTreeMap::new();
    for limit in entry.table()?.entries("limits") {
        if !known.contains(limit.key) {
            let is_misplaced = KEYS.contains(&limit.key);
            return Err(if is_misplaced { misplaced(&limit, entry) } else { limit.unknown(known) });
        }
        limits.insert(limit.key.to_owned(), limit.count()?);
    }
    Ok(limits)
}

fn required_attributes(entry: &Entry<'_>) -> Result<Vec<RequiredAttributes>, Fault> {
    if !entry.is_table() {
        let attributes = attributes(entry, Expected::RequiredAttributes)?;
        return Ok(vec![RequiredAttributes { messages: None, attributes }]);
    }
    let required = entry.table()?.entries(&entry.path).map(|messages| {
        let pattern = Pattern::parse(messages.key).ok_or_else(|| {
            messages.bad_key(Problem::Expected { key: messages.path.clone(), expected: Expected::Pattern })
        })?;
        let attributes = attributes(&messages, Expected::Texts)?;
        Ok(RequiredAttributes { messages: Some(pattern), attributes })
    });
    required.collect()
}

fn attributes(entry: &Entry<'_>, expected: Expected) -> Result<BTreeSet<String>, Fault> {
    let name = |entry: &Entry<'_>| {
        let text = entry.text(expected)?;
        if names::is_name(text) { Ok(text.to_owned()) } else { Err(entry.expected(Expected::Name)) }
    };
    Ok(entry.each(expected, name)?.into_iter().collect())
}

fn pattern(entry: &Entry<'_>) -> Result<Pattern, Fault> {
    Pattern::parse(entry.text(Expected::Texts)?).ok_or_else(|| entry.expected(Expected::Pattern))
}

fn function(entry: &Entry<'_>) -> Result<String, Fault> {
    let text = entry.text(Expected::Texts)?;
    if names::is_function(text) { Ok(text.to_owned()) } else { Err(entry.expected(Expected::Function)) }
}

/// `"99904" = { args = { seconds = "number" } }`.
fn codes(of: &Entry<'_>) -> Result<BTreeMap<String, Code>, Fault> {
    let mut codes = BTreeMap::new();
    for entry in of.table()?.entries("codes") {
        if KEYS.contains(&entry.key) && !entry.is_table() {
            return Err(misplaced(&entry, of));
        }
        if !names::is_code(entry.key) {
            return Err(entry.bad_key(Problem::Expected { key: entry.path.clone(), expected: Expected::Code }));
        }
        let mut code = Code::default();
        for property in entry.table()?.entries(&entry.path) {
            match property.key {
                "args" => code.arguments = Some(arguments(&property)?),
                _ => return Err(property.unknown(["args"])),
            }
        }
        codes.insert(entry.key.to_owned(), code);
    }
    Ok(codes)
}

fn arguments(entry: &Entry<'_>) -> Result<BTreeMap<String, ArgumentType>, Fault> {
    let types = [("string", ArgumentType::String), ("number", ArgumentType::Number)];
    let argument = |argument: Entry<'_>| {
        if !names::is_name(argument.key) {
            return Err(argument.bad_key(Problem::Expected { key: argument.path.clone(), expected: Expected::Name }));
        }
        Ok((argument.key.to_owned(), argument.choice(&types)?))
    };
    entry.table()?.entries(&entry.path).map(argument).collect()
}

/// `[404, "5xx"]`; digits may also stand in a string.
fn statuses(entry: &Entry<'_>) -> Result<BTreeSet<String>, Fault> {
    let status = |element: &Entry<'_>| {
        let number = element.integer().or_else(|| element.string().and_then(|text| text.parse().ok()));
        let class = element.string().filter(|text| matches!(text.as_bytes(), [b'1'..=b'5', b'x', b'x']));
        let status = number.filter(|status| (100..600).contains(status)).map(|status| status.to_string());
        status.or(class.map(str::to_owned)).ok_or_else(|| element.expected(Expected::Statuses))
    };
    Ok(entry.each(Expected::Statuses, status)?.into_iter().collect())
}

/// `{ use = ["referencia"], avoid = ["remisión"] }`.
fn translated(entry: &Entry<'_>) -> Result<Translations, Fault> {
    let mut translations = Translations::default();
    for list in entry.table()?.entries(&entry.path) {
        match list.key {
            "use" => translations.wanted = list.texts()?,
            "avoid" => translations.avoided = list.texts()?,
            _ => return Err(list.unknown(["use", "avoid"])),
        }
    }
    Ok(translations)
}

/// `"«»"`, `"« »"`, or an array of such pairs.
fn quotes(entry: &Entry<'_>) -> Result<Vec<Quotes>, Fault> {
    entry.each(Expected::Quotes, |element| {
        let text = element.text(Expected::Quotes)?;
        let marks: Vec<char> = text.chars().filter(|character| !character.is_whitespace()).collect();
        match *marks.as_slice() {
            [opening, closing] if !opening.is_alphanumeric() && !closing.is_alphanumeric() => {
                Ok(Quotes { opening, closing })
            }
            _ => Err(element.expected(Expected::Quotes)),
        }
    })
}

fn severities(of: &Entry<'_>) -> Result<BTreeMap<&'static str, Option<Severity>>, Fault> {
    let mut severities = BTreeMap::new();
    for entry in of.table()?.entries("severity") {
        if KEYS.contains(&entry.key) {
            return Err(misplaced(&entry, of));
        }
        let rule = Rule::find(entry.key).ok_or_else(|| {
            let nearest = Rule::nearest(entry.key).map(|rule| rule.id().to_owned()).collect();
            entry.bad_key(Problem::UnknownRule { rule: entry.key.to_owned(), nearest })
        })?;
        severities.insert(rule.id(), entry.choice(&SEVERITIES)?);
    }
    Ok(severities)
}
