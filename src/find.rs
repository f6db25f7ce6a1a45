//! From a text somebody quoted, in any language and not quite right, to the codes it may come from.

mod agreements;
mod alignment;
mod bearers;
mod common_words;
mod documents;
mod parts;
mod score;
mod search;
mod similarity;
mod sources;
mod trigrams;

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use self::bearers::Bearers;
use self::documents::Documents;
use self::search::{Hit, Index};
use crate::catalog::{Catalog, EntryKind, Part, Slot, tag};
use crate::fold::GAP;
use crate::language::LanguageIdentifier;
use crate::negotiate::Negotiated;

/// Finds the codes a text may come from that somebody read on a screen: the other way round than a
/// [`Resolver`](crate::Resolver).
///
/// It searches the titles, descriptions, advice and details of every registered language, with every plural form, in
/// the documented and the reviewed edition alike, and those of overlays. The text need not be whole nor right: it may
/// have slips, other quotes and dashes, no accents, other values and numbers, words around it, escapes of HTML and
/// JSON. Built once, a clone is a second handle to the same index; there is no lock.
///
/// ```
/// use error_l10n::{Catalog, Finder, Member};
///
/// let finder = Finder::new(&Catalog::embedded());
/// let found = finder.find("me salió que el recurso no encontrado", 10);
/// assert_eq!((found[0].code, found[0].status), ("99904", Some(404)));
/// assert_eq!(found[0].text, "Recurso no encontrado");
/// assert_eq!(found[0].language.to_string(), "es");
///
/// let found = finder.find("повторите попытку через 21 минуту", 1);
/// assert_eq!((found[0].member, found[0].score), (Member::Advice, 1.0));
/// assert_eq!(found[0].text, "Повторите попытку через … минуту.");
///
/// assert!(finder.find("Mañana vamos a la playa", 10).is_empty());
/// ```
#[derive(Clone)]
pub struct Finder(Arc<Index>);

/// Which of an answer's texts was quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Member {
    /// The title of a status.
    Title,
    /// What happened.
    Description,
    /// What the user can do.
    Advice,
    /// The text of a detail.
    Detail,
}

/// A status or code that a quoted text may come from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found<'f> {
    /// Status or code.
    pub kind: EntryKind,
    /// The code; of a status, its digits; of a detail, its name.
    pub code: &'f str,
    /// The status, or the one documented for the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The language of the text.
    #[serde(serialize_with = "tag")]
    pub language: &'f LanguageIdentifier,
    /// Which text it is.
    pub member: Member,
    /// The text, with `…` where values stand in it.
    pub text: &'f str,
    /// How well the texts agree, from 0 to 1, in steps of a thousandth. It is 1 for a text that was quoted in full and
    /// without a slip, and the same for all whose texts nothing tells apart.
    pub score: f64,
    /// The message the text is of, to find it in another language.
    #[serde(skip)]
    message: (Slot, Part),
}

impl Finder {
    /// No more characters of a text are looked at.
    pub const MAX_CHARACTERS: usize = 4096;

    /// An index of all texts of `catalog`.
    pub fn new(catalog: &Catalog) -> Self {
        let bearers = Bearers::new(catalog);
        let (sources, documents) = sources::collect(catalog, &bearers);
        Self(Arc::new(Index { catalog: catalog.clone(), bearers, sources, documents: Documents::new(&documents) }))
    }

    /// What `text` may come from, the best first; nothing where no text is similar.
    ///
    /// There are at most `limit`, and beyond it those that are as good as the last one. A status or code comes once a
    /// language, with the text of it that agrees best; whole screens of title, description and advice are recognized.
    /// Of the text the first [`MAX_CHARACTERS`](Self::MAX_CHARACTERS) count.
    pub fn find(&self, text: &str, limit: usize) -> Vec<Found<'_>> {
        let hits = self.0.search(text);
        let last = limit.checked_sub(1).and_then(|last| hits.get(last)).map(|hit| hit.score);
        let is_wanted = |hit: &&Hit<'_>| limit > 0 && last.is_none_or(|last| hit.score >= last);
        hits.iter().take_while(is_wanted).filter_map(|hit| self.found(hit)).collect()
    }

    fn found<'f>(&'f self, hit: &Hit<'f>) -> Option<Found<'f>> {
        let subject = self.0.bearers.subjects.get(hit.bearer.subject as usize)?;
        let source = hit.source;
        Some(Found {
            kind: subject.kind,
            code: &subject.code,
            status: subject.status,
            language: self.0.catalog.data().language(usize::from(source.language)),
            member: hit.bearer.member,
            text: &source.text,
            score: f64::from(hit.score) / f64::from(score::FULL),
            message: (source.slot, source.part),
        })
    }

    /// The text that was found as it is in another language or its regional parents, with `…` where values stand. `None`
    /// where they do not have it.
    ///
    /// ```
    /// use error_l10n::{Catalog, Finder, LanguagePriorityList};
    ///
    /// let catalog = Catalog::embedded();
    /// let finder = Finder::new(&catalog);
    /// let english = catalog.negotiate(&LanguagePriorityList::from_tags(["en"]));
    /// let found = &finder.find("Слишком много запросов", 1)[0];
    /// assert_eq!(finder.in_language(found, english).as_deref(), Some("Too Many Requests"));
    /// ```
    pub fn in_language(&self, found: &Found<'_>, language: Negotiated) -> Option<String> {
        let catalog = self.0.catalog.data();
        let (slot, part) = found.message;
        let members = catalog.family(language).members().collect::<Vec<_>>();
        let wording = members.into_iter().find_map(|member| catalog.wordings(member, slot, part).into_iter().next());
        wording.map(|wording| wording.replace(GAP, "…"))
    }
}

impl fmt::Debug for Finder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Finder").field("catalog", &self.0.catalog).finish_non_exhaustive()
    }
}
