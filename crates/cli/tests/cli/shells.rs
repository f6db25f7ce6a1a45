//! Completions in the shells themselves. A shell that is not installed is skipped, and the test says so.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::transcript;

const LANGUAGES: [&str; 3] = ["en_US.UTF-8", "es_ES.UTF-8", "ru_RU.UTF-8"];

/// A command line that is cut off, and what is offered behind it.
const CASES: [(&str, &[&str]); 6] = [
    ("error-l10n ch", &["check"]),
    ("error-l10n explain --al", &["--also"]),
    ("error-l10n find --format ", &["json", "text"]),
    ("error-l10n completions ", &["bash", "elvish", "fish", "powershell", "zsh"]),
    ("error-l10n help p", &["pasting", "privacy", "programs"]),
    ("error-l10n man ne", &["negotiate"]),
];

fn script(shell: &str, language: &str) -> Vec<u8> {
    transcript::command().args(["completions", shell]).env("LANG", language).output().unwrap().stdout
}

/// Asks a shell in every language; `ask` is given the folder where the script is to be, the script and a line.
#[track_caller]
fn check(shell: &str, program: &str, ask: impl Fn(&Path, &[u8], &str) -> Command) {
    match Command::new(program).arg("--version").output() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return eprintln!("skipped: {program} is not installed");
        }
        installed => assert!(installed.unwrap().status.success(), "{program} does not run"),
    }
    for language in LANGUAGES {
        let (folder, script) = (tempfile::tempdir().unwrap(), script(shell, language));
        // Shells take their time to start: all lines in one language, the first two in the others.
        let cases = if language.starts_with("es") { &CASES[..] } else { &CASES[..2] };
        for (line, expected) in cases {
            let output = ask(folder.path(), &script, line).current_dir(folder.path()).output().unwrap();
            let answer = String::from_utf8(output.stdout).unwrap();
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(errors, "", "{shell}, {language}: {line}");
            // bash offers options beside values.
            let is_asked_for = |word: &&str| line.contains(" -") || !word.starts_with('-');
            let words = answer.lines().filter_map(|line| line.split_whitespace().next());
            let mut offered: Vec<&str> = words.filter(is_asked_for).collect();
            offered.sort_unstable();
            assert_eq!(offered, *expected, "{shell}, {language}: {line}");
        }
    }
}

#[test]
fn bash_offers_verbs_options_and_values() {
    check("bash", "bash", |folder, script, line| {
        fs::write(folder.join("script"), script).unwrap();
        let mut bash = Command::new("bash");
        // What bash does at the tabulator key.
        let ask = r#"
            source "$1"; read -ra COMP_WORDS <<< "$2"
            [[ $2 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            [[ $(complete -p error-l10n) =~ -F\ ([^ ]+) ]]
            "${BASH_REMATCH[1]}" error-l10n "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\n' "${COMPREPLY[@]}""#;
        bash.args(["--norc", "-c", ask, "bash"]).arg(folder.join("script")).arg(line);
        bash
    });
}

#[test]
fn zsh_offers_verbs_options_and_values() {
    check("zsh", "zsh", |folder, script, line| {
        fs::write(folder.join("_error-l10n"), script).unwrap();
        let mut zsh = Command::new("zsh");
        zsh.arg("-f").arg(transcript::folder("completions/offered.zsh")).arg(folder).arg(line);
        zsh
    });
}

#[test]
fn fish_offers_verbs_options_and_values() {
    check("fish", "fish", |folder, script, line| {
        let completions = folder.join("config/fish/completions");
        fs::create_dir_all(&completions).unwrap();
        fs::write(completions.join("error-l10n.fish"), script).unwrap();
        let mut fish = Command::new("fish");
        fish.args(["-c", &format!("complete -C '{line}'")]).env("LC_ALL", "C.UTF-8");
        fish.env("HOME", folder).env("XDG_CONFIG_HOME", folder.join("config"));
        // fish asks for the completions of programs that are there.
        let program = Path::new(env!("CARGO_BIN_EXE_error-l10n")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        fish.env("PATH", format!("{}:{path}", program.display()));
        fish
    });
}

#[test]
fn powershell_offers_verbs_options_and_values() {
    check("powershell", "pwsh", |folder, script, line| {
        fs::write(folder.join("script.ps1"), script).unwrap();
        let ask = format!(
            ". ./script.ps1; (TabExpansion2 -inputScript '{line}' -cursorColumn {}).CompletionMatches.CompletionText",
            line.len()
        );
        let mut pwsh = Command::new("pwsh");
        pwsh.args(["-NoProfile", "-Command", &ask]);
        pwsh
    });
}
