//! The layout of a body that was written for people to read: a member a line, indented.

use crate::block::{Block, Places};

/// How much wider the indent of an object's members mostly is than that of its own line.
const STEP: usize = 2;

/// The bytes before each member of an object: a line break and blanks.
///
/// A layout repeats itself, so where the next name begins is known before it is looked for. Where it is not as foreseen,
/// the blanks are counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Indent {
    width: usize,
    /// What of a block is no blank first, where there are as many.
    end: Places,
}

impl Indent {
    /// That of the line a body begins with: the line break alone.
    pub(super) const NONE: Self = Self::new(1);

    const fn new(width: usize) -> Self {
        Self { width, end: Places::behind(width) }
    }

    /// The indent that `rest`, behind an opening brace, begins with, and what stands behind it; `behind_blanks` counts
    /// one that is not as much wider than `self` as usual.
    #[inline(always)]
    pub(super) fn enter(self, rest: &[u8], behind_blanks: impl FnOnce(&[u8]) -> &[u8]) -> (Self, &[u8]) {
        let wider = Self::new(self.width + STEP);
        if let Some(behind) = wider.behind(rest) {
            return (wider, behind);
        }
        let behind = behind_blanks(rest);
        (Self::new(rest.len() - behind.len()), behind)
    }

    /// What stands behind this indent, if it is what `rest` begins with and a block is longer.
    #[inline(always)]
    pub(super) fn behind(self, rest: &[u8]) -> Option<&[u8]> {
        let is_as_wide = Block::first_of(rest)?.over_blank().first_alone() == self.end;
        if is_as_wide { rest.get(self.width..) } else { None }
    }
}
