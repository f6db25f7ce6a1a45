//! Hunspell dictionaries. The only door to `spellbook`.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

/// The words of one language.
pub(crate) struct Dictionary(spellbook::Dictionary);

impl Dictionary {
    /// Reads `path` with the endings `.aff` and `.dic`.
    ///
    /// # Errors
    ///
    /// What cannot be read or is no dictionary, as a clause that names the file.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        let rules = read(&path.with_added_extension("aff"))?;
        let encoding = encoding(&rules);
        let words = read(&path.with_added_extension("dic"))?;
        let text = |bytes: &[u8]| encoding.decode(bytes).0.into_owned();
        spellbook::Dictionary::new(&text(&rules), &text(&words))
            .map(Self)
            .map_err(|error| format!("'{}' is no Hunspell dictionary: {error}", name(path)))
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.check(word)
    }

    /// The nearest word.
    pub(crate) fn nearest(&self, word: &str) -> Option<String> {
        let mut suggestions = Vec::new();
        self.0.suggest(word, &mut suggestions);
        suggestions.into_iter().next()
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("there is no dictionary '{}'", name(path)),
        kind => format!("the dictionary '{}' cannot be read: {kind}", name(path)),
    })
}

fn name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()
}

/// The encoding that the line `SET` names; Hunspell's default is ISO 8859-1.
fn encoding(rules: &[u8]) -> &'static Encoding {
    let text = String::from_utf8_lossy(rules);
    let name =
        text.trim_start_matches('\u{feff}').lines().find_map(|line| line.trim().strip_prefix("SET ")).map(str::trim);
    let name = name.unwrap_or("ISO8859-1");
    // Hunspell writes ISO8859-1 and microsoft-cp1251.
    let label = name.replace("ISO8859", "ISO-8859").replace("microsoft-cp", "windows-");
    Encoding::for_label(label.as_bytes()).unwrap_or(UTF_8)
}
