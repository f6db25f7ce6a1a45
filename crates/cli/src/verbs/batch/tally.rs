//! What the lines had: how many were understood, and by which codes.

use std::collections::HashMap;

use error_l10n::{ApiError, ErrorCode, LanguagePriorityList, Negotiated, Origin, Resolver, UserMessage};
use foldhash::fast::RandomState;

/// Different unknown codes that are kept. A log of free text in place of codes would fill the memory.
pub(super) const MAX_UNKNOWN: usize = 10_000;

/// Counts of lines.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Every line, blank and bad ones too.
    pub(super) lines: u64,
    pub(super) blank: u64,
    pub(super) bad: u64,
    pub(super) by_code: u64,
    pub(super) by_status: u64,
    /// Lines that got the generic text.
    pub(super) generic: u64,
    /// Whether there were more unknown codes than are kept.
    pub(super) is_capped: bool,
    /// Codes match without case, and where each one's count is.
    positions: HashMap<ErrorCode<'static>, usize, RandomState>,
    codes: Vec<CodeCount>,
    unknown: usize,
}

/// A code and its lines.
#[derive(Debug, Clone)]
pub(super) struct CodeCount {
    /// Of several spellings the one that sorts first, so that the order of lines does not matter.
    pub(super) code: ErrorCode<'static>,
    pub(super) is_known: bool,
    /// Lines whose text it gave, if it is known; lines it stands in, if not.
    pub(super) lines: u64,
}

/// What one line adds to a tally.
#[derive(Debug, Clone, Default)]
pub(super) struct Share {
    origin: Origin,
    codes: Vec<usize>,
}

/// Tells codes somebody knows from those nobody does.
#[derive(Debug)]
pub(super) struct Knowledge {
    resolver: Resolver,
    languages: Vec<Negotiated>,
}

impl Knowledge {
    pub(super) fn new(resolver: &Resolver) -> Self {
        let negotiate = |tag: String| resolver.negotiate(&LanguagePriorityList::from_tags([tag]));
        let languages = resolver.catalog().languages().iter().map(|language| negotiate(language.to_string()));
        Self { resolver: resolver.clone(), languages: languages.collect() }
    }

    /// Whether any language has a text for `code`; `None` of a number that is a status in the place of a code.
    fn has(&self, code: &ErrorCode<'_>) -> Option<bool> {
        let error = ApiError::from_code(code.clone());
        let mut origins = self.languages.iter().map(|language| self.resolver.resolve(&error, *language).origin());
        if origins.clone().any(|origin| origin == Origin::Code) {
            return Some(true);
        }
        origins.all(|origin| origin == Origin::Generic).then_some(false)
    }
}

impl Tally {
    /// What a line adds that got `message`.
    pub(super) fn share(&mut self, message: &UserMessage<'_>, knowledge: &Knowledge) -> Share {
        let mut codes = Vec::new();
        for code in message.codes() {
            let Some(position) = self.position(code, || knowledge.has(code)) else { continue };
            let is_known = self.codes.get(position).is_some_and(|count| count.is_known);
            if (!is_known || message.code() == Some(code)) && !codes.contains(&position) {
                codes.push(position);
            }
        }
        Share { origin: message.origin(), codes }
    }

    /// Adds a share, as often as there were lines with it.
    pub(super) fn add(&mut self, share: &Share, lines: u64) {
        match share.origin {
            Origin::Code => self.by_code += lines,
            Origin::Status => self.by_status += lines,
            Origin::Generic => self.generic += lines,
        }
        for position in &share.codes {
            if let Some(count) = self.codes.get_mut(*position) {
                count.lines += lines;
            }
        }
    }

    /// Adds everything in `other`.
    pub(super) fn merge(&mut self, other: Self) {
        self.lines += other.lines;
        self.blank += other.blank;
        self.bad += other.bad;
        self.by_code += other.by_code;
        self.by_status += other.by_status;
        self.generic += other.generic;
        self.is_capped |= other.is_capped;
        for count in other.codes {
            let position = self.position(&count.code, || Some(count.is_known));
            if let Some(here) = position.and_then(|position| self.codes.get_mut(position)) {
                here.lines += count.lines;
            }
        }
    }

