//! How much the words of a quotation agree with those of the wordings: worked out once, as wordings share many words.

use super::similarity::{Agreement, FULL, Word};

/// A row for each word of a quotation, a column for each word of the wordings.
#[derive(Debug)]
pub(super) struct Agreements {
    agreements: Vec<Agreement>,
    columns: usize,
    /// For each row whether that very word is among the columns.
    known: Vec<bool>,
}

impl Agreements {
    pub(super) fn new(quotation: &[Word], words: &[&Word]) -> Self {
        let (mut agreements, mut known) = (Vec::with_capacity(quotation.len() * words.len()), Vec::new());
        for quoted in quotation {
            let start = agreements.len();
            agreements.extend(words.iter().map(|word| quoted.agreement(word)));
            known.push(agreements.get(start..).is_some_and(|row| row.contains(&FULL)));
        }
        Self { agreements, columns: words.len(), known }
    }

    #[inline]
    pub(super) fn of(&self, quoted: usize, word: usize) -> Agreement {
        self.agreements.get(quoted * self.columns + word).copied().unwrap_or_default()
    }

    /// Whether this word of the quotation is in a wording just so: then it is no piece of another one.
    #[inline]
    pub(super) fn knows(&self, quoted: usize) -> bool {
        self.known.get(quoted).copied().unwrap_or_default()
    }
}
