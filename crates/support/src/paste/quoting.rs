//! How JSON is written inside something else: a string of JSON, of a shell, of CSV; HTML; an address.

use std::borrow::Cow;

/// How a value's quotes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// As they are.
    Plain,
    /// Behind backslashes, so many strings deep: `\"`, `\\\"`, `\u0022`.
    Backslash(u8),
    /// Twice, as in CSV, Visual Basic and PowerShell: `""`.
    Doubled,
    /// Behind PowerShell's backtick.
    Backtick,
    /// As HTML entities, so many times over: `&quot;`, `&amp;quot;`.
    Entity(u8),
    /// With percent signs, as in an address: `%22`.
    Percent,
    /// As typographic quotes, which mails and word processors make of plain ones.
    Typographic,
}

/// The opening brackets of a value, and how they are written in an address.
const BRACKETS: [&str; 6] = ["{", "[", "%7B", "%7b", "%5B", "%5b"];
/// How often one and the same string was encoded at most.
const MAX_LEVELS: u8 = 4;

/// The next bracket in `text` a value may begin with.
pub(super) fn find_bracket(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find(['{', '[', '%'])?;
        if text.get(at..).is_some_and(|rest| BRACKETS.iter().any(|bracket| rest.starts_with(bracket))) {
            return Some(at);
        }
        from = at + 1;
    }
}

impl Quoting {
    /// How the value is written that `ahead` begins with, seen from its first key. `before` is what stands before it on
    /// its line.
    ///
    /// # Errors
    ///
    /// Where this is no value that could hold an error: how many bytes of it need not be looked at again.
    pub(super) fn of(ahead: &str, before: &str) -> Result<Self, usize> {
        let (key, in_object, in_literal) = first_key(ahead);
        let quoting = if in_object { Self::of_key(key) } else { None };
        quoting.map(|quoting| quoting.in_context(ahead, before, in_literal)).ok_or(ahead.len() - key.len())
    }

    fn in_context(self, ahead: &str, before: &str, in_literal: bool) -> Self {
        match self {
            // A literal whose quotes needed no backslash, as the value is in quotes of the other kind.
            Self::Plain if in_literal || is_literal(before) || (before.ends_with('\'') && is_escaped_twice(ahead)) => {
                Self::Backslash(1)
            }
            quoting => quoting,
        }
    }

    fn of_key(key: &str) -> Option<Self> {
        let backslashes = key.bytes().take_while(|byte| *byte == b'\\').count();
        let behind = key.get(backslashes..)?;
        let begins_name = |text: &str| text.starts_with(|first: char| first.is_alphanumeric() || "_@$".contains(first));
        if backslashes > 0 {
            // Each string doubles the backslashes of the one inside it and adds one.
            let levels = u8::try_from(backslashes.ilog2() + 1).ok().filter(|levels| *levels <= MAX_LEVELS)?;
            let is_quote = behind.starts_with(['"', '\'']) || behind.starts_with("u0022") || behind.starts_with("x22");
            return is_quote.then_some(Self::Backslash(levels));
        }
        if let Some(entity) = key.strip_prefix('&') {
            let levels = 1 + entity.split("amp;").take_while(|part| part.is_empty()).count();
            let entity = entity.trim_start_matches("amp;");
            let is_quote = QUOTE_ENTITIES.iter().any(|quote| entity.starts_with(quote));
            return is_quote.then(|| Self::Entity(u8::try_from(levels).unwrap_or(MAX_LEVELS).min(MAX_LEVELS)));
        }
        if let Some(name) = key.strip_prefix("\"\"") {
            return begins_name(name).then_some(Self::Doubled);
        }
        match key.chars().next()? {
            '"' | '\'' | '}' => Some(Self::Plain),
            '`' => key.starts_with("`\"").then_some(Self::Backtick),
            '%' => ["%22", "%27"].iter().any(|quote| key.starts_with(quote)).then_some(Self::Percent),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => Some(Self::Typographic),
            _ if key.starts_with("u'") || key.starts_with("b'") => Some(Self::Plain),
            _ => is_bare_key(key).then_some(Self::Plain),
        }
    }

    /// `line` as it is without this quoting.
    pub(super) fn decode(self, line: &str) -> Cow<'_, str> {
        match self {
            Self::Plain => Cow::Borrowed(line),
            Self::Backslash(levels) => repeat(line, levels, unescape),
            Self::Doubled => Cow::Owned(line.replace("\"\"", "\"")),
            Self::Backtick => Cow::Owned(without_backticks(line)),
            Self::Entity(levels) => repeat(line, levels, without_entities),
            Self::Percent => Cow::Owned(without_percents(line)),
            Self::Typographic => Cow::Owned(line.replace(['“', '”', '„', '‟', '«', '»', '″'], "\"")),
        }
    }

    /// Whether `line` ends in the middle of something that [`decode`](Self::decode) has to see whole.
    pub(super) fn is_cut(self, line: &str) -> bool {
        let last = |mark: char| line.ends_with(mark);
        match self {
            Self::Backslash(_) => last('\\'),
            Self::Backtick => last('`'),
            Self::Entity(_) => line.rfind('&').is_some_and(|at| !line.get(at..).is_some_and(|rest| rest.contains(';'))),
            Self::Percent => line.get(line.len().saturating_sub(2)..).is_some_and(|end| end.contains('%')),
            Self::Plain | Self::Doubled | Self::Typographic => false,
        }
    }
}

