//! Objects and arrays seen as pieces of the text they stand in.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Bytes;

/// Goes through the members of the object that `text` is. `wanted` sees each name, unescaped, and `found` where the
/// values stand that it wanted. How many members there are; `None` where `text` is not one JSON object.
pub(crate) fn each_member<W>(
    text: &str,
    wanted: impl FnMut(&[u8]) -> Option<W>,
    found: impl FnMut(W, Range<usize>),
) -> Option<usize> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let count = deserializer.deserialize_map(Members { text, wanted, found }).ok()?;
    deserializer.end().ok()?;
    Some(count)
}

/// Goes through the elements of the array that `text` is; `found` sees where each one stands. `None` where `text` is
/// not one JSON array.
pub(crate) fn each_element(text: &str, found: impl FnMut(Range<usize>)) -> Option<()> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.deserialize_seq(Elements { text, found }).ok()?;
    deserializer.end().ok()
}

/// Where `part`, which is a part of `text`, begins and ends in it.
fn range_in(text: &str, part: &RawValue) -> Range<usize> {
    let start = part.get().as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + part.get().len()
}

struct Members<'t, F, G> {
    text: &'t str,
    wanted: F,
    found: G,
}

impl<'de, W, F: FnMut(&[u8]) -> Option<W>, G: FnMut(W, Range<usize>)> Visitor<'de> for Members<'de, F, G> {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<usize, A::Error> {
        let mut count = 0;
        while let Some(wish) = map.next_key_seed(Name(&mut self.wanted))? {
            match wish {
                Some(wish) => (self.found)(wish, range_in(self.text, map.next_value()?)),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            count += 1;
        }
        Ok(count)
    }
}

/// A name, which is looked at and not kept.
struct Name<'f, F>(&'f mut F);

impl<'de, W, F: FnMut(&[u8]) -> Option<W>> DeserializeSeed<'de> for Name<'_, F> {
    type Value = Option<W>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let name = Bytes::deserialize(deserializer)?;
        Ok((self.0)(&name.0))
    }
}

struct Elements<'t, F> {
    text: &'t str,
    found: F,
}

impl<'de, F: FnMut(Range<usize>)> Visitor<'de> for Elements<'de, F> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<(), A::Error> {
        while let Some(element) = sequence.next_element::<&RawValue>()? {
            (self.found)(range_in(self.text, element));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_where_it_stands_under_any_spelling_of_its_name() {
        let text = r#" { "a": 1, "\u0062" : {"b": [2]} , "c\ud83d": "x" } "#;
        let mut found = Vec::new();
        let count =
            each_member(text, |name| (name == b"b").then_some(()), |(), range| found.push(text.get(range).unwrap()));
        assert_eq!((count, found), (Some(3), vec![r#"{"b": [2]}"#]));
    }

    #[test]
    fn elements_are_found_in_their_order() {
        let text = r#"[1, "a,b" ,[]]"#;
        let mut found = Vec::new();
        assert!(each_element(text, |range| found.push(text.get(range).unwrap())).is_some());
        assert_eq!(found, ["1", r#""a,b""#, "[]"]);
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for text in ["", "[]", "1", "\"{}\"", "{} {}", "{\"a\": 1,}", "{\"a\"}", "{a: 1}"] {
            assert_eq!(each_member(text, |_| None::<()>, |(), _| ()), None, "{text}");
        }
    }
}
