//! The upstream's envelope with our text in it.
//!
//! Nothing is edited: the new body is written from members whose meaning is known and whose values have the shape of an
//! identifier, so a member that nobody foresaw cannot carry a free text through. The layer's only door to `serde_json`.

mod member;
mod tree;

use error_l10n::{ErrorCode, UserDetail, UserMessage};

use self::member::Member;
use self::tree::{Named, Value};

/// The most elements of an array, members of an object, and texts, that are written: a small body must not become a
/// large one.
const MAX: usize = 64;
/// The most bytes of a request or correlation id, as everywhere.
const MAX_ID: usize = 64;

/// `body` with the text of `message` in the place of its own; the envelope of the Referrals API where it is no JSON or
/// has no place for a text.
pub(super) fn write(body: &[u8], message: &UserMessage<'_>) -> Vec<u8> {
    let mut writer = Writer { message, json: Vec::with_capacity(body.len()), texts: 0, has_text: false };
    // A document nested deeper than 128 levels is refused here.
    let body = str::from_utf8(body).unwrap_or_default();
    if let Ok(value) = serde_json::from_str(body.strip_prefix('\u{feff}').unwrap_or(body)) {
        writer.value(&value, Role::Error);
    }
    if !writer.has_text {
        writer.json.clear();
        writer.envelope();
    }
    writer.json
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

/// Writes what stays. Its methods say whether there was something to write; if not, they may have begun.
struct Writer<'m> {
    message: &'m UserMessage<'m>,
    json: Vec<u8>,
    /// How many texts were written.
    texts: usize,
    /// Whether one of them was the text of the error itself.
    has_text: bool,
}

