//! Text that was read in another encoding than it was written in. The only door to `encoding_rs`.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use encoding_rs::{Encoding, IBM866, KOI8_R, MACINTOSH, WINDOWS_1251, WINDOWS_1252};

use super::{Case, Hits};
use crate::rule;
use crate::script::Script;
use crate::words::{Kind, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let text = case.text.value.as_str();
    if let Some(offset) = text.find('\u{fffd}') {
        let range = offset..offset + '\u{fffd}'.len_utf8();
        hits.add(&rule::MOJIBAKE, range, "a character was lost: U+FFFD stands in its place").suggest("write it again");
        return;
    }
    if let Some((range, decoded)) = CHARSETS.iter().find_map(|charset| charset.misread(case)) {
        let sentence = format!("'{}' is UTF-8 that was read in another encoding", case.text.part(range.clone()));
        hits.add(&rule::MOJIBAKE, range, sentence).suggest(format!("it was '{decoded}'"));
    } else if let Some((range, was)) = misread_bytes(case) {
        let sentence =
            format!("'{}' was read in another encoding than it was written in", case.text.part(range.clone()));
        let hit = hits.add(&rule::MOJIBAKE, range, sentence);
        if let Some(was) = was {
            hit.suggest(format!("it was '{was}'"));
        }
    } else if let Some(range) = question_marks(case) {
        hits.add(&rule::MOJIBAKE, range, "question marks stand in the place of letters that were lost")
            .suggest("write them again");
    }
}

/// An encoding of one byte a character that UTF-8 is often mistaken for.
struct Charset {
    bytes: HashMap<char, u8>,
    /// Whether it is the encoding of a Cyrillic alphabet: then its letters are ordinary in Cyrillic texts.
    is_cyrillic: bool,
}

static CHARSETS: LazyLock<Vec<Charset>> = LazyLock::new(|| {
    let charset = |(encoding, is_cyrillic)| Charset::new(encoding, is_cyrillic);
    [(WINDOWS_1252, false), (WINDOWS_1251, true), (MACINTOSH, false), (IBM866, true), (KOI8_R, true)]
        .map(charset)
        .into()
});

impl Charset {
    fn new(encoding: &'static Encoding, is_cyrillic: bool) -> Self {
        let byte = |byte: u8| {
            let bytes = [byte];
            let (text, _) = encoding.decode_without_bom_handling(&bytes);
            text.chars().next().map(|character| (character, byte)).unwrap_or(('\u{fffd}', byte))
        };
        Self { bytes: (0x80..=0xff).map(byte).filter(|(character, _)| *character != '\u{fffd}').collect(), is_cyrillic }
    }

    /// The first piece that is UTF-8 read as this encoding, and what it was.
    fn misread(&self, case: &Case<'_>) -> Option<(Range<usize>, String)> {
        self.runs(&case.text.value).into_iter().find_map(|run| {
            let found = decoded(&run);
            let misread = found.iter().enumerate().find(|(index, (_, character))| {
                let follows = found
                    .get(index + 1)
                    .filter(|(range, _)| range.start == found.get(*index).map_or(0, |(range, _)| range.end));
                self.is_misread(*character, follows.map(|(_, next)| *next), case)
            });
            let (index, (first, _)) = misread?;
            let rest = found.get(index..).unwrap_or_default();
            let (mut end, mut text) = (first.start, String::new());
            for (range, character) in rest {
                if range.start != end {
                    break;
                }
                end = range.end;
                text.push(*character);
            }
            Some((first.start..end, text))
        })
    }

