//! `check.toml`: what it can say, and what its author is told of mistakes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says it in the shortest way")]

use std::path::PathBuf;

use error_l10n::LanguageIdentifier;
use error_l10n_check::{ArgumentType, Config, Html, Problem, Quotes, Register, Rule, Severity};

const EVERYTHING: &str = include_str!("config/everything.toml");
const REFUSED: &str = include_str!("config/refused.txt");
const START: &str = "--- check.toml\n";

fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

fn everything() -> Config {
    Config::parse(EVERYTHING, "texts/check.toml").unwrap()
}

#[test]
fn every_key_is_read() {
    let config = everything();
    assert_eq!(config.source(), Some(&tag("en")));
    assert_eq!(config.locales(), ["en", "es", "es-MX", "ru"].map(tag));
    assert!(config.is_partial(&tag("es-MX")) && !config.is_partial(&tag("ru")));
    assert_eq!(
        [None, Some("title"), Some("hint"), Some("advice")].map(|part| config.limit(part)),
        [Some(300), Some(60), Some(40), None]
    );
    let required = &config.required_attributes()[0];
    assert!(required.messages.as_ref().unwrap().matches("status-404"));
    assert!(required.attributes.iter().eq(["title"]));
    assert!(config.allowed_attributes().unwrap().contains("hint"));
    assert!(config.is_helper("advice-reload") && config.is_helper("footer") && !config.is_helper("code-99904"));
    assert!(config.functions().contains("PRICE"));
    assert_eq!(config.html(), Html::Allow);
    assert!(config.statuses().unwrap().iter().eq(["404", "409", "5xx"]));
    assert_eq!(config.do_not_translate(), ["Partner Center", "Retry-After"]);
}

#[test]
fn codes_know_their_arguments() {
    let config = everything();
    let codes = config.codes().unwrap();
    let arguments = codes["99904"].arguments.as_ref().unwrap();
    assert_eq!(arguments["referralId"], ArgumentType::String);
    assert_eq!(arguments["seconds"], ArgumentType::Number);
    assert_eq!(codes["itemNotFound"].arguments, None);
}

#[test]
fn what_belongs_to_a_locale_is_found_by_its_tag() {
    let config = everything();
    let referral = &config.glossary()[0];
    assert_eq!(referral.source, "referral");
    assert_eq!(referral.in_locale(&tag("es-MX")).unwrap().avoided, ["remisión", "derivación"]);
    assert_eq!(referral.in_locale(&tag("ru")).unwrap().wanted, ["рекомендация"]);
    assert_eq!(
        ["es-AR", "ru", "en"].map(|locale| config.register(&tag(locale))),
        [Some(Register::Formal), Some(Register::Informal), None]
    );
    let quotes = |opening, closing| Quotes { opening, closing };
    assert_eq!(config.quotes(&tag("es")), Some([quotes('«', '»'), quotes('“', '”')].as_slice()));
    assert_eq!(config.quotes(&tag("ru")), Some([quotes('«', '»')].as_slice()));
    assert_eq!(config.quotes(&tag("en")), None);
}

#[test]
fn dictionaries_lie_where_the_configuration_lies() {
    let config = everything();
    assert_eq!(config.dictionaries(&tag("es")), [PathBuf::from("texts/dictionaries/es_ES")]);
    assert!(config.dictionaries(&tag("ru")).is_empty());
    assert!(config.words().contains("Contoso"));
}

#[test]
fn a_rule_has_its_own_severity_or_the_one_it_is_given() {
    let config = everything();
    let severity = |rule| config.severity(Rule::find(rule).unwrap());
    assert_eq!(severity("double-space"), None);
    assert_eq!(severity("untranslated"), Some(Severity::Error));
    assert_eq!(severity("missing-message"), Some(Severity::Error));
    assert_eq!(Config::default().severity(Rule::find("untranslated").unwrap()), Some(Severity::Warning));
}

#[test]
fn partial_locales_can_be_told_in_several_ways_and_need_not_be_listed() {
    let ways = [
        "partial = [\"es-MX\"]",
        "partial = \"es-MX\"",
        "[partial]\nes-MX = true",
        "[partial]\nes-MX = \"es\"",
        "[partial]\nlocales = [\"es-MX\"]",
    ];
    for way in ways {
        let text =
            format!("source = \"en\"\nlocales = [\"es\"]\n{way}\n[register]\nes-MX = \"formal\"\nen = \"informal\"");
        let config = Config::parse(&text, "check.toml").unwrap();
        assert!(config.is_partial(&tag("es-MX")) && !config.is_partial(&tag("es")), "{way}");
        assert_eq!(config.locales(), [tag("es")], "{way}");
    }
}

#[test]
fn an_empty_configuration_is_the_default() {
    assert_eq!(Config::parse("", "check.toml"), Ok(Config::default()));
    assert_eq!(Config::parse("\u{feff}# nothing\r\n", "check.toml"), Ok(Config::default()));
}

#[test]
fn line_ends_of_windows_and_a_byte_order_mark_do_not_shift_the_place() {
    let error = Config::parse("\u{feff}source = \"en\"\r\nhelper = 1\r\n", "check.toml").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(2), Some(1)));
    let error = Config::parse("\u{feff}helper = 1", "check.toml").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(1), Some(1)));
}

/// Reads `tests/config/refused.txt`: files, and behind `===` the error of each. `UPDATE_CASES=1 cargo test` writes the
/// errors of this run into it: read the difference before you commit it.
#[test]
fn every_mistake_is_told_with_its_place_and_what_was_expected() {
    let (head, cases) = REFUSED.split_once(START).unwrap();
    let mut actual = head.to_owned();
    for case in cases.split(START) {
        let (text, rest) = case.split_once("=== ").unwrap();
        let (_, comments) = rest.split_once('\n').unwrap();
        let error = Config::parse(text, "check.toml").map(drop).unwrap_err();
        actual += &format!("{START}{text}=== {error}\n{comments}");
    }
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/config/refused.txt"), &actual).unwrap();
    }
    for (expected, actual) in REFUSED.split(START).zip(actual.split(START)) {
        assert_eq!(actual, expected);
    }
}

#[test]
fn huge_and_deep_files_are_refused() {
    let error = Config::parse(&"#".repeat(1024 * 1024 + 1), "check.toml").unwrap_err();
    assert_eq!((error.problem(), error.line()), (&Problem::TooLarge, None));
    let deep = format!("source = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let error = Config::parse(&deep, "check.toml").unwrap_err();
    assert!(matches!(error.problem(), Problem::Toml { .. }), "{error}");
}
