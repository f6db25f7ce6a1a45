//! Messages as problem documents (RFC 9457).

use serde::Serialize;
use serde::ser::Serializer;

use crate::code::ErrorCode;
use crate::json::{self, Members, Object};
use crate::retry::Retry;
use crate::user_message::{UserDetail, UserMessage};

impl UserMessage<'_> {
    /// The answer as a problem document: media type `application/problem+json`.
    ///
    /// ```
    /// let resolver = error_l10n::Resolver::new(error_l10n::Catalog::embedded());
    /// let json = resolver.explain(b"", Some(410), "es").to_json();
    /// assert!(json.starts_with(r#"{"type":"about:blank","title":"Eliminado","status":410,"#));
    /// ```
    pub fn to_json(&self) -> String {
        json::to_string(self)
    }
}

impl Object for UserMessage<'_> {
    fn members<M: Members>(&self, to: &mut M) -> Result<(), M::Error> {
        // Codes, names, targets and ids have the shape of an identifier.
        // RFC 9457, section 4.2.1: no meaning beyond that of the status.
        to.plain("type", Some("about:blank"))?;
        to.text("title", self.title())?;
        to.number("status", self.status().map(u32::from))?;
        to.text("detail", Some(self.text()))?;
        to.plain("code", self.code().map(ErrorCode::as_str))?;
        to.plains("codes", || self.codes().map(ErrorCode::as_str))?;
        to.plain("origin", Some(self.origin().name()))?;
        to.plain("language", Some(self.language_tag()))?;
        to.text("advice", self.advice())?;
        to.object("retry", self.retry())?;
        to.objects("errors", || self.details())?;
        to.plain("target", self.target())?;
        to.plain("requestId", self.request_id())?;
        to.plain("correlationId", self.correlation_id())
    }
}

impl Object for UserDetail<'_> {
    fn members<M: Members>(&self, to: &mut M) -> Result<(), M::Error> {
        to.plain("name", Some(self.name()))?;
        to.plain("target", self.target())?;
        to.text("detail", self.text())
    }
}

impl Object for Retry {
    fn members<M: Members>(&self, to: &mut M) -> Result<(), M::Error> {
        to.plain("when", Some(self.name()))?;
        match self {
            Self::Later { after_seconds } => to.number("afterSeconds", *after_seconds),
            _ => Ok(()),
        }
    }
}

impl Serialize for UserMessage<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl Serialize for UserDetail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl Serialize for Retry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}
