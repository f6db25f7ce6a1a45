//! The files of a project: its locales, and what lies beside them.

mod encoding;
mod folder;
mod layout;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use error_l10n::LanguageIdentifier;

pub(crate) use self::encoding::Encoding;
use crate::config::Config;
use crate::error::Error;
use crate::lines::Lines;
use crate::model::{Entry, Resource};
use crate::parse;
use crate::provenance::Provenance;

/// The name of the configuration.
pub(crate) const CONFIG_FILE: &str = "check.toml";
/// The name of the file with the fingerprints.
pub(crate) const FINGERPRINTS_FILE: &str = "check.fingerprints";

/// The `.ftl` files of a project, one folder a language, and its configuration.
///
/// ```
/// use error_l10n_check::Project;
///
/// let project = Project::from_sources([
///     ("en/errors.ftl", "code-99904 = Resource not found\n"),
///     ("es/errors.ftl", "code-99904 = Recurso no encontrado\n"),
/// ])?;
/// assert_eq!(project.locales().collect::<Vec<_>>(), ["en", "es"]);
/// error_l10n_check::check(&project).assert_clean();
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Project {
    pub(crate) config: Config,
    /// Sorted by name.
    pub(crate) locales: Vec<Locale>,
    /// What was found where a locale was expected.
    pub(crate) strays: Vec<Stray>,
    /// The folder of the locales, relative to the project, with a `/` at its end if it is not the project itself.
    pub(crate) root: String,
    /// Where the configuration is, or would be.
    home: PathBuf,
    /// What these texts are laid over, if they are an overlay.
    pub(crate) base: Option<Arc<Project>>,
    /// Which source texts the translations were made from, if that is remembered.
    pub(crate) provenance: Option<Provenance>,
}

/// One locale: a folder.
#[derive(Debug, Clone)]
pub(crate) struct Locale {
    /// The name of the folder.
    pub(crate) name: String,
    pub(crate) language: LanguageIdentifier,
    /// The folder, relative to the project.
    pub(crate) folder: String,
    /// Sorted by name.
    pub(crate) files: Vec<File>,
    /// Where the entries are, by their names in lower ASCII case: file, then entry.
    index: HashMap<String, (usize, usize)>,
    /// Names in lower ASCII case of entries that are not valid Fluent.
    broken: HashSet<String>,
    /// The same locale of the texts this is laid over.
    pub(crate) below: Option<Arc<Locale>>,
}

/// One `.ftl` file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Relative to the project.
    pub(crate) path: String,
    /// Relative to the folder of its locale: the same in every locale.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) lines: Lines,
    pub(crate) encoding: Encoding,
    pub(crate) resource: Resource,
}

/// A folder or a file that is no locale's.
#[derive(Debug, Clone)]
pub(crate) enum Stray {
    /// A folder that names no language.
    Folder { name: String, path: String },
    /// A `.ftl` file in no language folder.
    File { path: String },
    /// A locale's folder without `.ftl` files.
    Empty { name: String, path: String },
}

impl Stray {
    /// Name and path of a locale without files.
    pub(crate) fn empty(&self) -> Option<(&str, &str)> {
        match self {
            Self::Empty { name, path } => Some((name, path)),
            _ => None,
        }
    }
}

impl Project {
    /// Reads a folder: the folder of the locales itself, or one that has a folder `locales`. A `check.toml` in either
    /// is its configuration.
    ///
    /// # Errors
    ///
    /// A folder or file that cannot be read, a folder without locales, and a `check.toml` that is not in order.
    pub fn from_folder(folder: impl AsRef<Path>) -> Result<Self, Error> {
        layout::arrange(folder::read(folder.as_ref())?, None)
    }

    /// Reads a folder as [`Project::from_folder`] does, and holds it to `config`: a `check.toml` in it is not looked at.
    ///
    /// # Errors
    ///
    /// A folder or file that cannot be read, and a folder without locales.
    pub fn from_folder_with_config(folder: impl AsRef<Path>, config: Config) -> Result<Self, Error> {
        layout::arrange(folder::read(folder.as_ref())?, Some(config))
    }

    /// A project of files that are given with their paths, such as `es/errors.ftl`. A file `check.toml` is its
    /// configuration.
    ///
    /// # Errors
    ///
    /// No locale at all, and a `check.toml` that is not in order.
    pub fn from_sources<P, B>(sources: impl IntoIterator<Item = (P, B)>) -> Result<Self, Error>
    where
        P: Into<String>,
        B: Into<Vec<u8>>,
    {
        let files = sources.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect();
        layout::arrange(Tree { files, ..Tree::default() }, None)
    }

    /// The texts that `error-l10n` ships: those of the Referrals API.
    ///
    /// # Panics
    ///
    /// Never: the texts are compiled in, and tests read them.
    #[must_use]
    pub fn shipped() -> Self {
        #[expect(clippy::expect_used, reason = "the shipped texts do not change after they are compiled in")]
        Self::from_sources(error_l10n::check_support::sources()).expect("the shipped texts are in order")
    }

