//! Codes in digits, and what a page's translation makes of them.

/// The zeros of the scripts whose digits translations put in place of ASCII ones; the other nine follow (Unicode,
/// General Category Nd). Sorted.
const ZEROS: [char; 12] = [
    '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{e50}', '\u{1040}',
    '\u{ff10}',
];

/// What stands between groups of digits, or about them without being seen; sorted.
const SEPARATORS: [char; 19] = [
    ' ', '\'', ',', '.', '_', '\u{a0}', '\u{61c}', '\u{66b}', '\u{66c}', '\u{2007}', '\u{2009}', '\u{200b}',
    '\u{200e}', '\u{200f}', '’', '\u{202f}', '\u{2060}', '\u{feff}', '，',
];

/// The fewest digits of a code: shorter ones are statuses.
const MIN_CODE: usize = 4;

/// `text` in ASCII digits; `None` if it is not digits only.
pub(super) fn ascii(text: &str) -> Option<String> {
    let digits: Option<String> = text.chars().map(ascii_digit).collect();
    digits.filter(|digits| !digits.is_empty())
}

/// The code that `text` is, without separators and in ASCII digits.
pub(super) fn code(text: &str) -> Option<String> {
    let characters = text.chars().filter(|character| SEPARATORS.binary_search(character).is_err());
    let digits: Option<String> = characters.map(ascii_digit).collect();
    digits.filter(|digits| digits.len() >= MIN_CODE)
}

fn ascii_digit(character: char) -> Option<char> {
    let position = ZEROS.partition_point(|zero| *zero <= character).checked_sub(1)?;
    let value = u32::from(character).checked_sub(u32::from(*ZEROS.get(position)?))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_tables_are_sorted() {
        assert!(ZEROS.is_sorted_by(|one, next| one < next));
        assert!(SEPARATORS.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn a_code_keeps_its_digits_whatever_stands_between_them() {
        let mangled = [
            "99904",
            "99,904",
            "99.904",
            "99\u{a0}904",
            "99 904",
            "99’904",
            "٩٩٩٠٤",
            "९९,९०४",
            "９９９０４",
            "\u{200e}99904",
        ];
        assert_eq!(mangled.map(code), [const { None }; 10].map(|_: Option<String>| Some("99904".to_owned())));
    }

    #[test]
    fn other_words_are_no_code() {
        assert_eq!(["404", "9990a", "x99904", "", ",,", "BadRequest", "一二三四"].map(code), [const { None }; 7]);
    }
}
