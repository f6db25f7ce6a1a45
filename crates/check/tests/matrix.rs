//! The render matrix: what it shows is what users see.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects in the shortest way")]

use std::path::Path;

use error_l10n::{Arguments, Catalog, LanguagePriorityList};
use error_l10n_check::{Cell, Labels, Matrix, MatrixText, Project, Value};
use proptest::prelude::*;

const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 5.0, 11.0, 21.0, 1.5, 1_000_000.0];

fn matrix(sources: &[(&str, &str)]) -> Matrix {
    Matrix::new(&Project::from_sources(sources.iter().copied()).unwrap())
}

#[track_caller]
fn text<'m>(matrix: &'m Matrix, message: &str, attribute: Option<&str>) -> &'m MatrixText {
    let is_it = |text: &&MatrixText| text.message() == message && text.attribute() == attribute;
    matrix.texts().iter().find(is_it).unwrap_or_else(|| panic!("no {message}"))
}

/// Each case on a line: the values, then the cells.
fn shown(text: &MatrixText) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => text.replace('\u{2068}', "<").replace('\u{2069}', ">"),
        other => format!("{other:?}").to_lowercase(),
    };
    let cells = |cells: &[Cell]| cells.iter().map(cell).collect::<Vec<_>>().join(" | ");
    text.cases().iter().map(|case| format!("{}: {}\n", case.sample(), cells(case.cells()))).collect()
}

