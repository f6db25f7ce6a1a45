//! A text cut into words, numbers, names of things and marks.

use std::ops::Range;

/// Stands for a placeable in the text of a pattern: a code point no text has.
pub(crate) const PLACEABLE: char = '\u{fdd0}';

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

/// What a piece of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word of a language. Compounds are cut at their hyphens.
    Word,
    /// A name of the technical world: `preconditionFailed`, `--field`, `check.toml`, `UTF-8`; a tag: `<b>`.
    Name,
    /// Digits, with what groups them.
    Number,
    /// The address of a page or a person.
    Address,
    /// What stands in braces.
    Placeable,
    /// Anything else that can be seen.
    Mark,
    /// White space.
    Space,
}

/// The piece of `text` at `range`, or nothing.
pub(crate) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Cuts a text; every byte of it is in exactly one token.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = 0;
    while let Some(first) = slice(text, rest..text.len()).chars().next() {
        let chunk = slice(text, rest..text.len());
        let end = |belongs: fn(char) -> bool| chunk.find(|c| !belongs(c)).unwrap_or(chunk.len());
        let length = if first == PLACEABLE {
            tokens.push(Token { range: rest..rest + first.len_utf8(), kind: Kind::Placeable });
            first.len_utf8()
        } else if first.is_whitespace() {
            let length = end(char::is_whitespace);
            tokens.push(Token { range: rest..rest + length, kind: Kind::Space });
            length
        } else if let Some(length) = tag_length(chunk) {
            tokens.push(Token { range: rest..rest + length, kind: Kind::Name });
            length
        } else {
            let length = end(|c| !c.is_whitespace() && c != PLACEABLE);
            // A tag may follow a word at once.
            let is_tag = |(offset, _): &(usize, &str)| tag_length(slice(chunk, *offset..chunk.len())).is_some();
            let length = slice(chunk, 0..length).match_indices('<').find(is_tag).map_or(length, |(offset, _)| offset);
            chunk_tokens(slice(text, rest..rest + length), rest, &mut tokens);
            length
        };
        rest += length;
    }
    tokens
}

/// The length of `<b>`, `</b>`, `<a href="…">` or `<file>` at the beginning of a text.
fn tag_length(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let end = inner.find('>')?;
    let starts_tag = inner.starts_with(|c: char| c.is_alphabetic() || c == '/');
    (starts_tag && !slice(inner, 0..end).contains('<')).then_some(end + 2)
}

/// Cuts a piece without white space and placeables.
fn chunk_tokens(chunk: &str, start: usize, tokens: &mut Vec<Token>) {
    let core = core(chunk);
    let kind = whole_kind(slice(chunk, core.clone()));
    let mut offset = 0;
    while let Some(first) = slice(chunk, offset..chunk.len()).chars().next() {
        let (length, of_kind) = match kind {
            Some(kind) if offset == core.start => (core.len(), kind),
            _ => next_piece(slice(chunk, offset..chunk.len()), first),
        };
        tokens.push(Token { range: start + offset..start + offset + length, kind: of_kind });
        offset += length;
    }
}

/// A piece without the punctuation around it.
fn core(chunk: &str) -> Range<usize> {
    let opening = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/' | '$' | '_' | '.' | '@');
    let closing = |c: char| !c.is_alphanumeric() && !matches!(c, '/' | '_');
    let start = chunk.find(|c| !opening(c)).unwrap_or(chunk.len());
    let end = chunk.trim_end_matches(closing).len();
    start..end.max(start)
}

/// The kind of a piece that is one thing as a whole.
fn whole_kind(core: &str) -> Option<Kind> {
    if core.is_empty() {
        return None;
    }
    if is_address(core) {
        return Some(Kind::Address);
    }
    let is_number = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '\'' | '’' | ':' | '/' | '-' | '–');
    if core.chars().all(is_number) && core.chars().next().is_some_and(char::is_numeric) {
        return Some(Kind::Number);
    }
    (core.is_ascii() && is_technical(core)).then_some(Kind::Name)
}

