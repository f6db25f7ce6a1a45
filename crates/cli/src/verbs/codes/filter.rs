//! Which rows of the list are shown.

use clap::{Args, ValueEnum};
use error_l10n::{Entry, EntryKind};

use super::Column;
use crate::voice::Sentence;

#[derive(Debug, Args)]
pub(super) struct Filter {
    /// Only statuses, or only codes
    #[arg(long, value_enum, hide_possible_values = true, value_name = "status|code")]
    kind: Option<Kind>,
    /// Only an HTTP status and the codes that come with it; 4xx is all of its class. May be given several times
    #[arg(long = "status", value_name = "N", allow_negative_numbers = true)]
    statuses: Vec<String>,
    /// Only what has this piece of text in its code or one of its texts, whatever the case, accents and quotes
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    grep: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Status,
    Code,
}

/// A status, or a class of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Statuses {
    One(u16),
    /// The first digit.
    Class(u16),
}

impl Filter {
    /// Takes out of all columns the rows that are not wanted in any of them, so that they stay side by side.
    ///
    /// # Errors
    ///
    /// What is no status.
    pub(super) fn apply(&self, columns: &mut [Column<'_>]) -> Result<(), Sentence> {
        let statuses = self.statuses.iter().map(|text| parse(text)).collect::<Result<Vec<_>, _>>()?;
        let rows = columns.first().map(|column| column.entries.len()).unwrap_or_default();
        let is_wanted = |row: usize| {
            columns.iter().filter_map(|column| column.entries.get(row)).any(|entry| self.fits(entry, &statuses))
        };
        let wanted: Vec<bool> = (0..rows).map(is_wanted).collect();
        for column in columns {
            let mut wanted = wanted.iter();
            column.entries.retain(|_| wanted.next().copied().unwrap_or_default());
        }
        Ok(())
    }

    fn fits(&self, entry: &Entry<'_>, statuses: &[Statuses]) -> bool {
        let is_kind = |kind| match kind {
            Kind::Status => entry.kind == EntryKind::Status,
            Kind::Code => entry.kind == EntryKind::Code,
        };
        self.kind.is_none_or(is_kind)
            && (statuses.is_empty() || entry.status.is_some_and(|status| statuses.iter().any(|one| one.has(status))))
            && self.grep.as_ref().is_none_or(|piece| entry.mentions(piece))
    }
}

impl Statuses {
    fn has(self, status: u16) -> bool {
        match self {
            Self::One(one) => one == status,
            Self::Class(digit) => digit == status / 100,
        }
    }
}

fn parse(text: &str) -> Result<Statuses, Sentence> {
    let class = text.strip_suffix("xx").or(text.strip_suffix("XX"));
    let statuses = match class {
        Some(digit) => digit.parse().ok().filter(|digit| (1..6).contains(digit)).map(Statuses::Class),
        None => text.parse().ok().filter(|status| (100..600).contains(status)).map(Statuses::One),
    };
    statuses.ok_or_else(|| Sentence::new("cli-status-filter-invalid"))
}
