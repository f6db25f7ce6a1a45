//! How much two words agree. The only door to `strsim`.

/// A word, ready to be compared with many others.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) letters: Box<str>,
    /// In characters.
    pub(super) length: u16,
    /// Bit n is set if a character is there whose number ends in n: words that differ in many bits differ in many
    /// letters, which is known at once.
    signature: u64,
    /// Numbers are compared as they are: 503 is not 504 mistyped.
    has_digits: bool,
}

/// Agreement, in thousandths of the letters.
pub(super) type Agreement = i32;
pub(super) const FULL: Agreement = 1000;

impl Word {
    pub(super) fn new(letters: &str) -> Self {
        Self {
            length: u16::try_from(letters.chars().count()).unwrap_or(u16::MAX),
            signature: letters.chars().fold(0, |signature, letter| signature | 1 << (u32::from(letter) % 64)),
            has_digits: letters.contains(|letter: char| letter.is_numeric()),
            letters: letters.into(),
        }
    }

    /// How much the words agree; zero for words that are no mistyped forms of each other.
    pub(super) fn agreement(&self, other: &Self) -> Agreement {
        if self.letters == other.letters {
            return FULL;
        }
        let longer = self.length.max(other.length);
        self.with_slips(other, slips_allowed(longer)).unwrap_or_default()
    }

    /// The agreement of words that differ in at most `allowed` letters.
    pub(super) fn with_slips(&self, other: &Self, allowed: u16) -> Option<Agreement> {
        let (longer, difference) = (self.length.max(other.length), self.length.abs_diff(other.length));
        // A letter typed for another one changes two bits at most, one too many or too few changes one; and so many are
        // too many or too few as the lengths differ.
        let bits = (self.signature ^ other.signature).count_ones();
        if difference > allowed || bits > u32::from(allowed * 2 - difference) || self.has_digits || other.has_digits {
            return None;
        }
        let distance = strsim::osa_distance(&self.letters, &other.letters);
        let distance = u16::try_from(distance).ok().filter(|distance| *distance <= allowed)?;
        Some(FULL * i32::from(longer - distance) / i32::from(longer.max(1)))
    }
}

impl Word {
    /// How much the word agrees with two others that were one word once; no more than one slip.
    #[inline]
    pub(super) fn agreement_with_parts(&self, first: &Self, second: &Self) -> Option<Agreement> {
        let length = first.length.saturating_add(second.length);
        if length.abs_diff(self.length) > 1 || length < 4 {
            return None;
        }
        if (self.signature ^ (first.signature | second.signature)).count_ones() > 2 {
            return None;
        }
        // One slip leaves the first word right up to its last letter, or the second one from its second letter on.
        let begins = || self.letters.starts_with(but_last(&first.letters));
        let ends = || self.letters.ends_with(but_first(&second.letters));
        if !begins() && !ends() {
            return None;
        }
        let joined = Self::new(&[&*first.letters, &*second.letters].concat());
        if joined.letters == self.letters { Some(FULL) } else { self.with_slips(&joined, 1) }
    }
}

fn but_last(letters: &str) -> &str {
    letters.char_indices().next_back().and_then(|(last, _)| letters.get(..last)).unwrap_or_default()
}

fn but_first(letters: &str) -> &str {
    letters.char_indices().nth(1).and_then(|(second, _)| letters.get(second..)).unwrap_or_default()
}

/// How many letters of a word may be mistyped so that it is still that word.
fn slips_allowed(length: u16) -> u16 {
    match length {
        0..3 => 0,
        3..5 => 1,
        5..8 => 2,
        8..12 => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_agreement(one: &str, other: &str, expected: Agreement) {
        let (one, other) = (Word::new(one), Word::new(other));
        assert_eq!((one.agreement(&other), other.agreement(&one)), (expected, expected), "{one:?} {other:?}");
    }

    #[test]
    fn mistyped_words_agree_in_the_letters_that_are_right() {
        assert_agreement("recurso", "recurso", 1000);
        assert_agreement("recurso", "rceurso", 857);
        assert_agreement("recurso", "rexurxo", 714);
        assert_agreement("ресурс", "ресус", 833);
        assert_agreement("minuto", "minutos", 857);
    }

    #[test]
    fn other_words_and_other_numbers_do_not_agree() {
        assert_agreement("recurso", "servicio", 0);
        assert_agreement("no", "yo", 0);
        assert_agreement("503", "504", 0);
        assert_agreement("99904", "99905", 0);
        assert_agreement("", "a", 0);
    }
}
