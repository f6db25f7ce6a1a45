//! No overlay nests so deeply that the process ends: it is refused before it is parsed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "support/overlays.rs"]
mod support;

use error_l10n::Catalog;
use proptest::prelude::*;
use support::{answer, overlaid, refusal};

#[test]
fn over_deep_nesting_is_refused_before_it_can_overflow_the_stack() {
    let braces = format!("ok = x\ncode-7 = {}\"x\"{}\n", "{ ".repeat(6000), " }".repeat(6000));
    let lines = format!("code-7 = {}\"x\"{}\n", "{\n".repeat(6000), "}".repeat(6000));
    let calls = format!("code-7 = {{ {}1{} }}\n", "F(".repeat(6000), ")".repeat(6000));
    for (text, line) in [(braces, 2), (lines, 65), (calls, 1)] {
        assert_too_deep(&text, line);
    }
}

#[track_caller]
fn assert_too_deep(text: &str, line: usize) {
    let (shown, error) = refusal(&[("es/a.ftl", text.as_bytes())]);
    assert!(error.is_encoding());
    assert_eq!(error.line(), Some(line), "{shown}");
    assert!(shown.contains("nest deeper than 64 levels"), "{shown}");
}

#[test]
fn nesting_is_seen_behind_brackets_and_quotes_that_are_text() {
    let choice = |text: &str| format!("code-7 = {}", format!("{{ $n ->\n *[other] {text} ").repeat(20_000));
    for text in [")", "\"", ":-)", "\"a\" )"] {
        assert_too_deep(&choice(text), 65);
    }
    let braces = "{".repeat(20_000);
    assert_too_deep(&format!("code-7 = {{ $n ->\n *[other] \" {braces}"), 2);
    assert_too_deep(&format!("code-7 = {}", "{ $n ->\n*[\nother] ".repeat(20_000)), 33);
}

#[test]
fn nesting_is_seen_behind_an_entry_that_the_parser_gives_up() {
    let braces = "{".repeat(20_000);
    for start in ["{ \"\\", "{ \"open", "{ \"\\u00", "{ $n", "{ F(", "{ { $n ->\n *[other] x"] {
        let line = start.lines().count() + 1;
        assert_too_deep(&format!("code-7 = {start}\ncode-8 = \" {braces}"), line);
        assert_too_deep(&format!("code-7 = {start}\ncode-9 = }} }}\ncode-8 = \" {braces}"), line + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// A test's thread has a stack of 2 MiB: what nests as deep as these texts repeat their pieces ends the process.
    #[test]
    fn no_text_whatever_it_repeats_overflows_the_stack(
        start in prop::collection::vec(prop::sample::select(PIECES), 0..4),
        repeated in prop::collection::vec(prop::sample::select(PIECES), 1..8),
    ) {
        let text = format!("a = {}{}", start.concat(), repeated.concat().repeat(3000));
        let result = Catalog::empty_builder().overlay_text("en", "x.ftl", text).build();
        // There is no last resort among these pieces.
        prop_assert!(result.is_err());
    }
}

const PIECES: &[&str] = &[
    "{",
    "{ ",
    "{ $x",
    "{ $x ->\n *[a] ",
    "{ $x ->\n",
    "->",
    "*[a] ",
    "\n *[a] ",
    "\n*[\na] ",
    "[",
    "]",
    "}",
    "\n}",
    "(",
    ")",
    "{ F(",
    "{ -t(x: ",
    "\"",
    "\"\"",
    "\"\\\"",
    "\\",
    "\\{",
    "\n",
    "\r\n",
    "\r",
    "\na = ",
    "\n-c = ",
    "\n# ",
    " ",
    "x",
    ",",
    ":",
    "=",
    "\n .t = ",
    "$x",
    "1",
    "\n-",
    "\nF(\n",
    "\n}\nd = ",
];

#[test]
fn messages_whose_braces_are_not_closed_are_refused_with_the_line_of_the_first() {
    for (text, line) in [("{ $n", 2), ("{ $n ->\n *[other] x", 3), ("{ \"open", 1), ("{ F(1", 2)] {
        let overlay: String = (0..200).map(|number| format!("code-{number} = {text}\n")).collect();
        let (shown, error) = refusal(&[("es/a.ftl", overlay.as_bytes())]);
        assert!(error.is_syntax(), "{shown}");
        assert_eq!(error.line(), Some(line), "{shown}");
    }
}

#[test]
fn nesting_within_the_limit_braces_in_strings_and_comments_are_fine() {
    let deep = format!("code-7 = {}\"x\"{}\n", "{ ".repeat(60), " }".repeat(60));
    let strings = format!("code-8 = {{ \"{}\" }}\n# {}\ncode-9 = (((((\n", "{".repeat(100), "{".repeat(100));
    let resolver = overlaid(&[("es/a.ftl", (deep + &strings).as_bytes())]);
    assert_eq!(answer(&resolver, "7", "es")[0], "x");
    assert_eq!(answer(&resolver, "8", "es")[0], "{".repeat(100));
    assert_eq!(answer(&resolver, "9", "es")[0], "(((((");

    let faces = format!("code-10 = {{ $target ->\n *[other] {}\n }}\n", ":( \" ".repeat(100));
    let unindented = "code-11 = {\nNUMBER(\n1\n)\n}\ncode-12 = doce\n";
    let resolver = overlaid(&[("es/a.ftl", (faces + unindented).as_bytes())]);
    let message = resolver.explain(br#"{"code": 10, "target": "x"}"#, None, "es");
    assert_eq!(message.text(), ":( \" ".repeat(100).trim_end());
    assert_eq!(answer(&resolver, "11", "es")[0], "1");
    assert_eq!(answer(&resolver, "12", "es")[0], "doce");
}
