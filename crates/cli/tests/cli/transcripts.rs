//! What the command answers: standard output, standard error and exit status together, as files a translator can read.

use crate::transcript;

/// Every command of the README that only reads what lies in this repository.
#[test]
fn the_readme_shows_what_the_command_answers() {
    let readme = include_str!("../../../../README.md");
    let is_shown =
        |line: &&str| ["explain", "find"].iter().any(|verb| line.starts_with(&format!("$ error-l10n {verb} ")));
    let commands: Vec<&str> = readme.lines().filter(is_shown).collect();
    assert!(commands.len() > 5, "{commands:?}");
    for command in commands {
        assert_shows(readme, command, command);
    }
}

#[test]
fn the_readme_shows_what_a_newcomer_gets() {
    let readme = include_str!("../../../../README.md");
    assert_shows(
        readme,
        "$ cargo run --quiet -- explain sample.json --lang es",
        "$ error-l10n explain ../../../../sample.json --lang es",
    );
    let (_, answer) = readme.split_once("here with line breaks:\n\n```json\n").unwrap();
    let (shown, _) = answer.split_once("```").unwrap();
    let shown: serde_json::Value = serde_json::from_str(shown).unwrap();
    let command = "$ error-l10n explain ../../../../sample.json --status 404 --lang es-MX --format json";
    let answer = transcript::replay(command);
    let (_, answer) = answer.split_once('\n').unwrap();
    let (answer, _) = answer.split_once("\n[exit 0]").unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(answer).unwrap(), shown);
}

/// Holds `readme` to show what `command` answers, below the line `shown_as`.
#[track_caller]
fn assert_shows(readme: &str, shown_as: &str, command: &str) {
    // A terminal shows both streams alike, and no exit status.
    let answer = transcript::replay(command).replace("\nstderr: ", "\n").replacen(command, shown_as, 1);
    let (shown, _) = answer.split_once("[exit ").unwrap();
    let ends = ["```\n", "\n$ error-l10n"].map(|end| format!("{shown}{end}"));
    assert!(ends.iter().any(|shown| readme.contains(shown)), "{shown}");
}

macro_rules! transcripts {
    ($($test:ident: $name:literal,)*) => {
        $(#[test]
        fn $test() {
            transcript::check($name);
        })*

        #[test]
        fn every_transcript_is_replayed() {
            assert_eq!(transcript::names(), [$($name),*]);
        }
    };
}

transcripts! {
    logs_are_answered_in_english: "batch-en",
    logs_are_answered_in_spanish: "batch-es",
    logs_are_answered_in_russian: "batch-ru",
    reports_are_data_for_programs_and_services: "check",
    texts_are_checked_in_english: "check-en",
    texts_are_checked_in_spanish: "check-es",
    texts_are_checked_in_russian: "check-ru",
    codes_are_listed_for_people_and_programs: "codes",
    codes_are_chosen_by_kind_status_and_text: "codes-filtered",
    errors_are_explained_in_english: "explain-en",
    errors_are_explained_in_spanish: "explain-es",
    errors_are_explained_in_russian: "explain-ru",
    texts_are_found_in_english: "find-en",
    texts_are_found_in_spanish: "find-es",
    texts_are_found_in_russian: "find-ru",
    help_names_every_verb_and_option_in_english: "help-en",
    help_names_every_verb_and_option_in_spanish: "help-es",
    help_names_every_verb_and_option_in_russian: "help-ru",
    the_language_comes_from_the_option_or_the_environment: "languages",
    texts_stand_side_by_side: "matrix",
    wrong_use_is_told_in_english: "mistakes-en",
    wrong_use_is_told_in_spanish: "mistakes-es",
    wrong_use_is_told_in_russian: "mistakes-ru",
    languages_are_negotiated: "negotiate",
    overlays_change_texts: "overlays",
    pages_are_read_and_told_of_in_english: "pages-en",
    pages_are_read_and_told_of_in_spanish: "pages-es",
    pages_are_read_and_told_of_in_russian: "pages-ru",
    pastes_are_searched_in_english: "paste-en",
    pastes_are_searched_in_spanish: "paste-es",
    pastes_are_searched_in_russian: "paste-ru",
    pseudo_locales_are_for_testers: "pseudo",
    support_gets_tickets_trails_and_findings_in_english: "support-en",
    support_gets_tickets_trails_and_findings_in_spanish: "support-es",
    support_gets_tickets_trails_and_findings_in_russian: "support-ru",
    a_terminal_gets_styles_and_lines_that_fit: "terminal",
}
