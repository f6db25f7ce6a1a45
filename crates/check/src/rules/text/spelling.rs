//! Words that are in no dictionary, where the configuration has dictionaries.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use super::part::{Key, Part};
use crate::config::Config;
use crate::context::{Context, Findings, Place};
use crate::dictionary::Dictionary;
use crate::flat::Flat;
use crate::names;
use crate::project::CONFIG_FILE;
use crate::rule;
use crate::words::{self, Kind};

pub(super) fn check(context: &Context<'_>, parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>, out: &mut Findings) {
    for locale in context.locales() {
        let dictionaries = open(&locale.name, context.config.dictionaries(&locale.language), out);
        if dictionaries.is_empty() {
            continue;
        }
        for peers in parts.values() {
            let source = peers.iter().find(|part| part.is_source);
            for part in peers.iter().filter(|part| part.locale() == locale.name) {
                check_part(part, source, &dictionaries, context.config, out);
            }
        }
    }
}

fn open(locale: &str, paths: &[PathBuf], out: &mut Findings) -> Vec<Dictionary> {
    let mut dictionaries = Vec::new();
    for path in paths {
        match Dictionary::open(path) {
            Ok(dictionary) => dictionaries.push(dictionary),
            Err(reason) => {
                let place = Place::path(Some(locale), CONFIG_FILE);
                out.report(&rule::SPELLING, place, reason)
                    .suggest("name the file without .aff and .dic, relative to check.toml");
            }
        }
    }
    dictionaries
}

fn check_part(
    part: &Part<'_>,
    source: Option<&Part<'_>>,
    dictionaries: &[Dictionary],
    config: &Config,
    out: &mut Findings,
) {
    let mut reported: Vec<Range<usize>> = Vec::new();
    let in_source = |word: &str| {
        source.is_some_and(|source| !part.is_source && source.texts.iter().any(|text| text.has_word(word)))
    };
    for text in &part.texts {
        let kept: Vec<_> =
            config.do_not_translate().iter().flat_map(|phrase| names::places(&text.value, phrase)).collect();
        for (range, word) in names::translatable(text, &kept) {
            let is_known = |word: &str| dictionaries.iter().any(|dictionary| dictionary.has(word));
            let is_listed = config.words().iter().any(|listed| listed.to_lowercase() == word.to_lowercase());
            let span = text.span(range.clone());
            if is_known(word)
                || is_listed
                || in_source(word)
                || is_known(compound(text, range.start))
                || reported.contains(&span)
            {
                continue;
            }
            reported.push(span.clone());
            let finding = out.report(&rule::SPELLING, part.place(text, span), format!("'{word}' is in no dictionary"));
            if let Some(nearest) = dictionaries.iter().find_map(|dictionary| dictionary.nearest(word)) {
                finding.suggest(format!("did you mean '{nearest}'?"));
            }
        }
    }
}

/// The whole compound a word at `start` belongs to: `co-sell`.
fn compound<'t>(text: &'t Flat<'_>, start: usize) -> &'t str {
    let is_part = |index: usize| {
        text.tokens.get(index).is_some_and(|token| token.kind == Kind::Word || text.part(token.range.clone()) == "-")
    };
    let Some(index) = text.tokens.iter().position(|token| token.range.start == start) else { return "" };
    let first = (0..index).rev().take_while(|index| is_part(*index)).last().unwrap_or(index);
    let last = (index..text.tokens.len()).take_while(|index| is_part(*index)).last().unwrap_or(index);
    match (text.tokens.get(first), text.tokens.get(last)) {
        (Some(first), Some(last)) => words::slice(&text.value, first.range.start..last.range.end),
        _ => "",
    }
}
