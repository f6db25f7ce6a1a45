//! `import`: a documentation page as texts.

use std::ffi::OsString;

use clap::Args;
use error_l10n_check::document::Defect;

use super::{Outcome, Verb};
use crate::destination::Destination;
use crate::failure::Failure;
use crate::voice::Voice;
use crate::{languages, page};

/// Turn a documentation page into a Fluent file
///
/// Reads the tables of statuses and codes of a saved page and writes a text for each row, as it stands there. A page may
/// be text as a browser saves it, Markdown or HTML, in any language. What is wrong with the page, such as a code that
/// its translation has mangled, is told with its line. With rows that cannot be read, the exit status is 1; a page
/// without any is refused.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n import codes.html --lang fr > fr/referrals.ftl
  error-l10n import codes.es.txt --lang es --output es/referrals.ftl")]
pub(crate) struct Import {
    /// A saved page, or - for standard input
    #[arg(value_name = "PAGE|-")]
    page: OsString,
    /// The language of the page, as tag. (The command itself speaks that of LC_ALL, LC_MESSAGES or LANG.)
    #[arg(long = "lang", value_name = "TAG")]
    language: String,
    /// Where the texts go. A file is replaced when they are complete [default: standard output]
    #[arg(long, value_name = "FILE|-")]
    output: Option<OsString>,
}

impl Verb for Import {
    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let language = languages::tag("--lang", &self.language)?;
        let page = page::read(&self.page, &language, voice.catalog())?;
        let mut destination = Destination::open(self.output.as_deref())?;
        destination.write(page.to_ftl().as_bytes())?;
        destination.finish()?;
        page::note_defects(&page, voice);
        Ok(if page.defects().iter().any(Defect::is_loss) { Outcome::NotUnderstood } else { Outcome::Fine })
    }
}
