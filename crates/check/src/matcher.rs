//! Patterns of characters. The only door to `regex`.

use std::ops::Range;

use regex::Regex;

/// A pattern that is written in the program.
pub(crate) struct Matcher(Option<Regex>);

impl Matcher {
    /// A matcher for a pattern; one that is not valid matches nothing, and the tests of its module say so.
    pub(crate) fn new(pattern: &str) -> Self {
        Self(Regex::new(pattern).ok())
    }

    /// Every place of the pattern, from left to right, without overlaps.
    pub(crate) fn places<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        self.0.iter().flat_map(|regex| regex.find_iter(text)).map(|found| found.range())
    }

    /// The first place of the pattern.
    pub(crate) fn first(&self, text: &str) -> Option<Range<usize>> {
        self.places(text).next()
    }

    #[cfg(test)]
    pub(crate) fn is_valid(&self) -> bool {
        self.0.is_some()
    }
}
