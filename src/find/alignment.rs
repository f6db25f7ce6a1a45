//! How much of a wording stands in a quotation: the best local alignment of their words (Smith and Waterman 1981), with
//! words that may be mistyped, torn apart, run together or cut off, and with gaps that take any value.

use super::agreements::Agreements;
use super::similarity::{Agreement, FULL, Word};

/// A word of a quotation or a wording with its weight.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighted<'w> {
    pub(super) word: &'w Word,
    pub(super) weight: i32,
    /// Which word of the [`Agreements`] it is.
    pub(super) number: usize,
}

/// A piece of a wording.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece<'w> {
    Word(Weighted<'w>),
    Gap,
}

impl Piece<'_> {
    pub(super) fn weight(&self) -> i32 {
        match self {
            Self::Word(word) => word.weight,
            Self::Gap => 0,
        }
    }
}

/// What agrees, in units of weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Alignment {
    /// The weight of the words that agree, less what is to be held against the words between them that do not.
    pub(super) agreed: i32,
    /// How much more (or less) the quotation would weigh with the wording's own words in it, and without values.
    pub(super) mended: i32,
    /// Where in the quotation it begins and ends, in words.
    pub(super) start: u16,
    pub(super) end: u16,
}

/// A word that is only on one side, between words that agree, takes away a third of its weight.
const SKIP_DIVISOR: i32 = 3;
/// The most words a value may have.
const MAX_VALUE_WORDS: u8 = 8;
/// The fewest letters by which a word that is cut off is known.
const MIN_CUT: u16 = 3;

/// The best alignment that ends at one place of both texts.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    agreed: i32,
    mended: i32,
    start: u16,
    /// Words the gap at this place has taken.
    value_words: u8,
}

impl Cell {
    fn better(self, other: Self) -> Self {
        if (other.agreed, other.mended) > (self.agreed, self.mended) { other } else { self }
    }

    fn with(self, agreed: i32, mended: i32) -> Self {
        Self { agreed: self.agreed + agreed, mended: self.mended + mended, start: self.start, value_words: 0 }
    }
}

/// Aligns a quotation with a wording.
pub(super) fn align(quotation: &[Weighted<'_>], wording: &[Piece<'_>], agreements: &Agreements) -> Alignment {
    let mut best = Alignment::default();
    // Row r of the table holds the alignments that end before word r of the quotation; three rows are enough.
    let columns = wording.len() + 1;
    let mut rows = [vec![Cell::default(); columns], vec![Cell::default(); columns], vec![Cell::default(); columns]];
    for (position, taken) in quotation.iter().enumerate() {
        let start = u16::try_from(position + 1).unwrap_or(u16::MAX);
        rows.rotate_right(1);
        let [row, last, before] = &mut rows;
        let is_known = agreements.knows(taken.number);
        let first = position.checked_sub(1).and_then(|position| quotation.get(position));
        let torn = first.filter(|first| !is_known || !agreements.knows(first.number));
        let step = Step { quotation, wording, agreements, position, taken: *taken, is_known, torn, last, before };
        row.fill(Cell { start, ..Cell::default() });
        for column in 1..columns {
            let left = row.get(column - 1).copied().unwrap_or_default();
            let cell = step.cell(column, left, start);
            if let Some(place) = row.get_mut(column) {
                *place = cell;
            }
            if cell.agreed > best.agreed || (cell.agreed == best.agreed && cell.mended > best.mended && best.agreed > 0)
            {
                best = Alignment { agreed: cell.agreed, mended: cell.mended, start: cell.start, end: start };
            }
        }
    }
    best
}

/// One word of the quotation beside the whole wording.
struct Step<'s, 'w> {
    quotation: &'s [Weighted<'w>],
    wording: &'s [Piece<'w>],
    agreements: &'s Agreements,
    position: usize,
    taken: Weighted<'w>,
    /// Whether this very word is in some wording: then it is no piece of another one, nor two in one.
    is_known: bool,
    /// The word before, if both may be the pieces of one.
    torn: Option<&'s Weighted<'w>>,
    /// The row above, and the one above that.
    last: &'s [Cell],
    before: &'s [Cell],
}

