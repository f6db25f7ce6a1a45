//! Where an answer departs from what "Referrals API Response Codes" documents.

mod body;
mod facts;
mod rule;
mod status;

use std::fmt;

use error_l10n::{Arguments, Catalog, Negotiated};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

pub use self::rule::{Rule, Severity};
use crate::shape::Shape;
use crate::texts;

/// What is known of the body of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Body {
    /// Whether there was one is not known: a code by itself.
    #[default]
    Unknown,
    Missing,
    NotJson,
    Json(Shape),
}

impl Body {
    pub(crate) fn of(text: &str) -> Self {
        Shape::of(text).map_or(Self::NotJson, Self::Json)
    }
}

/// One departure from the documents: a [`Rule`], where in the body, and the numbers and names that say how. No text of
/// the body is in it.
///
/// ```
/// use std::time::SystemTime;
/// use error_l10n_support::Paste;
///
/// let pasted = br#"HTTP/1.1 403 Forbidden
///
/// {"error": {"code": "itemNotFound", "message": "", "innerError": {"code": "E-7", "message": "x"}}}"#;
/// let findings = Paste::read(pasted, SystemTime::now()).calls()[0].contract();
/// let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
/// assert_eq!(found, [
///     "error status-mismatch",
///     "error empty-message /error/message",
///     "error inner-code-not-numeric /error/innerError/code",
/// ]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    rule: Rule,
    path: Option<String>,
    values: Vec<(&'static str, Value)>,
}

/// A value that says how something departs.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    /// A code, a documented name, or a name that has the shape of an identifier.
    Name(String),
    /// A status, which is no amount.
    Status(u16),
    /// A type of JSON, such as `number`.
    Kind(&'static str),
    Number(usize),
}

/// Holds an answer to the documents.
pub(crate) fn check(body: &Body, status: Option<u16>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if *body != Body::Unknown {
        status::check(body, status, &mut findings);
        body::check(body, status, &mut findings);
    }
    findings
}

impl Finding {
    fn new(rule: Rule) -> Self {
        Self { rule, path: None, values: Vec::new() }
    }

    fn at(mut self, path: &str) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// The rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Where in the body, as a JSON pointer (RFC 6901) with documented names; `None` where it is about the answer as a
    /// whole. A member whose name may be a text is `…`.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// What is wrong, in words; `catalog` has the texts of this crate: see [`with_texts`](crate::with_texts).
    pub fn sentence(&self, catalog: &Catalog, language: Negotiated) -> String {
        let mut arguments = Arguments::new();
        for (name, value) in &self.values {
            arguments = match value {
                Value::Name(text) => arguments.with(*name, text.clone()),
                Value::Status(status) => arguments.with(*name, status.to_string()),
                Value::Number(number) => arguments.with_number(*name, *number as f64),
                Value::Kind(kind) => {
                    let id = format!("support-kind-{kind}");
                    arguments.with(*name, texts::say(catalog, language, &id, &Arguments::new()))
                }
            };
        }
        texts::say(catalog, language, &format!("support-finding-{}", self.rule.id()), &arguments)
    }

    /// The finding as data, with its sentences in `language`: members `rule`, `severity`, `path`, the values, `finding`
    /// and `documented`.
    pub fn told<'f>(&'f self, catalog: &'f Catalog, language: Negotiated) -> impl Serialize + 'f {
        Told { finding: self, catalog, language }
    }
}

impl fmt::Display for Finding {
    /// Severity, rule and path: the same in every language.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.rule.severity().name(), self.rule.id())?;
        self.path.as_ref().map_or(Ok(()), |path| write!(formatter, " {path}"))
    }
}

/// A finding with its sentences.
struct Told<'f> {
    finding: &'f Finding,
    catalog: &'f Catalog,
    language: Negotiated,
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { finding, catalog, language } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("rule", finding.rule.id())?;
        map.serialize_entry("severity", finding.rule.severity().name())?;
        if let Some(path) = &finding.path {
            map.serialize_entry("path", path)?;
        }
        for (name, value) in &finding.values {
            match value {
                Value::Name(name_of) => map.serialize_entry(name, name_of)?,
                Value::Status(status) => map.serialize_entry(name, status)?,
                Value::Kind(kind) => map.serialize_entry(name, kind)?,
                Value::Number(number) => map.serialize_entry(name, number)?,
            }
        }
        map.serialize_entry("finding", &finding.sentence(catalog, language))?;
        map.serialize_entry("documented", &finding.rule.documented(catalog, language))?;
        map.end()
    }
}
