//! Typography.

use super::Rule;
use crate::finding::Severity;

pub(crate) static END_PUNCTUATION: Rule = Rule {
    id: "end-punctuation",
    severity: Severity::Warning,
    summary: "A text ends with other punctuation than the source",
    reason: "A question must stay a question, and what announces a value needs its colon; those are warnings. A full stop more or less is only a matter of style: info. The marks of all scripts count, and abbreviations end with a full stop of their own.",
    bad: "# en
ask = Delete this referral?
# es
ask = Se eliminará esta referencia",
    good: "# es
ask = ¿Desea eliminar esta referencia?",
};

pub(crate) static MISSING_INVERTED_MARK: Rule = Rule {
    id: "missing-inverted-mark",
    severity: Severity::Warning,
    summary: "A Spanish question or exclamation lacks one of its two marks",
    reason: "Spanish opens what it closes: ¿…? and ¡…! come in pairs.",
    bad: "# es
ask = Desea continuar?",
    good: "# es
ask = ¿Desea continuar?",
};

pub(crate) static UNBALANCED_QUOTES: Rule = Rule {
    id: "unbalanced-quotes",
    severity: Severity::Warning,
    summary: "A quotation mark has no counterpart",
    reason: "The reader does not see where the quotation begins or ends.",
    bad: "# es
code-99912 = Se requiere una solución de tipo «name",
    good: "# es
code-99912 = Se requiere una solución de tipo «name»",
};

pub(crate) static UNBALANCED_BRACKETS: Rule = Rule {
    id: "unbalanced-brackets",
    severity: Severity::Warning,
    summary: "A bracket has no counterpart",
    reason: "The reader does not see where the aside begins or ends.",
    bad: "# es
status-412 = Una condición (por ejemplo, if-match no coincide.",
    good: "# es
status-412 = Una condición (por ejemplo, if-match) no coincide.",
};

pub(crate) static QUOTE_STYLE: Rule = Rule {
    id: "quote-style",
    severity: Severity::Info,
    summary: "Quotation marks are not those of the locale",
    reason: "One locale uses one style: that of [quotes] in check.toml, or else the one most of its texts have. Any style the language knows will do, as long as there is only one.",
    bad: r#"# ru
a = Тип «name»
b = Код «x»
c = Имя "y""#,
    good: "# ru
c = Имя «y»",
};

pub(crate) static DOUBLE_SPACE: Rule = Rule {
    id: "double-space",
    severity: Severity::Info,
    summary: "There are two spaces in a row",
    reason: "Outside of HTML both are shown.",
    bad: "# es
code-99904 = Recurso  no encontrado",
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static SPACE_BEFORE_PUNCTUATION: Rule = Rule {
    id: "space-before-punctuation",
    severity: Severity::Info,
    summary: "There is a space before a punctuation mark, or inside of a bracket",
    reason: "The mark may stand alone on the next line. French sets off ; : ! ? and its quotation marks, and passes.",
    bad: "# es
status-403 = Acceso denegado .",
    good: "# es
status-403 = Acceso denegado.",
};

pub(crate) static EDGE_WHITESPACE: Rule = Rule {
    id: "edge-whitespace",
    severity: Severity::Warning,
    summary: "A text begins or ends with white space, and the source does not",
    reason: "Fluent drops spaces at the edges, but not no-break spaces and literals; the text is then not where it should be.",
    bad: r#"# es
code-99904 = Recurso no encontrado{ " " }"#,
    good: "# es
code-99904 = Recurso no encontrado",
};

pub(crate) static CAPITALIZATION: Rule = Rule {
    id: "capitalization",
    severity: Severity::Info,
    summary: "A text or a sentence begins with a small letter where the source has a capital, or the other way round; or all its letters are capitals",
    reason: "Texts of one list should look alike. Title Case of English is not expected of other languages.",
    bad: "# en
code-99901 = Invalid input
# ru
code-99901 = недопустимые входные данные",
    good: "# ru
code-99901 = Недопустимые входные данные",
};

pub(crate) static REPEATED_WORD: Rule = Rule {
    id: "repeated-word",
    severity: Severity::Warning,
    summary: "A word stands twice in a row",
    reason: "One of them was left behind when the text was changed.",
    bad: "# es
code-99904 = No se encontró el el recurso",
    good: "# es
code-99904 = No se encontró el recurso",
};

pub(crate) static MISSING_SPACE: Rule = Rule {
    id: "missing-space",
    severity: Severity::Info,
    summary: "There is no space behind a punctuation mark",
    reason: "Two words or sentences run into each other. Names and addresses with dots, and what the source writes so too, pass.",
    bad: "# es
code-1 = Debe tener letras,dígitos y símbolos",
    good: "# es
code-1 = Debe tener letras, dígitos y símbolos",
};
