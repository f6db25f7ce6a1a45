//! The texts of this crate: the same messages in every language, explained to translators, and none missing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use error_l10n::{ApiError, Catalog, LanguagePriorityList, Resolver};
use error_l10n_support::{FailedCall, Ignored, Paste, Reason, Rule, Severity, Ticket, Trail, with_texts};

/// The ids in a language's file, each with the line above it.
fn messages(language: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language).join("support.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    let mut messages = BTreeMap::new();
    let mut above = "";
    for line in text.lines() {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with("support-")) {
            assert!(messages.insert(id.to_owned(), above.to_owned()).is_none(), "{language}: {id} twice");
        }
        above = line;
    }
    messages
}

fn resolver() -> Resolver {
    Resolver::new(with_texts(Catalog::builder()).bidi_isolation(false).build().unwrap())
}

#[test]
fn every_language_has_the_same_messages_each_with_a_comment() {
    let english: Vec<String> = messages("en").into_keys().collect();
    assert!(english.len() > 70, "{}", english.len());
    for language in ["en", "es", "ru"] {
        let messages = messages(language);
        assert_eq!(messages.keys().cloned().collect::<Vec<_>>(), english, "{language}");
        for (id, above) in messages {
            assert!(above.starts_with("# "), "{language}: {id} has no comment");
        }
    }
}

#[test]
fn everything_that_can_be_said_has_a_text_in_every_language() {
    let resolver = resolver();
    let catalog = resolver.catalog();
    let ignored = [
        Ignored::Text,
        Ignored::Prefixes,
        Ignored::QuotationMarks,
        Ignored::RequestLines,
        Ignored::Headers,
        Ignored::Responses,
        Ignored::Json,
        Ignored::Calls,
        Ignored::Bytes,
        Ignored::Rest,
    ];
    let reasons = [
        Reason::OnlyCode,
        Reason::Innermost,
        Reason::InnermostUnderstood,
        Reason::FirstOfSeveral,
        Reason::Status,
        Reason::Generic,
    ];
    for tag in ["en", "es", "ru"] {
        let language = resolver.negotiate(&LanguagePriorityList::from_tags([tag]));
        let mut said: Vec<String> = Vec::new();
        said.extend(
            [1, 2, 5, 21].into_iter().flat_map(|count| ignored.map(|what| what.sentence(count, catalog, language))),
        );
        said.extend(reasons.map(|reason| reason.sentence(catalog, language)));
        said.extend(Rule::ALL.map(|rule| rule.documented(catalog, language)));
        said.extend(
            [Severity::Error, Severity::Warning, Severity::Info].map(|severity| severity.label(catalog, language)),
        );
        for sentence in said {
            assert!(!sentence.starts_with("support-") && !sentence.contains('{'), "{tag}: {sentence}");
        }
    }
}

#[test]
fn what_was_ignored_is_counted_as_the_language_counts() {
    let resolver = resolver();
    let said = |tag: &str, count| {
        let language = resolver.negotiate(&LanguagePriorityList::from_tags([tag]));
        Ignored::Text.sentence(count, resolver.catalog(), language)
    };
    assert_eq!([1, 2].map(|count| said("en", count)), ["1 line of text", "2 lines of text"]);
    assert_eq!([1, 2].map(|count| said("es", count)), ["1 línea de texto", "2 líneas de texto"]);
    let russian = ["1 строка текста", "3 строки текста", "11 строк текста", "1\u{a0}021 строка текста"];
    assert_eq!([1, 3, 11, 1_021].map(|count| said("ru", count)), russian);
}

/// What [`Ticket`] makes of `pasted`, in Spanish for a customer who reads Russian.
fn ticket(pasted: &str, now: SystemTime) -> Ticket {
    let resolver = resolver();
    let language = |tag| resolver.negotiate(&LanguagePriorityList::from_tags([tag]));
    let paste = Paste::read(pasted.as_bytes(), now);
    Ticket::new(&resolver, &paste.calls()[0], &[language("es"), language("ru")], now)
}

