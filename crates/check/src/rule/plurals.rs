//! Plurals.

use super::Rule;
use crate::finding::Severity;

pub(crate) static PLURAL_MISSING_CATEGORY: Rule = Rule {
    id: "plural-missing-category",
    severity: Severity::Error,
    summary: "A plural lacks a form that the language has",
    reason: "Some numbers get the wrong form: «2 секунд».",
    bad: "# ru
wait = { $n ->
    [one] { $n } секунда
   *[other] { $n } секунд
}",
    good: "wait = { $n ->
    [one] { $n } секунда
    [few] { $n } секунды
   *[many] { $n } секунд
}",
};

pub(crate) static PLURAL_UNKNOWN_CATEGORY: Rule = Rule {
    id: "plural-unknown-category",
    severity: Severity::Warning,
    summary: "A plural has a form that the language does not have",
    reason: "It is never chosen, and hides that another one is missing.",
    bad: "# en
wait = { $n ->
    [one] a second
    [few] some seconds
   *[other] { $n } seconds
}",
    good: "wait = { $n ->
    [one] a second
   *[other] { $n } seconds
}",
};

pub(crate) static PLURAL_LITERAL: Rule = Rule {
    id: "plural-literal",
    severity: Severity::Error,
    summary: "A plural form is tied to one number, or its selector is no value",
    reason: "[1] is for 1 alone, while the form is also that of 21, 31 and so on; a fixed selector always chooses the same. \
             Where 1 is the only such number, as in Spanish, -1 still has the form: that is told as an info.",
    bad: "# ru
wait = { $n ->
    [1] { $n } секунда
    [few] { $n } секунды
   *[many] { $n } секунд
}",
    good: "wait = { $n ->
    [one] { $n } секунда
    [few] { $n } секунды
   *[many] { $n } секунд
}",
};

pub(crate) static PLURAL_FLATTENED: Rule = Rule {
    id: "plural-flattened",
    severity: Severity::Warning,
    summary: "The source has plural forms here, and the translation has one for all",
    reason: "One form does not fit every number: «21 секунд».",
    bad: "# ru
wait = Подождите { $n } секунд",
    good: "wait = { $n ->
    [one] Подождите { $n } секунду
    [few] Подождите { $n } секунды
   *[many] Подождите { $n } секунд
}",
};

pub(crate) static PLURAL_HARDCODED_NUMBER: Rule = Rule {
    id: "plural-hardcoded-number",
    severity: Severity::Warning,
    summary: "A plural form has a fixed number in place of the variable",
    reason: "The form is chosen for other numbers too: with [one] 1, Russian says 1 for 21.",
    bad: "# ru
    [one] 1 секунда",
    good: "    [one] { $n } секунда",
};

pub(crate) static PLURAL_IDENTICAL_VARIANTS: Rule = Rule {
    id: "plural-identical-variants",
    severity: Severity::Warning,
    summary: "Plural forms that differ in the language have the same text",
    reason: "One of them was copied and not changed.",
    bad: "# ru
    [one] { $n } секунд
    [few] { $n } секунд",
    good: "    [one] { $n } секунда
    [few] { $n } секунды",
};

pub(crate) static VARIANT_KEY_MISMATCH: Rule = Rule {
    id: "variant-key-mismatch",
    severity: Severity::Error,
    summary: "The keys of a choice are not those of the source",
    reason: "The program passes the source's words; a translated key is never chosen.",
    bad: "# en
a = { $state ->
    [open] open
   *[closed] closed
}
# es
a = { $state ->
    [abierto] abierto
   *[cerrado] cerrado
}",
    good: "# es
a = { $state ->
    [open] abierto
   *[closed] cerrado
}",
};
