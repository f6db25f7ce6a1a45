//! A comparison for a program.

use error_l10n_check::document::{Defect, Difference, DifferenceKind, RowKind};
use serde::Serialize;

use super::Comparison;
use crate::json;

/// The comparison as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'c> {
    version: u8,
    page: &'c str,
    language: String,
    form: &'static str,
    rows: Rows,
    differences: Vec<Entry<'c>>,
    defects: &'c [Defect],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rows {
    statuses: usize,
    code_strings: usize,
    numeric_codes: usize,
}

/// One difference; `part` is `description` or `title`.
#[derive(Serialize)]
struct Entry<'c> {
    kind: &'static str,
    id: &'c str,
    line: Option<u32>,
    part: &'static str,
    page: Option<&'c str>,
    catalog: Option<&'c str>,
}

/// The comparison on one line.
pub(super) fn render(comparison: &Comparison) -> String {
    let page = &comparison.page;
    json::line(&Report {
        version: 1,
        page: page.file(),
        language: page.language().to_string(),
        form: page.form().name(),
        rows: Rows {
            statuses: page.count(RowKind::Status),
            code_strings: page.count(RowKind::CodeString),
            numeric_codes: page.count(RowKind::NumericCode),
        },
        differences: comparison.differences.iter().flat_map(entries).collect(),
        defects: page.defects(),
    })
}

fn entries(difference: &Difference) -> Vec<Entry<'_>> {
    let entry = |part, page, catalog| Entry {
        kind: difference.kind().name(),
        id: difference.id(),
        line: difference.line(),
        part,
        page,
        catalog,
    };
    match difference.kind() {
        DifferenceKind::New { title, description } => {
            let title = title.as_deref().map(|title| entry("title", Some(title), None));
            [entry("description", Some(description), None)].into_iter().chain(title).collect()
        }
        DifferenceKind::Gone { description } => vec![entry("description", None, Some(description))],
        DifferenceKind::Description { page, catalog } => vec![entry("description", Some(page), Some(catalog))],
        DifferenceKind::Title { page, catalog } => vec![entry("title", page.as_deref(), catalog.as_deref())],
    }
}
