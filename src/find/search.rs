//! The search itself: every wording that agrees, whose it is, and how good it is.

use std::cmp::Reverse;

use super::bearers::{Bearer, Bearers};
use super::documents::{Budget, Compared, Documents, Quotation};
use super::parts;
use super::score::{self, Score};
use super::sources::{Source, Sources};
use super::{Finder, Member};
use crate::catalog::{Catalog, Part};
use crate::fold;

/// A quotation that is only a part of what was given, in percent: the rest may have been meant too.
const PART: Score = 95;
/// The title of a status that a code may come with, in percent: it tells the status, and not which of its codes.
const INHERITED_TITLE: Score = 90;

/// What is compared at most for a text: a quotation of 30 words has all its candidates compared, a longer one the best
/// of them.
const OF_THE_TEXT: Budget = Budget { candidates: 32, pairs: 20_000 };
/// What is compared at most for its parts. A part is a quotation without words around it, so the nearest wordings are
/// it; and no part takes away what the next one needs.
const OF_ITS_PARTS: Budget = Budget { candidates: 8, pairs: 16_000 };

/// No more parts are compared word by word.
const MAX_PARTS: usize = 16;

/// All that is searched.
pub(super) struct Index {
    pub(super) catalog: Catalog,
    pub(super) bearers: Bearers,
    pub(super) sources: Sources,
    pub(super) documents: Documents,
}

/// A bearer of a wording that agrees with the quotation.
pub(super) struct Hit<'i> {
    pub(super) bearer: Bearer,
    pub(super) source: &'i Source,
    pub(super) score: Score,
    compared: Compared,
}

impl Index {
    /// For each status or code and each language the text that agrees best, the best one first.
    pub(super) fn search(&self, text: &str) -> Vec<Hit<'_>> {
        let text = start(text);
        let mut budget = OF_THE_TEXT;
        let mut hits = self.best_of_each(&Quotation::new(fold::words(text)), 100, &mut budget);
        if hits.iter().all(|hit| hit.score < score::FULL) {
            budget = OF_ITS_PARTS;
            for part in self.promising_parts(text) {
                hits.extend(self.best_of_each(&part, PART, &mut budget));
            }
            hits.sort_by_key(|hit| (hit.key(), Reverse(hit.score)));
            hits.dedup_by_key(|hit| hit.key());
        }
        let verbatim = text.trim();
        hits.sort_by_key(|hit| (Reverse(hit.score), *hit.source.text != *verbatim, !hit.bearer.is_own, hit.key()));
        hits
    }

    /// The parts of a text, of many those that are most like some wording.
    fn promising_parts(&self, text: &str) -> Vec<Quotation> {
        let parts = parts::parts(text).into_iter().map(|part| Quotation::new(fold::words(part)));
        let mut parts: Vec<Quotation> = parts.collect();
        if parts.len() > MAX_PARTS {
            let promise = |part: Quotation| (self.documents.promise(&part), part);
            let mut promises: Vec<(f32, Quotation)> = parts.into_iter().map(promise).collect();
            promises.sort_by(|(one, _), (other, _)| other.total_cmp(one));
            parts = promises.into_iter().take(MAX_PARTS).map(|(_, part)| part).collect();
        }
        parts
    }

    fn best_of_each(&self, quotation: &Quotation, percent: Score, budget: &mut Budget) -> Vec<Hit<'_>> {
        let mut hits = self.hits(quotation, budget);
        hits.sort_by_key(|hit| (hit.key(), Reverse(hit.score), !hit.bearer.is_own));
        let groups = hits.chunk_by(|one, next| one.key() == next.key());
        let best = groups.filter_map(|group| best(group, quotation.weight()));
        let scaled = best.map(|hit| Hit { score: hit.score * percent / 100, ..hit });
        scaled.filter(|hit| hit.score >= score::LEAST).collect()
    }

    /// Every bearer of every wording that agrees in anything.
    fn hits(&self, quotation: &Quotation, budget: &mut Budget) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        for compared in self.documents.compare(quotation, budget) {
            let alignment = compared.alignment;
            let score = score::score(alignment.agreed, quotation.weight() + alignment.mended, compared.weight);
            for source in self.sources.of(compared.document) {
                let bearers = self.bearers.of(source.slot, source.part).iter();
                let bearers = bearers.filter(|bearer| !self.is_overridden(bearer, source));
                hits.extend(bearers.map(|bearer| Hit { bearer: *bearer, source, compared, score: of(bearer, score) }));
            }
        }
        hits
    }

    /// Whether the subject has a text of its own in that language instead.
    fn is_overridden(&self, bearer: &Bearer, source: &Source) -> bool {
        let part = if bearer.member == Member::Title { Part::Title } else { Part::Advice };
        let subject = self.bearers.subjects.get(bearer.subject as usize);
        let has_own = |slot| self.catalog.data().language_has(usize::from(source.language), slot, part);
        !bearer.is_own && subject.is_some_and(|subject| has_own(subject.slot))
    }
}

/// The score of a text for one of its bearers.
fn of(bearer: &Bearer, score: Score) -> Score {
    let percent = if bearer.member == Member::Title && !bearer.is_own { INHERITED_TITLE } else { 100 };
    score * percent / 100
}

impl Hit<'_> {
    /// The subject and the language.
    fn key(&self) -> (u32, u16) {
        (self.bearer.subject, self.source.language)
    }

    /// Whether the quotation says this in another place than `other`.
    fn is_apart_from(&self, other: &Self) -> bool {
        let (own, other) = (self.compared.alignment, other.compared.alignment);
        own.end <= other.start || other.end <= own.start
    }
}

/// The best hit of a subject in a language. Title, description and advice are shown one under the other; where the
/// quotation has several of them, they count together.
fn best<'i>(group: &[Hit<'i>], quotation: i32) -> Option<Hit<'i>> {
    let first = group.first()?;
    let mut together: Vec<&Hit<'i>> = Vec::new();
    for hit in group {
        let fits = |chosen: &&Hit<'_>| chosen.bearer.member != hit.bearer.member && hit.is_apart_from(chosen);
        if together.iter().all(fits) {
            together.push(hit);
        }
    }
    let sum = |part: fn(&Hit<'_>) -> i32| together.iter().map(|hit| part(hit)).sum::<i32>();
    let agreed = sum(|hit| hit.compared.alignment.agreed);
    let mended = sum(|hit| hit.compared.alignment.mended);
    let score = score::score(agreed, quotation + mended, sum(|hit| hit.compared.weight));
    if together.len() < 2 || score <= first.score {
        return Some(Hit { ..*first });
    }
    // Its own text tells more of the subject than what it shares with others.
    let shown = together.iter().find(|hit| hit.bearer.is_own).unwrap_or(&first);
    Some(Hit { score, ..**shown })
}

/// What is looked at of `text`.
fn start(text: &str) -> &str {
    text.char_indices().nth(Finder::MAX_CHARACTERS).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
