//! The least that finds the codes of a body: a visitor written by hand, borrowed strings, no type for the rest.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

const MAX_CODES: usize = 32;

/// The codes of a body, outermost first.
#[derive(Debug)]
pub struct Codes<'a> {
    codes: [&'a str; MAX_CODES],
    count: usize,
}

impl Default for Codes<'_> {
    fn default() -> Self {
        Self { codes: [""; MAX_CODES], count: 0 }
    }
}

impl<'a> Codes<'a> {
    /// Reads `body`; what follows damage is not seen.
    pub fn read(body: &'a [u8]) -> Self {
        let mut codes = Self::default();
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let _ = Object { codes: &mut codes, is_level: false }.deserialize(&mut deserializer);
        codes
    }

    /// The codes, innermost first.
    pub fn innermost_first(&self) -> impl Iterator<Item = &'a str> {
        self.codes.iter().take(self.count).rev().copied()
    }

    /// Adds a code; those past the limit are left out.
    pub fn push(&mut self, code: &'a str) {
        if let Some(place) = self.codes.get_mut(self.count) {
            *place = code;
            self.count += 1;
        }
    }
}

/// The body itself, or a level of the error in it.
struct Object<'c, 'a> {
    codes: &'c mut Codes<'a>,
    is_level: bool,
}

/// A member's name, told apart without keeping it.
enum Key {
    Code,
    Inner,
    Error,
    Other,
}

impl<'de> DeserializeSeed<'de> for Object<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Object<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an error")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Code if self.is_level => self.codes.push(map.next_value()?),
                Key::Inner if self.is_level => map.next_value_seed(Object { codes: self.codes, is_level: true })?,
                Key::Error if !self.is_level => map.next_value_seed(Object { codes: self.codes, is_level: true })?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(match key {
            "code" => Key::Code,
            "innerError" | "innererror" => Key::Inner,
            "error" => Key::Error,
            _ => Key::Other,
        })
    }
}
