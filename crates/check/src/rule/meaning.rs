//! What a text says, beside what its source says.

use super::Rule;
use crate::finding::Severity;

pub(crate) static CHANGED_NUMBER: Rule = Rule {
    id: "changed-number",
    severity: Severity::Warning,
    summary: "A number or its unit is not the source's",
    reason: "A limit, a version or a time that is wrong sends the user the wrong way, and nobody notices. Numbers may be grouped and written as the language does, said in a word, or counted in another unit if they mean the same.",
    bad: "# en
code-1 = The file is larger than 10 MB.
# es
code-1 = El archivo supera los 100 MB.",
    good: "# es
code-1 = El archivo supera los 10 MB.",
};

pub(crate) static LOST_NEGATION: Rule = Rule {
    id: "lost-negation",
    severity: Severity::Warning,
    summary: "The source denies something, and the translation does not",
    reason: "A lost \"not\" says the contrary. Words that deny in their own way, as «imposible» or «отсутствует», count too. Only Spanish and Russian translations of English are looked at.",
    bad: "# en
code-1 = Don't close the browser.
# es
code-1 = Cierre el navegador.",
    good: "# es
code-1 = No cierre el navegador.",
};

pub(crate) static SWAPPED_VALUES: Rule = Rule {
    id: "swapped-values",
    severity: Severity::Warning,
    summary: "Two values have changed places",
    reason: "\"3 of 10\" becomes \"10 of 3\". A sentence may be turned round, if its comparison is too: \"A is before B\", «B es posterior a A».",
    bad: "# en
progress = { $done } of { $total }
# es
progress = { $total } de { $done }",
    good: "# es
progress = { $done } de { $total }",
};

pub(crate) static LOST_SENTENCE: Rule = Rule {
    id: "lost-sentence",
    severity: Severity::Warning,
    summary: "The source has a sentence that the translation has not, or the translation breaks off",
    reason: "What the user is to do next often stands in the last sentence. Sentences may be joined: only a text that is also much shorter than its source is reported. Texts do not end with an article or \"and\".",
    bad: "# en
code-1 = The page is closed. Ask your administrator for access.
# es
code-1 = La página está cerrada.",
    good: "# es
code-1 = La página está cerrada. Solicite acceso a su administrador.",
};
