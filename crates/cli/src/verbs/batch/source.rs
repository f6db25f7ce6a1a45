//! Where the lines come from: a file or standard input, compressed or not.

mod compressed;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::failure::Failure;
use crate::input;
use crate::voice::Sentence;

/// How much is read at a time.
const BUFFER: usize = 64 * 1024;

/// An input that is open.
pub(super) struct Source {
    pub(super) lines: Box<dyn BufRead + Send>,
    pub(super) origin: Origin,
    pub(super) progress: Progress,
}

/// What the input is, for the user.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    Stdin,
    File(PathBuf),
}

/// How far reading has come, in bytes of the file as it is, compressed or not.
#[derive(Debug, Clone, Default)]
pub(super) struct Progress {
    read: Arc<AtomicU64>,
    /// What there is in all, if that is known.
    pub(super) size: Option<u64>,
}

impl Source {
    /// Opens the file `argument`, or standard input for `-`.
    ///
    /// # Errors
    ///
    /// A file that is not there, or cannot be read.
    pub(super) fn open(argument: &OsStr) -> Result<Self, Failure> {
        let (origin, stream, size) = if argument == "-" {
            (Origin::Stdin, Box::new(io::stdin()) as Box<dyn Read + Send>, None)
        } else {
            let path = Path::new(argument);
            let (file, size) = open_file(path)?;
            (Origin::File(path.to_owned()), Box::new(file) as Box<dyn Read + Send>, size)
        };
        let progress = Progress { size, ..Progress::default() };
        let counted = Counted { stream, read: Arc::clone(&progress.read) };
        let lines = compressed::plain(BufReader::with_capacity(BUFFER, counted), BUFFER);
        let lines = lines.map_err(|error| origin.unreadable(&error))?;
        Ok(Self { lines, origin, progress })
    }
}

fn open_file(path: &Path) -> Result<(File, Option<u64>), Failure> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => input::of_file("cli-file-absent", path).into(),
        _ => input::unreadable(path, &error),
    })?;
    if metadata.is_dir() {
        return Err(input::of_file("cli-file-folder", path).into());
    }
    let file = File::open(path).map_err(|error| input::unreadable(path, &error))?;
    Ok((file, metadata.is_file().then_some(metadata.len())))
}

impl Origin {
    /// What is told where reading fails.
    pub(super) fn unreadable(&self, error: &io::Error) -> Failure {
        match self {
            Self::Stdin => Sentence::new("cli-stdin-unreadable").because(error).into(),
            Self::File(path) => input::unreadable(path, error),
        }
    }
}

impl Progress {
    pub(super) fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }
}

/// Counts what is read.
struct Counted<R> {
    stream: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