impl Writer<'_> {
    /// An object or an array of them; anything else says nothing.
    fn value(&mut self, value: &Value<'_>, role: Role) -> bool {
        match value {
            Value::Object(members) => {
                self.object(members, role);
                true
            }
            Value::Array(elements) => {
                self.json.push(b'[');
                for element in elements {
                    self.attempt(|writer| {
                        writer.separate(b'[');
                        writer.value(element, role)
                    });
                }
                self.json.push(b']');
                true
            }
            _ => false,
        }
    }

    fn object(&mut self, members: &[Named<'_>], role: Role) {
        let had_text = std::mem::take(&mut self.has_text);
        self.json.push(b'{');
        let mut place = None;
        for named in members {
            let is_written = match (&named.value, named.member) {
                // The name of a rule, with the texts of what broke it.
                (Value::Array(texts), _) if role == Role::Detail => {
                    self.attempt(|writer| writer.rule(&named.name, texts))
                }
                (value, Some(member)) => self.attempt(|writer| {
                    writer.name(&named.name);
                    writer.member(member, members, value, role)
                }),
                (_, None) => false,
            };
            if is_written {
                place = place.max(named.place_for_text());
            }
        }
        // An error without a message gets one; what is wrapped around an error that has one does not.
        if role == Role::Error
            && !self.has_text
            && let Some(place) = place
        {
            self.attempt(|writer| {
                writer.name(place.name());
                writer.text(Role::Error, members)
            });
        }
        self.json.push(b'}');
        self.has_text |= had_text;
    }

    fn member(&mut self, member: Member, among: &[Named<'_>], value: &Value<'_>, role: Role) -> bool {
        match member {
            Member::Code => self.code(value),
            // Outside of details it may be a person's.
            Member::Name => role == Role::Detail && self.code(value),
            Member::Target => self.identifier(value, usize::MAX),
            Member::Id => self.identifier(value, MAX_ID),
            Member::Status => is_status(value) && self.code(value),
            Member::Text if matches!(value, Value::Object(_)) => {
                // OData 2 and 3: {"lang": "en-US", "value": "…"}.
                self.json.extend_from_slice(b"{\"lang\":");
                self.string(self.message.language_tag());
                self.name("value");
                let is_written = self.text(role, among);
                self.json.push(b'}');
                is_written
            }
            Member::Text => self.text(role, among),
            Member::Title => {
                let title = self.message.title().filter(|_| role == Role::Error);
                title.map(|title| self.string(title)).is_some()
            }
            // OAuth 2 has the code here; others have a text.
            Member::Error if value.is_text() => self.code(value) || self.text(role, among),
            Member::Error | Member::Holder => self.value(value, role),
            Member::InnerError => self.value(value, Role::Inner),
            // GraphQL and JSON:API: the list is all there is of the error.
            Member::Errors if matches!(value, Value::Array(_)) && !among.iter().any(Named::marks_an_error) => {
                self.value(value, Role::Error)
            }
            Member::Details | Member::Errors => self.value(value, Role::Detail),
        }
    }

    /// The text that belongs into an object of this role.
    fn text(&mut self, role: Role, among: &[Named<'_>]) -> bool {
        let message = self.message;
        let text = match role {
            _ if self.texts >= MAX => None,
            Role::Error => Some(message.text()),
            Role::Inner => None,
            Role::Detail => among.iter().find_map(|named| match (named.member?, &named.value) {
                (Member::Code | Member::Name, Value::Identifier(name)) => detail_text(message, name),
                (Member::Code | Member::Name, Value::Integer(name)) => detail_text(message, &name.to_string()),
                _ => None,
            }),
        };
        let Some(text) = text else { return false };
        self.string(text);
        self.has_text |= role == Role::Error;
        self.texts += 1;
        true
    }

    /// `{Name: [texts]}`: the name stays, and of the texts there is ours or none.
    fn rule(&mut self, name: &str, texts: &[Value<'_>]) -> bool {
        let are_texts = texts.first().is_none_or(|first| first.is_text() || matches!(first, Value::Null));
        if !are_texts || ErrorCode::new(name).is_none() {
            return false;
        }
        self.name(name);
        self.json.push(b'[');
        if self.texts < MAX
            && let Some(text) = detail_text(self.message, name)
        {
            self.string(text);
        }
        self.json.push(b']');
        self.texts += 1;
        true
    }

    /// A code or a name, as it was written: digits are no text in JSON either.
    fn code(&mut self, value: &Value<'_>) -> bool {
        match value {
            Value::Integer(number) => {
                self.json.extend_from_slice(number.to_string().as_bytes());
                true
            }
            value => self.identifier(value, usize::MAX),
        }
    }

    fn identifier(&mut self, value: &Value<'_>, longest: usize) -> bool {
        match value {
            Value::Identifier(text) if text.len() <= longest => {
                self.plain(text);
                true
            }
            _ => false,
        }
    }

    /// The envelope of the Referrals API, with the codes that were understood of a body in another form.
    fn envelope(&mut self) {
        let message = self.message;
        let mut codes = message.codes();
        self.json.extend_from_slice(b"{\"error\":{");
        if let Some(code) = codes.next() {
            self.name("code");
            self.plain(code.as_str());
        }
        self.name("message");
        self.string(message.text());
        if let Some(target) = message.target() {
            self.name("target");
            self.plain(target);
        }
        if message.details().len() > 0 {
            self.name("details");
            self.json.push(b'[');
            message.details().for_each(|detail| self.detail(detail));
            self.json.push(b']');
        }
        let depth = codes.len();
        for code in codes {
            self.name("innerError");
            self.json.extend_from_slice(b"{\"code\":");
            self.plain(code.as_str());
        }
        self.json.extend(std::iter::repeat_n(b'}', depth + 2));
    }

    fn detail(&mut self, detail: UserDetail<'_>) {
        self.separate(b'[');
        self.json.extend_from_slice(b"{\"code\":");
        self.plain(detail.name());
        if let Some(target) = detail.target() {
            self.name("target");
            self.plain(target);
        }
        if let Some(text) = detail.text() {
            self.name("message");
            self.string(text);
        }
        self.json.push(b'}');
    }

    /// Takes back what `write` began where there was nothing to write.
    fn attempt(&mut self, write: impl FnOnce(&mut Self) -> bool) -> bool {
        let start = self.json.len();
        let is_written = write(self);
        if !is_written {
            self.json.truncate(start);
        }
        is_written
    }

    /// The name of a member, which is known or has the shape of an identifier.
    fn name(&mut self, name: &str) {
        self.separate(b'{');
        self.plain(name);
        self.json.push(b':');
    }

    /// A comma, unless this is the first behind the opening bracket.
    fn separate(&mut self, opening: u8) {
        if self.json.last() != Some(&opening) {
            self.json.push(b',');
        }
    }

    /// A text without quotes and controls.
    fn plain(&mut self, text: &str) {
        self.json.push(b'"');
        self.json.extend_from_slice(text.as_bytes());
        self.json.push(b'"');
    }

    fn string(&mut self, text: &str) {
        // A vector takes everything, and strings always serialize.
        let _ = serde_json::to_writer(&mut self.json, text);
    }
}

/// Where an error without a text gets its text; the second one outranks the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Message,
    /// OAuth 2 (RFC 6749, section 5.2).
    Description,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Description => "error_description",
        }
    }
}

impl Named<'_> {
    /// Whether an object with this member is an error and not only a wrapper.
    fn marks_an_error(&self) -> bool {
        self.member.is_some_and(Member::marks_an_error)
    }

    /// Where the text of an error with this member goes; `None` where it need not be an error.
    fn place_for_text(&self) -> Option<Place> {
        match self.member {
            Some(Member::Error) if self.value.is_text() => Some(Place::Description),
            _ => self.marks_an_error().then_some(Place::Message),
        }
    }
}

fn detail_text<'m>(message: &'m UserMessage<'_>, name: &str) -> Option<&'m str> {
    message.details().find(|detail| detail.name() == name)?.text()
}

fn is_status(value: &Value<'_>) -> bool {
    let number = match value {
        Value::Integer(number) => number.as_u64(),
        Value::Identifier(text) => text.parse().ok(),
        _ => None,
    };
    number.is_some_and(|number| (100..600).contains(&number))
}
