//! The code in the text.

use super::Rule;
use crate::finding::Severity;

pub(crate) static WRONG_CODE_IN_TEXT: Rule = Rule {
    id: "wrong-code-in-text",
    severity: Severity::Error,
    summary: "A text names another code than its own",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static LOCALIZED_CODE_DIGITS: Rule = Rule {
    id: "localized-code-digits",
    severity: Severity::Error,
    summary: "A code in a text is written with grouping or with other digits",
    reason: "",
    bad: "",
    good: "",
};
