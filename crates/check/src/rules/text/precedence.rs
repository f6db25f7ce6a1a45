//! Which finding explains which: a defect is reported once, by the rule that says most about it.

use super::Hit;

/// A rule and those that have nothing to add when it has found something in the same text.
static EXPLAINS: &[(&str, &[&str])] = &[
    ("bidi-control", &["invisible-character"]),
    ("control-character", &["end-punctuation", "unbalanced-brackets"]),
    ("do-not-translate", &["glossary"]),
    (
        "empty-text",
        &[
            "capitalization",
            "do-not-translate",
            "edge-whitespace",
            "end-punctuation",
            "glossary",
            "invisible-character",
            "lost-negation",
            "lost-sentence",
            "missing-space",
        ],
    ),
    ("end-punctuation", &["missing-inverted-mark"]),
    ("homoglyph", &["do-not-translate", "glossary", "repeated-word", "spelling", "wrong-language", "wrong-script"]),
    (
        "html-markup",
        &[
            "capitalization",
            "end-punctuation",
            "homoglyph",
            "missing-inverted-mark",
            "spelling",
            "unbalanced-quotes",
            "wrong-language",
            "wrong-script",
        ],
    ),
    ("invisible-character", &["do-not-translate", "edge-whitespace", "spelling"]),
    ("localized-code-digits", &["changed-number", "space-before-punctuation", "wrong-code-in-text"]),
    (
        "mojibake",
        &[
            "capitalization",
            "control-character",
            "do-not-translate",
            "double-space",
            "edge-whitespace",
            "end-punctuation",
            "glossary",
            "homoglyph",
            "invisible-character",
            "lost-negation",
            "lost-sentence",
            "missing-inverted-mark",
            "missing-space",
            "not-nfc",
            "placeholder-leftover",
            "private-use",
            "quote-style",
            "register",
            "repeated-word",
            "space-before-punctuation",
            "spelling",
            "unbalanced-brackets",
            "unbalanced-quotes",
            "untranslated",
            "wrong-code-in-text",
            "wrong-language",
            "wrong-script",
        ],
    ),
    (
        "placeholder-leftover",
        &[
            "capitalization",
            "double-space",
            "empty-text",
            "end-punctuation",
            "html-markup",
            "lost-negation",
            "lost-sentence",
            "missing-inverted-mark",
            "missing-space",
            "space-before-punctuation",
            "spelling",
            "unbalanced-brackets",
            "unbalanced-quotes",
            "wrong-language",
            "wrong-script",
        ],
    ),
    ("quoted-value", &["capitalization", "end-punctuation", "quote-style"]),
    ("repeated-word", &["missing-space"]),
    ("unbalanced-quotes", &["quote-style", "quoted-value"]),
    ("unexpected-url", &["do-not-translate", "end-punctuation", "spelling", "wrong-language", "wrong-script"]),
    (
        "untranslated",
        &[
            "capitalization",
            "do-not-translate",
            "end-punctuation",
            "glossary",
            "lost-negation",
            "missing-inverted-mark",
            "quote-style",
            "register",
            "repeated-word",
            "spelling",
            "wrong-language",
            "wrong-script",
        ],
    ),
    ("wrong-code-in-text", &["changed-number", "do-not-translate"]),
    (
        "wrong-language",
        &[
            "capitalization",
            "do-not-translate",
            "end-punctuation",
            "glossary",
            "lost-negation",
            "missing-inverted-mark",
            "register",
            "spelling",
        ],
    ),
    (
        "wrong-script",
        &[
            "capitalization",
            "do-not-translate",
            "end-punctuation",
            "glossary",
            "lost-negation",
            "missing-inverted-mark",
            "register",
            "spelling",
            "wrong-language",
        ],
    ),
];

/// What is to be reported, and what another finding in the same text explains.
pub(super) fn most_special(hits: Vec<Hit>) -> (Vec<Hit>, Vec<Hit>) {
    let found: Vec<&'static str> = hits.iter().map(|hit| hit.rule.id()).collect();
    let is_explained = |id: &str| {
        let mut explaining = EXPLAINS.iter().filter(|(rule, _)| found.contains(rule));
        explaining.any(|(_, explained)| explained.contains(&id))
    };
    hits.into_iter().partition(|hit| !is_explained(hit.rule.id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::Rule;

    #[test]
    fn rules_are_sorted_and_exist() {
        assert!(EXPLAINS.is_sorted_by(|(one, _), (next, _)| one < next));
        for (rule, explained) in EXPLAINS {
            assert!(explained.is_sorted_by(|one, next| one < next), "{rule}");
            assert!(explained.iter().chain([rule]).all(|id| Rule::find(id).is_some()), "{rule}");
        }
    }
}
