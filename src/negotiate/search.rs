//! The best registered language for one range.

use super::available::{Available, Family, Index};
use super::negotiated::Match;
use super::range::Range;
use super::regions::{self, Side};
use super::scripts;
use super::weights::Weights;
use crate::language::{Language, Region, Tag, Variants};

/// A registered language and how it was found.
pub(super) type Found = (Index, Match);

/// The best registered language for a range that names a language. `weights` are what the header says of the others;
/// of an explicit choice there are none.
#[inline]
pub(super) fn search(available: &Available, range: &Range, weights: Weights<'_>) -> Option<Found> {
    let family = available.family(range.tag.language)?;
    let wanted = family.resolve(range.tag);
    let search = Search { available, family, wanted, weight: range.weight, weights };
    match family.only_bare() {
        Some(index) => search.only(index),
        None => search.closest(),
    }
}

/// The first registered language that `*` or a range such as `*-MX` stands for: one that no other range names. The
/// default is asked first.
pub(super) fn wildcard(available: &Available, default: Index, range: &Range, weights: Weights<'_>) -> Option<Found> {
    let stands_for = |tag: Tag| {
        let family = available.family(tag.language);
        !is_pseudo(tag) && family.is_some_and(|family| weights.leave(tag, family, range))
    };
    std::iter::once(default)
        .chain(available.indexes())
        .find(|&index| stands_for(available.tag(index)))
        .map(|index| (index, Match::Wildcard))
}

struct Search<'a> {
    available: &'a Available,
    family: &'a Family,
    /// What the range asks for, resolved.
    wanted: Tag,
    weight: u16,
    weights: Weights<'a>,
}

impl Search<'_> {
    /// The closest language that the user does not want less, or not at all, by another range.
    fn closest(&self) -> Option<Found> {
        let wanted = self.wanted;
        // No range says anything more specific of a language than the one that names it.
        if let Some(index) = self.available.find(self.family, wanted) {
            return Some((index, Match::Exact));
        }
        if wanted.variants.is_some() {
            let plain = wanted.with_variants(Variants::NONE);
            self.nearby(wanted)
                .or_else(|| self.other_region(wanted, |tag| tag.variants == wanted.variants))
                .or_else(|| self.at(plain, Match::Base))
                .or_else(|| self.nearby(plain))
                .or_else(|| self.other_region(plain, |_| true))
                .or_else(|| self.other_script(plain))
        } else {
            self.nearby(wanted).or_else(|| self.other_region(wanted, |_| true)).or_else(|| self.other_script(wanted))
        }
    }

    /// What [`closest`](Self::closest) comes to where the language without a region, at `index`, is all there is.
    #[inline]
    fn only(&self, index: Index) -> Option<Found> {
        let found = self.available.tag(index);
        let matched = if found == self.wanted {
            return Some((index, Match::Exact));
        } else if scripts::agree(found.script, self.wanted.script) {
            Match::Base
        } else {
            (scripts::other_script(self.wanted) == Some(found.script)).then_some(Match::OtherScript)?
        };
        self.may_serve(index, matched).then_some((index, matched))
    }

    /// Where the region inherits from, its cluster, and the language without a region.
    fn nearby(&self, wanted: Tag) -> Option<Found> {
        if wanted.region.is_none() {
            return None;
        }
        let parent = regions::parents(wanted).find_map(|region| self.at(wanted.with_region(region), Match::Parent));
        let base = || self.at(wanted.with_region(Region::NONE), Match::Base);
        parent.or_else(|| match regions::side(wanted) {
            // `en` is closer to `en-US` than `en-PH` is.
            Some(side) if side.has_bare => base().or_else(|| self.cluster(wanted, side)),
            Some(side) => self.cluster(wanted, side).or_else(base),
            None => base(),
        })
    }

    fn cluster(&self, wanted: Tag, side: Side) -> Option<Found> {
        let is_near =
            |tag: Tag| tag.script == wanted.script && tag.variants == wanted.variants && side.holds(tag.region);
        self.first_ranked(is_near, Match::Cluster)
    }

    /// Any region at all, in the same script.
    fn other_region(&self, wanted: Tag, is_wanted: impl Fn(Tag) -> bool) -> Option<Found> {
        let matched = if wanted.region.is_none() { Match::Child } else { Match::Sibling };
        self.first_ranked(|tag| is_wanted(tag) && scripts::agree(tag.script, wanted.script), matched)
    }

    fn other_script(&self, wanted: Tag) -> Option<Found> {
        let script = scripts::other_script(wanted)?;
        self.at(wanted.with_script(script), Match::OtherScript)
            .or_else(|| self.first_ranked(|tag| tag.script == script, Match::OtherScript))
    }

    /// The language with just this tag.
    fn at(&self, tag: Tag, matched: Match) -> Option<Found> {
        let index = self.available.find(self.family, tag)?;
        self.may_serve(index, matched).then_some((index, matched))
    }

    fn first_ranked(&self, is_wanted: impl Fn(Tag) -> bool, matched: Match) -> Option<Found> {
        let members = self.available.ranked(self.family).iter().copied();
        members
            .filter(|&index| is_wanted(self.available.tag(index)))
            .find(|&index| self.may_serve(index, matched))
            .map(|index| (index, matched))
    }

    #[inline]
    fn may_serve(&self, index: Index, matched: Match) -> bool {
        let found = self.available.tag(index);
        let is_close = matches!(matched, Match::Parent | Match::Cluster | Match::Base);
        !is_pseudo(found) && self.weights.allow(self.family, self.wanted, self.weight, found, is_close)
    }
}

/// Pseudo-locales: made-up languages that testers read (N21). They are found under their names only.
fn is_pseudo(tag: Tag) -> bool {
    tag.language == Language::new("qps") || tag.region == Region::new("XA") || tag.region == Region::new("XB")
}
