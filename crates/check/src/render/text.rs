//! For a person at a terminal. The only door to `annotate_snippets`.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer as Painter, Snippet};

use super::{Renderer, excerpt, place, visible};
use crate::finding::{Finding, Severity};
use crate::report::Report;

/// The findings, each with its line underlined where it is, and an empty line between them.
pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    let painter = if renderer.is_styled { Painter::styled() } else { Painter::plain() };
    let painter = painter.term_width(renderer.width).decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for finding in report.findings() {
        text.push_str(&painter.render(&[group(report, finding, renderer)]));
        text.push_str("\n\n");
    }
    text.pop();
    text
}

fn group<'r>(report: &'r Report, finding: &'r Finding, renderer: &'r Renderer) -> Group<'r> {
    let level = match finding.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let level = level.with_name(Some(renderer.words.severity(finding.severity())));
    let sentence = visible::escaped(&place::sentence(finding)).into_owned();
    let title = level.primary_title(sentence).id(finding.rule().id());
    let help = Level::HELP.with_name(Some(renderer.words.help.as_str()));
    let suggestion = finding.suggestion().map(|suggestion| help.message(visible::escaped(suggestion)));
    title.element(source(report, finding, &renderer.folder)).elements(suggestion)
}

/// The line of the file; only its place if there is no such line.
fn source<'r>(report: &'r Report, finding: &Finding, folder: &str) -> Element<'r> {
    let path = visible::escaped(&place::path(folder, finding)).into_owned();
    let line = usize::try_from(finding.line()).unwrap_or(usize::MAX);
    match report.source(finding.file()).and_then(|source| excerpt::of(source, finding.span())) {
        Some(excerpt) => {
            let annotation = AnnotationKind::Primary.span(excerpt.span);
            Snippet::source(excerpt.line).line_start(line).path(path).annotation(annotation).into()
        }
        None => {
            let column = usize::try_from(finding.column()).unwrap_or(usize::MAX);
            Origin::path(path).line(line).char_column(column).into()
        }
    }
}
