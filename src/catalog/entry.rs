//! The catalog as a list: every status and code with its texts.

use std::borrow::Cow;

use crate::language::LanguageIdentifier;
use serde::Serialize;

use super::{Catalog, Family, Kind, Part, Slot};
use crate::arguments::Variables;
use crate::facts;
use crate::fold::folded;
use crate::negotiate::Negotiated;

/// Whether an entry is a status or a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// An HTTP status.
    Status,
    /// A code, as string or in digits.
    Code,
}

/// One status or code with its texts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Entry<'a> {
    /// Status or code.
    pub kind: EntryKind,
    /// The code; of a status, its digits.
    pub code: &'a str,
    /// The status, or the one documented for the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The message of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'a, str>>,
    /// What happened. `None` for a text that needs values a portal gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Cow<'a, str>>,
    /// The language of these texts.
    #[serde(serialize_with = "tag")]
    pub language: &'a LanguageIdentifier,
    /// What the user can do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Cow<'a, str>>,
}

impl Entry<'_> {
    /// Whether the code or one of the texts has this piece of text in it, whatever its case, accents, quotes and
    /// dashes. All entries have an empty piece.
    ///
    /// ```
    /// use error_l10n::{Catalog, LanguagePriorityList};
    ///
    /// let catalog = Catalog::embedded();
    /// let spanish = catalog.negotiate(&LanguagePriorityList::from_tags(["es"]));
    /// let codes: Vec<&str> = catalog.entries(spanish).filter(|e| e.mentions("MAXIMA")).map(|e| e.code).collect();
    /// assert_eq!(codes, ["507"]);
    /// ```
    pub fn mentions(&self, piece: &str) -> bool {
        let piece = folded(piece);
        let texts = [Some(self.code), self.title.as_deref(), self.description.as_deref(), self.advice.as_deref()];
        texts.into_iter().flatten().any(|text| folded(text).contains(&piece))
    }
}

pub(crate) fn tag<S: serde::Serializer>(language: &&LanguageIdentifier, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(language)
}

impl Catalog {
    /// Every status and code, statuses first, in the order of the documents; codes of overlays follow.
    ///
    /// The texts are those of `language` or its regional parents; an entry that has none there is in the default
    /// language, and says so.
    ///
    /// ```
    /// use error_l10n::{Catalog, LanguagePriorityList};
    ///
    /// let catalog = Catalog::embedded();
    /// let russian = catalog.negotiate(&LanguagePriorityList::from_tags(["ru"]));
    /// let gone = catalog.entries(russian).find(|entry| entry.code == "410").unwrap();
    /// assert_eq!(gone.title.as_deref(), Some("Потеряно"));
    /// assert_eq!(catalog.entries(russian).count(), 26 + 8 + 19);
    /// ```
    pub fn entries(&self, language: Negotiated) -> impl Iterator<Item = Entry<'_>> {
        // The classes, `4xx` and `5xx`, are no statuses.
        let is_status = |name: &str| name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit());
        let statuses = self.0.of_kind(Kind::Status).filter(move |(_, name)| is_status(name));
        let statuses = statuses.map(|(slot, name)| (EntryKind::Status, slot, name));
        let codes = self.0.of_kind(Kind::Code).map(|(slot, name)| (EntryKind::Code, slot, name));
        statuses.chain(codes).map(move |(kind, slot, code)| self.entry(kind, slot, code, language))
    }

    fn entry<'a>(&'a self, kind: EntryKind, slot: Slot, code: &'a str, language: Negotiated) -> Entry<'a> {
        let fact = self.0.fact(slot);
        let status = match kind {
            EntryKind::Status => code.parse().ok(),
            EntryKind::Code => fact.map(|(_, status, _)| *status),
        };
        let family = self.0.family(language);
        let speaks = |family: &Family| self.first_text(family, slot, Part::Value).is_some();
        let family = if speaks(&family) { family } else { self.0.default_family() };
        // What an answer with this code and no status would advise.
        let advice = match (fact, status) {
            (Some((_, _, fact)), _) => Some(*fact),
            (None, Some(status)) => facts::of_status(status),
            (None, None) => Some(facts::GENERIC),
        };
        let advice = advice.and_then(|fact| self.0.advice(fact.advice));
        let text = |slot, part| self.first_text(&family, slot, part).map(|(_, text)| text);
        let found = self.first_text(&family, slot, Part::Value);
        let speaker = found.as_ref().map(|(language, _)| *language).or(family.member(0)).unwrap_or_default();
        let title_slot = status.and_then(|status| self.0.status(status));
        Entry {
            kind,
            code,
            status,
            title: text(slot, Part::Title).or_else(|| text(title_slot?, Part::Title)),
            description: found.map(|(_, text)| text),
            language: self.0.language(speaker),
            advice: text(slot, Part::Advice).or_else(|| text(advice?, Part::Value)),
        }
    }

    /// The first text among `family`, and whose it is.
    fn first_text(&self, family: &Family, slot: Slot, part: Part) -> Option<(usize, Cow<'_, str>)> {
        let text = |language: usize| self.0.text(language, slot, part, &Variables::default());
        family.members().find_map(|language| text(language).map(|text| (language, text)))
    }
}
