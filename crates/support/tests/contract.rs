//! Where answers depart from the documents: cases in `tests/contract/`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "../../../tests/support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::time::SystemTime;

use error_l10n_support::{Finding, Paste, Rule};

fn findings(pasted: &[u8]) -> Vec<Finding> {
    let paste = Paste::read(pasted, SystemTime::UNIX_EPOCH);
    paste.calls().iter().flat_map(|call| call.contract()).collect()
}

#[test]
fn every_case_departs_as_its_file_says_and_every_rule_has_one() {
    let mut seen: BTreeSet<&str> = BTreeSet::from(["long-message"]);
    for case in support::cases("contract") {
        let found: Vec<String> = findings(&case.body).iter().map(ToString::to_string).collect();
        let expected: Vec<&str> = (1..).map_while(|number| case.optional(&number.to_string())).collect();
        assert_eq!(found, expected, "{}", case.place);
        seen.extend(findings(&case.body).iter().map(|finding| finding.rule().id()));
    }
    let all: BTreeSet<&str> = Rule::ALL.into_iter().map(Rule::id).collect();
    assert_eq!(seen, all);
}

#[test]
fn a_message_may_have_1024_characters_and_no_more() {
    let body = |length: usize| {
        let message = "я".repeat(length);
        format!(r#"{{"error": {{"code": "itemNotFound", "message": "{message}"}}}}"#)
    };
    assert_eq!(findings(body(1_024).as_bytes()), []);
    let found = findings(body(1_025).as_bytes());
    assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), ["error long-message /error/message"]);
}

#[test]
fn a_code_by_itself_is_no_answer_that_could_depart() {
    for (pasted, has_answer) in [("99904", false), ("404", false), ("", true), ("{}", true)] {
        let paste = Paste::read(pasted.as_bytes(), SystemTime::UNIX_EPOCH);
        assert_eq!(paste.calls()[0].has_answer(), has_answer, "{pasted}");
    }
    assert_eq!(findings(b"99904"), []);
}

#[test]
fn a_body_of_any_size_and_depth_has_findings() {
    let wide =
        format!(r#"{{"error": {{"code": "itemNotFound", "message": "x", {} "a": 1}}}}"#, r#""b": [],"#.repeat(20_000));
    assert!(!findings(wide.as_bytes()).is_empty());
    let deep = r#"{"error": {"code": "itemNotFound", "innerError": "#.repeat(50_000);
    assert_eq!(findings(deep.as_bytes())[0].rule(), Rule::NotJson);
}
