//! Words.

use super::Rule;
use crate::finding::Severity;

pub(crate) static GLOSSARY: Rule = Rule {
    id: "glossary",
    severity: Severity::Warning,
    summary: "A word of the glossary is translated differently",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static REGISTER: Rule = Rule {
    id: "register",
    severity: Severity::Info,
    summary: "A text addresses the user in another register",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static SPELLING: Rule = Rule {
    id: "spelling",
    severity: Severity::Warning,
    summary: "A word is in no dictionary",
    reason: "",
    bad: "",
    good: "",
};
