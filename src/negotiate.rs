//! Language negotiation: a language priority list and the registered languages give the language to answer in.
//!
//! The rules are numbered N1 to N26 in `DESIGN.md`, and each has a file of cases in `tests/negotiate`. How a language is
//! chosen, in short:
//!
//! 1. Explicit choices in their order, then the ranges of the header by falling weight.
//! 2. For each range the closest registered language: itself; the region it inherits from or a region of its cluster;
//!    the language without a region; any other region. Never another language or script.
//! 3. Not a language that the header refuses (`q=0`) or gives a lower weight of its own: its turn comes with that.
//! 4. When no range is left, the default.

mod aliases;
mod available;
mod header;
mod negotiated;
mod priority_list;
mod range;
mod regions;
mod scripts;
mod search;
mod vary;
mod weights;

use std::fmt;

use self::available::{Available, Index};
pub use self::negotiated::{Match, Negotiated};
pub use self::priority_list::LanguagePriorityList;
use self::range::Range;
use self::search::Found;
pub use self::vary::vary;
use self::weights::Weights;
use crate::error::{Error, Kind};
use crate::language::LanguageIdentifier;

/// Chooses among the languages there are. Built once, it is used from any number of threads; negotiating neither
/// allocates nor locks, and costs about the same for three languages and for a thousand.
///
/// The answer is always a registered language. Which one, for what is asked: the language itself; else, in the same
/// language and script, the regional parent (`es-419` for `es-AR`) or a close region, the language without a region,
/// any other region; and never another language, however similar. The first of the user's languages that has any of
/// these wins over a closer match for a later one, unless the user gives what would be served a lower weight of its own
/// or refuses it. The default comes last.
///
/// ```
/// use error_l10n::{LanguagePriorityList, Match, Negotiator};
///
/// let available = ["en", "es", "es-419", "ru"].map(|tag| tag.parse().unwrap());
/// let negotiator = Negotiator::new(available, &"en".parse().unwrap())?;
///
/// let list = LanguagePriorityList::parse_accept_language("es-AR, en;q=0.8");
/// let negotiated = negotiator.negotiate(&list);
/// assert_eq!(negotiator.language(negotiated).to_string(), "es-419");
/// assert_eq!(negotiated.matched(), Match::Parent);
///
/// // Where a text is missing, the next language is asked: es-419, es, en.
/// assert_eq!(negotiator.chain(negotiated).collect::<Vec<_>>(), [2, 1, 0]);
/// # Ok::<(), error_l10n::Error>(())
/// ```
#[derive(Clone)]
pub struct Negotiator {
    languages: Box<[LanguageIdentifier]>,
    available: Available,
    default: Index,
    default_language: LanguageIdentifier,
}

impl Negotiator {
    /// A negotiator for the languages that are `available`, of which `default` is served where nothing else can be.
    ///
    /// # Errors
    ///
    /// [`Error::is_language`] where no language is registered or more than 65,535 are, the default is not among them,
    /// one is `und`, or two are the same language, as `iw` and `he`, or `zh-TW` and `zh-Hant-TW`.
    ///
    /// ```
    /// use error_l10n::Negotiator;
    ///
    /// let error = Negotiator::new(["es".parse().unwrap()], &"en".parse().unwrap()).unwrap_err();
    /// assert!(error.is_language());
    /// assert_eq!(error.to_string(), "the default `en` is not registered; register it, or choose one of: es");
    /// ```
    pub fn new(
        available: impl IntoIterator<Item = LanguageIdentifier>,
        default: &LanguageIdentifier,
    ) -> Result<Self, Error> {
        let languages: Box<[LanguageIdentifier]> = available.into_iter().collect();
        let available = Available::new(&languages)?;
        let tag = available::tag_of(default)?;
        let registered = available.family(tag.language).and_then(|family| available.find(family, tag));
        let Some(default) = registered else {
            let reason = format!("the default `{default}` is not registered");
            let known = languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let help = format!("register it, or choose one of: {known}");
            let error = Error::new(Kind::Language, "default-not-registered", reason, help);
            return Err(error.with("language", default).with("known", known));
        };
        let default_language = languages.get(usize::from(default)).cloned().unwrap_or_default();
        Ok(Self { languages, available, default, default_language })
    }

    /// The languages, as and in the order they were registered.
    pub fn available(&self) -> &[LanguageIdentifier] {
        &self.languages
    }

    /// The position of the default in [`available`](Self::available).
    pub fn default_index(&self) -> usize {
        usize::from(self.default)
    }

    /// The language that was negotiated; what belongs into `Content-Language` where the text is in it.
    pub fn language(&self, negotiated: Negotiated) -> &LanguageIdentifier {
        self.languages.get(negotiated.index()).unwrap_or(&self.default_language)
    }

