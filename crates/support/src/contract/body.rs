//! The body: which members it has, of which type, how long.

use super::{Body, Finding, Rule, Value, facts};
use crate::shape::{Name, Property, Shape, Spelling, Text};

/// The most characters of a message, as documented.
const MAX_MESSAGE: usize = 1_024;

/// Holds a body to the documented error resource.
pub(super) fn check(body: &Body, status: Option<u16>, findings: &mut Vec<Finding>) {
    match body {
        Body::Missing if status.is_some_and(|status| status >= 400) => findings.push(Finding::new(Rule::MissingBody)),
        Body::NotJson => findings.push(Finding::new(Rule::NotJson)),
        Body::Json(Shape::Object(members)) => Checker { findings }.root(members),
        Body::Json(other) => findings.push(Finding::new(Rule::NotAnObject).with("found", Value::Kind(kind(other)))),
        Body::Missing | Body::Unknown => {}
    }
}

struct Checker<'f> {
    findings: &'f mut Vec<Finding>,
}

impl Checker<'_> {
    fn root(&mut self, members: &[(Name, Shape)]) {
        let mut has_error = false;
        self.duplicates(members, "");
        for (name, value) in members {
            let path = path("", name);
            match (name.property, value) {
                (Some(Property::Error), Shape::Object(members)) => {
                    self.spelling(name, &path);
                    self.error(members, &path, false);
                    has_error = true;
                }
                (Some(Property::Error), other) => {
                    self.wrong_type(&path, "object", other);
                    has_error = true;
                }
                _ => self.findings.push(Finding::new(Rule::ExtraProperty).at(&path)),
            }
        }
        if !has_error {
            self.findings.push(Finding::new(Rule::MissingError));
        }
    }

    /// Holds an error object, or one inside another, to its table.
    fn error(&mut self, members: &[(Name, Shape)], at: &str, is_inner: bool) {
        self.duplicates(members, at);
        for (name, value) in members {
            let path = path(at, name);
            self.spelling(name, &path);
            match name.property {
                Some(Property::Code) => self.code(value, &path, is_inner),
                Some(Property::Message) => self.message(value, &path, is_inner),
                Some(Property::InnerError) => match value {
                    Shape::Object(members) => self.error(members, &path, true),
                    Shape::Null => {}
                    other => self.wrong_type(&path, "object", other),
                },
                Some(Property::Details) => self.details(value, &path, is_inner),
                Some(Property::Target) => {
                    if !matches!(value, Shape::Text(_) | Shape::Null) {
                        self.wrong_type(&path, "string", value);
                    }
                }
                Some(Property::Error) | None => {
                    self.findings.push(Finding::new(Rule::UndocumentedProperty).at(&path));
                }
            }
        }
        let has = |wanted| members.iter().any(|(name, _)| name.property == Some(wanted));
        for (property, rule) in [(Property::Code, Rule::MissingCode), (Property::Message, Rule::MissingMessage)] {
            if !has(property) {
                self.findings.push(Finding::new(rule).at(at));
            }
        }
    }

    fn code(&mut self, value: &Shape, path: &str, is_inner: bool) {
        let Shape::Text(text) = value else {
            // A null is no value: the code is missing then.
            return match value {
                Shape::Null => self.findings.push(Finding::new(Rule::MissingCode).at(path)),
                other => self.wrong_type(path, "string", other),
            };
        };
        let shown = text.code.as_ref().map_or_else(|| "…".to_owned(), ToString::to_string);
        let finding = |rule| Finding::new(rule).at(path).with("code", Value::Name(shown.clone()));
        let finding = match &text.code {
            _ if text.is_translated_code => Some(Finding::new(Rule::TranslatedCode).at(path)),
            Some(code) if is_inner && facts::is_number(code.as_str()) => {
                facts::status_of(code).is_none().then(|| finding(Rule::UnknownInnerCode))
            }
            _ if is_inner => Some(finding(Rule::InnerCodeNotNumeric)),
            Some(code) => match facts::code_string(code) {
                None => Some(finding(Rule::UnknownCode)),
                Some(documented) if documented == code.as_str() => None,
                Some(documented) => Some(finding(Rule::CodeSpelling).with("documentedCode", Value::Name(documented))),
            },
            None => Some(finding(Rule::UnknownCode)),
        };
        self.findings.extend(finding);
    }

    fn message(&mut self, value: &Shape, path: &str, is_inner: bool) {
        match value {
            Shape::Text(Text { is_blank: true, .. }) if !is_inner => {
                self.findings.push(Finding::new(Rule::EmptyMessage).at(path));
            }
            Shape::Text(text) if text.length > MAX_MESSAGE && !is_inner => {
                let finding = Finding::new(Rule::LongMessage).at(path).with("length", Value::Number(text.length));
                self.findings.push(finding.with("limit", Value::Number(MAX_MESSAGE)));
            }
            Shape::Text(_) => {}
            Shape::Null => self.findings.push(Finding::new(Rule::MissingMessage).at(path)),
            other => self.wrong_type(path, "string", other),
        }
    }

    /// Documented are an array of objects, each with names and arrays of texts under them, or nothing.
    fn details(&mut self, value: &Shape, path: &str, is_inner: bool) {
        if !is_inner && *value != Shape::Null {
            self.findings.push(Finding::new(Rule::MisplacedDetails).at(path));
        }
        let found = match value {
            Shape::Null => return,
            Shape::Array(elements) => {
                match elements.iter().enumerate().find(|(_, element)| !is_documented_detail(element)) {
                    Some((position, Shape::Object(_))) => (format!("{path}/{position}"), "other-object"),
                    Some((position, other)) => (format!("{path}/{position}"), kind(other)),
                    None => return,
                }
            }
            other => (path.to_owned(), kind(other)),
        };
        self.findings.push(Finding::new(Rule::UndocumentedDetails).at(&found.0).with("found", Value::Kind(found.1)));
    }

    fn spelling(&mut self, name: &Name, path: &str) {
        match name.spelling {
            Spelling::Case => self.findings.push(Finding::new(Rule::PropertySpelling).at(path)),
            Spelling::Translated => self.findings.push(Finding::new(Rule::TranslatedProperty).at(path)),
            Spelling::Documented | Spelling::Other(_) => {}
        }
    }

    fn duplicates(&mut self, members: &[(Name, Shape)], at: &str) {
        for (position, (name, _)) in members.iter().enumerate() {
            let is_again = |(other, _): &(Name, Shape)| other.shown().is_some() && other.shown() == name.shown();
            let before = members.get(..position).unwrap_or_default();
            if before.iter().filter(|member| is_again(member)).count() == 1 {
                self.findings.push(Finding::new(Rule::DuplicateProperty).at(&path(at, name)));
            }
        }
    }

    fn wrong_type(&mut self, path: &str, expected: &'static str, found: &Shape) {
        let finding = Finding::new(Rule::WrongType).at(path).with("expected", Value::Kind(expected));
        self.findings.push(finding.with("found", Value::Kind(kind(found))));
    }
}

fn is_documented_detail(element: &Shape) -> bool {
    let are_texts = |value: &Shape| match value {
        Shape::Array(texts) => texts.iter().all(|text| matches!(text, Shape::Text(_))),
        _ => false,
    };
    matches!(element, Shape::Object(members) if members.iter().all(|(_, value)| are_texts(value)))
}

/// The name of a value's type, as it stands behind `support-kind-`.
fn kind(value: &Shape) -> &'static str {
    match value {
        Shape::Null => "null",
        Shape::Boolean => "boolean",
        Shape::Number => "number",
        Shape::Text(_) => "string",
        Shape::Array(_) => "array",
        Shape::Object(_) => "object",
    }
}

/// The pointer to a member. (The names that are shown need no escaping: RFC 6901, section 3.)
fn path(at: &str, name: &Name) -> String {
    format!("{at}/{}", name.shown().unwrap_or("…"))
}
