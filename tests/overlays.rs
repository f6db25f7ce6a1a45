//! What an overlay can change.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "support/overlays.rs"]
mod support;

use error_l10n::{ApiError, Arguments, Catalog, CatalogBuilder, LanguagePriorityList, Resolver};
use support::{answer, overlaid};

#[test]
fn an_overlay_changes_a_text_and_leaves_title_and_advice() {
    let resolver = overlaid(&[("es/portal.ftl", b"code-99904 = No encontramos esa referencia.\n")]);
    let advice = "Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista.";
    assert_eq!(answer(&resolver, "99904", "es"), ["No encontramos esa referencia.", "No encontrado", advice, "es"]);
    assert_eq!(answer(&resolver, "itemNotFound", "es")[0], "No se encontró el recurso.");
}

#[test]
fn an_overlay_changes_a_title_alone_or_an_advice_alone() {
    let resolver = overlaid(&[(
        "es/portal.ftl",
        "status-404 =\n    .title = No está aquí\nadvice-check-item = Mire en otra parte.\n".as_bytes(),
    )]);
    let expected = ["Recurso no encontrado", "No está aquí", "Mire en otra parte.", "es"];
    assert_eq!(answer(&resolver, "99904", "es"), expected);
    assert_eq!(resolver.explain(b"", Some(404), "es").text(), "El recurso solicitado no existe.");
}

#[test]
fn an_overlay_adds_a_code_with_a_detail_and_texts_around_it() {
    let resolver = overlaid(&[(
        "ru/portal.ftl",
        "code-projectClosed = Проект закрыт.\n    .title = Проект\n    .advice = Откройте другой проект.\n\
         detail-Budget = Не хватает бюджета.\n"
            .as_bytes(),
    )]);
    assert_eq!(answer(&resolver, "PROJECTCLOSED", "ru"), ["Проект закрыт.", "Проект", "Откройте другой проект.", "ru"]);
    let body = br#"{"code": "projectClosed", "details": [{"Budget": ["secret"]}]}"#;
    let message = resolver.explain(body, None, "ru");
    assert_eq!(message.details().next().unwrap().text(), Some("Не хватает бюджета."));
}

