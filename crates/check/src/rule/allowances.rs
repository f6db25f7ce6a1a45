//! Allowances.

use super::Rule;
use crate::finding::Severity;

pub(crate) static INVALID_ALLOWANCE: Rule = Rule {
    id: "invalid-allowance",
    severity: Severity::Warning,
    summary: "An allowance names no rule, or gives no reason",
    reason: "It silences nothing, and its author believes it does.",
    bad: "# l10n-allow: untranslatd – a name
code-1 = Contoso",
    good: "# l10n-allow: untranslated – a name
code-1 = Contoso",
};

pub(crate) static UNUSED_ALLOWANCE: Rule = Rule {
    id: "unused-allowance",
    severity: Severity::Warning,
    summary: "An allowance silences nothing",
    reason: "The text was mended; the allowance would hide the next flaw.",
    bad: "# l10n-allow: double-space – as documented
code-1 = Not found",
    good: "code-1 = Not found",
};
