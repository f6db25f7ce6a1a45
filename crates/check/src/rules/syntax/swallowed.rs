//! Messages that became a part of the text above them: their line is indented.

use crate::alignment;
use crate::context::{Context, Findings};
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for locale in context.locales() {
        let is_elsewhere = |name: &str| {
            let is_here = locale.find_any_case(name).is_some();
            !is_here && context.locales().any(|other| other.find(name).is_some())
        };
        for (at, name, span) in alignment::swallowed(locale, is_elsewhere) {
            let reason = format!("the message '{name}' is indented, so it belongs to the text above it");
            out.report(&rule::SYNTAX_ERROR, at.place(span).message(name), reason).suggest("begin the line with its id");
        }
    }
}
