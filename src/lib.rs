//! Turns an API's error into text its user can read, in the user's language, and never shows the developer's message.
//!
//! An API answers a failed call with a status, a few codes and a message for developers. Three steps make a text of it:
//!
//! 1. [`ApiError::from_slice`] reads the codes out of the body, whatever shape or damage it has, and nothing that is
//!    free text.
//! 2. [`LanguagePriorityList::parse_accept_language`] and [`Resolver::negotiate`] choose the user's language.
//! 3. [`Resolver::resolve`] gives the [`UserMessage`]: title, text, advice and details in that language.
//!
//! None of them can fail. What can is building a [`Catalog`] with texts of one's own: [`Catalog::builder`].
//!
//! ```
//! use error_l10n::{Catalog, Resolver};
//!
//! let resolver = Resolver::new(Catalog::embedded());
//! let body = br#"{"error": {"code": "invalidRequest", "message": "...", "innerError": {"code": "99912"}}}"#;
//! let message = resolver.explain(body, Some(400), "ru, en;q=0.5");
//! assert_eq!(message.text(), "Требуется решение с типом \"имя\"");
//! assert_eq!(message.advice(), Some("Проверьте введенные данные, внесите нужные исправления и повторите попытку."));
//! ```
//!
//! The texts are those of the Microsoft Partner Center Referrals API in English, Spanish and Russian; overlays change
//! and extend them. Limits: 4 KiB and 64 ranges of an `Accept-Language`; 128 bytes a code, 32 codes and 64 details a
//! body; 64 bytes a request id; 4 MiB an `.ftl` file and 64 levels in it. Past a limit the rest is left out, except in
//! an `.ftl` file, which is refused.

mod api_error;
mod arguments;
mod block;
mod catalog;
#[doc(hidden)]
pub mod check_support;
mod code;
mod error;
mod facts;
mod few;
mod find;
mod fold;
mod html;
mod identifier;
mod json;
mod language;
mod negotiate;
mod problem;
mod resolver;
mod retry;
mod retry_after;
mod user_message;

pub use api_error::{ApiError, Detail};
pub use arguments::Arguments;
pub use catalog::{Catalog, CatalogBuilder, Entry, EntryKind};
pub use code::ErrorCode;
pub use error::Error;
pub use find::{Finder, Found, Member};
pub use html::Html;
pub use language::LanguageIdentifier;
pub use negotiate::{LanguagePriorityList, Match, Negotiated, Negotiator, vary};
pub use resolver::Resolver;
pub use retry::Retry;
pub use retry_after::RetryAfter;
pub use user_message::{Origin, UserDetail, UserMessage};

/// The examples of the README, which have to compile and hold.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
