//! The crate's own texts: complete in every language, explained to translators.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Each message of a file with the variables in it.
fn messages(language: &str, file: &str) -> BTreeMap<String, Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let (mut messages, mut above, mut last) = (BTreeMap::new(), "", "");
    for line in text.lines() {
        if let Some((attribute, value)) = line.strip_prefix("    .").and_then(|line| line.split_once(" = ")) {
            assert!(!value.contains('{'), "{language}: {last}.{attribute}");
            messages.insert(format!("{last}.{attribute}"), Vec::new());
        } else if let Some((id, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            assert!(above.starts_with("# "), "{language}: {id} has no comment");
            let mut variables: Vec<String> =
                value.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap().to_owned()).collect();
            variables.sort();
            assert!(messages.insert(id.to_owned(), variables).is_none(), "{language}: {id} twice");
            last = id;
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

/// The Rust files below `folder`, as one text.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() }).collect()
}

#[test]
fn every_message_is_used_and_every_used_one_is_there() {
    let source = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let literals =
        source.split('"').filter(|literal| literal.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    let mut used: Vec<String> =
        literals.filter(|id| id.starts_with("page-") && id.len() > 5).map(str::to_owned).collect();
    let codes =
        source.split('"').filter(|literal| literal.starts_with("service") && literal.chars().any(char::is_uppercase));
    used.extend(codes.map(|code| format!("code-{code}")));
    // These are put together from the name of a class.
    used.retain(|id| id != "page-retry-");
    used.extend(["now", "later", "after-change", "never"].map(|name| format!("page-retry-{name}")));
    used.sort();
    used.dedup();
    let mut there: Vec<String> =
        ["page.ftl", "service.ftl"].into_iter().flat_map(|file| messages("en", file).into_keys()).collect();
    there.retain(|id| !id.contains('.'));
    there.sort();
    assert_eq!(used, there);
}
