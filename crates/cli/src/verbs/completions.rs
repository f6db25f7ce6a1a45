//! `completions`: what a shell needs to complete the command line. The only door to `clap_complete`.

use clap::Args;
use clap_complete::Shell;

use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::voice::Voice;
use crate::{help, output};

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n completions bash \\
       > ~/.local/share/bash-completion/completions/error-l10n")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Verb for Completions {
    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        // Into memory first: clap_complete panics where it cannot write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut help::command(&voice.helping()), "error-l10n", &mut script);
        output::data(&String::from_utf8_lossy(&script))?;
        Ok(Outcome::Fine)
    }
}
