//! White space: at the edges, twice, before punctuation.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::matcher::Matcher;
use crate::rule;
use crate::words::{PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.text.is_blank() {
        return;
    }
    edges(case, hits);
    doubled(case, hits);
    before_punctuation(case, hits);
}

fn edges(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
    // French sets its punctuation off.
    let is_set_off = case.language().is(&["br", "fr"]) && text.trim_start().starts_with([':', ';', '!', '?']);
    if start > 0 && !is_set_off && !case.is_meant(|text| text.value.starts_with(char::is_whitespace)) {
        hits.add(&rule::EDGE_WHITESPACE, 0..start, "the text begins with white space").suggest("remove it");
    }
    if end < text.len() && !case.is_meant(|text| text.value.ends_with(char::is_whitespace)) {
        hits.add(&rule::EDGE_WHITESPACE, end..text.len(), "the text ends with white space").suggest("remove it");
    }
}

static DOUBLED: LazyLock<Matcher> = LazyLock::new(|| Matcher::new("[ \u{a0}\u{202f}\u{2009}]{2,}"));

fn doubled(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    let is_inside = |range: &Range<usize>| {
        let before = slice(text, 0..range.start).chars().next_back();
        let after = slice(text, range.end..text.len()).chars().next();
        // Lines may be indented, and what is at the edges is another finding.
        !matches!(before, None | Some('\n')) && !matches!(after, None | Some('\n' | '\r'))
    };
    for range in DOUBLED.places(text).filter(is_inside) {
        if !case.is_meant(|text| DOUBLED.first(&text.value).is_some()) {
            hits.add(&rule::DOUBLE_SPACE, range, "there are two spaces in a row").suggest("write one");
        }
    }
}

fn before_punctuation(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    let mut before: Option<(usize, char)> = None;
    for (offset, character) in text.char_indices() {
        let after = slice(text, offset + character.len_utf8()..text.len()).chars().next();
        if let Some((space, blank)) = before
            && space > 0
            && is_blank(blank)
            && is_detached(character, after, blank, case)
            && !case.is_meant(|text| text.value.contains(&format!("{blank}{character}")))
        {
            let sentence = format!("there is a space before '{character}'");
            hits.add(&rule::SPACE_BEFORE_PUNCTUATION, space..offset + character.len_utf8(), sentence)
                .suggest("remove it");
        }
        if is_blank(character)
            && matches!(before, Some((_, '(' | '[')))
            && after.is_some_and(|after| after.is_alphanumeric() && after != PLACEABLE)
        {
            hits.add(
                &rule::SPACE_BEFORE_PUNCTUATION,
                offset..offset + character.len_utf8(),
                "there is a space behind the bracket",
            )
            .suggest("remove it");
        }
        before = Some((offset, character));
    }
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Whether a mark behind a blank should follow the word instead.
fn is_detached(mark: char, after: Option<char>, blank: char, case: &Case<'_>) -> bool {
    let ends_word =
        after.is_none_or(|after| after.is_whitespace() || matches!(after, '"' | '»' | '”' | ')' | '\u{2069}'));
    let is_french = case.language().is(&["br", "fr"]);
    let is_face = matches!(mark, ':' | ';') && matches!(after, Some('(' | ')'));
    match mark {
        _ if is_face => false,
        // French sets these off, best with a no-break space; Canadian French sets off the colon.
        ';' | ':' | '!' | '?' if is_french => false,
        ',' | '.' | ';' | ':' | '!' | '?' | '…' if blank == '\u{a0}' && is_french => false,
        '.' | ',' | ';' | ':' | '!' | '?' => ends_word,
        ')' | ']' => true,
        '»' => !is_french && !case.language().is(&["hy", "pt", "vi"]) && case.text.value.contains('«'),
        _ => false,
    }
}
