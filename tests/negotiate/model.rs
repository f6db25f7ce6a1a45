//! A second negotiator, slow and plain, to compare the real one with: it ranks every registered language for every range
//! by one key, where the real one looks up. It knows a small world, and takes ranges that are read already.

use error_l10n::{LanguagePriorityList, Negotiator};
use proptest::prelude::*;

const LANGUAGES: [&str; 8] = ["en", "es", "pt", "zh", "sr", "ca", "uk", "ru"];
const SCRIPTS: [&str; 5] = ["", "Latn", "Cyrl", "Hans", "Hant"];
const REGIONS: [&str; 18] =
    ["", "MX", "AR", "US", "BR", "419", "ES", "PT", "AO", "GB", "001", "150", "DE", "TW", "HK", "MO", "ME", "XA"];
const VARIANTS: [&str; 3] = ["", "valencia", "oxendict"];

#[derive(Debug, Clone, PartialEq, Eq)]
struct Tag {
    /// Empty for `*`.
    language: &'static str,
    script: &'static str,
    region: &'static str,
    variant: &'static str,
}

#[derive(Debug, Clone)]
struct Range {
    tag: Tag,
    thousandths: u16,
}

impl Tag {
    fn text(&self) -> String {
        let language = if self.language.is_empty() { "*" } else { self.language };
        let parts = [language, self.script, self.region, self.variant];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
    }

    fn resolved(&self) -> Self {
        let usual = match (self.language, self.region) {
            ("zh", "TW" | "HK" | "MO" | "US" | "GB") => "Hant",
            ("zh", _) => "Hans",
            ("sr", "ME") | ("en" | "es" | "pt" | "ca", _) => "Latn",
            ("sr" | "uk" | "ru", _) => "Cyrl",
            _ => "",
        };
        Self { script: if self.script.is_empty() { usual } else { self.script }, ..self.clone() }
    }

    fn is_pseudo(&self) -> bool {
        self.region == "XA"
    }

    fn parent_regions(&self) -> Vec<&'static str> {
        match (self.language, self.script, self.region) {
            ("en", "Latn", "ES" | "PT" | "DE") => vec!["150", "001"],
            ("en", "Latn", "GB" | "150" | "HK" | "MO") => vec!["001"],
            ("es", "Latn", "MX" | "AR" | "US" | "BR") => vec!["419"],
            ("pt", "Latn", "AO" | "MO") => vec!["PT"],
            ("zh", "Hant", "MO") => vec!["HK"],
            _ => vec![],
        }
    }

    /// Which of two clusters the region is in, and whether the language without a region is in the same.
    fn cluster(&self) -> Option<(bool, bool)> {
        let americas = matches!(self.region, "MX" | "AR" | "US" | "BR" | "419");
        match (self.language, self.script) {
            ("en", "Latn") => Some((self.region == "US", self.region == "US")),
            ("es", "Latn") => Some((americas, !americas)),
            ("pt", "Latn") => Some((americas, americas)),
            ("zh", "Hant") => Some((matches!(self.region, "HK" | "MO"), !matches!(self.region, "HK" | "MO"))),
            _ => None,
        }
    }

    /// Who stands in for the others of a language first.
    fn rank(&self) -> (bool, u8) {
        let region = match (self.language, self.script, self.region) {
            (_, _, "") => 0,
            ("en", _, "US") | ("es" | "ca", _, "ES") | ("pt", _, "BR") | ("zh", "Hant", "TW") => 1,
            ("en", _, "GB") | ("es", _, "419") | ("pt", _, "PT") => 2,
            (_, _, "001" | "150" | "419") => 3,
            _ => 4,
        };
        (!self.variant.is_empty(), region)
    }
}

fn is_other_serbian(first: &Tag, second: &Tag) -> bool {
    first.language == "sr" && matches!((first.script, second.script), ("Latn", "Cyrl") | ("Cyrl", "Latn"))
}

