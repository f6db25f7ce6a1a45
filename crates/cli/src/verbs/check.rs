//! `check`: translation QA of a project's texts.

mod answer;
mod coverage;
mod fingerprints;
mod known;
mod matrix;
mod project;
mod rules;
mod trouble;
mod words;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use error_l10n_check::{Format, Severity, check};

use self::answer::Answer;
use self::coverage::Minimum;
use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::voice::Voice;

/// Check the translations of a project
///
/// DIR has a folder for each language, or a folder `locales` with them, and `.ftl` files in each. Every finding is told
/// with its file, its line and what to do. What the project wants of its texts stands in a file check.toml beside them.
/// Findings are in English; the rest is in the user's language.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n check locales
  error-l10n check locales --fail-on warning --min-coverage es=100
  error-l10n check locales --format sarif --output texts.sarif
  error-l10n check locales --baseline known.json --update-baseline
  error-l10n check portal-texts --over shipped
  error-l10n check locales --matrix=html --output texts.html
  error-l10n check --explain missing-message")]
pub(crate) struct Check {
    /// The folder of the project
    #[arg(value_name = "DIR", required_unless_present = "explain")]
    folder: Option<PathBuf>,
    /// A configuration in place of the folder's check.toml
    #[arg(long, value_name = "F")]
    config: Option<PathBuf>,
    /// For a person (text), a program (json), a code scanner (sarif), a test runner (junit), annotations (github,
    /// gitlab), the coverage as a table (markdown) [default: text]
    #[arg(long, value_enum, default_value_t = Kind::Text, hide_possible_values = true, hide_default_value = true)]
    #[arg(value_name = "text|json|sarif|junit|github|gitlab|markdown")]
    format: Kind,
    /// Where the report goes. A file is replaced when the report is complete [default: standard output]
    #[arg(long, value_name = "FILE|-")]
    output: Option<OsString>,
    /// The least severity that makes the exit status 1. A missing text always does [default: error]
    #[arg(long, value_enum, default_value_t = Level::Error, hide_possible_values = true, hide_default_value = true)]
    #[arg(value_name = "error|warning|info")]
    fail_on: Level,
    /// A file of findings that are known: only others are reported
    #[arg(long, value_name = "F")]
    baseline: Option<PathBuf>,
    /// Write what is found now to the file of --baseline
    #[arg(long, requires = "baseline")]
    update_baseline: bool,
    /// Check the texts as an overlay over those of a folder, or over the shipped ones (shipped)
    #[arg(long, value_name = "DIR|shipped")]
    over: Option<PathBuf>,
    /// Remember in a file check.fingerprints beside check.toml which source text each translation was made from, to be
    /// told when a source text changes and its translation does not
    #[arg(long, conflicts_with_all = ["over", "explain", "matrix"])]
    update_fingerprints: bool,
    /// How many per cent of its texts a locale must have translated, such as es=100; may be given several times
    #[arg(long, value_name = "L=N", value_delimiter = ',')]
    min_coverage: Vec<String>,
    /// Tell what a rule is about and how to keep it; without RULE, list all rules
    #[arg(long, value_name = "RULE", num_args = 0..=1, default_missing_value = "")]
    explain: Option<String>,
    /// In place of findings, show every text in every locale with sample values, as users will see it: as a table
    /// (text), or as a page to read and search in a browser (html) [default: text]
    #[arg(long, value_enum, num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    #[arg(hide_possible_values = true, value_name = "text|html")]
    #[arg(conflicts_with_all = ["format", "fail_on", "baseline", "min_coverage", "explain"])]
    matrix: Option<matrix::Form>,
    /// Show the pseudo-locales en-XA and ar-XB as well, made of the source locale
    #[arg(long, requires = "matrix")]
    pseudo: bool,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Text,
    Json,
    Sarif,
    Junit,
    Github,
    Gitlab,
    Markdown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Level {
    Error,
    Warning,
    Info,
}

impl Verb for Check {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        if let Some(rule) = &self.explain {
            return rules::explain(rule, self.format, voice);
        }
        // Without --explain there is a folder: the command line sees to it.
        let folder = self.folder.as_deref().unwrap_or(Path::new("."));
        let minima = self.min_coverage.iter().map(|text| Minimum::parse(text)).collect::<Result<Vec<_>, _>>()?;
        let project = project::read(folder, self.config.as_deref(), voice)?;
        let project = match &self.over {
            Some(base) => project.over(project::read_base(base, voice)?),
            None => project,
        };
        if let Some(form) = self.matrix {
            let is_complete = matrix::write(&project, form, self.pseudo, self.output.as_deref(), voice)?;
            return Ok(if is_complete { Outcome::Fine } else { Outcome::Findings });
        }
        let project = if self.update_fingerprints { fingerprints::update(project, voice)? } else { project };
        let report = check(&project);
        coverage::check_names(&minima, &report)?;
        let known = known::compare(report, self.baseline.as_deref(), self.update_baseline, voice)?;
        let answer = Answer { compared: &known, fail_on: self.fail_on.into(), minima: &minima };
        answer.write(self.format.into(), folder, self.output.as_deref(), voice)?;
        Ok(if answer.is_fine() { Outcome::Fine } else { Outcome::Findings })
    }
}

impl From<Kind> for Format {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text,
            Kind::Json => Self::Json,
            Kind::Sarif => Self::Sarif,
            Kind::Junit => Self::Junit,
            Kind::Github => Self::Github,
            Kind::Gitlab => Self::Gitlab,
            Kind::Markdown => Self::Markdown,
        }
    }
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warning => Self::Warning,
            Level::Info => Self::Info,
        }
    }
}
