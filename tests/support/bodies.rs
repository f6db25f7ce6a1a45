//! Random error bodies of every shape, with markers in their free texts.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it expects in the shortest way")]

use proptest::prelude::*;

/// A body with places for free text.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Object(Vec<(Name, Shape)>),
    Array(Vec<Shape>),
    /// An identifier, a number or a word: the same in both bodies.
    Fixed(String),
    /// Free text: another one in each body.
    Free,
}

#[derive(Debug, Clone)]
pub(crate) enum Name {
    Fixed(&'static str),
    /// A free text posing as the name of a detail.
    Free,
}

/// Free texts, with quotes, braces, markup, escapes and whole error bodies in them. Each has a blank or another
/// character no identifier has, and `@` stands for the marker.
const TEXTS: [&str; 12] = [
    "The referral @ of Ana was not found",
    "@ \"quoted\" and 'quoted' and `quoted`",
    "{\"error\": {\"code\": \"@\", \"innerError\": {\"code\": \"@\"}}}",
    "}]}, \"code\": \"@ x\", {[",
    "<b onclick='@()'>@</b> &amp; <script>",
    "line @\nbreak\t\\ \\u0041 \\",
    "Ошибка @ в строке ¿dónde? 発生 \u{202e}",
    "\u{1b}[31m@\u{7}\u{0} control",
    "@, Some.Type is here",
    "@ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @",
    "{ $code } { -brand } @",
    "   at @.Namespace.Method(String s) in C:\\src\\File.cs:line 12",
];

fn free_text(marker: &str, number: usize) -> String {
    TEXTS[number % TEXTS.len()].replace('@', marker)
}

/// Writes a shape as JSON or as Python would print it; texts are taken from `TEXTS` in turn.
struct Writer<'m> {
    marker: &'m str,
    next: usize,
    python: bool,
}

impl Writer<'_> {
    fn write(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Fixed(text) if self.python => text.replace('"', "'"),
            Shape::Fixed(text) => text.clone(),
            Shape::Free => self.free(),
            Shape::Array(elements) => {
                let elements: Vec<String> = elements.iter().map(|element| self.write(element)).collect();
                format!("[{}]", elements.join(", "))
            }
            Shape::Object(members) => {
                let members: Vec<String> = members.iter().map(|(name, value)| self.member(name, value)).collect();
                format!("{{{}}}", members.join(", "))
            }
        }
    }

    fn member(&mut self, name: &Name, value: &Shape) -> String {
        let name = match name {
            Name::Fixed(name) => self.quoted(name),
            Name::Free => self.free(),
        };
        format!("{name}: {}", self.write(value))
    }

    fn free(&mut self) -> String {
        self.next += 1;
        self.quoted(&free_text(self.marker, self.next))
    }

    fn quoted(&self, text: &str) -> String {
        if self.python {
            let escaped = text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n");
            return format!("'{escaped}'");
        }
        serde_json::to_string(text).unwrap()
    }
}

fn code() -> impl Strategy<Value = Shape> {
    let known = ["99904", "99901", "itemNotFound", "generalException", "unknownCode", "99906", "123"];
    prop_oneof![
        6 => prop::sample::select(known.to_vec()).prop_map(|code| Shape::Fixed(format!("\"{code}\""))),
        1 => Just(Shape::Fixed("99902".to_owned())),
        1 => Just(Shape::Fixed("null".to_owned())),
        // A free text posing as a code.
        2 => Just(Shape::Free),
    ]
}

fn texts() -> impl Strategy<Value = Shape> {
    prop::collection::vec(Just(Shape::Free), 0..3).prop_map(Shape::Array)
}

