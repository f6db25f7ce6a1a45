//! Escapes of HTML and JSON in a text that was copied out of a page or a log.

use std::borrow::Cow;

/// Accents in the names of HTML's character references: `&oacute;` is `o` with one of them.
const ACCENTS: [&str; 8] = ["acute", "grave", "uml", "tilde", "circ", "cedil", "ring", "caron"];
/// The longest reference worth reading: `&Ccedil;` has 6 between `&` and `;`, `&#1114111;` has 8.
const MAX_REFERENCE: usize = 8;

/// The text with its escapes written out, as far as comparing needs it: `&oacute;` is `o`, `&#1086;` and `\u043e` are
/// `о`; `&nbsp;`, `&quot;`, `\n` and other marks become blanks.
pub(super) fn resolve(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '\\']) {
        return Cow::Borrowed(text);
    }
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['&', '\\']) {
        let (before, escape) = rest.split_at(start);
        resolved.push_str(before);
        let (character, length) = reference(escape).or_else(|| json(escape)).unwrap_or((' ', 1));
        resolved.push(character);
        rest = escape.get(length..).unwrap_or_default();
    }
    resolved.push_str(rest);
    Cow::Owned(resolved)
}

/// A character reference at the start of `text`, and its length in bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('&')?;
    let length = name.bytes().take(MAX_REFERENCE + 1).position(|byte| byte == b';')?;
    let name = name.get(..length)?;
    let number = name.strip_prefix('#');
    let hexadecimal = number.and_then(|number| number.strip_prefix(['x', 'X']));
    let character = match (hexadecimal, number) {
        (Some(digits), _) => char::from_u32(u32::from_str_radix(digits, 16).ok()?)?,
        (None, Some(digits)) => char::from_u32(digits.parse().ok()?)?,
        (None, None) => named(name)?,
    };
    Some((character, length + 2))
}

fn named(name: &str) -> Option<char> {
    let mut characters = name.chars();
    let letter = characters.next().filter(char::is_ascii_alphabetic)?;
    let is_accented = ACCENTS.contains(&characters.as_str());
    let is_name = characters.all(|character| character.is_ascii_alphanumeric());
    is_name.then_some(if is_accented { letter } else { ' ' })
}

/// An escape of a JSON string at the start of `text`, and its length in bytes.
fn json(text: &str) -> Option<(char, usize)> {
    let escape = text.strip_prefix('\\')?;
    match escape.as_bytes().first()? {
        b'u' => {
            let digits = escape.get(1..5)?;
            Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, 6))
        }
        b'n' | b'r' | b't' | b'"' | b'\\' | b'/' => Some((' ', 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_pages_and_logs_are_written_out() {
        let cases = [
            ("Calificaci&oacute;n &quot;name&quot;", "Calificacion  name "),
            ("&#1054;&#x448;ибка&nbsp;сети", "Ошибка сети"),
            (r"\u041e\u0448\u0438\u0431\u043a\u0430\nсети", "Ошибка сети"),
            ("AT&T, R&amp;D; C:\\temp \\ud83d &", "AT T, R D; C: emp  ud83d  "),
            ("&&&; &verylongname; \\", "   ;  verylongname;  "),
        ];
        for (text, resolved) in cases {
            assert_eq!(resolve(text), resolved, "{text}");
        }
    }

    #[test]
    fn a_text_without_escapes_is_borrowed() {
        assert!(matches!(resolve("Recurso no encontrado"), Cow::Borrowed(_)));
    }
}
