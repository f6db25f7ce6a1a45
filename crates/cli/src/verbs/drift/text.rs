//! A comparison for a person.

use std::fmt::Write;

use error_l10n_check::document::{Difference, DifferenceKind, RowKind};

use super::Comparison;
use crate::output::{ASIDE, TITLE};
use crate::voice::{Sentence, Voice};
use crate::{layout, page};

/// The differences one by one, what is wrong with the page, and the numbers of both, in lines of at most `width`
/// columns.
pub(super) fn render(comparison: &Comparison, voice: &Voice, width: Option<usize>) -> String {
    let mut text = String::new();
    for difference in &comparison.differences {
        heading(&mut text, difference, voice);
        let texts = texts(difference);
        let labels = layout::padded(texts.iter().map(|(label, _)| voice.label(label) + ":"));
        for (label, (_, told)) in labels.iter().zip(texts) {
            text += &layout::hanging(&format!("  {label} "), told, width);
            text.push('\n');
        }
        text.push('\n');
    }
    let sentences = page::sentences(&comparison.page, voice);
    if !sentences.is_empty() {
        let _ = writeln!(text, "{TITLE}{}{TITLE:#}", voice.label("cli-drift-defects"));
        for sentence in sentences {
            text += &layout::hanging("- ", &sentence, width);
            text.push('\n');
        }
        text.push('\n');
    }
    text + &layout::columns(&numbers(comparison, voice))
}

fn heading(text: &mut String, difference: &Difference, voice: &Voice) {
    let what = voice.label(match difference.kind() {
        DifferenceKind::New { .. } => "cli-drift-new",
        DifferenceKind::Gone { .. } => "cli-drift-gone",
        DifferenceKind::Description { .. } | DifferenceKind::Title { .. } => "cli-drift-changed",
    });
    let line = difference.line().map(|line| voice.say(&Sentence::new("cli-drift-line").with("line", line.to_string())));
    let aside: String = [Some(what), line].into_iter().flatten().map(|part| format!(" · {part}")).collect();
    let _ = writeln!(text, "{TITLE}{}{TITLE:#}{ASIDE}{aside}{ASIDE:#}", layout::printable(difference.id()));
}

/// The texts of a difference, each with its label.
fn texts(difference: &Difference) -> Vec<(&'static str, &str)> {
    let absent = "–";
    match difference.kind() {
        DifferenceKind::New { title, description } => {
            let title = title.as_deref().map(|title| ("cli-drift-page-title", title));
            title.into_iter().chain([("cli-drift-page", description.as_str())]).collect()
        }
        DifferenceKind::Gone { description } => vec![("cli-drift-catalog", description)],
        DifferenceKind::Description { page, catalog } => {
            vec![("cli-drift-page", page), ("cli-drift-catalog", catalog)]
        }
        DifferenceKind::Title { page, catalog } => vec![
            ("cli-drift-page-title", page.as_deref().unwrap_or(absent)),
            ("cli-drift-catalog-title", catalog.as_deref().unwrap_or(absent)),
        ],
    }
}

/// Labels and numbers: the rows of the page, and the differences.
fn numbers(comparison: &Comparison, voice: &Voice) -> Vec<(String, String)> {
    let rows = |kind| comparison.page.count(kind);
    let differences =
        |name| comparison.differences.iter().filter(|difference| difference.kind().name() == name).count();
    let numbers = [
        (0, "cli-drift-statuses", rows(RowKind::Status)),
        (0, "cli-drift-code-strings", rows(RowKind::CodeString)),
        (0, "cli-drift-numeric-codes", rows(RowKind::NumericCode)),
        (0, "cli-drift-differences", comparison.differences.len()),
        (1, "cli-drift-new", differences("new")),
        (1, "cli-drift-gone", differences("gone")),
        (1, "cli-drift-changed", differences("changed")),
    ];
    let number = |number: usize| voice.say(&Sentence::new("cli-number").with_number("number", number as u64));
    let shown = numbers.into_iter().filter(|(depth, _, count)| *depth == 0 || *count > 0);
    shown.map(|(depth, label, count)| ("  ".repeat(depth) + &voice.label(label), number(count))).collect()
}
