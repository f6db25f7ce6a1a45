//! Leftovers.

use super::Rule;
use crate::finding::Severity;

pub(crate) static EMPTY_TEXT: Rule =
    Rule { id: "empty-text", severity: Severity::Error, summary: "A text is empty", reason: "", bad: "", good: "" };

pub(crate) static PLACEHOLDER_LEFTOVER: Rule = Rule {
    id: "placeholder-leftover",
    severity: Severity::Error,
    summary: "A text has a placeholder or an escape of another format",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static QUOTED_VALUE: Rule = Rule {
    id: "quoted-value",
    severity: Severity::Warning,
    summary: "A whole text stands in quotation marks",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static LENGTH_LIMIT: Rule = Rule {
    id: "length-limit",
    severity: Severity::Warning,
    summary: "A text is longer than it may be",
    reason: "",
    bad: "",
    good: "",
};
