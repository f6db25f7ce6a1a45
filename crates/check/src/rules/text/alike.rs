//! Two different texts of the source that have the same translation.

use std::collections::{BTreeMap, BTreeSet};

use super::opposites;
use super::part::{Key, Part};
use super::untranslated::plain;
use crate::context::Findings;
use crate::flat::Flat;
use crate::rule;
use crate::script::Script;
use crate::words::{Kind, Token};

/// A part of a translation with what it is a translation of.
struct Pair<'c> {
    part: &'c Part<'c>,
    source: &'c Part<'c>,
    /// All words of the source.
    of_source: BTreeSet<String>,
    /// Those that carry its meaning.
    meaning: BTreeSet<String>,
    words: BTreeSet<String>,
    /// The words of the same text in other translations: they tell as much as the source does.
    witnesses: Vec<BTreeSet<String>>,
}

/// The words a text is compared with: its source's, or those of another translation.
type MeaningOf<'m> = dyn for<'c> Fn(&'c Pair<'_>) -> Option<&'c BTreeSet<String>> + 'm;

/// Other translations that are asked.
const MAX_WITNESSES: usize = 2;

/// Fits that differ by less tell nothing.
const TIE: f64 = 0.05;

pub(super) fn check(parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>, out: &mut Findings) {
    let mut locales: BTreeMap<&str, Vec<Pair<'_>>> = BTreeMap::new();
    for peers in parts.values() {
        let Some(source) = peers.iter().find(|part| part.is_source) else { continue };
        for part in
            peers.iter().filter(|part| !part.is_source && !part.is_term() && part.language.code != source.language.code)
        {
            locales.entry(part.locale()).or_default().push(Pair::new(part, source, peers));
        }
    }
    locales.values().for_each(|pairs| check_locale(pairs, out));
}

