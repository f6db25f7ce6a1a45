//! Numbers that are not the source's: 10 MB that have become 100 MB.

use std::ops::Range;
use std::sync::LazyLock;

use super::units;
use super::{Case, Hits};
use crate::flat::Flat;
use crate::matcher::Matcher;
use crate::rule;
use crate::words::Kind;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty()
        || case.part.is_term()
        || case.text.shows_message()
        || case.sources.iter().any(has_phone_number)
        || case.sources.iter().chain([case.text]).any(is_table)
    {
        return;
    }
    let found = figures(case.text);
    if let Some((figure, lost)) = changed(case, &found) {
        let sentence = format!("the text says {}; the source's number is {lost}", figure.written);
        hits.add(&rule::CHANGED_NUMBER, figure.range.clone(), sentence).suggest(format!("write {lost}"));
    } else {
        units::check(case, hits);
    }
}

/// A number of a text.
struct Figure {
    range: Range<usize>,
    written: String,
    /// What it may say: `2.100` is a number over two thousand, or one a little over two.
    values: Vec<String>,
}

/// Digits with what groups them or begins a fraction. A plain space groups three digits.
static FIGURE: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new(r"[0-9]{1,3}(?:[ \x{a0}\x{2009}\x{202f}][0-9]{3})+\b|[0-9]+(?:[.,'’][0-9]+)*"));

/// The places of the numbers in a text; those of names and addresses are none.
pub(super) fn places<'t>(text: &'t Flat<'_>) -> impl Iterator<Item = Range<usize>> + 't {
    let is_in_name = move |range: &Range<usize>| {
        let token = text.tokens.iter().find(|token| token.range.start <= range.start && range.start < token.range.end);
        token.is_some_and(|token| match token.kind {
            Kind::Address => true,
            Kind::Name => !is_counted(text.part(token.range.clone())),
            _ => false,
        })
    };
    let joins = move |range: &Range<usize>| {
        text.part(0..range.start).chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '#'))
    };
    FIGURE.places(&text.value).filter(move |range| !is_in_name(range) && !joins(range))
}

fn figures(text: &Flat<'_>) -> Vec<Figure> {
    places(text).map(|range| Figure::new(text.part(range.clone()), range)).collect()
}

/// `25MB`, `1st`, `30s`: a number with what is counted; neither `7z` in a file's name nor `3DES`.
fn is_counted(name: &str) -> bool {
    let letters = name.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    letters.len() < name.len() && letters.len() < 3 && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Figure {
    fn new(written: &str, range: Range<usize>) -> Self {
        let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).collect();
        let plain = |digits: &str| {
            let trimmed = digits.trim_start_matches('0');
            if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() }
        };
        let is_grouped = parts.len() > 1 && parts.iter().skip(1).all(|part| part.len() == 3);
        let mut values = vec![plain(&parts.join("."))];
        if is_grouped {
            values.push(plain(&parts.concat()));
        }
        // `2.0` is `2`, and a date has its parts in another order.
        if let [whole, fraction] = parts.as_slice()
            && fraction.bytes().all(|byte| byte == b'0')
        {
            values.push(plain(whole));
        }
        if parts.len() > 2 && !is_grouped {
            values.extend(parts.iter().map(|part| plain(part)));
        }
        Self { range, written: written.to_owned(), values }
    }

    fn is_same(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }
}

/// A number no source has, and one of all sources that is lost: the one stands for the other.
fn changed<'f>(case: &Case<'_>, found: &'f [Figure]) -> Option<(&'f Figure, String)> {
    let sources: Vec<Vec<Figure>> = case.sources.iter().map(figures).collect();
    let count = |figures: &[Figure], figure: &Figure| figures.iter().filter(|other| other.is_same(figure)).count();
    let is_new = |figure: &&Figure| {
        let known = sources.iter().map(|source| count(source, figure)).max().unwrap_or_default();
        figure.written != "00" && count(found, figure) > known && !is_in_digits(case, figure)
    };
    let new = found.iter().rfind(is_new)?;
    let first = sources.first()?;
    let is_everywhere = |figure: &&Figure| sources.iter().all(|source| count(source, figure) > 0);
    let is_lost = |figure: &&Figure| is_everywhere(figure) && count(found, figure) < count(first, figure);
    let means_it = |lost: &Figure| {
        let written = case.text.part(new.range.clone());
        units::converts(case, &lost.written, written) || is_clock(case, lost, new) || is_of_thousands(case, lost, new)
    };
    if first.iter().filter(is_lost).any(means_it) {
        return None;
    }
    let lost = first.iter().filter(is_lost).find(|figure| !is_said(case, figure))?;
    Some((new, lost.written.clone()))
}

