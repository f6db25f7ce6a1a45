//! Pseudo-locales: English disguised as a foreign language, for testers who have to read what they test. The only door
//! to `fluent_pseudo`.
//!
//! The two are those of CLDR: `en-XA` shows letters a font or an encoding lacks, texts that are cut off and texts that
//! were never made translatable; `ar-XB` shows what a layout from right to left gets wrong.

mod markup;

use self::markup::{Piece, Scanner};

/// A made-up language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PseudoLocale {
    /// Accents, a third longer, in brackets.
    Accented,
    /// From right to left.
    RightToLeft,
}

/// What one text of a pseudo-locale is written with, piece by piece.
pub(super) struct Disguise {
    locale: PseudoLocale,
    scanner: Scanner,
    stretch: Stretch,
}

/// How far a text has grown.
#[derive(Debug, Default)]
struct Stretch {
    /// Characters of the text, and what is added to them.
    total: usize,
    extra: usize,
    /// Characters that were read, and what was added to them.
    read: usize,
    added: usize,
}

/// A bracket on either side.
const BRACKETS: usize = 2;
/// A vowel stands this often at most.
const MAX_VOWELS: usize = 3;

impl PseudoLocale {
    pub(super) const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The tag; its region makes the negotiator match it only when it is named exactly.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// What stands before and behind a whole text.
    pub(super) fn brackets(self) -> Option<[&'static str; BRACKETS]> {
        (self == Self::Accented).then_some(["[", "]"])
    }
}

impl Disguise {
    /// For a text of `characters`, which will stand in brackets or not.
    pub(super) fn new(locale: PseudoLocale, characters: usize, bracketed: bool) -> Self {
        let brackets = if bracketed && locale.brackets().is_some() { BRACKETS } else { 0 };
        let extra = longer(characters).saturating_sub(characters + brackets);
        let stretch = Stretch { total: characters, extra, ..Stretch::default() };
        Self { locale, scanner: Scanner::default(), stretch }
    }

    /// The next piece of the text, disguised. Markup, entities and addresses stay as they are.
    pub(super) fn text(&mut self, text: &str) -> String {
        let mut disguised = String::with_capacity(text.len() * 2);
        for piece in self.scanner.scan(text) {
            match (piece, self.locale) {
                (Piece::Fixed(fixed), _) => {
                    self.stretch.read(fixed.chars().count());
                    disguised.push_str(fixed);
                }
                (Piece::Words(words), PseudoLocale::Accented) => self.stretch.accent(words, &mut disguised),
                (Piece::Words(words), PseudoLocale::RightToLeft) => turn(words, &mut disguised),
            }
        }
        disguised
    }

    /// A placeable of about so many characters, which stays as it is.
    pub(super) fn placeable(&mut self, characters: usize) {
        self.stretch.read(characters);
    }

    /// What is still missing at the end, where there were too few vowels.
    pub(super) fn padding(&self) -> String {
        match self.locale {
            PseudoLocale::Accented => "~".repeat(self.stretch.extra.saturating_sub(self.stretch.added)),
            PseudoLocale::RightToLeft => String::new(),
        }
    }
}

/// 35% more characters; where so short a text has no such whole number, the first that is 30% more.
fn longer(characters: usize) -> usize {
    let percent = |percent: usize| characters.saturating_mul(100 + percent);
    (percent(35).div_ceil(100)).min(percent(40) / 100).max(percent(30).div_ceil(100))
}

impl Stretch {
    fn read(&mut self, characters: usize) {
        self.read += characters;
    }

    /// Gives `words` accents, and repeats its vowels as often as the text should have grown by then.
    fn accent(&mut self, words: &str, accented: &mut String) {
        // One character becomes one: the length is ours to say.
        for character in fluent_pseudo::transform(words, false, false).chars() {
            self.read += 1;
            let Some(vowel) = accented_vowel(character) else {
                accented.push(character);
                continue;
            };
            let due = (self.extra * self.read).div_ceil(self.total.max(1)).min(self.extra);
            let again = due.saturating_sub(self.added).min(MAX_VOWELS - 1);
            self.added += again;
            accented.push(vowel);
            (0..again).for_each(|_| accented.extend(vowel.to_lowercase()));
        }
    }
}

