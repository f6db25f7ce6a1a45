//! References: what a text refers to has to be there.

mod cycles;
mod links;
mod renaming;
mod selectors;
mod terms;
mod variables;

use crate::context::{Context, Findings};

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    links::check(context, out);
    cycles::check(context, out);
    terms::check(context, out);
    variables::check(context, out);
    selectors::check(context, out);
}
