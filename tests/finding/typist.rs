//! Makes slips, the same ones every time: a letter typed for another one, left out, doubled, or before its time.

/// A source of slips.
pub(crate) struct Typist(u64);

impl Typist {
    /// The slips depend on the seed and the text.
    pub(crate) fn new(seed: u64, text: &str) -> Self {
        Self(text.bytes().fold(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, |state, byte| {
            (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// The next number below `end` (xorshift, Marsaglia 2003).
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % end as u64).unwrap()
    }

    /// `text` with one slip, as somebody makes it who writes `language`.
    pub(crate) fn mistype(&mut self, text: &str, language: &str) -> String {
        let alphabet = if language == "ru" {
            "абвгдежзийклмнопрстуфхцчшщъыьэюя"
        } else {
            "abcdefghijklmnopqrstuvwxyz"
        };
        let alphabet: Vec<char> = alphabet.chars().collect();
        let mut letters: Vec<char> = text.chars().collect();
        let places: Vec<usize> = (0..letters.len()).filter(|place| letters[*place].is_alphabetic()).collect();
        let place = places[self.below(places.len())];
        match self.below(4) {
            0 => letters[place] = alphabet[self.below(alphabet.len())],
            1 => drop(letters.remove(place)),
            2 => letters.insert(place, letters[place]),
            _ if place + 1 < letters.len() => letters.swap(place, place + 1),
            _ => letters.swap(place - 1, place),
        }
        letters.into_iter().collect()
    }
}
