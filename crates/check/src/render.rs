//! A report as text: for people, for programs, and for the services that show reports beside the code.

mod excerpt;
mod github;
mod gitlab;
mod json;
mod junit;
mod markdown;
mod place;
mod sarif;
mod text;
mod visible;

#[cfg(test)]
mod sample;

use crate::finding::Severity;
use crate::report::Report;

/// What a report is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For a person: each finding with the line of the file it is in.
    Text,
    /// For a program: one object, see [`Report::to_json`].
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit's XML, a test case for each text of each locale.
    Junit,
    /// Workflow commands of GitHub Actions, which become annotations.
    Github,
    /// A code quality report of GitLab.
    Gitlab,
    /// A Markdown table of the coverage of each locale, and a list of the findings.
    Markdown,
}

/// Writes a report in one [`Format`].
///
/// ```
/// use error_l10n_check::{Format, Project, Renderer};
///
/// let sources = [
///     ("en/app.ftl", "code-99904 = Resource not found\n"),
///     ("es/app.ftl", "code-99904 Recurso no encontrado\n"),
/// ];
/// let report = error_l10n_check::check(&Project::from_sources(sources)?);
/// let commands = Renderer::new(Format::Github).folder("locales").render(&report);
/// assert!(commands.starts_with("::error file=locales/es/app.ftl,line=1,col="), "{commands}");
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Renderer {
    format: Format,
    folder: String,
    fail_on: Severity,
    width: usize,
    is_styled: bool,
    words: Words,
}

/// The words of a report for people, for those who show it in another language. The sentences of findings are English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Before a finding that is an error.
    pub error: String,
    /// Before a finding that is a warning.
    pub warning: String,
    /// Before any other finding.
    pub info: String,
    /// Before what to do.
    pub help: String,
    /// Over the tags of locales.
    pub locale: String,
    /// Over the numbers of texts a locale should have.
    pub texts: String,
    /// Over the numbers of texts it has.
    pub translated: String,
    /// Over the numbers of errors.
    pub errors: String,
    /// Over the numbers of warnings.
    pub warnings: String,
    /// Over the numbers of other findings.
    pub infos: String,
}

/// The width of lines where nothing else is said, in columns.
const WIDTH: usize = 100;

impl Renderer {
    /// Writes `format` as it is usual: from the project's folder, errors are failures, without styles.
    pub fn new(format: Format) -> Self {
        Self {
            format,
            folder: String::new(),
            fail_on: Severity::Error,
            width: WIDTH,
            is_styled: false,
            words: Words::default(),
        }
    }

    /// Puts `folder`, which is where the project lies as seen from the reader, before the names of files. In JSON they
    /// stay relative to the project.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<String>) -> Self {
        self.folder = folder.into();
        self
    }

    /// Findings of this severity and above are failures, where a format knows failures (JUnit).
    #[must_use]
    pub fn fail_on(mut self, severity: Severity) -> Self {
        self.fail_on = severity;
        self
    }

    /// Cuts lines of files to so many columns, in [`Format::Text`].
    #[must_use]
    pub fn width(mut self, columns: usize) -> Self {
        self.width = columns;
        self
    }

    /// Adds ANSI styles, in [`Format::Text`].
    #[must_use]
    pub fn styled(mut self, is_styled: bool) -> Self {
        self.is_styled = is_styled;
        self
    }

    /// Uses `words` in [`Format::Text`] and [`Format::Markdown`].
    #[must_use]
    pub fn words(mut self, words: Words) -> Self {
        self.words = words;
        self
    }

    /// The report as text, which ends with a line break unless it is empty.
    ///
    /// No control character and no bidirectional control of a file or a file name is in it but as an escape or a stand-in.
    pub fn render(&self, report: &Report) -> String {
        match self.format {
            Format::Text => text::render(report, self),
            Format::Json => json::render(report),
            Format::Sarif => sarif::render(report, self),
            Format::Junit => junit::render(report, self),
            Format::Github => github::render(report, self),
            Format::Gitlab => gitlab::render(report, self),
            Format::Markdown => markdown::render(report, self),
        }
    }
}

impl Report {
    /// The report in `format`, with file names relative to the project. [`Renderer`] has more to choose.
    pub fn render(&self, format: Format) -> String {
        Renderer::new(format).render(self)
    }

    /// The report for a program, as one JSON object on one line:
    ///
    /// ```json
    /// {"version":1,
    ///  "findings":[{"rule":"missing-message","severity":"error","locale":"es","file":"es/app.ftl","line":12,"column":1,
    ///               "message":"code-99904","attribute":null,"variant":null,"text":"…","suggestion":null,
    ///               "fingerprint":"9f2c…"}],
    ///  "coverage":{"es":{"messages":53,"translated":52,"missing":1}}}
    /// ```
    ///
    /// Files are relative to the project; lines and columns count from 1, columns in characters. `message` is the id of
    /// a message or, with its `-`, of a term, or null for what belongs to none.
    pub fn to_json(&self) -> String {
        self.render(Format::Json)
    }
}

impl Words {
    /// The word for a severity.
    fn severity(&self, severity: Severity) -> &str {
        match severity {
            Severity::Error => &self.error,
            Severity::Warning => &self.warning,
            Severity::Info => &self.info,
        }
    }
}

impl Default for Words {
    /// English.
    fn default() -> Self {
        let [error, warning, info, help] = ["error", "warning", "info", "help"].map(str::to_owned);
        let [locale, texts, translated] = ["Locale", "Texts", "Translated"].map(str::to_owned);
        let [errors, warnings, infos] = ["Errors", "Warnings", "Info"].map(str::to_owned);
        Self { error, warning, info, help, locale, texts, translated, errors, warnings, infos }
    }
}
