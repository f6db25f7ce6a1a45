//! What the user asks for: the language priority list.

use std::fmt;

use super::header::{self, MAX_BYTES};
use super::range::{self, CHOSEN, Range};
use crate::few::Few;

/// How many ranges of a header count, and how many explicit choices.
const MAX_RANGES: usize = 64;

/// The languages a user reads, best first (RFC 4647, section 2.3): what a header, a list of tags or a setting says,
/// ready to be [negotiated](crate::Negotiator::negotiate) as often as wanted.
///
/// Reading never fails. A range that is malformed or has a malformed weight is passed over, the others count. What
/// nobody sends is not read: the first 4 KiB and the first 64 well-formed ranges of a header count, all its lines
/// together, and a range that the 4 KiB end within is left out whole. So a header of a megabyte costs what 4 KiB cost.
/// Up to eight ranges need no heap.
///
/// - Case does not matter, `_` is read as `-`.
/// - Weights are thousandths; `q=0` refuses a language; without `q` a range has the highest weight. Of a range that is
///   repeated the highest weight counts.
/// - Former and longer codes are read as the usual ones (CLDR 48): `iw` is `he`, `spa` is `es`, `zh-CHT` is `zh-Hant`.
/// - Extensions, private use and subtags out of place never prevent a match: `es-MX-u-nu-latn` asks for `es-MX`.
///
/// ```
/// use error_l10n::{LanguagePriorityList, Negotiator};
///
/// let negotiator = Negotiator::new(["en", "es", "ru"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap())?;
/// let served = |list| negotiator.language(negotiator.negotiate(&list)).to_string();
///
/// assert_eq!(served(LanguagePriorityList::parse_accept_language("es-MX,es;q=0.9,en;q=0.8")), "es");
/// assert_eq!(served(LanguagePriorityList::from_tags(["kk", "ru-KZ"])), "ru");
/// assert_eq!(served(LanguagePriorityList::default()), "en");
/// # Ok::<(), error_l10n::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct LanguagePriorityList {
    /// Explicit choices, then the header, in the order they are looked at: by falling weight, `*` after the languages
    /// of its weight, else as written.
    ranges: Few<Range, 8>,
    /// How many of them are explicit choices.
    choices: usize,
}

impl LanguagePriorityList {
    /// Reads the value of an `Accept-Language` header.
    ///
    /// ```
    /// use error_l10n::LanguagePriorityList;
    ///
    /// let list = LanguagePriorityList::parse_accept_language("es-MX, es;q=0.9, en;q=2, *;q=0.1");
    /// assert_eq!(format!("{list:?}"), "[es-MX;q=1, es;q=0.9, *;q=0.1]");
    /// ```
    pub fn parse_accept_language(header: &str) -> Self {
        Self::parse_accept_language_bytes(header.as_bytes())
    }

    /// Reads the value of an `Accept-Language` header that may be no UTF-8. A range with any byte outside ASCII is
    /// malformed, the others count.
    ///
    /// ```
    /// use error_l10n::LanguagePriorityList;
    ///
    /// let list = LanguagePriorityList::parse_accept_language_bytes(b"espa\xF1ol, ru;q=0.5");
    /// assert_eq!(format!("{list:?}"), "[ru;q=0.5]");
    /// ```
    pub fn parse_accept_language_bytes(header: &[u8]) -> Self {
        let mut list = Self::default();
        list.read_header(header);
        list
    }

    /// Reads the value of an `Accept-Language` header into an empty list, where that already has its place.
    pub(crate) fn read_header(&mut self, header: &[u8]) {
        self.read_line(header, MAX_BYTES);
    }

