//! Sixteen bytes at a time: questions about a block of bytes, answered by a bit for each. The only door to `wide`.

use wide::u8x16;

/// Bytes in a block.
pub(crate) const LENGTH: usize = 16;

/// Sixteen bytes that stand one after the other in a body.
#[derive(Clone, Copy)]
pub(crate) struct Block(u8x16);

/// A bit for each byte of a block that an answer is yes for, the first byte lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Places(u32);

impl Block {
    #[inline(always)]
    pub(crate) fn new(bytes: &[u8; LENGTH]) -> Self {
        Self(u8x16::new(*bytes))
    }

    /// Eight bytes and eight more.
    #[inline(always)]
    pub(crate) fn of_ends(first: [u8; 8], last: [u8; 8]) -> Self {
        Self::new(&(u128::from(u64::from_le_bytes(first)) | u128::from(u64::from_le_bytes(last)) << 64).to_le_bytes())
    }

    /// The first sixteen bytes, if there are as many.
    #[inline(always)]
    pub(crate) fn first_of(bytes: &[u8]) -> Option<Self> {
        bytes.first_chunk().map(Self::new)
    }

    /// Where `ONE` or `OTHER` stand.
    #[inline(always)]
    pub(crate) fn either<const ONE: u8, const OTHER: u8>(self) -> Places {
        let found = self.0.simd_eq(u8x16::splat(ONE)) | self.0.simd_eq(u8x16::splat(OTHER));
        Places(found.to_bitmask())
    }

    /// Where quotes, backslashes and control characters stand.
    #[inline(always)]
    pub(crate) fn special_in_string(self) -> Places {
        let controls = self.0.min(u8x16::splat(b' ' - 1)).simd_eq(self.0);
        let quotes = self.0.simd_eq(u8x16::splat(b'"')) | self.0.simd_eq(u8x16::splat(b'\\'));
        Places((quotes | controls).to_bitmask())
    }

    /// Where bytes stand that are not among `[A-Za-z0-9._:-]`.
    #[inline(always)]
    pub(crate) fn outside_identifier(self) -> Places {
        let within = |bytes: u8x16, first: u8, last: u8| {
            let above = bytes - u8x16::splat(first);
            above.min(u8x16::splat(last - first)).simd_eq(above)
        };
        let letters = within(self.0 | u8x16::splat(0x20), b'a', b'z');
        let others = within(self.0, b'0', b':') | within(self.0, b'-', b'.') | self.0.simd_eq(u8x16::splat(b'_'));
        Places((letters | others).to_bitmask() ^ 0xffff)
    }

    /// Where bytes over 0x20, the blank, stand.
    #[inline(always)]
    pub(crate) fn over_blank(self) -> Places {
        Places(self.0.max(u8x16::splat(b' ' + 1)).simd_eq(self.0).to_bitmask())
    }
}

impl Places {
    /// How many bytes stand before the first place; `None` where there is none.
    #[inline(always)]
    pub(crate) fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize)
    }

    /// The first place alone. To compare it with one that is foreseen takes less than to [count](Self::first), and gives
    /// no number that has to be waited for.
    #[inline(always)]
    pub(crate) fn first_alone(self) -> Self {
        Self(self.0 & self.0.wrapping_neg())
    }

    /// The place behind `count` bytes; where a block is not longer, one that nothing is ever found at.
    pub(crate) const fn behind(count: usize) -> Self {
        Self(1 << if count < LENGTH { count } else { LENGTH })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_is_found_where_it_is() {
        for place in 0..LENGTH {
            for byte in 0..=255u8 {
                let mut bytes = [b'\n'; LENGTH];
                bytes[place] = byte;
                let block = Block::new(&bytes);
                assert_eq!(block.over_blank().first(), (byte > b' ').then_some(place), "{byte} at {place}");
                for count in 0..2 * LENGTH {
                    let is_behind = block.over_blank().first_alone() == Places::behind(count);
                    assert_eq!(is_behind, byte > b' ' && count == place, "{byte} at {place}, {count} before it");
                }
                let mut special = [b'a'; LENGTH];
                special[place] = byte;
                let is_special = matches!(byte, b'"' | b'\\' | ..b' ').then_some(place);
                assert_eq!(Block::new(&special).special_in_string().first(), is_special, "{byte} at {place}");
                let is_outside = !matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b':' | b'-');
                assert_eq!(Block::new(&special).outside_identifier().first(), is_outside.then_some(place), "{byte}");
                let quote = matches!(byte, b'"' | b'\\').then_some(place);
                assert_eq!(block.either::<b'"', b'\\'>().first(), quote, "{byte} at {place}");
            }
        }
    }
}
