#![expect(clippy::string_slice, reason = "a place that is no place is what fails the test")]

use super::*;
use crate::model::{Element, Expression, InlineKind, Pattern};

const TEXT: &str = "# First\n# second\na-b = One { $x }\n    two { NUMBER($n, minimumFractionDigits: 2) }{ \"\" }\n    .title = \
                    { $n ->\n        [0] none\n       *[few] { -brand(case: \"x\") } { a.b }\n    }\n-brand = { { 1.5 } } ñ\n";

fn spans(pattern: &Pattern, text: &str) -> Vec<String> {
    let piece = |span: &Span| text.get(span.clone()).unwrap().to_owned();
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            Element::Text(inner) => {
                assert_eq!(inner.value, piece(&inner.span));
                found.push(piece(&inner.span));
            }
            Element::Placeable(placeable) => {
                found.push(piece(&placeable.span));
                if let Expression::Select(select) = &placeable.expression {
                    select.variants.iter().for_each(|variant| found.extend(spans(&variant.value, text)));
                }
            }
        }
    }
    found
}

#[test]
fn everything_knows_where_it_stands() {
    for text in [TEXT.to_owned(), format!("\u{feff}{TEXT}"), TEXT.replace('\n', "\r\n")] {
        let resource = parse(&text);
        assert!(resource.junk.is_empty(), "{:?}", resource.junk);
        let [message, term] = resource.entries.as_slice() else { panic!("two entries: {resource:?}") };
        let value = spans(message.value.as_ref().unwrap(), &text);
        let value: Vec<&str> = value.iter().map(|piece| piece.trim_end_matches(['\r', '\n'])).collect();
        let end = "{ NUMBER($n, minimumFractionDigits: 2) }";
        let value: Vec<&str> = value.into_iter().filter(|piece| !piece.is_empty()).collect();
        assert_eq!(value, ["One ", "{ $x }", "two ", end, "{ \"\" }"]);
        let title = spans(&message.attributes[0].value, &text);
        assert!(title[0].starts_with("{ $n ->") && title[0].ends_with("    }"));
        assert_eq!(title[1..], ["none", "{ -brand(case: \"x\") }", " ", "{ a.b }"]);
        assert_eq!(spans(term.value.as_ref().unwrap(), &text), ["{ { 1.5 } }", " ñ"]);
        assert_eq!(&text[term.name_span.clone()], "-brand");
        assert_eq!(&text[message.name_span.clone()], "a-b");
        let comment: Vec<&str> =
            message.comment.as_ref().unwrap().lines.iter().map(|line| &text[line.span.clone()]).collect();
        assert_eq!(comment, ["First", "second"]);
        for inline in message.texts().flat_map(|(_, pattern)| pattern.inlines()) {
            let written = &text[inline.span.clone()];
            match &inline.kind {
                InlineKind::Variable(name) => assert_eq!(written, format!("${name}")),
                InlineKind::Number(number) => assert_eq!(written, number),
                InlineKind::String(string) => assert_eq!(written, format!("\"{string}\"")),
                InlineKind::Function { .. } => assert_eq!(written, "NUMBER($n, minimumFractionDigits: 2)"),
                InlineKind::Term { .. } => assert_eq!(written, "-brand(case: \"x\")"),
                InlineKind::Message { .. } => assert_eq!(written, "a.b"),
                InlineKind::Placeable(_) => {}
            }
        }
    }
}

#[test]
fn every_way_through_the_choices_is_a_branch_and_knows_its_places() {
    let text =
        "a = x { $n ->\n    [one] é { $n ->\n        [0] zero\n       *[other] p{ $n }q\n    } z\n   *[other] w\n} y\n";
    let resource = parse(text);
    let pattern = resource.entries[0].value.as_ref().unwrap();
    let branches = pattern.branches();
    let flat: Vec<(String, String)> =
        branches.iter().map(|branch| (branch.variant.clone().unwrap(), branch.flat())).collect();
    let expected = [("one/0", "x é zero z y"), ("one/other", "x é p\u{fffc}q z y"), ("other", "x w y")];
    assert_eq!(flat, expected.map(|(variant, text)| (variant.to_owned(), text.to_owned())));
}

#[test]
fn a_broken_entry_leaves_the_others_alone() {
    let resource = parse("a = x\nb c\nd = { $e\nf = y\n");
    let names: Vec<&str> = resource.entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["a", "f"]);
    assert_eq!(resource.junk.len(), 2);
}

#[test]
fn what_would_harm_the_parser_is_junk() {
    let deep = format!("a = {}\nb = x\n", "{".repeat(20_000));
    let resource = parse(&deep);
    assert_eq!(resource.junk[0].problem, Problem::TooDeep);
    assert_eq!(resource.entries[0].name, "b");
    let cut = parse("a = { \"\\u00é\" }\nb = \\u00é\n");
    assert!(matches!(cut.junk[0].problem, Problem::UnknownEscape(_)));
    let Element::Text(text) = &cut.entries[0].value.as_ref().unwrap().elements[0] else { panic!("b is text") };
    assert_eq!(text.value, "\\u00é");
}
