//! Walking a text: everything in it, however deep.

use super::{Arguments, Element, Expression, Inline, InlineKind, Pattern, Select, Text};

/// Something a text has inside.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Node<'m> {
    Text(&'m Text),
    Select(&'m Select),
    Inline(&'m Inline),
}

impl Pattern {
    /// Hands everything in the text to `visit`, in the order of the file; parts come after what holds them.
    pub(crate) fn walk<'m>(&'m self, visit: &mut dyn FnMut(Node<'m>)) {
        for element in &self.elements {
            match element {
                Element::Text(text) => visit(Node::Text(text)),
                Element::Placeable(placeable) => placeable.expression.walk(visit),
            }
        }
    }

    fn collect<'m, T>(&'m self, pick: impl Fn(Node<'m>) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        self.walk(&mut |node| found.extend(pick(node)));
        found
    }

    /// All expressions that are no choices: what placeables hold, selectors, arguments.
    pub(crate) fn inlines(&self) -> Vec<&Inline> {
        self.collect(|node| match node {
            Node::Inline(inline) => Some(inline),
            _ => None,
        })
    }

    /// All choices, also those inside of others.
    pub(crate) fn selects(&self) -> Vec<&Select> {
        self.collect(|node| match node {
            Node::Select(select) => Some(select),
            _ => None,
        })
    }

    /// All pieces of text, also those inside of variants.
    pub(crate) fn pieces_of_text(&self) -> Vec<&Text> {
        self.collect(|node| match node {
            Node::Text(text) => Some(text),
            _ => None,
        })
    }

    /// The names of all variables, wherever they stand, with one of their places.
    pub(crate) fn variables(&self) -> Vec<(&str, &Inline)> {
        let mut found: Vec<(&str, &Inline)> = Vec::new();
        for inline in self.inlines() {
            if let InlineKind::Variable(name) = &inline.kind
                && !found.iter().any(|(known, _)| known == name)
            {
                found.push((name, inline));
            }
        }
        found
    }

    /// Whether the variable's value is shown: it stands in a placeable and is not only chosen by.
    pub(crate) fn shows(&self, variable: &str) -> bool {
        self.elements.iter().any(|element| match element {
            Element::Text(_) => false,
            Element::Placeable(placeable) => placeable.expression.shows(variable),
        })
    }
}

impl Expression {
    fn walk<'m>(&'m self, visit: &mut dyn FnMut(Node<'m>)) {
        match self {
            Self::Inline(inline) => inline.walk(visit),
            Self::Select(select) => {
                visit(Node::Select(select));
                select.selector.walk(visit);
                select.variants.iter().for_each(|variant| variant.value.walk(visit));
            }
        }
    }

    fn shows(&self, variable: &str) -> bool {
        match self {
            Self::Inline(inline) => inline.shows(variable),
            Self::Select(select) => select.variants.iter().any(|variant| variant.value.shows(variable)),
        }
    }
}

impl Inline {
    fn walk<'m>(&'m self, visit: &mut dyn FnMut(Node<'m>)) {
        visit(Node::Inline(self));
        match &self.kind {
            InlineKind::Placeable(expression) => expression.walk(visit),
            InlineKind::Term { arguments, .. } | InlineKind::Function { arguments, .. } => arguments.walk(visit),
            _ => {}
        }
    }

    /// Whether the value of the expression is that of the variable, or made of it.
    pub(crate) fn shows(&self, variable: &str) -> bool {
        match &self.kind {
            InlineKind::Variable(name) => name == variable,
            InlineKind::Placeable(expression) => expression.shows(variable),
            InlineKind::Term { arguments, .. } | InlineKind::Function { arguments, .. } => {
                arguments.positional.iter().any(|argument| argument.shows(variable))
            }
            _ => false,
        }
    }

    /// The variable behind the expression: `$n`, or the first argument of a function: `NUMBER($n)`.
    pub(crate) fn variable(&self) -> Option<&str> {
        match &self.kind {
            InlineKind::Variable(name) => Some(name),
            InlineKind::Function { arguments, .. } => arguments.positional.first()?.variable(),
            _ => None,
        }
    }
}

impl Arguments {
    fn walk<'m>(&'m self, visit: &mut dyn FnMut(Node<'m>)) {
        let named = self.named.iter().map(|(_, value)| value);
        self.positional.iter().chain(named).for_each(|argument| argument.walk(visit));
    }
}
