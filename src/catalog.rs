//! The catalog: every language's texts, and the table that finds them.

mod builder;
mod bundle;
mod compiled;
mod embedded;
mod entry;
mod family;
mod folder;
mod index;
mod language_tag;
mod layers;
mod number;
mod plural;
mod pseudo;
mod source;
mod texts;
mod wording;

use std::borrow::Cow;
use std::sync::Arc;

use crate::language::LanguageIdentifier;
use once_cell::sync::Lazy;

pub use self::builder::CatalogBuilder;
pub(crate) use self::bundle::Part;
pub(crate) use self::embedded::LOCALES;
pub(crate) use self::entry::tag;
pub use self::entry::{Entry, EntryKind};
pub(crate) use self::family::Family;
use self::index::Index;
pub(crate) use self::index::{Kind, Slot};
pub(crate) use self::plural::{Category, Plural};
pub(crate) use self::source::{blunted, too_deep};
use self::texts::Texts;
use crate::arguments::{Arguments, Variables};
use crate::code::ErrorCode;
use crate::facts::{self, Advice, CodeFact};
use crate::negotiate::{LanguagePriorityList, Negotiated, Negotiator};
use crate::retry_after::Unit;

/// Every language's texts, built once and only read afterwards.
///
/// A clone is a second handle to the same texts. There is no lock and no I/O after it is built.
///
/// ```
/// use error_l10n::Catalog;
///
/// let catalog = Catalog::embedded();
/// let languages: Vec<String> = catalog.languages().iter().map(ToString::to_string).collect();
/// assert_eq!(languages, ["en", "es", "ru"]);
/// ```
#[derive(Clone)]
pub struct Catalog(Arc<CatalogData>);

pub(crate) struct CatalogData {
    negotiator: Negotiator,
    /// As people write the languages, in the order of the negotiator's.
    tags: Vec<String>,
    /// Whether the shipped texts lie below all others.
    has_shipped: bool,
    /// In the order of the negotiator's languages.
    families: Vec<Family>,
    index: Index,
    /// In the order of the negotiator's languages.
    texts: Vec<Texts>,
    /// What is known of the code in each slot.
    facts: Vec<Option<&'static CodeFact>>,
    /// Which parts of the message in each slot any language has.
    parts: Vec<[bool; Part::COUNT]>,
    /// The slots of `status-100` to `status-599`.
    statuses: Vec<Option<Slot>>,
    client_errors: Option<Slot>,
    server_errors: Option<Slot>,
    generic: Option<Slot>,
    /// In the order of [`Advice::ALL`].
    advice: [Option<Slot>; Advice::ALL.len()],
    /// In the order of [`Unit::ALL`].
    waits: [Option<Slot>; Unit::ALL.len()],
}

#[expect(
    clippy::expect_used,
    reason = "the shipped texts do not change after they are compiled in; every test builds them"
)]
static EMBEDDED: Lazy<Catalog> = Lazy::new(|| Catalog::builder().build().expect("the shipped texts are in order"));

impl Catalog {
    /// The shipped texts: the Referrals API in English, Spanish and Russian, as documented.
    ///
    /// They are read at the first call; every call gives a handle to the same catalog.
    pub fn embedded() -> Self {
        EMBEDDED.clone()
    }

