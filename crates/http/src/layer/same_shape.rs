//! The upstream's envelope with our text in it.
//!
//! Nothing is edited: the new body is built from members whose meaning is known and whose values have the shape of an
//! identifier, so a member that nobody foresaw cannot carry a free text through. The only door to `serde_json`.

mod member;

use error_l10n::{ErrorCode, UserMessage};
use serde_json::{Map, Value, json};

use self::member::Member;

/// The most elements of an array, and the most texts, that are written: a small body must not become a large one.
const MAX: usize = 64;
/// The most bytes of a request or correlation id, as everywhere.
const MAX_ID: usize = 64;

/// `body` with the text of `message` in the place of its own; the envelope of the Referrals API where it is no JSON or
/// has no place for a text.
pub(super) fn write(body: &[u8], message: &UserMessage<'_>) -> String {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut writer = Writer { message, texts: 0, has_text: false };
    // A document nested deeper than 128 levels is refused here.
    let shaped = serde_json::from_slice(body).ok().and_then(|value: Value| writer.value(&value, Role::Error));
    let value = shaped.filter(|_| writer.has_text).unwrap_or_else(|| envelope(message));
    value.to_string()
}

/// What an object is, which says what its members mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The error itself, or what is wrapped around it.
    Error,
    /// An inner error, whose message is for developers.
    Inner,
    /// An element of `details`.
    Detail,
}

struct Writer<'m> {
    message: &'m UserMessage<'m>,
    /// How many texts were written.
    texts: usize,
    /// Whether one of them was the text of the error itself.
    has_text: bool,
}

impl Writer<'_> {
    /// An object or an array of them; anything else says nothing.
    fn value(&mut self, value: &Value, role: Role) -> Option<Value> {
        match value {
            Value::Object(members) => Some(Value::Object(self.object(members, role))),
            Value::Array(elements) => {
                Some(elements.iter().take(MAX).filter_map(|element| self.value(element, role)).collect())
            }
            _ => None,
        }
    }

    fn object(&mut self, members: &Map<String, Value>, role: Role) -> Map<String, Value> {
        let mut written = Map::new();
        let had_text = std::mem::take(&mut self.has_text);
        for (name, value) in members {
            let member = Member::named(name);
            let new = match (member, role) {
                // The name of a rule, with the texts of what broke it.
                (_, Role::Detail) if value.is_array() => self.rule(name, value),
                (Some(member), role) => self.member(member, members, value, role),
                (None, _) => None,
            };
            if let Some(new) = new {
                written.insert(name.clone(), new);
            }
        }
        // An error without a message gets one; what is wrapped around an error that has one does not.
        if role == Role::Error
            && !self.has_text
            && let Some(place) = place_for_text(&written)
        {
            let text = self.text(Role::Error, members);
            written.extend(text.map(|text| (place.to_owned(), text)));
        }
        self.has_text |= had_text;
        written
    }

    fn member(&mut self, member: Member, among: &Map<String, Value>, value: &Value, role: Role) -> Option<Value> {
        match member {
            Member::Code => code(value),
            // Outside of details it may be a person's.
            Member::Name => code(value).filter(|_| role == Role::Detail),
            Member::Target => identifier(value, usize::MAX),
            Member::Id => identifier(value, MAX_ID),
            Member::Status => status(value),
            Member::Text if value.is_object() => {
                // OData 2 and 3: {"lang": "en-US", "value": "…"}.
                let language = self.message.language().to_string();
                Some(json!({ "lang": language, "value": self.text(role, among)? }))
            }
            Member::Text => self.text(role, among),
            Member::Title => self.message.title().filter(|_| role == Role::Error).map(Value::from),
            // OAuth 2 has the code here; others have a text.
            Member::Error if value.is_string() => match code(value) {
                Some(code) => Some(code),
                None => self.text(role, among),
            },
            Member::Error | Member::Holder => self.value(value, role),
            Member::InnerError => self.value(value, Role::Inner),
            // GraphQL and JSON:API: the list is all there is of the error.
            Member::Errors if value.is_array() && !among.keys().any(|name| Member::marks_an_error(name)) => {
                self.value(value, Role::Error)
            }
            Member::Details | Member::Errors => self.value(value, Role::Detail),
        }
    }

    /// The text that belongs into an object of this role.
    fn text(&mut self, role: Role, among: &Map<String, Value>) -> Option<Value> {
        if self.texts >= MAX {
            return None;
        }
        let message = self.message;
        let text = match role {
            Role::Error => Some(message.text()),
            Role::Inner => None,
            Role::Detail => among.iter().find_map(|(name, value)| {
                let names = matches!(Member::named(name), Some(Member::Code | Member::Name));
                match code(value).filter(|_| names)? {
                    Value::String(name) => detail_text(message, &name),
                    number => detail_text(message, &number.to_string()),
                }
            }),
        }?;
        self.has_text |= role == Role::Error;
        self.texts += 1;
        Some(Value::from(text))
    }

    /// `{Name: [texts]}`: the name stays, and of the texts there is ours or none.
    fn rule(&mut self, name: &str, texts: &Value) -> Option<Value> {
        ErrorCode::new(name)?;
        let is_texts = texts.as_array()?.first().is_none_or(|first| first.is_string() || first.is_null());
        let text = detail_text(self.message, name).filter(|_| self.texts < MAX);
        let texts = json!(text.as_slice());
        self.texts += usize::from(is_texts);
        is_texts.then_some(texts)
    }
}

