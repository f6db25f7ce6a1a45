//! One `.ftl` file: checked, parsed, and its messages listed. The only door to `fluent_syntax`.

mod compile;
mod escapes;
mod guard;
mod pseudo;

use std::borrow::Cow;
use std::sync::Arc;

use crate::language::LanguageIdentifier;
use fluent::FluentResource;
pub(super) use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use self::guard::MAX_NESTING;
use super::bundle::Part;
use super::compiled::Compiled;
use super::language_tag;
use super::pseudo::PseudoLocale;
use crate::error::{Error, Kind};

/// The largest `.ftl` file that is read.
pub(super) const MAX_BYTES: usize = 4 * 1024 * 1024;
/// Digits of a number in a placeable: every number of so many is exact in Fluent's 64-bit floats.
const MAX_DIGITS: usize = 15;

pub(crate) use self::escapes::blunted;
pub(crate) use self::guard::too_deep;

/// A `.ftl` file before it is parsed.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) language: LanguageIdentifier,
    /// The name to use in errors.
    pub(super) file: String,
    pub(super) text: String,
}

/// A `.ftl` file that is in order.
pub(super) struct ParsedSource {
    pub(super) language: LanguageIdentifier,
    pub(super) file: String,
    pub(super) resource: Arc<FluentResource>,
}

/// One text of a message.
pub(super) struct Text {
    pub(super) part: Part,
    pub(super) content: Content,
}

/// What is known of a text before its language's other messages are.
pub(super) enum Content {
    /// There are no placeables.
    Plain(String),
    /// Its placeables are variables and choices by one.
    Compiled(Compiled),
    /// Only Fluent's bundle can write it.
    Bundled,
}

impl Source {
    /// A file from bytes.
    ///
    /// # Errors
    ///
    /// Not UTF-8, a byte order mark, or larger than 4 MiB.
    pub(super) fn from_bytes(language: LanguageIdentifier, file: String, bytes: Vec<u8>) -> Result<Self, Error> {
        check_size(bytes.len()).map_err(|error| error.in_file(&file))?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { language, file, text }),
            Err(error) => {
                let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                let (line, column) = position(&String::from_utf8_lossy(valid), valid.len());
                let error = Error::new(Kind::Encoding, "not-utf-8", "the file is not UTF-8", "save it as UTF-8");
                Err(error.in_file(file).at(line, column))
            }
        }
    }

    /// Parses the file.
    ///
    /// # Errors
    ///
    /// A byte order mark, nesting over 64, a syntax error, a number of more than 15 digits.
    pub(super) fn parse(self) -> Result<ParsedSource, Error> {
        let Self { language, file, text } = self;
        match parse(text) {
            Ok(resource) => Ok(ParsedSource { language, file, resource: Arc::new(resource) }),
            Err(error) => Err(error.in_file(file)),
        }
    }
}

impl ParsedSource {
    /// The same file in a pseudo-locale.
    ///
    /// # Errors
    ///
    /// None for a file that is in order.
    pub(super) fn disguised(&self, locale: PseudoLocale) -> Result<Self, Error> {
        // A file that was parsed once is parsed without errors again.
        let (Ok(tree) | Err((tree, _))) = fluent_syntax::parser::parse(self.resource.source().to_owned());
        let file = format!("{} ({})", self.file, locale.tag());
        match FluentResource::try_new(pseudo::disguise(tree, locale)) {
            Ok(resource) => {
                Ok(Self { language: language_tag::parse(locale.tag())?, file, resource: Arc::new(resource) })
            }
            Err((resource, errors)) => Err(syntax_error(resource.source(), errors).in_file(file)),
        }
    }
}

fn check_size(bytes: usize) -> Result<(), Error> {
    if bytes > MAX_BYTES {
        let reason = "the file is larger than 4 MiB";
        return Err(Error::new(Kind::Encoding, "too-large", reason, "split it into smaller files"));
    }
    Ok(())
}

