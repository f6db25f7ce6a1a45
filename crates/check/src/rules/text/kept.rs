//! Names that have to stay: those of `do_not_translate`, those a comment calls untranslatable, HTTP fields, addresses.

use std::ops::Range;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::names;
use crate::rule;
use crate::words::Kind;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let Some(source) = case.sources.first() else { return };
    if case.language().code == case.source_language.code {
        return;
    }
    let mut missing: Vec<String> = Vec::new();
    for name in names_of(case, source) {
        let is_kept = contains(case.text, &name);
        // Names of a variant need not stand in all others.
        let is_everywhere = case.sources.iter().all(|source| contains(source, &name));
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
    let phrases = case
        .config
        .do_not_translate()
        .iter()
        .chain(&case.part.kept)
        .chain(case.source_part().into_iter().flat_map(|part| &part.kept));
    for phrase in phrases {
        names.extend(names::places(&source.value, phrase).first().map(|place| source.part(place.clone()).to_owned()));
    }
    names.extend(names::fields(source).into_iter().map(|place| source.part(place).to_owned()));
    let acronyms = source.words().filter(|(_, word)| ACRONYMS.binary_search(word).is_ok());
    names.extend(acronyms.map(|(_, word)| word.to_owned()));
    let addresses = source.tokens.iter().filter(|token| token.kind == Kind::Address);
    names.extend(addresses.map(|token| host(source.part(token.range.clone())).to_owned()));
    let options = names::technical(source).filter(|(_, name)| name.starts_with("--"));
    names.extend(options.map(|(_, name)| name.to_owned()));
    names
}

/// Acronyms of protocols and formats that no language has words for.
static ACRONYMS: &[&str] = &["CSV", "HTML", "HTTP", "HTTPS", "JSON", "SQL", "SSL", "TLS", "XML", "YAML"];

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

/// The places of names in a text that stay as they are.
pub(super) fn places(case: &Case<'_>, text: &Flat<'_>) -> Vec<Range<usize>> {
    let phrases = case
        .config
        .do_not_translate()
        .iter()
        .chain(&case.part.kept)
        .chain(case.source_part().into_iter().flat_map(|part| &part.kept));
    phrases.flat_map(|phrase| names::places(&text.value, phrase)).collect()
}

/// The names that a comment calls untranslatable: `"Accept" is the name of an HTTP header: never translated`.
pub(super) fn named_in_comment(comment: &str) -> Vec<String> {
    let says_so = |sentence: &str| {
        let lower = sentence.to_lowercase();
        ["never translate", "not translate", "n't translate", "leave untranslated", "keep in english"]
            .iter()
            .any(|phrase| lower.contains(phrase))
    };
    let sentences = comment.split_inclusive(". ").filter(|sentence| says_so(sentence));
    let quoted = sentences.flat_map(|sentence| sentence.split('"').skip(1).step_by(2));
    quoted.map(str::trim).filter(|name| name.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
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
        assert!(named_in_comment("\"Item\": a referral.").is_empty());
    }
}
