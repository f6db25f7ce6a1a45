//! An overlay on disk: one folder a language, `.ftl` files in it.

use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::Path;

use super::language_tag;
use super::source::{MAX_BYTES, Source};
use crate::error::{Error, Kind};

/// Reads every `.ftl` file of `folder`, sorted by language and name. Hidden entries and files that are not `.ftl` are
/// left alone, so that a README or a configuration may lie beside the texts.
///
/// # Errors
///
/// A folder or file that cannot be read, a folder that names no language, `.ftl` files outside a language folder,
/// folders inside one, no texts at all, and what [`Source::from_bytes`] refuses.
pub(super) fn read(folder: &Path) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for entry in sorted(folder)? {
        let path = entry.path();
        refuse_dead_link(&path)?;
        if path.is_dir() {
            read_language(&path, &mut sources)?;
        } else if is_ftl(&path) {
            let help = "move it into the folder of its language, such as 'es'";
            let error = Error::new(Kind::Language, "no-language-folder", "the file is in no language folder", help);
            return Err(error.in_file(name(&path)));
        }
    }
    if sources.is_empty() {
        let help = "put texts into a folder for each language, such as 'es/portal.ftl'";
        let error = Error::new(Kind::Missing, "no-texts", "the folder has no '.ftl' files", help);
        return Err(error.in_file(name(folder)));
    }
    Ok(sources)
}

/// Refuses what by its name is a language, but a link that leads nowhere: its texts would be missed by nobody here.
fn refuse_dead_link(path: &Path) -> Result<(), Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match path.metadata() {
        Err(error) if language_tag::parse(&name).is_ok() => Err(io_error(path, &error)),
        _ => Ok(()),
    }
}

fn read_language(folder: &Path, sources: &mut Vec<Source>) -> Result<(), Error> {
    let tag = folder.file_name().unwrap_or_default().to_string_lossy();
    let language = language_tag::parse(&tag).map_err(|error| error.in_file(name(folder)))?;
    for entry in sorted(folder)? {
        let path = entry.path();
        if path.is_dir() {
            let help = "move its files up into the folder of the language";
            let error = Error::new(Kind::Io, "nested-folder", "a folder inside a language folder", help);
            return Err(error.in_file(name(&path)));
        }
        if is_ftl(&path) {
            let bytes = read_file(&path).map_err(|error| io_error(&path, &error))?;
            sources.push(Source::from_bytes(language.clone(), name(&path), bytes)?);
        }
    }
    Ok(())
}

/// Reads one byte more than the limit at most, so that a huge file is refused without being held.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    if !path.metadata()?.is_file() {
        // Opening a pipe would wait for somebody to write into it.
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn sorted(folder: &Path) -> Result<Vec<DirEntry>, Error> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = entries.map_err(|error| io_error(folder, &error))?;
    entries.retain(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ftl"))
}

fn io_error(path: &Path, error: &io::Error) -> Error {
    let (what, reason) = match error.kind() {
        io::ErrorKind::NotFound => ("not-found", "it does not exist".to_owned()),
        io::ErrorKind::NotADirectory => ("not-a-folder", "it is no folder".to_owned()),
        io::ErrorKind::PermissionDenied => ("forbidden", "it may not be read".to_owned()),
        _ => ("unreadable", format!("it cannot be read ({error})")),
    };
    let refused = Error::new(Kind::Io, what, reason, "check the path and its permissions").in_file(name(path));
    if what == "unreadable" { refused.with("reason", error) } else { refused }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
