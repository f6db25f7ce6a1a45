//! Whatever is in the files there is a report, and every finding in it has a place.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::collections::HashMap;

use error_l10n_check::{Format, Project, Report, check};
use proptest::prelude::*;

const CLEAN: &str = "code-99904 = Resource { $target } not found\n    .title = Not Found\nadvice-wait =\n    { $n ->\n        \
                     [one] { $n } second\n       *[other] { $n } seconds\n    }\n-brand = Contoso\ncode-1 = { -brand }\n";

/// What files are made of, and what breaks them.
const PIECES: &[&str] = &[
    "code-99904",
    "code-1",
    "-brand",
    " = ",
    "=",
    "Text",
    "текст",
    "\n",
    "\r\n",
    "    ",
    "\t",
    ".title",
    "{",
    "}",
    "{ ",
    " }",
    "$n",
    "$",
    " ->",
    "\n",
    "[one]",
    "[few]",
    "*[other]",
    "[1]",
    "\"",
    "\\u00",
    "\\",
    "é",
    "#",
    "# ",
    "## ",
    "(",
    ")",
    "NUMBER",
    "minimumFractionDigits: 2",
    ",",
    "\u{feff}",
    "\u{202e}",
    "\u{0}",
    "\u{fffd}",
    "«",
    "…",
    "99904",
    "%s",
    "# l10n-allow: ",
    "untranslated",
    " – ",
    "{ -brand }",
    "{ code-1 }",
    "<b>",
    "https://x",
    "  ",
    "?",
    "¿",
];

fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

fn report(files: &[(&str, Vec<u8>)]) -> Report {
    let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone()));
    check(&Project::from_sources(files).unwrap())
}

fn assert_placed(report: &Report) {
    let mut starts: HashMap<&str, Vec<usize>> = HashMap::new();
    for finding in report.findings() {
        assert!(finding.line() >= 1 && finding.column() >= 1, "{finding}");
        if let Some(source) = report.source(finding.file()) {
            assert!(source.get(finding.span()).is_some(), "{finding}: {:?}", finding.span());
            let line_ends = || source.match_indices('\n').map(|(offset, _)| offset).collect();
            let before = starts.entry(finding.file()).or_insert_with(line_ends);
            let line = before.partition_point(|end| *end < finding.span().start) + 1;
            assert_eq!(finding.line() as usize, line, "{finding}");
        }
    }
    let rendered = report.render(Format::Text);
    assert!(report.findings().iter().all(|finding| rendered.contains(finding.rule().id())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 48 } else { 5_000 }))]

    #[test]
    fn any_bytes_are_reported_on(english: Vec<u8>, spanish: Vec<u8>) {
        assert_placed(&report(&[("en/a.ftl", english), ("es/a.ftl", spanish)]));
    }

    #[test]
    fn any_pieces_of_fluent_are_reported_on(english in any_text(), spanish in any_text()) {
        let clean = |text: &str| format!("{CLEAN}{text}").into_bytes();
        assert_placed(&report(&[("en/a.ftl", clean(&english)), ("es/a.ftl", clean(&spanish))]));
        assert_placed(&report(&[("en/a.ftl", CLEAN.into()), ("es/a.ftl", spanish.into())]));
    }

    #[test]
    fn a_file_that_is_cut_off_or_changed_anywhere_is_reported_on(
        at in 0..CLEAN.len(), length in 0..8usize, piece in prop::sample::select(PIECES),
    ) {
        let mut spanish = CLEAN.as_bytes().to_vec();
        let end = (at + length).min(spanish.len());
        spanish.splice(at..end, piece.bytes());
        assert_placed(&report(&[("en/a.ftl", CLEAN.into()), ("es/a.ftl", spanish.clone())]));
        spanish.truncate(at);
        assert_placed(&report(&[("en/a.ftl", CLEAN.into()), ("es/a.ftl", spanish)]));
    }
}

#[test]
fn files_that_are_hard_to_parse_do_not_end_the_process() {
    let hard = [
        "{".repeat(100_000),
        format!("a = {}", "{".repeat(100_000)),
        format!("a = {}{}", "{ \"".repeat(20_000), "\" }".repeat(5_000)),
        format!("a = {}", "{ NUMBER(".repeat(5_000)),
        "a = { $x ->\n [one] ".repeat(5_000),
        "a = x\n".repeat(4_000),
        "é = x\n".repeat(4_000),
        "a b\n".repeat(4_000),
        "#".repeat(100_000),
        "\r".repeat(100_000),
        format!("a = {}\n", "{ a }".repeat(1_000)),
    ];
    for text in hard {
        let report = report(&[("en/a.ftl", text.clone().into()), ("es/a.ftl", text.into())]);
        assert_placed(&report);
    }
}
