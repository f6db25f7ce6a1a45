//! One style of quotation marks a locale.

use std::collections::BTreeMap;
use std::ops::Range;

use super::part::{Key, Part};
use crate::config::{Config, Quotes};
use crate::context::Findings;
use crate::flat::Flat;
use crate::rule;
use crate::words::slice;

/// The opening and the closing mark.
type Style = (char, char);

/// The outer quotation marks of languages (CLDR 48, `delimiters`), then what else their typography knows.
static STYLES: &[(&str, &[Style])] = &[
    ("bg", &[('„', '“'), ('«', '»')]),
    ("ca", &[('«', '»'), ('“', '”')]),
    ("cs", &[('„', '“'), ('»', '«')]),
    ("de", &[('„', '“'), ('»', '«'), ('«', '»')]),
    ("en", &[('“', '”'), ('‘', '’')]),
    ("es", &[('«', '»'), ('“', '”')]),
    ("fr", &[('«', '»'), ('“', '”')]),
    ("gl", &[('«', '»'), ('“', '”')]),
    ("it", &[('«', '»'), ('“', '”')]),
    ("pl", &[('„', '”'), ('«', '»')]),
    ("pt", &[('“', '”'), ('«', '»')]),
    ("ru", &[('«', '»'), ('„', '“')]),
    ("uk", &[('«', '»'), ('„', '“'), ('“', '”')]),
];

/// All styles that are told apart.
static ALL: &[Style] = &[
    ('«', '»'),
    ('»', '«'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('"', '"'),
    ('‘', '’'),
    ('‹', '›'),
    ('「', '」'),
    ('『', '』'),
];

struct Quotation<'c> {
    part: &'c Part<'c>,
    text: &'c Flat<'c>,
    range: Range<usize>,
    style: Style,
}

pub(super) fn check(parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>, config: &Config, out: &mut Findings) {
    let mut locales: BTreeMap<&str, Vec<Quotation<'_>>> = BTreeMap::new();
    for part in parts.values().flatten() {
        for text in &part.texts {
            // Marks around the whole text are another finding.
            let is_inside = |range: &Range<usize>| range.len() < text.value.trim().len();
            let has_straight = config.quotes(part.language_tag()).is_some();
            let found = quotations(&text.value, has_straight).into_iter().filter(|(range, _)| is_inside(range));
            let found = found.map(|(range, style)| Quotation { part, text, range, style });
            locales.entry(part.locale()).or_default().extend(found);
        }
    }
    for quotations in locales.values() {
        let Some(first) = quotations.first() else { continue };
        let configured = config.quotes(first.part.language_tag());
        let expected = expected(quotations);
        let mut last: Option<&Part<'_>> = None;
        for quotation in quotations {
            // A text is edited as a whole.
            if last.is_some_and(|last| std::ptr::eq(last, quotation.part)) {
                continue;
            }
            let sentence = match configured {
                Some(allowed) if allows(allowed, quotation.style) => continue,
                None if !stands_out(quotation.style, expected, quotations) => continue,
                _ => {
                    let wanted = configured
                        .and_then(<[Quotes]>::first)
                        .map_or(expected, |quotes| (quotes.opening, quotes.closing));
                    format!(
                        "the quotation marks are {}…{}; those of {} are {}…{}",
                        quotation.style.0,
                        quotation.style.1,
                        first.part.locale(),
                        wanted.0,
                        wanted.1
                    )
                }
            };
            let place = quotation.part.place(quotation.text, quotation.text.span(quotation.range.clone()));
            out.report(&rule::QUOTE_STYLE, place, sentence);
            last = Some(quotation.part);
        }
    }
}

fn allows(allowed: &[Quotes], style: Style) -> bool {
    allowed.iter().any(|quotes| (quotes.opening, quotes.closing) == style)
}

