//! Codes and completeness: what every locale has to have.

mod attributes;

use std::collections::{HashMap, HashSet};

use super::placement::place_of_missing;
use super::{files, placement};
use crate::alignment::{Alignment, Renamed};
use crate::codes::{self, Kind};
use crate::context::{At, Context, Findings};
use crate::project::Locale;
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    unknown_codes(context, out);
    let consensus = Consensus::new(context);
    let mut without_text = codes::without_text(context);
    without_text.retain(|id| !consensus.renamed.keys().any(|(_, there)| there.eq_ignore_ascii_case(id)));
    codes_without_text(context, &without_text, out);
    consensus.report(context, &without_text, out);
    for (locale, alignment) in context.alignments() {
        if !context.is_partial(locale) {
            missing(context, locale, alignment, out);
        }
        for renamed in alignment.renamed.iter().filter(|renamed| !consensus.has_renamed(renamed)) {
            translated_id(renamed, out);
        }
        for extra in alignment.extra.iter().filter(|extra| !consensus.has_missing(extra)) {
            if !without_text.iter().any(|id| id.eq_ignore_ascii_case(&extra.entry.name)) {
                extra_message(context, *extra, out);
            }
        }
    }
    spelling(context, out);
    attributes::check(context, out);
}

fn missing(context: &Context<'_>, locale: &Locale, alignment: &Alignment<'_>, out: &mut Findings) {
    for at in alignment.missing.iter().filter(|at| !files::lacks_file(locale, at.file)) {
        let source = context.source().map_or("source", |source| &source.name);
        let text = format!("the message is in {source} ({}) and not in {}", at.line(), locale.name);
        out.report(&rule::MISSING_MESSAGE, place_of_missing(*at, locale), text).suggest("translate it");
    }
}

fn translated_id(renamed: &Renamed<'_>, out: &mut Findings) {
    let (here, there) = (&renamed.at.entry.name, &renamed.of.entry.name);
    let text = format!("the source has no '{here}'; its id for this message is '{there}'");
    out.report(&rule::TRANSLATED_ID, renamed.at.name(), text).suggest(format!("rename it to '{there}'"));
}

/// Ids that differ from those of the source in nothing but the case of letters.
fn spelling(context: &Context<'_>, out: &mut Findings) {
    for (at, source) in context.pairs().filter(|(at, source)| at.entry.name != source.entry.name) {
        translated_id(&Renamed { at, of: source }, out);
    }
}

fn extra_message(context: &Context<'_>, at: At<'_>, out: &mut Findings) {
    let id = &at.entry.name;
    if codes::is_known(context, id) || codes::kind(id).0 == Kind::Other {
        let text = format!("the source has no message '{id}'");
        out.report(&rule::EXTRA_MESSAGE, at.name(), text).suggest("add it to the source, or remove it here");
    }
}

/// Messages for codes nobody knows, in the source and wherever they are translated.
fn unknown_codes(context: &Context<'_>, out: &mut Findings) {
    let is_renamed = |at: &At<'_>| {
        let mut renamed = context.alignments().flat_map(|(_, alignment)| &alignment.renamed);
        renamed.any(|renamed| std::ptr::eq(renamed.at.entry, at.entry) || std::ptr::eq(renamed.of.entry, at.entry))
    };
    for at in context.entries().filter(|at| !at.entry.is_term) {
        let id = &at.entry.name;
        if codes::is_known(context, id) || is_renamed(&at) {
            continue;
        }
        let text = match codes::kind(id) {
            (Kind::Code, code) => format!("the API has no code {code}"),
            (Kind::Status, status) => format!("the API has no status {status}"),
            _ if context.source().is_none_or(|source| source.find(id).is_none()) => continue,
            _ => format!("'{id}' is no code, and check.toml does not list it as a helper"),
        };
        let finding = out.report(&rule::UNKNOWN_CODE, at.name(), text);
        if let Some(nearest) = nearest_code(context, at) {
            finding.suggest(format!("did you mean '{nearest}'?"));
        }
    }
}

