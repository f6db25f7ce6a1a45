//! Projects: where texts come from, what they are laid over, and what their comments and configuration allow.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

use std::fs;

use error_l10n_check::{Config, Problem, Project, Provenance, Severity, check};

const ENGLISH: &str = "code-99904 = Resource not found\ncode-99905 = Error not specified\n";

fn project(spanish: &str) -> Project {
    Project::from_sources([("en/errors.ftl", ENGLISH), ("es/errors.ftl", spanish)]).unwrap()
}

/// The findings as `severity rule message`.
#[track_caller]
fn assert_findings(project: &Project, expected: &[&str]) {
    let report = check(project);
    let line = |finding: &error_l10n_check::Finding| {
        let message = finding.message().unwrap_or("-");
        format!("{} {} {message}", finding.severity(), finding.rule().id())
    };
    let findings: Vec<String> = report.findings().iter().map(line).collect();
    assert_eq!(findings, expected);
}

#[test]
fn a_folder_that_has_the_locales_and_the_folder_of_the_locales_itself_are_both_projects() {
    let folder = tempfile::tempdir().unwrap();
    let locales = folder.path().join("locales");
    for (language, text) in [("en", ENGLISH), ("es", "code-99904 = Recurso no encontrado\n")] {
        fs::create_dir_all(locales.join(language)).unwrap();
        fs::write(locales.join(language).join("errors.ftl"), text).unwrap();
    }
    fs::create_dir_all(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("check.toml"), "[severity]\nmissing-message = \"warning\"\n").unwrap();
    for (root, file) in [(folder.path(), "locales/es/errors.ftl"), (&*locales, "es/errors.ftl")] {
        let report = check(&Project::from_folder(root).unwrap());
        assert_eq!(report.findings().len(), 1, "{report}");
        assert_eq!(report.findings()[0].file(), file);
        assert_eq!(report.findings()[0].severity(), Severity::Warning);
        assert!(report.source(file).is_some());
    }
}

#[test]
fn a_folder_that_is_not_there_or_has_no_texts_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let problem = |path: &std::path::Path| Project::from_folder(path).unwrap_err().problem().clone();
    assert_eq!(problem(&folder.path().join("nowhere")), Problem::NotFound);
    assert_eq!(problem(folder.path()), Problem::NoTexts);
    fs::write(folder.path().join("check.toml"), "sorce = \"en\"\n").unwrap();
    assert!(matches!(problem(folder.path()), Problem::UnknownKey { .. }));
}

#[test]
fn an_allowance_silences_its_rule_at_its_message_and_needs_a_reason() {
    let spanish = "# l10n-allow: double-space – as printed\ncode-99904 = Recurso  no encontrado\n\
                   # l10n-allow: double-space - as printed\ncode-99905 = Error  no especificado\n";
    assert_findings(&project(spanish), &[]);
    let other_rule = spanish.replace("double-space –", "not-nfc —");
    assert_findings(&project(&other_rule), &["warning unused-allowance code-99904", "info double-space code-99904"]);
    let no_reason = spanish.replace(" – as printed", "");
    assert_findings(&project(&no_reason), &["warning invalid-allowance code-99904"]);
    let no_rule = spanish.replace("double-space –", "duble-space –");
    assert_findings(&project(&no_rule), &["warning invalid-allowance code-99904", "info double-space code-99904"]);
}

#[test]
fn the_configuration_changes_severities_and_turns_rules_off() {
    let spanish =
        "code-99904 = Recurso  no encontrado\ncode-99905 = Error no especificado\ncode-99905 = Error no indicado\n";
    let config = |text: &str| Config::parse(text, "check.toml").unwrap();
    let strict = config("[severity]\ndouble-space = \"error\"\nduplicate-id = \"off\"\n");
    assert_findings(&project(spanish).with_config(strict), &["error double-space code-99904"]);
    // An allowance of a rule that is off silences nothing, and that is no flaw.
    let allowed = spanish.replace("code-99904", "# l10n-allow: double-space – as printed\ncode-99904");
    let off = config("[severity]\ndouble-space = \"off\"\nduplicate-id = \"off\"\n");
    assert_findings(&project(&allowed).with_config(off), &[]);
}

#[test]
fn an_overlay_is_held_to_what_it_changes() {
    let overlay = |file: &'static str, text: &str| {
        Project::from_sources([(file, text.to_owned())]).unwrap().over(Project::shipped())
    };
    assert_findings(&overlay("es/portal.ftl", "code-99904 = No encontramos lo que busca\n"), &[]);
    assert_findings(&overlay("ru/portal.ftl", "status-404 =\n    .title = Ничего не найдено\n"), &[]);
    assert_findings(&overlay("es/portal.ftl", "code-99904 = Véase { code-99905 }\n"), &[]);
    assert_findings(
        &overlay("es/portal.ftl", "code-99904 = No encontramos { $project }\n"),
        &["error extra-variable code-99904"],
    );
    assert_findings(&overlay("es/portal.ftl", "code-99916 = No encontrado\n"), &["error unknown-code code-99916"]);
    assert_findings(&overlay("ru/portal.ftl", "code-99904 = Ресурс  не найден\n"), &["info double-space code-99904"]);
    assert_findings(
        &overlay("es/portal.ftl", "code-99904 = Véase { code-77001 }\n"),
        &["error unknown-message-reference code-99904"],
    );
}

#[test]
fn what_was_translated_from_another_text_stays_stale_until_somebody_looks_at_it() {
    let of = |english: &str, spanish: &str| {
        Project::from_sources([("en/a.ftl", english.to_owned()), ("es/a.ftl", spanish.to_owned())]).unwrap()
    };
    let spanish = "portal-retry = Inténtelo de nuevo.\n";
    let remembered = Provenance::of(&of("portal-retry = Try again.\n", spanish)).to_string();
    let remembered = || Provenance::parse(&remembered);
    let changed = of("portal-retry = Wait, then try again.\n", spanish).with_provenance(remembered());
    assert_findings(&changed, &["warning stale-translation portal-retry"]);
    // Writing the file anew does not hide it; a new translation does, and so does taking the line out.
    assert_eq!(Provenance::of(&changed), remembered());
    let translated = of("portal-retry = Wait, then try again.\n", "portal-retry = Espere e inténtelo de nuevo.\n");
    assert_findings(&translated.clone().with_provenance(remembered()), &[]);
    assert_ne!(Provenance::of(&translated.with_provenance(remembered())), remembered());
    assert_findings(&changed.clone().with_provenance(Provenance::default()), &[]);
    // A line that a merge has broken is told, and gone when the file is written anew.
    let broken = Provenance::parse(&format!("<<<<<<< HEAD\n{}", remembered()));
    let report = check(&changed.clone().with_provenance(broken.clone()));
    assert_eq!((report.findings()[0].file(), report.findings()[0].line()), ("check.fingerprints", 1));
    assert_eq!(report.findings().len(), 2);
    assert_eq!(Provenance::of(&changed.with_provenance(broken)), remembered());
}
