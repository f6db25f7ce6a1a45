//! Codes in texts: the right one, and written as on the wire.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::context::Context;
use crate::matcher::Matcher;
use crate::names;
use crate::rule;
use crate::words::slice;

/// The codes of a project: those of its messages' ids and of its configuration.
#[derive(Debug, Default)]
pub(super) struct Codes {
    numbers: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Codes {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let mut codes = Self::default();
        let ids =
            context.source().into_iter().flat_map(|source| source.entries()).map(|(_, entry)| entry.name.as_str());
        ids.filter_map(code_of).for_each(|code| codes.add(code));
        context.config.codes().into_iter().flatten().for_each(|(code, _)| codes.add(code));
        context.config.statuses().into_iter().flatten().for_each(|status| codes.add(status));
        codes
    }

    fn add(&mut self, code: &str) {
        let is_number = code.len() > 2 && code.bytes().all(|byte| byte.is_ascii_digit());
        if is_number {
            self.numbers.insert(code.to_owned());
        } else if code.chars().skip(1).any(char::is_uppercase) && code.chars().any(char::is_lowercase) {
            self.names.insert(code.to_owned());
        }
    }
}

/// The code a message is about: what its id says behind the kind.
fn code_of(id: &str) -> Option<&str> {
    let (kind, code) = id.split_once('-').unwrap_or(("", id));
    match kind {
        "code" | "status" | "detail" => Some(code),
        _ => id.rsplit('-').next().filter(|last| last.len() > 2 && last.bytes().all(|byte| byte.is_ascii_digit())),
    }
}

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    digits(case, hits);
    numbers(case, hits);
    code_names(case, hits);
}

/// Digits with a mark or a blank between them, or of another script.
static GROUPED: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new(r"[0-9]{1,3}(?:[.,'’٬٫_ \x{a0}\x{2009}\x{202f}-][0-9]{3})+"));
static DIGITS: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"\d+"));

fn digits(case: &Case<'_>, hits: &mut Hits) {
    let text = &case.text.value;
    let is_code = |digits: &str| case.codes.numbers.contains(digits) || code_of(case.part.id()) == Some(digits);
    let mut report = |range: Range<usize>, code: &str| {
        let sentence = format!("the code {code} is written as '{}'", case.text.part(range.clone()));
        hits.add(&rule::LOCALIZED_CODE_DIGITS, range, sentence).suggest(format!("write {code}, as the service does"));
    };
    for range in GROUPED.places(text).filter(|range| is_whole(text, range)) {
        let plain: String = slice(text, range.clone()).chars().filter(char::is_ascii_digit).collect();
        if plain.len() > 3 && is_code(&plain) && !case.source_says(slice(text, range.clone())) {
            report(range, &plain);
        }
    }
    for range in DIGITS.places(text) {
        let shown = slice(text, range.clone());
        let plain: String = shown.chars().filter_map(ascii_digit).collect();
        if !shown.is_ascii() && (is_code(&plain) || (plain.len() > 2 && case.source_says(&plain))) {
            report(range, &plain);
        }
    }
}

fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = slice(text, 0..range.start).chars().next_back();
    let after = slice(text, range.end..text.len()).chars().next();
    !before.is_some_and(char::is_numeric) && !after.is_some_and(char::is_numeric)
}

/// `+34 912 345 678`, `+1 (800) 642-7676`: every country has its own.
fn in_phone_number(text: &str, range: &Range<usize>) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '(' | ')' | '-' | '‑' | '.');
    slice(text, 0..range.start).trim_end_matches(is_part).ends_with('+')
}

/// The ASCII digit of a decimal digit of any script: their code points begin at a multiple of ten behind a zero.
fn ascii_digit(digit: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];
    let value =
        zeros.iter().find_map(|zero| u32::from(digit).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The numbers of a text that could be codes: three digits and more, grouped or not.
fn long_numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let number = |range: Range<usize>| {
        let digits: String = slice(text, range.clone()).chars().filter_map(ascii_digit).collect();
        (range, digits)
    };
    let is_code = |range: &Range<usize>| is_whole(text, range) && !in_phone_number(text, range);
    let mut found: Vec<_> = GROUPED.places(text).filter(is_code).map(number).collect();
    let plain: Vec<_> = DIGITS.places(text).filter(|range| !in_phone_number(text, range)).map(number).collect();
    let is_new = |range: &Range<usize>, found: &[(Range<usize>, String)]| {
        !found.iter().any(|(known, _)| known.start <= range.start && range.end <= known.end)
    };
    for (range, digits) in plain {
        if digits.len() > 2 && is_new(&range, &found) {
            found.push((range, digits));
        }
    }
    found
}

