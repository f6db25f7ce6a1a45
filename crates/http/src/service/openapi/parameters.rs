//! Parameters that several operations take.

use utoipa::IntoParams;

/// Whose texts, and in which language.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "a description: the query is read elsewhere")]
pub(in crate::service) struct Choice {
    /// Whose texts to answer with
    tenant: Option<String>,
    /// The user's language where it is known; outranks Accept-Language
    #[param(example = "es-MX")]
    lang: Option<String>,
}

/// What is passed on of the user's request.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "a description: headers are read elsewhere")]
pub(in crate::service) struct UserHeaders {
    /// The user's header, passed on
    #[param(rename = "Accept-Language", example = "es-MX,es;q=0.9,en;q=0.8")]
    accept_language: Option<String>,
}
