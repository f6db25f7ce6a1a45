//! Typography.

use super::Rule;
use crate::finding::Severity;

pub(crate) static END_PUNCTUATION: Rule = Rule {
    id: "end-punctuation",
    severity: Severity::Warning,
    summary: "A text ends with other punctuation than the source",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static MISSING_INVERTED_MARK: Rule = Rule {
    id: "missing-inverted-mark",
    severity: Severity::Warning,
    summary: "A Spanish question or exclamation has no opening mark",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static UNBALANCED_QUOTES: Rule = Rule {
    id: "unbalanced-quotes",
    severity: Severity::Warning,
    summary: "A quotation mark has no counterpart",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static UNBALANCED_BRACKETS: Rule = Rule {
    id: "unbalanced-brackets",
    severity: Severity::Warning,
    summary: "A bracket has no counterpart",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static QUOTE_STYLE: Rule = Rule {
    id: "quote-style",
    severity: Severity::Info,
    summary: "Quotation marks are not those of the language",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static DOUBLE_SPACE: Rule = Rule {
    id: "double-space",
    severity: Severity::Info,
    summary: "There are two spaces in a row",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static SPACE_BEFORE_PUNCTUATION: Rule = Rule {
    id: "space-before-punctuation",
    severity: Severity::Info,
    summary: "There is a space before a punctuation mark",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static EDGE_WHITESPACE: Rule = Rule {
    id: "edge-whitespace",
    severity: Severity::Warning,
    summary: "A text begins or ends with white space",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static CAPITALIZATION: Rule = Rule {
    id: "capitalization",
    severity: Severity::Info,
    summary: "A text begins with another case than the source",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static REPEATED_WORD: Rule = Rule {
    id: "repeated-word",
    severity: Severity::Warning,
    summary: "A word stands twice in a row",
    reason: "",
    bad: "",
    good: "",
};