fn numbers(case: &Case<'_>, hits: &mut Hits) {
    let own = code_of(case.part.id()).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    let sources: Vec<String> =
        case.sources.iter().flat_map(|source| long_numbers(&source.value)).map(|(_, digits)| digits).collect();
    let found = long_numbers(&case.text.value);
    let has = |code: &str| found.iter().any(|(_, digits)| digits == code);
    for (range, digits) in &found {
        let is_own = own == Some(digits.as_str());
        if is_own || sources.contains(digits) || in_name(case, range) {
            continue;
        }
        // The number it stands for: the source's, which is not here, or the message's own code.
        let lost = sources.iter().find(|number| !has(number));
        let near = own.filter(|own| !has(own) && own.len() == digits.len() && is_near(own, digits));
        let meant = lost.map(String::as_str).or(near);
        let is_known = case.codes.numbers.contains(digits);
        let (sentence, meant) = match meant {
            _ if case.is_source() && !(near.is_some() && (leads(case, range) || (!is_known && digits.len() > 3))) => {
                continue;
            }
            Some(meant) => (
                format!(
                    "the text says {digits}; the {} is {meant}",
                    if lost.is_some() { "source's number" } else { "code" }
                ),
                meant,
            ),
            None if is_known && !case.sources.is_empty() => {
                (format!("the text says {digits}, which is another code"), "")
            }
            None => continue,
        };
        let hit = hits.add(&rule::WRONG_CODE_IN_TEXT, range.clone(), sentence);
        if !meant.is_empty() {
            hit.suggest(format!("write {meant}"));
        }
    }
}

/// Whether a number is one of the first things a text says: «Error 99905: …».
fn leads(case: &Case<'_>, range: &Range<usize>) -> bool {
    slice(&case.text.value, 0..range.start).split_whitespace().count() < 3
}

/// Part of a technical name or an address: `ISO-8859-1`.
fn in_name(case: &Case<'_>, range: &Range<usize>) -> bool {
    let token = case.text.tokens.iter().find(|token| token.range.start <= range.start && range.end <= token.range.end);
    token.is_some_and(|token| matches!(token.kind, crate::words::Kind::Name | crate::words::Kind::Address))
}

/// Digits that differ by a slip: one of them, or two that changed places.
fn is_near(one: &str, other: &str) -> bool {
    strsim::osa_distance(one, other) <= 1
}

/// Codes that are words: `preconditionFailed`.
fn code_names(case: &Case<'_>, hits: &mut Hits) {
    let in_sources: BTreeSet<&str> = case
        .sources
        .iter()
        .flat_map(names::technical)
        .map(|(_, name)| name)
        .filter(|name| is_code_name(name))
        .collect();
    let found: Vec<(Range<usize>, &str)> = names::technical(case.text).filter(|(_, name)| is_code_name(name)).collect();
    for (range, name) in &found {
        if in_sources.contains(name) || case.codes.names.contains(*name) {
            continue;
        }
        let known = in_sources.iter().copied().chain(case.codes.names.iter().map(String::as_str));
        let meant = known
            .map(|known| (strsim::osa_distance(known, name), known))
            .min()
            .filter(|(distance, known)| *distance <= 3 && *distance * 4 <= known.len());
        if let Some((_, meant)) = meant {
            hits.add(&rule::WRONG_CODE_IN_TEXT, range.clone(), format!("'{name}' is no code; the code is {meant}"))
                .suggest(format!("write {meant}"));
        }
    }
    let is_written = |code: &str| {
        case.text.value.contains(code) || found.iter().any(|(_, name)| strsim::osa_distance(name, code) <= 3)
    };
    for code in in_sources.iter().filter(|code| case.codes.names.contains(**code)) {
        if !is_written(code) {
            let range = 0..case.text.value.len();
            hits.add(&rule::WRONG_CODE_IN_TEXT, range, format!("the code {code} is not in the text"))
                .suggest(format!("write {code}: codes are never translated"));
        }
    }
}

/// `preconditionFailed`; neither `eTag` nor `--field`.
fn is_code_name(name: &str) -> bool {
    name.len() > 7
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.bytes().skip(1).any(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_valid() {
        assert!(GROUPED.is_valid() && DIGITS.is_valid());
    }

    #[test]
    fn digits_of_other_scripts_are_read() {
        assert_eq!("٩٩٩٠٤".chars().filter_map(ascii_digit).collect::<String>(), "99904");
        assert_eq!("９９".chars().filter_map(ascii_digit).collect::<String>(), "99");
    }
}