    /// Reads a header that was sent in several lines, which is the same as one line with commas between (RFC 9110,
    /// section 5.3). Takes the values as any HTTP library gives them: texts or bytes, none at all.
    ///
    /// ```
    /// use error_l10n::LanguagePriorityList;
    ///
    /// let list = LanguagePriorityList::parse_accept_language_lines(["ru;q=0.5", "es"]);
    /// assert_eq!(format!("{list:?}"), "[es;q=1, ru;q=0.5]");
    /// ```
    pub fn parse_accept_language_lines<I>(lines: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<[u8]>,
    {
        let mut list = Self::default();
        let mut budget = MAX_BYTES;
        for line in lines {
            let line = line.as_ref();
            list.read_line(line, budget);
            // The comma that joins the lines counts.
            budget = budget.saturating_sub(line.len().saturating_add(1));
            if budget == 0 {
                break;
            }
        }
        list
    }

    /// Takes language tags, best first: the same as a header without weights. What is no tag is passed over, a weight
    /// behind one included. The bounds of a header hold.
    ///
    /// ```
    /// use error_l10n::LanguagePriorityList;
    ///
    /// let list = LanguagePriorityList::from_tags(["es_MX", "es", "C"]);
    /// assert_eq!(format!("{list:?}"), "[es-MX;q=1, es;q=1]");
    /// ```
    pub fn from_tags<I>(tags: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut list = Self::default();
        let mut budget = MAX_BYTES;
        for tag in tags {
            let tag = tag.as_ref().as_bytes();
            let Some(left) = budget.checked_sub(tag.len()) else { break };
            budget = left.saturating_sub(1);
            if let Some(range) = range::parse(tag).filter(|_| list.ranges.len() < MAX_RANGES) {
                list.insert(range);
            }
        }
        list
    }

    /// Adds the user's explicit choice, from a setting or an address: it outranks every range of the header, also
    /// where the header refuses it. Of several, the one added first is the best. A choice that names no language is
    /// none, and one that matches nothing leaves the word to the next and then to the header.
    ///
    /// ```
    /// use error_l10n::{LanguagePriorityList, Negotiator};
    ///
    /// let negotiator = Negotiator::new(["en", "es", "ru"].map(|tag| tag.parse().unwrap()), &"en".parse().unwrap())?;
    /// let header = LanguagePriorityList::parse_accept_language("es");
    ///
    /// let chosen = negotiator.negotiate(&header.clone().prefer("ru"));
    /// assert_eq!(negotiator.language(chosen).to_string(), "ru");
    /// assert!(chosen.is_explicit());
    ///
    /// let unknown = negotiator.negotiate(&header.prefer("tlh"));
    /// assert_eq!(negotiator.language(unknown).to_string(), "es");
    /// assert!(!unknown.is_explicit());
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    #[must_use]
    pub fn prefer(mut self, tag: &str) -> Self {
        let is_read = tag.len() <= MAX_BYTES && self.choices < MAX_RANGES;
        let choice = range::parse(tag.as_bytes()).filter(|range| is_read && !range.is_any_language());
        if let Some(range) = choice {
            self.insert(Range { weight: CHOSEN, ..range });
            self.choices += 1;
        }
        self
    }

    /// Nothing is asked for: no header, or none of its ranges well-formed, and no explicit choice.
    ///
    /// ```
    /// use error_l10n::LanguagePriorityList;
    ///
    /// assert!(LanguagePriorityList::parse_accept_language(" , ,").is_empty());
    /// assert!(!LanguagePriorityList::parse_accept_language("es;q=0").is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// The explicit choices and then the header, best first.
    pub(super) fn ranges(&self) -> &[Range] {
        &self.ranges
    }

    /// The ranges of the header, best first.
    pub(super) fn header(&self) -> &[Range] {
        self.ranges.get(self.choices..).unwrap_or_default()
    }

    /// Keeps the well-formed ranges of a header line; malformed ones are passed over. At most `budget` bytes are read.
    fn read_line(&mut self, line: &[u8], budget: usize) {
        let mut rest = header::whole_ranges(line, budget);
        loop {
            rest = header::behind_separators(rest);
            if rest.is_empty() {
                return;
            }
            // The two ways to a range keep it apart: where they met it would be in memory, and not in registers.
            if let Some((range, behind)) = header::read_usual(rest) {
                self.keep(range);
                rest = behind;
            } else {
                let (range, behind) = header::read_range(rest);
                if let Some(range) = range {
                    self.keep(range);
                }
                rest = behind;
            }
        }
    }

    #[inline(always)]
    fn keep(&mut self, range: Range) {
        let refuses_nothing = range.is_refusal() && range.has_tail;
        if !refuses_nothing && self.ranges.len() < MAX_RANGES {
            self.insert(range);
        }
    }

    /// Inserts behind everything that is looked at no later. Headers are mostly in order, so mostly at the end.
    #[inline(always)]
    fn insert(&mut self, range: Range) {
        let is_in_order = self.ranges.last().is_none_or(|last| last.precedence() >= range.precedence());
        self.ranges.push(range);
        if !is_in_order {
            self.put_last_in_order();
        }
    }

    #[cold]
    fn put_last_in_order(&mut self) {
        let Some((last, before)) = self.ranges.split_last() else { return };
        let place = before.iter().rposition(|other| other.precedence() >= last.precedence()).map_or(0, |at| at + 1);
        if let Some(from_there) = self.ranges.get_mut(place..) {
            from_there.rotate_right(1);
        }
    }
}

/// The ranges in the order they are looked at, under their usual names.
impl fmt::Debug for LanguagePriorityList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.ranges.iter()).finish()
    }
}
