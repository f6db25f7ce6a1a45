//! The command from outside: what it prints, to which stream, and its exit status. Cases are files in
//! `tests/transcripts`.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expects in the shortest way"
)]

mod batch;
#[path = "../../../../tests/support/bodies.rs"]
mod bodies;
mod check;
#[cfg(feature = "serve")]
mod clients;
mod documents;
mod fingerprints;
mod pages;
mod secrets;
#[cfg(feature = "serve")]
mod serve;
mod shells;
mod streams;
mod texts;
mod transcript;
mod transcripts;
