//! A TOML file seen as entries with their places. The only door to `toml`.

use std::ops::Range;

use error_l10n::LanguageIdentifier;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::names;
use crate::error::{Error, Expected, Problem};

/// The largest configuration that is read, in bytes.
const MAX_BYTES: usize = 1024 * 1024;

/// What is wrong, and the bytes it stands in.
#[derive(Debug)]
pub(super) struct Fault {
    span: Range<usize>,
    problem: Problem,
}

/// A table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'t> {
    table: &'t DeTable<'t>,
    /// Where it stands; the whole file for the outermost one.
    span: (usize, usize),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry<'t> {
    /// The key as it is written.
    pub(super) key: &'t str,
    key_span: Range<usize>,
    /// The key with those above it, such as `limits.title`.
    pub(super) path: String,
    value: &'t DeValue<'t>,
    span: Range<usize>,
}

/// Parses `text` and hands its outermost table to `read`.
///
/// # Errors
///
/// A text that is too large, what is not TOML, and what `read` refuses.
pub(super) fn read<T>(text: &str, read: impl FnOnce(Table<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
    if text.len() > MAX_BYTES {
        return Err(Fault { span: 0..0, problem: Problem::TooLarge });
    }
    let root = DeTable::parse(text).map_err(|error| {
        let problem = Problem::Toml { reason: error.message().to_owned() };
        Fault { span: error.span().unwrap_or_default(), problem }
    })?;
    read(Table { table: root.get_ref(), span: (0, 0) })
}

impl Fault {
    /// The error in `file`, whose content is `text`.
    pub(super) fn in_file(self, file: String, text: &str) -> Error {
        let before = text.get(..text.floor_char_boundary(self.span.start)).unwrap_or_default();
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1;
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match self.problem {
            Problem::TooLarge => Error::new(file, self.problem),
            problem => Error::new(file, problem).at(number(line), number(column)),
        }
    }
}

impl<'t> Table<'t> {
    /// The entries in the order of the file; `path` is the key of the table.
    pub(super) fn entries(self, path: &str) -> impl Iterator<Item = Entry<'t>> + use<'t> {
        let path = path.to_owned();
        self.table.iter().map(move |(key, value)| {
            let (name, key_span) = (key.get_ref().as_ref(), key.span());
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            Entry { key: name, key_span, path, value: value.get_ref(), span: value.span() }
        })
    }

    /// The fault that the table lacks `key`.
    pub(super) fn lacks(self, key: &str) -> Fault {
        Fault { span: self.span.0..self.span.1, problem: Problem::MissingKey { key: key.to_owned() } }
    }
}

impl<'t> Entry<'t> {
    /// The fault that the key is none of `known`.
    pub(super) fn unknown<'k>(&self, known: impl IntoIterator<Item = &'k str>) -> Fault {
        let (known, is_near) = names::by_nearness(self.key, known);
        self.bad_key(Problem::UnknownKey { key: self.key.to_owned(), known, is_near })
    }

    /// The fault `problem` of the key.
    pub(super) fn bad_key(&self, problem: Problem) -> Fault {
        Fault { span: self.key_span.clone(), problem }
    }

    /// The fault `problem` of the value.
    pub(super) fn bad_value(&self, problem: Problem) -> Fault {
        Fault { span: self.span.clone(), problem }
    }

    /// The fault that the value is something else.
    pub(super) fn expected(&self, expected: Expected) -> Fault {
        self.bad_value(Problem::Expected { key: self.path.clone(), expected })
    }

    /// The key, which has to be a canonical language tag.
    pub(super) fn key_tag(&self) -> Result<LanguageIdentifier, Fault> {
        tag(self.key).map_err(|problem| self.bad_key(problem))
    }

    pub(super) fn table(&self) -> Result<Table<'t>, Fault> {
        match self.value {
            DeValue::Table(table) => Ok(Table { table, span: (self.key_span.start, self.key_span.end) }),
            _ => Err(self.expected(Expected::Table)),
        }
    }

    /// Whether the value is a table: for those that may be one.
    pub(super) fn is_table(&self) -> bool {
        matches!(self.value, DeValue::Table(_))
    }

    /// The elements of an array, each as an entry of the same key; `None` where the value is no array.
    pub(super) fn elements(&self) -> Option<impl Iterator<Item = Entry<'t>> + use<'t>> {
        let DeValue::Array(array) = self.value else { return None };
        let (key, key_span, path) = (self.key, self.key_span.clone(), self.path.clone());
        Some(array.iter().map(move |value: &'t Spanned<DeValue<'t>>| Entry {
            key,
            key_span: key_span.clone(),
            path: path.clone(),
            value: value.get_ref(),
            span: value.span(),
        }))
    }

    /// Each element of an array of `expected`; one value stands for an array of one.
    pub(super) fn each<T>(
        &self,
        expected: Expected,
        mut read: impl FnMut(&Entry<'t>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        match self.elements() {
            Some(elements) => elements.map(|element| read(&element)).collect(),
            None if self.is_table() => Err(self.expected(expected)),
            None => Ok(vec![read(self)?]),
        }
    }

    /// A string, whatever is in it.
    pub(super) fn string(&self) -> Option<&'t str> {
        match self.value {
            DeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// A string that is not blank; `expected` is what the user is told otherwise.
    pub(super) fn text(&self, expected: Expected) -> Result<&'t str, Fault> {
        self.string().filter(|text| !text.trim().is_empty()).ok_or_else(|| self.expected(expected))
    }

    pub(super) fn texts(&self) -> Result<Vec<String>, Fault> {
        self.each(Expected::Texts, |element| element.text(Expected::Texts).map(str::to_owned))
    }

    /// A canonical language tag.
    pub(super) fn tag(&self) -> Result<LanguageIdentifier, Fault> {
        let text = self.string().ok_or_else(|| self.expected(Expected::Tag))?;
        tag(text).map_err(|problem| self.bad_value(problem))
    }

    /// An array of canonical tags, each once.
    pub(super) fn tags(&self) -> Result<Vec<LanguageIdentifier>, Fault> {
        let mut tags = Vec::new();
        self.each(Expected::Tags, |element| {
            let tag = match element.string() {
                Some(_) => element.tag()?,
                None => return Err(element.expected(Expected::Tags)),
            };
            if tags.contains(&tag) {
                return Err(element.bad_value(Problem::Repeated { value: tag.to_string() }));
            }
            tags.push(tag);
            Ok(())
        })?;
        Ok(tags)
    }

    pub(super) fn boolean(&self) -> Result<bool, Fault> {
        match self.value {
            DeValue::Boolean(value) => Ok(*value),
            _ => Err(self.expected(Expected::Boolean)),
        }
    }

    /// A whole number from 1.
    pub(super) fn count(&self) -> Result<usize, Fault> {
        self.integer().filter(|count| *count > 0).ok_or_else(|| self.expected(Expected::Count))
    }

    /// A whole number that is not negative.
    pub(super) fn integer(&self) -> Option<usize> {
        match self.value {
            DeValue::Integer(integer) => usize::from_str_radix(integer.as_str(), integer.radix()).ok(),
            _ => None,
        }
    }

    /// One of the named values.
    pub(super) fn choice<T: Copy>(&self, values: &[(&str, T)]) -> Result<T, Fault> {
        let names = || values.iter().map(|(name, _)| *name);
        let text = match self.value {
            DeValue::String(text) => text.to_string(),
            DeValue::Boolean(value) => value.to_string(),
            DeValue::Integer(value) => value.to_string(),
            _ => String::new(),
        };
        let found = values.iter().find(|(name, _)| *name == text && self.string().is_some());
        let unknown = || Problem::UnknownValue {
            key: self.path.clone(),
            known: names::by_nearness(&text, names()).0,
            value: text.clone(),
        };
        found.map(|(_, value)| *value).ok_or_else(|| self.bad_value(unknown()))
    }
}

fn tag(text: &str) -> Result<LanguageIdentifier, Problem> {
    let locale = names::locale(text);
    match locale {
        Some(locale) if locale == text => Ok(locale),
        locale => Err(Problem::NotATag { tag: text.to_owned(), canonical: locale.map(|locale| locale.to_string()) }),
    }
}
