//! Documentation pages on the way into files and back.

use std::fs;
use std::path::PathBuf;

use crate::transcript::{command, folder};

fn page(name: &str) -> PathBuf {
    folder("../../check/tests/pages").join(name)
}

#[test]
fn what_import_writes_does_not_drift_from_its_page() {
    let locales = tempfile::tempdir().unwrap();
    for language in ["en", "es", "ru"] {
        for form in ["txt", "md", "html"] {
            let page = page(&format!("{language}.{form}"));
            let file = locales.path().join(language).join("codes.ftl");
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, "an older file").unwrap();
            let output =
                command().arg("import").arg(&page).args(["--lang", language, "--output"]).arg(&file).output().unwrap();
            assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &[][..]));
            assert!(fs::read_to_string(&file).unwrap().starts_with("### Texts for HTTP statuses and error codes, in "));

            let drift = ["--lang", language, "--format", "json", "--locales"];
            let output = command().arg("drift").arg(&page).args(drift).arg(locales.path()).output().unwrap();
            let report = String::from_utf8(output.stdout).unwrap();
            assert!(
                report.contains(r#""statuses":26,"codeStrings":8,"numericCodes":19},"differences":[],"#),
                "{report}"
            );
            assert_eq!(output.status.code(), Some(0));
        }
    }
}

#[test]
fn a_page_that_is_refused_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("codes.ftl");
    fs::write(&file, "code-99904 = Mine\n").unwrap();
    let page = page("../pages-unrecognised/prose.txt");
    let output = command().arg("import").arg(page).args(["--lang", "es", "--output"]).arg(&file).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]));
    assert_eq!(fs::read_to_string(&file).unwrap(), "code-99904 = Mine\n");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_page_may_come_on_standard_input() {
    let bytes = fs::read(page("ru.html")).unwrap();
    let child = crate::transcript::spawn_with(command().args(["import", "-", "--lang", "ru"]), bytes);
    let output = child.wait_with_output().unwrap();
    let ftl = String::from_utf8(output.stdout).unwrap();
    assert!(ftl.contains("\n### Imported from standard input. The texts stand as the page has them.\n"), "{ftl}");
    assert_eq!(ftl.matches("\nstatus-").count() + ftl.matches("\ncode-").count(), 53);
}
