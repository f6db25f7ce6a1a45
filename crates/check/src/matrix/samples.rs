//! The values texts are shown with.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use error_l10n::{Arguments, check_support};

use crate::codes;
use crate::config::{ArgumentType, Config};
use crate::model::{InlineKind, Key, Pattern};
use crate::plural;
use crate::project::Locale;

/// Numbers that tell plural forms apart in most languages, a fraction, and one that is grouped.
const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 5.0, 11.0, 21.0, 1.5, 1_000_000.0];
/// The number beside other values.
const USUAL_NUMBER: f64 = 5.0;
const SHORT: &str = "Ana";
/// Longer than a line of a narrow column.
const LONG: &str = "Northwind Traders International Holding, Partner Relations and Referrals Division";
/// With digits, whose order shows what a missing isolation does.
const RIGHT_TO_LEFT: &str = "شركة النور 24";
/// More values of one variable nobody reads.
const MAX_WORDS: usize = 16;
/// How deep messages within messages are followed.
const MAX_DEPTH: usize = 16;

/// A value of a [`Sample`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
}

/// Values for the variables of a text, by name. [`Display`](fmt::Display) is `name = Ana, n = 5`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sample(BTreeMap<String, Value>);

impl Sample {
    /// The names and their values, sorted by name.
    pub fn values(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(super) fn arguments(&self) -> Arguments<'_> {
        self.0.iter().fold(Arguments::new(), |arguments, (name, value)| match value {
            Value::Number(number) => arguments.with_number(name.as_str(), *number),
            Value::Text(text) => arguments.with(name.as_str(), text.as_str()),
        })
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (name, value)) in self.0.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(formatter, "{comma}{name} = {value}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// What the texts of one message need, in all locales together.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    variables: BTreeSet<String>,
    /// Those that are used as numbers.
    numbers: BTreeSet<String>,
    /// Those a text chooses by, with its words.
    words: BTreeMap<String, BTreeSet<String>>,
    /// Values whose type the configuration tells.
    told: BTreeMap<String, ArgumentType>,
}

impl Needs {
    pub(super) fn of_message(config: &Config, message: &str) -> Self {
        let mut told = codes::arguments(config, message).cloned().unwrap_or_default();
        // The times to wait are the only numbers this library passes itself.
        for name in check_support::variables(message, Some("advice")) {
            if ["seconds", "minutes", "hours"].contains(&name) {
                told.entry(name.to_owned()).or_insert(ArgumentType::Number);
            }
        }
        Self { told, ..Self::default() }
    }

    /// Adds what a locale's text needs.
    pub(super) fn add(&mut self, locale: &Locale, message: &str, attribute: Option<&str>) {
        self.follow(locale, message, attribute, MAX_DEPTH);
    }

    fn follow(&mut self, locale: &Locale, message: &str, attribute: Option<&str>, depth: usize) {
        let Some((_, entry)) = locale.find_any_case(message).filter(|(_, entry)| !entry.is_term) else { return };
        let Some(pattern) = entry.text(attribute) else { return };
        self.read(pattern);
        let Some(depth) = depth.checked_sub(1) else { return };
        for inline in pattern.inlines() {
            if let InlineKind::Message { id, attribute } = &inline.kind {
                self.follow(locale, id, attribute.as_deref(), depth);
            }
        }
    }

    fn read(&mut self, pattern: &Pattern) {
        for inline in pattern.inlines() {
            if let InlineKind::Function { name, .. } = &inline.kind
                && let Some(variable) = inline.variable().filter(|_| name == "NUMBER")
            {
                self.numbers.insert(variable.to_owned());
            }
        }
        for select in pattern.selects() {
            let Some(variable) = select.selector.variable() else { continue };
            for variant in &select.variants {
                match &variant.key {
                    Key::Number(_) => drop(self.numbers.insert(variable.to_owned())),
                    Key::Word(key) if plural::is_category(key) => {
                        // `other` is what a choice by words has for the rest.
                        if key != "other" {
                            self.numbers.insert(variable.to_owned());
                        }
                    }
                    Key::Word(key) => drop(self.words.entry(variable.to_owned()).or_default().insert(key.clone())),
                }
            }
        }
        self.variables.extend(pattern.variables().into_iter().map(|(name, _)| name.to_owned()));
    }

    /// The values to show the text with: each number, each word, each string once, with usual values beside it.
    pub(super) fn samples(&self) -> Vec<Sample> {
        let names = self.names();
        let mut samples: Vec<Sample> = Vec::new();
        if !names.numbers.is_empty() {
            samples.extend(NUMBERS.map(|number| names.sample(number, SHORT)));
        }
        if !names.strings.is_empty() {
            samples.extend([SHORT, LONG, RIGHT_TO_LEFT].map(|string| names.sample(USUAL_NUMBER, string)));
        }
        for (name, words) in &names.words {
            // A word no text knows shows what the rest gets.
            for word in words.iter().take(MAX_WORDS).map(String::as_str).chain([SHORT]) {
                let mut sample = names.sample(USUAL_NUMBER, SHORT);
                sample.0.insert((*name).to_owned(), Value::Text(word.to_owned()));
                samples.push(sample);
            }
        }
        if samples.is_empty() {
            samples.push(Sample::default());
        }
        let mut different: Vec<Sample> = Vec::new();
        for sample in samples {
            if !different.contains(&sample) {
                different.push(sample);
            }
        }
        different
    }

    fn names(&self) -> Names<'_> {
        let is_number = |name: &str| match self.told.get(name) {
            Some(told) => *told == ArgumentType::Number,
            None => self.numbers.contains(name),
        };
        let (numbers, others): (Vec<&str>, Vec<&str>) =
            self.variables.iter().map(String::as_str).partition(|name| is_number(name));
        let words = |name: &&str| self.words.get(*name);
        let strings = others.iter().copied().filter(|name| words(name).is_none()).collect();
        let words = others.iter().filter_map(|name| Some((*name, words(name)?))).collect();
        Names { numbers, words, strings }
    }
}

/// The variables of a text by what they are.
struct Names<'n> {
    numbers: Vec<&'n str>,
    /// With the words the text chooses by.
    words: Vec<(&'n str, &'n BTreeSet<String>)>,
    strings: Vec<&'n str>,
}

impl Names<'_> {
    /// All numbers and all strings with one value; of words the first.
    fn sample(&self, number: f64, string: &str) -> Sample {
        let numbers = self.numbers.iter().map(|name| (*name, Value::Number(number)));
        let strings = self.strings.iter().map(|name| (*name, Value::Text(string.to_owned())));
        let words = self.words.iter().map(|(name, words)| {
            let first = words.iter().next().cloned().unwrap_or_default();
            (*name, Value::Text(first))
        });
        Sample(numbers.chain(strings).chain(words).map(|(name, value)| (name.to_owned(), value)).collect())
    }
}
