//! Names that have to stay: those of `do_not_translate`, those a comment calls untranslatable, HTTP fields, addresses.

use std::ops::Range;
use std::sync::LazyLock;

use super::part::Part;
use super::{Case, Hits, series};
use crate::flat::Flat;
use crate::matcher::Matcher;
use crate::names;
use crate::rule;
use crate::words::Kind;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.is_source() || case.language().code == case.source_language.code {
        return;
    }
    // A term is the locale's own, but for the names that somebody wants kept.
    let (sources, names) = match (case.sources.first(), case.source_part()) {
        (Some(source), _) => (case.sources, names_of(case, source)),
        (None, Some(part)) => (part.texts.as_slice(), names_of_term(case, part)),
        (None, None) => return,
    };
    let mut missing: Vec<String> = Vec::new();
    // Terms that are the same in several translations: it is the source that has changed.
    let agrees = |peer: &Part<'_>| {
        let is_other = !peer.is_source && peer.locale() != case.part.locale();
        is_other && peer.texts.iter().any(|text| text.value == case.text.value)
    };
    if case.part.is_term() && case.peers.iter().any(agrees) {
        return;
    }
    for name in names {
        let is_kept = contains(case.text, &name);
        // Names of a variant need not stand in all others.
        let is_everywhere = sources.iter().all(|source| contains(source, &name));
        if !is_kept && is_everywhere && !missing.contains(&name) {
            missing.push(name);
        }
    }
    for name in missing {
        let range = 0..case.text.value.len();
        hits.add(&rule::DO_NOT_TRANSLATE, range, format!("the name '{name}' is not in the text"))
            .suggest("names stay as they are in the source");
    }
}

/// The names in a text of the source that its translations keep.
fn names_of(case: &Case<'_>, source: &Flat<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for phrase in phrases(case) {
        names.extend(names::places(&source.value, phrase).first().map(|place| source.part(place.clone()).to_owned()));
    }
    names.extend(names::fields(source).into_iter().map(|place| source.part(place).to_owned()));
    let acronyms = source.words().filter(|(_, word)| ACRONYMS.binary_search(word).is_ok());
    names.extend(acronyms.map(|(_, word)| word.to_owned()));
    let addresses = source.tokens.iter().filter(|token| token.kind == Kind::Address);
    names.extend(addresses.map(|token| host(source.part(token.range.clone())).to_owned()));
    let options = names::technical(source).filter(|(_, name)| name.starts_with("--"));
    names.extend(options.map(|(_, name)| name.to_owned()));
    names.extend(series::names(source, case.text));
    names
}

/// Acronyms of protocols and formats that no language has words for.
static ACRONYMS: &[&str] = &["CSV", "HTML", "HTTP", "HTTPS", "JSON", "SQL", "SSL", "TLS", "XML", "YAML"];

/// The names in a term of the source that its translations keep: the whole of it, if its comment says so.
fn names_of_term(case: &Case<'_>, part: &Part<'_>) -> Vec<String> {
    let Some(source) = part.texts.first() else { return Vec::new() };
    let phrases = case.config.do_not_translate().iter().chain(&case.part.kept).chain(&part.kept);
    let places = phrases.filter_map(|phrase| names::places(&source.value, phrase).into_iter().next());
    let mut names: Vec<String> = places.map(|place| source.part(place).to_owned()).collect();
    if part.is_kept_whole && part.texts.len() == 1 {
        names.push(source.value.trim().to_owned());
    }
    names
}

/// `example.com` of `https://www.example.com/en`: pages are translated, hosts are not.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether the name stands in a text, in whatever case and with whatever hyphen; Russian adds endings to it: «ETag'а».
fn contains(text: &Flat<'_>, name: &str) -> bool {
    let fold = |text: &str| text.replace('\u{2011}', "-").replace('\u{a0}', " ").to_lowercase();
    fold(&text.value).contains(&fold(name))
}

/// What the configuration and the comments here and in the source call untranslatable.
fn phrases<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c String> {
    let in_source = case.source_part().into_iter().flat_map(|part| &part.kept);
    case.config.do_not_translate().iter().chain(&case.part.kept).chain(in_source)
}

/// The places of names in a text that stay as they are.
pub(super) fn places(case: &Case<'_>, text: &Flat<'_>) -> Vec<Range<usize>> {
    phrases(case).flat_map(|phrase| names::places(&text.value, phrase)).collect()
}

/// `'name'`, and no apostrophe.
static SINGLE_QUOTED: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"\B'\b[^'\s]+\b'\B"));

/// Whether a sentence asks for no translation.
fn says_so(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    ["never translate", "not translate", "n't translate", "leave untranslated", "keep in english"]
        .iter()
        .any(|phrase| lower.contains(phrase))
}

/// Whether a comment asks for no translation and names nothing: all of it is meant.
pub(super) fn is_kept_whole(comment: &str) -> bool {
    says_so(comment) && named_in_comment(comment).is_empty()
}

/// The names that a comment calls untranslatable: `"Accept" is the name of an HTTP header: never translated`.
pub(super) fn named_in_comment(comment: &str) -> Vec<String> {
    let sentences = comment.split_inclusive(". ").filter(|sentence| says_so(sentence));
    let quoted = sentences.flat_map(|sentence| {
        let in_double = sentence.split('"').skip(1).step_by(2);
        in_double.chain(SINGLE_QUOTED.places(sentence).map(|place| sentence.get(place).unwrap_or_default()))
    });
    quoted
        .map(|name| name.trim_matches(|c: char| c == '\'' || c.is_whitespace()))
        .filter(|name| name.chars().any(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_sorted() {
        assert!(ACRONYMS.is_sorted());
    }

    #[test]
    fn comments_name_what_is_not_translated() {
        let comment =
            "\"Resource\": an object. \"if-match\" is the name of an HTTP header: never translated. Shown below.";
        assert_eq!(named_in_comment(comment), ["if-match"]);
        assert_eq!(named_in_comment("Don't translate \"NULL\" and \"name\"."), ["NULL", "name"]);
        assert_eq!(named_in_comment("'name' is a value the API defines for a type: never translated."), ["name"]);
        assert!(named_in_comment("\"Item\": a referral.").is_empty());
        assert!(SINGLE_QUOTED.is_valid());
    }
}