#[test]
fn the_shipped_texts_are_all_there_and_as_the_library_writes_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let matrix = Matrix::new(&Project::from_folder(folder).unwrap());
    assert!(matrix.is_complete());
    assert_eq!(matrix.columns().iter().map(|column| column.tag()).collect::<Vec<_>>(), ["en", "es", "ru"]);
    let catalog = Catalog::embedded();
    let mut cells = 0;
    for text in matrix.texts().iter().filter(|text| text.attribute().is_none()) {
        for case in text.cases() {
            let arguments = case.sample().values().fold(Arguments::new(), |arguments, (name, value)| match value {
                Value::Number(number) => arguments.with_number(name, *number),
                Value::Text(text) => arguments.with(name, text.as_str()),
            });
            for (column, cell) in matrix.columns().iter().zip(case.cells()) {
                let language = catalog.negotiate(&LanguagePriorityList::from_tags([column.tag()]));
                let text = catalog.message(language, text.message(), &arguments).unwrap();
                assert_eq!(cell, &Cell::Text(text.into_owned()));
                cells += 1;
            }
        }
    }
    // 71 texts, of which three have each of eight numbers.
    assert_eq!(cells, (71 - 3 + 3 * 8) * 3);
    let title = text(&matrix, "status-404", Some("title"));
    assert_eq!(shown(title), ": Not Found | No encontrado | Не найдено\n");
    let numbers = text(&matrix, "advice-retry-after-hours", None).cases();
    let numbers: Vec<f64> = numbers
        .iter()
        .map(|case| match case.sample().values().next().unwrap() {
            ("hours", Value::Number(number)) => *number,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(numbers, NUMBERS);
}

#[test]
fn strings_are_short_long_and_right_to_left_beside_the_numbers() {
    let matrix = matrix(&[("en/a.ftl", "a = { $who }: { $n ->\n [one] one\n *[other] { $n }\n }\n")]);
    let expected = "\
n = 0, who = Ana: <Ana>: <<0>>
n = 1, who = Ana: <Ana>: <one>
n = 2, who = Ana: <Ana>: <<2>>
n = 5, who = Ana: <Ana>: <<5>>
n = 11, who = Ana: <Ana>: <<11>>
n = 21, who = Ana: <Ana>: <<21>>
n = 1.5, who = Ana: <Ana>: <<1.5>>
n = 1000000, who = Ana: <Ana>: <<1,000,000>>
n = 5, who = Northwind Traders International Holding, Partner Relations and Referrals Division: \
<Northwind Traders International Holding, Partner Relations and Referrals Division>: <<5>>
n = 5, who = شركة النور 24: <شركة النور 24>: <<5>>
";
    assert_eq!(
        shown(text(&matrix, "a", None)).replace("<<", "<").replace(">>", ">"),
        expected.replace("<<", "<").replace(">>", ">")
    );
}

#[test]
fn every_word_a_text_of_any_locale_chooses_by_is_a_sample() {
    let matrix = matrix(&[
        ("en/a.ftl", "a = { $state ->\n [open] Open\n *[other] Else\n }\n"),
        ("es/a.ftl", "a = { $state ->\n [open] Abierto\n [closed] Cerrado\n *[other] Otro\n }\n"),
    ]);
    let expected = "state = closed: Else | Cerrado\nstate = open: Open | Abierto\nstate = Ana: Else | Otro\n";
    let shown = shown(text(&matrix, "a", None));
    assert_eq!(shown, expected);
}

#[test]
fn numbers_are_told_by_keys_functions_and_the_configuration() {
    let config = "[codes]\nx = { args = { total = \"number\", kind = \"string\" } }\n";
    let texts =
        "code-x = { $total } { $kind }\nb = { NUMBER($n) }\nc = { $m ->\n [0] none\n *[other] some\n }\nd = { b }\n";
    let matrix = matrix(&[("en/a.ftl", texts), ("check.toml", config)]);
    let count = |id| text(&matrix, id, None).cases().len();
    // Eight numbers, and two more strings where there is one.
    assert_eq!([count("code-x"), count("b"), count("c"), count("d")], [10, 8, 8, 8]);
}

#[test]
fn what_is_missing_broken_inherited_or_unreadable_is_told_apart() {
    let matrix = matrix(&[
        ("en/a.ftl", "-brand = Contoso\na = A { -brand }\nb = B\nc = C\n    .title = T\nd = D\n"),
        ("es/a.ftl", "b Roto\na = A { -nada }\nc = { $unknown }\nd = D\n    .title = extra\n"),
        ("es-MX/a.ftl", "d = DF\n"),
    ]);
    let shown = |id, attribute| shown(text(&matrix, id, attribute));
    assert_eq!(shown("a", None), ": A Contoso | broken | inherited\n");
    assert_eq!(shown("b", None), ": B | missing | inherited\n");
    assert_eq!(shown("c", Some("title")), ": T | missing | inherited\n");
    assert_eq!(shown("d", None), ": D | D | DF\n");
    assert_eq!(shown("d", Some("title")), ": missing | extra | inherited\n");
    assert!(shown("c", None).starts_with("unknown = Ana: C | Ana | inherited\n"), "{}", shown("c", None));
    assert_eq!((matrix.problems(0), matrix.problems(1), matrix.problems(2)), (1, 3, 0));
    assert_eq!((matrix.unread(), matrix.is_complete()), (1, false));
}

#[test]
fn one_text_the_library_refuses_does_not_keep_the_others_out() {
    let matrix = matrix(&[("en/a.ftl", "a = A\nb = { 12345678901234567890 }\nc = C\nc = again\nC = { c }\n")]);
    let cells: Vec<String> = matrix.texts().iter().map(shown).collect();
    assert_eq!(cells, [": A\n", ": broken\n", ": C\n"]);
}

#[test]
fn pseudo_locales_are_made_of_the_source_and_have_no_problems_of_their_own() {
    let sources = [("en/a.ftl", "a = Gone\n    .title = Title\n"), ("es/a.ftl", "a = Ido\nb = Solo\n")];
    let matrix = Matrix::with_pseudo_locales(&Project::from_sources(sources).unwrap());
    let tags: Vec<_> = matrix.columns().iter().map(|column| (column.tag(), column.is_right_to_left())).collect();
    assert_eq!(tags, [("en", false), ("es", false), ("en-XA", false), ("ar-XB", true)]);
    assert_eq!(shown(text(&matrix, "a", None)), ": Gone | Ido | [Ɠǿƞḗ] | \u{200f}\u{202e}Gone\u{202c}\u{200f}\n");
    assert_eq!(
        shown(text(&matrix, "a", Some("title"))),
        ": Title | missing | [Ŧīŧŀḗ] | \u{200f}\u{202e}Title\u{202c}\u{200f}\n"
    );
    assert_eq!(shown(text(&matrix, "b", None)), ": missing | Solo | inherited | inherited\n");
    assert_eq!((matrix.problems(2), matrix.problems(3)), (0, 0));
}

#[test]
fn the_page_is_one_file_that_loads_nothing_and_shows_texts_as_text() {
    let matrix =
        matrix(&[("en/a.ftl", "a = <script>alert(\"1\")</script> & { $x }\nb = B\n"), ("ar/a.ftl", "a = نص { $x }\n")]);
    let page = matrix.to_html(&Labels { title: "A <b> & \"c\"".to_owned(), ..Labels::default() });
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""));
    assert!(page.contains("<title>A &lt;b&gt; &amp; &quot;c&quot;</title>"));
    assert_eq!((page.matches("<script>").count(), page.matches("<style>").count()), (1, 1));
    for loads in ["http://", "https://", " src=", " href=", "@import", "url(", "style=\"", "onclick", "innerHTML"] {
        assert!(!page.contains(loads), "{loads}");
    }
    let cell = "<td data-tag=\"en\"><p lang=\"en\" dir=\"ltr\">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; <bdi>Ana</bdi></p></td>\
                <td data-tag=\"ar\"><p lang=\"ar\" dir=\"rtl\">نص <bdi>Ana</bdi></p></td>";
    assert!(page.contains(cell), "{page}");
    assert!(page.contains("<td data-tag=\"ar\"><i class=\"bad\">missing</i></td>"));
    assert!(page.contains("<th scope=\"col\">ar <b class=\"count\">1</b></th>"));
    assert!(page.ends_with("</script>\n</body>\n</html>\n"));
}

fn parts() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a = ",
        "b = ",
        "-t = ",
        "\n",
        "    .x = ",
        "{ $n }",
        "{ $n ->\n [one] x\n *[other] y\n }",
        "{ a }",
        "{ b.x }",
        "{ -t }",
        "text",
        "{",
        "}",
        "\"",
        "*",
        "[",
        "# c\n",
        "{ NUMBER($n) }",
        "{ \"\\u0000\" }",
        "<b>",
        "\u{2068}",
        "\u{2069}",
        "{ 1.5 }",
        "{ $n ->\n [0] x\n *[z] { $m }\n }",
        "\u{7}",
    ]);
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_files_give_a_matrix_and_a_page(en in parts(), es in parts()) {
        if let Ok(project) = Project::from_sources([("en/a.ftl", en), ("es/a.ftl", es)]) {
            let matrix = Matrix::with_pseudo_locales(&project);
            let page = matrix.to_html(&Labels::default());
            prop_assert_eq!(page.matches("<bdi>").count(), page.matches("</bdi>").count());
        }
    }
}
