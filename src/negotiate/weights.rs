//! What a header says of each registered language: whether a range names it, and what the most specific one gives it.
//!
//! A range *covers* a language that is the range itself or below it, as `es` covers `es-MX`, and `es-419` does too.

use super::available::Family;
use super::range::Range;
use super::regions;
use super::scripts::other_script;
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
            named == found || (is_between && named != wanted && specificity(family, range, found).is_some())
        };
        !self.0.iter().any(gives_less) && !self.refuse(family, found)
    }

    /// The most specific of the ranges that cover `found` gives it no weight. `*` does not count: `es-MX,*;q=0`
    /// refuses other languages, not the Spanish that there is.
    #[inline]
    pub(super) fn refuse(self, family: &Family, found: Tag) -> bool {
        self.have_refusals() && self.most_specific(family, found).is_some_and(|range| range.is_refusal())
    }

    pub(super) fn have_refusals(self) -> bool {
        self.0.last().is_some_and(|last| last.is_refusal())
    }

    fn most_specific(self, family: &Family, found: Tag) -> Option<&'a Range> {
        let covering = self.0.iter().filter_map(|range| Some((specificity(family, range, found)?, range)));
        // Of equally specific ranges the first one is the one with the highest weight.
        covering.rev().max_by_key(|&(specificity, _)| specificity).map(|(_, range)| range)
    }

    /// No range has a word on `found` but `wildcard`, which is `*` or begins with it.
    pub(super) fn leave(self, found: Tag, family: &Family, wildcard: &Range) -> bool {
        let says_more = |range: &Range| wildcard.tag == Tag::ANY || !range.is_any_language();
        let is_named = self.0.iter().any(|range| says_more(range) && specificity(family, range, found).is_some());
        let covers = wildcard.tag == Tag::ANY || specificity(family, wildcard, found).is_some();
        covers && !is_named && !self.refuse(family, found)
    }
}

/// How much `range` says of `found` of `family`; nothing if it does not cover it, or is `*`.
fn specificity(family: &Family, range: &Range, found: Tag) -> Option<u32> {
    let names_language = range.tag.language.is_some();
    if range.tag == Tag::ANY || (names_language && range.tag.language != found.language) {
        return None;
    }
    let wanted = if names_language { family.resolve(range.tag) } else { range.tag };
    let names_variants = wanted.variants.is_some();
    if names_variants && wanted.variants != found.variants {
        return None;
    }
    let region = region_specificity(wanted, found)?;
    // Who refuses a language without naming a script or a region refuses it in every script.
    let is_for_any_script = range.is_refusal() && range.tag.script.is_none() && range.tag.region.is_none();
    let names_script = wanted.script.is_some() && !is_for_any_script;
    if names_script && wanted.script != found.script {
        // The other script is served for this one, but any word on it says more.
        return (!range.is_refusal() && other_script(wanted) == Some(found.script)).then_some(0);
    }
    // The later a part stands in a tag, the more it counts.
    let (language, script, variants) = (u32::from(names_language), u32::from(names_script), u32::from(names_variants));
    Some(language | script << 1 | region << 2 | variants << 8)
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
    let steps = regions::steps_up(found, wanted.region)?;
    Some(SAME.saturating_sub(u32::try_from(steps).ok()?))
}
