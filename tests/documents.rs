//! The shipped texts are those of the documents, and what is known of each code fits them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::path::Path;

use error_l10n::{ApiError, Catalog, Entry, EntryKind, ErrorCode, LanguagePriorityList, Resolver};

const LANGUAGES: [&str; 3] = ["en", "es", "ru"];

/// One row of a document: what `tests/documents/*.tsv` carry over, byte for byte.
struct Row {
    kind: EntryKind,
    code: String,
    status: u16,
    title: Option<String>,
    description: String,
}

fn document(language: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/documents/{language}.tsv"));
    let table = std::fs::read_to_string(path).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|line| {
        let [kind, code, status, title, description] = *line.split('\t').collect::<Vec<_>>() else {
            panic!("a row of {language}.tsv has five fields: {line}");
        };
        Row {
            kind: if kind == "status" { EntryKind::Status } else { EntryKind::Code },
            code: code.to_owned(),
            status: status.parse().unwrap(),
            title: (!title.is_empty()).then(|| title.to_owned()),
            description: description.to_owned(),
        }
    })
    .collect()
}

fn entries<'c>(catalog: &'c Catalog, language: &str) -> Vec<Entry<'c>> {
    catalog.entries(catalog.negotiate(&LanguagePriorityList::from_tags([language]))).collect()
}

#[test]
fn every_documented_description_and_title_is_carried_verbatim() {
    let catalog = Catalog::embedded();
    for language in LANGUAGES {
        let entries = entries(&catalog, language);
        let rows = document(language);
        assert_eq!(rows.len(), 53);
        for row in rows {
            let entry = entries.iter().find(|entry| entry.code == row.code).unwrap();
            assert_eq!(entry.kind, row.kind, "{language} {}", row.code);
            assert_eq!(entry.status, Some(row.status), "{language} {}", row.code);
            assert_eq!(entry.description.as_deref(), Some(&*row.description), "{language} {}", row.code);
            assert_eq!(entry.language.to_string(), language);
            if row.kind == EntryKind::Status {
                assert_eq!(entry.title, row.title.map(Into::into), "{language} {}", row.code);
            }
        }
    }
}

#[test]
fn the_catalog_has_no_code_and_no_status_that_no_document_has() {
    let catalog = Catalog::embedded();
    for language in LANGUAGES {
        let rows = document(language);
        let listed: Vec<String> = entries(&catalog, language).iter().map(|entry| entry.code.to_owned()).collect();
        let documented: Vec<String> = rows.into_iter().map(|row| row.code).collect();
        assert_eq!(listed, documented, "{language}");
    }
}

#[test]
fn every_error_has_a_title_and_advice_in_every_language() {
    let catalog = Catalog::embedded();
    for language in LANGUAGES {
        for entry in entries(&catalog, language) {
            let is_error = entry.status.unwrap() >= 400;
            assert_eq!(entry.title.is_some(), is_error, "{language} {}", entry.code);
            assert_eq!(entry.advice.is_some(), is_error, "{language} {}", entry.code);
        }
    }
}

#[test]
fn every_documented_code_resolves_to_its_own_text_and_status() {
    let resolver = Resolver::new(Catalog::embedded());
    for language in LANGUAGES {
        let negotiated = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
        for row in document(language).into_iter().filter(|row| row.kind == EntryKind::Code) {
            let error = ApiError::from_code(ErrorCode::new(&*row.code).unwrap());
            let message = resolver.resolve(&error, negotiated);
            assert_eq!(message.text(), row.description, "{language} {}", row.code);
            assert_eq!(message.status(), Some(row.status), "{language} {}", row.code);
            assert!(message.retry().is_some());
        }
    }
}

#[test]
fn every_message_of_english_is_there_in_spanish_and_russian_with_the_same_attributes() {
    let ids = |language: &str, file: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}/{file}"));
        let text = std::fs::read_to_string(path).unwrap();
        let is_id = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic()) || line.contains("    .");
        let name = |line: &str| line.split('=').next().unwrap().trim_end().to_owned();
        text.lines().filter(is_id).map(name).collect::<Vec<_>>()
    };
    for file in ["advice.ftl", "http.ftl", "referrals.ftl"] {
        let english = ids("en", file);
        assert!(english.len() > 10, "{file}");
        assert_eq!(ids("es", file), english, "{file}");
        assert_eq!(ids("ru", file), english, "{file}");
    }
}