/// The id of a code the API has that is most like this one, among those the locale has no text for.
fn nearest_code(context: &Context<'_>, at: At<'_>) -> Option<String> {
    let id = &at.entry.name;
    let absent = codes::listed_ids(context.config).filter(|known| at.locale.find_any_case(known).is_none());
    let near = absent.map(|known| (strsim::osa_distance(&known, id), known)).filter(|(distance, _)| *distance <= 2);
    near.min().map(|(_, known)| known)
}

fn codes_without_text(context: &Context<'_>, without_text: &[String], out: &mut Findings) {
    let Some(source) = context.source() else { return };
    for id in without_text {
        let text = match codes::kind(id) {
            (Kind::Status, status) => format!("the status {status} has no text"),
            (_, code) => format!("the code {code} has no text"),
        };
        let place = placement::place_in_order(id, source);
        out.report(&rule::CODE_WITHOUT_TEXT, place, text).suggest(format!("write '{id} = …'"));
    }
}

/// What all translations say against the source: then it is the source that is wrong.
struct Consensus<'p> {
    /// Messages that all translations have, by their names; one of them each.
    missing: HashMap<&'p str, At<'p>>,
    /// Messages of the source that have the same other id in all translations, or in one the id of a code.
    renamed: HashMap<(&'p str, &'p str), Renamed<'p>>,
}

impl<'p> Consensus<'p> {
    fn new(context: &'p Context<'p>) -> Self {
        let full = context.alignments().filter(|(locale, _)| !context.is_partial(locale));
        let full: Vec<&Alignment<'p>> = full.map(|(_, alignment)| alignment).collect();
        let extra = |alignment: &&Alignment<'p>| -> HashSet<&'p str> {
            alignment.extra.iter().map(|at| at.entry.name.as_str()).collect()
        };
        let renamed = |alignment: &&Alignment<'p>| alignment.renamed.iter().map(names).collect::<HashSet<_>>();
        let (all_extra, all_renamed): (Vec<_>, Vec<_>) = full.iter().map(|one| (extra(one), renamed(one))).unzip();
        let is_agreed = |test: &dyn Fn(usize) -> bool| full.len() > 1 && (0..full.len()).all(test);
        let has =
            |all: &[HashSet<&str>], name: &str| is_agreed(&|one| all.get(one).is_some_and(|one| one.contains(name)));

        let mut consensus = Self { missing: HashMap::new(), renamed: HashMap::new() };
        for alignment in &full {
            let missing = alignment.extra.iter().filter(|at| has(&all_extra, &at.entry.name));
            consensus.missing.extend(missing.map(|at| (at.entry.name.as_str(), *at)));
            let renamed = alignment.renamed.iter().filter(|renamed| {
                let pair = names(renamed);
                let says_code = codes::is_real(context.config, pair.1);
                says_code || is_agreed(&|one| all_renamed.get(one).is_some_and(|one| one.contains(&pair)))
            });
            consensus.renamed.extend(renamed.map(|renamed| (names(renamed), *renamed)));
        }
        consensus
    }

    fn has_missing(&self, at: &At<'_>) -> bool {
        self.missing.contains_key(at.entry.name.as_str())
    }

    fn has_renamed(&self, renamed: &Renamed<'_>) -> bool {
        self.renamed.contains_key(&names(renamed))
    }

    fn report(&self, context: &Context<'_>, without_text: &[String], out: &mut Findings) {
        let Some(source) = context.source() else { return };
        for at in self.missing.values().filter(|at| !without_text.contains(&at.entry.name)) {
            if codes::is_known(context, &at.entry.name) || codes::kind(&at.entry.name).0 == Kind::Code {
                let text = format!("the message is in every translation and not in the source {}", source.name);
                out.report(&rule::MISSING_MESSAGE, place_of_missing(*at, source), text).suggest("write it");
            }
        }
        for renamed in self.renamed.values() {
            let (here, there) = names(renamed);
            let text = format!("the translations have '{there}' in place of '{here}'");
            let place = renamed.of.name();
            out.report(&rule::TRANSLATED_ID, place, text).suggest(format!("rename it to '{there}'"));
        }
    }
}

/// The id in the source, and the one in the translation.
fn names<'p>(renamed: &Renamed<'p>) -> (&'p str, &'p str) {
    (&renamed.of.entry.name, &renamed.at.entry.name)
}
