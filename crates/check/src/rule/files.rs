//! Files and locales.

use super::Rule;
use crate::finding::Severity;

pub(crate) static INVALID_LOCALE: Rule = Rule {
    id: "invalid-locale",
    severity: Severity::Error,
    summary: "A folder is no language tag, or a file is in no language folder",
    reason: "The catalog takes the name of a folder for the language of its texts and refuses to load a folder that names none.",
    bad: "spanish/errors.ftl",
    good: "es/errors.ftl",
};

pub(crate) static NONCANONICAL_LOCALE: Rule = Rule {
    id: "noncanonical-locale",
    severity: Severity::Warning,
    summary: "The name of a locale's folder is not the canonical form of its tag",
    reason: "Tags are compared without case, but other tools and file systems compare names: one spelling keeps them together.",
    bad: "es_mx/errors.ftl",
    good: "es-MX/errors.ftl",
};

pub(crate) static MISSING_LOCALE: Rule = Rule {
    id: "missing-locale",
    severity: Severity::Error,
    summary: "A locale the project has to have has no texts",
    reason: "Its users would be answered in another language.",
    bad: r#"locales = ["en", "es"]   # and only the folder en"#,
    good: r#"locales = ["en", "es"]   # and the folders en and es"#,
};

pub(crate) static MISSING_FILE: Rule = Rule {
    id: "missing-file",
    severity: Severity::Error,
    summary: "A file of the source is not there in a locale",
    reason: "None of its messages would be in the user's language.",
    bad: "en/http.ftl   # and no es/http.ftl",
    good: "en/http.ftl
es/http.ftl",
};

pub(crate) static INVALID_ENCODING: Rule = Rule {
    id: "invalid-encoding",
    severity: Severity::Error,
    summary: "A file is not UTF-8, or too large",
    reason: "The loader refuses the file, and with it the whole locale.",
    bad: r#"code-99904 = Petici\xf3n incorrecta   # ISO 8859-1"#,
    good: "code-99904 = Petición incorrecta   # UTF-8",
};

pub(crate) static BYTE_ORDER_MARK: Rule = Rule {
    id: "byte-order-mark",
    severity: Severity::Warning,
    summary: "A file begins with a byte order mark",
    reason: "The loader refuses the file; other Fluent parsers lose its first message.",
    bad: r#"\ufeffcode-99904 = Resource not found"#,
    good: "code-99904 = Resource not found",
};
