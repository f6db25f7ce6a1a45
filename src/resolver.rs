//! From a parsed error and a language to the text its user reads.

mod search;

use std::borrow::Cow;

use self::search::Search;
use crate::api_error::ApiError;
use crate::arguments::{Arguments, Variables};
use crate::catalog::Catalog;
use crate::negotiate::{LanguagePriorityList, Negotiated};
use crate::user_message::{Answer, Answered, Found, UserMessage};

/// Turns parsed errors into text their users can read.
///
/// Within the user's language and its regional parents the codes are tried from the innermost to the outermost, then
/// the status, then its class, then the generic text; only when all of these are missing is it the default language's
/// turn. So the language comes before the detail, and an answer is never half in one language. There is always a text:
/// a catalog without a last resort cannot be built.
///
/// ```
/// use error_l10n::{ApiError, Catalog, LanguagePriorityList, Origin, Resolver};
///
/// let resolver = Resolver::new(Catalog::embedded());
/// let language = resolver.negotiate(&LanguagePriorityList::parse_accept_language("es-MX,es;q=0.9,en;q=0.8"));
///
/// let body = br#"{"error": {"code": "itemNotFound", "message": "...", "innerError": {"code": "99904"}}}"#;
/// let error = ApiError::from_slice(body).with_status(404);
/// let message = resolver.resolve(&error, language);
/// assert_eq!(message.title(), Some("No encontrado"));
/// assert_eq!(message.text(), "Recurso no encontrado");
/// assert_eq!(message.origin(), Origin::Code);
/// assert_eq!(message.language().to_string(), "es");
/// ```
#[derive(Debug, Clone)]
pub struct Resolver {
    catalog: Catalog,
}

impl Resolver {
    /// A resolver for the texts of `catalog`.
    pub fn new(catalog: Catalog) -> Self {
        Self { catalog }
    }

    /// The texts.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Chooses the language for a user. The result is small and `Copy`: negotiate once a request, resolve as often as
    /// there are errors.
    pub fn negotiate(&self, languages: &LanguagePriorityList) -> Negotiated {
        self.catalog.negotiate(languages)
    }

    /// All in one call: the body and status of a failed call, the user's `Accept-Language`, to the text.
    ///
    /// ```
    /// let resolver = error_l10n::Resolver::new(error_l10n::Catalog::embedded());
    /// let message = resolver.explain(b"<html>Bad gateway</html>", Some(503), "ru");
    /// assert_eq!(message.title(), Some("Служба недоступна"));
    /// ```
    pub fn explain<'a>(&'a self, body: &'a [u8], status: Option<u16>, accept_language: &str) -> UserMessage<'a> {
        let mut answered = Answered::Owned(ApiError::default());
        if let Answered::Owned(error) = &mut answered {
            error.read(body, status);
        }
        let mut languages = LanguagePriorityList::default();
        languages.read_header(accept_language.as_bytes());
        let answer = self.answer(&answered, self.negotiate(&languages), None);
        UserMessage::new(answered, answer)
    }

    /// The text for `error` in `language`.
    pub fn resolve<'a>(&'a self, error: &'a ApiError<'a>, language: Negotiated) -> UserMessage<'a> {
        UserMessage::new(Answered::Borrowed(error), self.answer(error, language, None))
    }

    /// The text for `error` in `language`, with values for variables of the portal's own texts.
    pub fn resolve_with<'a>(
        &'a self,
        error: &'a ApiError<'a>,
        language: Negotiated,
        arguments: &Arguments<'_>,
    ) -> UserMessage<'a> {
        UserMessage::new(Answered::Borrowed(error), self.answer(error, language, Some(arguments)))
    }

    /// The text alone, for who needs no title, advice or details: what [`resolve`](Self::resolve) gives as
    /// [`UserMessage::text`], in three quarters of the time.
    ///
    /// ```
    /// use error_l10n::{ApiError, Catalog, LanguagePriorityList, Resolver};
    ///
    /// let resolver = Resolver::new(Catalog::embedded());
    /// let spanish = resolver.negotiate(&LanguagePriorityList::parse_accept_language("es"));
    /// let error = ApiError::from_slice(br#"{"error": {"code": "accessDenied", "innerError": {"code": "99914"}}}"#);
    /// let text = "Organización no permitida para participar en interacciones de venta conjunta";
    /// assert_eq!(resolver.text(&error, spanish), text);
    /// ```
    pub fn text(&self, error: &ApiError<'_>, language: Negotiated) -> Cow<'_, str> {
        self.search(error, language, None).1.text
    }

    /// The text alone, all in one call: what [`explain`](Self::explain) gives as [`UserMessage::text`].
    ///
    /// ```
    /// let resolver = error_l10n::Resolver::new(error_l10n::Catalog::embedded());
    /// assert_eq!(resolver.explain_text(b"", Some(410), "ru"), "Запрашиваемый ресурс больше не доступен на сервере.");
    /// ```
    pub fn explain_text(&self, body: &[u8], status: Option<u16>, accept_language: &str) -> Cow<'_, str> {
        let mut error = ApiError::default();
        error.read(body, status);
        let mut languages = LanguagePriorityList::default();
        languages.read_header(accept_language.as_bytes());
        self.text(&error, self.negotiate(&languages))
    }

    #[inline]
    fn answer(&self, error: &ApiError<'_>, language: Negotiated, arguments: Option<&Arguments<'_>>) -> Answer<'_> {
        let (search, found) = self.search(error, language, arguments);
        let surroundings = search.surroundings(&found);
        let (catalog, language) = (self.catalog.data(), search.language());
        let (language, language_tag) = (catalog.language(language), catalog.language_tag(language));
        Answer { language, language_tag, found, surroundings }
    }

    /// The text in the user's language, else in the default language; and where the rest of the answer is looked up.
    #[inline]
    fn search<'a, 'v>(
        &'a self,
        error: &'v ApiError<'v>,
        language: Negotiated,
        arguments: Option<&'v Arguments<'v>>,
    ) -> (Search<'a, 'v>, Found<'a>) {
        let catalog = self.catalog.data();
        let variables = Variables { error: Some(error), own: arguments, ..Variables::default() };
        let search = Search::new(catalog, variables, catalog.family(language));
        if let Some(found) = search.find() {
            return (search, found);
        }
        let search = Search::new(catalog, variables, catalog.default_family());
        let found = search.find().unwrap_or_default();
        (search, found)
    }
}