#[test]
fn title_and_advice_of_a_code_may_name_it_and_the_wait() {
    let overlay = "code-7 = Cerrado.\n    .title = Error { $code }\n    .advice = Espere { $minutes } min.\n";
    let resolver = overlaid(&[("es/portal.ftl", overlay.as_bytes())]);
    let error = ApiError::from_slice(br#"{"code": 7}"#).with_retry_after("120", std::time::UNIX_EPOCH);
    let message = resolver.resolve(&error, resolver.negotiate(&LanguagePriorityList::from_tags(["es"])));
    assert_eq!((message.title(), message.advice()), (Some("Error 7"), Some("Espere 2 min.")));
    // Without a wait the advice counts as absent, and the general one is given.
    let general = "Vuelva a intentarlo más tarde. Si el problema persiste, póngase en contacto con el soporte técnico e \
                   indique los datos que aparecen aquí.";
    assert_eq!(answer(&resolver, "7", "es"), ["Cerrado.", "Error 7", general, "es"]);
}

#[test]
fn an_overlay_adds_a_language() {
    let resolver = overlaid(&[("pt-BR/portal.ftl", "code-99904 = Recurso não encontrado\n".as_bytes())]);
    assert_eq!(answer(&resolver, "99904", "pt-BR,en;q=0.5"), ["Recurso não encontrado", "", "", "pt-BR"]);
    // What Portuguese lacks comes from the default language, all of it.
    assert_eq!(answer(&resolver, "99901", "pt-BR,es;q=0.5")[0], "Invalid input");
}

#[test]
fn an_overlay_adds_a_region_that_inherits_the_rest() {
    let resolver = overlaid(&[("es_mx/portal.ftl", b"advice-check-item = Revise la liga.\n")]);
    assert_eq!(
        answer(&resolver, "99904", "es-MX"),
        ["Recurso no encontrado", "No encontrado", "Revise la liga.", "es-MX"]
    );
    assert_eq!(answer(&resolver, "99901", "es-MX")[3], "es");
    assert_eq!(
        answer(&resolver, "99904", "es")[2].split('.').next(),
        Some("Es posible que el elemento se haya eliminado o movido")
    );
}

#[test]
fn of_several_overlays_the_last_one_counts() {
    let texts = ["code-99904 = uno\n", "code-99904 = dos\ncode-99901 = dos\n", "code-99904 = tres\n"];
    let builder = texts.iter().fold(Catalog::builder(), |builder, text| builder.overlay_text("es", "x.ftl", *text));
    let resolver = Resolver::new(builder.build().unwrap());
    assert_eq!(answer(&resolver, "99904", "es")[0], "tres");
    assert_eq!(answer(&resolver, "99901", "es")[0], "dos");
}

#[test]
fn a_text_may_use_terms_functions_and_other_messages_of_its_language() {
    let overlay = "-portal = Portal { -name }\n-name = Uno\n\
                   code-7 = { -portal }: { code-8 }\ncode-8 = { NUMBER($status, minimumFractionDigits: 1) }\n\
                   code-9 = { -portal } { \"{\" } ok { NUMBER(1234567.5) }\ncode-10 = { $code }/{ $status }\n";
    let resolver = overlaid(&[("es/x.ftl", overlay.as_bytes())]);
    assert_eq!(answer(&resolver, "9", "es")[0], "Portal Uno { ok 1.234.567,5");
    let message = resolver.explain(br#"{"code": "10"}"#, Some(404), "es");
    assert_eq!(message.text(), "10/404");
}

#[test]
fn numbers_are_written_for_the_language_and_choose_its_plural() {
    let overlay = |one: &str, few: &str, many: &str, other: &str| {
        format!(
            "code-7 = {{ $n ->\n [one] {{$n}} {one}\n [few] {{$n}} {few}\n [many] {{$n}} {many}\n *[other] {{$n}} {other}\n }}\n"
        )
    };
    let catalog = Catalog::builder()
        .overlay_text("ru", "x.ftl", overlay("реферал", "реферала", "рефералов", "реферала"))
        .overlay_text("es", "x.ftl", overlay("referencia", "-", "-", "referencias"))
        .bidi_isolation(false);
    let resolver = Resolver::new(catalog.build().unwrap());
    let error = ApiError::from_slice(br#"{"code": "7"}"#);
    let text = |language: &str, number: f64| {
        let language = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
        let arguments = Arguments::new().with_number("n", number);
        resolver.resolve_with(&error, language, &arguments).text().to_owned()
    };
    for (number, expected) in [
        (0.0, "0 рефералов"),
        (1.0, "1 реферал"),
        (2.0, "2 реферала"),
        (5.0, "5 рефералов"),
        (11.0, "11 рефералов"),
        (21.0, "21 реферал"),
        (22.0, "22 реферала"),
        (111.0, "111 рефералов"),
        (1.5, "1,5 реферала"),
        (1234.5, "1\u{a0}234,5 реферала"),
        (1_000_000.0, "1\u{a0}000\u{a0}000 рефералов"),
    ] {
        assert_eq!(text("ru", number), expected);
    }
    for (number, expected) in [
        (0.0, "0 referencias"),
        (1.0, "1 referencia"),
        (2.0, "2 referencias"),
        (1.5, "1,5 referencias"),
        (1234.5, "1234,5 referencias"),
        (12345.5, "12.345,5 referencias"),
    ] {
        assert_eq!(text("es", number), expected);
    }
    // A number that is none has no text; the generic one speaks.
    assert_eq!(text("es", f64::NAN), "Se ha producido un error no especificado.");
}

#[test]
fn isolation_marks_stand_around_values_unless_they_are_turned_off() {
    let built = |builder: CatalogBuilder| {
        Resolver::new(builder.overlay_text("en", "x.ftl", "code-7 = For { $target }!\n").build().unwrap())
    };
    let body = br#"{"code": 7, "target": "ana"}"#;
    assert_eq!(built(Catalog::builder()).explain(body, None, "en").text(), "For \u{2068}ana\u{2069}!");
    assert_eq!(built(Catalog::builder().bidi_isolation(false)).explain(body, None, "en").text(), "For ana!");
}

#[test]
fn a_title_with_a_value_survives_an_overlay_that_changes_only_the_text() {
    let catalog = Catalog::builder()
        .overlay_text("en", "one.ftl", "code-7 = one\n    .title = { $target } one\n")
        .overlay_text("en", "two.ftl", "code-7 = two\n")
        .bidi_isolation(false);
    let resolver = Resolver::new(catalog.build().unwrap());
    let message = resolver.explain(br#"{"code": 7, "target": "ana"}"#, None, "en");
    assert_eq!((message.text(), message.title()), ("two", Some("ana one")));
}

#[test]
fn a_catalog_can_be_built_from_nothing_for_another_api() {
    let texts = "code-generalException = Algo salió mal.\ncode-E1 = Uno.\n";
    let catalog = Catalog::empty_builder().overlay_text("es", "x.ftl", texts).default_language("es").build().unwrap();
    let resolver = Resolver::new(catalog);
    assert_eq!(answer(&resolver, "E1", "fr"), ["Uno.", "", "", "es"]);
    assert_eq!(answer(&resolver, "99904", "en"), ["Algo salió mal.", "", "", "es"]);
}

#[test]
fn readme_files_and_hidden_entries_may_lie_beside_the_texts() {
    let resolver = overlaid(&[
        ("README.md", b"about"),
        ("check.toml", b""),
        (".git/config", b"x"),
        ("es/notes.txt", b"x"),
        ("es/.x.ftl.swp", b"\xff"),
        ("es/portal.ftl", b"code-7 = siete\r\ncode-8 = ocho\r\n"),
    ]);
    assert_eq!(answer(&resolver, "8", "es")[0], "ocho");
}