impl Step<'_, '_> {
    /// The cell of a column; `left` is its neighbour, `start` where an alignment would begin that is empty here.
    fn cell(&self, column: usize, left: Cell, start: u16) -> Cell {
        let empty = Cell { start, ..Cell::default() };
        let above = at(self.last, column);
        let weight = self.taken.weight;
        match self.wording.get(column - 1) {
            Some(Piece::Gap) => {
                let value = Cell { value_words: above.value_words + 1, mended: above.mended - weight, ..above };
                let value = if above.value_words < MAX_VALUE_WORDS { value } else { empty };
                empty.better(Cell { value_words: 0, ..left }).better(value)
            }
            Some(Piece::Word(word)) => {
                let mut cell = empty;
                // Nothing is skipped before the first word that agrees.
                if above.agreed > 0 {
                    cell = cell.better(above.with(-weight / SKIP_DIVISOR, 0));
                }
                if left.agreed > 0 {
                    cell = cell.better(left.with(-word.weight / SKIP_DIVISOR, 0));
                }
                if let Some(same) = self.same(column, *word) {
                    cell = cell.better(same);
                }
                if let Some(torn) = self.torn(column, *word) {
                    cell = cell.better(torn);
                }
                if let Some(run_together) = self.run_together(column, *word) {
                    cell = cell.better(run_together);
                }
                cell
            }
            None => empty,
        }
    }

    /// This word of the quotation is `word`, mistyped or cut off maybe.
    fn same(&self, column: usize, word: Weighted<'_>) -> Option<Cell> {
        let agreement = self.agreements.of(self.taken.number, word.number);
        if agreement > 0 {
            let own = word.weight - self.taken.weight;
            return Some(at(self.last, column - 1).with(share(word.weight, agreement), own));
        }
        if self.position > 0 && self.position + 1 < self.quotation.len() {
            return None;
        }
        let part = self.cut(word)?;
        Some(at(self.last, column - 1).with(part, part - self.taken.weight))
    }

    /// The weight of the part of `word` that is left of it at the beginning or the end of the quotation.
    fn cut(&self, word: Weighted<'_>) -> Option<i32> {
        let (part, whole) = (&self.taken.word.letters, &word.word.letters);
        let length = self.taken.word.length;
        // A common word that happens to begin another one is no part of it.
        let is_cut = length >= MIN_CUT
            && self.taken.weight > i32::from(length)
            && (self.position == 0 && whole.ends_with(&**part)
                || self.position + 1 == self.quotation.len() && whole.starts_with(&**part));
        is_cut.then(|| word.weight * i32::from(length) / i32::from(word.word.length.max(1)))
    }
}

impl Step<'_, '_> {
    /// This word and the one before it are `word` with a blank in it.
    fn torn(&self, column: usize, word: Weighted<'_>) -> Option<Cell> {
        let first = self.torn?;
        let agreement = word.word.agreement_with_parts(first.word, self.taken.word)?;
        let own = first.weight + self.taken.weight;
        Some(at(self.before, column - 1).with(share(word.weight, agreement), word.weight - own))
    }

    /// This word is `word` and the one before it without a blank between them.
    fn run_together(&self, column: usize, word: Weighted<'_>) -> Option<Cell> {
        if self.is_known {
            return None;
        }
        let Piece::Word(first) = self.wording.get(column.checked_sub(2)?)? else { return None };
        let agreement = self.taken.word.agreement_with_parts(first.word, word.word)?;
        let whole = first.weight + word.weight;
        Some(at(self.last, column - 2).with(share(whole, agreement), whole - self.taken.weight))
    }
}

fn at(row: &[Cell], column: usize) -> Cell {
    row.get(column).copied().unwrap_or_default()
}

fn share(weight: i32, agreement: Agreement) -> i32 {
    weight * agreement / FULL
}
