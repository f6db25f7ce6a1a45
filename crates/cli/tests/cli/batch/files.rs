//! Files that are written whole or not at all.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use super::{answered, stderr};
use crate::transcript;

const LINE: &str = "{\"code\":\"99904\"}\n";

/// A folder with a log in it.
fn folder(log: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("log.ndjson"), log).unwrap();
    folder
}

fn batch(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = transcript::command();
    command.current_dir(folder.path()).arg("batch").arg("log.ndjson").args(arguments).output().unwrap()
}

/// The names in `folder`, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_file_that_is_read_may_be_the_one_that_is_written() {
    let folder = folder(&LINE.repeat(5000));
    let path = folder.path().join("log.ndjson");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("log.ndjson", folder.path().join("link.ndjson")).unwrap();
    assert_eq!(batch(&folder, &["--output", "link.ndjson"]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&path).unwrap(), answered(LINE.repeat(5000), &[]));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(names(folder.path()), ["link.ndjson", "log.ndjson"]);
}

#[test]
fn a_new_file_is_as_readable_as_any() {
    let folder = folder(LINE);
    fs::write(folder.path().join("any"), "").unwrap();
    batch(&folder, &["--output", "new.ndjson"]);
    let mode = |name| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
    assert_eq!(mode("new.ndjson"), mode("any"));
}

#[test]
fn a_run_that_fails_leaves_files_as_they_were() {
    // An archive that is cut off.
    let folder = folder("");
    fs::write(folder.path().join("log.ndjson"), [0x1f, 0x8b, 8, 0]).unwrap();
    fs::write(folder.path().join("old.ndjson"), "old").unwrap();
    let output = batch(&folder, &["--output", "old.ndjson", "--unknown", "unknown.ftl"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.path().join("old.ndjson")).unwrap(), "old");
    assert_eq!(names(folder.path()), ["log.ndjson", "old.ndjson"]);
}

#[test]
fn stubs_load_as_an_overlay_and_become_texts() {
    let log =
        "{\"code\":\"often\"}\n{\"code\":\"Often\"}\n{\"code\":\"once\"}\n{\"code\":\"a.b:c\"}\n{\"code\":\"99904\"}\n";
    for language in ["en", "es", "ru"] {
        let folder = folder(log);
        let overlay = folder.path().join("texts").join(language);
        fs::create_dir_all(&overlay).unwrap();
        let file = format!("texts/{language}/unknown.ftl");
        let arguments = ["--lang", language, "--text-only", "--overlay", "texts"];
        let before = batch(&folder, &[&arguments[..3], &["--unknown", &file]].concat());
        assert_eq!(before.status.code(), Some(1));
        let stubs = fs::read_to_string(folder.path().join(&file)).unwrap();
        let names: Vec<&str> = stubs.lines().filter_map(|line| line.strip_prefix("# code-")).collect();
        assert_eq!(names, ["Often =", "a.b:c =", "once ="], "{stubs}");
        let overlaid = batch(&folder, &arguments);
        assert_eq!((overlaid.stdout, overlaid.status.code()), (before.stdout, Some(1)), "stubs change nothing");
        fs::write(folder.path().join(&file), stubs.replace("# code-Often =", "code-Often = Text")).unwrap();
        let output = batch(&folder, &arguments);
        assert!(output.stdout.starts_with(b"Text\nText\n"), "{}", stderr(&output));
    }
}

#[test]
fn stubs_are_written_also_if_there_are_none() {
    let folder = folder(LINE);
    assert_eq!(batch(&folder, &["--unknown", "unknown.ftl"]).status.code(), Some(0));
    let stubs = fs::read_to_string(folder.path().join("unknown.ftl")).unwrap();
    assert_eq!(stubs.lines().count(), 1, "{stubs}");
}
