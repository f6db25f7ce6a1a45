//! Safety: markup and addresses.

use std::sync::LazyLock;

use super::{Case, Hits};
use crate::config::Html;
use crate::matcher::Matcher;
use crate::rule;
use crate::words::{Kind, slice};

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    markup(case, hits);
    addresses(case, hits);
}

static TAGS: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--|-->|<!\[CDATA\["));

/// The elements of HTML (WHATWG, HTML Living Standard, section 4) and of SVG that texts are seen with.
static ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "center",
    "cite",
    "code",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "math",
    "meta",
    "nav",
    "object",
    "ol",
    "option",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

fn markup(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    for range in TAGS.places(text) {
        let tag = slice(text, range.clone());
        if !is_markup(tag) {
            continue;
        }
        let is_usual = case.is_source() || case.sources.iter().any(|source| source.value.contains(opening(tag)));
        let sentence = match case.config.html() {
            Html::Forbid => format!("the text has markup: {tag}"),
            Html::Allow if is_active(tag) => format!("the text has markup that can run a program: {tag}"),
            Html::Allow if !is_usual => format!("the text has markup the source does not have: {tag}"),
            Html::Allow => continue,
        };
        hits.add(&rule::HTML_MARKUP, range, sentence).suggest("remove it; texts are shown as they are");
        return;
    }
}

/// Whether something between angle brackets is markup; `<file>` is not.
fn is_markup(tag: &str) -> bool {
    let name = name(tag).to_ascii_lowercase();
    let is_closing = tag.starts_with("</") || tag.ends_with("/>") || tag.contains("=\"") || tag.contains("='");
    name.is_empty() || is_closing || ELEMENTS.binary_search(&name.as_str()).is_ok()
}

/// `a` of `<a href="…">`, `</a>`.
fn name(tag: &str) -> &str {
    let rest = tag.trim_start_matches(['<', '/']);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
    if rest.starts_with(['!', '-']) { "" } else { slice(rest, 0..end) }
}

/// `<a` of `<a href="…">`: attributes may have texts of their own.
fn opening(tag: &str) -> &str {
    let end = tag.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(tag.len());
    slice(tag, 0..end)
}

fn is_active(tag: &str) -> bool {
    let lower = tag.to_ascii_lowercase();
    let elements = ["script", "iframe", "object", "embed", "style", "link", "meta", "form", "svg", "math"];
    let has_handler = lower.split_whitespace().any(|part| part.starts_with("on") && part.contains('='));
    elements.contains(&name(&lower)) || has_handler || lower.contains("javascript:") || lower.contains("data:")
}

/// Endings that make a name with dots an address rather than a file: the general top-level domains, and those of the
/// countries whose abbreviation is no file extension (IANA, Root Zone Database).
static DOMAINS: &[&str] = &[
    "app", "biz", "com", "de", "dev", "es", "eu", "fr", "info", "mx", "net", "online", "org", "ru", "shop", "site",
    "top", "ua", "xyz",
];

/// Hosts whose addresses are written without a scheme, with what they lead to behind a slash.
static SHORTENERS: &[&str] =
    &["aka.ms", "bit.ly", "discord.gg", "fb.me", "goo.gl", "t.co", "t.me", "wa.me", "youtu.be"];

fn addresses(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty() {
        return;
    }
    let known: Vec<String> = case
        .sources
        .iter()
        .flat_map(|source| hosts(&source.value, source.tokens.iter()))
        .map(|(host, _)| host)
        .collect();
    let found = hosts(&case.text.value, case.text.tokens.iter());
    let is_in_source = |scheme: &str, host: &str| {
        let lower = case.sources.iter().map(|source| source.value.to_lowercase());
        let address = |www: &str| format!("{scheme}://{www}{host}");
        lower.into_iter().any(|source| source.contains(&address("")) || source.contains(&address("www.")))
    };
    for (host, range) in found {
        let is_open = case.text.part(range.clone()).to_lowercase().contains("http://");
        if is_open && is_in_source("https", &host) && !is_in_source("http", &host) {
            let sentence = format!("the address of '{host}' is not encrypted, other than in the source");
            hits.add(&rule::UNEXPECTED_URL, range, sentence).suggest("write https");
            continue;
        }
        if let Some(meant) = mistyped_page(case, case.text.part(range.clone())) {
            let sentence = format!("the address '{}' is not the source's", case.text.part(range.clone()));
            hits.add(&rule::UNEXPECTED_URL, range, sentence).suggest(format!("write {meant}"));
            continue;
        }
        if !known.contains(&host) && host.contains(char::is_alphanumeric) {
            let sentence = format!("the source does not have the address '{}'", case.text.part(range.clone()));
            hits.add(&rule::UNEXPECTED_URL, range, sentence).suggest("remove it, or use the source's");
        }
    }
}

/// The address of the source that this one, on the same host, differs from by a slip, or by letters no page's name has.
fn mistyped_page(case: &Case<'_>, address: &str) -> Option<String> {
    let tokens = case.sources.iter().flat_map(|source| source.tokens.iter().map(move |token| (source, token)));
    let addresses = tokens.filter(|(_, token)| token.kind == Kind::Address);
    let known: Vec<&str> = addresses.map(|(source, token)| source.part(token.range.clone())).collect();
    let pages: Vec<String> = known.iter().map(|known| page(known)).collect();
    let own = page(address);
    if pages.contains(&own) || own.len() < 5 {
        return None;
    }
    let is_meant = |(known, page): &(&&str, &String)| {
        let is_translated = page.is_ascii() && !own.is_ascii();
        host(known) == host(address) && (is_translated || strsim::osa_distance(page, &own) <= 2)
    };
    known.iter().zip(&pages).find(is_meant).map(|(known, _)| (*known).to_owned())
}

/// The path of an address without the language it is in: `/docs/errors` of `https://example.com/es-es/docs/errors`.
fn page(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let is_language = |part: &str| {
        let (language, region) = part.split_once(['-', '_']).unwrap_or((part, "es"));
        [language, region].iter().all(|tag| tag.len() == 2 && tag.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    let parts = rest.split('/').skip(1).filter(|part| !part.is_empty() && !is_language(part));
    parts.map(str::to_lowercase).collect::<Vec<_>>().join("/")
}

/// The hosts of the addresses in a text.
fn hosts<'t>(
    text: &'t str,
    tokens: impl Iterator<Item = &'t crate::words::Token>,
) -> Vec<(String, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    for token in tokens {
        let part = slice(text, token.range.clone());
        let is_address = match token.kind {
            Kind::Address => true,
            Kind::Name => is_domain(part) || (part.starts_with('<') && part.contains("://")),
            _ => false,
        };
        if is_address {
            found.push((host(part), token.range.clone()));
        }
    }
    found
}

/// `example.com`, `example.com/page`, `t.me/name`; neither `check.toml` nor `ASP.NET`.
fn is_domain(name: &str) -> bool {
    let host = name.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let Some((labels, last)) = host.rsplit_once('.') else { return false };
    if SHORTENERS.binary_search(&host).is_ok() && name.len() > host.len() {
        return true;
    }
    DOMAINS.binary_search(&last).is_ok()
        && labels.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
        && labels.len() > 1
}

/// The host of an address, in lower case, without `www.`.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.trim_start_matches("mailto:").trim_start_matches("//");
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_patterns_valid() {
        assert!(ELEMENTS.is_sorted());
        assert!(DOMAINS.is_sorted());
        assert!(SHORTENERS.is_sorted());
        assert!(TAGS.is_valid());
    }

    #[test]
    fn a_name_between_angle_brackets_is_no_markup() {
        assert!(["<b>", "</x>", "<br/>", "<a href=\"x\">", "<!--"].into_iter().all(is_markup));
        assert!(!["<file>", "<código>", "<NAME>"].into_iter().any(is_markup));
    }
}
