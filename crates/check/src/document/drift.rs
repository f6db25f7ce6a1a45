//! Page and catalog side by side.

use std::collections::HashSet;

use error_l10n::Catalog;

use super::Page;
use super::known::{Known, key};
use super::row::Row;

/// A difference between page and catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    id: String,
    line: Option<u32>,
    kind: DifferenceKind,
}

/// What is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The page has a row the catalog has no text for.
    New {
        /// The title on the page.
        title: Option<String>,
        /// The description on the page.
        description: String,
    },
    /// The catalog has a text the page has no row for.
    Gone {
        /// The description in the catalog.
        description: String,
    },
    /// Both have a description, and they differ.
    Description {
        /// The one on the page.
        page: String,
        /// The one in the catalog.
        catalog: String,
    },
    /// The titles differ.
    Title {
        /// The one on the page; `None` where the row has none.
        page: Option<String>,
        /// The one in the catalog.
        catalog: Option<String>,
    },
}

impl Difference {
    /// The id of the message: `status-404`, `code-99904`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The line of the page, from 1; `None` where the page has no row.
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// What is different.
    pub fn kind(&self) -> &DifferenceKind {
        &self.kind
    }
}

impl DifferenceKind {
    /// A name for programs: `new`, `gone`, `changed`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::New { .. } => "new",
            Self::Gone { .. } => "gone",
            Self::Description { .. } | Self::Title { .. } => "changed",
        }
    }
}

/// What differs, in the order of the page; what is gone comes last.
pub(super) fn differences(page: &Page, catalog: &Catalog) -> Vec<Difference> {
    let known = Known::new(catalog, page.language());
    let mut differences: Vec<Difference> = page.rows().iter().flat_map(|row| of_row(row, &known)).collect();
    let there: HashSet<String> = page.rows().iter().map(|row| key(&row.id())).collect();
    let gone = known.told().filter(|entry| !there.contains(&key(&entry.id())));
    differences.extend(gone.map(|entry| Difference {
        id: entry.id(),
        line: None,
        kind: DifferenceKind::Gone { description: entry.description.clone().unwrap_or_default() },
    }));
    differences
}

fn of_row(row: &Row, known: &Known) -> Vec<Difference> {
    let difference = |kind| Difference { id: row.id(), line: Some(row.line), kind };
    let Some(entry) = known.told_of(row) else {
        let (title, description) = (row.title.clone(), row.description.clone());
        return vec![difference(DifferenceKind::New { title, description })];
    };
    let mut differences = Vec::new();
    let catalog = entry.description.clone().unwrap_or_default();
    if catalog != row.description {
        differences.push(difference(DifferenceKind::Description { page: row.description.clone(), catalog }));
    }
    // The title of a code is that of its status, and stands there.
    if row.kind == super::RowKind::Status && entry.title != row.title {
        let (page, catalog) = (row.title.clone(), entry.title.clone());
        differences.push(difference(DifferenceKind::Title { page, catalog }));
    }
    differences
}
