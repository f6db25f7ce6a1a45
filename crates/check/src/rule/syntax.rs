//! Syntax.

use super::Rule;
use crate::finding::Severity;

pub(crate) static SYNTAX_ERROR: Rule = Rule {
    id: "syntax-error",
    severity: Severity::Error,
    summary: "A part of a file is not valid Fluent",
    reason: "The loader refuses the file; other Fluent parsers drop the message.",
    bad: "code-99904 Resource not found",
    good: "code-99904 = Resource not found",
};

pub(crate) static DUPLICATE_ID: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    summary: "Two messages of a locale have the same id",
    reason: "Only one of them can be shown, and it depends on the order of the files which one that is.",
    bad: "code-99904 = Not found
code-99904 = Resource not found",
    good: "code-99904 = Resource not found",
};

pub(crate) static DUPLICATE_ATTRIBUTE: Rule = Rule {
    id: "duplicate-attribute",
    severity: Severity::Error,
    summary: "A message has two attributes of the same name",
    reason: "Only one of them is shown.",
    bad: "status-404 = Not there.
    .title = Missing
    .title = Not Found",
    good: "status-404 = Not there.
    .title = Not Found",
};

pub(crate) static DUPLICATE_VARIANT: Rule = Rule {
    id: "duplicate-variant",
    severity: Severity::Error,
    summary: "A choice has two variants with the same key",
    reason: "Only the first of them is ever chosen.",
    bad: "advice-wait = { $n ->
    [one] a second
    [one] a moment
   *[other] { $n } seconds
}",
    good: "advice-wait = { $n ->
    [one] a second
   *[other] { $n } seconds
}",
};
