//! Which of the files found are locales, and which is the configuration.

use std::collections::BTreeMap;
use std::path::Path;

use error_l10n::LanguageIdentifier;

use super::{CONFIG_FILE, FINGERPRINTS_FILE, File, Locale, Project, Stray, Tree};
use crate::config::Config;
use crate::error::{Error, Problem};
use crate::provenance::Provenance;

/// The folder a project may keep its locales in.
const LOCALES: &str = "locales/";

/// Makes a project of files and folders; where no `config` is given it is the one that lies there.
pub(super) fn arrange(mut tree: Tree, config: Option<Config>) -> Result<Project, Error> {
    let root = root(&tree);
    let folder = Path::new(&tree.name).to_owned();
    let mut take = |name: &str| {
        let places = [folder.join(name), folder.join(root).join(name), folder.with_file_name(name)];
        let found = [tree.files.remove(name), tree.files.remove(&format!("{root}{name}")), tree.beside.remove(name)];
        found.into_iter().zip(places).find_map(|(bytes, place)| Some((bytes?, place.to_string_lossy().into_owned())))
    };
    let remembered = take(FINGERPRINTS_FILE);
    let found = take(CONFIG_FILE);
    let home = remembered.as_ref().or(found.as_ref()).and_then(|(_, file)| Path::new(file).parent());
    let home = home.unwrap_or(&folder).to_owned();
    let provenance = remembered.map(|(bytes, _)| Provenance::parse(&String::from_utf8_lossy(&bytes)));
    let config = match (config, found) {
        (Some(config), _) => config,
        (None, Some((bytes, file))) => Config::from_bytes(bytes, file)?,
        (None, None) => Config::default(),
    };
    let name = std::mem::take(&mut tree.name);
    let (locales, strays) = sort_out(tree, root);
    if locales.is_empty() && strays.is_empty() && config.locales().is_empty() {
        return Err(Error::new(name, Problem::NoTexts));
    }
    Ok(Project { config, locales, strays, root: root.to_owned(), home, base: None, provenance })
}

/// `locales/` if the project keeps its locales there, else nothing.
fn root(tree: &Tree) -> &'static str {
    let paths = || tree.files.keys().map(String::as_str).chain(tree.folders.iter().map(String::as_str));
    let is_locale = |path: &str| path.split_once('/').is_some_and(|(folder, _)| language(folder).is_some());
    let has_locales = paths().any(|path| path.starts_with(LOCALES));
    if has_locales && !paths().any(is_locale) { LOCALES } else { "" }
}

/// The language a folder names, if it names one; as strict as the library's loader.
fn language(folder: &str) -> Option<LanguageIdentifier> {
    let language = folder.parse::<LanguageIdentifier>().ok()?;
    (!language.language.is_empty() && language.language.as_str().len() <= 3).then_some(language)
}

fn sort_out(tree: Tree, root: &str) -> (Vec<Locale>, Vec<Stray>) {
    let mut folders: BTreeMap<String, Vec<File>> = BTreeMap::new();
    let mut strays = Vec::new();
    for folder in &tree.folders {
        if let Some(name) = folder.strip_prefix(root).filter(|name| !name.contains('/')) {
            folders.entry(name.to_owned()).or_default();
        }
    }
    for (path, bytes) in tree.files {
        let Some(inside) = path.strip_prefix(root) else { continue };
        match inside.split_once('/') {
            Some((folder, name)) => {
                let (folder, name) = (folder.to_owned(), name.to_owned());
                folders.entry(folder).or_default().push(File::new(path, name, bytes));
            }
            None => strays.push(Stray::File { path }),
        }
    }
    let mut locales = Vec::new();
    for (name, files) in folders {
        let path = format!("{root}{name}");
        match language(&name) {
            None => strays.push(Stray::Folder { name, path }),
            Some(_) if files.is_empty() => strays.push(Stray::Empty { name, path }),
            Some(language) => locales.push(Locale::new(name, language, path, files)),
        }
    }
    (locales, strays)
}
