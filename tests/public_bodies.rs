//! Error bodies seen in public, where a collection of them lies beside the repository. The suite is complete without
//! them: `tests/reading.rs` has a case of our own for every shape.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::path::{Path, PathBuf};

use error_l10n::ApiError;

fn collection() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/bodies");
    folder.join("manifest.tsv").is_file().then_some(folder)
}

#[test]
fn every_body_gives_the_innermost_code_its_collector_saw() {
    let Some(folder) = collection() else { return };
    let manifest = std::fs::read_to_string(folder.join("manifest.tsv")).unwrap();
    let mut missed = Vec::new();
    for row in manifest.lines().skip(1) {
        let mut fields = row.split('\t');
        let (file, expected) = (fields.next().unwrap(), fields.nth(3).unwrap());
        let body = std::fs::read(folder.join(file)).unwrap();
        let error = ApiError::from_slice(&body);
        let codes: Vec<&str> = error.codes().map(|code| code.as_str()).collect();
        println!("{file}: {error:?}");
        if !expected.is_empty() && !codes.contains(&expected) {
            missed.push(format!("{file}: expected {expected}, saw {codes:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
