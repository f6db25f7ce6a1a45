//! `--baseline` and `--update-baseline`: findings that are known.

use std::io;
use std::path::Path;

use error_l10n_check::{Baseline, Compared, Report};

use super::{project, trouble};
use crate::destination::Destination;
use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{input, output};

/// What of `report` is not in the baseline; with `update`, the baseline is written first and then has all of it.
///
/// # Errors
///
/// A baseline that cannot be read or written, or is none.
pub(super) fn compare(
    report: Report,
    baseline: Option<&Path>,
    update: bool,
    voice: &Voice,
) -> Result<Compared, Failure> {
    let Some(file) = baseline else { return Ok(Baseline::default().compare(report)) };
    if update {
        let baseline = Baseline::of(&report);
        let mut destination = Destination::open(Some(file.as_os_str()))?;
        destination.write(baseline.to_json().as_bytes())?;
        destination.finish()?;
        output::note(
            voice,
            &voice.say(&Sentence::new("cli-check-updated").with_number("findings", count(baseline.len()))),
        );
        return Ok(baseline.compare(report));
    }
    let compared = read(file, voice)?.compare(report);
    let notes = [("cli-check-known", compared.known.len()), ("cli-check-gone", compared.gone)];
    for (id, findings) in notes.into_iter().filter(|(_, findings)| *findings > 0) {
        output::note(voice, &voice.say(&Sentence::new(id).with_number("findings", count(findings))));
    }
    Ok(compared)
}

fn read(file: &Path, voice: &Voice) -> Result<Baseline, Failure> {
    let bytes = project::read_file(file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => input::of_file("cli-check-baseline-absent", file).into(),
        _ => trouble::unreadable(file, &error),
    })?;
    let baseline = Baseline::parse(&String::from_utf8_lossy(&bytes), file.to_string_lossy());
    baseline.map_err(|error| trouble::sentence(&error, voice).into())
}

pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
