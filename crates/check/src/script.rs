//! Scripts: which one a letter is of, and which ones a language is written in. The only door to `unicode_script`.

use unicode_script::{Script as Unicode, UnicodeScript as _};

/// A script, or a family of scripts that one language uses together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Script(Unicode);

impl Script {
    pub(crate) const CYRILLIC: Self = Self(Unicode::Cyrillic);
    pub(crate) const GREEK: Self = Self(Unicode::Greek);
    pub(crate) const LATIN: Self = Self(Unicode::Latin);

    /// The name in the Unicode Standard: `Cyrillic`.
    pub(crate) fn name(self) -> &'static str {
        self.0.full_name()
    }

    /// The script of a letter; `None` for what all scripts share, and for marks.
    pub(crate) fn of(character: char) -> Option<Self> {
        match character.script() {
            Unicode::Common | Unicode::Inherited | Unicode::Unknown => None,
            script => Some(Self(script)),
        }
    }
}

/// The scripts a language is written in; the first one gives the name in findings.
pub(crate) type Scripts = &'static [Unicode];

/// The scripts of the languages that are not written in Latin alone, by language; CLDR 48, `languageData`.
static SCRIPTS: &[(&str, Scripts)] = &[
    ("am", &[Unicode::Ethiopic]),
    ("ar", &[Unicode::Arabic]),
    ("as", &[Unicode::Bengali]),
    ("az", &[Unicode::Latin, Unicode::Cyrillic, Unicode::Arabic]),
    ("be", &[Unicode::Cyrillic]),
    ("bg", &[Unicode::Cyrillic]),
    ("bn", &[Unicode::Bengali]),
    ("bs", &[Unicode::Latin, Unicode::Cyrillic]),
    ("ckb", &[Unicode::Arabic]),
    ("el", &[Unicode::Greek]),
    ("fa", &[Unicode::Arabic]),
    ("gu", &[Unicode::Gujarati]),
    ("he", &[Unicode::Hebrew]),
    ("hi", &[Unicode::Devanagari]),
    ("hy", &[Unicode::Armenian]),
    ("ja", &[Unicode::Han, Unicode::Hiragana, Unicode::Katakana]),
    ("ka", &[Unicode::Georgian]),
    ("kk", &[Unicode::Cyrillic, Unicode::Latin, Unicode::Arabic]),
    ("km", &[Unicode::Khmer]),
    ("kn", &[Unicode::Kannada]),
    ("ko", &[Unicode::Hangul, Unicode::Han]),
    ("ku", &[Unicode::Latin, Unicode::Arabic]),
    ("ky", &[Unicode::Cyrillic]),
    ("lo", &[Unicode::Lao]),
    ("mk", &[Unicode::Cyrillic]),
    ("ml", &[Unicode::Malayalam]),
    ("mn", &[Unicode::Cyrillic]),
    ("mr", &[Unicode::Devanagari]),
    ("my", &[Unicode::Myanmar]),
    ("ne", &[Unicode::Devanagari]),
    ("or", &[Unicode::Oriya]),
    ("pa", &[Unicode::Gurmukhi, Unicode::Arabic]),
    ("ps", &[Unicode::Arabic]),
    ("ru", &[Unicode::Cyrillic]),
    ("si", &[Unicode::Sinhala]),
    ("sr", &[Unicode::Cyrillic, Unicode::Latin]),
    ("ta", &[Unicode::Tamil]),
    ("te", &[Unicode::Telugu]),
    ("tg", &[Unicode::Cyrillic, Unicode::Arabic]),
    ("th", &[Unicode::Thai]),
    ("ug", &[Unicode::Arabic]),
    ("uk", &[Unicode::Cyrillic]),
    ("ur", &[Unicode::Arabic]),
    ("uz", &[Unicode::Latin, Unicode::Cyrillic, Unicode::Arabic]),
    ("yi", &[Unicode::Hebrew]),
    ("zh", &[Unicode::Han, Unicode::Bopomofo]),
];

/// The scripts a language tag is written in: that of its script subtag, or the usual one of its language.
pub(crate) fn scripts_of(language: &str, script: Option<&str>) -> Scripts {
    match script {
        Some("Latn") => return &[Unicode::Latin],
        Some("Cyrl") => return &[Unicode::Cyrillic],
        Some("Arab") => return &[Unicode::Arabic],
        _ => {}
    }
    let found = SCRIPTS.binary_search_by(|(known, _)| known.cmp(&language)).ok();
    found.and_then(|index| SCRIPTS.get(index)).map_or(&[Unicode::Latin], |(_, scripts)| scripts)
}

/// Whether a letter's script is one of `scripts`.
pub(crate) fn belongs(script: Script, scripts: Scripts) -> bool {
    scripts.contains(&script.0)
}

/// The name of a language's main script.
pub(crate) fn main_name(scripts: Scripts) -> &'static str {
    match scripts {
        [Unicode::Han, Unicode::Hiragana, ..] => "Japanese",
        [first, ..] => first.full_name(),
        [] => "Latin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted() {
        assert!(SCRIPTS.is_sorted_by(|(one, _), (next, _)| one < next));
    }

    #[test]
    fn letters_have_a_script_and_digits_have_none() {
        assert_eq!(Script::of('ж'), Some(Script::CYRILLIC));
        assert_eq!(Script::of('q'), Some(Script::LATIN));
        assert_eq!(Script::of('5'), None);
        assert_eq!(Script::of('\u{301}'), None);
        assert_eq!(main_name(scripts_of("es", None)), "Latin");
        assert_eq!(main_name(scripts_of("sr", Some("Latn"))), "Latin");
    }
}
