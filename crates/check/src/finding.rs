//! What a rule found, and how bad it is.

use std::fmt;
use std::ops::Range;

use crate::rule::Rule;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A matter of taste.
    Info,
    /// Somebody should look at it.
    Warning,
    /// The user would see a wrong text, or none.
    Error,
}

impl Severity {
    /// `info`, `warning` or `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) locale: Option<String>,
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) span: Range<usize>,
    pub(crate) message: Option<String>,
    pub(crate) attribute: Option<String>,
    pub(crate) variant: Option<String>,
    pub(crate) text: String,
    pub(crate) suggestion: Option<String>,
}

impl Finding {
    /// The rule that is broken.
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// How bad it is: the rule's own severity, or what the configuration made of it.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The name of the locale's folder; `None` for what belongs to no locale.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// The file or folder, relative to the project, with `/` between its parts.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The column, from 1, in characters.
    pub fn column(&self) -> u32 {
        self.column
    }

    /// The place in bytes, in the text that [`Report::source`](crate::Report::source) gives for the file.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The id of the message; of a term with its `-`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The name of the attribute, without its dot.
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// The key of the variant.
    pub fn variant(&self) -> Option<&str> {
        self.variant.as_deref()
    }

    /// What is wrong: one English sentence without a full stop at its end.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What to do about it, where the checker knows more than the sentence says.
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// Adds what to do about it.
    pub(crate) fn suggest(&mut self, suggestion: impl Into<String>) -> &mut Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// The message with its attribute: `status-404.title`.
    pub fn subject(&self) -> Option<String> {
        let message = self.message.as_deref()?;
        Some(match &self.attribute {
            Some(attribute) => format!("{message}.{attribute}"),
            None => message.to_owned(),
        })
    }
}

/// The finding on one line: `error missing-message es/errors.ftl:3:1 code-99904: …`.
impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, severity, file, line, column, .. } = self;
        write!(formatter, "{severity} {} {file}:{line}:{column} ", rule.id())?;
        if let Some(subject) = self.subject() {
            write!(formatter, "{subject}: ")?;
        }
        formatter.write_str(&self.text)?;
        match &self.suggestion {
            Some(suggestion) => write!(formatter, "; {suggestion}"),
            None => Ok(()),
        }
    }
}
