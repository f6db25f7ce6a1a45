//! From Fluent's syntax tree to pieces that are written without it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

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
