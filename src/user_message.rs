//! What the user reads, and where it came from.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use crate::api_error::ApiError;
use crate::catalog::Slot;
use crate::code::ErrorCode;
use crate::html::Html;
use crate::language::LanguageIdentifier;
use crate::retry::Retry;

/// What told the text apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A code of the body.
    Code,
    /// The HTTP status, or its class.
    Status,
    /// Nothing that was understood.
    #[default]
    Generic,
}

impl Origin {
    /// The name in JSON: `code`, `status` or `generic`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Status => "status",
            Self::Generic => "generic",
        }
    }
}

/// The [name](Origin::name).
impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// An error in the language of its user. All of it is in one language, and none of it is the developer's message.
///
/// [`Display`](fmt::Display) writes the text alone; [`Serialize`](serde::Serialize) gives a problem document
/// (RFC 9457), as does [`to_json`](Self::to_json).
///
/// ```
/// use error_l10n::{Catalog, Resolver};
///
/// let resolver = Resolver::new(Catalog::embedded());
/// let body = br#"{"error": {"code": "unauthenticated", "innerError": {"code": "99902"}}}"#;
/// let message = resolver.explain(body, Some(401), "es");
/// assert_eq!(message.to_string(), "Acceso no autorizado");
/// assert_eq!(message.advice(), Some("Inicie sesión de nuevo y repita la acción."));
/// ```
#[derive(Clone)]
pub struct UserMessage<'a> {
    error: Answered<'a>,
    answer: Answer<'a>,
}

/// What was found for an error.
#[derive(Clone)]
pub(crate) struct Answer<'a> {
    pub(crate) language: &'a LanguageIdentifier,
    pub(crate) language_tag: &'a str,
    pub(crate) found: Found<'a>,
    pub(crate) surroundings: Surroundings<'a>,
}

/// The error a message is about. (`Cow` would make the message invariant over its lifetime.)
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "a box would be the only allocation of the plain path")]
pub(crate) enum Answered<'a> {
    Borrowed(&'a ApiError<'a>),
    Owned(ApiError<'a>),
}

impl<'a> Deref for Answered<'a> {
    type Target = ApiError<'a>;

    fn deref(&self) -> &ApiError<'a> {
        match self {
            Self::Borrowed(error) => error,
            Self::Owned(error) => error,
        }
    }
}

/// The text, and what it was found by.
#[derive(Clone, Default)]
pub(crate) struct Found<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) origin: Origin,
    /// Which of the error's codes it belongs to.
    pub(crate) position: Option<u8>,
    pub(crate) slot: Option<Slot>,
}

/// What stands around the text.
#[derive(Clone)]
pub(crate) struct Surroundings<'a> {
    pub(crate) title: Option<Cow<'a, str>>,
    pub(crate) advice: Option<Cow<'a, str>>,
    /// One for each detail of the error.
    pub(crate) details: Vec<Option<Cow<'a, str>>>,
    pub(crate) status: Option<u16>,
    pub(crate) retry: Option<Retry>,
}

/// A detail of the error: which rule or field failed, and its text where one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserDetail<'m> {
    name: &'m str,
    target: Option<&'m str>,
    text: Option<&'m str>,
}

impl<'m> UserDetail<'m> {
    /// The name or code of the detail, as it was sent.
    pub fn name(self) -> &'m str {
        self.name
    }

    /// The field or resource it is about.
    pub fn target(self) -> Option<&'m str> {
        self.target
    }

    /// Its text in the language of the answer.
    pub fn text(self) -> Option<&'m str> {
        self.text
    }
}

impl<'a> UserMessage<'a> {
    #[inline]
    pub(crate) fn new(error: Answered<'a>, answer: Answer<'a>) -> Self {
        Self { error, answer }
    }

    /// A heading: the message of the status.
    pub fn title(&self) -> Option<&str> {
        self.answer.surroundings.title.as_deref()
    }

    /// What happened.
    pub fn text(&self) -> &str {
        &self.answer.found.text
    }

    /// What the user can do now.
    pub fn advice(&self) -> Option<&str> {
        self.answer.surroundings.advice.as_deref()
    }

    /// The details, in the order of the body.
    ///
    /// ```
    /// let resolver = error_l10n::Resolver::new(error_l10n::Catalog::embedded());
    /// let body = br#"{"error": {"code": "invalidRequest", "innerError": {"code": "99901", "details": [
    ///     {"InvalidReferralForCoSellConversion": ["..."]}, {"code": "NewRule", "target": "Contact.Email"}]}}}"#;
    /// let message = resolver.explain(body, Some(400), "en");
    /// let details: Vec<_> = message.details().map(|d| (d.name(), d.target(), d.text().is_some())).collect();
    /// assert_eq!(details, [
    ///     ("InvalidReferralForCoSellConversion", None, true),
    ///     ("NewRule", Some("Contact.Email"), false),
    /// ]);
    /// ```
    pub fn details(&self) -> impl ExactSizeIterator<Item = UserDetail<'_>> {
        let texts = &self.answer.surroundings.details;
        self.error.details().iter().zip(texts).map(|(detail, text)| UserDetail {
            name: detail.name(),
            target: detail.target(),
            text: text.as_deref(),
        })
    }

    /// The language of all texts of the answer: the value for `Content-Language` and for `lang` in HTML.
    pub fn language(&self) -> &LanguageIdentifier {
        self.answer.language
    }

    /// The same as text, which takes no formatting.
    pub fn language_tag(&self) -> &'a str {
        self.answer.language_tag
    }

    /// What told the text apart.
    pub fn origin(&self) -> Origin {
        self.answer.found.origin
    }

    /// The code the text belongs to.
    pub fn code(&self) -> Option<&ErrorCode<'a>> {
        let position = self.answer.found.position?;
        self.error.codes().nth(usize::from(position))
    }

    /// All codes seen, outermost first.
    pub fn codes(&self) -> impl ExactSizeIterator<Item = &ErrorCode<'a>> + DoubleEndedIterator {
        self.error.codes()
    }

    /// The HTTP status of the answer; where none is known, or the answer itself succeeded, the one documented for the
    /// code.
    pub fn status(&self) -> Option<u16> {
        self.answer.surroundings.status
    }

    /// Whether calling again can help. `None` where nothing failed.
    pub fn retry(&self) -> Option<Retry> {
        self.answer.surroundings.retry
    }

    /// Where the error originated, if the body names it.
    pub fn target(&self) -> Option<&str> {
        self.error.target()
    }

    /// The id the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.error.request_id()
    }

    /// The id the caller gave the request, or the id of its trace.
    pub fn correlation_id(&self) -> Option<&str> {
        self.error.correlation_id()
    }

    /// The answer as an HTML fragment; everything in it is escaped.
    ///
    /// ```
    /// let resolver = error_l10n::Resolver::new(error_l10n::Catalog::embedded());
    /// let message = resolver.explain(b"", Some(404), "en");
    /// assert!(message.html().to_string().starts_with(r#"<section lang="en" dir="ltr">"#));
    /// ```
    pub fn html(&self) -> Html<'_> {
        Html::new(self)
    }
}

impl fmt::Display for UserMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.text())
    }
}

impl fmt::Debug for UserMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UserMessage")
            .field("title", &self.title())
            .field("text", &self.text())
            .field("advice", &self.advice())
            .field("details", &self.details().collect::<Vec<_>>())
            .field("language", &self.language_tag())
            .field("origin", &self.origin())
            .field("code", &self.code())
            .field("status", &self.status())
            .field("retry", &self.retry())
            .field("error", &*self.error)
            .finish()
    }
}
