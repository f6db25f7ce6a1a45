//! A locale's messages held against those of the source: which are missing, which are more, and which are the same
//! under another id.

mod pairing;
mod swallowed;

use std::collections::HashSet;

pub(crate) use self::swallowed::swallowed;
use crate::context::At;
use crate::model::Junk;
use crate::project::{File, Locale};

/// How the messages of one locale stand to those of the source. Terms are a locale's own and have no part in it.
#[derive(Default)]
pub(crate) struct Alignment<'p> {
    /// Messages of the source that the locale lacks.
    pub(crate) missing: Vec<At<'p>>,
    /// Messages of the locale that the source lacks.
    pub(crate) extra: Vec<At<'p>>,
    /// Messages of the locale that are one of the source under another id.
    pub(crate) renamed: Vec<Renamed<'p>>,
    /// Entries whose id cannot be read, and the message of the source each of them seems to be.
    pub(crate) unreadable: Vec<(&'p Junk, At<'p>)>,
}

#[derive(Clone, Copy)]
pub(crate) struct Renamed<'p> {
    pub(crate) at: At<'p>,
    /// The message of the source.
    pub(crate) of: At<'p>,
}

/// A message one of two locales lacks, and the gap between the messages of both in which it stands.
#[derive(Clone)]
struct Single<'p> {
    at: At<'p>,
    gap: Gap<'p>,
}

/// A file by its name, and the last message in front that both locales have.
type Gap<'p> = (&'p str, Option<String>);

impl<'p> Alignment<'p> {
    /// Compares `locale` with `source`. Two ids that both are `real` are two messages, however alike they are. Of a
    /// partial locale, which lacks messages by intent, only ids that are spelled almost alike are taken for one.
    pub(crate) fn new(
        source: &'p Locale,
        locale: &'p Locale,
        is_partial: bool,
        is_real: &dyn Fn(&str) -> bool,
    ) -> Self {
        let mut missing = without(source, locale);
        let unreadable = explain_junk(source, locale, &mut missing);
        let (missing, extra, renamed) = pairing::pair(missing, without(locale, source), is_partial, is_real);
        Self { missing, extra, renamed, unreadable }
    }
}

/// The messages of `locale` that `other` lacks. What stands broken in `other` is not missing there.
fn without<'p>(locale: &'p Locale, other: &Locale) -> Vec<Single<'p>> {
    let swallowed = swallowed(other, |name| locale.find_any_case(name).is_some());
    let swallowed: HashSet<&str> = swallowed.into_iter().map(|(_, name, _)| name).collect();
    let is_broken = |name: &str| other.has_broken(name) || swallowed.contains(name);
    let mut singles = Vec::new();
    for file in &locale.files {
        let mut common = None;
        for entry in &file.resource.entries {
            if other.find_any_case(&entry.name).is_some() {
                common = Some(entry.name.to_ascii_lowercase());
            } else if !entry.is_term && !is_broken(&entry.name) {
                let gap = (file.name.as_str(), common.clone());
                singles.push(Single { at: At { locale, file, entry }, gap });
            }
        }
    }
    singles
}

/// Takes out of `missing` the messages that are there and whose id cannot be read; their neighbours tell which.
fn explain_junk<'p>(source: &'p Locale, locale: &'p Locale, missing: &mut Vec<Single<'p>>) -> Vec<(&'p Junk, At<'p>)> {
    let mut explained = Vec::new();
    for file in &locale.files {
        for junk in file.resource.junk.iter().filter(|junk| junk.unreadable > 0) {
            let gap = (file.name.as_str(), common_before(file, junk.span.start, source));
            for _ in 0..junk.unreadable {
                let Some(position) = missing.iter().position(|single| single.gap == gap) else { break };
                explained.push((junk, missing.remove(position).at));
            }
        }
    }
    explained
}

/// The last entry in front of a byte of `file` that `other` has too.
fn common_before(file: &File, offset: usize, other: &Locale) -> Option<String> {
    let entries = &file.resource.entries;
    let before = entries.get(..entries.partition_point(|entry| entry.span.start < offset))?;
    let common = before.iter().rev().find(|entry| other.find_any_case(&entry.name).is_some());
    common.map(|entry| entry.name.to_ascii_lowercase())
}
