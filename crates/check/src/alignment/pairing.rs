//! Which missing and which additional messages are the same one.

use std::collections::HashMap;

use super::{Gap, Renamed, Single};
use crate::context::At;

/// Ids in one gap that are less alike than this are two messages, if there are several to choose from.
const LIKE_ENOUGH: f64 = 0.5;
/// Characters an id may be misspelled by where nothing else speaks for it.
const MISSPELLED: usize = 2;
/// Ids that are compared with each other; with more of them the locale is another project's.
const MAX_COMPARED: usize = 200;

/// What is missing, what is more, and what is the same under another id.
pub(super) fn pair<'p>(
    missing: Vec<Single<'p>>,
    extra: Vec<Single<'p>>,
    is_partial: bool,
    is_real: &dyn Fn(&str) -> bool,
) -> (Vec<At<'p>>, Vec<At<'p>>, Vec<Renamed<'p>>) {
    let mut pairing = Pairing { missing, extra, renamed: Vec::new(), is_real };
    if !is_partial {
        pairing.by_place();
    }
    pairing.by_spelling();
    let at = |singles: Vec<Single<'p>>| singles.into_iter().map(|single| single.at).collect();
    (at(pairing.missing), at(pairing.extra), pairing.renamed)
}

struct Pairing<'p, 'r> {
    missing: Vec<Single<'p>>,
    extra: Vec<Single<'p>>,
    renamed: Vec<Renamed<'p>>,
    is_real: &'r dyn Fn(&str) -> bool,
}

impl<'p> Pairing<'p, '_> {
    /// Pairs what stands in the same place: between the same neighbours in the same file.
    fn by_place(&mut self) {
        let mut gaps: HashMap<Gap<'p>, (Vec<At<'p>>, Vec<At<'p>>)> = HashMap::new();
        for single in &self.missing {
            gaps.entry(single.gap.clone()).or_default().0.push(single.at);
        }
        for single in &self.extra {
            gaps.entry(single.gap.clone()).or_default().1.push(single.at);
        }
        let mut pairs = Vec::new();
        for (missing, extra) in gaps.values() {
            if let ([of], [at]) = (missing.as_slice(), extra.as_slice()) {
                pairs.push((1.0, Renamed { at: *at, of: *of }));
                continue;
            }
            for of in missing.iter().take(MAX_COMPARED) {
                for at in extra.iter().take(MAX_COMPARED) {
                    let likeness = strsim::normalized_damerau_levenshtein(&of.entry.name, &at.entry.name);
                    pairs.push((likeness, Renamed { at: *at, of: *of }));
                }
            }
        }
        pairs.retain(|(likeness, _)| *likeness >= LIKE_ENOUGH);
        pairs.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.at.entry.name.cmp(&b.at.entry.name)));
        pairs.into_iter().for_each(|(_, renamed)| self.join(renamed));
    }

    /// Pairs what is spelled almost alike, wherever it stands.
    fn by_spelling(&mut self) {
        if self.missing.len().saturating_mul(self.extra.len()) > MAX_COMPARED * MAX_COMPARED {
            return;
        }
        for of in self.missing.iter().map(|single| single.at).collect::<Vec<_>>() {
            let mut extra = self.extra.iter().map(|single| single.at);
            if let Some(at) = extra.find(|at| is_misspelled(&of.entry.name, &at.entry.name)) {
                self.join(Renamed { at, of });
            }
        }
    }

    /// Takes the two for one, unless one of them is taken already or both are real.
    fn join(&mut self, renamed: Renamed<'p>) {
        if (self.is_real)(&renamed.of.entry.name) && (self.is_real)(&renamed.at.entry.name) {
            return;
        }
        let position = |list: &[Single<'p>], wanted: At<'p>| {
            list.iter().position(|single| std::ptr::eq(single.at.entry, wanted.entry))
        };
        if let (Some(missing), Some(extra)) = (position(&self.missing, renamed.of), position(&self.extra, renamed.at)) {
            self.missing.remove(missing);
            self.extra.remove(extra);
            self.renamed.push(renamed);
        }
    }
}

/// Whether two ids differ in no more than a slip of the pen. Numbers that differ are two codes.
fn is_misspelled(one: &str, other: &str) -> bool {
    let plain = |id: &str| id.replace(['-', '_'], "").to_ascii_lowercase();
    let has_digits = one.bytes().chain(other.bytes()).any(|byte| byte.is_ascii_digit());
    plain(one) == plain(other) || (!has_digits && strsim::osa_distance(one, other) <= MISSPELLED)
}
