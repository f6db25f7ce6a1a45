//! Bytes to text without what terminals, editors and chats put into it.

/// A paste as text.
#[derive(Default)]
pub(super) struct Clean {
    /// No control characters but line feeds and tabs; no marks that cannot be seen.
    pub(super) text: String,
    /// How many escape sequences, control characters and bytes that are no text were left out.
    pub(super) noise: usize,
}

pub(super) fn clean(bytes: &[u8]) -> Clean {
    let mut clean = Clean::default();
    match bytes {
        [0xff, 0xfe, rest @ ..] => clean.utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => clean.utf_16(rest, u16::from_be_bytes),
        _ => clean.utf_8(bytes),
    }
    clean
}

impl Clean {
    fn utf_8(&mut self, bytes: &[u8]) {
        for chunk in bytes.utf8_chunks() {
            self.characters(chunk.valid());
            self.noise += chunk.invalid().len();
            if !chunk.invalid().is_empty() {
                self.text.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }

    fn utf_16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16) {
        let (pairs, _) = bytes.as_chunks::<2>();
        let units = char::decode_utf16(pairs.iter().map(|&pair| unit(pair)));
        let text: String = units.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        self.characters(&text);
    }

    fn characters(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find(is_special) {
            let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.text.push_str(plain);
            rest = self.special(special);
        }
        self.text.push_str(rest);
    }

    /// Passes the character `special` begins with.
    fn special<'t>(&mut self, special: &'t str) -> &'t str {
        let mut characters = special.chars();
        match characters.next() {
            Some('\r') if !characters.as_str().starts_with('\n') => self.text.push('\n'),
            Some('\r') => {}
            Some('\u{85}' | '\u{2028}' | '\u{2029}') => self.text.push('\n'),
            Some('\u{1b}') => {
                self.noise += 1;
                return behind_escape(characters.as_str());
            }
            Some('\u{9b}') => {
                self.noise += 1;
                return behind_parameters(characters.as_str());
            }
            Some(character) if character.is_control() => self.noise += 1,
            Some(character) if character.is_whitespace() => self.text.push(' '),
            _ => {}
        }
        characters.as_str()
    }
}

/// What does not go into the text as it is: control characters, blanks of other kinds, and marks without width.
fn is_special(character: char) -> bool {
    match character {
        ' ' | '\n' | '\t' => false,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' => true,
        other => other.is_control() || other.is_whitespace(),
    }
}

/// What stands behind an escape sequence (ECMA-48) whose escape character was passed.
fn behind_escape(rest: &str) -> &str {
    let mut characters = rest.chars();
    match characters.next() {
        Some('[') => behind_parameters(characters.as_str()),
        // A string up to its terminator: titles, links.
        Some(']' | 'P' | 'X' | '^' | '_') => {
            let string = characters.as_str();
            let end = string.find(['\u{7}', '\u{1b}', '\u{9c}', '\n']);
            let rest = end.and_then(|end| string.get(end..)).unwrap_or_default();
            rest.strip_prefix("\u{1b}\\").or(rest.strip_prefix(['\u{7}', '\u{9c}'])).unwrap_or(rest)
        }
        Some(' '..='/') => characters.as_str().strip_prefix(|end: char| end.is_ascii_graphic()).unwrap_or_default(),
        Some('0'..='~') => characters.as_str(),
        _ => rest,
    }
}

fn behind_parameters(rest: &str) -> &str {
    let rest = rest.trim_start_matches(|parameter| (' '..='?').contains(&parameter));
    rest.strip_prefix(|end| ('@'..='~').contains(&end)).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_control_characters_go() {
        let cases = [
            ("\u{1b}[1;31m{\u{1b}[0m", "{", 2),
            ("\u{1b}]8;;https://x\u{1b}\\a\u{1b}]8;;\u{7}b", "ab", 2),
            ("\u{9b}31ma\u{0}b\u{8}c\u{7f}", "abc", 4),
            ("a\u{1b}(Bb\u{1b}=c\u{1b}", "abc", 3),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd", 0),
            ("\u{feff}a\u{a0}b\u{202f}c\u{200b}d\u{2068}e\u{2069}", "a b cde", 0),
        ];
        for (pasted, text, noise) in cases {
            let clean = clean(pasted.as_bytes());
            assert_eq!((clean.text.as_str(), clean.noise), (text, noise), "{pasted:?}");
        }
    }

    #[test]
    fn utf_16_is_read_and_other_bytes_are_counted() {
        assert_eq!(clean(b"\xff\xfe{\0}\0").text, "{}");
        assert_eq!(clean(b"\xfe\xff\0{\0}").text, "{}");
        let clean = clean(b"a\xff\xfe\xfdb");
        assert_eq!((clean.text.as_str(), clean.noise), ("a\u{fffd}\u{fffd}\u{fffd}b", 3));
    }
}
