//! The codes of a body by `jiter`, which is made for speed and hands out the values one by one.

use std::borrow::Cow;

use jiter::{Jiter, JsonValue, Peek};

use crate::visitor_body::Codes;

/// Reads `body`; what follows damage is not seen.
pub fn read(body: &[u8]) -> Codes<'_> {
    let mut codes = Codes::default();
    let mut jiter = Jiter::new(body);
    if let Ok(Peek::Object) = jiter.peek() {
        let _ = object(&mut jiter, &mut codes, false);
    }
    codes
}

/// One object; `None` where it is damaged.
fn object<'a>(jiter: &mut Jiter<'a>, codes: &mut Codes<'a>, is_level: bool) -> Option<()> {
    let mut member = jiter.known_object().ok()?.map(Member::of);
    while let Some(known) = member {
        let value = jiter.peek().ok()?;
        match known {
            Member::Code if is_level && value == Peek::String => {
                if let JsonValue::Str(Cow::Borrowed(code)) = jiter.known_value(value).ok()? {
                    codes.push(code);
                }
            }
            Member::Inner if is_level && value == Peek::Object => object(jiter, codes, true)?,
            Member::Error if !is_level && value == Peek::Object => object(jiter, codes, true)?,
            _ => jiter.known_skip(value).ok()?,
        }
        member = jiter.next_key().ok()?.map(Member::of);
    }
    Some(())
}

/// A member's name.
enum Member {
    Code,
    Inner,
    Error,
    Other,
}

impl Member {
    fn of(name: &str) -> Self {
        match name {
            "code" => Self::Code,
            "innerError" | "innererror" => Self::Inner,
            "error" => Self::Error,
            _ => Self::Other,
        }
    }
}
