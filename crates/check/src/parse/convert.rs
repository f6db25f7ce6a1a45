//! From Fluent's syntax tree, whose texts point into the source, to the model with its spans.

use fluent_syntax::ast;

use crate::model::{
    Arguments, Attribute, Comment, Element, Entry, Expression, Inline, InlineKind, Key, Pattern, Placeable, Resource,
    Select, Span, Text, Variant,
};

/// Converts what was parsed from `copy`, taking every text from `text`, which is as long.
pub(super) struct Converter<'t> {
    text: &'t str,
    copy: &'t str,
}

impl<'t> Converter<'t> {
    pub(super) fn new(text: &'t str, copy: &'t str) -> Self {
        Self { text, copy }
    }

    pub(super) fn resource(&self, syntax: &ast::Resource<&str>) -> Resource {
        let mut resource = Resource::default();
        for entry in &syntax.body {
            match entry {
                ast::Entry::Message(message) => resource.entries.push(self.message(message)),
                ast::Entry::Term(term) => resource.entries.push(self.term(term)),
                ast::Entry::Comment(comment)
                | ast::Entry::GroupComment(comment)
                | ast::Entry::ResourceComment(comment) => resource.comments.push(self.comment(comment)),
                ast::Entry::Junk { .. } => {}
            }
        }
        resource
    }

    /// Where a piece of the copy is.
    fn span(&self, piece: &str) -> Span {
        let start = piece.as_ptr().addr().saturating_sub(self.copy.as_ptr().addr());
        start..start + piece.len()
    }

    /// What the original has at a span.
    fn original(&self, span: &Span) -> String {
        self.text.get(span.clone()).unwrap_or_default().to_owned()
    }

    fn word(&self, piece: &str) -> Text {
        let span = self.span(piece);
        Text { value: self.original(&span), span }
    }

    fn message(&self, message: &ast::Message<&str>) -> Entry {
        let id = self.word(message.id.name);
        let value = message.value.as_ref().map(|value| self.pattern(value, id.span.end));
        self.entry(id, false, value, &message.attributes, message.comment.as_ref())
    }

    fn term(&self, term: &ast::Term<&str>) -> Entry {
        let id = self.word(term.id.name);
        let id = Text { value: format!("-{}", id.value), span: id.span.start.saturating_sub(1)..id.span.end };
        let value = Some(self.pattern(&term.value, id.span.end));
        self.entry(id, true, value, &term.attributes, term.comment.as_ref())
    }

    fn entry(
        &self,
        id: Text,
        is_term: bool,
        value: Option<Pattern>,
        attributes: &[ast::Attribute<&str>],
        comment: Option<&ast::Comment<&str>>,
    ) -> Entry {
        let attributes: Vec<Attribute> = attributes.iter().map(|attribute| self.attribute(attribute)).collect();
        let last = attributes.last().map(|attribute| &attribute.value).or(value.as_ref());
        let span = id.span.start..last.map_or(id.span.end, |pattern| pattern.span.end);
        let comment = comment.map(|comment| self.comment(comment));
        Entry { name: id.value, name_span: id.span, is_term, value, attributes, comment, span, is_damaged: false }
    }

    fn attribute(&self, attribute: &ast::Attribute<&str>) -> Attribute {
        let name = self.word(attribute.id.name);
        let value = self.pattern(&attribute.value, name.span.end);
        Attribute { name: name.value, name_span: name.span, value }
    }

    fn comment(&self, comment: &ast::Comment<&str>) -> Comment {
        Comment { lines: comment.content.iter().map(|line| self.word(line)).collect() }
    }

    /// A text that begins somewhere behind `from`.
    fn pattern(&self, pattern: &ast::Pattern<&str>, from: usize) -> Pattern {
        let mut elements = Vec::new();
        let (mut start, mut end) = (None, from);
        for element in &pattern.elements {
            let (element, span) = match element {
                ast::PatternElement::TextElement { value } => {
                    let text = self.word(value);
                    let span = text.span.clone();
                    (Element::Text(text), span)
                }
                ast::PatternElement::Placeable { expression } => {
                    let placeable = self.placeable(expression, self.find(end, b'{'));
                    let span = placeable.span.clone();
                    (Element::Placeable(placeable), span)
                }
            };
            start.get_or_insert(span.start);
            end = span.end;
            elements.push(element);
        }
        Pattern { elements, span: start.unwrap_or(end)..end }
    }

