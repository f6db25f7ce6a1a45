//! Loading: from `.ftl` texts to a catalog that answers. What is loaded is dropped within the call.

use std::hint::black_box;
use std::rc::Rc;

use error_l10n::Catalog;

use super::Section;
use crate::made_up::{self, Size};
use crate::sources::{self, Source};
use crate::stacks::{Bundles, Door, Embed, Templates};
use crate::task::Task;

/// Languages and messages of the made-up catalogs.
const SIZES: [(usize, usize); 4] = [(3, 50), (3, 5_000), (3, 50_000), (1_000, 50)];

pub(super) fn sections() -> Vec<Section> {
    let mut sections = vec![shipped()];
    sections.extend(SIZES.iter().map(|&(languages, messages)| made_up(Size { languages, messages })));
    sections
}

fn shipped() -> Section {
    let sources: Rc<[Source]> = sources::repository().into();
    Section {
        key: "load/shipped".to_owned(),
        title: "Loading the repository's texts in three languages".to_owned(),
        tasks: vec![
            Task::new("error-l10n", || || drop(black_box(Catalog::builder().build()))),
            task("fluent-bundle", &sources, |sources| drop(black_box(Bundles::new(sources)))),
            task("i18n-embed", &sources, |sources| drop(black_box(Embed::new(sources)))),
            Task::new("fluent-templates, from files", || {
                || drop(black_box(Templates::new(&sources::folder(), Door::OneLanguage)))
            }),
        ],
        calls: 1,
    }
}

fn made_up(size: Size) -> Section {
    Section {
        key: format!("load/{}x{}", size.languages, size.messages),
        title: format!("Loading {} languages of {} messages", size.languages, size.messages),
        tasks: vec![
            made_up_task("error-l10n", size, |sources| drop(black_box(made_up::catalog(sources)))),
            made_up_task("fluent-bundle", size, |sources| drop(black_box(Bundles::new(sources)))),
        ],
        calls: 1,
    }
}

fn task(name: &str, sources: &Rc<[Source]>, load: impl Fn(&[Source]) + Copy + 'static) -> Task {
    let sources = Rc::clone(sources);
    Task::new(name, move || {
        let sources = Rc::clone(&sources);
        move || load(black_box(&sources))
    })
}

fn made_up_task(name: &str, size: Size, load: impl Fn(&[Source]) + Copy + 'static) -> Task {
    Task::new(name, move || {
        let sources = made_up::sources(size);
        move || load(black_box(&sources))
    })
}
