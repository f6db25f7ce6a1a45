//! Whatever is in a text, there is a report, and every finding points into its file.

#![allow(clippy::unwrap_used, reason = "a test says what it expects in the shortest way")]

use error_l10n_check::{Project, check};
use proptest::prelude::*;

/// Characters that rules look at, and some that come in several bytes.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "é",
        "ñ",
        "Ж",
        "с",
        "c",
        "ß",
        "ı",
        "字",
        "か",
        "ب",
        "\u{301}",
        "\u{200b}",
        "\u{202e}",
        "\u{2068}",
        "\u{2069}",
        "\u{fffd}",
        "\u{a0}",
        "\u{e001}",
        "😀",
        "\u{fe0f}",
        "Ã",
        "³",
        "Ð",
        "µ",
        "─",
        "?",
        "!",
        "¿",
        "¡",
        ".",
        "..",
        "…",
        ":",
        ";",
        ",",
        "«",
        "»",
        "“",
        "”",
        "„",
        "\"",
        "'",
        "’",
        "(",
        ")",
        "[",
        "]",
        "<b>",
        "</",
        "<",
        ">",
        "&amp;",
        "%s",
        "%",
        "$x",
        "\\n",
        "\\",
        "99904",
        "99 904",
        "99,905",
        "٩٩",
        "https://",
        "www.x.org",
        "a@b.cc",
        "--x",
        "-",
        "/",
        "_",
        " ",
        "  ",
        "\n    ",
        "\n    x",
        "{ $n }",
        "{ \"\" }",
        "{ \"\\u0007\" }",
        "{ 0 }",
        "{ { $n } }",
        "the",
        "Retry-After",
        "preconditionFailed",
        "referral",
        "реферал",
        "no",
        "не",
        "não",
        "TODO",
        "HTTP",
        "usted",
        "ты",
    ]);
    prop::collection::vec(pieces, 1..12).prop_map(|pieces| pieces.concat())
}

const CONFIG: &str = "html = \"allow\"\ndo_not_translate = [\"ñ\", \"the no\"]\n[limits]\nvalue = 9\n[register]\nes = \"formal\"\n\
    [quotes]\nes = \"«»\"\n[[glossary]]\nsource = \"the\"\nes = { use = [\"no\"], avoid = [\"não\"] }\n";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_text_gives_findings_inside_of_its_file(en in text(), es in text(), ru in text(), other in text(), with_config: bool) {
        let file = |first: &str, second: &str| format!("code-99904 = {first}\ncode-99905 = x {second}\n    .title = {first}\n");
        let mut files = vec![
            ("en/a.ftl", file(&en, &other)),
            ("es/a.ftl", file(&es, &en)),
            ("ru/a.ftl", file(&ru, &es)),
            ("ja/a.ftl", file(&other, &ru)),
        ];
        if with_config {
            files.push(("check.toml", CONFIG.to_owned()));
        }
        let project = Project::from_sources(files).unwrap();
        let report = check(&project);
        for finding in report.findings() {
            let Some(source) = report.source(finding.file()) else { continue };
            prop_assert!(source.get(finding.span()).is_some(), "{finding} {:?} in {source:?}", finding.span());
            prop_assert!(finding.line() >= 1 && finding.column() >= 1);
        }
    }
}
