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

/// How many steps up from the region of a resolved tag `ancestor` is: of `en-DE` 150 is the first, 001 the second.
pub(super) fn steps_up(tag: Tag, ancestor: Region) -> Option<usize> {
    // Most regions are nobody's parent, which is quicker to see than whose child one is.
    let is_parent = PARENTS.iter().any(|row| row.region == ancestor);
    if is_parent { parents(tag).position(|region| region == ancestor).map(|before| before + 1) } else { None }
}

/// The region speaks for others of its language.
pub(super) fn is_paradigm(tag: Tag) -> bool {
    PARADIGMS.contains(&(tag.language, tag.region))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::likely;

    fn bare(language: Language, script: Script) -> Tag {
        Tag { language, script, ..Tag::ANY }
    }

    #[test]
    fn the_tables_are_sorted() {
        let lists = PARENTS.iter().map(|row| row.children).chain(CLUSTERS.iter().map(|row| row.inside));
        for list in lists {
            assert!(list.is_sorted_by(|first, second| first < second));
        }
    }

    #[test]
    fn every_region_has_one_parent_and_the_way_up_ends() {
        for row in &PARENTS {
            for &child in row.children {
                let tag = bare(row.language, row.script).with_region(child);
                let rows = PARENTS.iter().filter(|row| row.language == tag.language && row.children.contains(&child));
                assert_eq!(rows.filter(|row| row.script == tag.script).count(), 1, "{tag}");
                assert!(parents(tag).count() <= 2, "{tag}");
            }
        }
    }

    #[test]
    fn the_bare_language_lies_where_its_likely_region_lies() {
        for row in &CLUSTERS {
            let tag = bare(row.language, row.script);
            let (_, region) = likely(tag);
            assert!(row.inside.contains(&region) == row.bare_is_inside, "{tag}");
            // And its region inherits from the bare language, not from a group of regions.
            assert!(parent(tag.with_region(region)).is_none(), "{tag}");
        }
    }

    #[test]
    fn a_region_that_speaks_for_others_is_not_the_likely_one() {
        for (language, region) in PARADIGMS {
            let (script, likely_region) = likely(bare(language, Script::NONE));
            assert!(likely_region != region);
            assert!(side(bare(language, script).with_region(region)).is_some());
        }
    }
}