/// What may stand between the brackets of a value inside a string, in HTML, in an address.
const BLANKS: [&str; 15] =
    ["\\n", "\\r", "\\t", "\\\\n", "\\\\r", "\\\\t", "&nbsp;", "%0A", "%0D", "%20", "+", "`n", "`r", "`t", "<br>"];

/// Where the first key of a value stands, behind its brackets; whether the last of them is that of an object, as an
/// array of anything else holds no error; and whether blanks are written with backslashes, as inside a string.
fn first_key(ahead: &str) -> (&str, bool, bool) {
    let mut rest = ahead;
    let (mut in_literal, mut in_object) = (false, false);
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.bytes().next() else { return (rest, in_object, in_literal) };
        let behind = match first {
            b'{' | b'[' => {
                in_object = first == b'{';
                rest.get(1..)
            }
            b'%' | b'\\' | b'&' | b'`' | b'<' | b'+' => {
                let bracket = BRACKETS.iter().find(|bracket| rest.starts_with(**bracket));
                in_object = bracket.map_or(in_object, |bracket| bracket.ends_with(['B', 'b']) && bracket.contains('7'));
                let blank = BLANKS.iter().find(|blank| rest.starts_with(**blank));
                in_literal |= bracket.is_none() && blank.is_some() && first == b'\\';
                bracket.or(blank).and_then(|passed| rest.get(passed.len()..))
            }
            _ => None,
        };
        let Some(behind) = behind else { return (rest, in_object, in_literal) };
        rest = behind;
    }
}

/// A name and a colon, as browsers print objects.
fn is_bare_key(key: &str) -> bool {
    let name =
        key.trim_start_matches(|character: char| character.is_ascii_alphanumeric() || "_$.-".contains(character));
    name.len() < key.len() && name.trim_start().starts_with(':')
}

/// Whether the value stands in a literal of Python's bytes or of a shell in which backslashes are doubled: `b'…'`,
/// `$'…'`.
fn is_literal(before: &str) -> bool {
    ["b'", "B'", "$'", "b\"", "B\""].iter().any(|prefix| before.ends_with(prefix))
}

/// Whether every quote behind a backslash is behind two, as where Python prints a text in single quotes.
fn is_escaped_twice(ahead: &str) -> bool {
    let line = ahead.lines().next().unwrap_or_default();
    line.contains("\\\\\"") && !line.replace("\\\\\"", "").contains("\\\"")
}

fn repeat(line: &str, levels: u8, decode: fn(&str) -> String) -> Cow<'_, str> {
    (0..levels).fold(Cow::Borrowed(line), |line, _| Cow::Owned(decode(&line)))
}

/// Replaces the escapes of JSON, shells and Python. What is none stays as it is.
fn unescape(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('\\') {
        plain.push_str(before);
        let mut characters = behind.chars();
        rest = behind;
        let Some(character) = characters.next() else {
            plain.push('\\');
            break;
        };
        let replaced = match character {
            'n' => '\n',
            'r' | 't' => ' ',
            'b' | 'f' => '\u{fffd}',
            'u' | 'x' => {
                let digits = if character == 'u' { 4 } else { 2 };
                match characters.as_str().split_at_checked(digits) {
                    Some((code, behind)) if code.bytes().all(|digit| digit.is_ascii_hexdigit()) => {
                        characters = behind.chars();
                        // Surrogates and bytes of other encodings are no part of a code.
                        let code = u32::from_str_radix(code, 16).unwrap_or_default();
                        char::from_u32(code).filter(|plain| !plain.is_control()).unwrap_or('\u{fffd}')
                    }
                    _ => '\u{fffd}',
                }
            }
            other => other,
        };
        plain.push(replaced);
        rest = characters.as_str();
    }
    plain.push_str(rest);
    plain
}

fn without_backticks(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '`' => plain.push(match characters.next() {
                Some('n' | 'r' | 't') => ' ',
                Some(other) => other,
                None => break,
            }),
            other => plain.push(other),
        }
    }
    plain
}

/// Entities of a quotation mark, behind their `&`.
const QUOTE_ENTITIES: [&str; 8] = ["quot;", "#34;", "#x22;", "#X22;", "QUOT;", "#39;", "apos;", "#x27;"];

