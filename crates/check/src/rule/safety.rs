//! Safety.

use super::Rule;
use crate::finding::Severity;

pub(crate) static HTML_MARKUP: Rule =
    Rule { id: "html-markup", severity: Severity::Error, summary: "A text has markup", reason: "", bad: "", good: "" };

pub(crate) static UNEXPECTED_URL: Rule = Rule {
    id: "unexpected-url",
    severity: Severity::Error,
    summary: "A text has an address the source does not have",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static NESTING_TOO_DEEP: Rule = Rule {
    id: "nesting-too-deep",
    severity: Severity::Error,
    summary: "Placeables nest too deeply or are too many",
    reason: "The loader refuses the file: Fluent's parser would overflow the stack.",
    bad: "code-1 = {{{{ … 65 of them",
    good: "code-1 = { $name }",
};
