//! Texts as they are compared: words without case, accents, quotes and dashes. The only door to
//! `unicode_normalization`.

mod escapes;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Stands in a wording where a value would: OBJECT REPLACEMENT CHARACTER.
pub(crate) const GAP: char = '\u{fffc}';

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Token {
    Word(String),
    /// A place where a value stands.
    Gap,
}

impl Token {
    /// The word, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Gap => None,
        }
    }
}

/// The words of a text.
pub(crate) fn words(text: &str) -> Vec<String> {
    let word = |token| match token {
        Token::Word(word) => Some(word),
        Token::Gap => None,
    };
    tokens(&escapes::resolve(text), false).into_iter().filter_map(word).collect()
}

/// The words of a wording of the catalog, and its gaps.
pub(crate) fn wording(text: &str) -> Vec<Token> {
    tokens(text, true)
}

/// The words of a text joined by blanks.
pub(crate) fn folded(text: &str) -> String {
    words(text).join(" ")
}

fn tokens(text: &str, with_gaps: bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut end = |word: &mut String, next: Option<Token>| {
        if !word.is_empty() {
            tokens.push(Token::Word(std::mem::take(word)));
        }
        tokens.extend(next);
    };
    // An accent of its own decomposes into a blank and a mark, which would break the word.
    for character in text.chars().filter(|character| !is_apostrophe(*character)).nfkd() {
        match character {
            GAP if with_gaps => end(&mut word, Some(Token::Gap)),
            mark if canonical_combining_class(mark) != 0 || is_invisible(mark) => {}
            unspaced if is_unspaced(unspaced) => end(&mut word, Some(Token::Word(unspaced.to_string()))),
            letter if letter.is_alphanumeric() => word.extend(caseless(letter)),
            _ => end(&mut word, None),
        }
    }
    end(&mut word, None);
    tokens
}

/// A letter without its case: `ẞ` and `ß` are `ss`, `ς` is `σ`.
fn caseless(letter: char) -> impl Iterator<Item = char> {
    letter.to_uppercase().flat_map(char::to_lowercase)
}

/// Marks that stand inside a word: `isn't`, `l’entrée`.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʻ' | 'ʼ' | 'ʹ' | '′' | '＇')
}

/// Soft hyphens, joiners, direction marks, isolation marks, variation selectors and the like.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Letters of scripts that put no blanks between words: each one is a word.
fn is_unspaced(character: char) -> bool {
    matches!(
        character,
        // Thai and Lao; Myanmar; Khmer; kana; Han and its extensions.
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3fffd}'
    ) && character.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_same(one: &str, other: &str) {
        assert_eq!(folded(one), folded(other), "{one} and {other}");
    }

    #[test]
    fn case_accents_quotes_dashes_and_breaks_make_no_difference() {
        assert_eq!(folded("¿No se encontró «el recurso»?"), "no se encontro el recurso");
        assert_same("Не прошёл проверку", "НЕ ПРОШЕЛ\r\n  проверку…");
        assert_same("The caller isn't authenticated.", "the caller isn’t   authenticated");
        assert_same("an if-match header", "an if–match header");
        assert_same("Straße", "STRASSE");
        assert_same("Autorizaci\u{f3}n", "autorizacio\u{301}n");
        assert_same("por\u{ad}tal \u{2068}3\u{2069}", "portal 3");
        assert_same("ﬁle №5", "file no5");
        assert_same("الاسم", "الْاِسْم");
    }

    #[test]
    fn scripts_without_blanks_are_compared_letter_by_letter() {
        assert_eq!(words("资源不存在 404"), ["资", "源", "不", "存", "在", "404"]);
    }

    #[test]
    fn gaps_are_tokens_of_the_catalog_alone() {
        let token = |word: &str| Token::Word(word.to_owned());
        assert_eq!(
            wording("dentro de \u{fffc} minutos."),
            [token("dentro"), token("de"), Token::Gap, token("minutos")]
        );
        assert_eq!(words("dentro de \u{fffc} minutos."), ["dentro", "de", "minutos"]);
    }
}
