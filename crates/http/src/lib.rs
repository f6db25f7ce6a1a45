//! Failed API calls, answered in the language of who made the request.
//!
//! [`LocalizeErrorsLayer`] is a tower layer for anything that speaks [`http`]: an axum application, a hyper service, a
//! reverse proxy. An error response of the service inside becomes a localized one; everything else passes untouched.
//!
//! ```
//! use axum::{Router, http::StatusCode, routing::get};
//! use error_l10n::{Catalog, Resolver};
//! use error_l10n_http::LocalizeErrorsLayer;
//!
//! async fn referral() -> (StatusCode, &'static str) {
//!     // What the Referrals API answered.
//!     (StatusCode::NOT_FOUND, r#"{"error": {"code": "itemNotFound", "message": "No entity 4711 in partition 12"}}"#)
//! }
//!
//! let app: Router = Router::new()
//!     .route("/referral", get(referral))
//!     .layer(LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded())));
//! ```
//!
//! Nothing a server or a user sends can make the layer fail, panic, or buffer more than its
//! [limit](LocalizeErrorsLayer::body_limit); and nothing of the old body reaches the new one but codes, names and ids
//! that have the shape of an identifier.

mod layer;
#[cfg(feature = "service")]
mod service;

pub use layer::{
    AnyBody, DEFAULT_BODY_LIMIT, LocalizeErrors, LocalizeErrorsLayer, Localized, LocalizedBody, ResponseFuture,
    SameBody, UnknownCode,
};
#[cfg(feature = "service")]
pub use service::{Service, ServiceOptions};
