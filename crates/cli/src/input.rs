//! What is to be explained: a body, a code, or a status.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Read};
use std::path::Path;
use std::time::SystemTime;

use error_l10n::{ApiError, ErrorCode};
use error_l10n_support::{FailedCall, Paste};

use crate::failure::Failure;
use crate::output;
use crate::voice::{Sentence, Voice};

/// One byte more than is looked at, so that the user can be told there was more.
const MAX_BYTES: u64 = Paste::MAX_BYTES as u64 + 1;

/// What the user gave.
#[derive(Debug)]
pub(crate) enum Input {
    /// Whatever was pasted, with bodies of failed calls in it.
    Paste(Paste),
    /// A code by itself.
    Code(ErrorCode<'static>),
    /// An HTTP status by itself.
    Status(u16),
    /// Nothing: `--status` says it all.
    Nothing,
}

impl Input {
    /// Finds out what `argument` is, and reads it.
    ///
    /// # Errors
    ///
    /// Nothing to read, or nothing that can be read.
    pub(crate) fn read(argument: Option<&OsStr>, has_status: bool, voice: &Voice) -> Result<Self, Failure> {
        match argument {
            Some(argument) if argument == "-" => {
                invite(voice);
                read_stdin()
            }
            Some(argument) => read_named(argument),
            None if has_status => Ok(Self::Nothing),
            None if io::stdin().is_terminal() => Err(Sentence::new("cli-input-none").into()),
            None => read_stdin(),
        }
    }

    /// The calls to be explained; at least one.
    pub(crate) fn calls(&self) -> Vec<FailedCall> {
        match self {
            Self::Paste(paste) => paste.calls().to_vec(),
            Self::Code(code) => vec![FailedCall::new(ApiError::from_code(code.clone()))],
            Self::Status(status) => vec![FailedCall::new(ApiError::default().with_status(*status))],
            Self::Nothing => vec![FailedCall::default()],
        }
    }

    /// What was pasted, if anything was.
    pub(crate) fn paste(&self) -> Option<&Paste> {
        match self {
            Self::Paste(paste) => Some(paste),
            _ => None,
        }
    }

    /// What the user is told if there is only a general text for `error`. Codes may be repeated, as they have the shape
    /// of identifiers; nothing else of a body may.
    pub(crate) fn note(&self, error: &ApiError<'_>) -> Sentence {
        let codes: Vec<&str> = error.codes().map(ErrorCode::as_str).collect();
        match (self, codes.as_slice(), error.status()) {
            (Self::Code(code), ..) => Sentence::new("cli-note-unknown-code").with("code", code.as_str()),
            (_, [], Some(status)) => Sentence::new("cli-note-unknown-status").with("status", status.to_string()),
            (Self::Paste(paste), [], _) if paste.is_blank() => Sentence::new("cli-note-empty"),
            (_, [], _) => Sentence::new("cli-note-no-error"),
            (_, [code], _) => Sentence::new("cli-note-unfamiliar-code").with("code", *code),
            (_, codes, _) => Sentence::new("cli-note-unfamiliar-codes").with("codes", codes.join(", ")),
        }
    }
}

/// Tells somebody at a terminal that the command waits for what they paste, and how it ends.
pub(crate) fn invite(voice: &Voice) {
    if io::stdin().is_terminal() {
        let keys = if cfg!(windows) { "Ctrl+Z, Enter" } else { "Ctrl+D" };
        output::note(voice, &voice.say(&Sentence::new("cli-paste-here").with("keys", keys)));
    }
}

fn read_stdin() -> Result<Input, Failure> {
    read_some(io::stdin().lock()).map_err(|error| Sentence::new("cli-stdin-unreadable").because(&error).into())
}

fn read_named(argument: &OsStr) -> Result<Input, Failure> {
    let path = Path::new(argument);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(of_file("cli-file-folder", path).into()),
        Ok(_) => File::open(path).and_then(read_some).map_err(|error| unreadable(path, &error)),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(unreadable(path, &error)),
        Err(_) => read_argument(argument.to_str().unwrap_or_default()),
    }
}

/// Reads an argument that names no file.
fn read_argument(argument: &str) -> Result<Input, Failure> {
    let status = argument.parse().ok().filter(|status| argument.len() == 3 && (100..600).contains(status));
    match (status, ErrorCode::new(argument.to_owned())) {
        (Some(status), _) => Ok(Input::Status(status)),
        (None, Some(code)) => Ok(Input::Code(code)),
        // A body somebody pasted instead of piping it must not be shown.
        (None, None) if !is_plain_path(argument) => Err(Sentence::new("cli-input-unknown").into()),
        (None, None) => Err(of_file("cli-file-missing", Path::new(argument)).into()),
    }
}

fn is_plain_path(argument: &str) -> bool {
    let mut names = argument.split(['/', '\\']);
    names.all(|name| name.is_empty() || ErrorCode::new(name.to_owned()).is_some()) && !argument.is_empty()
}

fn read_some(stream: impl Read) -> io::Result<Input> {
    let mut body = Vec::new();
    stream.take(MAX_BYTES).read_to_end(&mut body)?;
    Ok(Input::Paste(Paste::read(&body, SystemTime::now())))
}

/// What is told of a file that cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::PermissionDenied => of_file("cli-file-forbidden", path).into(),
        _ => of_file("cli-file-unreadable", path).because(error).into(),
    }
}

/// A sentence with the name of a file in it.
pub(crate) fn of_file(id: &'static str, path: &Path) -> Sentence {
    Sentence::new(id).with("file", path.to_string_lossy())
}
