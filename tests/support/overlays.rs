//! Overlays for tests: written to a folder, and asked or refused.

#![allow(dead_code, reason = "each test file uses the part it needs")]
#![allow(clippy::unwrap_used, reason = "a test says what it expects in the shortest way")]

use std::fs;
use std::path::Path;

use error_l10n::{Catalog, Error, Resolver};
use tempfile::TempDir;

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

pub(crate) fn overlaid(files: &[(&str, &[u8])]) -> Resolver {
    let folder = folder(files);
    Resolver::new(Catalog::builder().overlay_dir(folder.path()).bidi_isolation(false).build().unwrap())
}

/// Text, title, advice and language for a code.
#[track_caller]
pub(crate) fn answer(resolver: &Resolver, code: &str, languages: &str) -> [String; 4] {
    let body = format!(r#"{{"error": {{"code": "{code}"}}}}"#);
    let message = resolver.explain(body.as_bytes(), None, languages);
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    [message.text().to_owned(), text(message.title()), text(message.advice()), message.language().to_string()]
}

/// The error of a broken overlay, its path in the folder first.
#[track_caller]
pub(crate) fn refusal(files: &[(&str, &[u8])]) -> (String, Error) {
    let folder = folder(files);
    let error = Catalog::builder().overlay_dir(folder.path()).build().unwrap_err();
    let file = error.file().unwrap_or_default();
    let relative = Path::new(file).strip_prefix(folder.path()).unwrap_or(Path::new(file));
    let shown = error.to_string().replace(file, &relative.display().to_string());
    (shown, error)
}
