//! Words.

use super::Rule;
use crate::finding::Severity;

pub(crate) static GLOSSARY: Rule = Rule {
    id: "glossary",
    severity: Severity::Warning,
    summary: "A word of the glossary is translated differently",
    reason: "A project agrees on its words in [[glossary]] of check.toml; users should meet one word for one thing. Forms of a word count as the word; a longer entry goes before the shorter ones in it.",
    bad: r#"# check.toml: source = "referral", ru = { use = ["реферал"], avoid = ["направление"] }
# ru
code-99911 = Недопустимый статус направления"#,
    good: "# ru
code-99911 = Недопустимый статус реферала",
};

pub(crate) static REGISTER: Rule = Rule {
    id: "register",
    severity: Severity::Info,
    summary: "A text addresses the user in another register",
    reason: r#"With [register] es = "formal" in check.toml all texts say usted, and with "informal" tú. Known for de, es, fr, it, nl, pl, pt, ru and uk, by pronouns and imperatives."#,
    bad: "# es, formal
advice-retry-now = Inténtalo de nuevo.",
    good: "# es, formal
advice-retry-now = Inténtelo de nuevo.",
};

pub(crate) static SPELLING: Rule = Rule {
    id: "spelling",
    severity: Severity::Warning,
    summary: "A word is in no dictionary",
    reason: r#"Only where [spelling] in check.toml names Hunspell dictionaries; words = ["…"] adds to them. Names, acronyms and words of the source pass."#,
    bad: "# es
code-99904 = Recurso no econtrado",
    good: "# es
code-99904 = Recurso no encontrado",
};
