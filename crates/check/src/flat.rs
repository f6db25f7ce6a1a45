//! A text as it is read: one way through its choices, with the way back to the file.

use std::ops::Range;

use crate::model::{Branch, Expression, InlineKind, Pattern, Piece, Placeable, Span};
use crate::words::{self, Kind, PLACEABLE, Token, slice};

/// A text as it is read once its choices are made. Placeables are [`PLACEABLE`], string literals are what they say.
#[derive(Debug, Default)]
pub(crate) struct Flat<'m> {
    pub(crate) value: String,
    pub(crate) tokens: Vec<Token>,
    /// The keys that were chosen: `one`.
    pub(crate) variant: Option<String>,
    /// The placeables, with their bytes in `value`.
    pub(crate) placeables: Vec<(usize, &'m Placeable)>,
    /// Where each piece of `value` begins, and where it is in the file.
    pieces: Vec<(usize, Origin)>,
}

#[derive(Debug, Clone)]
enum Origin {
    /// Byte for byte what stands in the file from here on.
    Text(usize),
    /// What a placeable says.
    Placeable(Span),
}

impl<'m> Flat<'m> {
    /// Every way through a pattern's choices.
    pub(crate) fn all(pattern: &'m Pattern) -> Vec<Self> {
        pattern.branches().into_iter().map(Self::new).collect()
    }

    fn new(branch: Branch<'m>) -> Self {
        let mut flat = Self { variant: branch.variant, ..Self::default() };
        for piece in branch.pieces {
            let start = flat.value.len();
            match piece {
                Piece::Text(text) => {
                    flat.pieces.push((start, Origin::Text(text.span.start)));
                    flat.value.push_str(&text.value);
                }
                Piece::Placeable(placeable) => {
                    flat.pieces.push((start, Origin::Placeable(placeable.span.clone())));
                    match literal(&placeable.expression) {
                        Some(literal) => flat.value.push_str(&unescaped(literal)),
                        None => {
                            flat.placeables.push((start, placeable));
                            flat.value.push(PLACEABLE);
                        }
                    }
                }
            }
        }
        flat.tokens = words::tokens(&flat.value);
        flat
    }

    /// The part of the text at `range`.
    pub(crate) fn part(&self, range: Range<usize>) -> &str {
        slice(&self.value, range)
    }

    /// The place in the file of a part of the text.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let start = self.origin(range.start, false);
        let end = self.origin(range.end.max(range.start), true);
        start..end.max(start)
    }

    /// Where a byte is in the file; as an end, what belongs to the piece before it.
    fn origin(&self, offset: usize, as_end: bool) -> usize {
        let index = self.pieces.partition_point(|(start, _)| if as_end { *start < offset } else { *start <= offset });
        match index.checked_sub(1).and_then(|index| self.pieces.get(index)).or_else(|| self.pieces.first()) {
            Some((start, Origin::Text(file))) => file + offset.saturating_sub(*start),
            Some((_, Origin::Placeable(span))) => {
                if as_end {
                    span.end
                } else {
                    span.start
                }
            }
            None => 0,
        }
    }

    /// The words of the text with their places.
    pub(crate) fn words(&self) -> impl DoubleEndedIterator<Item = (Range<usize>, &str)> {
        let words = self.tokens.iter().filter(|token| token.kind == Kind::Word);
        words.map(|token| (token.range.clone(), self.part(token.range.clone())))
    }

    /// Whether a word stands in the text, whatever its case.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.tokens.iter().any(|token| match token.kind {
            Kind::Word | Kind::Name => self.part(token.range.clone()).to_lowercase() == lower,
            _ => false,
        })
    }

    /// Whether another message is shown in it, whose words are not here.
    pub(crate) fn shows_message(&self) -> bool {
        let is_message = |placeable: &Placeable| matches!(&placeable.expression, Expression::Inline(inline) if matches!(inline.kind, InlineKind::Message { .. }));
        self.placeables.iter().any(|(_, placeable)| is_message(placeable))
    }

    /// Whether there is nothing to read: no letter, digit, mark or placeable.
    pub(crate) fn is_blank(&self) -> bool {
        self.value.chars().all(|character| character.is_whitespace() || is_invisible(character))
    }
}

/// Takes up no space: zero-width characters and the like.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The string of `{ "…" }`, as it is written.
fn literal(expression: &Expression) -> Option<&str> {
    match expression {
        Expression::Inline(inline) => match &inline.kind {
            InlineKind::String(literal) => Some(literal),
            InlineKind::Placeable(inner) => literal_of(inner),
            _ => None,
        },
        Expression::Select(_) => None,
    }
}

fn literal_of(expression: &Expression) -> Option<&str> {
    literal(expression)
}

/// A string literal without its escapes.
fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut rest = literal.chars();
    while let Some(character) = rest.next() {
        let escaped = if character == '\\' { rest.next() } else { None };
        match escaped {
            None => text.push(character),
            Some('u') => text.push(code_point(&mut rest, 4)),
            Some('U') => text.push(code_point(&mut rest, 6)),
            Some(other) => text.push(other),
        }
    }
    text
}

fn code_point(rest: &mut std::str::Chars<'_>, digits: usize) -> char {
    let digits: String = rest.by_ref().take(digits).collect();
    u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).unwrap_or('\u{fffd}')
}
