//! `--update-fingerprints`: which source text each translation was made from.

use error_l10n_check::{Project, Provenance};

use super::known::count;
use crate::destination::Destination;
use crate::failure::Failure;
use crate::output;
use crate::voice::{Sentence, Voice};

/// Writes the file anew and gives the project that remembers what it says.
///
/// # Errors
///
/// A file that cannot be written.
pub(super) fn update(project: Project, voice: &Voice) -> Result<Project, Failure> {
    let provenance = Provenance::of(&project);
    let file = project.provenance_file();
    let mut destination = Destination::open(Some(file.as_os_str()))?;
    destination.write(provenance.to_string().as_bytes())?;
    destination.finish()?;
    let note = Sentence::new("cli-check-fingerprints").with_number("texts", count(provenance.len()));
    output::note(voice, &voice.say(&note));
    Ok(project.with_provenance(provenance))
}
