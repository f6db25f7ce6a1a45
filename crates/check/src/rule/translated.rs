//! Translated at all.

use super::Rule;
use crate::finding::Severity;

pub(crate) static UNTRANSLATED: Rule = Rule {
    id: "untranslated",
    severity: Severity::Warning,
    summary: "A text, an attribute, a variant or some words in a row are the same as in the source",
    reason: "They were copied and not translated. Single words, capitals, names, values and numbers may be the same; so may a name in capitals that every other language keeps.",
    bad: "# en
status-400 = Can't process the request.
    .title = Bad Request
# es
status-400 = No se puede procesar la solicitud.
    .title = Bad Request",
    good: "# es
    .title = Solicitud incorrecta",
};

pub(crate) static HOMOGLYPH: Rule = Rule {
    id: "homoglyph",
    severity: Severity::Error,
    summary: "A word has letters of another script that look like its own",
    reason: "It looks right and is another word: no search finds it, screen readers spell it, and names of others are forged like that. Compounds are cut at their hyphens: HTTP-запрос passes.",
    bad: "# ru, the first letter is Latin
code-99904 = Pесурс не найден",
    good: "# ru
code-99904 = Ресурс не найден",
};

pub(crate) static WRONG_SCRIPT: Rule = Rule {
    id: "wrong-script",
    severity: Severity::Error,
    summary: "A word is in a script the language is not written in",
    reason: "It was not translated, or it is another language's text. What the source has passes, and so do acronyms, units and well-known names.",
    bad: "# ru
code-99904 = Recurso no encontrado",
    good: "# ru
code-99904 = Ресурс не найден",
};

pub(crate) static WRONG_LANGUAGE: Rule = Rule {
    id: "wrong-language",
    severity: Severity::Warning,
    summary: "A text or a part of it is in another language",
    reason: "Users of this language may not understand it. It is told by everyday words and letters that only the other language has; 19 languages are known.",
    bad: "# es
code-99904 = Recurso não encontrado",
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static DO_NOT_TRANSLATE: Rule = Rule {
    id: "do-not-translate",
    severity: Severity::Warning,
    summary: "A name that stays as it is was translated, changed or lost",
    reason: r#"HTTP fields, options, hosts, and the names in do_not_translate of check.toml have to be as the program has them. So do names that the message's comment puts in quotation marks and calls "never translated"."#,
    bad: "# en
status-503 = Look for a Retry-After header.
# es
status-503 = Busque un encabezado Reintentar-Después.",
    good: "# es
status-503 = Busque un encabezado Retry-After.",
};

pub(crate) static SAME_TEXT_DIFFERENT_SOURCE: Rule = Rule {
    id: "same-text-different-source",
    severity: Severity::Warning,
    summary: "Two different source texts have the same translation",
    reason: "One of them was copied and not changed, so users are told the wrong thing. It is reported where source and translation have less in common; sources that say nearly the same may share a text.",
    bad: "# en
code-99904 = Resource not found
code-99905 = Error not specified
# es
code-99904 = Recurso no encontrado
code-99905 = Recurso no encontrado",
    good: "# es
code-99905 = Error no especificado",
};
