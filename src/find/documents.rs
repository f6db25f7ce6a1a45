//! All wordings as sequences of words out of one dictionary.

use std::collections::HashMap;

use super::agreements::Agreements;
use super::alignment::{self, Alignment, Piece, Weighted};
use super::common_words::is_common;
use super::similarity::Word;
use super::trigrams::Trigrams;
use crate::fold::Token;

/// Stands for a gap where the number of a word would.
const GAP: u32 = u32::MAX;
/// A quotation of so few letters may have no three of them right in a row, so all wordings up to
/// [`SHORT_WORDING`] are compared with it.
const SHORT_QUOTATION: usize = 16;
const SHORT_WORDING: usize = 20;
/// A letter of a common word weighs one.
const LETTER: i32 = 4;
/// More letters do not make a word weigh more.
const MAX_LETTERS: u16 = 16;

/// The wordings, numbered as they were added.
#[derive(Debug)]
pub(super) struct Documents {
    dictionary: Vec<Word>,
    /// Of each word of the dictionary.
    weights: Vec<i32>,
    /// The words of all documents, one document behind the other.
    words: Vec<u32>,
    /// Where each document begins in `words`; one more for the end.
    starts: Vec<usize>,
    /// Documents of few letters.
    short: Vec<u32>,
    trigrams: Trigrams,
}

/// How much may be compared.
pub(super) struct Budget {
    /// How many wordings are compared word by word with one quotation.
    pub(super) candidates: usize,
    /// How many pairs of words in all: what is left of them.
    pub(super) pairs: usize,
}

/// A quotation, ready to be compared.
pub(super) struct Quotation {
    words: Vec<String>,
    /// Each word once.
    distinct: Vec<Word>,
    /// Which of them each word of the quotation is.
    numbers: Vec<usize>,
    weights: Vec<i32>,
}

/// A document beside a quotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compared {
    pub(super) document: u32,
    pub(super) alignment: Alignment,
    /// The weight of the document's words.
    pub(super) weight: i32,
}

impl Quotation {
    pub(super) fn new(words: Vec<String>) -> Self {
        let (mut known, mut distinct, mut numbers) = (HashMap::new(), Vec::new(), Vec::new());
        for word in &words {
            numbers.push(*known.entry(word.as_str()).or_insert_with(|| {
                distinct.push(Word::new(word));
                distinct.len() - 1
            }));
        }
        let weights = distinct.iter().map(weight).collect();
        Self { words, distinct, numbers, weights }
    }

    pub(super) fn weight(&self) -> i32 {
        self.weighted().map(|word| word.weight).sum()
    }

    fn weighted(&self) -> impl Iterator<Item = Weighted<'_>> {
        self.numbers.iter().filter_map(|&number| {
            let (word, weight) = (self.distinct.get(number)?, *self.weights.get(number)?);
            Some(Weighted { word, weight, number })
        })
    }

    fn letters(&self) -> usize {
        self.weighted().map(|word| usize::from(word.word.length)).sum()
    }
}

/// What a word says: its letters, or a quarter of them if it is a common one.
fn weight(word: &Word) -> i32 {
    i32::from(word.length.min(MAX_LETTERS)) * if is_common(&word.letters) { 1 } else { LETTER }
}

impl Documents {
    pub(super) fn new(documents: &[Vec<Token>]) -> Self {
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let (mut dictionary, mut words, mut starts, mut short) = (Vec::new(), Vec::new(), vec![0], Vec::new());
        for (document, tokens) in (0u32..).zip(documents) {
            let mut letters = 0;
            for token in tokens {
                words.push(match token {
                    Token::Gap => GAP,
                    Token::Word(word) => *numbers.entry(word).or_insert_with(|| {
                        dictionary.push(Word::new(word));
                        u32::try_from(dictionary.len() - 1).unwrap_or(GAP)
                    }),
                });
                letters += if let Token::Word(word) = token { word.chars().count() } else { 0 };
            }
            starts.push(words.len());
            short.extend((letters <= SHORT_WORDING).then_some(document));
        }
        let weights = dictionary.iter().map(weight).collect();
        let trigrams = Trigrams::new(documents.iter().map(|tokens| tokens.iter().filter_map(Token::word).collect()));
        Self { dictionary, weights, words, starts, short, trigrams }
    }

    /// The documents that may be what is quoted, each compared word by word: the best ones first, as far as the budget
    /// goes.
    pub(super) fn compare(&self, quotation: &Quotation, budget: &mut Budget) -> Vec<Compared> {
        let candidates = self.candidates(quotation, budget);
        let mut numbers: Vec<u32> = candidates.iter().flat_map(|document| self.words_of(*document)).copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let words: Vec<&Word> = numbers.iter().filter_map(|number| self.dictionary.get(*number as usize)).collect();
        let agreements = Agreements::new(&quotation.distinct, &words);
        let quoted: Vec<Weighted<'_>> = quotation.weighted().collect();
        let mut pieces = Vec::new();
        let mut compared = Vec::new();
        for document in candidates {
            pieces.clear();
            pieces.extend(self.words_of(document).iter().map(|word| self.piece(*word, &numbers)));
            let alignment = alignment::align(&quoted, &pieces, &agreements);
            if alignment.agreed > 0 {
                compared.push(Compared { document, alignment, weight: pieces.iter().map(Piece::weight).sum() });
            }
        }
        compared
    }

    /// How much a quotation has in common with the document it is most like: what it may come to.
    pub(super) fn promise(&self, quotation: &Quotation) -> f32 {
        self.trigrams.best_rate(&quotation.words)
    }

    fn candidates(&self, quotation: &Quotation, budget: &mut Budget) -> Vec<u32> {
        let mut candidates = self.trigrams.nearest(&quotation.words, budget.candidates);
        if quotation.letters() <= SHORT_QUOTATION {
            candidates.extend(&self.short);
            candidates.sort_unstable();
            candidates.dedup();
        }
        candidates.retain(|document| {
            let left = budget.pairs.checked_sub(self.words_of(*document).len() * quotation.words.len());
            budget.pairs = left.unwrap_or_default();
            left.is_some()
        });
        candidates
    }

    fn words_of(&self, document: u32) -> &[u32] {
        let start = |document: usize| self.starts.get(document).copied().unwrap_or_default();
        self.words.get(start(document as usize)..start(document as usize + 1)).unwrap_or_default()
    }

    /// A word by its number, which stands in `numbers`; a gap has the last one.
    fn piece(&self, number: u32, numbers: &[u32]) -> Piece<'_> {
        let (word, weight) = (self.dictionary.get(number as usize), self.weights.get(number as usize));
        match (word, weight, numbers.binary_search(&number)) {
            (Some(word), Some(weight), Ok(number)) => Piece::Word(Weighted { word, weight: *weight, number }),
            _ => Piece::Gap,
        }
    }
}
