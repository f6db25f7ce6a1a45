//! Overlays: what they can change, and how broken ones are refused when they are loaded.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::fs;
use std::path::Path;

use error_l10n::{ApiError, Arguments, Catalog, CatalogBuilder, Error, LanguagePriorityList, Resolver};
use proptest::prelude::*;
use tempfile::TempDir;

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn overlaid(files: &[(&str, &[u8])]) -> Resolver {
    let folder = folder(files);
    Resolver::new(Catalog::builder().overlay_dir(folder.path()).bidi_isolation(false).build().unwrap())
}

/// Text, title, advice and language for a code.
#[track_caller]
fn answer(resolver: &Resolver, code: &str, languages: &str) -> [String; 4] {
    let body = format!(r#"{{"error": {{"code": "{code}"}}}}"#);
    let message = resolver.explain(body.as_bytes(), None, languages);
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    [message.text().to_owned(), text(message.title()), text(message.advice()), message.language().to_string()]
}

/// The error of a broken overlay, its path in the folder first.
#[track_caller]
fn refusal(files: &[(&str, &[u8])]) -> (String, Error) {
    let folder = folder(files);
    let error = Catalog::builder().overlay_dir(folder.path()).build().unwrap_err();
    let file = error.file().unwrap_or_default();
    let relative = Path::new(file).strip_prefix(folder.path()).unwrap_or(Path::new(file));
    let shown = error.to_string().replace(file, &relative.display().to_string());
    (shown, error)
}

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

#[test]
fn a_missing_folder_is_refused() {
    let error = Catalog::builder().overlay_dir("no/such/folder").build().unwrap_err();
    assert!(error.is_io());
    assert_eq!(error.to_string(), "no/such/folder: it does not exist; check the path and its permissions");
}

#[test]
fn a_file_in_place_of_a_folder_is_refused() {
    let folder = folder(&[("file", b"x")]);
    let path = folder.path().join("file");
    let error = Catalog::builder().overlay_dir(&path).build().unwrap_err();
    assert!(error.is_io());
    assert!(error.to_string().ends_with("file: it is no folder; check the path and its permissions"), "{error}");
}

#[test]
fn a_folder_without_texts_is_refused() {
    let (shown, error) = refusal(&[("es/notes.txt", b"x")]);
    assert!(error.is_missing());
    assert!(
        shown.ends_with(
            "the folder has no '.ftl' files; put texts into a folder for each language, such as 'es/portal.ftl'"
        ),
        "{shown}"
    );
}

#[test]
fn a_folder_that_names_no_language_is_refused() {
    for name in ["español", "spanish", "es-", "e", "texts", "-es", "12", "x-klingon"] {
        let (shown, error) = refusal(&[(&format!("{name}/a.ftl"), b"code-7 = x\n")]);
        assert!(error.is_language(), "{name}");
        assert_eq!(shown, format!("{name}: '{name}' is no language tag; use a tag such as 'es' or 'es-MX'"));
    }
}

#[test]
fn texts_outside_a_language_folder_are_refused() {
    let (shown, error) = refusal(&[("portal.ftl", b"code-7 = x\n")]);
    assert!(error.is_language());
    assert_eq!(
        shown,
        "portal.ftl: the file is in no language folder; move it into the folder of its language, such as 'es'"
    );
}

#[test]
fn a_folder_inside_a_language_folder_is_refused() {
    let (shown, _) = refusal(&[("es/old/a.ftl", b"code-7 = x\n")]);
    assert_eq!(shown, "es/old: a folder inside a language folder; move its files up into the folder of the language");
}

#[test]
fn a_syntax_error_is_refused_with_its_line() {
    let (shown, error) = refusal(&[("es/a.ftl", b"# fine\ncode-7 = x\ncode-8 x\n")]);
    assert!(error.is_syntax());
    assert_eq!((error.line(), error.column()), (Some(3), Some(8)));
    assert_eq!(
        shown,
        "es/a.ftl:3:8: not valid Fluent: expected a token starting with \"=\"; \
         write 'id = text'; indent further lines of a text by four spaces"
    );
}

#[test]
fn every_kind_of_syntax_error_names_its_line() {
    for (text, line) in [
        ("code-7 = { $n ->\n  [one] x\n }\n", 3),
        ("code-7 =\n", 1),
        ("ok = x\n\ncode-7 = a } b\n", 3),
        ("ok = x\ncode-7 = { \"open }\n", 2),
        ("код-7 = x\n", 1),
        ("ok = x\n<<<<<<< HEAD\n", 2),
        ("code-7 = { $n }\n=======\n", 2),
    ] {
        let (shown, error) = refusal(&[("es/a.ftl", text.as_bytes())]);
        assert!(error.is_syntax(), "{shown}");
        assert_eq!(error.line(), Some(line), "{shown}");
    }
}

#[test]
fn what_is_no_fluent_is_told_with_what_to_write_instead() {
    for (text, expected) in [
        (
            "99904 = x\n",
            "1:1: not valid Fluent: expected the id of a message; begin the line with one, as in \
                         'code-99904 = text', or with '#' for a comment",
        ),
        (
            "code-7 = { $n ->\n\t*[other] x\n }\n",
            "2:1: not valid Fluent: the line is indented with a tab; indent with spaces",
        ),
        ("code-7 =\n\tx\n", "2:1: not valid Fluent: the line is indented with a tab; indent with spaces"),
        (
            "code-7 = { $n -> *[other] x }\n",
            "1:18: not valid Fluent: expected a line break behind '->'; \
                                             begin each variant on a line of its own",
        ),
        (
            "code-7 = { $n + 1 }\n",
            "1:15: not valid Fluent: expected a token starting with \"}\"; \
                                   write a value as { $name }, and close what is opened",
        ),
        (
            "code-7 = { \"\\u12\u{1b}\" }\n",
            "1:17: not valid Fluent: unknown escape in a string; \
                                       write \\\\ for a backslash, \\\" for a quote and \\u00A0 for a character by its number",
        ),
    ] {
        let (shown, error) = refusal(&[("es/a.ftl", text.as_bytes())]);
        assert!(error.is_syntax(), "{shown}");
        assert_eq!(shown, format!("es/a.ftl:{expected}"));
    }
}

#[test]
fn two_names_of_one_language_are_refused_with_a_file_of_the_second() {
    let (shown, error) = refusal(&[("spa/a.ftl", b"code-7 = x\n")]);
    assert!(error.is_language());
    assert_eq!(shown, "spa/a.ftl: `es` and `spa` are the same language; use one name for it");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_language_folder_that_leads_nowhere_is_refused() {
    let folder = folder(&[("fr/a.ftl", b"code-7 = x\n")]);
    std::os::unix::fs::symlink("nowhere", folder.path().join("notes")).unwrap();
    Catalog::builder().overlay_dir(folder.path()).build().unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("es")).unwrap();
    let error = Catalog::builder().overlay_dir(folder.path()).build().unwrap_err();
    assert!(error.is_io());
    assert!(error.to_string().ends_with("/es: it does not exist; check the path and its permissions"), "{error}");
}

#[test]
fn a_message_defined_twice_is_refused_also_in_two_files_and_in_two_spellings() {
    let (shown, error) = refusal(&[("es/a.ftl", b"code-7 = x\n\ncode-7 = y\n")]);
    assert!(error.is_duplicate());
    assert!(shown.starts_with("es/a.ftl:3:1: 'code-7' is defined twice, first in "), "{shown}");
    assert!(shown.ends_with("a.ftl on line 1; remove one of them"), "{shown}");

    let (shown, error) = refusal(&[("es/a.ftl", b"\ncode-itemGone = x\n"), ("es/b.ftl", b"code-ItemGone = y\n")]);
    assert!(error.is_duplicate());
    assert!(shown.starts_with("es/b.ftl:1:1: 'code-ItemGone' is defined twice, first in "), "{shown}");
    assert!(shown.ends_with("a.ftl on line 2; remove one of them"), "{shown}");

    // A term and a message may share a name, also where the message has nothing that is shown.
    overlaid(&[("es/a.ftl", b"-brand = x\nbrand = y\n")]);
    overlaid(&[("es/a.ftl", b"-brand = x\nbrand =\n    .label = y\n")]);
    let (shown, _) = refusal(&[("es/a.ftl", b"brand = x\nbrand =\n    .label = y\n")]);
    assert!(shown.starts_with("es/a.ftl:2:1: 'brand' is defined twice"), "{shown}");
}

#[test]
fn a_byte_order_mark_is_refused() {
    let (shown, error) = refusal(&[("es/a.ftl", b"\xef\xbb\xbfcode-7 = x\n")]);
    assert!(error.is_encoding());
    assert_eq!(shown, "es/a.ftl:1:1: the file begins with a byte order mark; save it as UTF-8 without BOM");
}

#[test]
fn bytes_that_are_no_utf_8_are_refused_with_their_line() {
    let (shown, error) = refusal(&[("es/a.ftl", b"code-7 = x\ncode-8 = p\xf1o\n")]);
    assert!(error.is_encoding());
    assert_eq!(shown, "es/a.ftl:2:11: the file is not UTF-8; save it as UTF-8");
}

#[test]
fn a_file_over_4_mib_is_refused() {
    let big = format!("code-7 = {}\n", "x".repeat(4 * 1024 * 1024));
    let (shown, error) = refusal(&[("es/a.ftl", big.as_bytes())]);
    assert!(error.is_encoding());
    assert_eq!(shown, "es/a.ftl: the file is larger than 4 MiB; split it into smaller files");
    // The same by way of a text.
    let error = Catalog::builder().overlay_text("es", "big.ftl", big).build().unwrap_err();
    assert!(error.is_encoding());
}

#[test]
fn over_deep_nesting_is_refused_before_it_can_overflow_the_stack() {
    let braces = format!("ok = x\ncode-7 = {}\"x\"{}\n", "{ ".repeat(6000), " }".repeat(6000));
    let lines = format!("code-7 = {}\"x\"{}\n", "{\n".repeat(6000), "}".repeat(6000));
    let calls = format!("code-7 = {{ {}1{} }}\n", "F(".repeat(6000), ")".repeat(6000));
    for (text, line) in [(braces, 2), (lines, 65), (calls, 1)] {
        assert_too_deep(&text, line);
    }
}

#[track_caller]
fn assert_too_deep(text: &str, line: usize) {
    let (shown, error) = refusal(&[("es/a.ftl", text.as_bytes())]);
    assert!(error.is_encoding());
    assert_eq!(error.line(), Some(line), "{shown}");
    assert!(shown.contains("nest deeper than 64 levels"), "{shown}");
}

#[test]
fn nesting_is_seen_behind_brackets_and_quotes_that_are_text() {
    let choice = |text: &str| format!("code-7 = {}", format!("{{ $n ->\n *[other] {text} ").repeat(20_000));
    for text in [")", "\"", ":-)", "\"a\" )"] {
        assert_too_deep(&choice(text), 65);
    }
    let braces = "{".repeat(20_000);
    assert_too_deep(&format!("code-7 = {{ $n ->\n *[other] \" {braces}"), 2);
    assert_too_deep(&format!("code-7 = {}", "{ $n ->\n*[\nother] ".repeat(20_000)), 33);
}

#[test]
fn nesting_is_seen_behind_an_entry_that_the_parser_gives_up() {
    let braces = "{".repeat(20_000);
    for start in ["{ \"\\", "{ \"open", "{ \"\\u00", "{ $n", "{ F(", "{ { $n ->\n *[other] x"] {
        let line = start.lines().count() + 1;
        assert_too_deep(&format!("code-7 = {start}\ncode-8 = \" {braces}"), line);
        assert_too_deep(&format!("code-7 = {start}\ncode-9 = }} }}\ncode-8 = \" {braces}"), line + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// A test's thread has a stack of 2 MiB: what nests as deep as these texts repeat their pieces ends the process.
    #[test]
    fn no_text_whatever_it_repeats_overflows_the_stack(
        start in prop::collection::vec(prop::sample::select(PIECES), 0..4),
        repeated in prop::collection::vec(prop::sample::select(PIECES), 1..8),
    ) {
        let text = format!("a = {}{}", start.concat(), repeated.concat().repeat(3000));
        let result = Catalog::empty_builder().overlay_text("en", "x.ftl", text).build();
        // There is no last resort among these pieces.
        prop_assert!(result.is_err());
    }
}

const PIECES: &[&str] = &[
    "{",
    "{ ",
    "{ $x",
    "{ $x ->\n *[a] ",
    "{ $x ->\n",
    "->",
    "*[a] ",
    "\n *[a] ",
    "\n*[\na] ",
    "[",
    "]",
    "}",
    "\n}",
    "(",
    ")",
    "{ F(",
    "{ -t(x: ",
    "\"",
    "\"\"",
    "\"\\\"",
    "\\",
    "\\{",
    "\n",
    "\r\n",
    "\r",
    "\na = ",
    "\n-c = ",
    "\n# ",
    " ",
    "x",
    ",",
    ":",
    "=",
    "\n .t = ",
    "$x",
    "1",
    "\n-",
    "\nF(\n",
    "\n}\nd = ",
];

#[test]
fn messages_whose_braces_are_not_closed_are_refused_with_the_line_of_the_first() {
    for (text, line) in [("{ $n", 2), ("{ $n ->\n *[other] x", 3), ("{ \"open", 1), ("{ F(1", 2)] {
        let overlay: String = (0..200).map(|number| format!("code-{number} = {text}\n")).collect();
        let (shown, error) = refusal(&[("es/a.ftl", overlay.as_bytes())]);
        assert!(error.is_syntax(), "{shown}");
        assert_eq!(error.line(), Some(line), "{shown}");
    }
}

#[test]
fn nesting_within_the_limit_braces_in_strings_and_comments_are_fine() {
    let deep = format!("code-7 = {}\"x\"{}\n", "{ ".repeat(60), " }".repeat(60));
    let strings = format!("code-8 = {{ \"{}\" }}\n# {}\ncode-9 = (((((\n", "{".repeat(100), "{".repeat(100));
    let resolver = overlaid(&[("es/a.ftl", (deep + &strings).as_bytes())]);
    assert_eq!(answer(&resolver, "7", "es")[0], "x");
    assert_eq!(answer(&resolver, "8", "es")[0], "{".repeat(100));
    assert_eq!(answer(&resolver, "9", "es")[0], "(((((");

    let faces = format!("code-10 = {{ $target ->\n *[other] {}\n }}\n", ":( \" ".repeat(100));
    let unindented = "code-11 = {\nNUMBER(\n1\n)\n}\ncode-12 = doce\n";
    let resolver = overlaid(&[("es/a.ftl", (faces + unindented).as_bytes())]);
    let message = resolver.explain(br#"{"code": 10, "target": "x"}"#, None, "es");
    assert_eq!(message.text(), ":( \" ".repeat(100).trim_end());
    assert_eq!(answer(&resolver, "11", "es")[0], "1");
    assert_eq!(answer(&resolver, "12", "es")[0], "doce");
}

#[test]
fn a_number_too_long_for_plural_rules_is_refused() {
    for text in ["{ 1.00000000000000000000000000001 -> *[other] x }", "{ NUMBER(1, minimumFractionDigits: 40) }"] {
        let (shown, error) = refusal(&[(
            "es/a.ftl",
            format!("code-7 = {}\n", text.replace('*', "\n *").replace(" }", "\n }")).as_bytes(),
        )]);
        assert!(error.is_syntax());
        assert_eq!(shown, "es/a.ftl:1:1: a number in 'code-7' has more than 15 digits; round it");
    }
}

#[test]
fn messages_that_refer_to_themselves_or_to_thousands_of_others_count_as_absent() {
    let mut overlay = String::from("code-1 = { code-2 }\ncode-2 = { code-1 }\na0 = x\n");
    (1..5000).for_each(|number| overlay.push_str(&format!("a{number} = {{ a{} }}{{ a{} }}\n", number - 1, number - 1)));
    overlay.push_str("code-3 = { a4999 }\n");
    let resolver = overlaid(&[("es/a.ftl", overlay.as_bytes())]);
    for code in ["1", "2", "3"] {
        assert_eq!(answer(&resolver, code, "es")[0], "Se ha producido un error no especificado.");
    }
}

#[test]
fn a_default_language_that_nobody_registered_is_refused() {
    let error = Catalog::builder().default_language("fr").build().unwrap_err();
    assert!(error.is_language());
    let error = Catalog::builder().default_language("not a tag").build().unwrap_err();
    assert!(error.is_language());
}

#[test]
fn a_default_language_without_a_last_resort_is_refused() {
    for text in ["code-7 = x\n", "code-generalException = { $code }\n"] {
        let error =
            Catalog::empty_builder().overlay_text("fr", "a.ftl", text).default_language("fr").build().unwrap_err();
        assert!(error.is_missing());
        assert_eq!(
            error.to_string(),
            "the default language 'fr' has no fixed text for 'code-generalException'; \
             add one without variables, or choose another default language"
        );
    }
}

#[test]
fn an_escape_that_ends_within_a_character_is_refused_and_the_same_letters_in_a_text_are_not() {
    let build = |text: &str| Catalog::builder().overlay_text("es", "portal.ftl", text).build();
    let error = build("portal-a = x\nportal-b = { \"\\u00é\" }\n").unwrap_err();
    assert!(error.is_syntax());
    assert_eq!((error.file(), error.line()), (Some("portal.ftl"), Some(2)));
    let catalog = build("portal-a = C:\\users\\u00é\n").unwrap();
    let spanish = catalog.negotiate(&LanguagePriorityList::from_tags(["es"]));
    assert_eq!(catalog.message(spanish, "portal-a", &Arguments::new()).as_deref(), Some("C:\\users\\u00é"));
}
