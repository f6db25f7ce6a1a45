//! The files that are checked, and what they are held to.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use error_l10n_check::{Config, Project};

use super::trouble;
use crate::failure::Failure;
use crate::voice::Voice;

/// How much of a configuration or a baseline is read: more than either may have.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Reads the project in `folder`; it is held to the file `config`, or else to what lies beside its texts.
///
/// # Errors
///
/// Files or folders that cannot be read, no texts, and a configuration that is not in order.
pub(super) fn read(folder: &Path, config: Option<&Path>, voice: &Voice) -> Result<Project, Failure> {
    let project = match config {
        None => Project::from_folder(folder),
        Some(file) => {
            let bytes = read_file(file).map_err(|error| trouble::unreadable(file, &error))?;
            Config::from_bytes(bytes, file.to_string_lossy())
                .and_then(|config| Project::from_folder_with_config(folder, config))
        }
    };
    project.map_err(|error| trouble::sentence(&error, voice).into())
}

/// Reads what an overlay lies over: the folder `base`, or the texts this program has.
///
/// # Errors
///
/// Files or folders that cannot be read, and no texts.
pub(super) fn read_base(base: &Path, voice: &Voice) -> Result<Project, Failure> {
    if base == Path::new("shipped") { Ok(Project::shipped()) } else { read(base, None, voice) }
}

/// The bytes of a file the user names.
pub(super) fn read_file(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}
