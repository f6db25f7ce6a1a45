//! Numbers as the language writes them: `1234,5` in Spanish, `1 234,5` in Russian (CLDR, by `icu_decimal`).

use super::plural;
use crate::language::LanguageIdentifier;
use std::fmt::Write;

use fixed_decimal::{Decimal, FloatPrecision};
use fluent::types::FluentNumberOptions;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;

/// Whether digits are grouped.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Grouping(pub(super) bool);

/// Writes numbers of one language.
pub(super) struct Writer(DecimalFormatter);

impl Writer {
    pub(super) fn new(language: &LanguageIdentifier, grouped: bool) -> Option<Self> {
        let locale: Locale = language.to_string().parse().ok()?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        DecimalFormatter::try_new((&locale).into(), options).ok().map(Self)
    }
}

impl Memoizable for Writer {
    type Args = Grouping;
    /// Fluent's own way of writing numbers is used then.
    type Error = ();

    fn construct(language: LanguageIdentifier, Grouping(grouped): Grouping) -> Result<Self, ()> {
        Self::new(&language, grouped).ok_or(())
    }
}

/// Digits behind the decimal sign where a text does not ask for more (ECMA-402's default, which fluent.js follows).
const MAX_FRACTION_DIGITS: usize = 3;

impl Writer {
    /// `value` with the number of digits that `options` ask for. `None` for what is no number.
    pub(super) fn write(&self, value: f64, options: &FluentNumberOptions) -> Option<String> {
        let minimum = options.minimum_fraction_digits.unwrap_or(0);
        let maximum = options.maximum_fraction_digits.unwrap_or(MAX_FRACTION_DIGITS.max(minimum));
        let mut decimal = decimal(value, maximum)?;
        decimal.pad_end(-digits(minimum));
        if let Some(minimum) = options.minimum_integer_digits {
            decimal.pad_start(digits(minimum));
        }
        Some(self.0.format(&decimal).to_string())
    }

    /// Writes `value` without options into `text`. `None` for what is no number.
    pub(super) fn write_plain(&self, text: &mut String, value: f64) -> Option<()> {
        let decimal = match plural::whole(value) {
            Some(whole) => Decimal::from(whole),
            None => decimal(value, MAX_FRACTION_DIGITS)?,
        };
        write!(text, "{}", self.0.format(&decimal)).ok()
    }
}

/// The number with at most `maximum` fraction digits and no zeros behind them.
fn decimal(value: f64, maximum: usize) -> Option<Decimal> {
    let mut decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
    decimal.round(-digits(maximum));
    decimal.trim_end();
    Some(decimal)
}

fn digits(count: usize) -> i16 {
    i16::try_from(count).unwrap_or(i16::MAX)
}
