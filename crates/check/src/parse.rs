//! From the text of a file to the model. The only door to `fluent_syntax`.

mod attribute;
mod convert;
mod damage;
mod guard;
mod names;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use self::convert::Converter;
pub(crate) use self::damage::mark_unreadable;
pub(crate) use self::names::{begins_an_entry, name};
use crate::model::{Junk, Problem, Resource, Span};

/// Parses a file. It never fails: what is not valid Fluent is [`Junk`], and the rest is read.
pub(crate) fn parse(text: &str) -> Resource {
    // The parser sees a copy of the same length without what would harm it; all texts are taken from the original.
    let (copy, too_deep) = guard::tame(text);
    let (syntax, errors) = match parser::parse(copy.as_str()) {
        Ok(syntax) => (syntax, Vec::new()),
        Err((syntax, errors)) => (syntax, errors),
    };
    let mut resource = Converter::new(text, &copy).resource(&syntax);
    resource.junk.extend(errors.into_iter().map(|error| junk(text, error)));
    resource.junk.extend(too_deep);
    resource.junk.sort_by_key(|junk| junk.span.start);
    damage::mark_cut(text, &mut resource);
    resource
}

#[cfg(test)]
mod tests;

fn junk(text: &str, error: ParserError) -> Junk {
    let span = trimmed(text, error.slice.unwrap_or(error.pos.clone()));
    let content = text.get(span.clone()).unwrap_or_default();
    let (at, problem) = match attribute::problem(content) {
        Some((at, problem)) => (span.start + at, problem),
        None => (error.pos.start, problem(error.kind)),
    };
    // A text that is never closed is noticed in the entry behind it.
    let at = text.floor_char_boundary(at.clamp(span.start, span.end));
    let (names, unreadable) = names::read(content);
    Junk { span, at, problem, names, unreadable }
}

/// The span without white space at its end.
fn trimmed(text: &str, span: Span) -> Span {
    let start = text.floor_char_boundary(span.start);
    let end = text.floor_char_boundary(span.end);
    let content = text.get(start..end).unwrap_or_default();
    start..start + content.trim_end().len()
}

fn problem(kind: ErrorKind) -> Problem {
    match kind {
        ErrorKind::ExpectedToken(token) => Problem::Expected(token),
        ErrorKind::ExpectedCharRange { range } => Problem::ExpectedOneOf(range),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => Problem::NoText,
        ErrorKind::MissingDefaultVariant => Problem::NoDefaultVariant,
        ErrorKind::MultipleDefaultVariants => Problem::SeveralDefaultVariants,
        ErrorKind::MissingValue => Problem::NoValue,
        ErrorKind::UnterminatedStringLiteral => Problem::UnterminatedString,
        ErrorKind::UnbalancedClosingBrace => Problem::UnbalancedBrace,
        ErrorKind::UnknownEscapeSequence(sequence) | ErrorKind::InvalidUnicodeEscapeSequence(sequence) => {
            Problem::UnknownEscape(sequence)
        }
        other => Problem::Other(other.to_string()),
    }
}
