//! What support tools need around `error-l10n`: the errors in whatever a customer pasted ([`Paste`]), why an answer is
//! the one it is ([`Trail`]), what goes into a ticket ([`Ticket`]), and where an answer departs from the documents
//! ([`FailedCall::contract`]).
//!
//! ```
//! use std::time::SystemTime;
//! use error_l10n::{Catalog, LanguagePriorityList, Resolver};
//! use error_l10n_support::Paste;
//!
//! let pasted = "Hola, me sale esto:
//! > HTTP/1.1 404 Not Found
//! > MS-RequestId: 5f8d3c1a-0b7e
//! >
//! > {\"error\": {\"code\": \"itemNotFound\", \"message\": \"...\",
//! > \"innerError\": {\"code\": \"99904\"}}}
//! ¿Qué hago?";
//!
//! let paste = Paste::read(pasted.as_bytes(), SystemTime::now());
//! let resolver = Resolver::new(Catalog::embedded());
//! let spanish = resolver.negotiate(&LanguagePriorityList::from_tags(["es"]));
//! for call in paste.calls() {
//!     let message = resolver.resolve(call.error(), spanish);
//!     assert_eq!(message.text(), "Recurso no encontrado");
//!     assert_eq!(message.request_id(), Some("5f8d3c1a-0b7e"));
//! }
//! ```

mod contract;
mod json;
mod paste;
mod shape;
mod texts;
mod ticket;
mod trail;

pub use contract::{Finding, Rule, Severity};
pub use paste::{FailedCall, Ignored, Paste};
pub use texts::with_texts;
pub use ticket::Ticket;
pub use trail::{Reason, Step, Trail};
