//! `drift`: what differs between a documentation page and the texts.

mod json;
mod text;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use error_l10n_check::document::{self, Defect, Difference, Page};

use super::{Format, Outcome, Verb};
use crate::failure::Failure;
use crate::voice::Voice;
use crate::{languages, output, page};

/// Compare a documentation page with the texts
///
/// Tells which rows of the page are new, gone or changed, and what is wrong with the page itself, such as a code that
/// its translation has mangled. The exit status is 1 if there is a difference or a row that cannot be read; what is
/// wrong with the page alone leaves it at 0.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n drift codes.es.html --lang es
  error-l10n drift codes.fr.md --lang fr --locales portal-texts --format json")]
pub(crate) struct Drift {
    /// A saved page, or - for standard input: text as a browser saves it, Markdown or HTML
    #[arg(value_name = "PAGE|-")]
    page: OsString,
    /// The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
    #[arg(long = "lang", value_name = "TAG")]
    language: String,
    /// Compare with the texts of this folder, which has a folder for each language [default: the shipped texts]
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// For a person (text), or for a program (json) [default: text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json")]
    format: Format,
}

/// A page, and what differs.
struct Comparison {
    page: Page,
    differences: Vec<Difference>,
}

impl Verb for Drift {
    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let comparison = self.compare(voice)?;
        match self.format {
            Format::Text => output::styled(&text::render(&comparison, voice, output::text_width()))?,
            Format::Json => output::data(&json::render(&comparison))?,
        }
        let has_loss = comparison.page.defects().iter().any(Defect::is_loss);
        Ok(if comparison.differences.is_empty() && !has_loss { Outcome::Fine } else { Outcome::Findings })
    }
}

impl Drift {
    fn compare(&self, voice: &Voice) -> Result<Comparison, Failure> {
        let language = languages::tag("--lang", &self.language)?;
        let own = match &self.locales {
            None => None,
            Some(folder) => {
                let refused = |error| page::failure(&error, &folder.to_string_lossy());
                Some(document::catalog_from_folder(folder, &language).map_err(refused)?)
            }
        };
        let catalog = own.as_ref().unwrap_or(voice.catalog());
        let page = page::read(&self.page, &language, catalog)?;
        let differences = page.drift(catalog);
        Ok(Comparison { page, differences })
    }
}
