//! How broken overlays are refused when they are loaded.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "support/overlays.rs"]
mod support;

use error_l10n::{Arguments, Catalog, LanguagePriorityList};
use support::{answer, folder, overlaid, refusal};

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
