//! Files that are written whole or not at all, and streams. The only door to `tempfile`.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;
use crate::{input, layout};

/// Where output goes.
#[derive(Debug)]
pub(crate) enum Destination {
    Stdout(io::Stdout),
    /// Standard output where somebody looks at it.
    Terminal(io::Stdout),
    /// A device or a pipe, which has no other content to keep until the end.
    Stream(File),
    File(Replacement),
}

/// A new file that takes the place of the one of its name when it is complete.
#[derive(Debug)]
pub(crate) struct Replacement {
    file: NamedTempFile,
    path: PathBuf,
}

impl Destination {
    /// Standard output for `-` or nothing, else the file.
    ///
    /// # Errors
    ///
    /// A file that cannot be written.
    pub(crate) fn open(argument: Option<&OsStr>) -> Result<Self, Failure> {
        match argument.filter(|argument| *argument != "-") {
            None if io::stdout().is_terminal() => Ok(Self::Terminal(io::stdout())),
            None => Ok(Self::Stdout(io::stdout())),
            Some(argument) => {
                let path = Path::new(argument);
                Self::open_file(path).map_err(|error| unwritable(path, &error))
            }
        }
    }

    fn open_file(path: &Path) -> io::Result<Self> {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_file() => {
                // A link stays one, and permissions stay as they are.
                let path = fs::canonicalize(path)?;
                File::options().append(true).open(&path)?;
                Replacement::new(path, Some(metadata.permissions())).map(Self::File)
            }
            Ok(_) => File::options().write(true).open(path).map(Self::Stream),
            Err(_) => Replacement::new(path.to_owned(), None).map(Self::File),
        }
    }

    /// Whether a person sees the output come.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self, Self::Terminal(_))
    }

    /// Writes all of `bytes` now; to a terminal without control characters.
    ///
    /// # Errors
    ///
    /// A disk that is full, or a pipe nobody reads.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = match self {
            Self::Stdout(stdout) => stdout.write_all(bytes).and_then(|()| stdout.flush()),
            Self::Terminal(stdout) => {
                let text = String::from_utf8_lossy(bytes);
                stdout.write_all(layout::printable(&text).as_bytes()).and_then(|()| stdout.flush())
            }
            Self::Stream(file) => file.write_all(bytes),
            Self::File(replacement) => replacement.file.write_all(bytes),
        };
        written.map_err(Failure::from_write)
    }

    /// Puts a file in its place.
    ///
    /// # Errors
    ///
    /// A file that cannot be replaced.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self {
            Self::File(Replacement { file, path }) => {
                file.persist(&path).map(drop).map_err(|error| unwritable(&path, &error.error))
            }
            _ => Ok(()),
        }
    }
}

impl Replacement {
    fn new(path: PathBuf, permissions: Option<fs::Permissions>) -> io::Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::metadata(folder)?;
        let mut builder = Builder::new();
        builder.prefix(".error-l10n-");
        let permissions = permissions.or_else(usual_permissions);
        if let Some(permissions) = permissions {
            builder.permissions(permissions);
        }
        Ok(Self { file: builder.tempfile_in(folder)?, path })
    }
}

/// Those of any new file, less what the user masks; a temporary file by itself is for its owner alone.
#[cfg(unix)]
fn usual_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;

    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<fs::Permissions> {
    None
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    // What is no error of the system itself has the name of the temporary file in it, which tells nobody anything.
    let error = error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error);
    input::of_file("cli-file-unwritable", path).because(&error).into()
}
