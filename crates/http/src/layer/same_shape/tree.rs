//! A body as far as it matters. Free texts are dropped as they are read; everything else is borrowed.

use std::borrow::Cow;
use std::fmt;

use error_l10n::ErrorCode;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::MAX;
use super::member::Member;

/// With serde_json's feature `arbitrary_precision`, which any crate of a build may ask for, a number comes as an object
/// with this one member.
const NUMBER: &str = "$serde_json::private::Number";

pub(super) enum Value<'b> {
    Object(Vec<Named<'b>>),
    /// The first [`MAX`] elements.
    Array(Vec<Value<'b>>),
    /// A text with the shape of a code, a name or an id.
    Identifier(Cow<'b, str>),
    /// Any other text.
    Text,
    Integer(Number),
    Null,
    Other,
}

/// A member of an object that is known or may be a rule. Of several with one name the last one counts.
pub(super) struct Named<'b> {
    pub(super) name: Cow<'b, str>,
    pub(super) member: Option<Member>,
    pub(super) value: Value<'b>,
}

impl<'b> Value<'b> {
    fn of_text(text: Cow<'b, str>) -> Self {
        if ErrorCode::new(&*text).is_some() { Self::Identifier(text) } else { Self::Text }
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Identifier(_) | Self::Text)
    }
}

impl<'b> Deserialize<'b> for Value<'b> {
    fn deserialize<D: Deserializer<'b>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'b> Visitor<'b> for ValueVisitor {
    type Value = Value<'b>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'b str) -> Result<Value<'b>, E> {
        Ok(Value::of_text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'b>, E> {
        Ok(match Value::of_text(Cow::Borrowed(text)) {
            Value::Identifier(text) => Value::Identifier(Cow::Owned(text.into_owned())),
            _ => Value::Text,
        })
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value<'b>, E> {
        Ok(Value::Integer(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value<'b>, E> {
        Ok(Value::Integer(number.into()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'b>, E> {
        Ok(Value::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value<'b>, E> {
        Ok(Value::Other)
    }

    fn visit_unit<E>(self) -> Result<Value<'b>, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut sequence: A) -> Result<Value<'b>, A::Error> {
        let mut elements = Vec::new();
        while elements.len() < MAX {
            match sequence.next_element()? {
                Some(element) => elements.push(element),
                None => return Ok(Value::Array(elements)),
            }
        }
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'b>>(self, mut map: A) -> Result<Value<'b>, A::Error> {
        let mut members: Vec<Named<'b>> = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            if name == NUMBER {
                let Name(digits) = map.next_value()?;
                return Ok(digits.parse().map_or(Value::Other, integer));
            }
            let value = map.next_value()?;
            if let Some(same) = members.iter_mut().find(|same| same.name == name) {
                same.value = value;
                continue;
            }
            let member = Member::named(&name);
            if members.len() < MAX && (member.is_some() || matches!(value, Value::Array(_))) {
                members.push(Named { name, member, value });
            }
        }
        Ok(Value::Object(members))
    }
}

fn integer<'b>(number: Number) -> Value<'b> {
    if number.is_i64() || number.is_u64() { Value::Integer(number) } else { Value::Other }
}

/// The name of a member, borrowed unless it has escapes.
struct Name<'b>(Cow<'b, str>);

impl<'b> Deserialize<'b> for Name<'b> {
    fn deserialize<D: Deserializer<'b>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'b> Visitor<'b> for NameVisitor {
            type Value = Name<'b>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, name: &'b str) -> Result<Name<'b>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'b>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}
