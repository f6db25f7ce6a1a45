//! Which texts are worth a closer look: those that share the rarer groups of three letters with the quotation.

use std::collections::HashMap;

/// Three letters of a text; blanks stand around its words.
type Trigram = [char; 3];

/// For every trigram the documents that have it.
#[derive(Debug, Default)]
pub(super) struct Trigrams {
    /// Sorted.
    keys: Vec<Trigram>,
    /// Where each key's documents begin in `documents`; one more for the end.
    starts: Vec<u32>,
    documents: Vec<u32>,
    /// The weight of all trigrams of each document.
    totals: Vec<u32>,
}

/// A document that shares less is not worth a closer look. Of texts that scored enough in the end one in a thousand did.
const LEAST: f32 = 0.35;

/// A document, and how much of it and of the quotation is shared, from 0 to 2.
type Rated = (f32, u32);

impl Trigrams {
    /// The index of documents, each given by its words.
    pub(super) fn new<'w>(documents: impl Iterator<Item = Vec<&'w str>>) -> Self {
        let mut found: HashMap<Trigram, Vec<u32>> = HashMap::new();
        let mut count = 0;
        for (number, words) in (0u32..).zip(documents) {
            distinct(words.into_iter()).into_iter().for_each(|trigram| found.entry(trigram).or_default().push(number));
            count = number as usize + 1;
        }
        let mut sorted: Vec<(Trigram, Vec<u32>)> = found.into_iter().collect();
        sorted.sort_unstable();
        let mut index = Self { totals: vec![0; count], starts: vec![0], ..Self::default() };
        for (trigram, documents) in sorted {
            let weight = weight(documents.len(), count);
            for document in &documents {
                index.totals.iter_mut().skip(*document as usize).take(1).for_each(|total| *total += weight);
            }
            index.keys.push(trigram);
            index.documents.extend(documents);
            index.starts.push(u32::try_from(index.documents.len()).unwrap_or(u32::MAX));
        }
        index
    }

    /// How much the document shares that shares most with a quotation, from 0 to 2.
    pub(super) fn best_rate(&self, words: &[String]) -> f32 {
        self.rated(words).into_iter().map(|(rate, _)| rate).fold(0.0, f32::max)
    }

    /// The `count` documents that share most with a quotation, the best first.
    pub(super) fn nearest(&self, words: &[String], count: usize) -> Vec<u32> {
        let mut rated = self.rated(words);
        let by_rate = |one: &Rated, other: &Rated| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if rated.len() > count {
            rated.select_nth_unstable_by(count, by_rate);
            rated.truncate(count);
        }
        rated.sort_unstable_by(by_rate);
        rated.into_iter().map(|(_, document)| document).collect()
    }

    /// All documents that share enough with a quotation to be it.
    fn rated(&self, words: &[String]) -> Vec<Rated> {
        let mut shared = vec![0u32; self.totals.len()];
        let mut total = 0;
        for trigram in distinct(words.iter().map(String::as_str)) {
            let documents = self.documents_with(trigram);
            let weight = weight(documents.len(), self.totals.len());
            total += weight;
            for document in documents {
                if let Some(shared) = shared.get_mut(*document as usize) {
                    *shared += weight;
                }
            }
        }
        let rate = |(document, (shared, own)): (u32, (&u32, &u32))| -> Option<Rated> {
            let (shared, sum, smaller) = (*shared as f32, (own + total) as f32, (*own).min(total) as f32);
            let rate = 2.0 * shared / sum + shared / smaller;
            (rate >= LEAST).then_some((rate, document))
        };
        (0u32..).zip(shared.iter().zip(&self.totals)).filter_map(rate).collect()
    }

    fn documents_with(&self, trigram: Trigram) -> &[u32] {
        let range = self.keys.binary_search(&trigram).ok().and_then(|key| {
            let start = *self.starts.get(key)? as usize;
            let end = *self.starts.get(key + 1)? as usize;
            self.documents.get(start..end)
        });
        range.unwrap_or_default()
    }
}

/// The rarer a trigram is, the more it says: the logarithm of how rare it is, in halves of a power of two.
fn weight(documents: usize, all: usize) -> u32 {
    let square = |number: usize| (number.max(1) as u64).pow(2);
    1 + (square(all) / square(documents).max(1)).max(1).ilog2()
}

/// Every trigram of the words once.
fn distinct<'w>(words: impl Iterator<Item = &'w str>) -> Vec<Trigram> {
    let mut trigrams: Vec<Trigram> = words.flat_map(trigrams).collect();
    trigrams.sort_unstable();
    trigrams.dedup();
    trigrams
}

fn trigrams(word: &str) -> impl Iterator<Item = Trigram> {
    let letters = std::iter::once(' ').chain(word.chars()).chain([' ']);
    let (second, third) = (letters.clone().skip(1), letters.clone().skip(2));
    letters.zip(second).zip(third).map(|((first, second), third)| [first, second, third])
}