/// The smaller, the closer `found` is to what is asked for; nothing if it is no answer to it.
fn distance(wanted: &Tag, found: &Tag) -> Option<(u8, u8, u8, (bool, u8))> {
    let other_script = is_other_serbian(wanted, found);
    let is_answer = wanted.language == found.language && (wanted.script == found.script || other_script);
    if wanted == found {
        return Some((0, 0, 0, (false, 0)));
    }
    if !is_answer || found.is_pseudo() {
        return None;
    }
    if other_script {
        let same_place = wanted.region == found.region && found.variant.is_empty();
        return Some((2, 0, u8::from(!same_place), found.rank()));
    }
    let other_variant = u8::from(wanted.variant != found.variant);
    let is_plain = found.variant.is_empty() || other_variant == 0;
    let (in_cluster, has_bare) = match (wanted.cluster(), found.cluster()) {
        (Some((wanted, has_bare)), Some((found_side, _))) if !found.region.is_empty() => {
            (wanted == found_side, has_bare)
        }
        (Some((_, has_bare)), _) => (false, has_bare),
        _ => (false, true),
    };
    let parent = wanted.parent_regions().iter().position(|&region| region == found.region);
    let step = match parent {
        _ if !is_plain || (wanted.region.is_empty() && found.region != wanted.region) => 9,
        _ if wanted.region == found.region => 0,
        Some(steps) => 1 + u8::try_from(steps).unwrap(),
        None if found.region.is_empty() => {
            if has_bare {
                4
            } else {
                6
            }
        }
        None if in_cluster => 5,
        None => 9,
    };
    let rank = if matches!(step, 5 | 9) { found.rank() } else { (false, 0) };
    Some((1, other_variant, step, rank))
}

/// How specifically `range` speaks of `found`, the most specific last; nothing if it does not.
fn specificity(range: &Range, found: &Tag) -> Option<(u8, usize, bool, bool)> {
    let tag = range.tag.resolved();
    let any_language = tag.language.is_empty();
    if tag.text() == "*" || !(any_language || tag.language == found.language) {
        return None;
    }
    if !tag.variant.is_empty() && tag.variant != found.variant {
        return None;
    }
    let region = match found.parent_regions().iter().position(|&region| region == tag.region) {
        _ if tag.region.is_empty() => 0,
        _ if tag.region == found.region => 9,
        Some(steps) => 8 - steps,
        None => return None,
    };
    let refuses_any_script = range.thousandths == 0 && range.tag.script.is_empty() && range.tag.region.is_empty();
    if refuses_any_script || tag.script == found.script || tag.script.is_empty() {
        let variant = 1 + u8::from(!tag.variant.is_empty());
        Some((variant, region, !tag.script.is_empty() && !refuses_any_script, !any_language))
    } else {
        (range.thousandths > 0 && is_other_serbian(&tag, found)).then_some((0, 0, false, false))
    }
}

fn is_refused(ranges: &[Range], found: &Tag) -> bool {
    let most_specific = ranges
        .iter()
        .filter_map(|range| Some((specificity(range, found)?, range.thousandths)))
        .max_by_key(|&(specificity, thousandths)| (specificity, thousandths));
    most_specific.is_some_and(|(_, thousandths)| thousandths == 0)
}

/// A range of lower weight has a word of its own on `found`.
fn is_held_back(ranges: &[Range], range: &Range, found: &Tag, step: u8) -> bool {
    let wanted = range.tag.resolved();
    ranges.iter().filter(|other| other.thousandths > 0 && other.thousandths < range.thousandths).any(|other| {
        let named = other.tag.resolved();
        let between = step == 9 || named.region.is_empty() == found.region.is_empty();
        named.language == found.language
            && named != wanted
            && (named == *found || (between && specificity(other, found).is_some()))
    })
}

/// A range that says more than `wildcard` speaks of `found`.
fn is_named(ranges: &[Range], wildcard: &Range, found: &Tag) -> bool {
    let says_more = |range: &Range| wildcard.tag.text() == "*" || !range.tag.language.is_empty();
    ranges.iter().any(|range| says_more(range) && specificity(range, found).is_some())
}

