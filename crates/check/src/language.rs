//! What is known of the languages texts are written in: scripts, letters, everyday words.

mod alphabet;
mod vocabulary;

pub(crate) use self::vocabulary::Vocabulary;
use crate::script::{self, Script, Scripts};

/// The language of a locale.
#[derive(Debug, Clone)]
pub(crate) struct Language {
    /// The language subtag in lower case: `es` of `es-MX`.
    pub(crate) code: String,
    scripts: Scripts,
}

impl Language {
    /// The language of a tag; anything unknown is taken to be written in Latin.
    pub(crate) fn of(tag: &str) -> Self {
        let mut subtags = tag.split(['-', '_']);
        let code = subtags.next().unwrap_or_default().to_ascii_lowercase();
        let script = subtags.next().filter(|subtag| subtag.len() == 4);
        let scripts = script::scripts_of(&code, script);
        Self { code, scripts }
    }

    /// Whether it is one of `codes`.
    pub(crate) fn is(&self, codes: &[&str]) -> bool {
        codes.contains(&self.code.as_str())
    }

    /// Whether a letter is of a script the language is written in. Digits and marks are of every script.
    pub(crate) fn is_written_with(&self, letter: char) -> bool {
        Script::of(letter).is_none_or(|script| script::belongs(script, self.scripts))
    }

    /// Whether the language is written in a script.
    pub(crate) fn has_script(&self, script: Script) -> bool {
        script::belongs(script, self.scripts)
    }

    /// Whether the language is written in Latin letters.
    pub(crate) fn is_latin(&self) -> bool {
        self.is_written_with('a')
    }

    /// Whether a letter is in the language's alphabet; languages whose alphabet is not known have all letters.
    pub(crate) fn spells_with(&self, letter: char) -> bool {
        alphabet::has(&self.code, letter)
    }

    /// The name of its main script.
    pub(crate) fn script_name(&self) -> &'static str {
        script::main_name(self.scripts)
    }

    /// Whether its sentences are written with spaces between words.
    pub(crate) fn has_spaces(&self) -> bool {
        !self.is(&["ja", "km", "lo", "my", "th", "zh"])
    }

    /// Its English name, as far as findings need it.
    pub(crate) fn name(&self) -> &str {
        name(&self.code)
    }
}

/// The English name of a language; its code if it has no vocabulary here.
pub(crate) fn name(code: &str) -> &str {
    let found = NAMES.binary_search_by(|(known, _)| (*known).cmp(code)).ok();
    found.and_then(|index| NAMES.get(index)).map_or(code, |(_, name)| name)
}

/// The languages whose everyday words are known.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(code, _)| *code)
}

/// The languages of `language/words.tsv`; names of CLDR 48.
static NAMES: &[(&str, &str)] = &[
    ("be", "Belarusian"),
    ("bg", "Bulgarian"),
    ("ca", "Catalan"),
    ("cs", "Czech"),
    ("de", "German"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("gl", "Galician"),
    ("id", "Indonesian"),
    ("it", "Italian"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sr", "Serbian"),
    ("sv", "Swedish"),
    ("uk", "Ukrainian"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by(|(one, _), (next, _)| one < next));
    }

    #[test]
    fn a_tag_tells_script_and_letters() {
        assert!(Language::of("es-MX").is_latin());
        assert!(!Language::of("ru").is_latin());
        assert!(Language::of("sr-Latn").is_latin());
        assert!(Language::of("ru").spells_with('ё'));
        assert!(!Language::of("ru").spells_with('ї'));
        assert!(!Language::of("es").spells_with('ã'));
    }
}
