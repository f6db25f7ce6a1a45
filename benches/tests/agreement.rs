//! Figures are only comparable if everybody did the same work.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects in the shortest way")]

use error_l10n::{ApiError, LanguagePriorityList};
use error_l10n_benches::inputs::{self, ACCEPT_LANGUAGE};
use error_l10n_benches::made_up::{self, Size};
use error_l10n_benches::sections::plural;
use error_l10n_benches::sources::Source;
use error_l10n_benches::stacks::{self, ByHand, Call, Header, Stack};
use error_l10n_benches::typed_body::Body;
use error_l10n_benches::visitor_body::Codes;
use error_l10n_benches::{jiter_body, sections};

/// What the user has to read for each input.
const EXPECTED: &[(&str, &str)] = &[
    ("not-found", "Recurso no encontrado"),
    ("unauthenticated", "Acceso no autorizado"),
    ("one-level", "El autor de la llamada no tiene permiso para realizar la acción."),
    ("three-levels", "Se requiere una solución con el tipo \"name\""),
    ("unknown-code", "El recurso solicitado no existe."),
    ("stack-trace", "Error no especificado"),
    ("megabyte", "Error no especificado"),
];

fn answer(stack: &dyn Stack, body: &[u8], status: u16, accept_language: &str) -> String {
    let mut answer = String::new();
    stack.answer(Call { body, status, accept_language }, &mut |text| answer.push_str(text));
    answer
}

#[test]
fn all_stacks_give_the_same_text_on_the_same_input() {
    for (name, make) in stacks::ALL {
        let stack = make();
        let answers = inputs::all().into_iter().map(|input| {
            let text = answer(&*stack, &input.body, input.status, ACCEPT_LANGUAGE);
            (input.name, text)
        });
        let expected = EXPECTED.iter().map(|(input, text)| (*input, (*text).to_owned()));
        assert_eq!(answers.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn the_documented_samples_have_278_bytes_and_the_others_their_size() {
    let sizes = inputs::all().iter().map(|input| input.body.len()).collect::<Vec<_>>();
    assert_eq!(sizes.first(), Some(&278));
    assert_eq!(sizes.get(1), Some(&278));
    assert!(sizes.get(5).unwrap().abs_diff(4_800) < 200, "{sizes:?}");
    assert!(sizes.get(6).unwrap().abs_diff(1_000_000) < 1_000, "{sizes:?}");
}

#[test]
fn all_readers_find_the_same_codes() {
    for input in inputs::all() {
        let body = &*input.body;
        let error = ApiError::from_slice(body);
        let this_library = error.codes().rev().map(|code| code.as_str()).collect::<Vec<_>>();
        assert_eq!(this_library, Codes::read(body).innermost_first().collect::<Vec<_>>(), "{}", input.name);
        assert_eq!(this_library, jiter_body::read(body).innermost_first().collect::<Vec<_>>(), "{}", input.name);
        let mut derived = Vec::new();
        let _: Option<()> = Body::read(body).unwrap().deepest(|code| {
            derived.push(code.to_owned());
            None
        });
        assert_eq!(this_library, derived, "{}", input.name);
    }
}

#[test]
fn both_formatters_write_the_same_russian() {
    let (this_library, by_hand) = (plural::ThisLibrary::new(), plural::ByHand::new());
    for minutes in plural::MINUTES {
        let (mut ours, mut theirs) = (None, None);
        this_library.read(minutes, |text| ours = text.map(String::from));
        by_hand.read(minutes, |text| theirs = text.map(String::from));
        assert!(ours.as_ref().is_some_and(|text| text.contains(&minutes.to_string())), "{minutes}: {ours:?}");
        assert_eq!(ours, theirs, "{minutes}");
    }
}

#[test]
fn made_up_catalogs_answer_in_the_language_that_is_asked_for() {
    for (languages, messages) in [(3, 50), (200, 5), (3, 500)] {
        let sources: Vec<Source> = made_up::sources(Size { languages, messages });
        let stacks: [Box<dyn Stack>; 2] =
            [Box::new(Header::new(made_up::catalog(&sources))), Box::new(ByHand::new(&sources))];
        let number = messages - 1;
        let body = format!(r#"{{"error":{{"code":"{}","message":"m"}}}}"#, made_up::code(number));
        for source in &sources {
            for stack in &stacks {
                let text = answer(&**stack, body.as_bytes(), 404, &source.language);
                let expected = format!("[{}] El registro {number} no cumple lo que pide el servicio.", source.language);
                assert_eq!(text, expected);
            }
        }
    }
}

#[test]
fn a_thousand_languages_are_different_ones_for_the_negotiator() {
    let tags = made_up::languages(1_000);
    assert_eq!(tags.len(), 1_000);
    let available = tags.iter().map(|tag| tag.parse().unwrap());
    let negotiator = error_l10n::Negotiator::new(available, &"en".parse().unwrap()).unwrap();
    let negotiated = negotiator.negotiate(&LanguagePriorityList::parse_accept_language(ACCEPT_LANGUAGE));
    assert_eq!(negotiator.language(negotiated).to_string(), "es");
}

#[test]
fn every_section_has_contestants_with_different_names() {
    for section in sections::all() {
        let names = section.tasks.iter().map(|task| task.name()).collect::<std::collections::BTreeSet<_>>();
        assert!(!names.is_empty() && names.len() == section.tasks.len(), "{}", section.key);
    }
}
