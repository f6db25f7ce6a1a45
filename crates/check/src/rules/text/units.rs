//! Units that are not the source's: seconds that have become minutes.

use std::ops::Range;

use super::figures;
use super::{Case, Hits};
use crate::flat::Flat;
use crate::language::Language;
use crate::model::Expression;
use crate::rule;
use crate::words::PLACEABLE;

/// What a number counts.
#[derive(Debug, PartialEq)]
pub(super) struct Unit {
    name: &'static str,
    kind: Kind,
    /// In the smallest unit of its kind.
    size: f64,
    /// Its words in English, Spanish and Russian; of more than three letters, how they begin.
    words: [&'static str; 3],
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Kind {
    Time,
    Size,
}

static UNITS: &[Unit] = &[
    Unit {
        name: "seconds", kind: Kind::Time, size: 1.0, words: ["second|sec|s", "segundo|s|seg", "секунд|с|сек"]
    },
    Unit { name: "minutes", kind: Kind::Time, size: 60.0, words: ["minute|min", "minuto|min", "минут|мин"] },
    Unit {
        name: "hours", kind: Kind::Time, size: 3_600.0, words: ["hour|h", "hora|h", "час|часа|часов|часы|ч"]
    },
    Unit {
        name: "days",
        kind: Kind::Time,
        size: 86_400.0,
        words: ["day|days", "día|días", "день|дня|дней|дню|суток|сутк|дн"],
    },
    Unit { name: "weeks", kind: Kind::Time, size: 604_800.0, words: ["week", "semana", "недел|нед"] },
    Unit { name: "months", kind: Kind::Time, size: 2_592_000.0, words: ["month", "mes|meses", "месяц|мес"] },
    Unit {
        name: "years", kind: Kind::Time, size: 31_104_000.0, words: ["year", "año|años", "год|года|годы|лет"]
    },
    Unit {
        name: "kilobytes",
        kind: Kind::Size,
        size: 1.0,
        words: ["kb|kib|kilobyte", "kb|kib|kilobyte", "кб|киб|килобайт"],
    },
    Unit {
        name: "megabytes",
        kind: Kind::Size,
        size: 1e3,
        words: ["mb|mib|megabyte", "mb|mib|megabyte", "мб|миб|мегабайт"],
    },
    Unit {
        name: "gigabytes",
        kind: Kind::Size,
        size: 1e6,
        words: ["gb|gib|gigabyte", "gb|gib|gigabyte", "гб|гиб|гигабайт"],
    },
    Unit {
        name: "terabytes",
        kind: Kind::Size,
        size: 1e9,
        words: ["tb|tib|terabyte", "tb|tib|terabyte", "тб|тиб|терабайт"],
    },
];

/// Words before a unit that is no count: "60 requests per minute".
static PER: [&[&str]; 3] = [&["per", "every", "each"], &["por", "cada"], &["в", "каждый", "каждую", "каждые"]];

impl Unit {
    /// The unit a word of a language stands for. Sizes keep their English signs in other alphabets, too.
    fn of(word: &str, column: usize) -> Option<&'static Self> {
        let lower = word.to_lowercase();
        let is_meant = |words: &str| {
            words.split('|').any(|known| lower == known || (known.chars().count() > 3 && lower.starts_with(known)))
        };
        UNITS.iter().find(|unit| {
            let [english, ..] = unit.words;
            unit.words.get(column).is_some_and(|words| is_meant(words))
                || (unit.kind == Kind::Size && is_meant(english))
        })
    }
}

/// The column of a language in the tables.
fn column(language: &Language) -> Option<usize> {
    ["en", "es", "ru"].iter().position(|code| language.is(&[code]))
}

/// A number or a value with the unit behind it.
struct Counted {
    range: Range<usize>,
    /// The digits, or the name of the variable.
    what: String,
    unit: &'static Unit,
}

fn counted(text: &Flat<'_>, column: usize) -> Vec<Counted> {
    let numbers = figures::places(text).map(|range| (text.part(range.clone()).to_owned(), range));
    let values = text.placeables.iter().filter_map(|(start, placeable)| match &placeable.expression {
        Expression::Inline(inline) => Some((format!("${}", inline.variable()?), *start..start + PLACEABLE.len_utf8())),
        Expression::Select(_) => None,
    });
    let blanks = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2011}', '-'];
    let with_unit = |(what, range): (String, Range<usize>)| {
        let behind = text.part(range.end..text.value.len()).trim_start_matches(blanks);
        let word = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let end = text.value.len() - behind.len() + word.len();
        Some(Counted { range: range.start..end, what, unit: Unit::of(word, column)? })
    };
    numbers.chain(values).filter_map(with_unit).collect()
}

