//! `--min-coverage`: how much of a locale has to be translated.

use error_l10n_check::{Coverage, Report};

use crate::voice::Sentence;

/// A locale and how much of it has to be translated, in thousandths of a per cent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Minimum {
    locale: String,
    /// As the user wrote it.
    pub(super) percent: String,
    thousandths: u64,
}

/// Thousandths in a per cent, and in the whole.
const PERCENT: u64 = 1_000;
const WHOLE: u64 = 100 * PERCENT;

impl Minimum {
    /// Reads `es=100` or `es=99.5%`.
    ///
    /// # Errors
    ///
    /// Anything else, with the sentence for the user.
    pub(super) fn parse(text: &str) -> Result<Self, Sentence> {
        let read = || {
            let (locale, percent) = text.split_once('=')?;
            let percent = percent.trim().trim_end_matches('%').trim_end();
            let thousandths = thousandths(percent).filter(|thousandths| *thousandths <= WHOLE)?;
            Some(Self { locale: locale.trim().to_owned(), percent: percent.to_owned(), thousandths })
        };
        read().ok_or_else(|| Sentence::new("cli-check-coverage-invalid"))
    }

    /// The coverage of its locale, if that is less.
    pub(super) fn missed<'r>(&self, report: &'r Report) -> Option<&'r Coverage> {
        let coverage = self.of(report)?;
        let (translated, messages) = (coverage.translated as u64, coverage.messages as u64);
        (translated * WHOLE < self.thousandths * messages).then_some(coverage)
    }

    fn of<'r>(&self, report: &'r Report) -> Option<&'r Coverage> {
        report.coverage().iter().find(|coverage| coverage.locale.eq_ignore_ascii_case(&self.locale))
    }
}

/// `99.5` is 99,500.
fn thousandths(percent: &str) -> Option<u64> {
    let (whole, fraction) = percent.split_once(['.', ',']).unwrap_or((percent, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) || whole.len() > 3 || fraction.len() > 3 {
        return None;
    }
    let fraction = format!("{fraction:0<3}").parse::<u64>().ok()?;
    Some(whole.parse::<u64>().ok()? * PERCENT + fraction)
}

/// Refuses a locale that is not there.
///
/// # Errors
///
/// The sentence for the user.
pub(super) fn check_names(minima: &[Minimum], report: &Report) -> Result<(), Sentence> {
    let Some(unknown) = minima.iter().find(|minimum| minimum.of(report).is_none()) else { return Ok(()) };
    let locales: Vec<&str> = report.coverage().iter().map(|coverage| coverage.locale.as_str()).collect();
    let sentence = Sentence::new("cli-check-coverage-unknown").with("locale", unknown.locale.clone());
    Err(sentence.with("locales", locales.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minimum_is_a_locale_and_a_percentage() {
        let minimum = |text| Minimum::parse(text).ok().map(|minimum| (minimum.locale, minimum.thousandths));
        assert_eq!(minimum("es=100"), Some(("es".to_owned(), 100_000)));
        assert_eq!(minimum("es-MX = 99.5 %"), Some(("es-MX".to_owned(), 99_500)));
        assert_eq!(minimum("ru=0,25"), Some(("ru".to_owned(), 250)));
        for wrong in ["es", "es=", "es=101", "es=-1", "es=1e2", "100", "es=.5", "es=99.9999", "es=100.001"] {
            assert_eq!(minimum(wrong), None, "{wrong}");
        }
    }
}
