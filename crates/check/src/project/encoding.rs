//! From the bytes of a file to its text, whatever they are.

/// The largest file the library's loader takes.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// What the bytes of a file were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    /// UTF-8 with a byte order mark.
    Marked,
    Utf16,
    /// UTF-8 whose lines end with a carriage return alone, which Fluent does not know; the text has line feeds for them.
    CarriageReturns,
    /// Not UTF-8; U+FFFD stands for what could not be read. The first such place, in bytes of the text.
    Broken {
        first: usize,
    },
    /// Larger than the loader takes: not read.
    TooLarge,
}

/// The text, and what the bytes were.
pub(super) fn decode(bytes: Vec<u8>) -> (String, Encoding) {
    if bytes.len() > MAX_BYTES {
        return (String::new(), Encoding::TooLarge);
    }
    if let Some(text) = utf16(&bytes) {
        return (text, Encoding::Utf16);
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') => (text, Encoding::Marked),
        Ok(text) if has_old_line_ends(&text) => (text.replace('\r', "\n"), Encoding::CarriageReturns),
        Ok(text) => (text, Encoding::Utf8),
        Err(error) => {
            let first = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Encoding::Broken { first })
        }
    }
}

/// Whether most lines end with a carriage return that no line feed follows, as those of old Macintoshes do.
fn has_old_line_ends(text: &str) -> bool {
    let line_feeds = text.matches('\n').count();
    text.matches('\r').count() - text.matches("\r\n").count() > line_feeds
}

/// The text of bytes that are UTF-16, as Windows shells write it: with its mark, or with a zero in every other byte.
fn utf16(bytes: &[u8]) -> Option<String> {
    let big_endian = |pair: &[u8; 2]| u16::from_be_bytes(*pair);
    let little_endian = |pair: &[u8; 2]| u16::from_le_bytes(*pair);
    let (pairs, _) = bytes.as_chunks::<2>();
    let zeros = |position: usize| {
        let sample = pairs.iter().take(64);
        let zeros = sample.clone().filter(|pair| pair.get(position) == Some(&0)).count();
        pairs.len() > 4 && zeros * 10 > sample.len() * 7
    };
    let units: Vec<u16> = match bytes {
        [0xff, 0xfe, ..] => pairs.iter().skip(1).map(little_endian).collect(),
        [0xfe, 0xff, ..] => pairs.iter().skip(1).map(big_endian).collect(),
        _ if zeros(1) && !zeros(0) => pairs.iter().map(little_endian).collect(),
        _ if zeros(0) && !zeros(1) => pairs.iter().map(big_endian).collect(),
        _ => return None,
    };
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_windows_shells_are_read_and_named_for_what_they_are() {
        let utf16: Vec<u8> = "\u{feff}a = ñ\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(utf16.clone()), ("a = ñ\r\n".to_owned(), Encoding::Utf16));
        assert_eq!(decode(b"a = b c d e f\n".iter().flat_map(|byte| [0, *byte]).collect()).1, Encoding::Utf16);
        assert_eq!(decode("\u{feff}a = b".into()), ("\u{feff}a = b".to_owned(), Encoding::Marked));
        assert_eq!(decode("a = b\rc = é\r".into()), ("a = b\nc = é\n".to_owned(), Encoding::CarriageReturns));
        assert_eq!(decode("a = b\r\nc\r = é\r\n".into()).1, Encoding::Utf8);
        assert_eq!(decode(b"a = \xf1\n".to_vec()), ("a = \u{fffd}\n".to_owned(), Encoding::Broken { first: 4 }));
        assert_eq!(decode(vec![b'#'; MAX_BYTES + 1]).1, Encoding::TooLarge);
        assert_eq!(decode(Vec::new()), (String::new(), Encoding::Utf8));
    }
}
