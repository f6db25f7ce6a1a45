//! From Fluent's syntax tree to pieces that are written without it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalog::compiled::{Choice, Compiled, Key, Piece};
use crate::catalog::plural::Category;

/// The pattern in pieces; `None` if something in it needs Fluent's own bundle.
pub(super) fn compile(pattern: &Pattern<&str>) -> Option<Compiled> {
    pattern.elements.iter().map(piece).collect::<Option<Vec<Piece>>>().map(Compiled::new)
}

fn piece(element: &PatternElement<&str>) -> Option<Piece> {
    match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).into())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline).map(Piece::Variable),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let variable = variable(selector)?;
            choice(variable, variants).map(Piece::Choice)
        }
    }
}

fn variable(inline: &InlineExpression<&str>) -> Option<Box<str>> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.into()),
        _ => None,
    }
}

/// What can be known of any pattern: its texts and choices. All else is a variable without a name, so the outline is
/// not for writing with.
pub(super) fn outline(pattern: &Pattern<&str>) -> Compiled {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Piece::Text((*value).into()),
        PatternElement::Placeable { expression } => outline_of(expression),
    };
    Compiled::new(pattern.elements.iter().map(piece).collect())
}

fn outline_of(expression: &Expression<&str>) -> Piece {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Piece::Text(unescape_unicode_to_string(value).into())
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => Piece::Text((*value).into()),
        Expression::Inline(InlineExpression::Placeable { expression }) => outline_of(expression),
        Expression::Inline(_) => Piece::Variable("".into()),
        Expression::Select { variants, .. } => {
            let default = variants.iter().find(|variant| variant.default);
            let default = default.map(|variant| outline(&variant.value)).unwrap_or_else(|| Compiled::new(Vec::new()));
            let others = variants.iter().filter(|variant| !variant.default);
            let variants = others.map(|variant| (Key::Number(0.0), outline(&variant.value))).collect();
            Piece::Choice(Choice { variable: "".into(), variants, default })
        }
    }
}

fn choice(variable: Box<str>, variants: &[Variant<&str>]) -> Option<Choice> {
    let default = compile(&variants.iter().find(|variant| variant.default)?.value)?;
    let variants = variants.iter().map(|variant| Some((key(&variant.key)?, compile(&variant.value)?)));
    Some(Choice { variable, variants: variants.collect::<Option<Vec<_>>>()?, default })
}

fn key(key: &VariantKey<&str>) -> Option<Key> {
    match key {
        VariantKey::Identifier { name } => Some(Key::Word((*name).into(), Category::of_key(name))),
        // For Fluent `1.0` is another number than `1`.
        VariantKey::NumberLiteral { value } if value.contains('.') => None,
        VariantKey::NumberLiteral { value } => value.parse().ok().map(Key::Number),
    }
}
