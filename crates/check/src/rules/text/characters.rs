//! Characters: what nobody can see or type.

use std::ops::Range;

use super::{Case, Hits};
use crate::language::Language;
use crate::normal;
use crate::rule;
use crate::words::PLACEABLE;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let mut previous = None;
    let mut characters = case.text.value.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let range = offset..offset + character.len_utf8();
        if is_control(character) && !(character == '\r' && next == Some('\n')) {
            let sentence = format!("the text has the control character {}", name(character));
            hits.add(&rule::CONTROL_CHARACTER, range, sentence).suggest("remove it");
        } else if is_private(character) && !case.source_has(character) {
            let sentence = format!("{} has no meaning outside of one font", name(character));
            hits.add(&rule::PRIVATE_USE, range, sentence).suggest("use a character of Unicode");
        } else if is_invisible(character) && !is_expected(character, previous, next, case) {
            let sentence = format!("the text has the invisible character {}", name(character));
            hits.add(&rule::INVISIBLE_CHARACTER, range, sentence).suggest("remove it");
        }
        previous = Some(character);
    }
    bidi(case, hits);
    normalization(case, hits);
}

/// Category Cc but the end of a line, noncharacters, and the separators of lines and paragraphs.
fn is_control(character: char) -> bool {
    let is_noncharacter =
        matches!(u32::from(character) & 0xffff, 0xfffe | 0xffff) || ('\u{fdd0}'..='\u{fdef}').contains(&character);
    (character.is_control() && character != '\n')
        || matches!(character, '\u{2028}' | '\u{2029}')
        || (is_noncharacter && character != PLACEABLE)
}

/// Category Co.
fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// Default ignorable code points (Unicode 17, `DerivedCoreProperties.txt`) but the marks of direction, and blanks that
/// look like none.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether an invisible character does its work where it stands.
fn is_expected(character: char, previous: Option<char>, next: Option<char>, case: &Case<'_>) -> bool {
    let language = case.language();
    let beside = |test: fn(char) -> bool| previous.is_some_and(test) || next.is_some_and(test);
    case.source_has(character)
        || match character {
            '\u{ad}' => language.is(HYPHENATING),
            '\u{200b}' => !language.has_spaces(),
            // Joiners: Arabic and Indic letters, and emoji made of several.
            '\u{200c}' | '\u{200d}' => joins(language) || beside(is_symbol),
            // Variants of symbols (an emoji or its outline) and of Han characters.
            '\u{fe00}'..='\u{fe0f}' => {
                previous.is_some_and(|previous| is_symbol(previous) || previous == '#' || previous.is_ascii_digit())
                    || language.is(&["ja", "zh", "mn"])
            }
            '\u{e0020}'..='\u{e007f}' => previous.is_some_and(|previous| is_symbol(previous) || is_invisible(previous)),
            _ => false,
        }
}

/// Languages with words so long that their texts carry soft hyphens.
static HYPHENATING: &[&str] = &["da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "no", "sv"];

/// Whether the language's letters need joiners and non-joiners (Unicode Standard 17, chapters 9, 12 and 13).
fn joins(language: &Language) -> bool {
    ['ب', 'अ', 'অ', 'ਅ', 'અ', 'ଅ', 'அ', 'అ', 'ಅ', 'അ', 'අ', 'ក', 'ᠠ']
        .iter()
        .any(|letter| language.is_written_with(*letter))
}

fn is_symbol(character: char) -> bool {
    matches!(character, '\u{200d}' | '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}' | '©' | '®' | '™' | '‼' | '⁉')
}

/// Marks of direction: isolates that are closed pass everywhere, the rest only where right-to-left text needs it.
fn bidi(case: &Case<'_>, hits: &mut Hits) {
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut embeddings = 0usize;
    let mut report = |range: Range<usize>, why: &str| {
        let character = case.text.part(range.clone()).chars().next().unwrap_or_default();
        let sentence = format!("the text has the bidirectional control {} {why}", name(character));
        hits.add(&rule::BIDI_CONTROL, range, sentence).suggest("remove it");
    };
    for (offset, character) in case.text.value.char_indices() {
        let range = offset..offset + character.len_utf8();
        match character {
            '\u{2066}'..='\u{2068}' => open.push(range),
            '\u{2069}' => {
                let opened = open.pop();
                if opened.is_none() {
                    report(range, "that closes nothing");
                }
            }
            // What closes a reported embedding goes with it.
            '\u{202c}' if embeddings > 0 => embeddings -= 1,
            '\u{202a}'..='\u{202e}' => {
                embeddings += 1;
                report(range, "that changes the order of what follows");
            }
            '\u{200e}' | '\u{200f}' | '\u{61c}'
                if !reads_right_to_left(case.language()) && !case.source_has(character) =>
            {
                report(range, "that this language does not need");
            }
            _ => {}
        }
    }
    open.into_iter().for_each(|range| report(range, "that is never closed"));
}

/// Whether the language is written from right to left.
fn reads_right_to_left(language: &Language) -> bool {
    ['ب', 'א', 'ܐ', 'ހ', 'ߊ'].iter().any(|letter| language.is_written_with(*letter))
}

fn normalization(case: &Case<'_>, hits: &mut Hits) {
    let text = case.text.value.as_str();
    if normal::is_composed(text) {
        return;
    }
    let (mut offset, mut normalized) = (0, normal::composed(text));
    for character in text.chars() {
        if normalized.next() != Some(character) {
            break;
        }
        offset += character.len_utf8();
    }
    // The base letter and the marks behind it are one to the eye.
    let rest = case.text.part(offset..text.len());
    let is_mark = |character: &char| matches!(character, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{3099}'..='\u{309a}');
    let marks: usize = rest.chars().skip(1).take_while(is_mark).map(char::len_utf8).sum();
    let length = rest.chars().next().map_or(0, char::len_utf8) + marks;
    let composed: String = normal::composed(case.text.part(offset..offset + length)).collect();
    let sentence = format!("'{composed}' is written with more code points than it needs");
    hits.add(&rule::NOT_NFC, offset..offset + length, sentence).suggest("save the text in normalization form C (NFC)");
}

/// `U+200B`.
pub(super) fn name(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
