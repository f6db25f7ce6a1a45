//! The rules at work, one file a group.

mod completeness;
mod files;
mod placement;
mod plurals;
mod references;
mod stale;
mod syntax;
mod text;

use crate::context::{Context, Findings};
use crate::rule::{self, Rule};

/// Runs every rule.
pub(crate) fn run(context: &Context<'_>, out: &mut Findings) {
    files::check(context, out);
    syntax::check(context, out);
    completeness::check(context, out);
    references::check(context, out);
    plurals::check(context, out);
    stale::check(context, out);
    text::check(context, out);
}

/// Whether the rule is about how a file is written, not about its texts.
pub(crate) fn concerns_syntax(rule: &Rule) -> bool {
    let rules = [
        &rule::SYNTAX_ERROR,
        &rule::DUPLICATE_ID,
        &rule::NESTING_TOO_DEEP,
        &rule::INVALID_ENCODING,
        &rule::EMPTY_TEXT,
        &rule::INVALID_ALLOWANCE,
    ];
    rules.contains(&rule)
}
