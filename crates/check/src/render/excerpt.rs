//! The line of a file that a finding is in.

use std::ops::Range;

use super::visible;

/// A line, with a stand-in for each hidden character, and the bytes of it that are to be underlined.
pub(super) struct Excerpt {
    pub(super) line: String,
    pub(super) span: Range<usize>,
}

/// A finding further to the right than this many bytes is shown without its line, which nobody would read.
const MAX_BEFORE: usize = 2_000;
/// How many characters from where the finding begins are looked at.
const MAX_BEHIND: usize = 500;

/// The line of `source` in which `span` begins; what it has of further lines is left out.
pub(super) fn of(source: &str, span: Range<usize>) -> Option<Excerpt> {
    let start = source.floor_char_boundary(span.start);
    let (before, behind) = source.split_at_checked(start)?;
    let before = before.rsplit('\n').next().filter(|before| before.len() <= MAX_BEFORE)?;
    let behind = behind.split('\n').next().unwrap_or_default();
    let length = span.end.saturating_sub(start);
    let mut line: String = before.chars().filter(|character| *character != '\u{feff}').map(visible::stand_in).collect();
    let first = line.len();
    let mut last = first;
    for (offset, character) in behind.trim_end_matches('\r').char_indices().take(MAX_BEHIND) {
        line.push(visible::stand_in(character));
        if offset < length {
            last = line.len();
        }
    }
    Some(Excerpt { line, span: first..last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_underlined(source: &str, span: Range<usize>, line: &str, underlined: &str) {
        let excerpt = of(source, span).unwrap();
        assert_eq!((excerpt.line.as_str(), excerpt.line.get(excerpt.span).unwrap()), (line, underlined));
    }

    #[test]
    fn only_the_first_line_of_a_finding_is_shown() {
        assert_underlined("a = b\nc = d\n  e\n", 10..15, "c = d", "d");
        assert_underlined("a = b\r\n", 4..5, "a = b", "b");
        assert_underlined("a = b\n", 6..6, "", "");
        assert_underlined("a", 40..50, "a", "");
    }

    #[test]
    fn hidden_characters_have_a_stand_in_of_one_column() {
        assert_underlined("\u{feff}a\u{202e}b\u{9b}c", 4..11, "a\u{fffd}b\u{fffd}c", "\u{fffd}b\u{fffd}c");
    }

    #[test]
    fn a_finding_far_to_the_right_has_no_line_and_a_long_one_is_cut() {
        let long = "{".repeat(10_000);
        assert!(of(&long, 9_000..9_001).is_none());
        assert_eq!(of(&long, 10..10_000).unwrap().line.len(), 10 + MAX_BEHIND);
    }
}
