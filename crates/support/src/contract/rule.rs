//! The rules.

use error_l10n::{Arguments, Catalog, Negotiated};

use crate::texts;

/// How much a departure matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The documents foresee it, or say nothing about it.
    Info,
    /// A client may stumble over it.
    Warning,
    /// The documents exclude it.
    Error,
}

/// A rule of the document "Referrals API Response Codes".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// A code is spelled in another case.
    CodeSpelling,
    /// The codes of one error are documented with different statuses.
    CodesDisagree,
    /// A member stands twice in one object.
    DuplicateProperty,
    /// The message is empty.
    EmptyMessage,
    /// An error came with a status that says success.
    ErrorInSuccess,
    /// The body has members beside `error`.
    ExtraProperty,
    /// The code of an inner error is no number.
    InnerCodeNotNumeric,
    /// The message is longer than 1,024 characters.
    LongMessage,
    /// `details` stand outside an inner error.
    MisplacedDetails,
    /// An answer that failed has no body.
    MissingBody,
    /// An error has no code.
    MissingCode,
    /// The body has no `error`.
    MissingError,
    /// An error has no message.
    MissingMessage,
    /// The body is not valid JSON.
    NotJson,
    /// The body is JSON, but no object.
    NotAnObject,
    /// A name is spelled in another case.
    PropertySpelling,
    /// The status is not the one documented for the code.
    StatusMismatch,
    /// A code is written in another language.
    TranslatedCode,
    /// A name is written in another language.
    TranslatedProperty,
    /// `details` have another shape than documented.
    UndocumentedDetails,
    /// A member nobody documented.
    UndocumentedProperty,
    /// A status nobody documented.
    UndocumentedStatus,
    /// A code nobody documented, where only documented ones may be.
    UnknownCode,
    /// A code nobody documented in an inner error.
    UnknownInnerCode,
    /// A member has another type than documented.
    WrongType,
}

impl Severity {
    /// `info`, `warning` or `error`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity in words; `catalog` has the texts of this crate.
    pub fn label(self, catalog: &Catalog, language: Negotiated) -> String {
        texts::say(catalog, language, &format!("support-severity-{}", self.name()), &Arguments::new())
    }
}

impl Rule {
    /// Every rule, sorted by id.
    pub const ALL: [Self; 25] = [
        Self::CodeSpelling,
        Self::CodesDisagree,
        Self::DuplicateProperty,
        Self::EmptyMessage,
        Self::ErrorInSuccess,
        Self::ExtraProperty,
        Self::InnerCodeNotNumeric,
        Self::LongMessage,
        Self::MisplacedDetails,
        Self::MissingBody,
        Self::MissingCode,
        Self::MissingError,
        Self::MissingMessage,
        Self::NotAnObject,
        Self::NotJson,
        Self::PropertySpelling,
        Self::StatusMismatch,
        Self::TranslatedCode,
        Self::TranslatedProperty,
        Self::UndocumentedDetails,
        Self::UndocumentedProperty,
        Self::UndocumentedStatus,
        Self::UnknownCode,
        Self::UnknownInnerCode,
        Self::WrongType,
    ];

    /// Its name in data, such as `long-message`.
    pub fn id(self) -> &'static str {
        match self {
            Self::CodeSpelling => "code-spelling",
            Self::CodesDisagree => "codes-disagree",
            Self::DuplicateProperty => "duplicate-property",
            Self::EmptyMessage => "empty-message",
            Self::ErrorInSuccess => "error-in-success",
            Self::ExtraProperty => "extra-property",
            Self::InnerCodeNotNumeric => "inner-code-not-numeric",
            Self::LongMessage => "long-message",
            Self::MisplacedDetails => "misplaced-details",
            Self::MissingBody => "missing-body",
            Self::MissingCode => "missing-code",
            Self::MissingError => "missing-error",
            Self::MissingMessage => "missing-message",
            Self::NotAnObject => "not-an-object",
            Self::NotJson => "not-json",
            Self::PropertySpelling => "property-spelling",
            Self::StatusMismatch => "status-mismatch",
            Self::TranslatedCode => "translated-code",
            Self::TranslatedProperty => "translated-property",
            Self::UndocumentedDetails => "undocumented-details",
            Self::UndocumentedProperty => "undocumented-property",
            Self::UndocumentedStatus => "undocumented-status",
            Self::UnknownCode => "unknown-code",
            Self::UnknownInnerCode => "unknown-inner-code",
            Self::WrongType => "wrong-type",
        }
    }

    /// How much it matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::UndocumentedProperty | Self::UnknownInnerCode => Severity::Info,
            Self::CodeSpelling
            | Self::CodesDisagree
            | Self::DuplicateProperty
            | Self::ExtraProperty
            | Self::MisplacedDetails
            | Self::PropertySpelling
            | Self::UndocumentedStatus => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What the document says, and in which section of it; `catalog` has the texts of this crate.
    pub fn documented(self, catalog: &Catalog, language: Negotiated) -> String {
        texts::say(catalog, language, &format!("support-rule-{}", self.id()), &Arguments::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_sorted_by_their_ids() {
        assert!(Rule::ALL.is_sorted_by(|one, next| one.id() < next.id()));
    }
}
