//! Characters.

use super::Rule;
use crate::finding::Severity;

pub(crate) static MOJIBAKE: Rule = Rule {
    id: "mojibake",
    severity: Severity::Error,
    summary: "A text was read in another encoding than it was written in",
    reason: "The user sees letters that mean nothing. Characters that were lost on the way, as U+FFFD or as question marks, count too.",
    bad: "# es
code-99904 = Recurso no encontrado en la direcciÃ³n",
    good: "# es
code-99904 = Recurso no encontrado en la dirección",
};

pub(crate) static NOT_NFC: Rule = Rule {
    id: "not-nfc",
    severity: Severity::Warning,
    summary: "A text is not in Unicode normalization form C",
    reason: "A letter written as base and accent looks the same and is not found by a search; some fonts set the accent beside it.",
    bad: "# es, o and U+0301
code-99907 = Operacio\u{301}n",
    good: "# es, U+00F3
code-99907 = Operaci\u{f3}n",
};

pub(crate) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "A text has a control character, or a separator of lines or paragraphs",
    reason: "Terminals obey control characters, tickets and logs lose them, and JSON and XML may refuse them.",
    bad: r#"code-99904 = Resource{ "\\u0007" } not found"#,
    good: "code-99904 = Resource not found",
};

pub(crate) static PRIVATE_USE: Rule = Rule {
    id: "private-use",
    severity: Severity::Error,
    summary: "A text has a character of a private use area",
    reason: "It means something in one font only; everybody else sees a box.",
    bad: "code-99904 = \u{e001} Resource not found",
    good: "code-99904 = Resource not found",
};

pub(crate) static BIDI_CONTROL: Rule = Rule {
    id: "bidi-control",
    severity: Severity::Error,
    summary: "A text has a bidirectional control that is not closed or that its language does not need",
    reason: "It turns the order of what stands behind it, on the whole page. Isolates that are closed pass, and so do marks in languages written from right to left.",
    bad: "# es, U+202E
code-99904 = Recurso \u{202e}no encontrado",
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static INVISIBLE_CHARACTER: Rule = Rule {
    id: "invisible-character",
    severity: Severity::Warning,
    summary: "A text has a character nobody sees",
    reason: "It was copied from somewhere, and searches and line breaks stumble over it. Joiners pass in emoji and in the scripts that need them, soft hyphens in languages of long words, and what the source has too.",
    bad: "# es, U+200B
code-99904 = Recurso\u{200b} no encontrado",
    good: "# es
code-99904 = Recurso no encontrado",
};
