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

/// The marks all keyboards have.
const STRAIGHT: Style = ('"', '"');

/// All styles that are told apart.
static ALL: &[Style] = &[
    ('«', '»'),
    ('»', '«'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    STRAIGHT,
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
    /// The source has straight marks here, or this is the source.
    may_be_straight: bool,
}

impl Quotation<'_> {
    /// Whether the marks are straight as those of the source are.
    fn is_copied(&self) -> bool {
        self.style == STRAIGHT && self.may_be_straight && !self.part.is_source
    }
}

/// Whether the quotation at `range` is a value of a program, as in `{"name": "x"}`: it keeps the marks the program knows.
fn is_code(text: &str, range: &Range<usize>) -> bool {
    let has_word = slice(text, range.clone()).is_ascii() && !slice(text, range.clone()).contains(' ');
    let (before, after) = (slice(text, 0..range.start).trim_end(), slice(text, range.end..text.len()).trim_start());
    has_word && (before.ends_with(['{', '[', '=']) || before.ends_with("\":") || after.starts_with([':', '}', ']']))
}

pub(super) fn check(parts: &BTreeMap<Key<'_>, Vec<Part<'_>>>, config: &Config, out: &mut Findings) {
    let mut locales: BTreeMap<&str, Vec<Quotation<'_>>> = BTreeMap::new();
    for peers in parts.values() {
        let is_straight = |text: &Flat<'_>| quotations(&text.value, false).iter().any(|(_, style)| *style == STRAIGHT);
        let source = peers.iter().find(|part| part.is_source);
        let is_straight_in_source = source.is_none_or(|source| source.texts.iter().any(is_straight));
        for part in peers {
            let may_be_straight = part.is_source || is_straight_in_source;
            let found = part.texts.iter().flat_map(|text| of_text(part, text, may_be_straight, config));
            locales.entry(part.locale()).or_default().extend(found);
        }
    }
    for quotations in locales.values() {
        let Some(first) = quotations.first() else { continue };
        let configured = config.quotes(first.part.language_tag());
        // Marks that stand as in the source say nothing of the language's.
        let (copied, own): (Vec<_>, Vec<_>) = quotations.iter().partition(|quotation| quotation.is_copied());
        let expected = expected(if own.is_empty() { &copied } else { &own });
        let mut last: Option<&Part<'_>> = None;
        for quotation in quotations {
            // A text is edited as a whole.
            if last.is_some_and(|last| std::ptr::eq(last, quotation.part)) {
                continue;
            }
            let sentence = match configured {
                Some(allowed) if allows(allowed, quotation.style) => continue,
                None if !stands_out(quotation, expected, quotations) => continue,
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

/// The quotations of one text.
fn of_text<'c>(
    part: &'c Part<'c>,
    text: &'c Flat<'c>,
    may_be_straight: bool,
    config: &Config,
) -> impl Iterator<Item = Quotation<'c>> {
    let has_straight = config.quotes(part.language_tag()).is_some();
    // Marks around the whole text are another finding.
    let is_inside = |range: &Range<usize>| range.len() < text.value.trim().len();
    let found = quotations(&text.value, has_straight).into_iter();
    let found = found.filter(move |(range, _)| is_inside(range) && !is_code(&text.value, range));
    found.map(move |(range, style)| Quotation { part, text, range, style, may_be_straight })
}

fn allows(allowed: &[Quotes], style: Style) -> bool {
    allowed.iter().any(|quotes| (quotes.opening, quotes.closing) == style)
}

/// Whether a style is not the expected one: it is none of the language's, or most others are of the expected one. Two
/// styles of the language may stand side by side; the straight one beside them is what a keyboard left.
fn stands_out(quotation: &Quotation<'_>, expected: Style, quotations: &[Quotation<'_>]) -> bool {
    let style = quotation.style;
    let count = |style: Style| quotations.iter().filter(|quotation| quotation.style == style).count();
    let is_left_over = style == STRAIGHT && !quotation.may_be_straight;
    style != expected && (is_left_over || count(style) * 2 <= count(expected) || !is_known(quotation))
}

/// Whether its language knows the style of a quotation; the straight one is on all keyboards.
fn is_known(quotation: &Quotation<'_>) -> bool {
    let style = quotation.style;
    known(quotation).is_none_or(|known| known.contains(&style) || style == STRAIGHT)
}

fn known(quotation: &Quotation<'_>) -> Option<&'static [Style]> {
    let language = quotation.part.language.code.as_str();
    let index = STYLES.binary_search_by(|(code, _)| (*code).cmp(language)).ok()?;
    STYLES.get(index).map(|(_, styles)| *styles)
}

/// The style of most quotations; of equals the language's first one. A style the language does not know has to be that
/// of several quotations; the straight one, which keyboards have, passes.
fn expected(quotations: &[&Quotation<'_>]) -> Style {
    let known = quotations.first().and_then(|first| known(first));
    let rank = |style: Style| match known {
        Some(styles) => {
            styles.iter().position(|known| *known == style).unwrap_or(styles.len() + usize::from(style != STRAIGHT))
        }
        None => 0,
    };
    let count = |style: Style| quotations.iter().filter(|quotation| quotation.style == style).count();
    let is_usual = |style: &Style| count(*style) > 1 && count(*style) * 2 > quotations.len();
    let is_possible =
        |style: &Style| known.is_none_or(|known| known.contains(style) || *style == STRAIGHT || is_usual(style));
    let styles = ALL.iter().copied().filter(|style| count(*style) > 0 && is_possible(style));
    let best = styles.min_by_key(|style| (usize::MAX - count(*style), rank(*style)));
    best.or_else(|| known?.first().copied()).unwrap_or(STRAIGHT)
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
