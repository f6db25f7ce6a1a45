//! The texts of one language: plain ones joined in one arena, the others as patterns.

use std::borrow::Cow;

use super::bundle::{Bundle, Part};
use super::compiled::{Compiled, Numbers};
use super::index::Slot;
use crate::arguments::Variables;
use crate::language::LanguageIdentifier;

/// All texts of one language, by slot and part.
#[derive(Debug, Default)]
pub(super) struct Texts {
    arena: String,
    /// Of each message, by slot. Few have more than a value, so the others are lists of their own, and short.
    values: Vec<TextRef>,
    titles: Vec<TextRef>,
    advice: Vec<TextRef>,
    patterns: Vec<Pattern>,
    bundles: Vec<Bundle>,
    /// There where a compiled text is.
    numbers: Option<Numbers>,
    isolating: bool,
}

/// Where a text is: a piece of the arena, or one of the patterns.
#[derive(Debug, Clone, Copy, Default)]
enum TextRef {
    #[default]
    Absent,
    Plain {
        start: u32,
        end: u32,
    },
    Pattern(u32),
}

/// A text with placeables.
#[derive(Debug)]
enum Pattern {
    Compiled(Compiled),
    /// Where the bundle that can write it has it.
    Bundled {
        bundle: usize,
        id: Box<str>,
        part: Part,
    },
}

impl Texts {
    pub(super) fn new(isolating: bool) -> Self {
        Self { isolating, ..Self::default() }
    }

    /// The text of `part` of the message in `slot`, or `None` if there is none or it does not format without error.
    #[inline]
    pub(super) fn text(&self, slot: Slot, part: Part, variables: &Variables<'_>) -> Option<Cow<'_, str>> {
        match self.part(part).get(slot.position()).copied()? {
            TextRef::Absent => None,
            TextRef::Plain { start, end } => self.arena.get(start as usize..end as usize).map(Cow::Borrowed),
            TextRef::Pattern(index) => self.format(index, variables).map(Cow::Owned),
        }
    }

    /// Every wording the text can take, the usual one first.
    pub(super) fn wordings(&self, slot: Slot, part: Part) -> Vec<Cow<'_, str>> {
        let text = self.part(part).get(slot.position()).copied().unwrap_or_default();
        let owned = |wordings: Vec<String>| wordings.into_iter().map(Cow::Owned).collect();
        match text {
            TextRef::Absent => Vec::new(),
            TextRef::Plain { start, end } => {
                self.arena.get(start as usize..end as usize).into_iter().map(Cow::Borrowed).collect()
            }
            TextRef::Pattern(index) => match self.patterns.get(index as usize) {
                Some(Pattern::Compiled(compiled)) => owned(compiled.wordings()),
                Some(Pattern::Bundled { bundle, id, part }) => {
                    owned(self.bundles.get(*bundle).map(|bundle| bundle.wordings(id, *part)).unwrap_or_default())
                }
                None => Vec::new(),
            },
        }
    }

    pub(super) fn has(&self, slot: Slot, part: Part) -> bool {
        self.part(part).get(slot.position()).is_some_and(|text| !matches!(text, TextRef::Absent))
    }

    /// Whether the message in `slot` has a value that cannot fail to format.
    pub(super) fn has_plain_value(&self, slot: Slot) -> bool {
        self.values.get(slot.position()).is_some_and(|text| matches!(text, TextRef::Plain { .. }))
    }

    #[cold]
    fn format(&self, index: u32, variables: &Variables<'_>) -> Option<String> {
        match self.patterns.get(index as usize)? {
            Pattern::Compiled(compiled) => compiled.format(self.numbers.as_ref()?, variables, self.isolating),
            Pattern::Bundled { bundle, id, part } => self.bundles.get(*bundle)?.format(id, *part, variables),
        }
    }

    pub(super) fn set_plain(&mut self, slot: Slot, part: Part, text: &str) {
        let start = self.arena.len();
        self.arena.push_str(text);
        // Sources are 4 MiB each at most; an arena past 4 GiB would need a thousand of them in one language.
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(self.arena.len())) else { return };
        self.set(slot, part, TextRef::Plain { start, end });
    }

    pub(super) fn set_compiled(&mut self, slot: Slot, part: Part, compiled: Compiled) {
        self.set_pattern(slot, part, Pattern::Compiled(compiled));
    }

    /// A text that the bundle at position `bundle` has under `id`.
    pub(super) fn set_bundled(&mut self, slot: Slot, part: Part, bundle: usize, id: &str) {
        self.set_pattern(slot, part, Pattern::Bundled { bundle, id: id.into(), part });
    }

    fn set_pattern(&mut self, slot: Slot, part: Part, pattern: Pattern) {
        let Ok(index) = u32::try_from(self.patterns.len()) else { return };
        self.patterns.push(pattern);
        self.set(slot, part, TextRef::Pattern(index));
    }

    /// Hands over the bundles that texts refer to, and gives back what building left unused.
    pub(super) fn finish(mut self, language: &LanguageIdentifier, bundles: Vec<Bundle>) -> Self {
        if self.patterns.iter().any(|pattern| matches!(pattern, Pattern::Compiled(_))) {
            self.numbers = Numbers::new(language);
        }
        let is_used = self.patterns.iter().any(|pattern| matches!(pattern, Pattern::Bundled { .. }));
        self.bundles = if is_used { bundles } else { Vec::new() };
        self.arena.shrink_to_fit();
        for part in [&mut self.values, &mut self.titles, &mut self.advice] {
            part.shrink_to_fit();
        }
        self.patterns.shrink_to_fit();
        self
    }

    fn set(&mut self, slot: Slot, part: Part, text: TextRef) {
        let (position, texts) = (slot.position(), self.part_mut(part));
        if texts.len() <= position {
            texts.resize(position + 1, TextRef::Absent);
        }
        if let Some(place) = texts.get_mut(position) {
            *place = text;
        }
    }

    fn part(&self, part: Part) -> &[TextRef] {
        match part {
            Part::Value => &self.values,
            Part::Title => &self.titles,
            Part::Advice => &self.advice,
        }
    }

    fn part_mut(&mut self, part: Part) -> &mut Vec<TextRef> {
        match part {
            Part::Value => &mut self.values,
            Part::Title => &mut self.titles,
            Part::Advice => &mut self.advice,
        }
    }
}
