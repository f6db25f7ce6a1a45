//! Lists the shipped `.ftl` files, so that adding a language is adding a folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut code = String::new();
    for (name, folder) in [("LOCALES", "locales"), ("REVIEWED", "reviewed")] {
        println!("cargo::rerun-if-changed={folder}");
        let _ = writeln!(code, "pub(crate) static {name}: &[(&str, &str, &str)] = &[");
        for language in sorted(&root.join(folder))? {
            for file in sorted(&language)? {
                let (language, file) = (last(&language), last(&file));
                // Where the package lies is asked when this is compiled: a clone may be moved with what was built.
                let path =
                    format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})", format!("/{folder}/{language}/{file}"));
                let _ = writeln!(code, "    ({language:?}, {file:?}, include_str!({path})),");
            }
        }
        code.push_str("];\n");
    }
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs"), code)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn last(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
