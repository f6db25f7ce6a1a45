//! Documentation pages: every row is found whatever the form, and what is wrong with a page is named.
//!
//! `tests/pages` has pages, named by their language, and beside each what is expected of it (`.expected`): its form, its
//! rows, its defects, and what differs from the shipped texts. `UPDATE_EXPECTED=1 cargo test` writes these files: read
//! the difference before you commit it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects in the shortest way")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use error_l10n::{Arguments, Catalog, LanguageIdentifier, LanguagePriorityList};
use error_l10n_check::document::{DifferenceKind, Page, RowKind, catalog_from_folder};
use error_l10n_check::{Problem, Project, Severity};
use proptest::prelude::*;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The files of a folder, sorted, without what is expected of them.
fn files(name: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().unwrap() != "expected").collect();
    files.sort();
    files
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// The language a file is named by: `es-shuffled.md` is in Spanish.
fn language(path: &Path) -> LanguageIdentifier {
    name(path).split(['-', '.']).next().unwrap().parse().unwrap()
}

fn read(path: &Path) -> Page {
    Page::read(name(path), &fs::read(path).unwrap(), &language(path), &Catalog::embedded())
        .unwrap_or_else(|error| panic!("{error}"))
}

/// What is expected of a page.
fn described(page: &Page) -> String {
    let count = |kind| page.count(kind);
    let (statuses, words, numbers) = (count(RowKind::Status), count(RowKind::CodeString), count(RowKind::NumericCode));
    let mut text =
        format!("{}: {statuses} statuses, {words} code strings, {numbers} numeric codes\n", page.form().name());
    for defect in page.defects() {
        let _ = writeln!(text, "{}: {defect}", defect.kind().name());
    }
    if let Some(language) = page.other_language(&Catalog::embedded()) {
        let _ = writeln!(text, "the texts are those of {language}");
    }
    for difference in page.drift(&Catalog::embedded()) {
        let line = difference.line().map(|line| format!(" line {line}")).unwrap_or_default();
        let _ = write!(text, "\n{} {}{line}\n", difference.kind().name(), difference.id());
        let _ = match difference.kind() {
            DifferenceKind::New { title, description } => writeln!(text, "  {title:?} {description:?}"),
            DifferenceKind::Gone { description } => writeln!(text, "  {description:?}"),
            DifferenceKind::Description { page, catalog } => {
                writeln!(text, "  page    {page:?}\n  catalog {catalog:?}")
            }
            DifferenceKind::Title { page, catalog } => {
                writeln!(text, "  title page    {page:?}\n  title catalog {catalog:?}")
            }
        };
    }
    text
}

#[test]
fn every_page_gives_its_rows_its_defects_and_its_differences() {
    for path in files("pages") {
        let actual = described(&read(&path));
        let expected = path.with_file_name(format!("{}.expected", name(&path)));
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &actual).unwrap();
        }
        assert_eq!(actual, fs::read_to_string(expected).unwrap(), "{}", path.display());
    }
}

/// The rows of a document by id: title and description, byte for byte.
fn documented(language: &str) -> BTreeMap<String, (u16, Option<String>, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/documents/{language}.tsv"));
    let table = fs::read_to_string(path).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let row = |line: &str| {
        let [kind, code, status, title, description] =
            <[&str; 5]>::try_from(line.split('\t').collect::<Vec<_>>()).unwrap();
        let title = (!title.is_empty()).then(|| title.to_owned());
        (format!("{kind}-{code}"), (status.parse().unwrap(), title, description.to_owned()))
    };
    rows.map(row).collect()
}

#[track_caller]
fn assert_has_every_documented_row(page: &Page) {
    let row = |row: &error_l10n_check::document::Row| {
        (row.id(), (row.status(), row.title().map(str::to_owned), row.description().to_owned()))
    };
    let rows: BTreeMap<_, _> = page.rows().iter().map(row).collect();
    assert_eq!(page.rows().len(), 53, "{}", page.file());
    assert_eq!(rows, documented(&page.language().to_string()), "{}", page.file());
    assert_eq!(page.drift(&Catalog::embedded()), [], "{}", page.file());
}

#[test]
fn every_documented_row_is_found_in_every_form_and_order() {
    let whole = [
        "en.txt",
        "en.md",
        "en.html",
        "es.txt",
        "es.md",
        "es.html",
        "ru.txt",
        "ru.md",
        "ru.html",
        "es-shuffled.md",
        "ru-copied.txt",
        "es-source.md",
    ];
    for file in whole {
        assert_has_every_documented_row(&read(&folder("pages").join(file)));
    }
}

