//! Leftovers.

use super::Rule;
use crate::finding::Severity;

pub(crate) static EMPTY_TEXT: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    summary: "A text or a variant is empty",
    reason: "The user sees nothing at all; a message that is not there would fall back to another language.",
    bad: r#"# es
code-99904 = { "" }"#,
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static PLACEHOLDER_LEFTOVER: Rule = Rule {
    id: "placeholder-leftover",
    severity: Severity::Error,
    summary: "A text has a placeholder or an escape of another format, or a note of unfinished work",
    reason: "Fluent shows it as it stands. Placeables are written { $name }, characters as themselves.",
    bad: r"wait = Wait %d seconds.
later = Wait {{seconds}}\n",
    good: "wait = Wait { $seconds } seconds.",
};

pub(crate) static QUOTED_VALUE: Rule = Rule {
    id: "quoted-value",
    severity: Severity::Warning,
    summary: "A whole text stands in quotation marks, and the source does not",
    reason: "In other formats they delimit a text; Fluent shows them.",
    bad: r#"# es
code-99904 = "Recurso no encontrado""#,
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static LENGTH_LIMIT: Rule = Rule {
    id: "length-limit",
    severity: Severity::Warning,
    summary: "A text is longer than check.toml allows: [limits] value, title, advice",
    reason: "It would be cut off where it is shown. Characters are counted, and a placeable as one.",
    bad: "# check.toml: limits.title = 20
    .title = Entidad de solicitud demasiado grande",
    good: "    .title = Solicitud muy larga",
};