    /// Starts a catalog from the shipped texts.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::new(true)
    }

    /// Starts a catalog from nothing, for another API. It needs a `code-generalException` in its default language.
    pub fn empty_builder() -> CatalogBuilder {
        CatalogBuilder::new(false)
    }

    /// The registered languages.
    pub fn languages(&self) -> &[LanguageIdentifier] {
        self.0.negotiator.available()
    }

    /// The language for users none of whose languages is registered.
    pub fn default_language(&self) -> &LanguageIdentifier {
        self.0.language(self.0.negotiator.default_index())
    }

    /// Chooses the language for a user, as RFC 4647 and RFC 9110 have it; see [`Negotiator`].
    pub fn negotiate(&self, languages: &LanguagePriorityList) -> Negotiated {
        self.0.negotiator.negotiate(languages)
    }

    /// The tag of a negotiated language.
    pub fn language(&self, language: Negotiated) -> &LanguageIdentifier {
        self.0.negotiator.language(language)
    }

    /// The value of any message by its id, such as a label that an overlay brings along: in `language`, its regional
    /// parents or the default language. `None` where nobody has it or it does not format without error.
    ///
    /// ```
    /// use error_l10n::{Arguments, Catalog, LanguagePriorityList};
    ///
    /// let catalog = Catalog::builder().overlay_text("es", "portal.ftl", "portal-close = Cerrar\n").build()?;
    /// let spanish = catalog.negotiate(&LanguagePriorityList::from_tags(["es-MX"]));
    /// assert_eq!(catalog.message(spanish, "portal-close", &Arguments::new()).as_deref(), Some("Cerrar"));
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn message<'a>(&'a self, language: Negotiated, id: &str, arguments: &Arguments<'_>) -> Option<Cow<'a, str>> {
        let (kind, name) = Kind::of_id(id);
        let variables = Variables { own: Some(arguments), ..Variables::default() };
        self.0.message(language, self.0.find(kind, name.as_bytes())?, &variables)
    }

    /// Whether [`message`](Self::message) has a text for `code`: in `language`, its regional parents or the default
    /// language.
    ///
    /// ```
    /// use error_l10n::{Catalog, ErrorCode, LanguagePriorityList};
    ///
    /// let catalog = Catalog::embedded();
    /// let spanish = catalog.negotiate(&LanguagePriorityList::from_tags(["es"]));
    /// assert!(catalog.knows(spanish, &ErrorCode::new("99904").unwrap()));
    /// assert!(!catalog.knows(spanish, &ErrorCode::new("77001").unwrap()));
    /// ```
    pub fn knows(&self, language: Negotiated, code: &ErrorCode<'_>) -> bool {
        let slot = self.0.find(Kind::Code, code.as_bytes());
        slot.and_then(|slot| self.0.message(language, slot, &Variables::default())).is_some()
    }

    pub(crate) fn data(&self) -> &CatalogData {
        &self.0
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let languages = self.languages().iter().map(ToString::to_string).collect::<Vec<_>>();
        formatter.debug_struct("Catalog").field("languages", &languages).field("messages", &self.0.index.len()).finish()
    }
}

impl CatalogData {
    fn new(negotiator: Negotiator, has_shipped: bool, index: Index, texts: Vec<Texts>) -> Self {
        let mut facts = vec![None; index.len()];
        for (slot, code) in index.of_kind(Kind::Code) {
            let row = facts::CODES.iter().find(|(documented, ..)| code.eq_ignore_ascii_case(documented));
            facts.iter_mut().skip(slot.position()).take(1).for_each(|fact| *fact = row);
        }
        let has = |slot, part| texts.iter().any(|texts| texts.has(slot, part));
        let parts = index.slots().map(|slot| Part::ALL.map(|part| has(slot, part))).collect();
        let status = |status: u16| index.find(Kind::Status, status.to_string().as_bytes());
        let statuses = (100..600).map(status).collect();
        let client_errors = index.find(Kind::Status, b"4xx");
        let server_errors = index.find(Kind::Status, b"5xx");
        let generic = index.find(Kind::Code, b"generalException");
        let advice = |name: &str| index.find(Kind::Advice, name.as_bytes());
        let waits = Unit::ALL.map(|unit| advice(unit.advice()));
        let advice = Advice::ALL.map(|kind| advice(kind.name()));
        let family = |index| std::iter::once(index).chain(negotiator.parents(index)).collect();
        let families = (0..negotiator.available().len()).map(family).collect();
        Self {
            tags: negotiator.available().iter().map(ToString::to_string).collect(),
            negotiator,
            has_shipped,
            families,
            index,
            parts,
            texts,
            facts,
            statuses,
            client_errors,
            server_errors,
            generic,
            advice,
            waits,
        }
    }

    /// Whether the default language, or a regional parent of it, has a text for everything else.
    fn has_last_resort(&self) -> bool {
        let has_generic = |texts: &Texts| self.generic.is_some_and(|slot| texts.has_plain_value(slot));
        self.default_family().members().any(|index| self.texts.get(index).is_some_and(has_generic))
    }

