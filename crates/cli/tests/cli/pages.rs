//! Completions and manual pages.

use crate::transcript;

const VERBS: [&str; 9] = ["explain", "find", "codes", "negotiate", "batch", "check", "serve", "completions", "man"];

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
