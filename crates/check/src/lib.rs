//! Translation QA for Fluent: proof that every language of a project is complete, correct and safe.
//!
//! A [`Project`] is a folder with a folder for each language, or files given as bytes. [`check`] holds its texts to
//! every [`Rule`] and gives a [`Report`]: [`Finding`]s as data, each with its place, and how much of each language is
//! there. In a test of a portal one call is enough:
//!
//! ```no_run
//! # fn main() -> Result<(), error_l10n_check::Error> {
//! let project = error_l10n_check::Project::from_folder("locales")?;
//! error_l10n_check::check(&project).assert_clean();
//! # Ok(())
//! # }
//! ```
//!
//! The project's own wishes stand in a `check.toml` beside the texts: [`Config`]. The texts are loaded and formatted by
//! the library that serves them, so that check and run time cannot disagree.

mod abbreviations;
mod alignment;
mod allowance;
mod baseline;
mod check;
mod codes;
mod config;
mod context;
mod coverage;
mod dictionary;
pub mod document;
mod error;
mod finding;
mod fingerprint;
mod flat;
mod inflection;
mod json;
mod language;
mod lines;
mod matcher;
mod matrix;
mod model;
mod names;
mod normal;
mod parse;
mod plural;
mod precedence;
mod project;
mod provenance;
mod render;
mod report;
mod rule;
mod rules;
mod runtime;
mod script;
mod words;

pub use baseline::{Baseline, Compared};
pub use check::check;
pub use config::{
    ArgumentType, Code, Config, GlossaryEntry, Html, Pattern, Quotes, Register, RequiredAttributes, Translations,
};
pub use coverage::Coverage;
pub use error::{Error, Expected, Problem};
pub use finding::{Finding, Severity};
pub use matrix::{Case, Cell, Column, Labels, Matrix, MatrixText, Sample, Value};
pub use project::Project;
pub use provenance::Provenance;
pub use render::{Format, Renderer, Words};
pub use report::Report;
pub use rule::Rule;