/// Whether a style is not the expected one: it is none of the language's, or most others are of the expected one.
fn stands_out(style: Style, expected: Style, quotations: &[Quotation<'_>]) -> bool {
    let count = |style: Style| quotations.iter().filter(|quotation| quotation.style == style).count();
    style != expected && (count(style) * 2 <= count(expected) || !is_known(style, quotations))
}

/// Whether the language of the quotations knows a style; the straight one is on all keyboards.
fn is_known(style: Style, quotations: &[Quotation<'_>]) -> bool {
    known(quotations).is_none_or(|known| known.contains(&style) || style == ('"', '"'))
}

fn known(quotations: &[Quotation<'_>]) -> Option<&'static [Style]> {
    let language = quotations.first().map(|quotation| quotation.part.language.code.as_str())?;
    let index = STYLES.binary_search_by(|(code, _)| (*code).cmp(language)).ok()?;
    STYLES.get(index).map(|(_, styles)| *styles)
}

/// The style of most quotations; of equals the language's first one. A style the language does not know has to be that
/// of several quotations; the straight one, which keyboards have, passes.
fn expected(quotations: &[Quotation<'_>]) -> Style {
    let known = known(quotations);
    let rank = |style: Style| match known {
        Some(styles) => {
            styles.iter().position(|known| *known == style).unwrap_or(styles.len() + usize::from(style != ('"', '"')))
        }
        None => 0,
    };
    let count = |style: Style| quotations.iter().filter(|quotation| quotation.style == style).count();
    let is_usual = |style: &Style| count(*style) > 1 && count(*style) * 2 > quotations.len();
    let is_possible =
        |style: &Style| known.is_none_or(|known| known.contains(style) || *style == ('"', '"') || is_usual(style));
    let styles = ALL.iter().copied().filter(|style| count(*style) > 0 && is_possible(style));
    let best = styles.min_by_key(|style| (usize::MAX - count(*style), rank(*style)));
    best.or_else(|| known?.first().copied()).unwrap_or(('"', '"'))
}

/// Between `<` and `>`.
fn is_in_tag(text: &str, offset: usize) -> bool {
    let before = slice(text, 0..offset);
    before.rfind('<') > before.rfind('>') && slice(text, offset..text.len()).contains('>')
}

/// The outer quotations of a text. Single straight marks are apostrophes too, and are left alone unless the configuration
/// says how to quote.
fn quotations(text: &str, has_straight: bool) -> Vec<(Range<usize>, Style)> {
    let mut found = Vec::new();
    let mut start = 0;
    let styles = || ALL.iter().chain(has_straight.then_some(&('\'', '\'')));
    while let Some(offset) = slice(text, start..text.len()).find(|c| styles().any(|(open, _)| *open == c)) {
        let begin = start + offset;
        let Some(open) = slice(text, begin..text.len()).chars().next() else { break };
        let rest = begin + open.len_utf8();
        let before = slice(text, 0..begin).chars().next_back();
        let after = slice(text, rest..text.len());
        // Neither an apostrophe nor the attribute of a tag.
        let is_opening = !before.is_some_and(char::is_alphanumeric) && !is_in_tag(text, begin);
        let closing = styles().filter(|(known, _)| *known == open && is_opening);
        let end = closing
            .filter_map(|style| after.find(style.1).map(|offset| (rest + offset, *style)))
            .min_by_key(|(end, _)| *end);
        start = match end {
            Some((end, style)) => {
                let end = end + style.1.len_utf8();
                found.push((begin..end, style));
                end
            }
            None => rest,
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted() {
        assert!(STYLES.is_sorted_by(|(one, _), (next, _)| one < next));
    }

    #[test]
    fn only_outer_quotations_are_found() {
        let styles = |text| quotations(text, false).into_iter().map(|(_, style)| style).collect::<Vec<_>>();
        assert_eq!(styles("«Тип „x“» и \"y\""), [('«', '»'), ('"', '"')]);
        assert_eq!(styles("„x“ und „y”"), [('„', '“'), ('„', '”')]);
        assert!(styles("the 5\" disk isn’t ‘").is_empty());
    }
}