    /// The negotiated language and its registered parents, without the default where that is another language.
    pub(crate) fn family(&self, language: Negotiated) -> Family {
        if !language.refuses_parents()
            && let Some(family) = self.families.get(language.index())
        {
            return *family;
        }
        let default = self.negotiator.default_index();
        let is_related = |index: usize| {
            index == language.index() || self.negotiator.parents(language.index()).any(|parent| parent == index)
        };
        let chain = self.negotiator.chain(language).filter(|&index| index != default || is_related(index));
        chain.collect()
    }

    /// The default language and its registered parents.
    pub(crate) fn default_family(&self) -> Family {
        self.families.get(self.negotiator.default_index()).copied().unwrap_or_default()
    }

    pub(crate) fn language(&self, index: usize) -> &LanguageIdentifier {
        static UNDETERMINED: Lazy<LanguageIdentifier> = Lazy::new(LanguageIdentifier::default);
        // Every handle is made by this negotiator or corrected by it; there is no other index.
        self.negotiator.available().get(index).unwrap_or(&UNDETERMINED)
    }

    /// The same as text.
    pub(crate) fn language_tag(&self, index: usize) -> &str {
        self.tags.get(index).map_or("und", String::as_str)
    }

    pub(crate) fn find(&self, kind: Kind, name: &[u8]) -> Option<Slot> {
        self.index.find(kind, name)
    }

    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (Slot, &str)> {
        self.index.of_kind(kind)
    }

    /// Whether any language has this part of the message: few codes have a title or advice of their own.
    #[inline]
    pub(crate) fn has(&self, slot: Slot, part: Part) -> bool {
        self.parts.get(slot.position()).is_some_and(|parts| parts.get(part as usize).copied().unwrap_or_default())
    }

    /// The text of a message in one language.
    #[inline]
    pub(crate) fn text(
        &self,
        language: usize,
        slot: Slot,
        part: Part,
        variables: &Variables<'_>,
    ) -> Option<Cow<'_, str>> {
        self.texts.get(language)?.text(slot, part, variables)
    }

    /// The value of a message in a language, its regional parents or the default language.
    fn message(&self, language: Negotiated, slot: Slot, variables: &Variables<'_>) -> Option<Cow<'_, str>> {
        let text = |index| self.text(index, slot, Part::Value, variables);
        text(language.index()).or_else(|| {
            let families = [self.family(language), self.default_family()];
            families.iter().flat_map(Family::members).find_map(text)
        })
    }

    /// Every wording a text can take in one language, the usual one first, with [`GAP`](crate::fold::GAP)s where values stand.
    pub(crate) fn wordings(&self, language: usize, slot: Slot, part: Part) -> Vec<Cow<'_, str>> {
        self.texts.get(language).map(|texts| texts.wordings(slot, part)).unwrap_or_default()
    }

    /// Whether one language itself has this part of the message.
    pub(crate) fn language_has(&self, language: usize, slot: Slot, part: Part) -> bool {
        self.texts.get(language).is_some_and(|texts| texts.has(slot, part))
    }

    /// Whether the shipped texts lie below all others.
    pub(crate) fn has_shipped(&self) -> bool {
        self.has_shipped
    }

    pub(crate) fn fact(&self, slot: Slot) -> Option<&'static CodeFact> {
        self.facts.get(slot.position()).copied().flatten()
    }

    pub(crate) fn status(&self, status: u16) -> Option<Slot> {
        let position = usize::from(status).checked_sub(100)?;
        self.statuses.get(position).copied().flatten()
    }

    /// The slot of a status's class.
    pub(crate) fn status_class(&self, status: u16) -> Option<Slot> {
        match status {
            400..500 => self.client_errors,
            // RFC 9110, section 15: an invalid status is a server error.
            500.. => self.server_errors,
            _ => None,
        }
    }

    pub(crate) fn generic(&self) -> Option<Slot> {
        self.generic
    }

    pub(crate) fn advice(&self, advice: Advice) -> Option<Slot> {
        self.advice.get(advice as usize).copied().flatten()
    }

    pub(crate) fn wait(&self, unit: Unit) -> Option<Slot> {
        self.waits.get(unit as usize).copied().flatten()
    }
}
