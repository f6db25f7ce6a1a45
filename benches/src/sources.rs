//! The repository's texts, for the stacks that load `.ftl` files.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of one language.
#[derive(Debug, Clone)]
pub struct Source {
    /// The language tag: the name of the folder.
    pub language: String,
    /// Each file's text.
    pub files: Vec<String>,
}

/// The folder of the repository's texts.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

/// All languages of the repository.
///
/// # Panics
///
/// Where the repository is not there any more.
pub fn repository() -> Vec<Source> {
    let mut languages = entries(&folder());
    languages.sort();
    languages.iter().map(|folder| language(folder)).collect()
}

fn language(folder: &Path) -> Source {
    let mut files = entries(folder);
    files.sort();
    let read = |file: &PathBuf| fs::read_to_string(file).expect("the repository's texts can be read");
    let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Source { language, files: files.iter().map(read).collect() }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the repository's texts are beside the benchmark");
    entries.map(|entry| entry.expect("the folder can be listed").path()).collect()
}
