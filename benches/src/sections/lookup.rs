//! A text without variables alone: from the id of its message to the text.

use std::hint::black_box;

use error_l10n::{Arguments, Catalog, LanguagePriorityList};

use super::Section;
use crate::inputs::ACCEPT_LANGUAGE;
use crate::sources;
use crate::stacks::fluent_bundle::{bundle, message};
use crate::task::Task;

const ID: &str = "code-99904";

pub(super) fn sections() -> Vec<Section> {
    vec![Section {
        key: "lookup".to_owned(),
        title: format!("Looking up `{ID}` in Spanish"),
        tasks: vec![this_library(), by_hand()],
        calls: 1_000,
    }]
}

fn this_library() -> Task {
    Task::new("error-l10n, Catalog::message", || {
        let catalog = Catalog::embedded();
        let language = catalog.negotiate(&LanguagePriorityList::parse_accept_language(ACCEPT_LANGUAGE));
        move || {
            let arguments = Arguments::new();
            black_box(catalog.message(black_box(language), black_box(ID), &arguments));
        }
    })
}

fn by_hand() -> Task {
    Task::new("fluent-bundle, get_message and format_pattern", || {
        let sources = sources::repository();
        let spanish = sources.iter().find(|source| source.language == "es").expect("Spanish");
        let bundle = bundle(spanish);
        move || {
            black_box(message(black_box(&bundle), black_box(ID)));
        }
    })
}