/// The member an error without a text gets its text in; `None` for what is no error itself.
fn place_for_text(members: &Map<String, Value>) -> Option<&'static str> {
    let is_code = |(name, value): (&String, &Value)| Member::named(name) == Some(Member::Error) && value.is_string();
    if members.iter().any(is_code) {
        // OAuth 2 (RFC 6749, section 5.2).
        return Some("error_description");
    }
    members.keys().any(|name| Member::marks_an_error(name)).then_some("message")
}

fn detail_text<'m>(message: &'m UserMessage<'_>, name: &str) -> Option<&'m str> {
    message.details().find(|detail| detail.name() == name)?.text()
}

/// A code or a name, as it was written: digits are no text in JSON either.
fn code(value: &Value) -> Option<Value> {
    match value {
        Value::String(text) => ErrorCode::new(text.as_str()).map(|_| value.clone()),
        Value::Number(number) if number.is_i64() || number.is_u64() => Some(value.clone()),
        _ => None,
    }
}

fn identifier(value: &Value, longest: usize) -> Option<Value> {
    let text = value.as_str().filter(|text| text.len() <= longest)?;
    ErrorCode::new(text).map(|_| value.clone())
}

fn status(value: &Value) -> Option<Value> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    (100..600).contains(&number).then(|| value.clone())
}

/// The envelope of the Referrals API, with the codes that were understood of a body in another form.
fn envelope(message: &UserMessage<'_>) -> Value {
    let codes = message.codes().rev();
    let inner = codes.fold(None, |inner: Option<Map<String, Value>>, code| {
        let mut error = Map::new();
        error.insert("code".to_owned(), code.as_str().into());
        error.extend(inner.map(|inner| ("innerError".to_owned(), Value::Object(inner))));
        Some(error)
    });
    let mut error = inner.unwrap_or_default();
    error.insert("message".to_owned(), message.text().into());
    error.extend(message.target().map(|target| ("target".to_owned(), target.into())));
    let details: Vec<Value> = message.details().map(detail).collect();
    if !details.is_empty() {
        error.insert("details".to_owned(), details.into());
    }
    json!({ "error": error })
}

fn detail(detail: error_l10n::UserDetail<'_>) -> Value {
    let mut written = Map::new();
    written.insert("code".to_owned(), detail.name().into());
    written.extend(detail.target().map(|target| ("target".to_owned(), target.into())));
    written.extend(detail.text().map(|text| ("message".to_owned(), text.into())));
    Value::Object(written)
}
