//! What further layers may know of a localized response.

use error_l10n::{ErrorCode, LanguageIdentifier, Origin, UserMessage};

/// An extension of every response the layer has localized, for access logs and metrics further out.
///
/// ```
/// use error_l10n_http::Localized;
///
/// fn log(response: &http::Response<()>) {
///     if let Some(localized) = response.extensions().get::<Localized>() {
///         println!("{:?} {}", localized.code(), localized.language());
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized {
    code: Option<ErrorCode<'static>>,
    origin: Origin,
    language: LanguageIdentifier,
}

impl Localized {
    pub(crate) fn new(message: &UserMessage<'_>) -> Self {
        Self {
            code: message.code().map(|code| code.clone().into_owned()),
            origin: message.origin(),
            language: message.language().clone(),
        }
    }

    /// The code the text belongs to.
    pub fn code(&self) -> Option<&ErrorCode<'static>> {
        self.code.as_ref()
    }

    /// What told the text apart.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The language of the text.
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }
}
