//! The list as rows of cells, for those who read it in two dimensions.

use error_l10n::Entry;

use super::Column;
use crate::layout;
use crate::voice::Voice;

/// A header and rows of as many cells; no cell has control characters but line breaks.
pub(super) struct Sheet {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// A text of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    Title,
    Description,
    Advice,
}

impl Sheet {
    /// Of one language the `members`; of several languages the descriptions beside each other, each under its tag.
    pub(super) fn new(columns: &[Column<'_>], voice: &Voice, members: &[Member]) -> Self {
        let label = |id| cell(Some(&voice.label(id)));
        let mut header = vec![label("cli-column-code"), label("cli-column-status")];
        let members = if let [_] = columns {
            header.extend(members.iter().map(|member| label(member.label())));
            members
        } else {
            header.extend(columns.iter().map(|column| column.language.to_string()));
            &[Member::Description]
        };
        // Every language lists the same entries in the same order.
        let entries = columns.first().map(|column| column.entries.iter().enumerate()).into_iter().flatten();
        let rows = entries.map(|(position, entry)| {
            let status = entry.status.map(|status| status.to_string());
            let told = columns.iter().flat_map(|column| {
                members.iter().map(move |member| column.entries.get(position).map(|entry| member.of(entry, column)))
            });
            [Some(entry.code.to_owned()), status].into_iter().chain(told).map(Option::unwrap_or_default).collect()
        });
        Self { header, rows: rows.collect() }
    }

    /// The same sheet with each status under its code instead of beside it; under a code that is a status there is none.
    pub(super) fn with_statuses_under_codes(mut self) -> Self {
        for row in std::iter::once(&mut self.header).chain(&mut self.rows).filter(|row| row.len() > 1) {
            let status = row.remove(1);
            if let Some(code) = row.first_mut().filter(|code| **code != status && !status.is_empty()) {
                code.push('\n');
                code.push_str(&status);
            }
        }
        self
    }
}

impl Member {
    fn label(self) -> &'static str {
        match self {
            Self::Title => "cli-column-title",
            Self::Description => "cli-column-description",
            Self::Advice => "cli-column-advice",
        }
    }

    fn of(self, entry: &Entry<'_>, column: &Column<'_>) -> String {
        match self {
            Self::Title => cell(entry.title.as_deref()),
            Self::Description => described(entry, column),
            Self::Advice => cell(entry.advice.as_deref()),
        }
    }
}

/// The description, with its language before it if it is not that of the column.
fn described(entry: &Entry<'_>, column: &Column<'_>) -> String {
    let description = cell(entry.description.as_deref());
    if entry.language.language == column.language.language || description.is_empty() {
        return description;
    }
    format!("[{}] {description}", entry.language)
}

fn cell(text: Option<&str>) -> String {
    layout::printable(text.unwrap_or_default()).into_owned()
}
