//! The whole sentences of a text: one for each way through its choices.

use super::{Element, Expression, InlineKind, Pattern, Placeable, Text};

/// Ways through one text that are looked at; texts with more have nested choices nobody could review.
const MAX_BRANCHES: usize = 64;

/// What stands for a placeable in [`Branch::flat`].
pub(crate) const PLACEABLE: char = '\u{fffc}';

/// A text as a user reads it once its choices are made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Branch<'m> {
    /// The keys that were chosen, from the outermost choice to the innermost: `one`, `one/open`.
    pub(crate) variant: Option<String>,
    pub(crate) pieces: Vec<Piece<'m>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece<'m> {
    Text(&'m Text),
    /// A placeable that is no choice.
    Placeable(&'m Placeable),
}

impl Pattern {
    /// The text once for each way through its choices; once if there are none.
    pub(crate) fn branches(&self) -> Vec<Branch<'_>> {
        let mut branches = vec![Branch::default()];
        self.extend(&mut branches);
        branches
    }

    fn extend<'m>(&'m self, branches: &mut Vec<Branch<'m>>) {
        for element in &self.elements {
            match element {
                Element::Text(text) => branches.iter_mut().for_each(|branch| branch.pieces.push(Piece::Text(text))),
                Element::Placeable(placeable) => placeable.extend(&placeable.expression, branches),
            }
        }
    }
}

impl Placeable {
    fn extend<'m>(&'m self, expression: &'m Expression, branches: &mut Vec<Branch<'m>>) {
        let select = match expression {
            Expression::Select(select) => select,
            Expression::Inline(inline) => {
                return match &inline.kind {
                    InlineKind::Placeable(inner) => self.extend(inner, branches),
                    _ => branches.iter_mut().for_each(|branch| branch.pieces.push(Piece::Placeable(self))),
                };
            }
        };
        let mut extended = Vec::new();
        for variant in &select.variants {
            let mut chosen: Vec<Branch<'m>> = branches.clone();
            for branch in &mut chosen {
                branch.variant = Some(match branch.variant.take() {
                    Some(outer) => format!("{outer}/{}", variant.key.as_str()),
                    None => variant.key.as_str().to_owned(),
                });
            }
            variant.value.extend(&mut chosen);
            extended.extend(chosen);
            if extended.len() >= MAX_BRANCHES {
                break;
            }
        }
        extended.truncate(MAX_BRANCHES);
        *branches = extended;
    }
}

impl Branch<'_> {
    /// The text with [`PLACEABLE`] for every placeable. Line feeds are kept.
    pub(crate) fn flat(&self) -> String {
        let mut flat = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => flat.push_str(&text.value),
                Piece::Placeable(_) => flat.push(PLACEABLE),
            }
        }
        flat
    }
}