    /// How many different codes there were.
    pub(super) fn distinct(&self) -> usize {
        self.codes.len()
    }

    pub(super) fn understood(&self) -> u64 {
        self.by_code + self.by_status
    }

    /// The codes texts were found by, or those nobody knows, the most frequent first.
    pub(super) fn codes(&self, is_known: bool) -> Vec<&CodeCount> {
        let mut codes: Vec<&CodeCount> =
            self.codes.iter().filter(|count| count.is_known == is_known && count.lines > 0).collect();
        codes.sort_by(|a, b| b.lines.cmp(&a.lines).then_with(|| a.code.as_str().cmp(b.code.as_str())));
        codes
    }

    fn position(&mut self, code: &ErrorCode<'_>, is_known: impl FnOnce() -> Option<bool>) -> Option<usize> {
        let positions: &HashMap<ErrorCode<'_>, usize, RandomState> = &self.positions;
        if let Some(&position) = positions.get(code) {
            if let Some(count) = self.codes.get_mut(position)
                && code.as_str() < count.code.as_str()
            {
                count.code = code.clone().into_owned();
            }
            return Some(position);
        }
        let is_known = is_known()?;
        if !is_known && self.unknown >= MAX_UNKNOWN {
            self.is_capped = true;
            return None;
        }
        self.unknown += usize::from(!is_known);
        let (position, code) = (self.codes.len(), code.clone().into_owned());
        self.positions.insert(code.clone(), position);
        self.codes.push(CodeCount { code, is_known, lines: 0 });
        Some(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use error_l10n::Catalog;

    fn tally(bodies: &[&str]) -> Tally {
        let resolver = Resolver::new(Catalog::embedded());
        let (knowledge, mut tally) = (Knowledge::new(&resolver), Tally::default());
        for body in bodies {
            let message = resolver.explain(body.as_bytes(), None, "en");
            let share = tally.share(&message, &knowledge);
            tally.add(&share, 1);
        }
        tally
    }

    fn listed(tally: &Tally, is_known: bool) -> Vec<(String, u64)> {
        tally.codes(is_known).into_iter().map(|count| (count.code.to_string(), count.lines)).collect()
    }

    #[test]
    fn a_known_code_counts_where_it_speaks_and_an_unknown_one_wherever_it_stands() {
        let tally = tally(&[
            r#"{"code": "itemNotFound", "innerError": {"code": "99904"}}"#,
            r#"{"code": "ITEMNOTFOUND", "innerError": {"code": "new", "innerError": {"code": "New"}}}"#,
            r#"{"code": "new"}"#,
            r#"{"code": "404"}"#,
        ]);
        assert_eq!(listed(&tally, true), [("99904".into(), 1), ("ITEMNOTFOUND".into(), 1)]);
        assert_eq!(listed(&tally, false), [("New".into(), 2)]);
        assert_eq!((tally.by_code, tally.by_status, tally.generic), (2, 1, 1));
    }

    #[test]
    fn the_order_of_lines_does_not_matter() {
        let (mut one, two) = (tally(&[r#"{"code": "b"}"#, r#"{"code": "X"}"#]), tally(&[r#"{"code": "x"}"#]));
        one.merge(two);
        assert_eq!(listed(&one, false), [("X".into(), 2), ("b".into(), 1)]);
    }

    #[test]
    fn unknown_codes_cannot_fill_the_memory() {
        let body = |number| format!(r#"{{"code": "unknown-{number}"}}"#);
        let bodies: Vec<String> = (0..MAX_UNKNOWN + 5).map(body).collect();
        let mut bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
        bodies.push(r#"{"code": "99904"}"#);
        let tally = tally(&bodies);
        assert!(tally.is_capped);
        assert_eq!(tally.codes(false).len(), MAX_UNKNOWN);
        assert_eq!(listed(&tally, true), [("99904".into(), 1)]);
    }
}
