//! Regions of one language: which one inherits from which, and which are close to each other.
//!
//! Sources: CLDR 48.2, `supplemental/parentLocales.json` and `supplemental/languageMatching.json` (`written-new`), with
//! `territoryContainment.json` for the Americas. Parents in another language (`ht` has `fr-HT`) are left out: nobody
//! is served another language unasked.

use crate::language::{Language, Region, Script, Tag};

/// Regions of `language`, written in `script`, and the region they all inherit from.
struct Parent {
    language: Language,
    script: Script,
    region: Region,
    children: &'static [Region],
}

/// Regions of `language`, written in `script`, that are closer to each other than to those outside, and the other way
/// round.
struct Cluster {
    language: Language,
    script: Script,
    inside: &'static [Region],
    /// Whether the language without a region means one of `inside`: `en` is the English of the United States.
    bare_is_inside: bool,
}

macro_rules! regions {
    ($($region:literal),* $(,)?) => { &[$(Region::new($region)),*] };
}

const PARENTS: [Parent; 5] = [
    Parent {
        language: Language::new("en"),
        script: Script::new("Latn"),
        region: Region::new("001"),
        children: regions![
            "AG", "AI", "AU", "BB", "BM", "BS", "BW", "BZ", "CC", "CK", "CM", "CX", "CY", "DG", "DM", "ER", "FJ", "FK",
            "FM", "GB", "GD", "GG", "GH", "GI", "GM", "GS", "GY", "HK", "ID", "IE", "IL", "IM", "IN", "IO", "JE", "JM",
            "KE", "KI", "KN", "KY", "LC", "LR", "LS", "MG", "MO", "MS", "MT", "MU", "MV", "MW", "MY", "NA", "NF", "NG",
            "NR", "NU", "NZ", "PG", "PK", "PN", "PW", "RW", "SB", "SC", "SD", "SG", "SH", "SL", "SS", "SX", "SZ", "TC",
            "TK", "TO", "TT", "TV", "TZ", "UG", "VC", "VG", "VU", "WS", "ZA", "ZM", "ZW", "150",
        ],
    },
    Parent {
        language: Language::new("en"),
        script: Script::new("Latn"),
        region: Region::new("150"),
        children: regions![
            "AT", "BE", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GE", "HU", "IT", "LT", "LV", "NL", "NO", "PL",
            "PT", "RO", "SE", "SI", "SK", "UA",
        ],
    },
    Parent {
        language: Language::new("es"),
        script: Script::new("Latn"),
        region: Region::new("419"),
        children: regions![
            "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "JP", "MX", "NI", "PA", "PE", "PR",
            "PY", "SV", "US", "UY", "VE",
        ],
    },
    Parent {
        language: Language::new("pt"),
        script: Script::new("Latn"),
        region: Region::new("PT"),
        children: regions!["AO", "CH", "CV", "FR", "GQ", "GW", "LU", "MO", "MZ", "ST", "TL"],
    },
    Parent {
        language: Language::new("zh"),
        script: Script::new("Hant"),
        region: Region::new("HK"),
        children: regions!["MO"],
    },
];

/// The Americas (`$americas`): every region of 019, and the groups of regions in it.
const AMERICAS: &[Region] = regions![
    "AG", "AI", "AR", "AW", "BB", "BL", "BM", "BO", "BQ", "BR", "BS", "BV", "BZ", "CA", "CL", "CO", "CR", "CU", "CW",
    "DM", "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GS", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ",
    "MS", "MX", "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "US", "UY", "VC", "VE", "VG", "VI",
    "003", "005", "013", "019", "021", "029", "419",
];

const CLUSTERS: [Cluster; 5] = [
    Cluster {
        language: Language::new("ar"),
        script: Script::new("Arab"),
        inside: regions!["DZ", "EH", "LY", "MA", "MR", "TN"],
        bare_is_inside: false,
    },
    Cluster {
        language: Language::new("en"),
        script: Script::new("Latn"),
        inside: regions!["AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"],
        bare_is_inside: true,
    },
    Cluster { language: Language::new("es"), script: Script::new("Latn"), inside: AMERICAS, bare_is_inside: false },
    Cluster { language: Language::new("pt"), script: Script::new("Latn"), inside: AMERICAS, bare_is_inside: true },
    Cluster {
        language: Language::new("zh"),
        script: Script::new("Hant"),
        inside: regions!["HK", "MO"],
        bare_is_inside: false,
    },
];

/// Regions that speak for others of their language: `paradigmLocales`, and then the groups of regions. (`en`, `es` and
/// `pt-BR` are what the bare language means already.)
const PARADIGMS: [(Language, Region); 3] = [
    (Language::new("en"), Region::new("GB")),
    (Language::new("es"), Region::new("419")),
    (Language::new("pt"), Region::new("PT")),
];

/// Which side of its language's cluster a region lies on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    cluster: &'static [Region],
    inside: bool,
    /// Whether the language without a region lies on the same side.
    pub(super) has_bare: bool,
}

impl Side {
    pub(super) fn holds(self, region: Region) -> bool {
        region.is_some() && self.cluster.binary_search(&region).is_ok() == self.inside
    }
}

/// The side that the region of a resolved tag lies on; `None` where its language has no clusters.
pub(super) fn side(tag: Tag) -> Option<Side> {
    let row = CLUSTERS.iter().find(|row| row.language == tag.language && row.script == tag.script)?;
    let inside = row.inside.binary_search(&tag.region).is_ok();
    Some(Side { cluster: row.inside, inside, has_bare: inside == row.bare_is_inside })
}

/// The region that the region of a resolved tag inherits from.
fn parent(tag: Tag) -> Option<Region> {
    PARENTS
        .iter()
        .filter(|row| row.language == tag.language && row.script == tag.script)
        .find(|row| row.children.binary_search(&tag.region).is_ok())
        .map(|row| row.region)
}

/// The regions that the region of a resolved tag inherits from, nearest first: of `en-DE` 150, then 001.
pub(super) fn parents(tag: Tag) -> impl Iterator<Item = Region> {
    std::iter::successors(parent(tag), move |&region| parent(tag.with_region(region)))
}

/// The region speaks for others of its language.
pub(super) fn is_paradigm(tag: Tag) -> bool {
    PARADIGMS.contains(&(tag.language, tag.region))
}