fn check_locale(pairs: &[Pair<'_>], out: &mut Findings) {
    let mut alike: BTreeMap<(Option<&str>, String), Vec<&Pair<'_>>> = BTreeMap::new();
    for pair in pairs {
        let text: Vec<String> = pair.part.texts.iter().map(plain).collect();
        alike.entry((pair.part.attribute, text.join("\n"))).or_default().push(pair);
    }
    let mut groups: Vec<Vec<&Pair<'_>>> =
        alike.into_values().filter(|group| group.len() > 1 && has_words(group)).collect();
    groups.retain(|group| group.iter().any(|one| group.iter().any(|other| one.differs(other))));
    if groups.is_empty() {
        return;
    }
    for group in groups {
        let others: Vec<&Pair<'_>> =
            pairs.iter().filter(|pair| !group.iter().any(|member| std::ptr::eq(*member, *pair))).collect();
        report(&group, &others, out);
    }
}

/// One word may well be the translation of several.
fn has_words(group: &[&Pair<'_>]) -> bool {
    group.iter().all(|pair| pair.words.len() > 1 || pair.is_status_title())
}

fn report(group: &[&Pair<'_>], others: &[&Pair<'_>], out: &mut Findings) {
    let fits: Vec<f64> = group.iter().map(|pair| pair.fit(others)).collect();
    let best = fits.iter().copied().fold(0.0, f64::max);
    let right = group.iter().zip(&fits).find(|(_, fit)| **fit >= best).map(|(pair, _)| *pair);
    let Some(right) = right else { return };
    for (pair, fit) in group.iter().zip(&fits) {
        let Some(other) = group.iter().find(|other| pair.differs(other)) else { continue };
        // The one that fits worse is wrong; if little tells them apart, both have to be looked at.
        let is_near = |fit: f64| best - fit < TIE;
        let is_worse = pair.differs(right) || (is_near(*fit) && group.len() == 2 && fits.iter().copied().all(is_near));
        if !is_worse {
            continue;
        }
        let other = if pair.differs(right) { right } else { other };
        let Some(text) = pair.part.texts.first() else { continue };
        let place = pair.part.place(text, text.span(0..text.value.len()));
        let sentence = format!("the text is that of {}, and the source texts differ", other.part.id());
        out.report(&rule::SAME_TEXT_DIFFERENT_SOURCE, place, sentence).suggest("translate what this source says");
    }
}

impl<'c> Pair<'c> {
    fn new(part: &'c Part<'c>, source: &'c Part<'c>, peers: &'c [Part<'c>]) -> Self {
        let of_source = words(source);
        let meaning =
            of_source.iter().filter(|word| STOP_WORDS.binary_search(&word.as_str()).is_err()).cloned().collect();
        let others = peers.iter().filter(|peer| !peer.is_source && peer.language.code != part.language.code);
        let witnesses = others.take(MAX_WITNESSES).map(words).collect();
        Self { part, source, of_source, meaning, words: words(part), witnesses }
    }

    /// Whether two source texts say different things: most of the words of the shorter one are not in the other, or
    /// only one of them denies.
    fn differs(&self, other: &Self) -> bool {
        let text = |part: &Part<'_>| part.texts.iter().map(plain).collect::<Vec<_>>();
        let (short, long) = if self.meaning.len() <= other.meaning.len() { (self, other) } else { (other, self) };
        if text(self.source) == text(other.source) || short.meaning.is_empty() {
            return false;
        }
        if opposites::differ(&self.of_source, &other.of_source) || self.is_other_status(other) {
            return true;
        }
        // «Iniciar sesión» is both "Sign in" and "Log in".
        let is_label = |pair: &Self| pair.meaning.len() < 2;
        if is_label(short) && (is_label(long) || self.words.len() < 3) {
            return false;
        }
        let common =
            short.meaning.iter().filter(|word| long.meaning.iter().any(|other| is_same_word(word, other))).count();
        let (shortest, longest) = (short.meaning.len(), long.meaning.len());
        // "Any date" and "All dates", "Invalid input" and "Missing input" may well be one text.
        let is_variation = common * 3 >= shortest * 2 || common * 2 > longest || (longest == 2 && common == 1);
        !is_variation || self.denies() != other.denies()
    }

    /// The names of HTTP's statuses are names: each has its own, be it one word.
    fn is_status_title(&self) -> bool {
        self.part.attribute == Some("title") && self.part.id().starts_with("status-")
    }

    fn is_other_status(&self, other: &Self) -> bool {
        let are_titles = self.is_status_title() && other.is_status_title();
        let is_in_other = |word: &String| other.meaning.iter().any(|other| is_same_word(word, other));
        are_titles && !self.meaning.iter().any(is_in_other)
    }

    fn denies(&self) -> bool {
        let is_negation = |word: &str| {
            matches!(word, "not" | "no" | "never" | "cannot" | "without")
                || word.ends_with("n't")
                || word.ends_with("n’t")
        };
        self.source.texts.iter().any(|text| text.words().any(|(_, word)| is_negation(&word.to_lowercase())))
    }

    /// How well the translation fits its source: by the words they have in common, by where else the same words stand
    /// together, by the names and numbers it shows, and by its length and its end.
    fn fit(&self, others: &[&Pair<'_>]) -> f64 {
        let mut fits = vec![self.fit_of(&self.meaning, others, &|other| Some(&other.meaning))];
        for (index, witness) in self.witnesses.iter().enumerate() {
            fits.push(self.fit_of(witness, others, &|other| other.witnesses.get(index)));
        }
        average(fits.into_iter()) - self.strangeness()
    }

    /// How well the words of the translation and those of another language fit together, seen from both sides.
    fn fit_of(&self, meaning: &BTreeSet<String>, others: &[&Pair<'_>], of: &MeaningOf<'_>) -> f64 {
        let pairs = |word: &String, own: &String| likeness(&in_latin(word), own).max(company(word, own, others, of));
        let best = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
        let there = meaning.iter().map(|word| best(&mut self.words.iter().map(|own| pairs(word, own))));
        let back = self.words.iter().map(|own| best(&mut meaning.iter().map(|word| pairs(word, own))));
        f64::midpoint(average(there), average(back))
    }

    /// What speaks against the translation besides its words.
    fn strangeness(&self) -> f64 {
        let (Some(text), Some(source)) = (self.part.texts.first(), self.source.texts.first()) else { return 0.0 };
        let end = |text: &Flat<'_>| text.value.trim_end().ends_with(['.', '!', '?', '…', ':']);
        let is_shown = |token: &&Token| matches!(token.kind, Kind::Name | Kind::Number);
        let shown = text.tokens.iter().filter(is_shown).map(|token| text.part(token.range.clone()).to_lowercase());
        let strange = shown.filter(|name| !source.value.to_lowercase().contains(name.as_str())).count();
        let length = |text: &Flat<'_>| text.value.chars().count().max(1);
        let (longer, shorter) = (length(text).max(length(source)), length(text).min(length(source)));
        let is_of_other_length = longer > shorter * 2 && longer > 20;
        let share = |is_so: bool, weight: f64| if is_so { weight } else { 0.0 };
        share(end(text) != end(source), 0.15) + share(strange > 0, 0.3) + share(is_of_other_length, 0.15)
    }
}

fn average(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

fn words(part: &Part<'_>) -> BTreeSet<String> {
    let texts = part.texts.iter();
    texts.flat_map(|text| text.words().map(|(_, word)| word.to_lowercase()).collect::<Vec<_>>()).collect()
}

/// How often two words stand in a text and its translation, of the texts that have one of them.
fn company(word: &str, own: &str, others: &[&Pair<'_>], of: &MeaningOf<'_>) -> f64 {
    let has = |words: &BTreeSet<String>, word: &str| words.iter().any(|known| is_same_word(known, word));
    let (mut both, mut either) = (0.0, 0.0);
    for pair in others {
        let Some(meaning) = of(pair) else { continue };
        let (in_source, in_text) = (has(meaning, word), has(&pair.words, own));
        both += f64::from(u8::from(in_source && in_text));
        either += f64::from(u8::from(in_source || in_text));
    }
    if both > 0.0 { both / either } else { 0.0 }
}

/// Forms of one word: a common beginning, and short endings.
fn is_same_word(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longest = one.chars().count().max(other.chars().count());
    let shortest = one.chars().count().min(other.chars().count());
    one == other || (common > 3 && longest - common <= 3) || (common > 4 && common == shortest)
}

/// How alike two words are, as «ресурс» and "resource": pairs of letters they share (Dice's coefficient).
fn likeness(word: &str, own: &str) -> f64 {
    let likeness = strsim::sorensen_dice(word, &in_latin(own));
    if likeness > 0.4 { likeness } else { 0.0 }
}

/// A word in Latin letters, as far as Cyrillic ones have a simple counterpart (ISO 9, without its accents).
fn in_latin(word: &str) -> String {
    const LETTERS: &str = "abvgdežzijklmnoprstufhcčššʺyʹèûâ";
    let latin = |letter: char| {
        let index = u32::from(letter).checked_sub(u32::from('а')).and_then(|index| usize::try_from(index).ok());
        index.and_then(|index| LETTERS.chars().nth(index)).unwrap_or(letter)
    };
    word.chars()
        .map(|letter| if Script::of(letter) == Some(Script::CYRILLIC) { latin(letter) } else { letter })
        .collect()
}

/// English words that any text has.
static STOP_WORDS: &[&str] = &[
    "a", "again", "an", "and", "are", "as", "at", "be", "been", "being", "by", "can", "can't", "cannot", "could",
    "couldn't", "did", "didn't", "do", "does", "doesn't", "for", "from", "had", "has", "have", "in", "is", "isn't",
    "it", "its", "may", "might", "must", "no", "not", "of", "on", "or", "please", "should", "so", "such", "than",
    "that", "the", "there", "this", "to", "was", "wasn't", "were", "while", "will", "with", "would", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        assert!(STOP_WORDS.is_sorted());
    }

    #[test]
    fn words_are_compared_over_scripts() {
        assert!(likeness("resource", "ресурс") > 0.4);
        assert!(likeness("resource", "recurso") > 0.4);
        assert!(likeness("resource", "ошибка") < 0.1);
        assert!(is_same_word("referral", "referrals") && !is_same_word("code", "cold"));
    }
}
