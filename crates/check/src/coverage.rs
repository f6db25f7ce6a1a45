//! How much of each locale is translated.

use std::collections::{BTreeSet, HashSet};

use error_l10n::LanguageIdentifier;

use crate::context::Context;
use crate::finding::{Finding, Severity};
use crate::model::Entry;
use crate::project::Locale;
use crate::rule;

/// How much of a locale is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The name of the locale's folder.
    pub locale: String,
    /// The messages the locale should have: those of the source; of a partial locale those of them it has. Terms are
    /// each locale's own and do not count.
    pub messages: usize,
    /// Those of them the locale has: not missing, not in the source's language, and without errors.
    pub translated: usize,
    /// Those of them that have no text in the locale.
    pub missing: usize,
}

impl Coverage {
    /// How many of the messages are translated, as whole per cent. It is 100 only if all are.
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.messages).unwrap_or(100)
    }
}

/// The coverage of each locale, sorted by its name; those the configuration lists and that are not there, too.
pub(crate) fn coverage(context: &Context<'_>, found: &[Finding]) -> Vec<Coverage> {
    let counts = |finding: &&Finding| finding.severity == Severity::Error || finding.rule == &rule::UNTRANSLATED;
    let flawed = found.iter().filter(counts).filter_map(|finding| Some((finding.locale()?, finding.message()?)));
    let flawed: HashSet<(&str, &str)> = flawed.collect();
    let is_there = |tag: &&LanguageIdentifier| context.locales().any(|locale| locale.language == **tag);
    let absent = context.config.locales().iter().filter(|tag| !is_there(tag) && !context.config.is_partial(tag));
    let messages = messages_of_source(context).count();
    let absent = absent.map(|tag| Coverage { locale: tag.to_string(), messages, translated: 0, missing: messages });
    let there = context.locales().map(|locale| of_locale(context, locale, &flawed));
    let mut coverage: Vec<Coverage> = there.chain(absent).collect();
    coverage.sort_by(|one, other| one.locale.cmp(&other.locale));
    coverage
}

/// The messages each locale should have or has, as locale and id.
pub(crate) fn messages(context: &Context<'_>) -> BTreeSet<(String, String)> {
    let own = context.entries().filter(|at| !at.entry.is_term);
    let own = own.map(|at| (at.locale.name.clone(), at.entry.name.clone()));
    let held = context.translations().filter(|locale| !context.is_partial(locale));
    let lacking = held.flat_map(|locale| {
        let missing = messages_of_source(context).filter(|entry| locale.find_any_case(&entry.name).is_none());
        missing.map(|entry| (locale.name.clone(), entry.name.clone()))
    });
    own.chain(lacking).collect()
}

fn messages_of_source<'p>(context: &Context<'p>) -> impl Iterator<Item = &'p Entry> {
    let entries = context.source().into_iter().flat_map(Locale::entries);
    entries.map(|(_, entry)| entry).filter(|entry| !entry.is_term)
}

fn of_locale(context: &Context<'_>, locale: &Locale, flawed: &HashSet<(&str, &str)>) -> Coverage {
    let (mut messages, mut translated, mut missing) = (0, 0, 0);
    let is_partial = context.is_partial(locale);
    for message in messages_of_source(context) {
        let found = locale.find_any_case(&message.name).map(|(_, entry)| entry);
        if found.is_none() && is_partial {
            continue;
        }
        let has_text = found.is_some_and(|entry| entry.value.is_some() || message.value.is_none());
        messages += 1;
        missing += usize::from(!has_text);
        translated += usize::from(has_text && !flawed.contains(&(locale.name.as_str(), message.name.as_str())));
    }
    Coverage { locale: locale.name.clone(), messages, translated, missing }
}
