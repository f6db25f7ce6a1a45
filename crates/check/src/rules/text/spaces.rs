//! White space: at the edges, twice, before punctuation.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::language::Vocabulary;
use crate::matcher::Matcher;
use crate::rule;
use crate::words::{Kind, PLACEABLE, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.text.is_blank() {
        return;
    }
    edges(case, hits);
    doubled(case, hits);
    before_punctuation(case, hits);
    missing(case, hits);
}

/// A word, a mark, and the next word at once: `hola,mundo`, «Готово.Ваши».
static JOINED: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new(r"\p{L}{2,}[,;!?…]\p{L}{2,}|\p{Ll}{2,}\.\p{Lu}\p{Ll}+|\p{N}\.\p{Lu}\p{Ll}{2,}"));

fn missing(case: &Case<'_>, hits: &mut Hits) {
    if !case.language().has_spaces() {
        return;
    }
    for range in JOINED.places(&case.text.value) {
        let joined = case.text.part(range.clone());
        let token =
            case.text.tokens.iter().find(|token| token.range.start <= range.start && range.start < token.range.end);
        let is_address = token.is_some_and(|token| token.kind == Kind::Address);
        // `Node.Js`, `Contoso.Portal`: names of the technical world are ASCII and have a dot; a sentence ends in front
        // of a word of the language.
        let is_name = joined.is_ascii() && joined.contains('.') && !begins_sentence(joined);
        if is_address || is_name || case.is_meant(|text| text.value.contains(joined)) {
            continue;
        }
        let mark = joined.find(|c: char| !c.is_alphanumeric()).map_or(0, |offset| offset);
        let place = range.start + mark
            ..range.start + mark + joined.get(mark..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let sentence = format!("there is no space in '{joined}'");
        hits.add(&rule::MISSING_SPACE, place, sentence).suggest("write a space behind the mark");
        return;
    }
}

/// Whether the word behind the dot is an everyday word, such as begins a sentence.
fn begins_sentence(joined: &str) -> bool {
    let word = joined.rsplit('.').next().unwrap_or_default().to_lowercase();
    joined.starts_with(|c: char| c.is_numeric()) || Vocabulary::languages(&word).next().is_some()
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
