//! Characters.

use super::Rule;
use crate::finding::Severity;

pub(crate) static MOJIBAKE: Rule = Rule {
    id: "mojibake",
    severity: Severity::Error,
    summary: "A text was read in the wrong encoding",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static NOT_NFC: Rule = Rule {
    id: "not-nfc",
    severity: Severity::Warning,
    summary: "A text is not in Unicode normalization form C",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "A text has a control character",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static PRIVATE_USE: Rule = Rule {
    id: "private-use",
    severity: Severity::Error,
    summary: "A text has a character of a private use area",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static BIDI_CONTROL: Rule = Rule {
    id: "bidi-control",
    severity: Severity::Error,
    summary: "A text has a bidirectional control that is not closed",
    reason: "",
    bad: "",
    good: "",
};

pub(crate) static INVISIBLE_CHARACTER: Rule = Rule {
    id: "invisible-character",
    severity: Severity::Warning,
    summary: "A text has a character nobody sees",
    reason: "",
    bad: "",
    good: "",
};