/// Whether an ASCII piece is a name and not a word of a language.
fn is_technical(core: &str) -> bool {
    let has = |test: fn(&u8) -> bool| core.bytes().any(|byte| test(&byte));
    let letters = has(u8::is_ascii_alphabetic);
    let is_option =
        core.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic()));
    let inner_dot =
        core.bytes().zip(core.bytes().skip(1)).any(|(one, next)| one == b'.' && next.is_ascii_alphanumeric())
            || core.starts_with('.');
    letters
        && (is_option
            || inner_dot
            || has(u8::is_ascii_digit)
            || core.starts_with('/')
            || core.contains(['_', '\\', '=', '@', '$', ':'])
            || core.matches('/').count() > 1
            || is_media_type(core)
            || core.split(|c: char| !c.is_ascii_alphabetic()).any(has_inner_capital))
}

/// `application/json`.
fn is_media_type(core: &str) -> bool {
    let types = ["application", "audio", "font", "image", "message", "model", "multipart", "text", "video"];
    core.split_once('/').is_some_and(|(kind, name)| types.contains(&kind) && !name.is_empty())
}

/// `eTag`, `preconditionFailed`, `GitHub`; neither `Error` nor `HTTP`.
fn has_inner_capital(word: &str) -> bool {
    let inner = word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    inner && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether a piece is the address of a page or a person.
pub(crate) fn is_address(core: &str) -> bool {
    let is_host = |host: &str| {
        let end = host.rsplit('.').next().unwrap_or_default();
        host.contains('.') && end.len() > 1 && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
    };
    let person = core.split_once('@').is_some_and(|(name, host)| !name.is_empty() && is_host(host));
    let is_active =
        ["data:", "javascript:", "mailto:", "tel:"].iter().any(|scheme| core.to_lowercase().starts_with(scheme));
    let is_relative = core.starts_with("//") && core.contains('.');
    is_active || is_relative || core.contains("://") || core.to_lowercase().starts_with("www.") || person
}

/// The first piece of an ordinary chunk: a word, a number or one mark.
fn next_piece(rest: &str, first: char) -> (usize, Kind) {
    if is_word_letter(first) {
        return (word_length(rest), Kind::Word);
    }
    if first.is_numeric() {
        return (rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len()), Kind::Number);
    }
    (first.len_utf8(), Kind::Mark)
}

/// Letters, and the marks above and below them.
fn is_word_letter(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Letters, with apostrophes between them: `doesn't` is one word.
fn word_length(rest: &str) -> usize {
    let mut length = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let letter_follows = characters.peek().is_some_and(|(_, next)| is_word_letter(*next));
        if !(is_word_letter(character) || (is_apostrophe(character) && letter_follows)) {
            break;
        }
        length = offset + character.len_utf8();
    }
    length
}

/// `'`, `’` and the letter `ʼ`.
pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

/// `HTTP`, `ID`: two capitals or more, and nothing else.
pub(crate) fn is_acronym(word: &str) -> bool {
    word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_pieces(text: &str, kind: Kind, expected: &[&str]) {
        let found: Vec<&str> =
            tokens(text).into_iter().filter(|token| token.kind == kind).map(|token| slice(text, token.range)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn tokens_cover_the_text() {
        for text in ["", "a", " a  b ", "«Ошибка» в HTTP-запросе: --field, 99 904.", "\u{fdd0}s\u{fdd0}", "l'API's 'x'"]
        {
            let joined: String = tokens(text).into_iter().map(|token| slice(text, token.range).to_owned()).collect();
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn compounds_are_cut_at_hyphens_and_contractions_are_not_cut() {
        assert_pieces("HTTP-запрос doesn't y/o", Kind::Word, &["HTTP", "запрос", "doesn't", "y", "o"]);
        assert_pieces("Содержимое: «да»", Kind::Word, &["Содержимое", "да"]);
    }

    #[test]
    fn names_are_no_words() {
        let names =
            ["--field", "eTag", "check.toml", "UTF-8", "innerError.code", "a_b", "/v1/items", "-x", "application/json"];
        for name in names {
            assert_pieces(&format!("x («{name}»), y."), Kind::Name, &[name]);
        }
        assert_pieces("el encabezado Retry-After.", Kind::Name, &[]);
    }

    #[test]
    fn addresses_and_numbers_are_whole() {
        assert_pieces("Visite https://example.com/a?b=c.", Kind::Address, &["https://example.com/a?b=c"]);
        assert_pieces("Escriba a ana@example.com, por favor", Kind::Address, &["ana@example.com"]);
        assert_pieces("1,024 y 99.904: 3", Kind::Number, &["1,024", "99.904", "3"]);
    }
}