fn parse(text: String) -> Result<FluentResource, Error> {
    check_size(text.len())?;
    if text.starts_with('\u{feff}') {
        let reason = "the file begins with a byte order mark";
        return Err(Error::new(Kind::Encoding, "byte-order-mark", reason, "save it as UTF-8 without BOM").at(1, 1));
    }
    check_nesting(&text)?;
    check_escapes(&text)?;
    let resource =
        FluentResource::try_new(text).map_err(|(resource, errors)| syntax_error(resource.source(), errors))?;
    for entry in resource.entries() {
        check_numbers(entry).map_err(|id| {
            let (line, column) = position_of(resource.source(), id);
            let reason = format!("a number in '{id}' has more than {MAX_DIGITS} digits");
            let error = Error::new(Kind::Syntax, "too-many-digits", reason, "round it").at(line, column);
            error.with("id", id).with("limit", MAX_DIGITS)
        })?;
    }
    Ok(resource)
}

/// Refuses what would overflow the parser's stack, before it is parsed.
fn check_nesting(text: &str) -> Result<(), Error> {
    let Some(offset) = guard::too_deep(text) else { return Ok(()) };
    let (line, column) = position(text, offset);
    let reason = format!("placeables nest deeper than {MAX_NESTING} levels, or braces are never closed");
    let error = Error::new(Kind::Encoding, "too-deep", reason, "close the braces, or split the text");
    Err(error.with("limit", MAX_NESTING).at(line, column))
}

/// Refuses what would make the parser cut a character in two.
fn check_escapes(text: &str) -> Result<(), Error> {
    let Cow::Owned(blunted) = escapes::blunted(text) else { return Ok(()) };
    match parser::parse(blunted.as_str()) {
        Ok(_) => Ok(()),
        Err((_, errors)) => Err(syntax_error(&blunted, errors)),
    }
}

fn syntax_error(source: &str, errors: Vec<ParserError>) -> Error {
    let Some(error) = errors.into_iter().next() else {
        return Error::new(Kind::Syntax, "syntax", "the file is not valid Fluent", "compare it with the shipped files");
    };
    let (line, column) = position(source, error.pos.start);
    if let Some(line) = tab_near(source, line) {
        let reason = "not valid Fluent: the line is indented with a tab";
        return Error::new(Kind::Syntax, "syntax-tab", reason, "indent with spaces").at(line, 1);
    }
    let (name, help) = match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            ("syntax-equals-sign", "write 'id = text'; indent further lines of a text by four spaces")
        }
        ErrorKind::ExpectedToken('}') => ("syntax-open-brace", "write a value as { $name }, and close what is opened"),
        ErrorKind::ExpectedCharRange { range } if range == LINE_BREAK => {
            ("syntax-line-break", "begin each variant on a line of its own")
        }
        ErrorKind::ExpectedCharRange { .. } if column == 1 => {
            ("syntax-no-id", "begin the line with one, as in 'code-99904 = text', or with '#' for a comment")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("syntax-escape", r#"write \\ for a backslash, \" for a quote and \u00A0 for a character by its number"#)
        }
        ErrorKind::MissingDefaultVariant => ("syntax-no-default", "mark one variant with '*'"),
        ErrorKind::MultipleDefaultVariants => ("syntax-several-defaults", "mark only one variant with '*'"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            ("syntax-no-value", "give it a text or an attribute")
        }
        ErrorKind::UnbalancedClosingBrace => ("syntax-closing-brace", r#"write {"}"} for a brace in the text"#),
        ErrorKind::UnterminatedStringLiteral => ("syntax-open-string", "close the string with '\"' on the same line"),
        _ => ("syntax", "compare the line with the shipped files"),
    };
    let reason = match name {
        "syntax-line-break" => "expected a line break behind '->'".to_owned(),
        "syntax-no-id" => "expected the id of a message".to_owned(),
        // The parser shows pieces of the file, control characters among them.
        "syntax-escape" => "unknown escape in a string".to_owned(),
        _ => uncapitalized(&error.kind.to_string()),
    };
    let refused = Error::new(Kind::Syntax, name, format!("not valid Fluent: {reason}"), help).at(line, column);
    match error.kind {
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            refused.with("id", entry_id)
        }
        _ => refused,
    }
}

