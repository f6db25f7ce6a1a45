//! A `.ftl` file in a pseudo-locale: its texts are disguised; terms, placeables, keys and names stay.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;

use crate::catalog::pseudo::{Disguise, PseudoLocale};

/// Attributes that programs read, sorted.
const NOT_TEXT: [&str; 8] = ["accesskey", "class", "href", "id", "name", "src", "style", "type"];
/// How long a value is taken to be that is only known when the text is shown: a short one makes the most difference.
const USUAL_VALUE: usize = 1;

/// The file in `locale`.
pub(super) fn disguise(mut resource: Resource<String>, locale: PseudoLocale) -> String {
    for entry in &mut resource.body {
        // The value of a term is a name.
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter_mut().filter(|attribute| is_text(attribute));
        let patterns = message.value.iter_mut().chain(attributes.map(|attribute| &mut attribute.value));
        patterns.for_each(|pattern| disguise_whole(pattern, locale));
    }
    serializer::serialize(&resource)
}

fn is_text(attribute: &Attribute<String>) -> bool {
    NOT_TEXT.binary_search(&&*attribute.id.name).is_err()
}

/// Disguises a text by itself.
fn disguise_whole(pattern: &mut Pattern<String>, locale: PseudoLocale) {
    // A text that is one choice is as many texts.
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = &mut *pattern.elements {
        return variants.iter_mut().for_each(|variant| disguise_whole(&mut variant.value, locale));
    }
    // A text without words, such as one that is another message, has no brackets of its own.
    let brackets = locale.brackets().filter(|_| pattern.elements.iter().any(is_words));
    disguise_part(pattern, locale, brackets.is_some());
    if let Some(brackets) = brackets {
        // At the beginning of a line a bracket as text would begin a variant.
        let [open, close] = brackets.map(|bracket| InlineExpression::StringLiteral { value: bracket.to_owned() });
        pattern.elements.insert(0, PatternElement::Placeable { expression: Expression::Inline(open) });
        pattern.elements.push(PatternElement::Placeable { expression: Expression::Inline(close) });
    }
}

/// Disguises a text that stands in brackets, or within another text.
fn disguise_part(pattern: &mut Pattern<String>, locale: PseudoLocale, bracketed: bool) {
    let mut disguise = Disguise::new(locale, pattern.elements.iter().map(length).sum(), bracketed);
    for element in &mut pattern.elements {
        disguise.placeable(placeable_length(element));
        match element {
            PatternElement::TextElement { value } => *value = disguise.text(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| disguise_part(&mut variant.value, locale, false));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    let padding = disguise.padding();
    if !padding.is_empty() {
        pattern.elements.push(PatternElement::TextElement { value: padding });
    }
}

fn is_words(element: &PatternElement<String>) -> bool {
    matches!(element, PatternElement::TextElement { .. })
}

fn length(element: &PatternElement<String>) -> usize {
    match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { .. } => placeable_length(element),
    }
}

/// Roughly; what has a text of its own is made longer there.
fn placeable_length(element: &PatternElement<String>) -> usize {
    match element {
        PatternElement::TextElement { .. } | PatternElement::Placeable { expression: Expression::Select { .. } } => 0,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                value.chars().count()
            }
            InlineExpression::MessageReference { .. } => 0,
            _ => USUAL_VALUE,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_change() {
        let file = "### Head\n\n# Comment\n-brand = Contoso\n    .case = upper\na =\n    { $n ->\n        [one] One\n       *[other] \
                    { $n } of { NUMBER($n) }\n    }\n    .title = Go\n    .href = /go\n    .accesskey = G\n";
        let (Ok(tree) | Err((tree, _))) = fluent_syntax::parser::parse(file.to_owned());
        let expected = file
            .replace("] One", "] { \"[\" }Ǿƞḗ{ \"]\" }")
            .replace("{ $n } of { NUMBER($n) }", "{ \"[\" }{ $n } ǿƒ { NUMBER($n) }{ \"]\" }")
            .replace("= Go", "= { \"[\" }Ɠǿ{ \"]\" }");
        assert_eq!(disguise(tree, PseudoLocale::Accented), expected);
    }
}
