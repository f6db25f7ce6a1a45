//! Codes in texts.

use super::Rule;
use crate::finding::Severity;

pub(crate) static WRONG_CODE_IN_TEXT: Rule = Rule {
    id: "wrong-code-in-text",
    severity: Severity::Error,
    summary: "A text has another code than its message or the source",
    reason: "Users and support look the code up and find something else. Codes that are words are never translated.",
    bad: "# es
code-99904 = Error 99905: recurso no encontrado",
    good: "# es
code-99904 = Error 99904: recurso no encontrado",
};

pub(crate) static LOCALIZED_CODE_DIGITS: Rule = Rule {
    id: "localized-code-digits",
    severity: Severity::Error,
    summary: "The digits of a code are grouped, or of another script",
    reason: "A code is a name, not a number: 99,904 is found nowhere.",
    bad: "# es
code-99904 = Error 99.904: recurso no encontrado",
    good: "# es
code-99904 = Error 99904: recurso no encontrado",
};