/// How the parser names what it expects behind `->`.
const LINE_BREAK: &str = "\n | \r\n";

/// The line that a tab begins, if it is `line` or the next one. For Fluent a tab is no blank, so it is what went wrong.
fn tab_near(source: &str, line: usize) -> Option<usize> {
    let lines = source.lines().enumerate().skip(line.saturating_sub(1)).take(2);
    lines.into_iter().find(|(_, text)| text.starts_with('\t')).map(|(index, _)| index + 1)
}

fn uncapitalized(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// Line and column of a byte offset, both from 1.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..text.floor_char_boundary(offset)).unwrap_or_default();
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Line and column of `part`, which is a piece of `text`.
pub(super) fn position_of(text: &str, part: &str) -> (usize, usize) {
    position(text, part.as_ptr().addr().saturating_sub(text.as_ptr().addr()))
}

/// The id of an entry and its texts that this library uses. Terms and comments have none.
pub(super) fn texts<'s>(entry: &Entry<&'s str>) -> (Option<&'s str>, Vec<Text>) {
    let Entry::Message(message) = entry else { return (term_id(entry), Vec::new()) };
    let id = message.id.name;
    let text = |part, pattern: &Pattern<&str>| Text { part, content: content(pattern) };
    let value = message.value.iter().map(|pattern| text(Part::Value, pattern));
    let attributes = message
        .attributes
        .iter()
        .filter_map(|attribute| Part::of_attribute(attribute.id.name).map(|part| text(part, &attribute.value)));
    (Some(id), value.chain(attributes).collect())
}

/// Whether the entry is a term, whose id is another one than that of a message of the same name.
pub(super) fn is_term(entry: &Entry<&str>) -> bool {
    matches!(entry, Entry::Term(_))
}

fn term_id<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

fn content(pattern: &Pattern<&str>) -> Content {
    let compiled = || compile::compile(pattern).map(Content::Compiled);
    plain(pattern).map(Content::Plain).or_else(compiled).unwrap_or(Content::Bundled)
}

/// Every wording of a pattern, the usual one first. What is neither text nor choice is a gap: values, functions, terms.
pub(super) fn wordings(pattern: &Pattern<&str>) -> Vec<String> {
    compile::outline(pattern).wordings()
}

/// The text of a pattern without placeables.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(value.to_string()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(element).collect()
}

/// `Err` with the entry's id if one of its numbers is too long. Fluent raises ten to the number of fraction digits,
/// which must not overflow.
fn check_numbers<'s>(entry: &Entry<&'s str>) -> Result<(), &'s str> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        _ => return Ok(()),
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    if patterns.all(pattern_is_exact) { Ok(()) } else { Err(id) }
}

fn pattern_is_exact(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => expression_is_exact(expression),
    })
}

fn expression_is_exact(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(inline) => inline_is_exact(inline),
        Expression::Select { selector, variants } => {
            inline_is_exact(selector) && variants.iter().all(|variant| pattern_is_exact(&variant.value))
        }
    }
}

fn inline_is_exact(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::NumberLiteral { value } => value.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS,
        InlineExpression::FunctionReference { arguments, .. } => arguments_are_exact(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref().is_none_or(arguments_are_exact),
        InlineExpression::Placeable { expression } => expression_is_exact(expression),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. } => true,
    }
}

/// Named arguments are fraction digits and the like: two digits are plenty, and three could overflow.
fn arguments_are_exact(arguments: &CallArguments<&str>) -> bool {
    let is_small = |value: &InlineExpression<&str>| match value {
        InlineExpression::NumberLiteral { value } => value.parse::<f64>().is_ok_and(|value| value.abs() <= 15.0),
        other => inline_is_exact(other),
    };
    arguments.positional.iter().all(inline_is_exact) && arguments.named.iter().all(|named| is_small(&named.value))
}
