//! The list for a spreadsheet. The only door to `csv`.

use csv::Writer;
use error_l10n::{Entry, EntryKind};

use super::Column;

/// The members that differ between languages, in the order and under the names they have in JSON.
const TOLD: [&str; 4] = ["title", "description", "language", "advice"];

/// Comma-separated values (RFC 4180): what the entries have in common, then each member, language beside language.
pub(super) fn render(columns: &[Column<'_>]) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    // Writing into memory does not fail, and every record has as many fields.
    let _ = writer.write_record(header(columns));
    for (position, entry) in columns.first().map(|column| column.entries.iter().enumerate()).into_iter().flatten() {
        let told = TOLD.iter().flat_map(|member| {
            columns
                .iter()
                .map(|column| column.entries.get(position).map(|entry| told(entry, member)).unwrap_or_default())
        });
        let _ = writer.write_record(common(entry).into_iter().chain(told));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn header(columns: &[Column<'_>]) -> Vec<String> {
    let common = ["kind", "code", "status"].map(str::to_owned);
    let told = TOLD.iter().flat_map(|member| {
        columns.iter().map(move |column| match columns {
            [_] => (*member).to_owned(),
            _ => format!("{member}.{}", column.language),
        })
    });
    common.into_iter().chain(told).collect()
}

fn common(entry: &Entry<'_>) -> [String; 3] {
    let kind = match entry.kind {
        EntryKind::Status => "status",
        EntryKind::Code => "code",
    };
    [kind.to_owned(), entry.code.to_owned(), entry.status.map(|status| status.to_string()).unwrap_or_default()]
}

fn told(entry: &Entry<'_>, member: &str) -> String {
    let text = match member {
        "title" => entry.title.as_deref(),
        "description" => entry.description.as_deref(),
        "advice" => entry.advice.as_deref(),
        _ => return entry.language.to_string(),
    };
    text.unwrap_or_default().to_owned()
}