    /// The pieces of characters that are not ASCII and have a byte, each with its bytes.
    fn runs(&self, text: &str) -> Vec<Vec<(usize, char, u8)>> {
        let mut runs = vec![Vec::new()];
        for (offset, character) in text.char_indices() {
            match (self.bytes.get(&character), runs.last_mut()) {
                (Some(byte), Some(run)) => run.push((offset, character, *byte)),
                (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
                _ => {}
            }
        }
        runs
    }

    /// Whether a character that comes out of decoding is what somebody wrote, not a coincidence.
    fn is_misread(&self, character: char, next: Option<char>, case: &Case<'_>) -> bool {
        let reads_cyrillic = case.language().is_written_with('ж');
        match character {
            // Quotation marks, dashes, the euro, emoji: three bytes and more do not come together by chance.
            '\u{2010}'..='\u{203a}' | '€' | '™' | '\u{feff}' | '\u{1f300}'..='\u{1faff}' => true,
            // «В » and «Г» are ordinary in Cyrillic.
            '\u{a0}'..='\u{ff}' => !(self.is_cyrillic && reads_cyrillic),
            '\u{400}'..='\u{45f}' if !self.is_cyrillic => true,
            _ if !character.is_alphabetic() => false,
            // Cyrillic letters make all kinds of bytes, but not Cyrillic ones.
            _ if self.is_cyrillic && reads_cyrillic && Script::of(character) != Some(Script::CYRILLIC) => false,
            _ => next.is_some_and(|next| {
                Script::of(next) == Script::of(character) && is_common(character) && is_common(next)
            }),
        }
    }
}

/// Letters of modern alphabets: what is left of a code block beside its historic letters.
fn is_common(character: char) -> bool {
    match Script::of(character) {
        Some(Script::CYRILLIC) => matches!(character, '\u{400}'..='\u{45f}' | 'ґ' | 'Ґ'),
        script => script.is_some(),
    }
}

/// The characters that a run of bytes holds as UTF-8, each with its place in the text.
fn decoded(run: &[(usize, char, u8)]) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut rest = run;
    while let Some((start, _, lead)) = rest.first().copied() {
        let length = match lead {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => 1,
        };
        let bytes: Vec<u8> = rest.iter().take(length).map(|(_, _, byte)| *byte).collect();
        let character = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
        let used = match (character, rest.get(length.saturating_sub(1))) {
            (Some(character), Some((last, shown, _))) if length > 1 => {
                found.push((start..last + shown.len_utf8(), character));
                length
            }
            _ => 1,
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    found
}

/// Text of one single-byte encoding that was read as another one.
fn misread_bytes(case: &Case<'_>) -> Option<(Range<usize>, Option<String>)> {
    let text = case.text.value.as_str();
    for (range, word) in case.text.words() {
        let length = word.chars().count();
        // «Ðåñóðñ»: the letters of windows-1251 in Latin-1.
        let is_pattern = word.chars().all(|letter| word.starts_with(letter));
        if length > 2 && !is_pattern && word.chars().all(|letter| ('À'..='ÿ').contains(&letter)) {
            let (bytes, _, _) = WINDOWS_1252.encode(word);
            let (was, _) = WINDOWS_1251.decode_without_bom_handling(&bytes);
            return Some((range, Some(was.into_owned()).filter(|_| case.language().is_written_with('ж'))));
        }
        // «пЕЯСПЯ»: windows-1251 and KOI8-R have small and capital letters the other way round.
        let mut letters = word.chars();
        let is_inverted = letters.next().is_some_and(char::is_lowercase) && letters.all(char::is_uppercase);
        if length > 3 && is_inverted && word.chars().all(|letter| Script::of(letter) == Some(Script::CYRILLIC)) {
            let (bytes, _, _) = KOI8_R.encode(word);
            let (was, _) = WINDOWS_1251.decode_without_bom_handling(&bytes);
            return Some((range, Some(was.into_owned())));
        }
    }
    if let Some(found) = case.text.words().find_map(|(range, word)| Some((range, Some(western(word, case)?)))) {
        return Some(found);
    }
    let mut before = None;
    for (offset, character) in text.char_indices() {
        let after = slice(text, offset + character.len_utf8()..text.len()).chars().next();
        let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
        // «informaci¢n»: code page 850 in windows-1252.
        let in_word = is_letter(before) && is_letter(after) && matches!(character, '¢' | '£' | '¤' | '¡' | '‚');
        let is_box = ('\u{2500}'..='\u{257f}').contains(&character) && (is_letter(before) || is_letter(after));
        if (in_word || is_box) && !case.source_has(character) {
            return Some((offset..offset + character.len_utf8(), None));
        }
        before = Some(character);
    }
    None
}

/// «vбlida»: a word of windows-1252 in windows-1251. Where all its Cyrillic letters look like Latin ones, they are
/// likelier to be meant for those.
fn western(word: &str, case: &Case<'_>) -> Option<String> {
    let is_cyrillic = |letter: char| Script::of(letter) == Some(Script::CYRILLIC);
    let is_mixed = word.contains(is_cyrillic) && word.contains(|letter: char| letter.is_ascii_alphabetic());
    let looks_latin = |letter: char| "асеорхукіјѕАВСЕНКМОРТХУІЈЅ".contains(letter);
    if !case.language().is_latin() || !is_mixed || word.chars().filter(|letter| is_cyrillic(*letter)).all(looks_latin) {
        return None;
    }
    let meant = |letter: char| {
        if !is_cyrillic(letter) {
            return Some(letter);
        }
        let shown = letter.to_string();
        let (bytes, _, _) = WINDOWS_1251.encode(&shown);
        let (was, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
        was.chars().next().filter(|letter| letter.is_alphabetic() && case.language().spells_with(*letter))
    };
    word.chars().map(meant).collect()
}

/// `???? ?? ??????` or `informaci?n`.
fn question_marks(case: &Case<'_>) -> Option<Range<usize>> {
    let text = case.text.value.as_str();
    let marks = text.trim();
    if marks.trim_matches('?').is_empty() && (marks.len() < 4 || case.language().is_latin()) {
        // A gap that nobody filled.
        return None;
    }
    let marks =
        case.text.tokens.iter().filter(|token| token.kind == Kind::Mark && case.text.part(token.range.clone()) == "?");
    for token in marks {
        let rest = slice(text, token.range.start..text.len());
        let before = slice(text, 0..token.range.start).chars().next_back();
        let run = rest.len() - rest.trim_start_matches('?').len();
        let after = slice(rest, run..rest.len()).chars().next();
        let starts_word = before.is_none_or(char::is_whitespace);
        let is_lost_word =
            starts_word && run > 1 && after.is_none_or(|next| !next.is_alphabetic() || next.is_lowercase());
        let in_word = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_lowercase);
        let source_has_it = case.sources.iter().any(|source| source.value.contains(slice(rest, 0..run.max(2))));
        if (is_lost_word || in_word) && !source_has_it {
            return Some(token.range.start..token.range.start + run);
        }
    }
    None
}