    /// These texts as an overlay over others: held only to what they change, with the messages and terms below in
    /// reach.
    ///
    /// ```
    /// use error_l10n_check::{Project, check};
    ///
    /// let overlay = Project::from_sources([("es/portal.ftl", "code-99904 = No encontramos el proyecto { $proyecto }\n")])?;
    /// let report = check(&overlay.over(Project::shipped()));
    /// assert_eq!(report.findings()[0].rule().id(), "extra-variable");
    /// # Ok::<(), error_l10n_check::Error>(())
    /// ```
    #[must_use]
    pub fn over(mut self, base: Self) -> Self {
        for locale in &mut self.locales {
            let below = base.locales.iter().find(|below| below.language == locale.language);
            locale.below = below.cloned().map(Arc::new);
        }
        self.base = Some(Arc::new(base));
        self
    }

    /// The same texts held to another configuration.
    #[must_use]
    pub fn with_config(mut self, config: Config) -> Self {
        self.config = config;
        self
    }

    /// The same texts with what is remembered of their translations.
    #[must_use]
    pub fn with_provenance(mut self, provenance: Provenance) -> Self {
        self.provenance = Some(provenance);
        self
    }

    /// Where the fingerprints of the source texts are, or would be: beside the configuration.
    pub fn provenance_file(&self) -> PathBuf {
        self.home.join(FINGERPRINTS_FILE)
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The names of the locales' folders, sorted.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(|locale| locale.name.as_str())
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = (&Locale, &File)> {
        self.locales.iter().flat_map(|locale| locale.files.iter().map(move |file| (locale, file)))
    }
}

/// Files and folders as they were found, before anything is known of them.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// The folder as it was named.
    pub(crate) name: String,
    /// Files that lie beside the folder.
    pub(crate) beside: BTreeMap<String, Vec<u8>>,
    /// Paths relative to the project, with `/`.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Folders without any file that is read.
    pub(crate) folders: Vec<String>,
}

impl Locale {
    fn new(name: String, language: LanguageIdentifier, folder: String, files: Vec<File>) -> Self {
        let mut index = HashMap::new();
        for (position, file) in files.iter().enumerate() {
            for (entry_position, entry) in file.resource.entries.iter().enumerate() {
                index.entry(entry.name.to_ascii_lowercase()).or_insert((position, entry_position));
            }
        }
        let junk = files.iter().flat_map(|file| &file.resource.junk);
        let broken = junk.flat_map(|junk| junk.names.iter().map(|name| name.to_ascii_lowercase())).collect();
        Self { name, language, folder, files, index, broken, below: None }
    }

    /// Whether there is an entry of this name that is not valid Fluent.
    pub(crate) fn has_broken(&self, name: &str) -> bool {
        self.broken.contains(&name.to_ascii_lowercase())
    }

    /// Every message and term with its file, in the order of the files.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&File, &Entry)> {
        self.files.iter().flat_map(|file| file.resource.entries.iter().map(move |entry| (file, entry)))
    }

    /// The first message or term of this name, whose letters may be in another case: codes match without case.
    pub(crate) fn find_any_case(&self, name: &str) -> Option<(&File, &Entry)> {
        self.find_own(name).or_else(|| self.below.as_ref()?.find_any_case(name))
    }

    /// The same, without what this is laid over.
    fn find_own(&self, name: &str) -> Option<(&File, &Entry)> {
        let (file, entry) = self.index.get(&name.to_ascii_lowercase())?;
        let file = self.files.get(*file)?;
        Some((file, file.resource.entries.get(*entry)?))
    }

    /// The entry that gives a text to the message, here or in what this is laid over.
    pub(crate) fn find_text(&self, name: &str, attribute: Option<&str>) -> Option<(&Self, &File, &Entry)> {
        let here = self.find_own(name).filter(|(_, entry)| entry.text(attribute).is_some());
        match here {
            Some((file, entry)) => Some((self, file, entry)),
            None => self.below.as_ref()?.find_text(name, attribute),
        }
    }

    /// Whether the message has this text, here or in what this is laid over.
    pub(crate) fn has_text(&self, name: &str, attribute: Option<&str>) -> bool {
        self.find_text(name, attribute).is_some()
    }

    /// The first message or term of exactly this name.
    pub(crate) fn find(&self, name: &str) -> Option<(&File, &Entry)> {
        let found = self.find_any_case(name)?;
        if found.1.name == name {
            return Some(found);
        }
        self.entries().find(|(_, entry)| entry.name == name)
    }

    pub(crate) fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }
}

impl File {
    fn new(path: String, name: String, bytes: Vec<u8>) -> Self {
        let (text, encoding) = encoding::decode(bytes);
        let mut resource = parse::parse(&text);
        if matches!(encoding, Encoding::Broken { .. }) {
            parse::mark_unreadable(&text, &mut resource);
        }
        Self { path, name, lines: Lines::new(&text), text, encoding, resource }
    }
}
