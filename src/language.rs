//! A language as integers, and the door to `unic-langid`: what a tag is in public, and its likely subtags.

use std::fmt;

pub use unic_langid::LanguageIdentifier;
use unic_langid::{CharacterDirection, subtags};

/// Defines a subtag that is held as an integer: its lower-case letters and digits, the last one in the lowest byte.
/// Equal subtags are equal integers, and a shorter subtag sorts before a longer one. Zero is no subtag at all.
macro_rules! packed_subtag {
    ($(#[$doc:meta])* $name:ident($integer:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) struct $name($integer);

        impl $name {
            pub(crate) const NONE: Self = Self(0);

            /// Packs a subtag of a table; its case does not matter.
            pub(crate) const fn new(subtag: &str) -> Self {
                let mut packed = 0;
                let mut bytes = subtag.as_bytes();
                while let [first, rest @ ..] = bytes {
                    packed = packed << 8 | first.to_ascii_lowercase() as $integer;
                    bytes = rest;
                }
                Self(packed)
            }

            pub(crate) const fn is_none(self) -> bool {
                self.0 == 0
            }

            pub(crate) const fn is_some(self) -> bool {
                self.0 != 0
            }

            /// Hands the subtag's text to `read`; an empty one where there is none.
            pub(crate) fn with_text<T>(self, read: impl FnOnce(&[u8]) -> T) -> T {
                let bytes = self.0.to_be_bytes();
                let start = bytes.iter().position(|&byte| byte != 0).unwrap_or(bytes.len());
                read(bytes.get(start..).unwrap_or_default())
            }
        }
    };
}

packed_subtag! {
    /// A primary language subtag of up to eight letters. None stands for any language, as in `*`.
    Language(u64)
}

packed_subtag! {
    /// A script subtag of four letters.
    Script(u32)
}

packed_subtag! {
    /// A region subtag: two letters or three digits.
    Region(u32)
}

impl Language {
    /// A subtag of up to eight bytes that a reader has packed already.
    pub(crate) const fn from_packed(packed: u64) -> Self {
        Self(packed)
    }

    /// Two letters, as all the languages that most headers name.
    pub(crate) const fn is_short(self) -> bool {
        self.0 < 1 << 16
    }

    /// The first letter of a subtag of two.
    pub(crate) const fn first_of_two(self) -> u8 {
        (self.0 >> 8) as u8
    }

    /// Three letters, as in ISO 639-2 and 639-3.
    pub(crate) const fn is_three_letters(self) -> bool {
        self.0 >= 1 << 16 && self.0 < 1 << 24
    }
}

impl Script {
    /// The lower four bytes of `packed`: a subtag of four letters is no longer than that.
    pub(crate) const fn from_packed(packed: u64) -> Self {
        Self(packed as u32)
    }
}

impl Region {
    /// The lower four bytes of `packed`: a subtag of two letters or three digits is no longer than that.
    pub(crate) const fn from_packed(packed: u64) -> Self {
        Self(packed as u32)
    }

    /// Three digits: a group of regions such as 419, Latin America.
    pub(crate) const fn is_group(self) -> bool {
        self.0 >= 1 << 16
    }
}

/// The variants of a tag, in any order, summed up: equal sets give equal sums. Two sets that nobody registers together
/// may share a sum; then one of two variants of a language is served for the other, which is what happens to a
/// variant that is not registered anyway.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variants(u64);

impl Variants {
    pub(crate) const NONE: Self = Self(0);

    /// The set of one variant of a table.
    pub(crate) const fn new(variant: &str) -> Self {
        Self(Language::new(variant).0)
    }

    pub(crate) const fn is_some(self) -> bool {
        self.0 != 0
    }

    /// This set and one more variant.
    pub(crate) const fn with(self, packed: u64) -> Self {
        Self(self.0.wrapping_add(packed))
    }
}

/// A language tag. The script of a *resolved* tag is filled in from the likely subtags; in any other it is what was
/// written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) language: Language,
    pub(crate) script: Script,
    pub(crate) region: Region,
    pub(crate) variants: Variants,
}

impl Tag {
    /// No language: what `*` and nothing else begins with.
    pub(crate) const ANY: Self =
        Self { language: Language::NONE, script: Script::NONE, region: Region::NONE, variants: Variants::NONE };

    /// What distinguishes tags of one language, as integers that are quick to compare.
    pub(crate) const fn in_language(self) -> (u64, u64) {
        ((self.script.0 as u64) << 32 | self.region.0 as u64, self.variants.0)
    }

    pub(crate) const fn with_region(self, region: Region) -> Self {
        Self { region, ..self }
    }

    pub(crate) const fn with_script(self, script: Script) -> Self {
        Self { script, ..self }
    }

    pub(crate) const fn with_variants(self, variants: Variants) -> Self {
        Self { variants, ..self }
    }
}

/// As people write it; variants are not kept as text and show as `-…`.
impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match self.language.with_text(text) {
            language if language.is_empty() => formatter.write_str("*")?,
            language => formatter.write_str(&language)?,
        }
        if self.script.is_some() {
            let script = self.script.with_text(text);
            let mut letters = script.chars();
            let first = letters.next().unwrap_or_default().to_ascii_uppercase();
            write!(formatter, "-{first}{}", letters.as_str())?;
        }
        if self.region.is_some() {
            write!(formatter, "-{}", self.region.with_text(text).to_ascii_uppercase())?;
        }
        formatter.write_str(if self.variants.is_some() { "-…" } else { "" })
    }
}

/// Whether the language is written from right to left.
pub(crate) fn is_right_to_left(language: &LanguageIdentifier) -> bool {
    language.character_direction() == CharacterDirection::RTL
}

/// The script and the region that a text in this language most likely has (CLDR's likely subtags, in the release that
/// `unic-langid` carries). What `tag` names already stays; what CLDR does not know stays unnamed.
pub(crate) fn likely(tag: Tag) -> (Script, Region) {
    let mut identifier = LanguageIdentifier::from_parts(
        tag.language.with_text(subtags::Language::from_bytes).unwrap_or_default(),
        tag.script.with_text(subtags::Script::from_bytes).ok(),
        tag.region.with_text(subtags::Region::from_bytes).ok(),
        &[],
    );
    identifier.maximize();
    let script = identifier.script.map_or(Script::NONE, |script| Script::new(script.as_str()));
    let region = identifier.region.map_or(Region::NONE, |region| Region::new(region.as_str()));
    (script, region)
}
