//! A body without its texts: which members it has, of what type, how long. What the documents say can be held to it.

use std::fmt;

use error_l10n::ErrorCode;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::json;

/// How many values of a body are looked at; the others count as not there. No error body has as many.
const MAX_VALUES: usize = 4_096;

/// A JSON value without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Null,
    Boolean,
    Number,
    Text(Text),
    Array(Vec<Shape>),
    Object(Vec<(Name, Shape)>),
}

/// A string without its characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// Unicode characters.
    pub(crate) length: usize,
    pub(crate) is_blank: bool,
    /// The string itself where it stands in the place of a code and has the shape of one.
    pub(crate) code: Option<ErrorCode<'static>>,
    /// It stands in the place of a code, and is one as the document of some language has it.
    pub(crate) is_translated_code: bool,
}

/// The name of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) property: Option<Property>,
    pub(crate) spelling: Spelling,
}

/// A property of the documented error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Property {
    Error,
    Code,
    Message,
    InnerError,
    Details,
    Target,
}

/// How a name differs from the documented one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spelling {
    Documented,
    /// In the case of its letters.
    Case,
    /// It is the name as the document of some language translates it.
    Translated,
    /// It is another name; kept where it has the shape of an identifier.
    Other(Option<String>),
}

impl Property {
    const ALL: [Self; 6] = [Self::Error, Self::Code, Self::Message, Self::InnerError, Self::Details, Self::Target];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Code => "code",
            Self::Message => "message",
            Self::InnerError => "innerError",
            Self::Details => "details",
            Self::Target => "target",
        }
    }
}

/// The names in the table of the Spanish and the Russian document, and other forms of these words, in lower case and
/// without blanks. They never occur on the wire, unless somebody translated a client or a proxy.
const TRANSLATED: [(&str, Property); 12] = [
    ("código", Property::Code),
    ("destino", Property::Target),
    ("detalles", Property::Details),
    ("errorinterno", Property::InnerError),
    ("mensaje", Property::Message),
    ("внутренняяошибка", Property::InnerError),
    ("код", Property::Code),
    ("ошибка", Property::Error),
    ("подробности", Property::Details),
    ("сведения", Property::Details),
    ("сообщение", Property::Message),
    ("целевойобъект", Property::Target),
];

/// Code strings as the documents translate them: in Russian, `preconditionFailed`.
const TRANSLATED_CODES: [&str; 2] = ["предварительное условие не выполнено", "condición previafailed"];

impl Name {
    fn of(name: &str) -> Self {
        let documented = Property::ALL.into_iter().find(|property| property.name().eq_ignore_ascii_case(name));
        if let Some(property) = documented {
            // The document itself writes both forms of this one.
            let is_documented = name == property.name() || name == "innererror";
            let spelling = if is_documented { Spelling::Documented } else { Spelling::Case };
            return Self { property: Some(property), spelling };
        }
        let plain: String = name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        if let Some((_, property)) = TRANSLATED.iter().find(|(translated, _)| *translated == plain) {
            return Self { property: Some(*property), spelling: Spelling::Translated };
        }
        let identifier = ErrorCode::new(name.to_owned()).map(|name| name.to_string());
        Self { property: None, spelling: Spelling::Other(identifier) }
    }

    /// The name to show; `None` where it may be a text.
    pub(crate) fn shown(&self) -> Option<&str> {
        match (&self.spelling, self.property) {
            (Spelling::Other(name), _) => name.as_deref(),
            (_, property) => property.map(Property::name),
        }
    }
}

impl Shape {
    /// The shape of `body`, if that is one JSON value and nothing else.
    pub(crate) fn of(body: &str) -> Option<Self> {
        let mut left = MAX_VALUES;
        json::read(body, Seed { left: &mut left, property: None })
    }
}

/// Reads a value that stands under `property`.
struct Seed<'l> {
    left: &'l mut usize,
    property: Option<Property>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Shape;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Shape;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::Boolean)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::Number)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::Number)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Shape, E> {
        let is_code = self.property == Some(Property::Code);
        Ok(Shape::Text(Text {
            length: text.chars().count(),
            is_blank: text.trim().is_empty(),
            code: if is_code { ErrorCode::new(text.to_owned()) } else { None },
            is_translated_code: is_code && TRANSLATED_CODES.contains(&text.trim().to_lowercase().as_str()),
        }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Shape, A::Error> {
        let mut elements = Vec::new();
        loop {
            if *self.left == 0 {
                while sequence.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(Shape::Array(elements));
            }
            *self.left -= 1;
            let seed = Seed { left: &mut *self.left, property: None };
            match sequence.next_element_seed(seed)? {
                Some(element) => elements.push(element),
                None => return Ok(Shape::Array(elements)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if *self.left == 0 {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            *self.left -= 1;
            let name = Name::of(&name);
            let value = map.next_value_seed(Seed { left: &mut *self.left, property: name.property })?;
            members.push((name, value));
        }
        Ok(Shape::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_has_no_texts() {
        let shape = Shape::of(r#"{"code": "99904", "message": "SECRET", "SECRET text": [1, "SECRET"], "x": null}"#);
        let shown = format!("{shape:?}");
        assert!(!shown.contains("SECRET") && shown.contains("99904"), "{shown}");
    }

    #[test]
    fn what_is_not_one_value_has_no_shape() {
        for body in ["", "{", "{} {}", "{'a': 1}", "<html>", "[1,]"] {
            assert_eq!(Shape::of(body), None, "{body}");
        }
        assert!(Shape::of(&format!("[{}1]", "1,".repeat(1_000_000))).is_some());
        // Deeper than serde_json reads.
        assert_eq!(Shape::of(&("[".repeat(100_000) + &"]".repeat(100_000))), None);
    }

    #[test]
    fn translated_names_are_known_and_sorted() {
        assert!(TRANSLATED.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(Name::of("Внутренняя ошибка").property, Some(Property::InnerError));
        assert_eq!(Name::of("InnerError").spelling, Spelling::Case);
        assert_eq!(Name::of("innererror").spelling, Spelling::Documented);
    }
}
