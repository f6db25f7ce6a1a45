//! `man`: the manual pages. The only door to `clap_mangen`.

use clap::Args;

use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{help, output};

/// Print a manual page
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n man | man -l -
  error-l10n man explain --lang es > error-l10n-explain.1")]
pub(crate) struct Man {
    /// The verb whose page it is; without it, the page of the command
    verb: Option<String>,
    /// The user's languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or
    /// LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
}

impl Verb for Man {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let voice = voice.helping();
        let command = help::command(&voice);
        let page = match &self.verb {
            None => Some(&command),
            Some(verb) => command.find_subcommand(verb),
        };
        let page =
            page.cloned().ok_or_else(|| Sentence::new("cli-verb-unknown").with("verbs", help::verbs().join(", ")))?;
        let mut roff = Vec::new();
        let source = concat!("error-l10n ", env!("CARGO_PKG_VERSION"));
        clap_mangen::Man::new(page).source(source).render(&mut roff).map_err(Failure::from_write)?;
        output::data(&with_headings(&String::from_utf8_lossy(&roff), &voice))?;
        Ok(Outcome::Fine)
    }
}

/// The headings clap_mangen writes in English.
const HEADINGS: [(&str, &str); 4] = [
    ("NAME", "cli-man-name"),
    ("SYNOPSIS", "cli-man-synopsis"),
    ("DESCRIPTION", "cli-man-description"),
    ("VERSION", "cli-man-version"),
];

/// The page with its headings in the language of `voice`. What stands behind the options, which clap_mangen calls
/// "extra", gets the heading it has in `--help`.
fn with_headings(page: &str, voice: &Voice) -> String {
    let mut lines = page.lines();
    let mut text = String::new();
    while let Some(line) = lines.next() {
        let heading = line.strip_prefix(".SH ");
        let known = heading.and_then(|heading| HEADINGS.iter().find(|(known, _)| *known == heading));
        text += &match (heading, known) {
            (_, Some((_, id))) => format!(".SH {}", voice.label(id).to_uppercase()),
            (Some("EXTRA"), None) => {
                format!(".SH {}", lines.next().unwrap_or_default().trim_end_matches(':').to_uppercase())
            }
            _ => line.to_owned(),
        };
        text.push('\n');
    }
    text
}