/// The position of the language served, and whether it is acceptable.
fn negotiate(available: &[Tag], ranges: &[Range]) -> (usize, bool) {
    let mut by_weight: Vec<&Range> = ranges.iter().filter(|range| range.thousandths > 0).collect();
    by_weight.sort_by_key(|range| (std::cmp::Reverse(range.thousandths), range.tag.language.is_empty()));
    for range in by_weight {
        let found = if range.tag.language.is_empty() {
            available.iter().position(|found| {
                let fits = range.tag.text() == "*" || specificity(range, found).is_some();
                fits && !found.is_pseudo() && !is_named(ranges, range, found) && !is_refused(ranges, found)
            })
        } else {
            let wanted = range.tag.resolved();
            let mut candidates: Vec<_> =
                (0..available.len()).filter_map(|index| Some((distance(&wanted, &available[index])?, index))).collect();
            candidates.sort();
            candidates
                .into_iter()
                .find(|&((class, _, step, _), index)| {
                    let found = &available[index];
                    let step = if class == 2 { 9 } else { step };
                    class == 0 || !(is_refused(ranges, found) || is_held_back(ranges, range, found, step))
                })
                .map(|(_, index)| index)
        };
        if let Some(index) = found {
            return (index, true);
        }
    }
    (0, ranges.is_empty())
}

fn tag() -> impl Strategy<Value = Tag> {
    let part = |values: &'static [&'static str]| prop_oneof![2 => Just(""), 3 => prop::sample::select(values)];
    let language = prop_oneof![4 => Just("es"), 4 => prop::sample::select(&LANGUAGES[..])];
    let variant = prop_oneof![8 => Just(""), 1 => prop::sample::select(&VARIANTS[..])];
    let script = prop_oneof![4 => Just(""), 1 => prop::sample::select(&SCRIPTS[..])];
    (language, script, part(&REGIONS), variant).prop_map(|(language, script, region, variant)| Tag {
        language,
        script,
        region,
        variant,
    })
}

fn range() -> impl Strategy<Value = Range> {
    let wildcard = part_of_wildcard().prop_map(|region| Tag { language: "", script: "", region, variant: "" });
    let thousandths =
        prop_oneof![2 => Just(0), 2 => Just(1000), 3 => 1..1000_u16, 3 => (1..10_u16).prop_map(|n| n * 100)];
    (prop_oneof![8 => tag(), 1 => wildcard], thousandths).prop_map(|(tag, thousandths)| Range { tag, thousandths })
}

fn part_of_wildcard() -> impl Strategy<Value = &'static str> {
    prop_oneof![2 => Just(""), 1 => prop::sample::select(&REGIONS[..])]
}

/// The ranges as a client may write them.
fn header(ranges: &[Range], style: u8) -> String {
    let range = |range: &Range| match range.thousandths {
        1000 if style & 1 == 0 => range.tag.text(),
        thousandths if style & 2 == 0 => format!("{};q={}", range.tag.text(), f32::from(thousandths) / 1000.0),
        thousandths => {
            format!("{} ;\tQ={:.3}", range.tag.text().replace('-', "_").to_lowercase(), f32::from(thousandths) / 1000.0)
        }
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(if style & 4 == 0 { "," } else { " ,, " })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20 * ProptestConfig::default().cases, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_model_serves_the_same(
        available in prop::collection::vec(tag(), 1..7),
        ranges in prop::collection::vec(range(), 0..6),
        style in 0..8_u8,
    ) {
        let mut resolved: Vec<Tag> = Vec::new();
        for tag in &available {
            if !resolved.contains(&tag.resolved()) {
                resolved.push(tag.resolved());
            }
        }
        let identifiers: Vec<_> = resolved.iter().map(|tag| tag.text().parse().unwrap()).collect();
        let negotiator = Negotiator::new(identifiers.clone(), &identifiers[0]).unwrap();
        let header = header(&ranges, style);
        let negotiated = negotiator.negotiate(&LanguagePriorityList::parse_accept_language(&header));
        prop_assert_eq!(
            (negotiated.index(), negotiated.is_acceptable()),
            negotiate(&resolved, &ranges),
            "{:?} | {}", negotiator, header
        );
        if negotiated.is_acceptable() && !ranges.is_empty() {
            prop_assert!(!is_refused(&ranges, &resolved[negotiated.index()]), "{:?} | {}", negotiator, header);
        }
        let mut chain: Vec<usize> = negotiator.chain(negotiated).collect();
        for &parent in chain.iter().skip(1).filter(|&&index| index != 0) {
            prop_assert!(!is_refused(&ranges, &resolved[parent]), "{:?} | {}", negotiator, header);
        }
        prop_assert!(chain.contains(&0));
        let length = chain.len();
        chain.sort_unstable();
        chain.dedup();
        prop_assert_eq!(chain.len(), length, "a language twice in the chain");
    }
}
