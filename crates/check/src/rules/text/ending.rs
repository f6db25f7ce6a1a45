//! The end of a text: the same kind of punctuation as in the source.

use std::ops::Range;

use super::{Case, Hits};
use crate::abbreviations;
use crate::finding::Severity;
use crate::flat::Flat;
use crate::language::Language;
use crate::model::{Expression, InlineKind};
use crate::rule;
use crate::words::{PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    let ending = Ending::of(text, case.language());
    if case.text.is_blank() || case.sources.iter().chain([case.text]).any(ends_with_message) {
        return;
    }
    if let Some(range) = doubled(text) {
        if !case.source_says("..") {
            hits.add(&rule::END_PUNCTUATION, range, "the text ends with two full stops")
                .with_severity(Severity::Info)
                .suggest("write one, or an ellipsis");
        }
        return;
    }
    let sources: Vec<Ending> = case
        .sources
        .iter()
        .filter(|source| !source.is_blank())
        .map(|source| Ending::of(&source.value, case.source_language))
        .collect();
    let agreed = agreed_ending(case);
    if case.is_source() && agreed.is_some_and(|agreed| !plainly_agrees(&ending, agreed)) {
        let range = if ending.range.is_empty() { last_character(text) } else { ending.range };
        let severity = if ending.mark.is_strong() || agreed.is_some_and(Mark::is_strong) {
            Severity::Warning
        } else {
            Severity::Info
        };
        let sentence = format!(
            "every translation ends with {}, and the source with {}",
            agreed.map_or("", Mark::name),
            ending.mark.name()
        );
        hits.add(&rule::END_PUNCTUATION, range, sentence).with_severity(severity).suggest("end all of them alike");
        return;
    }
    let Some(source) = sources.first() else { return };
    // Then the source is wrong.
    if agreed.is_some_and(|agreed| sources.iter().any(|source| !plainly_agrees(source, agreed))) {
        return;
    }
    if sources.iter().any(|source| source.agrees(&ending)) || lacks_full_stops(case.language(), source, &ending) {
        return;
    }
    let severity = if source.mark.is_strong() || ending.mark.is_strong() { Severity::Warning } else { Severity::Info };
    let sentence = match (source.mark, ending.mark) {
        (source, Mark::None | Mark::Placeable) => {
            format!("the source ends with {}, and the text does not", source.name())
        }
        (Mark::None | Mark::Placeable, mark) => format!("the text ends with {}, and the source does not", mark.name()),
        (source, mark) => format!("the text ends with {}, and the source with {}", mark.name(), source.name()),
    };
    let range = if ending.range.is_empty() { last_character(text) } else { ending.range };
    hits.add(&rule::END_PUNCTUATION, range, sentence).with_severity(severity).suggest("end it as the source does");
}

/// Whether the end is that of another message, which brings its own punctuation.
fn ends_with_message(text: &Flat<'_>) -> bool {
    let end = text.value.trim_end().len();
    text.placeables.iter().any(|(start, placeable)| {
        let is_message = matches!(
            &placeable.expression,
            Expression::Inline(inline) if matches!(inline.kind, InlineKind::Message { .. })
        );
        is_message && start + PLACEABLE.len_utf8() == end
    })
}

/// The mark that all texts of all translations end with.
fn agreed_ending(case: &Case<'_>) -> Option<Mark> {
    let translations = case.translations();
    let (first, language) = translations.first()?;
    let agreed = Ending::of(&first.value, language);
    let is_same = |(text, language): &(&Flat<'_>, &Language)| {
        let ending = Ending::of(&text.value, language);
        ending.mark == agreed.mark && !ending.is_abbreviation && !ends_with_message(text)
    };
    (translations.iter().all(is_same) && agreed.mark != Mark::Placeable).then_some(agreed.mark)
}

fn plainly_agrees(ending: &Ending, agreed: Mark) -> bool {
    ending.agrees(&Ending { mark: agreed, is_abbreviation: false, range: 0..0 })
}

/// What a text ends with.
struct Ending {
    mark: Mark,
    /// It may be no more than the mark of an abbreviation.
    is_abbreviation: bool,
    range: Range<usize>,
}

/// A kind of punctuation, whatever the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    /// A value, which may bring its own punctuation.
    Placeable,
    FullStop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
    Comma,
    Semicolon,
}

