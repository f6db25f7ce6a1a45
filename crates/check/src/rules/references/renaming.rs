//! Which missing and which additional variables are the same one.

use crate::model::Inline;

/// How the variables of a translation differ from those of its source.
pub(super) struct Difference<'p> {
    /// The source's name, the translation's name, and a place of it.
    pub(super) renamed: Vec<(&'p str, &'p str, &'p Inline)>,
    pub(super) missing: Vec<&'p str>,
    pub(super) extra: Vec<(&'p str, &'p Inline)>,
}

/// Names that are less alike are two variables, if there are several to choose from.
const LIKE_ENOUGH: f64 = 0.75;

pub(super) fn pair<'p>(missing: Vec<&'p str>, extra: Vec<(&'p str, &'p Inline)>) -> Difference<'p> {
    if let ([from], [(to, inline)]) = (missing.as_slice(), extra.as_slice()) {
        return Difference { renamed: vec![(*from, *to, *inline)], missing: Vec::new(), extra: Vec::new() };
    }
    let mut difference = Difference { renamed: Vec::new(), missing, extra: Vec::new() };
    for (to, inline) in extra {
        let likeness = |from: &&str| strsim::jaro_winkler(from, to);
        let alike = difference.missing.iter().enumerate().filter(|(_, from)| likeness(from) >= LIKE_ENOUGH);
        let best = alike.max_by(|(_, one), (_, other)| likeness(one).total_cmp(&likeness(other)));
        match best.map(|(position, _)| position) {
            Some(position) => difference.renamed.push((difference.missing.remove(position), to, inline)),
            None => difference.extra.push((to, inline)),
        }
    }
    difference
}
