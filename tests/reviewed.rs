//! The reviewed edition: every correction names the documented text it replaces, and why.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::path::Path;

use error_l10n::{Catalog, Entry, LanguagePriorityList};

const LANGUAGES: [&str; 3] = ["en", "es", "ru"];

/// A message of the reviewed edition with the comment above it.
struct Correction {
    id: String,
    documented: Option<String>,
    documented_title: Option<String>,
    reason: Option<String>,
}

fn corrections(language: &str) -> Vec<Correction> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reviewed").join(language);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| corrections_of(&std::fs::read_to_string(file).unwrap())).collect()
}

fn corrections_of(text: &str) -> Vec<Correction> {
    let mut corrections = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    for line in text.lines() {
        if let Some(line) = line.strip_prefix("# ") {
            comment.push(line);
        } else if line.is_empty() {
            comment.clear();
        } else if line.starts_with("code-") || line.starts_with("status-") {
            let after = |prefix: &str| comment.iter().find_map(|line| line.strip_prefix(prefix)).map(str::to_owned);
            corrections.push(Correction {
                id: line.split(' ').next().unwrap().to_owned(),
                documented: after("Documented: "),
                documented_title: after("Documented title: "),
                reason: after("Reason: "),
            });
            comment.clear();
        }
    }
    corrections
}

fn entry<'c>(catalog: &'c Catalog, language: &str, id: &str) -> Entry<'c> {
    let (_, code) = id.split_once('-').unwrap();
    let negotiated = catalog.negotiate(&LanguagePriorityList::from_tags([language]));
    catalog.entries(negotiated).find(|entry| entry.code == code).unwrap()
}

#[test]
fn every_correction_names_the_documented_text_and_the_reason() {
    let documented = Catalog::embedded();
    let reviewed = Catalog::builder().reviewed(true).build().unwrap();
    for language in LANGUAGES {
        let corrections = corrections(language);
        assert!(corrections.len() >= 10, "{language} has {}", corrections.len());
        for correction in corrections {
            let place = format!("{language} {}", correction.id);
            let before = entry(&documented, language, &correction.id);
            let after = entry(&reviewed, language, &correction.id);
            assert!(correction.reason.is_some(), "{place}");
            assert!(correction.documented.is_some() || correction.documented_title.is_some(), "{place}");
            let changed = before.description != after.description;
            assert_eq!(changed, correction.documented.is_some(), "text of {place}");
            if let Some(text) = &correction.documented {
                assert_eq!(before.description.as_deref(), Some(text.as_str()), "{place}");
            }
            if let Some(title) = &correction.documented_title {
                assert_eq!(before.title.as_deref(), Some(title.as_str()), "title of {place}");
                assert_ne!(before.title, after.title, "title of {place}");
            }
        }
    }
}

#[test]
fn the_reviewed_edition_changes_nothing_it_does_not_name() {
    let documented = Catalog::embedded();
    let reviewed = Catalog::builder().reviewed(true).build().unwrap();
    for language in LANGUAGES {
        let named: Vec<String> = corrections(language).into_iter().map(|correction| correction.id).collect();
        let negotiated = documented.negotiate(&LanguagePriorityList::from_tags([language]));
        for (before, after) in documented.entries(negotiated).zip(reviewed.entries(negotiated)) {
            let prefix = if before.kind == error_l10n::EntryKind::Status { "status" } else { "code" };
            if !named.contains(&format!("{prefix}-{}", before.code)) {
                assert_eq!(before.description, after.description, "{language} {}", before.code);
            }
        }
    }
}

#[test]
fn no_title_of_the_reviewed_edition_is_left_in_english() {
    let reviewed = Catalog::builder().reviewed(true).build().unwrap();
    let titles = |language: &str| {
        let negotiated = reviewed.negotiate(&LanguagePriorityList::from_tags([language]));
        reviewed.entries(negotiated).map(|entry| entry.title.unwrap_or_default().into_owned()).collect::<Vec<_>>()
    };
    let english = titles("en");
    for language in ["es", "ru"] {
        for (title, english) in titles(language).iter().zip(&english).filter(|(_, english)| !english.is_empty()) {
            assert_ne!(title, english, "{language}");
        }
    }
}
