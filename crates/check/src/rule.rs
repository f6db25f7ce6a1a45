//! The rules: what each one asks for, and why.

mod allowances;
mod characters;
mod code_in_text;
mod codes;
mod files;
mod leftovers;
mod meaning;
mod plurals;
mod references;
mod safety;
mod syntax;
mod table;
mod translated;
mod typography;
mod words;

pub(crate) use self::allowances::*;
pub(crate) use self::characters::*;
pub(crate) use self::code_in_text::*;
pub(crate) use self::codes::*;
pub(crate) use self::files::*;
pub(crate) use self::leftovers::*;
pub(crate) use self::meaning::*;
pub(crate) use self::plurals::*;
pub(crate) use self::references::*;
pub(crate) use self::safety::*;
pub(crate) use self::syntax::*;
pub(crate) use self::translated::*;
pub(crate) use self::typography::*;
pub(crate) use self::words::*;

use crate::config::by_nearness;
use crate::finding::Severity;

/// What the texts of a project are held to.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub(crate) id: &'static str,
    pub(crate) severity: Severity,
    pub(crate) summary: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) bad: &'static str,
    pub(crate) good: &'static str,
}

impl Rule {
    /// All rules, sorted by id.
    pub fn all() -> &'static [&'static Self] {
        table::ALL
    }

    /// The rule of this id.
    ///
    /// ```
    /// use error_l10n_check::{Rule, Severity};
    ///
    /// let rule = Rule::find("missing-message").unwrap();
    /// assert_eq!(rule.severity(), Severity::Error);
    /// assert!(Rule::find("mising-message").is_none());
    /// ```
    pub fn find(id: &str) -> Option<&'static Self> {
        let position = table::ALL.binary_search_by_key(&id, |rule| rule.id).ok()?;
        table::ALL.get(position).copied()
    }

    /// The three rules whose ids are most like `id`, the most like first.
    ///
    /// ```
    /// use error_l10n_check::Rule;
    ///
    /// assert_eq!(Rule::nearest("mising-mesage").next().unwrap().id(), "missing-message");
    /// ```
    pub fn nearest(id: &str) -> impl Iterator<Item = &'static Self> + use<> {
        let (ids, _) = by_nearness(id, table::ALL.iter().map(|rule| rule.id));
        ids.into_iter().take(3).filter_map(|id| Self::find(&id))
    }

    /// The name in findings, in `check.toml` and in allowances.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// How bad it is, where the configuration says nothing else.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong with a text that breaks the rule: one line.
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// Why it matters to the person who reads the text, or to the program.
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// A piece of `.ftl` (or the name of a folder) that breaks the rule.
    pub fn bad(&self) -> &'static str {
        self.bad
    }

    /// The same piece as it should be.
    pub fn good(&self) -> &'static str {
        self.good
    }
}
