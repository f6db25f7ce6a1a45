//! What a header says of each registered language: whether a range names it, and what the most specific one gives it.
//!
//! A range *covers* a language that is the range itself or below it, as `es` covers `es-MX`, and `es-419` does too.

use super::available::Family;
use super::range::Range;
use super::regions;
use super::search::{other_script, scripts_agree};
use crate::language::Tag;

/// The ranges of one header, by falling weight.
#[derive(Clone, Copy)]
pub(super) struct Weights<'a>(&'a [Range]);

impl<'a> Weights<'a> {
    pub(super) const fn new(header: &'a [Range]) -> Self {
        Self(header)
    }

    /// A range that asks for `wanted`, with `weight`, may be served `found`, which it does not name: no other range
    /// refuses it (N10, N11), or has a word of its own on it and gives it less (N16).
    ///
    /// A range has a word of its own if it covers `found` and does not stand above both: where `es-MX` is wanted, `es`
    /// has none on `es-419`, but it has on `es` itself, and on `es-ES`, which is no closer to `es-MX` than to any other
    /// Spanish. What is found on the way from `wanted` up `is_close`.
    #[inline]
    pub(super) fn allow(self, family: &Family, wanted: Tag, weight: u16, found: Tag, is_close: bool) -> bool {
        let gives_less = |range: &Range| {
            if range.weight >= weight || range.is_refusal() || range.tag.language != found.language {
                return false;
            }
            let named = family.resolve(range.tag);
            let is_between = !is_close || named.region.is_some() == found.region.is_some();
            named == found || (is_between && named != wanted && specificity(family, *range, found).is_some())
        };
        !self.0.iter().any(gives_less) && !self.refuse(family, found)
    }

    /// The most specific of the ranges that cover `found` gives it no weight. `*` does not count: `es-MX,*;q=0`
    /// refuses other languages, not the Spanish that there is.
    #[inline]
    pub(super) fn refuse(self, family: &Family, found: Tag) -> bool {
        self.have_refusals() && self.most_specific(family, found).is_some_and(Range::is_refusal)
    }

    pub(super) fn have_refusals(self) -> bool {
        self.0.last().is_some_and(|last| last.is_refusal())
    }

    fn most_specific(self, family: &Family, found: Tag) -> Option<Range> {
        let covering = self.0.iter().filter_map(|&range| Some((specificity(family, range, found)?, range)));
        // Of equally specific ranges the first one is the one with the highest weight.
        covering.rev().max_by_key(|&(specificity, _)| specificity).map(|(_, range)| range)
    }

    /// A range that begins with a language covers `found`.
    pub(super) fn name(self, family: &Family, found: Tag) -> bool {
        self.0.iter().any(|&range| !range.is_any_language() && specificity(family, range, found).is_some())
    }
}

/// `range`, which may be `*`, covers `found` of `family`.
pub(super) fn covers(family: &Family, range: Range, found: Tag) -> bool {
    range.tag == Tag::ANY || specificity(family, range, found).is_some()
}

/// How much `range` says of `found` of `family`; nothing if it does not cover it, or is `*`.
fn specificity(family: &Family, range: Range, found: Tag) -> Option<u32> {
    let names_language = !range.is_any_language();
    if range.tag == Tag::ANY || (names_language && range.tag.language != found.language) {
        return None;
    }
    let wanted = if names_language { family.resolve(range.tag) } else { range.tag };
    let names_variants = wanted.variants.is_some();
    if names_variants && wanted.variants != found.variants {
        return None;
    }
    let script = script_specificity(range, wanted, found)?;
    let region = region_specificity(wanted, found)?;
    // The later a part stands in a tag, the more it counts.
    Some(u32::from(names_language) | script << 1 | region << 2 | u32::from(names_variants) << 8)
}

/// A language without a script means the script it is usually written in; but who refuses the language without one
/// refuses it in every script.
fn script_specificity(range: Range, wanted: Tag, found: Tag) -> Option<u32> {
    let names_script = range.tag.script.is_some();
    let agrees = if range.is_refusal() {
        let any_script = !names_script && range.tag.region.is_none();
        any_script || scripts_agree(wanted.script, found.script)
    } else {
        scripts_agree(wanted.script, found.script) || other_script(wanted) == Some(found.script)
    };
    agrees.then_some(u32::from(names_script))
}

/// Nothing for no region, most for the same one, and less the further away the one that the language inherits from.
fn region_specificity(wanted: Tag, found: Tag) -> Option<u32> {
    const SAME: u32 = 15;
    if wanted.region.is_none() {
        return Some(0);
    }
    if wanted.region == found.region {
        return Some(SAME);
    }
    let steps = regions::parents(found).position(|region| region == wanted.region)?;
    Some(SAME.saturating_sub(1).saturating_sub(u32::try_from(steps).ok()?))
}