#[test]
fn every_row_is_found_where_the_catalog_knows_no_text_of_the_language() {
    // What an import into a new language has to go by.
    for (file, tag) in [("es.txt", "fr"), ("ru.txt", "uk"), ("en.txt", "de")] {
        let bytes = fs::read(folder("pages").join(file)).unwrap();
        let page = Page::read(file, &bytes, &tag.parse().unwrap(), &Catalog::embedded()).unwrap();
        let rows = documented(file.get(..2).unwrap());
        assert_eq!(page.rows().len(), 53);
        for row in page.rows() {
            let (status, title, description) = rows.get(&row.id()).unwrap();
            assert_eq!((row.status(), row.description()), (*status, &**description), "{file} {}", row.id());
            assert_eq!(row.title(), title.as_deref(), "{file} {}", row.id());
        }
    }
}

#[test]
fn the_documents_themselves_give_every_row() {
    for language in ["en", "es", "ru"] {
        let file = format!("referrals-api-response-codes.{language}.txt");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/documents").join(&file);
        // They are not part of the repository.
        let Ok(bytes) = fs::read(path) else { continue };
        let page = Page::read(&file, &bytes, &language.parse().unwrap(), &Catalog::embedded()).unwrap();
        assert_has_every_documented_row(&page);
    }
}

