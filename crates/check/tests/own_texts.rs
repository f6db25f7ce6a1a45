//! The texts of this repository pass their own check. Flaws of the documented texts are allowed one by one, in comments
//! with the reason.

#![allow(clippy::unwrap_used, reason = "a test says what it expects in the shortest way")]

use std::path::{Path, PathBuf};

use error_l10n_check::{Project, check};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_shipped_texts_are_in_order() {
    let project = Project::from_folder(repository().join("locales")).unwrap();
    assert_eq!(project.locales().collect::<Vec<_>>(), ["en", "es", "ru"]);
    assert!(project.config().source().is_some(), "check.toml lies beside the locales");
    let report = check(&project);
    report.assert_clean();
    for coverage in report.coverage() {
        assert_eq!(coverage.translated, coverage.messages, "{}", coverage.locale);
    }
}

#[test]
fn the_reviewed_edition_is_in_order() {
    let shipped = Project::from_folder(repository().join("locales")).unwrap();
    let config = shipped.config().clone();
    let reviewed = Project::from_folder(repository().join("reviewed")).unwrap().with_config(config).over(shipped);
    check(&reviewed).assert_clean();
}

#[test]
fn the_texts_of_the_command_are_in_order() {
    let project = Project::from_folder(repository().join("crates/cli/locales")).unwrap();
    assert!(project.config().source().is_some(), "check.toml lies beside the locales");
    check(&project).assert_clean();
}

#[test]
fn the_texts_of_support_tools_are_in_order() {
    let project = Project::from_folder(repository().join("crates/support/locales")).unwrap();
    assert!(project.config().source().is_some(), "check.toml lies beside the locales");
    check(&project).assert_clean();
}
