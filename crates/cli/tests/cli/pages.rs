//! Completions and manual pages.

use crate::transcript;

const VERBS: [&str; 12] = [
    "explain",
    "find",
    "codes",
    "negotiate",
    "batch",
    "check",
    "import",
    "drift",
    "serve",
    "help",
    "completions",
    "man",
];

#[track_caller]
fn answer(arguments: &[&str]) -> String {
    let output = transcript::command().args(arguments).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_shell_learns_every_verb_and_option() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = answer(&["completions", shell]);
        for word in VERBS.into_iter().chain(["retry-after", "overlay", "available"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_the_command_and_each_verb() {
    let page = answer(&["man"]);
    assert!(page.contains(".TH error-l10n 1"), "{page}");
    assert!(page.contains(".SH EXIT STATUS\n  0  fine\n"), "{page}");
    for verb in VERBS {
        assert!(page.contains(&format!("error\\-l10n\\-{verb}(1)")), "{verb}: {page}");
        let own = answer(&["man", verb]);
        assert!(
            own.contains(&format!(".TH error-l10n-{verb} 1  \"error-l10n {}\"", env!("CARGO_PKG_VERSION"))),
            "{own}"
        );
        assert!(own.contains(&format!("\\fBerror\\-l10n {verb}\\fR")), "{own}");
        assert!(!own.contains(".SH EXTRA"), "{own}");
    }
}

#[test]
fn completions_and_pages_speak_the_language_of_the_user() {
    let page = answer(&["man", "explain", "--lang", "ru"]);
    for line in [".SH НАЗВАНИЕ", ".SH СИНТАКСИС", ".SH ОПИСАНИЕ", ".SH АРГУМЕНТЫ", ".SH ПАРАМЕТРЫ", ".SH ПРИМЕРЫ"]
    {
        assert!(page.lines().any(|other| other == line), "{line}: {page}");
    }
    assert!(page.contains("\\fBerror\\-l10n explain\\fR [ПАРАМЕТРЫ] [КОД|ФАЙЛ|\\-]"), "{page}");
    let page = answer(&["man", "--lang", "es"]);
    assert!(page.contains(".SH CÓDIGO DE SALIDA\n"), "{page}");
    for shell in ["zsh", "fish", "powershell", "elvish"] {
        let output = transcript::command().args(["completions", shell]).env("LANG", "es_ES.UTF-8").output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(script.contains("Explica qué significa un error"), "{shell}: {script}");
    }
}
