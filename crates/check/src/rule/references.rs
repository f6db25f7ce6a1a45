//! References.

use super::Rule;
use crate::finding::Severity;

pub(crate) static UNKNOWN_TERM: Rule = Rule {
    id: "unknown-term",
    severity: Severity::Error,
    summary: "A text refers to a term that no locale has",
    reason: "The message does not format, and counts as missing.",
    bad: "code-99914 = Not a { -brnad } partner",
    good: "-brand = Contoso
code-99914 = Not a { -brand } partner",
};

pub(crate) static MISSING_TERM: Rule = Rule {
    id: "missing-term",
    severity: Severity::Error,
    summary: "A text refers to a term that the source has and its own locale has not",
    reason: "Each locale is formatted with its own terms: the message counts as missing.",
    bad: "# en
-brand = Contoso
# es, without -brand
code-99914 = No es socio de { -brand }",
    good: "# es
-brand = Contoso
code-99914 = No es socio de { -brand }",
};

pub(crate) static UNKNOWN_MESSAGE_REFERENCE: Rule = Rule {
    id: "unknown-message-reference",
    severity: Severity::Error,
    summary: "A text refers to a message or an attribute that its locale does not have",
    reason: "The message does not format, and counts as missing.",
    bad: "code-99905 = { code-99999x }",
    good: "code-99905 = { code-99999 }",
};

pub(crate) static UNKNOWN_FUNCTION: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    summary: "A text calls a function the program does not have",
    reason: "The message does not format, and counts as missing. Functions the program adds go into check.toml.",
    bad: "wait = { NUMERO($seconds) }",
    good: "wait = { NUMBER($seconds) }",
};

pub(crate) static CYCLIC_REFERENCE: Rule = Rule {
    id: "cyclic-reference",
    severity: Severity::Error,
    summary: "A message or term refers to itself, straight or through others",
    reason: "The message does not format, and counts as missing.",
    bad: "-brand = { -company }
-company = { -brand }",
    good: "-brand = Contoso
-company = { -brand } Ltd.",
};

pub(crate) static MISSING_TERM_REFERENCE: Rule = Rule {
    id: "missing-term-reference",
    severity: Severity::Warning,
    summary: "The source uses a term here, and the translation does not",
    reason: "When the name changes, this text keeps the old one.",
    bad: "# en
code-1 = Not a { -brand } partner
# es
code-1 = No es socio de Contoso",
    good: "# es
code-1 = No es socio de { -brand }",
};

pub(crate) static MISSING_VARIABLE: Rule = Rule {
    id: "missing-variable",
    severity: Severity::Warning,
    summary: "The source shows a value here, and the translation does not",
    reason: "Users of this language learn less: not how long to wait, or which item is meant.",
    bad: "# en
wait = Wait { $seconds } seconds.
# es
wait = Espere unos segundos.",
    good: "# es
wait = Espere { $seconds } segundos.",
};

pub(crate) static EXTRA_VARIABLE: Rule = Rule {
    id: "extra-variable",
    severity: Severity::Error,
    summary: "The translation uses a variable the source does not have",
    reason: "The program passes no such value: the message does not format, and counts as missing.",
    bad: "# en
wait = Wait a little.
# es
wait = Espere { $seconds } segundos.",
    good: "# es
wait = Espere un poco.",
};

pub(crate) static UNKNOWN_ARGUMENT: Rule = Rule {
    id: "unknown-argument",
    severity: Severity::Error,
    summary: "A text uses a variable the program does not pass for this code",
    reason: "The message does not format, and counts as missing.",
    bad: r#"# check.toml: "99904" = { args = { referralId = "string" } }
code-99904 = No { $referalId }"#,
    good: "code-99904 = No { $referralId }",
};

pub(crate) static RENAMED_VARIABLE: Rule = Rule {
    id: "renamed-variable",
    severity: Severity::Error,
    summary: "A variable is translated or misspelled",
    reason: "The program passes the value under the source's name: the message does not format, and counts as missing.",
    bad: "# en
wait = Wait { $seconds } s
# es
wait = Espere { $segundos } s",
    good: "# es
wait = Espere { $seconds } s",
};

pub(crate) static SELECTOR_TYPE: Rule = Rule {
    id: "selector-type",
    severity: Severity::Warning,
    summary: "A value is taken for a number or for text, and is the other",
    reason: "Plural forms need a number and words need text; otherwise it is always the default.",
    bad: r#"# check.toml: state = "string"
a = { $state ->
    [one] one
   *[other] others
}"#,
    good: "a = { $state ->
    [open] open
   *[closed] closed
}",
};
