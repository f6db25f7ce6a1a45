//! The `Retry-After` header (RFC 9110, section 10.2.3), in the words a person would use for it.

use std::time::SystemTime;

/// A day: no longer wait is told to a person, and what asks for more is taken for this.
const MAX_SECONDS: u64 = 86_400;

/// How long a service asks its caller to wait, rounded up to the unit a person would say.
///
/// Under a minute it is seconds, under an hour whole minutes, then whole hours, and never more than a day. The number
/// in the text and the number in the data are the same.
///
/// ```
/// use std::time::SystemTime;
/// use error_l10n::RetryAfter;
///
/// let wait = |value| RetryAfter::parse(value, SystemTime::now()).map(RetryAfter::seconds);
/// assert_eq!(wait("120"), Some(120));
/// assert_eq!(wait("61"), Some(120));
/// assert_eq!(wait("99999999999999999999999"), Some(86_400));
/// assert_eq!(wait("soon"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RetryAfter {
    amount: u32,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    Seconds,
    Minutes,
    Hours,
}

impl Unit {
    /// In the order of their numbers.
    pub(crate) const ALL: [Self; 3] = [Self::Seconds, Self::Minutes, Self::Hours];
}

impl RetryAfter {
    /// Reads the value of a `Retry-After` header: seconds, or an HTTP date in any of its three forms, counted from
    /// `now`. A date that has passed is no wait. `None` for anything else, a negative number included.
    pub fn parse(value: &str, now: SystemTime) -> Option<Self> {
        let value = value.trim_matches([' ', '\t']);
        if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            // Digits that no u64 holds still say "very long".
            return Some(Self::from_seconds(value.parse().unwrap_or(u64::MAX)));
        }
        let wait = httpdate::parse_http_date(value).ok()?.duration_since(now).unwrap_or_default();
        Some(Self::from_seconds(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)))
    }

    /// A wait of `seconds`, rounded up.
    pub fn from_seconds(seconds: u64) -> Self {
        let seconds = u32::try_from(seconds.min(MAX_SECONDS)).unwrap_or_default();
        let (amount, unit) = match seconds {
            0..60 => (seconds, Unit::Seconds),
            60..=3540 => (seconds.div_ceil(60), Unit::Minutes),
            _ => (seconds.div_ceil(3600), Unit::Hours),
        };
        Self { amount, unit }
    }

    /// The wait in seconds, after rounding: 0 to 86,400.
    pub fn seconds(self) -> u32 {
        match self.unit {
            Unit::Seconds => self.amount,
            Unit::Minutes => self.amount * 60,
            Unit::Hours => self.amount * 3600,
        }
    }

    /// The number that stands in the text, and its unit.
    pub(crate) fn amount(self) -> (u32, Unit) {
        (self.amount, self.unit)
    }
}
