//! Objects as JSON, and the only door to `serde_json`. Their members are named in one place and written in two ways:
//! through serde, for whatever format a caller has, and straight into a string.

use std::convert::Infallible;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

/// An object of a document.
pub(crate) trait Object {
    /// Gives its members, in their order.
    fn members<M: Members>(&self, to: &mut M) -> Result<(), M::Error>;
}

/// What takes the members of an object. Those without a value are left out.
pub(crate) trait Members {
    type Error;

    fn text(&mut self, name: &'static str, text: Option<&str>) -> Result<(), Self::Error>;

    /// A text of which is known that it has neither quotes nor controls.
    fn plain(&mut self, name: &'static str, text: Option<&str>) -> Result<(), Self::Error>;

    fn number(&mut self, name: &'static str, number: Option<u32>) -> Result<(), Self::Error>;

    /// An array of such texts; an empty one counts as no value.
    fn plains<'t, I: Iterator<Item = &'t str>>(
        &mut self,
        name: &'static str,
        texts: impl Fn() -> I,
    ) -> Result<(), Self::Error>;

    fn object(&mut self, name: &'static str, object: Option<impl Object>) -> Result<(), Self::Error>;

    /// An array; an empty one counts as no value.
    fn objects<I: Iterator<Item: Object>>(
        &mut self,
        name: &'static str,
        objects: impl Fn() -> I,
    ) -> Result<(), Self::Error>;
}

/// Writes an object through serde.
pub(crate) fn serialize<S: Serializer>(object: &impl Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.members(&mut Map(&mut map))?;
    map.end()
}

/// Writes an object as JSON: the same bytes as `serde_json` for what [`serialize`] gives.
pub(crate) fn to_string(object: &impl Object) -> String {
    // Most problem documents are shorter.
    let mut json = Json(String::with_capacity(512));
    let Ok(()) = json.write_object(object);
    json.0
}

/// The members of a serde map.
struct Map<'m, M>(&'m mut M);

impl<M: SerializeMap> Members for Map<'_, M> {
    type Error = M::Error;

    fn text(&mut self, name: &'static str, text: Option<&str>) -> Result<(), M::Error> {
        text.map_or(Ok(()), |text| self.0.serialize_entry(name, text))
    }

    fn plain(&mut self, name: &'static str, text: Option<&str>) -> Result<(), M::Error> {
        self.text(name, text)
    }

    fn number(&mut self, name: &'static str, number: Option<u32>) -> Result<(), M::Error> {
        number.map_or(Ok(()), |number| self.0.serialize_entry(name, &number))
    }

    fn plains<'t, I: Iterator<Item = &'t str>>(
        &mut self,
        name: &'static str,
        texts: impl Fn() -> I,
    ) -> Result<(), M::Error> {
        if texts().next().is_none() { Ok(()) } else { self.0.serialize_entry(name, &Sequence(texts)) }
    }

    fn object(&mut self, name: &'static str, object: Option<impl Object>) -> Result<(), M::Error> {
        object.map_or(Ok(()), |object| self.0.serialize_entry(name, &Serde(object)))
    }

    fn objects<I: Iterator<Item: Object>>(
        &mut self,
        name: &'static str,
        objects: impl Fn() -> I,
    ) -> Result<(), M::Error> {
        let objects = || objects().map(Serde);
        if objects().next().is_none() { Ok(()) } else { self.0.serialize_entry(name, &Sequence(objects)) }
    }
}

/// What an iterator gives, as an array for serde.
struct Sequence<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for Sequence<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        (self.0)().try_for_each(|element| sequence.serialize_element(&element))?;
        sequence.end()
    }
}

/// An object for serde.
struct Serde<O>(O);

impl<O: Object> Serialize for Serde<O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

/// JSON in the making.
struct Json(String);

/// Nothing goes wrong where a string is written to.
type Written = Result<(), Infallible>;

impl Json {
    fn write_object(&mut self, object: &impl Object) -> Written {
        self.0.push('{');
        object.members(self)?;
        self.0.push('}');
        Ok(())
    }

    fn write_plain(&mut self, text: &str) {
        self.0.push('"');
        self.0.push_str(text);
        self.0.push('"');
    }

    fn write_text(&mut self, text: &str) {
        if is_plain(text) {
            self.write_plain(text);
        } else {
            // Strings always serialize.
            self.0.push_str(&serde_json::to_string(text).unwrap_or_default());
        }
    }

    fn write_array<T>(
        &mut self,
        name: &'static str,
        elements: impl Iterator<Item = T>,
        write: impl Fn(&mut Self, T) -> Written,
    ) -> Written {
        let mut elements = elements.peekable();
        if elements.peek().is_none() {
            return Ok(());
        }
        self.write_name(name);
        self.0.push('[');
        for element in elements {
            self.separate('[');
            write(self, element)?;
        }
        self.0.push(']');
        Ok(())
    }

    /// Names need no escapes.
    fn write_name(&mut self, name: &'static str) {
        self.separate('{');
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    /// A comma, unless this is the first behind the opening bracket.
    fn separate(&mut self, opening: char) {
        if !self.0.ends_with(opening) {
            self.0.push(',');
        }
    }
}

impl Members for Json {
    type Error = Infallible;

    fn text(&mut self, name: &'static str, text: Option<&str>) -> Written {
        if let Some(text) = text {
            self.write_name(name);
            self.write_text(text);
        }
        Ok(())
    }

    fn plain(&mut self, name: &'static str, text: Option<&str>) -> Written {
        if let Some(text) = text {
            self.write_name(name);
            self.write_plain(text);
        }
        Ok(())
    }

    fn number(&mut self, name: &'static str, number: Option<u32>) -> Written {
        if let Some(number) = number {
            self.write_name(name);
            self.0.push_str(&number.to_string());
        }
        Ok(())
    }

    fn plains<'t, I: Iterator<Item = &'t str>>(&mut self, name: &'static str, texts: impl Fn() -> I) -> Written {
        self.write_array(name, texts(), |json, text| {
            json.write_plain(text);
            Ok(())
        })
    }

    fn object(&mut self, name: &'static str, object: Option<impl Object>) -> Written {
        if let Some(object) = object {
            self.write_name(name);
            self.write_object(&object)?;
        }
        Ok(())
    }

    fn objects<I: Iterator<Item: Object>>(&mut self, name: &'static str, objects: impl Fn() -> I) -> Written {
        self.write_array(name, objects(), |json, object| json.write_object(&object))
    }
}

/// Whether a text stands in JSON as it is (RFC 8259, section 7).
fn is_plain(text: &str) -> bool {
    // No byte ends the loop early: nearly every text is plain.
    text.bytes().fold(true, |all, byte| all & (byte >= b' ') & (byte != b'"') & (byte != b'\\'))
}
