//! A word that stands twice in a row.

use std::collections::BTreeSet;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::model::{Expression, Placeable};
use crate::rule;
use crate::words::{Kind, PLACEABLE, Token, slice};

/// Languages in which doubled words are slips. In Turkish, Indonesian, Hindi and others they are grammar.
static LANGUAGES: &[&str] = &[
    "be", "bg", "ca", "cs", "da", "de", "en", "es", "fr", "gl", "it", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk",
    "sr", "sv", "uk",
];

/// Words that may follow themselves, by language.
static DOUBLINGS: &[(&str, &[&str])] = &[
    ("bg", &["едва", "що"]),
    ("ca", &["ara", "gairebé", "que"]),
    ("de", &["das", "dem", "den", "denen", "der", "die", "es", "ihr", "sehr", "sie", "uns", "was", "wenn"]),
    ("en", &["bye", "do", "had", "that", "very", "who"]),
    ("es", &["bla", "casi", "luego", "mano", "muy", "ya"]),
    ("fr", &["en", "faire", "la", "le", "les", "nous", "tout", "très", "vous"]),
    ("gl", &["se"]),
    ("it", &["così", "man", "piano", "quasi", "via"]),
    ("nl", &["dat", "die", "het", "je", "toe", "was", "ze"]),
    ("pt", &["muito", "nos", "quase", "se"]),
    ("ru", &["еле", "очень", "чуть"]),
    ("uk", &["дуже", "ледь", "що"]),
];

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if !case.language().is(LANGUAGES) {
        return;
    }
    pairs(case, hits);
    values(case, hits);
    halves(case, hits);
    let tokens = &case.text.tokens;
    let triples = tokens.iter().zip(tokens.iter().skip(1)).zip(tokens.iter().skip(2));
    for ((first, space), second) in triples {
        let is_pair = first.kind == Kind::Word && space.kind == Kind::Space && second.kind == Kind::Word;
        if is_pair && is_slip(case, first, second) && !is_part_of_compound(case, first, second) {
            let word = case.text.part(second.range.clone()).to_lowercase();
            let range = first.range.start..second.range.end;
            hits.add(&rule::REPEATED_WORD, range, format!("'{word}' stands twice in a row")).suggest("remove one");
        }
    }
}

/// Two words that stand twice in a row: «de la de la».
fn pairs(case: &Case<'_>, hits: &mut Hits) {
    let words: Vec<&Token> = case.text.tokens.iter().filter(|token| token.kind != Kind::Space).collect();
    let mut seen = BTreeSet::new();
    for window in words.windows(4) {
        let [first, second, third, fourth] = window else { continue };
        let word = |token: &Token| case.text.part(token.range.clone()).to_lowercase();
        let is_repeated = window.iter().all(|token| token.kind == Kind::Word)
            && word(first) == word(third)
            && word(second) == word(fourth)
            && word(first) != word(second);
        let pair = format!("{} {}", word(first), word(second));
        // One finding says it of a text that goes on like that.
        if is_repeated
            && seen.insert(pair.clone())
            && !case.is_meant(|text| text.value.to_lowercase().contains(&format!("{pair} {pair}")))
        {
            let range = first.range.start..fourth.range.end;
            hits.add(&rule::REPEATED_WORD, range, format!("'{pair}' stands twice in a row")).suggest("remove one");
        }
    }
}

/// A value that is shown twice in a row: `{ $count } { $count }`.
fn values(case: &Case<'_>, hits: &mut Hits) {
    let twice = |text: &Flat<'_>| {
        let name = |placeable: &Placeable| match &placeable.expression {
            Expression::Inline(inline) => inline.variable().map(str::to_owned),
            Expression::Select(_) => None,
        };
        let pairs = text.placeables.iter().zip(text.placeables.iter().skip(1));
        let mut same = pairs.filter_map(|((start, first), (end, second))| {
            let between = text.part(start + PLACEABLE.len_utf8()..*end);
            let is_next = !between.is_empty() && between.trim().is_empty();
            let name = name(first).filter(|one| is_next && name(second).as_ref() == Some(one))?;
            Some((*start..end + PLACEABLE.len_utf8(), name))
        });
        // Three times and more is no slip.
        same.next().filter(|_| same.next().is_none())
    };
    if let Some((range, name)) = twice(case.text).filter(|_| !case.is_meant(|text| twice(text).is_some())) {
        hits.add(&rule::REPEATED_WORD, range, format!("the value of '${name}' stands twice in a row"))
            .suggest("remove one");
    }
}

/// A text that was pasted twice.
fn halves(case: &Case<'_>, hits: &mut Hits) {
    let is_twice = |text: &Flat<'_>| {
        let text = text.value.trim();
        let gap = text.len() % 2;
        let half = text.len() / 2;
        let (first, second) = (slice(text, 0..half), slice(text, half + gap..text.len()));
        let is_text = first.split_whitespace().count() > 2;
        is_text && first == second && (gap == 0 || slice(text, half..half + gap).trim().is_empty())
    };
    if is_twice(case.text) && !case.is_meant(is_twice) {
        hits.add(&rule::REPEATED_WORD, 0..case.text.value.len(), "the whole text stands twice").suggest("remove one");
    }
}

fn is_slip(case: &Case<'_>, first: &Token, second: &Token) -> bool {
    let word = case.text.part(first.range.clone()).to_lowercase();
    let again = case.text.part(second.range.clone()).to_lowercase();
    let doublings = DOUBLINGS.binary_search_by(|(language, _)| (*language).cmp(&case.language().code)).ok();
    let is_legitimate =
        doublings.and_then(|index| DOUBLINGS.get(index)).is_some_and(|(_, words)| words.contains(&word.as_str()));
    let is_usual = case.sources.iter().any(|source| source.value.to_lowercase().contains(&format!("{word} {word}")));
    word == again && !is_legitimate && !is_usual
}

/// `ключ API-API`: a hyphen before or behind makes another word of it.
fn is_part_of_compound(case: &Case<'_>, first: &Token, second: &Token) -> bool {
    let before = case.text.part(0..first.range.start).chars().next_back();
    let after = case.text.part(second.range.end..case.text.value.len()).chars().next();
    let joins = |character: Option<char>| {
        character.is_some_and(|character| matches!(character, '-' | '‑' | '/' | '_' | '.') && character != '.')
    };
    joins(before) || joins(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(LANGUAGES.is_sorted());
        assert!(DOUBLINGS.is_sorted_by(|(one, _), (next, _)| one < next));
    }
}
