//! What the user gets: the report, a summary, and the exit status.

use std::env;
use std::ffi::OsStr;
use std::path::Path;

use error_l10n_check::{Compared, Coverage, Finding, Format, Renderer, Report, Severity};

use super::coverage::Minimum;
use super::known::count;
use super::words;
use crate::destination::Destination;
use crate::failure::Failure;
use crate::output;
use crate::voice::{Sentence, Voice};

/// A report, and what makes it a failure.
pub(super) struct Answer<'a> {
    pub(super) compared: &'a Compared,
    pub(super) fail_on: Severity,
    pub(super) minima: &'a [Minimum],
}

/// Rules about texts that are not there: who has such a finding in the baseline knows of it.
const ABSENCE: [&str; 6] =
    ["code-without-text", "missing-file", "missing-locale", "missing-message", "missing-value", "translated-id"];

impl Answer<'_> {
    /// Whether nothing fails the run: no finding severe enough, no text missing, and coverage as it has to be.
    pub(super) fn is_fine(&self) -> bool {
        let is_severe = |finding: &Finding| finding.severity() >= self.fail_on;
        !self.report().findings().iter().any(is_severe)
            && self.lacking().next().is_none()
            && self.missed().next().is_none()
    }

    /// Writes the report, and what else the user has to know.
    ///
    /// # Errors
    ///
    /// Output that cannot be written.
    pub(super) fn write(
        &self,
        format: Format,
        folder: &Path,
        file: Option<&OsStr>,
        voice: &Voice,
    ) -> Result<(), Failure> {
        let renderer = Renderer::new(format).folder(seen_from_here(folder, format)).fail_on(self.fail_on);
        let renderer = renderer.words(words::of(voice)).width(output::table_width());
        match (file.filter(|file| *file != "-"), format) {
            (None, Format::Text) => {
                let findings = renderer.styled(true).render(self.report());
                let gap = if findings.is_empty() { "" } else { "\n" };
                output::styled(&format!("{findings}{gap}{}", self.summary(voice)))?;
            }
            (None, _) => output::data(&renderer.render(self.report()))?,
            (Some(file), _) => {
                let mut destination = Destination::open(Some(file))?;
                destination.write(renderer.render(self.report()).as_bytes())?;
                destination.finish()?;
                output::report(&self.summary(voice));
            }
        }
        self.notes(voice);
        Ok(())
    }

    fn report(&self) -> &Report {
        &self.compared.report
    }

    /// How many findings, and how much of each locale is translated.
    fn summary(&self, voice: &Voice) -> String {
        let number =
            |severity| count(self.report().findings().iter().filter(|finding| finding.severity() == severity).count());
        let findings = Sentence::new("cli-check-count").with_number("errors", number(Severity::Error));
        let findings = findings.with_number("warnings", number(Severity::Warning));
        let findings = findings.with_number("infos", number(Severity::Info));
        let locale = |coverage: &Coverage| {
            let sentence = Sentence::new("cli-check-locale").with("locale", coverage.locale.clone());
            voice.say(&sentence.with_number("percent", count(coverage.percent())))
        };
        let locales: Vec<String> = self.report().coverage().iter().map(locale).collect();
        let translated = Sentence::new("cli-check-translated").with("locales", locales.join(" · "));
        format!("{}\n{}\n", voice.say(&findings), voice.say(&translated))
    }

    /// What fails the run without being a finding that is severe enough.
    fn notes(&self, voice: &Voice) {
        let is_told = |locale: &str| {
            let is_severe = |finding: &&Finding| finding.severity() >= self.fail_on;
            let mut told = self.report().findings().iter().filter(is_severe);
            told.any(|finding| finding.locale() == Some(locale))
        };
        for coverage in self.lacking().filter(|coverage| !is_told(&coverage.locale)) {
            let sentence = Sentence::new("cli-check-lacking").with("locale", coverage.locale.clone());
            output::note(voice, &voice.say(&sentence.with_number("texts", count(coverage.missing))));
        }
        for (minimum, coverage) in self.missed() {
            let sentence = Sentence::new("cli-check-coverage-missed").with("locale", coverage.locale.clone());
            let sentence = sentence.with_number("percent", count(coverage.percent()));
            output::note(voice, &voice.say(&sentence.with("minimum", minimum.percent.clone())));
        }
    }

    /// The locales that lack a text, unless that is in the baseline.
    fn lacking(&self) -> impl Iterator<Item = &Coverage> {
        let is_known = |locale: &str| {
            self.compared.known.iter().filter(|finding| finding.locale() == Some(locale)).any(is_absence)
        };
        self.report().coverage().iter().filter(move |coverage| coverage.missing > 0 && !is_known(&coverage.locale))
    }

    /// The locales with less coverage than they must have.
    fn missed(&self) -> impl Iterator<Item = (&Minimum, &Coverage)> {
        self.minima.iter().filter_map(|minimum| Some((minimum, minimum.missed(self.report())?)))
    }
}

fn is_absence(finding: &Finding) -> bool {
    ABSENCE.contains(&finding.rule().id())
}

/// The folder as those name it who read the report. Services want paths from the repository's folder, where their jobs
/// run the command.
fn seen_from_here(folder: &Path, format: Format) -> String {
    let here = env::current_dir().unwrap_or_default();
    let folder = match format {
        Format::Text => folder,
        _ => folder.strip_prefix(here).unwrap_or(folder),
    };
    folder.to_string_lossy().into_owned()
}
