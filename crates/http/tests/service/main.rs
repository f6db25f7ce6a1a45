//! The HTTP service from outside.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

mod batch;
mod codes;
mod connections;
mod described;
mod description;
mod explain;
mod find;
mod limits;
mod mistakes;
mod operation;
mod overlays;
mod page;
mod support;
mod texts;
