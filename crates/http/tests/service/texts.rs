//! The crate's own texts: complete in every language, explained to translators.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Each message of a file with the variables in it.
fn messages(language: &str, file: &str) -> BTreeMap<String, Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let (mut messages, mut above) = (BTreeMap::new(), "");
    for line in text.lines() {
        if let Some((id, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            assert!(above.starts_with("# "), "{language}: {id} has no comment");
            let mut variables: Vec<String> =
                value.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap().to_owned()).collect();
            variables.sort();
            assert!(messages.insert(id.to_owned(), variables).is_none(), "{language}: {id} twice");
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "{language}: {line}");
        }
        above = line;
    }
    messages
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en")).unwrap();
    let mut count = 0;
    for file in files {
        let file = file.unwrap().file_name().into_string().unwrap();
        let english = messages("en", &file);
        for language in ["es", "ru"] {
            assert_eq!(messages(language, &file), english, "{language}/{file}");
        }
        count += english.len();
    }
    assert!(count >= 10, "{count}");
}
