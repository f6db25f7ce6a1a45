//! The text that is looked for: words of the command line, or standard input.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Read};

use error_l10n::Finder;

use crate::failure::Failure;
use crate::input;
use crate::voice::{Sentence, Voice};

/// What is read of standard input: every character the search looks at, and one more to know that there are more.
const MAX_BYTES: u64 = 4 * (Finder::MAX_CHARACTERS as u64 + 1);

/// What somebody read.
#[derive(Debug)]
pub(super) struct Quoted {
    pub(super) text: String,
    /// The search looks at a part of it only.
    pub(super) is_cut: bool,
}

/// Reads what is looked for: the `words`, which need no quotes around them, or standard input.
///
/// # Errors
///
/// Nothing to read, or nothing that can be read.
pub(super) fn read(words: &[OsString], voice: &Voice) -> Result<Quoted, Failure> {
    let text = match words {
        [] if io::stdin().is_terminal() => return Err(Sentence::new("cli-find-none").into()),
        [] => read_stdin()?,
        [dash] if dash == "-" => {
            input::invite(voice);
            read_stdin()?
        }
        words => words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" "),
    };
    let is_cut = text.chars().nth(Finder::MAX_CHARACTERS).is_some();
    Ok(Quoted { text, is_cut })
}

fn read_stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let sentence = |error: io::Error| Sentence::new("cli-stdin-unreadable").because(&error);
    io::stdin().lock().take(MAX_BYTES).read_to_end(&mut bytes).map_err(sentence)?;
    Ok(decode(&bytes))
}

/// The text of `bytes`: UTF-8, or UTF-16 where a byte order mark says so, as Windows shells write files.
fn decode(bytes: &[u8]) -> String {
    let utf_16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = bytes.as_chunks::<2>();
        String::from_utf16_lossy(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>())
    };
    match bytes {
        [0xff, 0xfe, text @ ..] => utf_16(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => utf_16(text, u16::from_be_bytes),
        text => String::from_utf8_lossy(text).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_windows_shells_are_read_and_bytes_that_are_no_text_do_no_harm() {
        assert_eq!(decode(b"\xff\xfeN\x00o\x00"), "No");
        assert_eq!(decode(b"\xfe\xff\x04\x1d\x04\x35\x04"), "Не");
        assert_eq!(decode("Не".as_bytes()), "Не");
        assert_eq!(decode(b"\xff\xff"), "\u{fffd}\u{fffd}");
    }
}
