//! A parsed file with the place of everything in it. All spans are bytes of the file's text.

mod branch;
mod select;
mod walk;

use std::ops::Range;

pub(crate) use self::branch::{Branch, Piece};

/// Bytes of a file's text.
pub(crate) type Span = Range<usize>;

/// One file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Resource {
    /// Messages and terms in the order of the file.
    pub(crate) entries: Vec<Entry>,
    /// Comments that belong to no message: alone, of a group, of the file.
    pub(crate) comments: Vec<Comment>,
    /// What is not valid Fluent.
    pub(crate) junk: Vec<Junk>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The id; of a term with its `-`.
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) is_term: bool,
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) comment: Option<Comment>,
    /// From the id to the end of the last text.
    pub(crate) span: Span,
    /// Part of it could not be read (invalid Fluent right behind it, or bytes that are not UTF-8): only what is wrong
    /// with its syntax is reported.
    pub(crate) is_damaged: bool,
}

/// An attribute of a message or term.
#[derive(Debug, Clone)]
pub(crate) struct Attribute {
    /// The name without its dot.
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) value: Pattern,
}

/// A text: pieces of text and placeables.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pattern {
    pub(crate) elements: Vec<Element>,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Element {
    Text(Text),
    Placeable(Placeable),
}

/// A piece of text: at most one line, byte for byte what stands at its span. A line feed belongs to its end.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
}

/// `{ … }`, braces included.
#[derive(Debug, Clone)]
pub(crate) struct Placeable {
    pub(crate) expression: Expression,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Expression {
    Inline(Inline),
    Select(Select),
}

/// A choice: a selector and its variants.
#[derive(Debug, Clone)]
pub(crate) struct Select {
    pub(crate) selector: Inline,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) key: Key,
    /// The key between its brackets.
    pub(crate) key_span: Span,
    pub(crate) is_default: bool,
    pub(crate) value: Pattern,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Word(String),
    Number(String),
}

/// An expression that is no choice.
#[derive(Debug, Clone)]
pub(crate) struct Inline {
    pub(crate) kind: InlineKind,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum InlineKind {
    /// A string literal as it is written between its quotation marks, escapes included.
    String(String),
    Number(String),
    /// `$name`, without the `$`.
    Variable(String),
    Message {
        id: String,
        attribute: Option<String>,
    },
    Term {
        /// With its `-`.
        name: String,
        attribute: Option<String>,
        arguments: Arguments,
    },
    Function {
        name: String,
        arguments: Arguments,
    },
    Placeable(Box<Expression>),
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Arguments {
    pub(crate) positional: Vec<Inline>,
    pub(crate) named: Vec<(String, Inline)>,
}

/// A comment of one or more lines.
#[derive(Debug, Clone)]
pub(crate) struct Comment {
    /// The lines without `# `, each with its place.
    pub(crate) lines: Vec<Text>,
}

/// A part of a file that is not valid Fluent.
#[derive(Debug, Clone)]
pub(crate) struct Junk {
    /// From the beginning of the broken entry to the next one, without blank lines at the end.
    pub(crate) span: Span,
    /// Where the parser gave up.
    pub(crate) at: usize,
    pub(crate) problem: Problem,
    /// The ids of the broken entries, where they can be read.
    pub(crate) names: Vec<String>,
    /// Entries whose id cannot be read.
    pub(crate) unreadable: usize,
}

/// Why the parser gave up, in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// A certain character had to come here.
    Expected(char),
    /// One of several characters had to come here.
    ExpectedOneOf(String),
    /// An id and `=`, and neither a text nor an attribute.
    NoText,
    NoDefaultVariant,
    SeveralDefaultVariants,
    /// An attribute or a variant without a text.
    NoValue,
    UnterminatedString,
    UnbalancedBrace,
    UnknownEscape(String),
    /// An attribute with no message above it.
    LonelyAttribute,
    /// Placeables nest deeper than the loader allows.
    TooDeep,
    /// Anything else, as the parser says it.
    Other(String),
}

impl Entry {
    /// The texts of the entry: its value, then its attributes.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.value)))
    }

    /// The value, or the text of an attribute.
    pub(crate) fn text(&self, attribute: Option<&str>) -> Option<&Pattern> {
        self.texts().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }
}

impl Key {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Word(key) | Self::Number(key) => key,
        }
    }
}
