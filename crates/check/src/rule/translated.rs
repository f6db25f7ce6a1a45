//! Translated at all.

use super::Rule;
use crate::finding::Severity;

pub(crate) static UNTRANSLATED: Rule = Rule {
    id: "untranslated",
    severity: Severity::Warning,
    summary: "A text is the same as in the source",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static HOMOGLYPH: Rule = Rule {
    id: "homoglyph",
    severity: Severity::Error,
    summary: "A word mixes letters of two scripts that look alike",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static WRONG_SCRIPT: Rule = Rule {
    id: "wrong-script",
    severity: Severity::Error,
    summary: "A word is in a script the language is not written in",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static WRONG_LANGUAGE: Rule = Rule {
    id: "wrong-language",
    severity: Severity::Warning,
    summary: "A text is in another language",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static DO_NOT_TRANSLATE: Rule = Rule {
    id: "do-not-translate",
    severity: Severity::Warning,
    summary: "A name that stays as it is was translated or changed",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static SAME_TEXT_DIFFERENT_SOURCE: Rule = Rule {
    id: "same-text-different-source",
    severity: Severity::Warning,
    summary: "Two different source texts have the same translation",
    reason: "",
    bad: "",
    good: "",
};
