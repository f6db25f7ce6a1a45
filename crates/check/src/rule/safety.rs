//! Safety.

use super::Rule;
use crate::finding::Severity;

pub(crate) static HTML_MARKUP: Rule = Rule {
    id: "html-markup",
    severity: Severity::Error,
    summary: "A text has markup",
    reason: r#"Texts are shown as they are, so users would see the tags; a page that does not escape them would obey them. With html = "allow" in check.toml a translation may have the tags of the source, and none that can run a program."#,
    bad: "code-99904 = <b>Resource</b> not found",
    good: "code-99904 = Resource not found",
};

pub(crate) static UNEXPECTED_URL: Rule = Rule {
    id: "unexpected-url",
    severity: Severity::Error,
    summary: "A text has an address the source does not have",
    reason: "Users trust the links of an error message. Another path on the source's host passes: pages are translated too.",
    bad: "# en
code-99902 = Unauthorized access
# es
code-99902 = Acceso no autorizado: visite https://example.org",
    good: "# es
code-99902 = Acceso no autorizado",
};

pub(crate) static NESTING_TOO_DEEP: Rule = Rule {
    id: "nesting-too-deep",
    severity: Severity::Error,
    summary: "Placeables nest too deeply or are too many",
    reason: "The loader refuses the file: Fluent's parser would overflow the stack.",
    bad: "code-1 = {{{{ … 65 of them",
    good: "code-1 = { $name }",
};