/// Whether the source has these digits in a name or an address, or together with others.
fn is_in_digits(case: &Case<'_>, figure: &Figure) -> bool {
    let is_known = |source: &Flat<'_>| {
        let names = source.tokens.iter().filter(|token| matches!(token.kind, Kind::Name | Kind::Address));
        names.map(|token| source.part(token.range.clone())).any(|name| {
            !is_counted(name)
                && name
                    .split(|c: char| !c.is_ascii_digit())
                    .any(|digits| figure.values.iter().any(|value| value == digits))
        })
    };
    case.sources.iter().any(is_known)
}

/// Whether a small number is said in a word.
fn is_said(case: &Case<'_>, figure: &Figure) -> bool {
    let Ok(number) = figure.written.parse::<usize>() else { return false };
    let index = WORDS.binary_search_by(|(language, _)| (*language).cmp(&case.language().code)).ok();
    let Some((_, words)) = index.and_then(|index| WORDS.get(index)) else { return true };
    let Some(words) = number.checked_sub(1).and_then(|index| words.get(index)) else { return false };
    let lower = case.text.value.to_lowercase();
    words.split('|').any(|beginning| lower.split(|c: char| !c.is_alphabetic()).any(|word| word.starts_with(beginning)))
}

/// How the words for 1 to 12 begin. Numbers of other languages are not compared.
static WORDS: &[(&str, &[&str])] = &[
    (
        "de",
        &[
            "ein|erst",
            "zwei|zweit",
            "drei|dritt",
            "vier",
            "fünf",
            "sechs",
            "sieb",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
        ],
    ),
    (
        "es",
        &[
            "un|primer",
            "dos|segund|doble|ambos",
            "tres|tercer",
            "cuatr|cuart",
            "cinco|quint",
            "seis|sext",
            "siete|séptim",
            "ocho|octav",
            "nueve|noven",
            "diez|décim",
            "once",
            "doce",
        ],
    ),
    (
        "ru",
        &[
            "од|перв|единств",
            "дв|втор|оба|обе|пара",
            "тр",
            "чет",
            "пят",
            "шест",
            "сем",
            "восем|восьм",
            "девят",
            "десят",
            "одиннадц",
            "двенадц|дюжин",
        ],
    ),
];

/// 18:30 and 6:30 PM.
fn is_clock(case: &Case<'_>, lost: &Figure, new: &Figure) -> bool {
    let (Ok(one), Ok(other)) = (lost.written.parse::<u8>(), new.written.parse::<u8>()) else { return false };
    let says_half = |text: &str| {
        let lower = text.to_lowercase();
        HALF_DAYS.iter().any(|word| lower.contains(word))
    };
    one.abs_diff(other) == 12
        && (says_half(&case.text.value) || case.sources.iter().any(|source| says_half(&source.value)))
}

static HALF_DAYS: &[&str] =
    &["a. m.", "a.m.", " am", " pm", "p. m.", "p.m.", " дня", " ноч", " утра", " вечер", "mañana", "noche", "tarde"];

/// `50 thousand` and 50,000.
fn is_of_thousands(case: &Case<'_>, lost: &Figure, new: &Figure) -> bool {
    let Some((lost, new)) = lost.values.last().zip(new.values.last()) else { return false };
    let (long, short) = if lost.len() > new.len() { (lost, new) } else { (new, lost) };
    let lower = case.text.value.to_lowercase();
    let in_source = |word: &str| case.sources.iter().any(|source| source.value.to_lowercase().contains(word));
    let says = ["mil", "тыс", "млн", "mio", "tausend"].iter().any(|word| lower.contains(word))
        || ["thousand", "million"].into_iter().any(in_source);
    says && long.strip_prefix(short.as_str()).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'))
}

/// Each number is compared with all others, and no message for a person has so many.
const MAX_FIGURES: usize = 64;

fn is_table(text: &Flat<'_>) -> bool {
    places(text).nth(MAX_FIGURES).is_some()
}

/// Every country has numbers of its own.
fn has_phone_number(text: &Flat<'_>) -> bool {
    static PHONE: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"\+[0-9]|\b[0-9]{3}-[0-9]{2,4}-?[0-9]{2,4}\b"));
    PHONE.first(&text.value).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_patterns_valid() {
        assert!(WORDS.is_sorted_by(|(one, _), (next, _)| one < next));
        assert!(FIGURE.is_valid());
    }

    #[test]
    fn numbers_are_the_same_however_they_are_grouped() {
        let figure = |text: &str| Figure::new(text, 0..text.len());
        assert!(figure("50,000").is_same(&figure("50\u{a0}000")) && figure("1.5").is_same(&figure("1,5")));
        assert!(figure("05").is_same(&figure("5")) && figure("2.0").is_same(&figure("2")));
        assert!(!figure("50.000").is_same(&figure("5.000")) && !figure("2.1").is_same(&figure("2.2")));
    }
}
