//! The outcome of a negotiation.

use std::fmt;

/// The language that was negotiated: a small handle, for as many resolutions as wanted.
///
/// It belongs to the [`Negotiator`](crate::Negotiator) that made it. With another one it does no harm: a language that
/// is not there is taken for the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Negotiated {
    pub(super) index: u16,
    pub(super) matched: Match,
    pub(super) is_acceptable: bool,
    pub(super) is_explicit: bool,
    /// Bit n: the user refuses the n-th parent of the language, so no text may come from it.
    pub(super) refused_parents: u32,
}

/// How a language was found.
///
/// ```
/// use error_l10n::{LanguagePriorityList, Match, Negotiator};
///
/// let available = ["en", "es-419", "zh-Hant"].map(|tag| tag.parse().unwrap());
/// let negotiator = Negotiator::new(available, &"en".parse().unwrap())?;
/// let matched = |header| negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header)).matched();
///
/// assert_eq!(matched("es-419"), Match::Exact);
/// assert_eq!(matched("es-AR"), Match::Parent);
/// assert_eq!(matched("zh-TW"), Match::Base);
/// assert_eq!(matched("es"), Match::Child);
/// assert_eq!(matched("uk"), Match::Default);
/// # Ok::<(), error_l10n::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Match {
    /// The range names the language: `es` for `es`, `he` for `iw`, `zh-TW` for `zh-Hant-TW`. Extensions do not count.
    Exact,
    /// The range's region inherits from that of the language (CLDR parent locales): `es-419` for `es-AR`, `pt-PT` for
    /// `pt-AO`.
    Parent,
    /// Both regions are in one cluster of the language (CLDR language matching): `es-MX` for `es-AR`, `en-GB` for
    /// `en-AU`.
    Cluster,
    /// The language is the range without its region or without its variants: `es` for `es-MX`, `zh-Hant` for `zh-TW`.
    Base,
    /// The range names no region and the language does: `es-MX` for `es`.
    Child,
    /// The language is that of another region: `es-ES` for `es-MX`, `fr-FR` for `fr-CA`.
    Sibling,
    /// Serbian in the other script: `sr` for `sr-Latn`.
    OtherScript,
    /// The range is `*`, or begins with it.
    Wildcard,
    /// Nothing was asked for, or nothing that there is.
    Default,
}

impl Negotiated {
    /// The position of the language in [`Negotiator::available`](crate::Negotiator::available).
    pub fn index(self) -> usize {
        usize::from(self.index)
    }

    /// How the language was found.
    pub fn matched(self) -> Match {
        self.matched
    }

    /// The user accepts the language. `false` says that nothing there is acceptable to the user, and the default is
    /// served all the same: an answer in some language beats none. Where nothing is asked for, everything is
    /// acceptable.
    ///
    /// ```
    /// use error_l10n::{LanguagePriorityList, Negotiator};
    ///
    /// let negotiator = Negotiator::new(["en", "es"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap())?;
    /// let negotiate = |header| negotiator.negotiate(&LanguagePriorityList::parse_accept_language(header));
    ///
    /// assert!(negotiate("").is_acceptable());
    /// assert!(!negotiate("uk").is_acceptable());
    /// assert!(!negotiate("es-MX, es;q=0").is_acceptable());
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn is_acceptable(self) -> bool {
        self.is_acceptable
    }

    /// An explicit choice ([`prefer`](crate::LanguagePriorityList::prefer)) decided, so that no header could have
    /// mattered. In any other case the answer [varies](crate::vary) with the header, also with one that was not sent.
    pub fn is_explicit(self) -> bool {
        self.is_explicit
    }

    pub(crate) fn refuses_parents(self) -> bool {
        self.refused_parents != 0
    }

    pub(super) fn refuses_parent(self, position: usize) -> bool {
        let bit = u32::try_from(position).ok().and_then(|position| 1_u32.checked_shl(position));
        self.refused_parents & bit.unwrap_or_default() != 0
    }
}

impl Match {
    /// The name in logs and JSON: `exact`, `parent`, `cluster`, `base`, `child`, `sibling`, `other-script`, `wildcard`
    /// or `default`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Parent => "parent",
            Self::Cluster => "cluster",
            Self::Base => "base",
            Self::Child => "child",
            Self::Sibling => "sibling",
            Self::OtherScript => "other-script",
            Self::Wildcard => "wildcard",
            Self::Default => "default",
        }
    }
}

impl fmt::Display for Match {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