/// The units of "per minute", "every month".
fn rates(text: &Flat<'_>, column: usize) -> Vec<(Range<usize>, &'static Unit)> {
    let words: Vec<(Range<usize>, &str)> = text.words().collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let is_per = |word: &str| PER.get(column).is_some_and(|per| per.contains(&word.to_lowercase().as_str()));
    let rate = pairs.filter(|((_, per), _)| is_per(per));
    rate.filter_map(|((per, _), (range, word))| Some((per.start..range.end, Unit::of(word, column)?))).collect()
}

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let (Some(source), Some(own)) = (column(case.source_language), column(case.language())) else { return };
    let there: Vec<Counted> = case.sources.iter().flat_map(|text| counted(text, source)).collect();
    let counts = counted(case.text, own).into_iter().find_map(|here| {
        let same = || there.iter().filter(|there| there.what == here.what && there.unit.kind == here.unit.kind);
        let is_right = same().any(|there| there.unit == here.unit);
        same().next().filter(|_| !is_right).map(|there| (here.range, here.unit, there.unit))
    });
    let Some((range, unit, lost)) = counts.or_else(|| wrong_rate(case, own, source)) else { return };
    let sentence = format!("the text counts in {}, and the source in {}", unit.name, lost.name);
    hits.add(&rule::CHANGED_NUMBER, range, sentence).suggest(format!("count in {}", lost.name));
}

fn wrong_rate(case: &Case<'_>, own: usize, source: usize) -> Option<(Range<usize>, &'static Unit, &'static Unit)> {
    let there: Vec<&Unit> = case.sources.iter().flat_map(|text| rates(text, source)).map(|(_, unit)| unit).collect();
    let here = rates(case.text, own);
    let lost = there.iter().copied().find(|unit| !here.iter().any(|(_, other)| other == unit))?;
    let (range, unit) = here.into_iter().find(|(_, unit)| unit.kind == lost.kind && !there.contains(unit))?;
    // «В день отправки» is no rate.
    there.iter().all(|unit| *unit == lost).then_some((range, unit, lost))
}

/// Whether a number of the source in its unit is another number of the text in another unit: 24 months, two years.
pub(super) fn converts(case: &Case<'_>, lost: &str, new: &str) -> bool {
    let (Some(source), Some(own)) = (column(case.source_language), column(case.language())) else { return false };
    let size = |counted: Vec<Counted>, number: &str| {
        let found = counted.into_iter().find(|counted| counted.what == number)?;
        let number: f64 = number.replace(',', ".").parse().ok()?;
        Some((found.unit.kind, number * found.unit.size))
    };
    let there = case.sources.iter().find_map(|text| size(counted(text, source), lost));
    let here = size(counted(case.text, own), new);
    // A year has 12 months and 365 days, a megabyte 1,000 or 1,024 kilobytes.
    let is_about = |one: f64, other: f64| (one - other).abs() <= 0.05 * one.max(other);
    there.zip(here).is_some_and(|((one_kind, one), (other_kind, other))| one_kind == other_kind && is_about(one, other))
}