impl Ending {
    fn of(text: &str, language: &Language) -> Self {
        let content = text.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c));
        let trimmed = if content.is_empty() { text.trim_end() } else { content };
        let run = trimmed.trim_end_matches(|c: char| Mark::of(c, language).is_some());
        let marks = slice(trimmed, run.len()..trimmed.len());
        let mark = |character| Mark::of(character, language);
        let found = if marks.is_empty() {
            if run.ends_with(PLACEABLE) { Mark::Placeable } else { Mark::None }
        } else if marks.chars().any(|c| mark(c) == Some(Mark::Question)) {
            Mark::Question
        } else if marks.chars().any(|c| mark(c) == Some(Mark::Exclamation)) {
            Mark::Exclamation
        } else if marks.contains("...") || marks.contains('…') {
            Mark::Ellipsis
        } else {
            marks.chars().next_back().and_then(mark).unwrap_or(Mark::None)
        };
        let is_abbreviation = found == Mark::FullStop && abbreviations::ends_with_one(run);
        Self { mark: found, is_abbreviation, range: run.len()..trimmed.len() }
    }

    fn agrees(&self, other: &Self) -> bool {
        let plain = |mark| matches!(mark, Mark::None | Mark::Placeable | Mark::FullStop);
        let is_open = (self.is_abbreviation && plain(other.mark)) || (other.is_abbreviation && plain(self.mark));
        let silent = |mark| matches!(mark, Mark::None | Mark::Placeable);
        self.mark == other.mark || is_open || (silent(self.mark) && silent(other.mark))
    }
}

impl Mark {
    /// The mark a character is; Unicode 17, `PropList.txt`, `Terminal_Punctuation`.
    fn of(character: char, language: &Language) -> Option<Self> {
        Some(match character {
            ';' | '\u{37e}' if language.is(&["el"]) => Self::Question,
            '.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '։' | '።' | '။' | '។' => Self::FullStop,
            '?' | '？' | '؟' | '՞' | '⁇' | '⁈' => Self::Question,
            '!' | '！' | '՜' | '‼' | '⁉' => Self::Exclamation,
            ':' | '：' | '፡' => Self::Colon,
            '…' | '⋯' => Self::Ellipsis,
            ',' | '，' | '、' | '،' | '՝' => Self::Comma,
            ';' | '；' | '؛' => Self::Semicolon,
            _ => return None,
        })
    }

    /// Whether the meaning changes without it.
    fn is_strong(self) -> bool {
        matches!(self, Self::Question | Self::Exclamation | Self::Colon)
    }

    fn name(self) -> &'static str {
        match self {
            Self::None => "no punctuation",
            Self::Placeable => "a value",
            Self::FullStop => "a full stop",
            Self::Question => "a question mark",
            Self::Exclamation => "an exclamation mark",
            Self::Colon => "a colon",
            Self::Ellipsis => "an ellipsis",
            Self::Comma => "a comma",
            Self::Semicolon => "a semicolon",
        }
    }
}

/// Quotation marks and brackets that close: full stops stand before them or behind them, as the language likes.
fn is_closing(character: char) -> bool {
    matches!(
        character,
        '"' | '\''
            | '’'
            | '”'
            | '“'
            | '»'
            | '«'
            | '›'
            | ')'
            | ']'
            | '}'
            | '」'
            | '』'
            | '）'
            | '】'
            | '*'
            | '`'
            | '\u{2069}'
            | '\u{200f}'
            | '\u{200e}'
    )
}

/// `..` at the end, which is neither a full stop nor an ellipsis.
fn doubled(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim_end();
    let dots = trimmed.len() - trimmed.trim_end_matches('.').len();
    let is_path = trimmed.trim_end_matches('.').ends_with(['/', '\\']) || trimmed.len() == dots;
    (dots == 2 && !is_path).then(|| trimmed.len() - dots..trimmed.len())
}

/// Thai and its neighbours end sentences with nothing at all; Chinese, Japanese and Korean interfaces often do.
fn lacks_full_stops(language: &Language, source: &Ending, ending: &Ending) -> bool {
    let is_silent = |ending: &Ending| matches!(ending.mark, Mark::None | Mark::Placeable | Mark::FullStop);
    language.is(&["ja", "km", "ko", "lo", "my", "th", "zh"]) && is_silent(source) && is_silent(ending)
}

fn last_character(text: &str) -> Range<usize> {
    let trimmed = text.trim_end();
    let length = trimmed.chars().next_back().map_or(0, char::len_utf8);
    trimmed.len() - length..trimmed.len()
}
