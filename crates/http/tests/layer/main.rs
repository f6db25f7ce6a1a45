//! The tower layer from outside: one response in, one response out.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

#[path = "../../../../tests/support/bodies.rs"]
mod bodies;
mod codings;
mod connections;
mod failures;
mod headers;
mod languages;
mod leaks;
mod limits;
mod modes;
mod owned;
mod same_body;
mod support;
mod unknown;
