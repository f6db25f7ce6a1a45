//! Why an answer is the one it is: every code that was seen, and what became of it.

use std::fmt;

use error_l10n::{ApiError, Arguments, Catalog, ErrorCode, Negotiated, Origin, Resolver, UserMessage};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::texts;

/// The codes of an error, outermost first, with the one that was chosen and why.
///
/// ```
/// use error_l10n::{ApiError, Catalog, LanguagePriorityList, Resolver};
/// use error_l10n_support::{Reason, Trail};
///
/// let resolver = Resolver::new(Catalog::embedded());
/// let spanish = resolver.negotiate(&LanguagePriorityList::from_tags(["es"]));
/// let error = ApiError::from_slice(br#"{"error": {"code": "itemNotFound", "innerError": {"code": "4711"}}}"#);
/// let message = resolver.resolve(&error, spanish);
///
/// let trail = Trail::new(&resolver, &message, spanish);
/// let steps: Vec<_> = trail.steps().iter().map(|step| (step.code(), step.is_understood())).collect();
/// assert_eq!(steps, [("itemNotFound", true), ("4711", false)]);
/// assert_eq!(trail.reason(), Reason::InnermostUnderstood);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    steps: Vec<Step>,
    reason: Reason,
}

/// A code on the way from the outermost error to the innermost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    code: String,
    understood: bool,
    chosen: bool,
}

/// Why an answer has the text it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is one code, and it has a text.
    OnlyCode,
    /// The innermost code has a text.
    Innermost,
    /// The codes further inside have no text in the language.
    InnermostUnderstood,
    /// Of several inner errors side by side the first one that has a text counts.
    FirstOfSeveral,
    /// No code has a text, or there is none, so the HTTP status speaks.
    Status,
    /// Nothing has a text.
    Generic,
}

impl Trail {
    /// The trail of `message`, which `resolver` gave for an error and `language`.
    pub fn new(resolver: &Resolver, message: &UserMessage<'_>, language: Negotiated) -> Self {
        let is_understood = |code: &ErrorCode<'_>| {
            let alone = ApiError::from_code(code.clone());
            resolver.resolve(&alone, language).origin() == Origin::Code
        };
        let chosen = message.code();
        let mut steps: Vec<Step> = message
            .codes()
            .map(|code| Step { code: code.to_string(), understood: is_understood(code), chosen: false })
            .collect();
        let is_chosen = |step: &Step| chosen.is_some_and(|code| code.as_str() == step.code);
        let position = steps.iter().rposition(is_chosen);
        let reason = match (message.origin(), position) {
            (Origin::Code, Some(position)) => {
                let mut inner = steps.iter().skip(position + 1);
                match (steps.len(), inner.len()) {
                    (1, _) => Reason::OnlyCode,
                    (_, 0) => Reason::Innermost,
                    _ if inner.any(|step| step.understood) => Reason::FirstOfSeveral,
                    _ => Reason::InnermostUnderstood,
                }
            }
            (Origin::Status, _) => Reason::Status,
            _ => Reason::Generic,
        };
        if let Some(step) = position.and_then(|position| steps.get_mut(position)) {
            step.chosen = true;
        }
        Self { steps, reason }
    }

    /// The codes, outermost first.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Why the answer has its text.
    pub fn reason(&self) -> Reason {
        self.reason
    }
}

impl Step {
    /// The code, as it was sent.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether the language has a text for the code.
    pub fn is_understood(&self) -> bool {
        self.understood
    }

    /// Whether the answer has the text of this code.
    pub fn is_chosen(&self) -> bool {
        self.chosen
    }

    /// What became of the code, in words; `catalog` has the texts of this crate.
    pub fn sentence(&self, catalog: &Catalog, language: Negotiated) -> String {
        let id = match (self.chosen, self.understood) {
            (true, _) => "support-trail-chosen",
            (false, true) => "support-trail-understood",
            (false, false) => "support-trail-unknown",
        };
        texts::say(catalog, language, id, &Arguments::new())
    }
}

impl Reason {
    /// A name for data: `only-code`, `innermost`, `innermost-understood`, `first-of-several`, `status` or `generic`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnlyCode => "only-code",
            Self::Innermost => "innermost",
            Self::InnermostUnderstood => "innermost-understood",
            Self::FirstOfSeveral => "first-of-several",
            Self::Status => "status",
            Self::Generic => "generic",
        }
    }

    /// The reason in words; `catalog` has the texts of this crate.
    pub fn sentence(self, catalog: &Catalog, language: Negotiated) -> String {
        texts::say(catalog, language, &format!("support-reason-{}", self.name()), &Arguments::new())
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Trail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("codes", &self.steps)?;
        map.serialize_entry("reason", self.reason.name())?;
        map.end()
    }
}