    /// The placeable whose `{` is at `start`.
    fn placeable(&self, expression: &ast::Expression<&str>, start: usize) -> Placeable {
        let (expression, end) = self.expression(expression, start + 1);
        Placeable { expression, span: start..self.find(end, b'}') + 1 }
    }

    /// The expression, and its end.
    fn expression(&self, expression: &ast::Expression<&str>, from: usize) -> (Expression, usize) {
        match expression {
            ast::Expression::Inline(inline) => {
                let inline = self.inline(inline, from);
                let end = inline.span.end;
                (Expression::Inline(inline), end)
            }
            ast::Expression::Select { selector, variants } => {
                let selector = self.inline(selector, from);
                let variants: Vec<Variant> = variants.iter().map(|variant| self.variant(variant)).collect();
                let end = variants.last().map_or(selector.span.end, |variant| variant.value.span.end);
                (Expression::Select(Select { selector, variants }), end)
            }
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Variant {
        let (key, key_span) = match variant.key {
            ast::VariantKey::Identifier { name } => {
                let name = self.word(name);
                (Key::Word(name.value), name.span)
            }
            ast::VariantKey::NumberLiteral { value } => {
                let value = self.word(value);
                (Key::Number(value.value), value.span)
            }
        };
        let value = self.pattern(&variant.value, self.find(key_span.end, b']') + 1);
        Variant { key, key_span, is_default: variant.default, value }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, from: usize) -> Inline {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let Text { value, span } = self.word(value);
                Inline { kind: InlineKind::String(value), span: span.start.saturating_sub(1)..span.end + 1 }
            }
            ast::InlineExpression::NumberLiteral { value } => {
                let Text { value, span } = self.word(value);
                Inline { kind: InlineKind::Number(value), span }
            }
            ast::InlineExpression::VariableReference { id } => {
                let Text { value, span } = self.word(id.name);
                Inline { kind: InlineKind::Variable(value), span: span.start.saturating_sub(1)..span.end }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let Text { value: id, mut span } = self.word(id.name);
                let attribute = attribute.as_ref().map(|attribute| self.extended(&mut span, attribute.name));
                Inline { kind: InlineKind::Message { id, attribute }, span }
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let Text { value, mut span } = self.word(id.name);
                let attribute = attribute.as_ref().map(|attribute| self.extended(&mut span, attribute.name));
                let (arguments, end) = match arguments {
                    Some(arguments) => self.arguments(arguments, span.end),
                    None => (Arguments::default(), span.end),
                };
                let span = span.start.saturating_sub(1)..end;
                Inline { kind: InlineKind::Term { name: format!("-{value}"), attribute, arguments }, span }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let Text { value: name, span } = self.word(id.name);
                let (arguments, end) = self.arguments(arguments, span.end);
                Inline { kind: InlineKind::Function { name, arguments }, span: span.start..end }
            }
            ast::InlineExpression::Placeable { expression } => {
                let placeable = self.placeable(expression, self.find(from, b'{'));
                Inline { kind: InlineKind::Placeable(Box::new(placeable.expression)), span: placeable.span }
            }
        }
    }

    /// The name of an attribute, up to which `span` is extended.
    fn extended(&self, span: &mut Span, name: &str) -> String {
        let name = self.word(name);
        span.end = name.span.end;
        name.value
    }

    /// The arguments in parentheses behind `from`, and their end.
    fn arguments(&self, arguments: &ast::CallArguments<&str>, from: usize) -> (Arguments, usize) {
        let mut end = self.find(from, b'(') + 1;
        let mut converted = Arguments::default();
        for argument in &arguments.positional {
            let argument = self.inline(argument, end);
            end = argument.span.end;
            converted.positional.push(argument);
        }
        for named in &arguments.named {
            let value = self.inline(&named.value, end);
            end = value.span.end;
            converted.named.push((self.word(named.name.name).value, value));
        }
        (converted, self.find(end, b')') + 1)
    }

    /// The next `byte`; between here and there the grammar has nothing but blanks, line ends and commas.
    fn find(&self, from: usize, byte: u8) -> usize {
        let rest = self.copy.as_bytes().get(from..).unwrap_or_default();
        rest.iter().position(|candidate| *candidate == byte).map_or(from, |offset| from + offset)
    }
}
