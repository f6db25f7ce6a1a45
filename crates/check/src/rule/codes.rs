//! Codes and completeness.

use super::Rule;
use crate::finding::Severity;

pub(crate) static UNKNOWN_CODE: Rule = Rule {
    id: "unknown-code",
    severity: Severity::Error,
    summary: "A message is for a code or status the API does not have",
    reason: "Nobody will ever see it, and the code it was meant for has no text.",
    bad: "code-99916 = Resource not found",
    good: "code-99904 = Resource not found",
};

pub(crate) static CODE_WITHOUT_TEXT: Rule = Rule {
    id: "code-without-text",
    severity: Severity::Error,
    summary: "A code or status of the API has no text in the source",
    reason: "Its users get a general text.",
    bad: "[codes.99904]   # and no message code-99904",
    good: "code-99904 = Resource not found",
};

pub(crate) static MISSING_MESSAGE: Rule = Rule {
    id: "missing-message",
    severity: Severity::Error,
    summary: "A message of the source is not there in a locale",
    reason: "Its users get a more general text, or one in another language.",
    bad: "# en
code-99904 = Resource not found
# es: nothing",
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static MISSING_VALUE: Rule = Rule {
    id: "missing-value",
    severity: Severity::Error,
    summary: "A message has attributes and no text of its own, other than in the source",
    reason: "There is a title, and no sentence below it.",
    bad: "status-404 =
    .title = No encontrado",
    good: "status-404 = El recurso no existe.
    .title = No encontrado",
};

pub(crate) static MISSING_ATTRIBUTE: Rule = Rule {
    id: "missing-attribute",
    severity: Severity::Error,
    summary: "A message lacks an attribute that the source has or the project asks for",
    reason: "The title or the advice is missing from the answer, or in another language.",
    bad: "# en
status-404 = Not there.
    .title = Not Found
# es
status-404 = No existe.",
    good: "# es
status-404 = No existe.
    .title = No encontrado",
};

pub(crate) static EXTRA_MESSAGE: Rule = Rule {
    id: "extra-message",
    severity: Severity::Warning,
    summary: "A message of a locale is not there in the source",
    reason: "It is left over from an older version, or its id is not spelled as in the source.",
    bad: "# es, and nothing in en
help-old = Ayuda",
    good: "# both en and es
help-new = Ayuda",
};

pub(crate) static EXTRA_ATTRIBUTE: Rule = Rule {
    id: "extra-attribute",
    severity: Severity::Warning,
    summary: "An attribute of a message is not there in the source",
    reason: "Users of one language see more than the others, or the name is misspelled.",
    bad: "# en
code-99904 = Not found
# es
code-99904 = No encontrado
    .title = No encontrado",
    good: "# es
code-99904 = No encontrado",
};

pub(crate) static UNKNOWN_ATTRIBUTE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Warning,
    summary: "An attribute has a name nobody asks for",
    reason: "The program reads .title and .advice, and what check.toml allows; any other is never shown.",
    bad: "status-404 = No existe.
    .titulo = No encontrado",
    good: "status-404 = No existe.
    .title = No encontrado",
};

pub(crate) static TRANSLATED_ID: Rule = Rule {
    id: "translated-id",
    severity: Severity::Error,
    summary: "The id of a message is translated or misspelled",
    reason: "The program asks for the id of the source; the text is there, and nobody sees it.",
    bad: "code-noEncontrado = No se encontró el recurso.",
    good: "code-itemNotFound = No se encontró el recurso.",
};

pub(crate) static STALE_TRANSLATION: Rule = Rule {
    id: "stale-translation",
    severity: Severity::Warning,
    summary: "The source text has changed since its translation was made",
    reason: "The translation says what the source said before.",
    bad: "# en, was: Try again.
advice-retry = Wait, then try again.
# es
advice-retry = Inténtelo de nuevo.",
    good: "# es
advice-retry = Espere e inténtelo de nuevo.",
};
