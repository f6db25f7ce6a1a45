//! What is wrong with an attribute. The parser gives up at the beginning of its line, and says nothing of the reason.

use fluent_syntax::parser;

use crate::model::Problem;

/// The place of the fault in the text of an attribute that stands as junk, and the problem.
pub(super) fn problem(junk: &str) -> Option<(usize, Problem)> {
    let indented = junk.trim_start();
    let attribute = indented.strip_prefix('.')?;
    let start = junk.len() - attribute.len();
    // As a message it has the same grammar, but for the dots of attributes behind it, which are indented.
    match parser::parse(attribute) {
        Ok(_) => Some((start - 1, Problem::LonelyAttribute)),
        Err((_, errors)) => {
            let error = errors.into_iter().next()?;
            let at = start + error.pos.start.min(attribute.len());
            let problem = super::problem(error.kind);
            Some((at, if problem == Problem::NoText { Problem::NoValue } else { problem }))
        }
    }
}
