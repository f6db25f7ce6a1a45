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

pub(super) fn sections() -> Vec<Section> {
    let mut sections = Vec::from(COUNTS.map(|count| section(&count.to_string(), count, ACCEPT_LANGUAGE)));
    sections.push(section("3-long", 3, LONG));
    sections.push(growth("error-l10n", this_library));
    sections.push(growth("fluent-langneg", fluent_langneg));
    sections
}

fn section(key: &str, count: usize, header: &'static str) -> Section {
    Section {
        key: format!("negotiate/{key}"),
        title: format!("Negotiating `{header}` among {count} languages"),
        tasks: vec![
            this_library("error-l10n, all its rules".to_owned(), count, header),
            fluent_langneg("fluent-langneg 0.13, no weights".to_owned(), count, header),
        ],
        calls: 500,
    }
}

fn growth(name: &str, make: fn(String, usize, &'static str) -> Task) -> Section {
    Section {
        key: format!("negotiate-growth/{name}"),
        title: format!("Negotiating with {name} as languages are added"),
        tasks: COUNTS.iter().map(|&count| make(format!("{count} languages"), count, ACCEPT_LANGUAGE)).collect(),
        calls: 500,
    }
}

fn this_library(name: String, count: usize, header: &'static str) -> Task {
    Task::new(name, move || {
        let languages = made_up::languages(count);
        let available = languages.iter().map(|tag| tag.parse().expect("a language tag"));
        let english = "en".parse().expect("a language tag");
        let negotiator = Negotiator::new(available, &english).expect("different languages");
        move || {
            let list = LanguagePriorityList::parse_accept_language(black_box(header));
            black_box(negotiator.language(negotiator.negotiate(&list)));
        }
    })
}

fn fluent_langneg(name: String, count: usize, header: &'static str) -> Task {
    Task::new(name, move || {
        let languages = made_up::languages(count);
        let languages = Languages::new(languages.iter().map(|tag| Language::new(tag, ())).collect());
        move || {
            black_box(languages.negotiate(black_box(header)));
        }
    })
}
