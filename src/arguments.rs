//! Values for the variables of a text.

use std::borrow::Cow;

use crate::api_error::ApiError;
use crate::code::ErrorCode;
use crate::few::Few;
use crate::retry_after::{RetryAfter, Unit};

/// Values for the `{ $variables }` of texts that have some.
///
/// Every text may use `$code`, `$status`, `$target` and `$requestId` where the answer has them; a portal adds its own
/// here. A variable without a value makes the text count as absent, and the next candidate is tried.
///
/// ```
/// use error_l10n::{ApiError, Arguments, Catalog, LanguagePriorityList, Resolver};
///
/// let overlay = "code-77001 = El proyecto { $project } está cerrado.\n";
/// let catalog = Catalog::builder().overlay_text("es", "portal.ftl", overlay).bidi_isolation(false).build().unwrap();
/// let resolver = Resolver::new(catalog);
/// let language = resolver.negotiate(&LanguagePriorityList::parse_accept_language("es"));
///
/// let error = ApiError::from_slice(br#"{"error": {"code": "itemNotFound", "innerError": {"code": "77001"}}}"#);
/// let arguments = Arguments::new().with("project", "Atlas");
/// assert_eq!(resolver.resolve_with(&error, language, &arguments).text(), "El proyecto Atlas está cerrado.");
/// // Without the value the next code that is understood speaks.
/// assert_eq!(resolver.resolve(&error, language).text(), "No se encontró el recurso.");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Arguments<'a> {
    values: Few<(Cow<'a, str>, Value<'a>), 2>,
}

/// One value: text, or a number that is written for the language and chooses plural forms.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Text(Cow<'a, str>),
    Number(f64),
}

impl<'a> Arguments<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values and text `value` under `name`; of two values under one name the later one counts.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.values.push((name.into(), Value::Text(value.into())));
        self
    }

    /// The same values and the number `value` under `name`. What is not finite has no plural form and is left out.
    ///
    /// A count that does not convert by itself is written as a float: `items.len() as f64`.
    #[must_use]
    pub fn with_number(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<f64>) -> Self {
        let value = value.into();
        if value.is_finite() {
            self.values.push((name.into(), Value::Number(value)));
        }
        self
    }
}

/// Everything a text may refer to: what the answer says of itself, the wait, and the portal's own values.
#[derive(Clone, Copy, Default)]
pub(crate) struct Variables<'a> {
    pub(crate) error: Option<&'a ApiError<'a>>,
    pub(crate) code: Option<&'a ErrorCode<'a>>,
    pub(crate) wait: Option<RetryAfter>,
    pub(crate) own: Option<&'a Arguments<'a>>,
}

impl<'a> Variables<'a> {
    /// The value under `name`; the portal's own outrank what the answer says of itself.
    pub(crate) fn get(&self, name: &str) -> Option<Value<'a>> {
        let own = self.own.and_then(|own| own.values.iter().rev().find(|(own, _)| own == name));
        if let Some((_, value)) = own {
            return Some(value.clone());
        }
        let text = |value: Option<&'a str>| value.map(|value| Value::Text(Cow::Borrowed(value)));
        match name {
            "code" => text(self.code.map(ErrorCode::as_str)),
            "target" => text(self.error.and_then(|error| error.target())),
            "requestId" => text(self.error.and_then(|error| error.request_id())),
            // A status is a name that happens to be written in digits: it is not grouped and has no plural.
            "status" => self.error?.status().map(|status| Value::Text(Cow::Owned(status.to_string()))),
            _ => {
                let (amount, unit) = self.wait?.amount();
                (name == unit.variable()).then(|| Value::Number(f64::from(amount)))
            }
        }
    }

    /// Every name there may be a value for.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        let given = ["code", "target", "requestId", "status", "seconds", "minutes", "hours"];
        given.into_iter().chain(self.own.into_iter().flat_map(|own| own.values.iter().map(|(name, _)| &**name)))
    }
}

impl Unit {
    /// The name behind `advice-` of the text that says a wait in this unit.
    pub(crate) fn advice(self) -> &'static str {
        match self {
            Self::Seconds => "retry-after-seconds",
            Self::Minutes => "retry-after-minutes",
            Self::Hours => "retry-after-hours",
        }
    }

    /// The variable the amount stands under in `advice-retry-after-…`.
    pub(crate) fn variable(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
        }
    }
}
