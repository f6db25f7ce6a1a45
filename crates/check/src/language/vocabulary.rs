//! Everyday words of errors and user interfaces, and the languages that have each.

use std::collections::HashMap;
use std::sync::LazyLock;

/// One word a line, then the languages it is a word of: those it was listed for and those whose Hunspell dictionary
/// accepts it, so that no text is held to be foreign for a word its language shares.
static WORDS: &str = include_str!("words.tsv");

static INDEX: LazyLock<HashMap<&'static str, &'static str>> =
    LazyLock::new(|| WORDS.lines().filter_map(|line| line.split_once('\t')).collect());

/// The words that tell languages apart.
pub(crate) struct Vocabulary;

impl Vocabulary {
    /// The languages that have a word, given in lower case; empty for a word that is not listed.
    pub(crate) fn languages(word: &str) -> impl Iterator<Item = &'static str> {
        let languages = INDEX.get(word).copied().unwrap_or_default();
        languages.split(' ').filter(|language| !language.is_empty())
    }

    /// Whether there are words of this language at all.
    pub(crate) fn knows(language: &str) -> bool {
        super::NAMES.binary_search_by(|(known, _)| (*known).cmp(language)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_their_languages_are_known() {
        assert!(WORDS.lines().is_sorted_by(|one, next| one < next));
        for line in WORDS.lines() {
            let (word, languages) = line.split_once('\t').unwrap();
            assert_eq!(word, word.to_lowercase());
            assert!(languages.split(' ').all(Vocabulary::knows), "{line}");
        }
    }

    #[test]
    fn a_word_may_belong_to_several_languages() {
        assert!(Vocabulary::languages("recurso").eq(["es", "gl", "pt"]));
        assert!(Vocabulary::languages("the").eq(["en"]));
        assert_eq!(Vocabulary::languages("qwertz").count(), 0);
    }
}