    /// The position of the language that `tag` names, under whatever name: `iw` finds a registered `he`. No fallback:
    /// `es-MX` does not find `es`. Extensions do not count.
    ///
    /// ```
    /// use error_l10n::Negotiator;
    ///
    /// let negotiator = Negotiator::new(["en", "he"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap())?;
    /// assert_eq!(negotiator.find("IW"), Some(1));
    /// assert_eq!(negotiator.find("he-IL"), None);
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn find(&self, tag: &str) -> Option<usize> {
        let range = range::parse(tag.as_bytes())?;
        let family = self.available.family(range.tag.language)?;
        self.available.find(family, family.resolve(range.tag)).map(usize::from)
    }

    /// The registered languages that the one at `index` inherits from, nearest first: `es-419` and `es` for `es-MX`,
    /// without the default. Empty where there are none.
    pub fn parents(&self, index: usize) -> impl ExactSizeIterator<Item = usize> + Clone + use<'_> {
        self.available.parents(index).iter().map(|&parent| usize::from(parent))
    }

    /// The languages to look for a text in: the one negotiated, its registered [parents](Self::parents), then the
    /// default, each once. A parent that the user refuses is left out, but not the default.
    ///
    /// ```
    /// use error_l10n::{LanguagePriorityList, Negotiator};
    ///
    /// let available = ["en", "es", "es-MX"].map(|tag| tag.parse().unwrap());
    /// let negotiator = Negotiator::new(available, &"en".parse().unwrap())?;
    /// let chain = |header| {
    ///     let negotiated = negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header));
    ///     negotiator.chain(negotiated).collect::<Vec<_>>()
    /// };
    /// assert_eq!(chain("es-MX"), [2, 1, 0]);
    /// assert_eq!(chain("es-MX, es;q=0"), [2, 0]);
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn chain(&self, negotiated: Negotiated) -> impl Iterator<Item = usize> + Clone + use<'_> {
        let default = self.default_index();
        let index = if negotiated.index() < self.languages.len() { negotiated.index() } else { default };
        let parents = self.parents(index).enumerate();
        let accepted =
            parents.filter(move |&(position, parent)| parent != default && !negotiated.refuses_parent(position));
        std::iter::once(index).chain(accepted.map(|(_, parent)| parent)).chain((index != default).then_some(default))
    }

    /// The language to answer in. Never fails: where nothing fits, it is the default, and
    /// [`Negotiated::is_acceptable`] says whether the user takes it.
    ///
    /// ```
    /// use error_l10n::{LanguagePriorityList, Negotiator};
    ///
    /// let negotiator = Negotiator::new(["en", "es"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap())?;
    /// let served = |header| {
    ///     let negotiated = negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header));
    ///     negotiator.language(negotiated).to_string()
    /// };
    /// assert_eq!(served("es-MX;q=0.9, en;q=0.5"), "es");
    /// // Spanish is named, and keeps its own weight.
    /// assert_eq!(served("es-MX;q=0.9, es;q=0.2, en;q=0.5"), "en");
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn negotiate(&self, list: &LanguagePriorityList) -> Negotiated {
        let header = Weights::new(list.header());
        for range in list.ranges() {
            // A choice outranks the header, which has no say in what is served for it.
            let weights = if range.is_chosen() { Weights::new(&[]) } else { header };
            if let Some((index, matched)) = self.search(range, weights) {
                let refused_parents = self.refused_parents(index, weights);
                return Negotiated {
                    index,
                    matched,
                    is_acceptable: true,
                    is_explicit: range.is_chosen(),
                    refused_parents,
                };
            }
        }
        Negotiated {
            index: self.default,
            matched: Match::Default,
            is_acceptable: list.header().is_empty(),
            is_explicit: false,
            refused_parents: self.refused_parents(self.default, header),
        }
    }

    fn search(&self, range: &Range, weights: Weights<'_>) -> Option<Found> {
        if range.is_refusal() {
            None
        } else if range.is_any_language() {
            search::wildcard(&self.available, self.default, range, weights)
        } else {
            search::search(&self.available, range, weights)
        }
    }

    /// Bit n: `weights` refuse the n-th parent of the language at `index`.
    #[inline]
    fn refused_parents(&self, index: Index, weights: Weights<'_>) -> u32 {
        if weights.have_refusals() { self.parents_refused_by(weights, index) } else { 0 }
    }

    fn parents_refused_by(&self, weights: Weights<'_>, index: Index) -> u32 {
        let Some(family) = self.available.family(self.available.tag(index).language) else { return 0 };
        let refused = |&parent: &Index| weights.refuse(family, self.available.tag(parent));
        let parents = self.available.parents(usize::from(index)).iter().zip(0_u32..);
        parents.filter(|(parent, _)| refused(parent)).fold(0, |bits, (_, position)| bits | 1_u32 << position.min(31))
    }
}

/// The languages by name, not how they are arranged.
impl fmt::Debug for Negotiator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |languages: &[LanguageIdentifier]| languages.iter().map(ToString::to_string).collect::<Vec<_>>();
        formatter
            .debug_struct("Negotiator")
            .field("available", &names(&self.languages))
            .field("default", &self.default_language.to_string())
            .finish()
    }
}
