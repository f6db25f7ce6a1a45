//! Eight bytes at a time: questions about the bytes of a `u64`, the first byte lowest.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// How many bytes before the first one over 0x20, the blank: 0 to 8.
#[inline]
pub(super) fn leading_blanks(word: u64) -> usize {
    // Adding 0x5f carries into the high bit from 0x21 on.
    let over = (((word & !HIGHS) + 0x5f * ONES) | word) & HIGHS;
    position(over)
}

/// Where the first byte is that is `ONE` or `OTHER`.
#[inline]
pub(super) fn find<const ONE: u8, const OTHER: u8>(word: u64) -> Option<usize> {
    let found = zeros(word ^ (u64::from(ONE) * ONES)) | zeros(word ^ (u64::from(OTHER) * ONES));
    (found != 0).then(|| position(found))
}

/// Marks the high bit of each zero byte. Bytes above the first may be marked wrongly, the first never is.
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

fn position(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_is_found_where_it_is() {
        for place in 0..8 {
            for byte in 0..=255u8 {
                let mut bytes = [b'\n'; 8];
                bytes[place] = byte;
                let word = u64::from_le_bytes(bytes);
                assert_eq!(leading_blanks(word), if byte > b' ' { place } else { 8 }, "{byte} at {place}");
                assert_eq!(
                    find::<b'"', b'\\'>(word),
                    matches!(byte, b'"' | b'\\').then_some(place),
                    "{byte} at {place}"
                );
            }
        }
    }
}
