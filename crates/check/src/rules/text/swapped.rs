//! Two values that have changed places: "{ $total } of { $selected }".

use super::{Case, Hits};
use crate::flat::Flat;
use crate::model::Expression;
use crate::rule;
use crate::words::PLACEABLE;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let [source] = case.sources else { return };
    let (Some(there), Some(here)) = (Between::of(source), Between::of(case.text)) else { return };
    let is_turned = here.first == there.second && here.second == there.first;
    let is_same = here.first == there.first && here.second == there.second;
    if there.first == there.second || !(is_turned || is_same) || !case.source_language.is(&["en"]) {
        return;
    }
    let (first, second) = (&there.first, &there.second);
    let sentence = if let (Some(one), Some(other)) = (order(there.text, "en"), order(here.text, &case.language().code))
    {
        // «B is after A» says what "A is before B" does.
        let agrees = (one == other) == is_same;
        (!agrees).then(|| {
            format!("the source puts ${first} before ${second} in its comparison, and the text the other way round")
        })
    } else {
        let is_joined = joins(there.text, here.text, &case.language().code);
        (is_turned && is_joined).then(|| format!("${first} and ${second} have changed places"))
    };
    if let Some(sentence) = sentence {
        hits.add(&rule::SWAPPED_VALUES, here.range, sentence).suggest("compare the order with the source's");
    }
}

/// The two values of a text and what stands between them.
struct Between<'t> {
    first: String,
    second: String,
    text: &'t str,
    range: std::ops::Range<usize>,
}

impl<'t> Between<'t> {
    fn of(text: &'t Flat<'_>) -> Option<Self> {
        let [(start, first), (end, second)] = text.placeables.as_slice() else { return None };
        let name = |expression: &Expression| match expression {
            Expression::Inline(inline) => inline.variable().map(str::to_owned),
            Expression::Select(_) => None,
        };
        let (first, second) = (name(&first.expression)?, name(&second.expression)?);
        let between = start + PLACEABLE.len_utf8()..*end;
        Some(Self { first, second, text: text.part(between), range: *start..end + PLACEABLE.len_utf8() })
    }
}

/// Words of comparisons: the first value is the lesser one, or the greater one.
static ORDERS: &[(&str, [&[&str]; 2])] = &[
    (
        "en",
        [
            &["before", "earlier", "less", "lower", "smaller", "shorter", "below", "precede"],
            &["after", "later", "greater", "higher", "larger", "longer", "above", "exceed", "exceeds", "bigger"],
        ],
    ),
    (
        "es",
        [
            &["antes", "anterior", "menor", "inferior", "preceder"],
            &["después", "posterior", "mayor", "superior", "supera", "superar", "excede", "exceder"],
        ],
    ),
    (
        "ru",
        [
            &["раньше", "ранее", "меньше", "ниже", "предшествовать", "до"],
            &["позже", "позднее", "больше", "выше", "превышает", "превышать", "после"],
        ],
    ),
];

/// Whether a text compares, and which way; denied or twice, it cannot be told.
fn order(text: &str, language: &str) -> Option<bool> {
    let index = ORDERS.binary_search_by(|(known, _)| (*known).cmp(language)).ok()?;
    let (_, [lesser, greater]) = ORDERS.get(index)?;
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !(c.is_alphabetic() || c == '\'')).collect();
    let is_denied = words.iter().any(|word| matches!(*word, "not" | "no" | "не" | "cannot") || word.ends_with("n't"));
    let count = |known: &[&str]| words.iter().filter(|word| known.contains(word)).count();
    match (count(lesser), count(greater)) {
        (1, 0) if !is_denied => Some(true),
        (0, 1) if !is_denied => Some(false),
        _ => None,
    }
}

/// Words between two values that mean the same whatever the values are, and cannot be turned round.
static JOINTS: &[(&str, &str, &[&str])] = &[
    ("es", "of", &["de"]),
    ("es", "out of", &["de"]),
    ("es", "to", &["a", "hasta"]),
    ("ru", "of", &["из"]),
    ("ru", "out of", &["из"]),
    ("ru", "to", &["до", "по"]),
];

fn joins(source: &str, text: &str, language: &str) -> bool {
    let (source, text) = (source.trim(), text.trim());
    let is_mark = matches!(source, "-" | "–" | "—" | "/" | "→" | "..." | "…");
    let is_word = JOINTS.iter().any(|(known, english, own)| {
        *known == language && *english == source.to_lowercase() && own.contains(&text.to_lowercase().as_str())
    });
    is_word || (is_mark && source == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(ORDERS.is_sorted_by(|(one, _), (next, _)| one < next));
        assert!(JOINTS.is_sorted());
    }
}