/// The entities JSON is written with; others stand in texts, which nobody reads.
const ENTITIES: [(&str, char); 22] = [
    ("quot;", '"'),
    ("#34;", '"'),
    ("#x22;", '"'),
    ("#X22;", '"'),
    ("QUOT;", '"'),
    ("#39;", '\''),
    ("apos;", '\''),
    ("#x27;", '\''),
    ("amp;", '&'),
    ("#38;", '&'),
    ("#x26;", '&'),
    ("lt;", '<'),
    ("gt;", '>'),
    ("nbsp;", ' '),
    ("#160;", ' '),
    ("#10;", '\n'),
    ("#13;", ' '),
    ("#x2F;", '/'),
    ("#47;", '/'),
    ("#58;", ':'),
    ("colon;", ':'),
    ("comma;", ','),
];

fn without_entities(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('&') {
        plain.push_str(before);
        let entity = ENTITIES.iter().find_map(|(entity, meant)| Some((behind.strip_prefix(entity)?, *meant)));
        let (behind, character) = entity.unwrap_or((behind, '&'));
        plain.push(character);
        rest = behind;
    }
    plain.push_str(rest);
    plain
}

fn without_percents(line: &str) -> String {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.as_bytes();
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        let code = behind.split_at_checked(2).filter(|_| *byte == b'%').and_then(|(digits, behind)| {
            let digits =
                std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|d| d.is_ascii_hexdigit()))?;
            Some((u8::from_str_radix(digits, 16).ok()?, behind))
        });
        match code {
            Some((code, behind)) => {
                bytes.push(code);
                rest = behind;
            }
            None => bytes.push(if *byte == b'+' { b' ' } else { *byte }),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting_is_told_from_the_first_key() {
        let cases = [
            (r#"{"error""#, "", Some(Quoting::Plain)),
            (r#"[ { "error""#, "", Some(Quoting::Plain)),
            ("{'error'", "", Some(Quoting::Plain)),
            ("{u'error'", "", Some(Quoting::Plain)),
            ("{error: {code", "", Some(Quoting::Plain)),
            ("{}", "", Some(Quoting::Plain)),
            (r#"{\"error\""#, "\"", Some(Quoting::Backslash(1))),
            (r#"{\n  \"error\""#, "\"", Some(Quoting::Backslash(1))),
            (r#"{\\\"error"#, "", Some(Quoting::Backslash(2))),
            (r#"{\\\\\\\"error"#, "", Some(Quoting::Backslash(3))),
            (r#"{\u0022error\u0022"#, "", Some(Quoting::Backslash(1))),
            (r#"{"error": "it\'s"}'"#, "b'", Some(Quoting::Backslash(1))),
            (r#"{\n"error""#, "'", Some(Quoting::Backslash(1))),
            (r#"{"error": "\\"x\\""}"#, "'", Some(Quoting::Backslash(1))),
            (r#"{""error"""#, "\"", Some(Quoting::Doubled)),
            ("{`\"error`\"", "\"", Some(Quoting::Backtick)),
            ("{&quot;error", "", Some(Quoting::Entity(1))),
            ("{&amp;quot;error", "", Some(Quoting::Entity(2))),
            ("{&#34;error", "", Some(Quoting::Entity(1))),
            ("%7B%22error%22", "", Some(Quoting::Percent)),
            ("{“error”", "", Some(Quoting::Typographic)),
            ("[ERROR] {", "", None),
            ("[2026-03-01]", "", None),
            ("{id} of", "", None),
            ("[1, 2]", "", None),
            ("[]", "", None),
            ("{ $name }", "", None),
            ("{&lt;b", "", None),
            ("{", "", None),
        ];
        for (ahead, before, quoting) in cases {
            assert_eq!(Quoting::of(ahead, before).ok(), quoting, "{before}{ahead}");
        }
    }

    #[test]
    fn quoting_is_taken_off() {
        let plain = r#"{"error": {"message": "say \"hi\" 100%"}}"#;
        let json_string = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let cases = [
            (Quoting::Backslash(1), json_string(plain)),
            (Quoting::Backslash(2), json_string(&json_string(plain))),
            (Quoting::Backslash(3), json_string(&json_string(&json_string(plain)))),
            (Quoting::Backslash(1), json_string(plain).replace("\\\"", "\\u0022")),
            (Quoting::Doubled, plain.replace('"', "\"\"")),
            (Quoting::Backtick, plain.replace('"', "`\"")),
            (Quoting::Entity(1), plain.replace('"', "&quot;")),
            (Quoting::Entity(2), plain.replace('"', "&amp;quot;")),
            (Quoting::Percent, plain.replace('%', "%25").replace('"', "%22").replace('{', "%7B").replace(' ', "+")),
        ];
        for (quoting, quoted) in cases {
            assert_eq!(Quoting::of(&quoted, ""), Ok(quoting), "{quoted}");
            assert_eq!(quoting.decode(&quoted), plain, "{quoted}");
        }
        assert_eq!(Quoting::Backslash(1).decode(r"\ud83d\n\q\"), "\u{fffd}\nq\\");
    }
}