fn details() -> impl Strategy<Value = Shape> {
    let coded = (code(), any::<bool>()).prop_map(|(code, posing)| {
        let target = if posing { Shape::Free } else { Shape::Fixed("\"field\"".to_owned()) };
        let members = [("code", code), ("target", target), ("message", Shape::Free)];
        Shape::Object(members.map(|(name, value)| (Name::Fixed(name), value)).into())
    });
    let named = texts().prop_map(|texts| Shape::Object(vec![(Name::Fixed("SomeRule"), texts)]));
    let posing = texts().prop_map(|texts| Shape::Object(vec![(Name::Free, texts)]));
    let element = prop_oneof![coded, named, posing, Just(Shape::Free)].boxed();
    prop_oneof![
        3 => prop::collection::vec(element.clone(), 0..4).prop_map(Shape::Array),
        1 => element,
        1 => Just(Shape::Fixed("null".to_owned())),
    ]
}

/// The members an error may have, free texts first of all.
pub(crate) fn error() -> impl Strategy<Value = Shape> {
    let free_names = [
        "message",
        "Message",
        "description",
        "error_description",
        "title",
        "detail",
        "instance",
        "type",
        "stackTrace",
        "localizedMessage",
        "trace",
        "exception",
        "helpLink",
        "value",
    ];
    let free = prop::sample::select(free_names.to_vec()).prop_map(|name| (Name::Fixed(name), Shape::Free));
    let posing_names = ["target", "requestId", "request-id", "correlationId", "status", "name", "errorCode", "error"];
    let posing = prop::sample::select(posing_names.to_vec()).prop_map(|name| (Name::Fixed(name), Shape::Free));
    let coded = code().prop_map(|code| (Name::Fixed("code"), code));
    let detailed = details().prop_map(|details| (Name::Fixed("details"), details));
    let field_errors = texts().prop_map(|texts| {
        let members = vec![(Name::Fixed("field"), texts.clone()), (Name::Free, texts)];
        (Name::Fixed("errors"), Shape::Object(members))
    });
    let nothing = Shape::Object(Vec::new());
    let members =
        prop::collection::vec(prop_oneof![4 => free, 2 => posing, 4 => coded, 2 => detailed, 1 => field_errors], 0..7);
    let leaf = members.clone().prop_map(Shape::Object);
    leaf.prop_recursive(5, 40, 3, move |inner| {
        let names = ["innerError", "innererror", "error", "odata.error", "errors", "extensions", "unknown"];
        let child =
            (prop::sample::select(names.to_vec()), inner.clone(), any::<bool>()).prop_map(|(name, child, array)| {
                let child = if array { Shape::Array(vec![Shape::Free, child]) } else { child };
                (Name::Fixed(name), child)
            });
        let nothing = nothing.clone();
        (members.clone(), prop::collection::vec(child, 0..3)).prop_map(move |(mut members, children)| {
            members.extend(children);
            if members.is_empty() { nothing.clone() } else { Shape::Object(members) }
        })
    })
}

/// What stands around the JSON, and where it breaks off.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wrapping {
    Plain,
    /// A text before and behind.
    Surrounded,
    /// Single quotes, as Python prints.
    Python,
    Html,
    /// The whole JSON as one JSON string.
    Encoded,
}

pub(crate) fn body(shape: &Shape, wrapping: Wrapping, marker: &str, start: usize) -> String {
    let json = Writer { marker, next: start, python: matches!(wrapping, Wrapping::Python) }.write(shape);
    match wrapping {
        Wrapping::Plain | Wrapping::Python => json,
        Wrapping::Surrounded => format!("ERROR for {marker}: {json} {marker} said so"),
        Wrapping::Html => format!("<html><p>{marker}</p><script>{json}</script></html>"),
        Wrapping::Encoded => serde_json::to_string(&json).unwrap(),
    }
}

/// Ways a body is wrapped, plain JSON most often.
pub(crate) fn wrapping() -> impl Strategy<Value = Wrapping> {
    prop_oneof![
        2 => Just(Wrapping::Plain),
        1 => Just(Wrapping::Surrounded),
        1 => Just(Wrapping::Python),
        1 => Just(Wrapping::Html),
        1 => Just(Wrapping::Encoded),
    ]
}
