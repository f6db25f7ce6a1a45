//! Findings that are known already and shall not fail a run.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Problem};
use crate::finding::Finding;
use crate::report::Report;
use crate::{fingerprint, json};

/// Findings a project lives with for now, so that only new ones count.
///
/// It is a file to keep beside the texts: JSON with a finding on each line, so that differences are easy to read. What
/// counts is the fingerprint, which lines that shift do not change; the rest of a line is for people.
///
/// ```
/// use error_l10n_check::{Baseline, Project, check};
///
/// let report = |spanish: &str| {
///     let sources = [("en/app.ftl", "code-1 = One\n"), ("es/app.ftl", spanish)];
///     Project::from_sources(sources).map(|project| check(&project))
/// };
/// let known = Baseline::of(&report("code-1 Uno\n")?).to_json();
/// let compared = Baseline::parse(&known, "baseline.json")?.compare(report("\n\n# Moved.\n\ncode-1 Uno\n")?);
/// assert!(compared.report.findings().is_empty());
/// assert_eq!((compared.known.len(), compared.gone), (1, 0));
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    findings: Vec<Known>,
}

/// A report beside a [`Baseline`].
#[derive(Debug, Clone)]
pub struct Compared {
    /// The report with nothing but the findings that are new.
    pub report: Report,
    /// The findings that are known.
    pub known: Vec<Finding>,
    /// How many findings of the baseline were not found any more.
    pub gone: usize,
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    fingerprint: String,
    #[serde(default)]
    rule: String,
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    file: String,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
struct Document {
    version: u32,
    findings: Vec<Known>,
}

/// The version of the format.
const VERSION: u32 = 1;

impl Baseline {
    /// The findings of `report`.
    pub fn of(report: &Report) -> Self {
        let known = |(finding, fingerprint): (&Finding, String)| Known {
            fingerprint,
            rule: finding.rule().id().to_owned(),
            locale: finding.locale().map(str::to_owned),
            file: finding.file().to_owned(),
            message: finding.subject(),
            text: finding.text().to_owned(),
        };
        Self { findings: report.findings().iter().zip(fingerprint::of(report)).map(known).collect() }
    }

    /// Reads the text of a baseline; `file` is its name in errors.
    ///
    /// # Errors
    ///
    /// What is no baseline, or one of another version, with line and column.
    pub fn parse(text: &str, file: impl Into<String>) -> Result<Self, Error> {
        let problem = |reason| Problem::Baseline { reason };
        match json::parse::<Document>(text) {
            Ok(Document { version: VERSION, findings }) => Ok(Self { findings }),
            Ok(Document { version, .. }) => {
                Err(Error::new(file, problem(format!("version {version}, and this program reads {VERSION}"))).at(1, 1))
            }
            Err((reason, line, column)) => Err(Error::new(file, problem(reason)).at(line, column)),
        }
    }

    /// The text of the file.
    pub fn to_json(&self) -> String {
        let lines: Vec<String> = self.findings.iter().map(|known| json::line(known).trim_end().to_owned()).collect();
        let line_break = if lines.is_empty() { "" } else { "\n" };
        format!("{{\"version\":{VERSION},\"findings\":[{line_break}{}{line_break}]}}\n", lines.join(",\n"))
    }

    /// How many findings it has.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Takes the known findings out of `report`.
    pub fn compare(&self, mut report: Report) -> Compared {
        let mut expected: BTreeSet<&str> = self.findings.iter().map(|known| known.fingerprint.as_str()).collect();
        let mut fingerprints = fingerprint::of(&report).into_iter();
        let mut is_known = || fingerprints.next().is_some_and(|fingerprint| expected.remove(fingerprint.as_str()));
        let known = report.take_findings(|_| is_known());
        Compared { report, known, gone: expected.len() }
    }
}
