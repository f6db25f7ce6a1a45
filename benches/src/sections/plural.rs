//! A text whose wording depends on a number: how long to wait, in Russian.

use std::borrow::Cow;
use std::hint::black_box;

use error_l10n::{Arguments, Catalog, LanguagePriorityList, Negotiated};
use fluent_bundle::FluentArgs;

use super::Section;
use crate::sources;
use crate::stacks::fluent_bundle::{Bundle, bundle};
use crate::task::Task;

/// The message both have, with four plural forms.
pub const ID: &str = "advice-retry-after-minutes";

/// The minutes that occur: below, seconds are told, and above, hours.
pub const MINUTES: std::ops::RangeInclusive<u8> = 1..=59;

pub(super) fn sections() -> Vec<Section> {
    vec![Section {
        key: "plural".to_owned(),
        title: format!("Formatting `{ID}` in Russian, for 1 to 59 minutes"),
        tasks: vec![
            Task::new("error-l10n, Catalog::message", || {
                let texts = ThisLibrary::new();
                let mut minutes = MINUTES.cycle();
                move || texts.read(minutes.next().unwrap_or(1), |text| drop(black_box(text)))
            }),
            Task::new("fluent-bundle, format_pattern", || {
                let texts = ByHand::new();
                let mut minutes = MINUTES.cycle();
                move || texts.read(minutes.next().unwrap_or(1), |text| drop(black_box(text)))
            }),
        ],
        calls: 59 * 10,
    }]
}

/// This library in Russian.
pub struct ThisLibrary {
    catalog: Catalog,
    language: Negotiated,
}

impl ThisLibrary {
    /// With the shipped texts.
    pub fn new() -> Self {
        let catalog = Catalog::embedded();
        let language = catalog.negotiate(&LanguagePriorityList::parse_accept_language("ru"));
        Self { catalog, language }
    }

    /// Hands over the text for so many minutes.
    pub fn read(&self, minutes: u8, read: impl FnOnce(Option<Cow<'_, str>>)) {
        let arguments = Arguments::new().with_number("minutes", black_box(minutes));
        read(self.catalog.message(self.language, ID, &arguments));
    }
}

impl Default for ThisLibrary {
    fn default() -> Self {
        Self::new()
    }
}

/// A bundle in Russian.
pub struct ByHand(Bundle);

impl ByHand {
    /// With the repository's texts.
    ///
    /// # Panics
    ///
    /// Where Russian is not among them.
    pub fn new() -> Self {
        let sources = sources::repository();
        let russian = sources.iter().find(|source| source.language == "ru").expect("Russian");
        Self(bundle(russian))
    }

    /// Hands over the text for so many minutes.
    pub fn read(&self, minutes: u8, read: impl FnOnce(Option<Cow<'_, str>>)) {
        let mut arguments = FluentArgs::with_capacity(1);
        arguments.set("minutes", black_box(minutes));
        let pattern = self.0.get_message(ID).and_then(|message| message.value());
        let mut errors = Vec::new();
        let text = pattern.map(|pattern| self.0.format_pattern(pattern, Some(&arguments), &mut errors));
        read(text.filter(|_| errors.is_empty()));
    }
}

impl Default for ByHand {
    fn default() -> Self {
        Self::new()
    }
}
