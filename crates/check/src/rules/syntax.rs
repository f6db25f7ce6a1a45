//! Syntax.

use crate::context::{Context, Findings, Place};
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    for (locale, file) in context.project.files() {
        for junk in &file.resource.junk {
            let text = format!("not valid Fluent: {:?}", junk.problem);
            out.report(&rule::SYNTAX_ERROR, Place::file(locale, file, junk.at..junk.span.end), text);
        }
    }
}
