//! Compares error-l10n with what one would use in its place: the same job done by several stacks in one process.
//!
//! [`stacks`] has this library and its peers, each in a file of its own behind one trait, [`inputs`] the bodies they are
//! given, [`sections`] what is compared: the whole call, single steps of it, growth. [`measure`](mod@measure) does it in
//! interleaved rounds with medians of ratios, and [`report`] writes Markdown.
//!
//! `README.md` beside this package has the command and its output.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot be set up has to stop; nobody serves requests with it"
)]

pub mod inputs;
pub mod jiter_body;
pub mod made_up;
pub mod measure;
pub mod negotiation;
pub mod report;
pub mod sections;
pub mod sources;
pub mod stacks;
pub mod task;
pub mod typed_body;
pub mod visitor_body;

include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));
