//! What the catalog knows of the statuses and codes a page may have.

use std::borrow::Cow;
use std::collections::HashMap;

use error_l10n::{Catalog, EntryKind, LanguageIdentifier, LanguagePriorityList};

use super::row::Row;

/// The text of the message that every catalog must have, in a catalog that has none.
pub(super) const STAND_IN: &str = "\u{fffd}";

/// The statuses and codes of a catalog, with the texts of one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    entries: Vec<KnownEntry>,
    /// Where they are, by id in lower case: codes match without case.
    index: HashMap<String, usize>,
}

/// A status or a code.
#[derive(Debug, Clone)]
pub(super) struct KnownEntry {
    pub(super) kind: EntryKind,
    pub(super) code: String,
    pub(super) status: Option<u16>,
    /// In this language or its regional parents; else the catalog has none.
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
}

impl Known {
    pub(super) fn new(catalog: &Catalog, language: &LanguageIdentifier) -> Self {
        let negotiated = catalog.negotiate(&LanguagePriorityList::from_tags([language.to_string()]));
        let entries = catalog.entries(negotiated).map(|entry| {
            let is_own = entry.language.language == language.language;
            let own = |text: Option<Cow<'_, str>>| text.filter(|text| is_own && text != STAND_IN).map(Cow::into_owned);
            KnownEntry {
                kind: entry.kind,
                code: entry.code.to_owned(),
                status: entry.status,
                title: own(entry.title),
                description: own(entry.description),
            }
        });
        let entries: Vec<KnownEntry> = entries.collect();
        let index = entries.iter().enumerate().map(|(position, entry)| (key(&entry.id()), position)).collect();
        Self { entries, index }
    }

    fn get(&self, id: &str) -> Option<&KnownEntry> {
        self.entries.get(*self.index.get(&key(id))?)
    }

    /// The entry a row is about, if this language has a text for it.
    pub(super) fn told_of(&self, row: &Row) -> Option<&KnownEntry> {
        self.get(&row.id()).filter(|entry| entry.description.is_some())
    }

    /// The entries this language has a text for.
    pub(super) fn told(&self) -> impl Iterator<Item = &KnownEntry> {
        self.entries.iter().filter(|entry| entry.description.is_some())
    }

    /// How many rows have the description this language has for them.
    pub(super) fn count_same(&self, rows: &[Row]) -> usize {
        let is_same =
            |row: &&Row| self.told_of(row).is_some_and(|entry| entry.description.as_deref() == Some(&*row.description));
        rows.iter().filter(is_same).count()
    }

    pub(super) fn status(&self, status: u16) -> Option<&KnownEntry> {
        self.get(&format!("status-{status}"))
    }

    /// A code, whatever the case of its letters.
    pub(super) fn code(&self, code: &str) -> Option<&KnownEntry> {
        self.get(&format!("code-{code}"))
    }

    pub(super) fn codes(&self) -> impl Iterator<Item = &KnownEntry> {
        self.entries.iter().filter(|entry| entry.kind == EntryKind::Code)
    }
}

impl KnownEntry {
    pub(super) fn is_word(&self) -> bool {
        !self.code.bytes().all(|byte| byte.is_ascii_digit())
    }

    pub(super) fn id(&self) -> String {
        match self.kind {
            EntryKind::Status => format!("status-{}", self.code),
            EntryKind::Code => format!("code-{}", self.code),
        }
    }
}

/// What ids are compared by.
pub(super) fn key(id: &str) -> String {
    id.to_ascii_lowercase()
}