#[test]
fn a_ticket_without_a_time_of_the_answer_has_its_own() {
    let resolver = resolver();
    let spanish = resolver.negotiate(&LanguagePriorityList::from_tags(["es"]));
    let ticket = ticket("{\"error\": {\"code\": \"99904\"}}", SystemTime::UNIX_EPOCH);
    let text = ticket.to_text(resolver.catalog(), spanish);
    assert_eq!(
        text,
        "Código: 99904\n\
         Estado HTTP: 404\n\
         Hora de creación del ticket: 1970-01-01 00:00:00 UTC\n\
         \n\
         Texto (en):\n\
         Not Found\n\
         Resource not found\n\
         Recomendación: The item may have been deleted or moved. Check the link or refresh the list.\n\
         \n\
         Texto (es):\n\
         No encontrado\n\
         Recurso no encontrado\n\
         Recomendación: Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista.\n\
         \n\
         Texto para el cliente (ru):\n\
         Не найдено\n\
         Ресурс не найден\n\
         Recomendación: Возможно, этот элемент удален или перемещен. Проверьте ссылку или обновите список.\n"
    );
}

#[test]
fn nothing_in_a_text_is_markup_in_a_ticket() {
    let catalog = with_texts(Catalog::builder())
        .overlay_text("en", "x.ftl", "code-1 = *a* [b](c) <img src=x> `d` #e & f | _g_\n")
        .build()
        .unwrap();
    let resolver = Resolver::new(catalog);
    let english = resolver.negotiate(&LanguagePriorityList::from_tags(["en"]));
    let call = FailedCall::new(ApiError::from_slice(br#"{"code": "1"}"#).into_owned());
    let markdown =
        Ticket::new(&resolver, &call, &[english], SystemTime::UNIX_EPOCH).to_markdown(resolver.catalog(), english);
    let text = r"> \*a\* \[b\](c) \<img src=x\> \`d\` \#e &amp; f \| \_g\_";
    assert!(markdown.lines().any(|line| line == text), "{markdown}");
}

#[test]
fn a_ticket_has_no_targets_and_no_texts_of_the_service() {
    let body = r#"{"error": {"code": "invalidRequest", "message": "SECRET a", "target": "SECRET.b", "innerError":
        {"code": "99901", "details": [{"code": "MissingField", "target": "SECRET.c", "message": "SECRET d"}]}}}"#;
    let resolver = resolver();
    let russian = resolver.negotiate(&LanguagePriorityList::from_tags(["ru"]));
    let ticket = ticket(body, SystemTime::UNIX_EPOCH);
    let catalog = resolver.catalog();
    for text in [ticket.to_text(catalog, russian), ticket.to_markdown(catalog, russian), ticket.to_json()] {
        assert!(text.contains("MissingField") && !text.contains("SECRET"), "{text}");
    }
}

#[test]
fn of_inner_errors_side_by_side_the_trail_names_the_first() {
    let resolver = resolver();
    let english = resolver.negotiate(&LanguagePriorityList::from_tags(["en"]));
    let reason = |body: &str| {
        let error = ApiError::from_slice(body.as_bytes());
        Trail::new(&resolver, &resolver.resolve(&error, english), english).reason()
    };
    assert_eq!(reason(r#"{"code": "99904"}"#), Reason::OnlyCode);
    assert_eq!(reason(r#"{"code": "itemNotFound", "innerError": {"code": "99904"}}"#), Reason::Innermost);
    assert_eq!(reason(r#"{"code": "itemNotFound", "innerError": {"code": "1"}}"#), Reason::InnermostUnderstood);
    let several = r#"{"code": "invalidRequest", "innerError": [{"code": "99901"}, {"code": "99903"}]}"#;
    assert_eq!(reason(several), Reason::FirstOfSeveral);
    assert_eq!(reason(r#"{"status": 404, "code": "1"}"#), Reason::Status);
    assert_eq!(reason(r#"{"code": "1"}"#), Reason::Generic);
}
