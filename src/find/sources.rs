//! The wordings of all messages, and the messages each of them is of.

use std::collections::HashMap;

use super::bearers::Bearers;
use crate::catalog::{Catalog, Kind, Part, Slot};
use crate::fold::{self, GAP, Token};

/// No more words of a text are looked at: nobody quotes more, and each of them costs time in every search.
const MAX_WORDS: usize = 256;

/// A message with this wording.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) language: u16,
    pub(super) slot: Slot,
    pub(super) part: Part,
    /// As it is shown.
    pub(super) text: Box<str>,
}

/// The sources of every document.
#[derive(Debug, Default)]
pub(super) struct Sources(Vec<Vec<Source>>);

impl Sources {
    pub(super) fn of(&self, document: u32) -> &[Source] {
        self.0.get(document as usize).map(Vec::as_slice).unwrap_or_default()
    }
}

/// All wordings of the messages that `bearers` have, in `catalog` and in the editions below it.
pub(super) fn collect(catalog: &Catalog, bearers: &Bearers) -> (Sources, Vec<Vec<Token>>) {
    let mut collected = Collected::default();
    let editions = editions(catalog);
    for (edition, language, shown) in catalogs_and_languages(catalog, &editions) {
        for (slot, kind, name) in messages(catalog) {
            let Some(own) = edition.data().find(kind, name.as_bytes()) else { continue };
            for part in Part::ALL.into_iter().filter(|part| !bearers.of(slot, *part).is_empty()) {
                for wording in edition.data().wordings(language, own, part) {
                    collected.add(&wording, |text| Source { language: shown, slot, part, text });
                }
            }
        }
    }
    (collected.sources, collected.documents)
}

/// The documented texts and the reviewed edition, of which one may be hidden below the other or below an overlay.
fn editions(catalog: &Catalog) -> Vec<Catalog> {
    if !catalog.data().has_shipped() {
        return Vec::new();
    }
    let reviewed = Catalog::builder().reviewed(true).build();
    [Catalog::embedded()].into_iter().chain(reviewed).collect()
}

/// The catalog itself and its editions: each language by its position there and in the catalog.
fn catalogs_and_languages<'c>(
    catalog: &'c Catalog,
    editions: &'c [Catalog],
) -> impl Iterator<Item = (&'c Catalog, usize, u16)> {
    std::iter::once(catalog).chain(editions).flat_map(move |edition| {
        edition.languages().iter().enumerate().filter_map(move |(position, language)| {
            let shown = catalog.languages().iter().position(|known| known == language)?;
            Some((edition, position, u16::try_from(shown).ok()?))
        })
    })
}

fn messages(catalog: &Catalog) -> impl Iterator<Item = (Slot, Kind, &str)> {
    let kinds = [Kind::Status, Kind::Code, Kind::Detail, Kind::Advice];
    kinds.into_iter().flat_map(|kind| catalog.data().of_kind(kind).map(move |(slot, name)| (slot, kind, name)))
}

#[derive(Default)]
struct Collected {
    sources: Sources,
    documents: Vec<Vec<Token>>,
    numbers: HashMap<Vec<Token>, usize>,
}

impl Collected {
    /// Adds a wording; the same words again are one document, and the same message again is one source.
    fn add(&mut self, wording: &str, source: impl FnOnce(Box<str>) -> Source) {
        let mut tokens = fold::wording(wording);
        tokens.truncate(MAX_WORDS);
        if tokens.iter().all(|token| token.word().is_none()) {
            return;
        }
        let source = source(wording.replace(GAP, "…").into());
        let number = *self.numbers.entry(tokens).or_insert_with_key(|tokens| {
            self.documents.push(tokens.clone());
            self.sources.0.push(Vec::new());
            self.documents.len() - 1
        });
        let Some(known) = self.sources.0.get_mut(number) else { return };
        let key = |source: &Source| (source.language, source.slot, source.part);
        if !known.iter().any(|known| key(known) == key(&source)) {
            known.push(source);
        }
    }
}
