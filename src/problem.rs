//! Messages as problem documents (RFC 9457), and the only door to `serde_json`.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use crate::code::ErrorCode;
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
        // Strings and numbers always serialize.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for UserMessage<'_> {
    /// Members without a value are left out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        // RFC 9457, section 4.2.1: no meaning beyond that of the status.
        map.serialize_entry("type", "about:blank")?;
        entry(&mut map, "title", self.title())?;
        entry(&mut map, "status", self.status())?;
        map.serialize_entry("detail", self.text())?;
        entry(&mut map, "code", self.code().map(ErrorCode::as_str))?;
        if self.codes().len() > 0 {
            map.serialize_entry("codes", &Sequence(|| self.codes().map(ErrorCode::as_str)))?;
        }
        map.serialize_entry("origin", self.origin().name())?;
        map.serialize_entry("language", &Tag(self.language()))?;
        entry(&mut map, "advice", self.advice())?;
        entry(&mut map, "retry", self.retry())?;
        if self.details().len() > 0 {
            map.serialize_entry("errors", &Sequence(|| self.details()))?;
        }
        entry(&mut map, "target", self.target())?;
        entry(&mut map, "requestId", self.request_id())?;
        entry(&mut map, "correlationId", self.correlation_id())?;
        map.end()
    }
}

impl Serialize for UserDetail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", self.name())?;
        entry(&mut map, "target", self.target())?;
        entry(&mut map, "detail", self.text())?;
        map.end()
    }
}

fn entry<M: SerializeMap>(map: &mut M, key: &'static str, value: Option<impl Serialize>) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, &value))
}

/// What an iterator gives, as an array.
struct Sequence<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for Sequence<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        (self.0)().try_for_each(|element| sequence.serialize_element(&element))?;
        sequence.end()
    }
}

/// Something that is written as its text.
pub(crate) struct Tag<'t, T>(pub(crate) &'t T);

impl<T: std::fmt::Display> Serialize for Tag<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}
