//! The verbs, a file each.

pub(crate) mod batch;
pub(crate) mod check;
pub(crate) mod codes;
pub(crate) mod completions;
pub(crate) mod drift;
pub(crate) mod explain;
pub(crate) mod find;
pub(crate) mod help;
pub(crate) mod import;
pub(crate) mod man;
pub(crate) mod negotiate;
#[cfg(feature = "serve")]
pub(crate) mod serve;

use crate::failure::Failure;
use crate::texts::TextOptions;
use crate::voice::Voice;

/// How a run ended that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Exit status 0.
    Fine,
    /// Exit status 1: there was an answer, and it is a general one.
    NotUnderstood,
    /// Exit status 1: the texts that were checked or compared are not in order.
    Findings,
    /// Exit status 1: there is nothing to answer with.
    NothingFound,
}

/// What a verb does, and which of the common options it has.
pub(crate) trait Verb {
    /// The values of `--lang`; the command itself speaks the first one.
    fn languages(&self) -> &[String] {
        &[]
    }

    /// The texts it works with.
    fn texts(&self) -> TextOptions {
        TextOptions::default()
    }

    /// Does the work.
    fn run(&self, voice: &Voice) -> Result<Outcome, Failure>;
}

/// The two formats most verbs have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a person
    Text,
    /// For a program
    Json,
}
