//! Scripts: which one a region is read in, and which one stands in for another.

use crate::language::{Language, Region, Script, Tag};

/// Regions of `language` that do not write it in the script the bare language is written in.
struct Exception {
    language: Language,
    script: Script,
    regions: &'static [Region],
}

macro_rules! exceptions {
    ($($language:literal $script:literal: $($region:literal)+,)*) => {
        [$(Exception {
            language: Language::new($language),
            script: Script::new($script),
            regions: &[$(Region::new($region)),+],
        },)*]
    };
}

/// Source: the likely subtags that `unic-langid` 0.9.6 carries (CLDR 44). Asking it at run time would cost more than the
/// rest of a negotiation; `the_exceptions_are_those_of_the_likely_subtags` asks it for every region of every language.
const EXCEPTIONS: [Exception; 23] = exceptions! {
    "az" "Arab": "IQ" "IR",
    "az" "Cyrl": "RU",
    "ha" "Arab": "CM" "SD",
    "kk" "Arab": "AF" "CN" "IR" "MN",
    "ku" "Arab": "LB",
    "ky" "Arab": "CN",
    "ky" "Latn": "TR",
    "mn" "Mong": "CN",
    "ms" "Arab": "CC",
    "pa" "Arab": "PK",
    "sd" "Deva": "IN",
    "sr" "Latn": "ME" "RO" "RU" "TR",
    "tg" "Arab": "PK",
    "ug" "Cyrl": "KZ" "MN",
    "uz" "Arab": "AF",
    "uz" "Cyrl": "CN",
    "zh" "Hant": "AU" "BN" "GB" "GF" "HK" "ID" "MO" "PA" "PF" "PH" "SR" "TH" "TW" "US" "VN",
    "hnj" "Laoo": "AU" "CN" "FR" "GF" "LA" "MM" "SR" "TH" "VN",
    "jrb" "Arab": "MA",
    "man" "Nkoo": "GN",
    "rom" "Cyrl": "BG",
    "unr" "Deva": "NP",
    "yue" "Hans": "CN",
};

/// The script of `language` depends on the region.
pub(super) fn depends_on_region(language: Language) -> bool {
    EXCEPTIONS.iter().any(|row| row.language == language)
}

/// The script that `region` writes `language` in, where it is not the one of the bare language.
pub(super) fn exception(language: Language, region: Region) -> Option<Script> {
    EXCEPTIONS.iter().find(|row| row.language == language && row.regions.contains(&region)).map(|row| row.script)
}

/// A text in `first` is read by those who read `second` (N19). A language that the likely subtags do not know has no
/// script to disagree with.
pub(super) fn agree(first: Script, second: Script) -> bool {
    first == second || first.is_none() || second.is_none()
}

/// The script that readers of a resolved tag's script read as well: of Serbian only.
pub(super) fn other_script(tag: Tag) -> Option<Script> {
    const CYRILLIC: Script = Script::new("Cyrl");
    const LATIN: Script = Script::new("Latn");
    match tag.script {
        _ if tag.language != Language::new("sr") => None,
        CYRILLIC => Some(LATIN),
        LATIN => Some(CYRILLIC),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::likely;

    /// Every subtag of `length` letters.
    fn letters(length: usize) -> Vec<String> {
        (0..length).fold(vec![String::new()], |shorter, _| {
            let longer = |subtag: String| ('a'..='z').map(move |letter| format!("{subtag}{letter}"));
            shorter.into_iter().flat_map(longer).collect()
        })
    }

    #[track_caller]
    fn assert_row(language: &str, regions: impl Iterator<Item = Region>) {
        let bare = Tag { language: Language::new(language), ..Tag::ANY };
        let (usual, _) = likely(bare);
        for tag in regions.map(|region| bare.with_region(region)) {
            let (script, _) = likely(tag);
            let expected = (script != usual).then_some(script);
            assert!(exception(tag.language, tag.region) == expected, "{tag}");
            assert!(expected.is_none() || depends_on_region(tag.language), "{tag}");
        }
    }

    #[test]
    fn the_exceptions_are_those_of_the_likely_subtags() {
        let groups = ["001", "019", "150", "419"].map(Region::new);
        let regions = || letters(2).into_iter().map(|region| Region::new(&region)).chain(groups);
        for language in letters(2) {
            assert_row(&language, regions());
        }
        for row in &EXCEPTIONS {
            row.language.with_text(|language| assert_row(&String::from_utf8_lossy(language), regions()));
        }
        // There are too many languages of three letters to ask for every region of each.
        for language in letters(3).iter().filter(|language| *language != "und") {
            assert_row(language, EXCEPTIONS.iter().flat_map(|row| row.regions.iter().copied()));
        }
    }
}
