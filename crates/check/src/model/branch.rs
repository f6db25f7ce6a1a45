//! The whole sentences of a text: one for each way through its choices.

use super::{Element, Expression, InlineKind, Pattern, Placeable, Span, Text};

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

    /// The place in the file of a part of [`flat`](Self::flat).
    pub(crate) fn span(&self, flat: Span) -> Span {
        let start = self.piece_at(flat.start).map_or(self.end(), |(before, piece)| match piece {
            Piece::Text(text) => text.span.start + (flat.start - before),
            Piece::Placeable(placeable) => placeable.span.start,
        });
        let last = flat.end.saturating_sub(1).max(flat.start);
        let end = self.piece_at(last).map_or(start, |(before, piece)| match piece {
            _ if flat.is_empty() => start,
            Piece::Text(text) => text.span.start + (flat.end - before),
            Piece::Placeable(placeable) => placeable.span.end,
        });
        start..end.max(start)
    }

    /// The piece that has a byte of the flat text, and where in the flat text the piece begins.
    fn piece_at(&self, flat_offset: usize) -> Option<(usize, &Piece<'_>)> {
        let mut before = 0;
        for piece in &self.pieces {
            let length = match piece {
                Piece::Text(text) => text.value.len(),
                Piece::Placeable(_) => PLACEABLE.len_utf8(),
            };
            if flat_offset < before + length {
                return Some((before, piece));
            }
            before += length;
        }
        None
    }

    fn end(&self) -> usize {
        self.pieces.last().map_or(0, |piece| match piece {
            Piece::Text(text) => text.span.end,
            Piece::Placeable(placeable) => placeable.span.end,
        })
    }
}
