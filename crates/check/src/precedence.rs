//! One finding a flaw: where one rule explains what another one found in the same text, the other is silent.

use std::collections::HashSet;

use crate::finding::Finding;
use crate::rule::{self, Rule};

/// A rule, and the rules whose findings in the same text it explains.
type Row = (&'static Rule, &'static [&'static Rule]);

static EXPLAINED: &[Row] = &[
    // It is the copy of a form that was pasted there.
    (&rule::DUPLICATE_VARIANT, &[&rule::PLURAL_IDENTICAL_VARIANTS]),
    (
        &rule::EMPTY_TEXT,
        &[
            &rule::MISSING_VARIABLE,
            &rule::MISSING_TERM_REFERENCE,
            &rule::PLURAL_FLATTENED,
            &rule::PLURAL_MISSING_CATEGORY,
        ],
    ),
    // The placeholder stands where the variable was to be.
    (
        &rule::PLACEHOLDER_LEFTOVER,
        &[&rule::MISSING_VARIABLE, &rule::PLURAL_FLATTENED, &rule::UNKNOWN_MESSAGE_REFERENCE],
    ),
    (&rule::QUOTED_VALUE, &[&rule::QUOTE_STYLE]),
    (&rule::QUOTE_STYLE, &[&rule::SPACE_BEFORE_PUNCTUATION]),
    // The text of another message has that one's names, values and punctuation.
    (
        &rule::SAME_TEXT_DIFFERENT_SOURCE,
        &[
            &rule::CAPITALIZATION,
            &rule::CHANGED_NUMBER,
            &rule::DO_NOT_TRANSLATE,
            &rule::END_PUNCTUATION,
            &rule::GLOSSARY,
            &rule::LOST_NEGATION,
            &rule::LOST_SENTENCE,
            &rule::MISSING_TERM_REFERENCE,
            &rule::MISSING_VARIABLE,
            &rule::WRONG_CODE_IN_TEXT,
            &rule::WRONG_SCRIPT,
        ],
    ),
    (&rule::UNBALANCED_QUOTES, &[&rule::QUOTE_STYLE]),
    // A text that is the source's has the source's plural forms.
    (&rule::UNTRANSLATED, &[&rule::PLURAL_MISSING_CATEGORY, &rule::PLURAL_UNKNOWN_CATEGORY]),
];

/// The rule, and the text it is about: locale, message, attribute.
type Text = (&'static str, String, String, Option<String>);

/// Takes out the findings that others explain.
pub(crate) fn apply(found: &mut Vec<Finding>) -> Vec<Finding> {
    let explaining = |rule: &Rule| EXPLAINED.iter().any(|(special, _)| *special == rule);
    let there = found.iter().filter(|finding| explaining(finding.rule));
    let there: HashSet<Text> = there.filter_map(|finding| text(finding.rule, finding)).collect();
    let is_explained = |finding: &mut Finding| {
        let mut special = EXPLAINED.iter().filter(|(_, general)| general.contains(&finding.rule));
        special.any(|(special, _)| text(special, finding).is_some_and(|text| there.contains(&text)))
    };
    found.extract_if(.., is_explained).collect()
}

fn text(rule: &Rule, finding: &Finding) -> Option<Text> {
    Some((rule.id, finding.locale.clone()?, finding.message.clone()?, finding.attribute.clone()))
}
