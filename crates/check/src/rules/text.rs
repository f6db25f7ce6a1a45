//! The rules about the words of a text: each looks at one text at a time, beside the source's.

mod alike;
mod capitalization;
mod characters;
mod codes;
mod ending;
mod figures;
mod foreign;
mod glossary;
mod homoglyphs;
mod inverted;
mod kept;
mod kept_source;
mod leftovers;
mod mojibake;
mod negation;
mod opposites;
mod pairs;
mod part;
mod placeholders;
mod precedence;
mod quotes;
mod register;
mod repeated;
mod safety;
mod sentences;
mod series;
mod spaces;
mod spelling;
mod swapped;
mod titles;
mod units;
mod untranslated;

use std::ops::Range;

use self::codes::Codes;
use self::part::Part;
use crate::config::Config;
use crate::context::{Context, Findings};
use crate::finding::Severity;
use crate::flat::Flat;
use crate::language::Language;
use crate::rule::Rule;

/// One text, and what there is to compare it with.
struct Case<'c> {
    text: &'c Flat<'c>,
    /// The same text in the source, once for each way through its choices; empty in the source itself.
    sources: &'c [Flat<'c>],
    part: &'c Part<'c>,
    /// The same value or attribute in every locale, this one included.
    peers: &'c [Part<'c>],
    source_language: &'c Language,
    config: &'c Config,
    codes: &'c Codes,
}

/// What is wrong with one text.
#[derive(Debug)]
struct Hit {
    rule: &'static Rule,
    /// Bytes of the text.
    range: Range<usize>,
    sentence: String,
    suggestion: Option<String>,
    /// Where it is not the rule's own.
    severity: Option<Severity>,
}

/// What is wrong with one text, so far.
#[derive(Debug, Default)]
struct Hits {
    found: Vec<Hit>,
}

impl Hits {
    fn add(&mut self, rule: &'static Rule, range: Range<usize>, sentence: impl Into<String>) -> &mut Hit {
        self.found.push(Hit { rule, range, sentence: sentence.into(), suggestion: None, severity: None });
        let last = self.found.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "it was pushed above")]
        &mut self.found[last]
    }
}

impl Hit {
    fn suggest(&mut self, suggestion: impl Into<String>) -> &mut Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    fn with_severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = Some(severity);
        self
    }
}

impl Case<'_> {
    fn language(&self) -> &Language {
        &self.part.language
    }

    /// Whether an oddity of the text is meant so: the source has it too, or, in the source, all translations.
    fn is_meant(&self, test: impl Fn(&Flat<'_>) -> bool) -> bool {
        self.sources.iter().any(&test) || (self.is_source() && self.all_others(test))
    }

    /// The value or attribute this is a translation of.
    fn source_part(&self) -> Option<&Part<'_>> {
        self.peers.iter().find(|peer| peer.is_source)
    }

    /// The places of names in a text that stay as they are.
    fn kept(&self, text: &Flat<'_>) -> Vec<Range<usize>> {
        kept::places(self, text)
    }

    fn is_source(&self) -> bool {
        self.part.is_source
    }

    /// Whether all other locales that have this text agree, and there are any: in the source, then, it is meant so.
    fn all_others(&self, test: impl Fn(&Flat<'_>) -> bool) -> bool {
        let mut others = self.peers.iter().filter(|peer| peer.locale() != self.part.locale()).peekable();
        others.peek().is_some() && others.all(|peer| peer.texts.iter().any(&test))
    }

    /// The texts of all translations, where there are two or more: what they agree on outvotes the source.
    fn translations(&self) -> Vec<(&Flat<'_>, &Language)> {
        let others = || self.peers.iter().filter(|peer| !peer.is_source);
        if others().count() < 2 {
            return Vec::new();
        }
        others().flat_map(|peer| peer.texts.iter().map(|text| (text, &peer.language))).collect()
    }

    /// Whether the source has this word or name; false in the source itself.
    fn source_has_word(&self, word: &str) -> bool {
        self.sources.iter().any(|source| source.has_word(word))
    }

    /// Whether the source has this character.
    fn source_has(&self, character: char) -> bool {
        self.sources.iter().any(|source| source.value.contains(character))
    }

    /// Whether the source says exactly this somewhere.
    fn source_says(&self, part: &str) -> bool {
        self.sources.iter().any(|source| source.value.contains(part))
    }
}

type Check = fn(&Case<'_>, &mut Hits);

/// The rules, one function a group.
static CHECKS: &[Check] = &[
    mojibake::check,
    characters::check,
    untranslated::check,
    homoglyphs::check,
    foreign::check,
    kept::check,
    codes::check,
    figures::check,
    negation::check,
    swapped::check,
    sentences::check,
    leftovers::check,
    placeholders::check,
    safety::check,
    ending::check,
    inverted::check,
    pairs::check,
    spaces::check,
    capitalization::check,
    repeated::check,
    glossary::check,
    register::check,
    kept_source::check,
];

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    let parts = part::all(context);
    let codes = Codes::of(context);
    let source_language = context.source().map_or_else(|| Language::of("en"), |source| Language::of(&source.name));
    for peers in parts.values() {
        let source = peers.iter().find(|part| part.is_source);
        for part in peers.iter().filter(|part| !part.is_below) {
            let sources = source.filter(|_| !part.is_source && !part.is_term()).map_or(&[][..], |source| &source.texts);
            let case = Case {
                text: &Flat::default(),
                sources,
                part,
                peers,
                source_language: &source_language,
                config: context.config,
                codes: &codes,
            };
            check_part(&case, out);
        }
    }
    alike::check(&parts, out);
    titles::check(&parts, out);
    quotes::check(&parts, context.config, out);
    spelling::check(context, &parts, out);
}

/// Checks every way through the choices of a part; the case given has none of them yet.
fn check_part(part: &Case<'_>, out: &mut Findings) {
    let mut reported: Vec<(&'static str, Range<usize>)> = Vec::new();
    for text in &part.part.texts {
        let case = Case { text, ..*part };
        let mut hits = Hits::default();
        CHECKS.iter().for_each(|check| check(&case, &mut hits));
        let (special, explained) = precedence::most_special(hits.found);
        for hit in explained {
            out.hide(hit.rule, case.part.place(text, text.span(hit.range)), hit.sentence);
        }
        for hit in special {
            let span = text.span(hit.range);
            // What stands outside of the choices is in every way through them.
            let known = (hit.rule.id(), span.clone());
            if reported.contains(&known) {
                continue;
            }
            reported.push(known);
            let finding = out.report(hit.rule, case.part.place(text, span), hit.sentence);
            finding.severity = hit.severity.unwrap_or(finding.severity);
            finding.suggestion = hit.suggestion;
        }
    }
}
