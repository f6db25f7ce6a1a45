//! How much of each locale is translated.

use std::collections::HashSet;

use crate::context::Context;
use crate::finding::{Finding, Severity};
use crate::project::Locale;
use crate::rule;

/// How much of a locale is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The name of the locale's folder.
    pub locale: String,
    /// The messages of the source. Terms are each locale's own and do not count.
    pub messages: usize,
    /// Those of them the locale has: not missing, not in the source's language, and without errors.
    pub translated: usize,
}

/// The coverage of each locale, sorted by its name.
pub(crate) fn coverage(context: &Context<'_>, found: &[Finding]) -> Vec<Coverage> {
    let counts = |finding: &&Finding| finding.severity == Severity::Error || finding.rule == &rule::UNTRANSLATED;
    let flawed = found.iter().filter(counts).filter_map(|finding| Some((finding.locale()?, finding.message()?)));
    let flawed: HashSet<(&str, &str)> = flawed.collect();
    context.locales().map(|locale| of_locale(context, locale, &flawed)).collect()
}

fn of_locale(context: &Context<'_>, locale: &Locale, flawed: &HashSet<(&str, &str)>) -> Coverage {
    let source = context.source().into_iter().flat_map(Locale::entries);
    let messages: Vec<&str> =
        source.filter(|(_, entry)| !entry.is_term).map(|(_, entry)| entry.name.as_str()).collect();
    let is_translated =
        |name: &&&str| locale.find_any_case(name).is_some() && !flawed.contains(&(locale.name.as_str(), **name));
    let translated = messages.iter().filter(is_translated).count();
    Coverage { locale: locale.name.clone(), messages: messages.len(), translated }
}