/// `fluent_pseudo` leaves the vowels to whoever makes the text longer.
fn accented_vowel(character: char) -> Option<char> {
    let accented = match character {
        'A' => 'Å',
        'E' => 'Ḗ',
        'I' => 'Ī',
        'O' => 'Ǿ',
        'U' => 'Ŭ',
        'a' => 'å',
        'e' => 'ḗ',
        'i' => 'ī',
        'o' => 'ǿ',
        'u' => 'ŭ',
        _ => return None,
    };
    Some(accented)
}

/// Turns every word round, as Android and CLDR do: an override (UAX #9, section 2.2) within right-to-left marks, which
/// make what stands between the words follow.
fn turn(words: &str, turned: &mut String) {
    let mut rest = words;
    while !rest.is_empty() {
        let blanks = rest.len() - rest.trim_start().len();
        let (before, words) = rest.split_at_checked(blanks).unwrap_or((rest, ""));
        let end = words.find(char::is_whitespace).unwrap_or(words.len());
        let (word, after) = words.split_at_checked(end).unwrap_or((words, ""));
        turned.push_str(before);
        if !word.is_empty() {
            turned.push_str("\u{200f}\u{202e}");
            turned.push_str(word);
            turned.push_str("\u{202c}\u{200f}");
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disguised(locale: PseudoLocale, text: &str) -> String {
        let mut disguise = Disguise::new(locale, text.chars().count(), false);
        disguise.text(text) + &disguise.padding()
    }

    #[test]
    fn every_letter_gets_an_accent_and_nothing_else_changes() {
        let letters = "The quick brown fox jumps over the lazy dog, 12 times (QUIZ): año.";
        let accented = disguised(PseudoLocale::Accented, letters);
        assert!(!accented.contains(|character: char| character.is_ascii_alphabetic()), "{accented}");
        assert!(accented.contains(", 12 ŧī") && accented.ends_with("ñǿǿ."), "{accented}");
    }

    #[test]
    fn markup_entities_and_addresses_stay() {
        let text = "See <a href=\"x\">more</a> &amp; less &#8230; at https://example.com/help?a=b, now";
        let accented = disguised(PseudoLocale::Accented, text);
        for fixed in ["<a href=\"x\">", "</a>", "&amp;", "&#8230;", "https://example.com/help?a=b,"] {
            assert!(accented.contains(fixed), "{accented}");
        }
        assert_eq!(disguised(PseudoLocale::Accented, "a < b & c > d"), "åå < ƀ & ƈ > ḓ~~~~");
    }

    #[test]
    fn a_text_is_a_third_longer_in_whole_characters() {
        let lengths = [1, 4, 6, 7, 10, 20, 100].map(longer);
        assert_eq!(lengths, [2, 6, 8, 10, 14, 27, 135]);
        for length in 0..500 {
            let (least, most) = ((length * 130_usize).div_ceil(100), length * 140 / 100);
            assert!((least..=most.max(least)).contains(&longer(length)), "{length}");
        }
        assert_eq!(disguised(PseudoLocale::Accented, "hmm, psst!"), "ħḿḿ, ƥşşŧ!~~~~");
    }

    #[test]
    fn every_word_is_turned_round_by_itself() {
        let turned = disguised(PseudoLocale::RightToLeft, "Not  found.\n");
        assert_eq!(turned, "\u{200f}\u{202e}Not\u{202c}\u{200f}  \u{200f}\u{202e}found.\u{202c}\u{200f}\n");
        assert_eq!(disguised(PseudoLocale::RightToLeft, " <b>"), " <b>");
    }
}
