//! `check --update-fingerprints`: a source text that changes makes its translations stale.

use std::fs;
use std::path::Path;

use crate::transcript::command;

fn check(project: &Path, options: &[&str]) -> (Option<i32>, String, String) {
    let output = command().arg("check").arg(project).args(options).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_translation_is_stale_until_it_is_changed_or_its_line_is_taken_out() {
    let project = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let file = project.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("en/app.ftl", "portal-retry = Try again.\n");
    write("es/app.ftl", "portal-retry = Inténtelo de nuevo.\n");
    let (status, _, stderr) = check(project.path(), &["--update-fingerprints", "--lang", "en"]);
    assert_eq!((status, stderr.as_str()), (Some(0), "note: translations in check.fingerprints now: 1\n"));
    let remembered = fs::read_to_string(project.path().join("check.fingerprints")).unwrap();
    assert_eq!(remembered.lines().filter(|line| line.starts_with("es portal-retry ")).count(), 1);

    write("en/app.ftl", "portal-retry = Wait a minute, then try again.\n");
    let strict = ["--fail-on", "warning", "--format", "json"];
    let (status, stdout, _) = check(project.path(), &strict);
    assert_eq!(status, Some(1));
    assert!(stdout.contains(r#""rule":"stale-translation","severity":"warning","locale":"es""#), "{stdout}");
    assert_eq!(check(project.path(), &[&strict[..], &["--update-fingerprints"]].concat()).0, Some(1));

    write("es/app.ftl", "portal-retry = Espere un minuto e inténtelo de nuevo.\n");
    assert_eq!(check(project.path(), &strict).0, Some(0));
}

#[test]
fn the_file_lies_beside_the_configuration() {
    let project = tempfile::tempdir().unwrap();
    let locales = project.path().join("locales");
    for language in ["en", "es"] {
        fs::create_dir_all(locales.join(language)).unwrap();
        fs::write(locales.join(language).join("app.ftl"), format!("portal-name = Portal {language}\n")).unwrap();
    }
    fs::write(project.path().join("check.toml"), "source = \"en\"\n").unwrap();
    assert_eq!(check(&locales, &["--update-fingerprints"]).0, Some(0));
    assert!(project.path().join("check.fingerprints").is_file());
}
