//! What a check has found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::context::Context;
use crate::coverage::{self, Coverage};
use crate::finding::{Finding, Severity};
use crate::render::Format;

/// Every finding, and how much of each locale is translated.
#[derive(Debug, Clone)]
pub struct Report {
    findings: Vec<Finding>,
    coverage: Vec<Coverage>,
    sources: BTreeMap<String, String>,
    messages: BTreeSet<(String, String)>,
}

impl Report {
    pub(crate) fn new(context: &Context<'_>, findings: Vec<Finding>) -> Self {
        let coverage = coverage::coverage(context, &findings);
        let sources = context.project.files().map(|(_, file)| (file.path.clone(), file.text.clone())).collect();
        Self { findings, coverage, sources, messages: coverage::messages(context) }
    }

    /// The findings, sorted by file, line, column and rule.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How much of each locale is there, sorted by locale.
    pub fn coverage(&self) -> &[Coverage] {
        &self.coverage
    }

    /// The text of a file that a finding names, as it was read.
    pub fn source(&self, file: &str) -> Option<&str> {
        self.sources.get(file).map(String::as_str)
    }

    /// The messages each locale should have or has, as the name of the locale's folder and the message id, sorted.
    pub fn messages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages.iter().map(|(locale, message)| (locale.as_str(), message.as_str()))
    }

    /// Takes some findings out.
    pub(crate) fn take_findings(&mut self, is_taken: impl FnMut(&mut Finding) -> bool) -> Vec<Finding> {
        self.findings.extract_if(.., is_taken).collect()
    }

    /// A report that no check has made, for tests.
    #[cfg(test)]
    pub(crate) fn of_parts(
        findings: Vec<Finding>,
        coverage: Vec<Coverage>,
        sources: BTreeMap<String, String>,
        messages: BTreeSet<(String, String)>,
    ) -> Self {
        Self { findings, coverage, sources, messages }
    }

    /// The worst severity there is.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(Finding::severity).max()
    }

    /// For a test: passes if there are no findings.
    ///
    /// # Panics
    ///
    /// With the whole report if there is a finding, of whatever severity.
    #[track_caller]
    pub fn assert_clean(&self) {
        #[expect(clippy::panic, reason = "that is how a test fails")]
        if !self.findings.is_empty() {
            panic!("the texts are not in order\n\n{}", self.render(Format::Text));
        }
    }
}

/// One finding a line.
impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings.iter().try_for_each(|finding| writeln!(formatter, "{finding}"))
    }
}
