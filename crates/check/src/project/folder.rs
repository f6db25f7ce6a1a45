//! A project on disk.

use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{CONFIG_FILE, FINGERPRINTS_FILE, Tree};
use crate::error::{Error, Problem};

/// Folders inside each other that are looked into.
const MAX_DEPTH: usize = 8;
/// One byte more than the loader takes: enough to see that a file is too large.
const MAX_BYTES: u64 = 4 * 1024 * 1024 + 1;

/// Reads the `.ftl` files of `folder`, its configuration and its fingerprints. Hidden files and folders are left alone.
pub(super) fn read(folder: &Path) -> Result<Tree, Error> {
    let mut tree = Tree { name: folder.to_string_lossy().into_owned(), ..Tree::default() };
    read_into(&mut tree, folder, "", &mut Vec::new())?;
    // The configuration may lie beside the folder of the locales.
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    if real.file_name().is_some_and(|name| name == "locales") {
        for name in [CONFIG_FILE, FINGERPRINTS_FILE] {
            let path = real.with_file_name(name);
            if !tree.files.contains_key(name) && path.is_file() {
                let bytes = read_file(&path).map_err(|error| io_error(&path, &error))?;
                tree.beside.insert(name.to_owned(), bytes);
            }
        }
    }
    Ok(tree)
}

/// Reads what is in `folder`, whose path inside the project is `prefix` and which is in the folders `above`, but not
/// what a link to one of those leads to. Gives whether a file of it was read.
fn read_into(tree: &mut Tree, folder: &Path, prefix: &str, above: &mut Vec<PathBuf>) -> Result<bool, Error> {
    let real = fs::canonicalize(folder).map_err(|error| io_error(folder, &error))?;
    if above.contains(&real) {
        return Ok(false);
    }
    let (mut found, depth) = (false, above.len());
    above.push(real);
    for entry in sorted(folder)? {
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            if depth < MAX_DEPTH && is_looked_into(&path, depth) {
                if read_into(tree, &path, &format!("{name}/"), above)? {
                    found = true;
                } else {
                    tree.folders.push(name);
                }
            }
        } else if is_wanted(&path) {
            let bytes = read_file(&path).map_err(|error| io_error(&path, &error))?;
            tree.files.insert(name, bytes);
            found = true;
        }
    }
    above.pop();
    Ok(found)
}

/// The folders of other tools are large and have no texts of the project.
fn is_looked_into(path: &Path, depth: usize) -> bool {
    depth > 0 || !path.file_name().is_some_and(|name| name == "target" || name == "node_modules")
}

fn is_wanted(path: &Path) -> bool {
    let is_ftl = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ftl"));
    is_ftl || path.file_name().is_some_and(|name| name == CONFIG_FILE || name == FINGERPRINTS_FILE)
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    if !path.metadata()?.is_file() {
        // Opening a pipe would wait for somebody to write into it.
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn sorted(folder: &Path) -> Result<Vec<DirEntry>, Error> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = entries.map_err(|error| io_error(folder, &error))?;
    entries.retain(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

fn io_error(path: &Path, error: &io::Error) -> Error {
    let problem = match error.kind() {
        io::ErrorKind::NotFound => Problem::NotFound,
        io::ErrorKind::NotADirectory => Problem::NotAFolder,
        io::ErrorKind::PermissionDenied => Problem::Forbidden,
        io::ErrorKind::Other => Problem::NotAFile,
        _ => Problem::Unreadable { reason: error.to_string() },
    };
    Error::new(path.to_string_lossy(), problem)
}
