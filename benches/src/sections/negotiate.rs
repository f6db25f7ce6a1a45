//! The language alone: from the header to one of the languages there are.

use std::hint::black_box;

use error_l10n::{LanguagePriorityList, Negotiator};

use super::Section;
use crate::inputs::ACCEPT_LANGUAGE;
use crate::made_up;
use crate::negotiation::{Language, Languages};
use crate::task::Task;

/// How many languages there are to choose from.
const COUNTS: [usize; 4] = [3, 10, 100, 1_000];

/// What a browser in Ukraine sends: nothing there is for the first three.
const LONG: &str = "uk-UA,uk;q=0.9,be;q=0.8,ru;q=0.7,en-US;q=0.6,en;q=0.5";

/// A language of many regions, and who asks for one that is not there.
#[derive(Clone, Copy)]
struct Family {
    language: &'static str,
    header: &'static str,
    regions: [&'static str; 23],
}

/// Regions of CLDR. Of Spanish, some are closer to Mexico than `es` is; of English, none is closer to the United States
/// than `en` is.
const FAMILIES: [Family; 2] = [
    Family {
        language: "es",
        header: ACCEPT_LANGUAGE,
        regions: [
            "AR", "ES", "CO", "PE", "CL", "VE", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA", "UY",
            "PR", "GQ", "PH", "US", "BZ",
        ],
    },
    Family {
        language: "en",
        header: "en-US,en;q=0.9",
        regions: [
            "GB", "AU", "CA", "IN", "IE", "NZ", "ZA", "SG", "HK", "KE", "NG", "PH", "MT", "GH", "PK", "TZ", "UG", "ZM",
            "ZW", "BW", "CY", "DK", "SE",
        ],
    },
];

pub(super) fn sections() -> Vec<Section> {
    let mut sections = Vec::from(COUNTS.map(|count| section(&count.to_string(), count, ACCEPT_LANGUAGE)));
    sections.push(section("3-long", 3, LONG));
    let libraries = [("error-l10n", this_library as Make), ("fluent-langneg", fluent_langneg)];
    sections.extend(libraries.map(|(name, make)| growth(name, make)));
    for family in FAMILIES {
        sections.extend(libraries.map(|(name, make)| regions(name, make, family)));
    }
    sections
}

type Make = fn(String, Vec<String>, &'static str) -> Task;

fn section(key: &str, count: usize, header: &'static str) -> Section {
    let languages = made_up::languages(count);
    Section {
        key: format!("negotiate/{key}"),
        title: format!("Negotiating `{header}` among {count} languages"),
        tasks: vec![
            this_library("error-l10n, all its rules".to_owned(), languages.clone(), header),
            fluent_langneg("fluent-langneg 0.13, no weights".to_owned(), languages, header),
        ],
        calls: 500,
    }
}

fn growth(name: &str, make: Make) -> Section {
    let task = |count| make(format!("{count} languages"), made_up::languages(count), ACCEPT_LANGUAGE);
    Section {
        key: format!("negotiate-growth/{name}"),
        title: format!("Negotiating with {name} as languages are added"),
        tasks: COUNTS.into_iter().map(task).collect(),
        calls: 500,
    }
}

/// The languages that are closest to what is asked for grow in number, the others stay.
fn regions(name: &str, make: Make, Family { language, header, regions }: Family) -> Section {
    let task = |count: usize| {
        let of_region = regions.iter().take(count).map(|region| format!("{language}-{region}"));
        make(format!("{count} regions"), made_up::languages(3).into_iter().chain(of_region).collect(), header)
    };
    Section {
        key: format!("negotiate-regions-{language}/{name}"),
        title: format!("Negotiating `{header}` with {name} as regions of `{language}` are added"),
        tasks: [0, 1, 5, regions.len()].into_iter().map(task).collect(),
        calls: 500,
    }
}

fn this_library(name: String, languages: Vec<String>, header: &'static str) -> Task {
    Task::new(name, move || {
        let available = languages.iter().map(|tag| tag.parse().expect("a language tag"));
        let english = "en".parse().expect("a language tag");
        let negotiator = Negotiator::new(available, &english).expect("different languages");
        move || {
            let list = LanguagePriorityList::parse_accept_language(black_box(header));
            black_box(negotiator.language(negotiator.negotiate(&list)));
        }
    })
}

fn fluent_langneg(name: String, languages: Vec<String>, header: &'static str) -> Task {
    Task::new(name, move || {
        let languages = Languages::new(languages.iter().map(|tag| Language::new(tag, ())).collect());
        move || {
            black_box(languages.negotiate(black_box(header)));
        }
    })
}