#[test]
fn what_is_no_page_of_codes_is_refused() {
    for path in files("pages-unrecognised") {
        let bytes = fs::read(&path).unwrap();
        let error = Page::read(name(&path), &bytes, &"en".parse().unwrap(), &Catalog::embedded()).unwrap_err();
        assert_eq!(error.file(), name(&path));
        let expected = match name(&path) {
            "latin-1.md" => "latin-1.md:3:6: not UTF-8; save it as UTF-8".to_owned(),
            file => format!(
                "{file}: there is no table of statuses or codes; give a page that has an HTTP status in each row, as text, \
                 Markdown or HTML"
            ),
        };
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_page_may_be_utf_16_or_have_a_byte_order_mark() {
    let page = fs::read_to_string(folder("pages").join("ru.txt")).unwrap();
    let units = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
        mark.into_iter().chain(page.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
    };
    let forms = [
        units([0xff, 0xfe], u16::to_le_bytes),
        units([0xfe, 0xff], u16::to_be_bytes),
        format!("\u{feff}{page}").into_bytes(),
        page.replace('\n', "\r\n").into_bytes(),
    ];
    for bytes in forms {
        let page = Page::read("ru.txt", &bytes, &"ru".parse().unwrap(), &Catalog::embedded()).unwrap();
        assert_has_every_documented_row(&page);
    }
    let too_large = vec![b' '; 4 * 1024 * 1024 + 1];
    let error = Page::read("ru.txt", &too_large, &"ru".parse().unwrap(), &Catalog::embedded()).unwrap_err();
    assert_eq!(error.problem(), &Problem::PageTooLarge);
    let half = [0xff, 0xfe, 0x20];
    let error = Page::read("ru.txt", &half, &"ru".parse().unwrap(), &Catalog::embedded()).unwrap_err();
    assert_eq!(error.problem(), &Problem::NotUtf16);
}

/// The texts of `ftl` as the library shows them, by id.
#[track_caller]
fn loaded(ftl: &str, page: &Page) -> Catalog {
    let tag = page.language().to_string();
    let builder = Catalog::builder().default_language("en").overlay_text(tag, "page.ftl", ftl);
    builder.build().unwrap_or_else(|error| panic!("{error}\n{ftl}"))
}

#[track_caller]
fn assert_loads_as_it_is(page: &Page) {
    let ftl = page.to_ftl();
    let catalog = loaded(&ftl, page);
    let language = catalog.negotiate(&LanguagePriorityList::from_tags([page.language().to_string()]));
    for row in page.rows() {
        let is_possible = !row.code().contains(['.', ':']) && !row.description().is_empty();
        if is_possible {
            let text = catalog.message(language, &row.id(), &Arguments::new());
            assert_eq!(text.as_deref(), Some(row.description()), "{ftl}");
        }
    }
}

#[test]
fn what_import_writes_is_loaded_with_every_text_as_it_is_on_the_page() {
    for path in files("pages") {
        assert_loads_as_it_is(&read(&path));
    }
}

#[test]
fn what_import_writes_passes_the_check() {
    for form in ["txt", "md", "html"] {
        let source = |language: &str| {
            let page = read(&folder("pages").join(format!("{language}.{form}")));
            (format!("{language}/codes.ftl"), page.to_ftl())
        };
        let project = Project::from_sources(["en", "es", "ru"].map(source)).unwrap();
        let report = error_l10n_check::check(&project);
        let errors: Vec<_> = report.findings().iter().filter(|finding| finding.severity() == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn a_folder_is_compared_to_instead_of_the_shipped_texts() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("es")).unwrap();
    let page = read(&self::folder("pages").join("es.md"));
    fs::write(folder.path().join("es/codes.ftl"), page.to_ftl().replace("Sin", "Con")).unwrap();
    let spanish: LanguageIdentifier = "es".parse().unwrap();
    let catalog = catalog_from_folder(folder.path(), &spanish).unwrap();
    assert_eq!(page.drift(&catalog), []);

    fs::write(folder.path().join("es/codes.ftl"), "code-99904 = Otra cosa\ncode-88001 = Solo aquí\n").unwrap();
    let catalog = catalog_from_folder(folder.path(), &spanish).unwrap();
    let differences = page.drift(&catalog);
    let ids = |kind: &str| differences.iter().filter(|difference| difference.kind().name() == kind).count();
    assert_eq!((ids("new"), ids("changed"), ids("gone")), (52, 1, 1));
    assert!(differences.iter().any(|difference| difference.id() == "code-generalException"));

    let error = catalog_from_folder(folder.path(), &"ru".parse().unwrap()).unwrap_err();
    assert_eq!(error.problem(), &Problem::NoTextsIn { tag: "ru".to_owned() });
    fs::write(folder.path().join("es/codes.ftl"), "code-99904 Otra cosa\n").unwrap();
    let error = catalog_from_folder(folder.path(), &spanish).unwrap_err();
    assert!(error.to_string().ends_with("codes.ftl:1:12: not valid Fluent: expected a token starting with \"=\"; write 'id = text'; indent further lines of a text by four spaces"), "{error}");
}

/// Parts of pages, put together at random.
fn parts() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "404",
        "99904",
        "99,904",
        "BadRequest",
        "itemNotFound",
        "Not Found",
        "The text.",
        "{ $a }",
        "[x",
        "*",
        ".",
        "# ",
        "|",
        " | ",
        "|---|---|---|\n",
        "\n",
        "\n\n",
        "\t",
        " ",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td rowspan=3 colspan=2>",
        "<li>",
        "<ul>",
        "</ul>",
        "</table>",
        "• 200: Fine\n",
        "- ",
        "`",
        "\u{a0}",
        "текст",
        "٤٠٤",
        "\\|",
        "{",
        "}",
        "\u{7}",
        "innerError.details",
        "<script>",
        "&nbsp;",
        "500 99905 ",
        "401 99902 x\n",
    ]);
    prop::collection::vec(part, 0..80).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Page::read("x", &bytes, &"es".parse().unwrap(), &Catalog::embedded());
    }

    #[test]
    fn whatever_a_page_says_is_loaded_as_it_is(page in parts(), file in prop::sample::select(vec!["x.txt", "x.md", "x.html"])) {
        if let Ok(page) = Page::read(file, page.as_bytes(), &"es".parse().unwrap(), &Catalog::embedded()) {
            assert_loads_as_it_is(&page);
        }
    }
}

#[test]
fn large_and_deep_pages_are_read() {
    let pages = [
        "<table><tr><td>".repeat(20_000),
        "<ul><li>".repeat(30_000),
        "> ".repeat(20_000) + "| a | b |",
        "404 Not Found Text\n".repeat(20_000),
        "a 404 b\n".repeat(40_000),
        format!("<table><tr>{}</tr><tr><td>404<td>99904<td>x</tr></table>", "<td>1".repeat(30_000)),
        format!("<table>{}</table>", "<tr><td rowspan=9>404<td colspan=9 rowspan=9>99904<td>x</tr>".repeat(4_000)),
        "é".repeat(2_000_000),
    ];
    for page in pages {
        let _ = Page::read("x", page.as_bytes(), &"es".parse().unwrap(), &Catalog::embedded());
    }
}
