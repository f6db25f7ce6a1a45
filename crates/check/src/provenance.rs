//! Which source text each translation was made from: a file of fingerprints beside the texts.

use std::collections::BTreeMap;
use std::fmt;

use crate::context::{At, Context};
use crate::fingerprint;
use crate::model::Pattern;
use crate::project::Project;

/// What the file begins with.
const HEAD: &str = "\
# The source text each translation was made from: locale, message, fingerprints of the source and of the translation.
# When the source changes and a translation does not, the check says so. If the translation still is right, take its
# line out and write the file anew.
";

/// Which source text each translation was made from.
///
/// When the source of a text changes and its translation does not, the translation is stale. To know that, a project
/// keeps this file beside its texts, as `check.fingerprints` ([`Project::provenance_file`]): a line for each text of each translation, with a
/// fingerprint of both texts. [`Project::from_folder`] reads it.
///
/// ```
/// use error_l10n_check::{Project, Provenance, check};
///
/// let texts = |english: &'static str| [("en/a.ftl", english), ("es/a.ftl", "portal-retry = Inténtelo de nuevo.\n")];
/// let remembered = Provenance::of(&Project::from_sources(texts("portal-retry = Try again.\n"))?);
///
/// let changed = Project::from_sources(texts("portal-retry = Wait a minute, then try again.\n"))?;
/// let report = check(&changed.with_provenance(remembered));
/// assert_eq!(report.findings()[0].rule().id(), "stale-translation");
/// # Ok::<(), error_l10n_check::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Fingerprints of source and translation, by locale and text.
    made_from: BTreeMap<(String, String), (String, String)>,
    /// Lines of the file that are none, from 1.
    pub(crate) broken_lines: Vec<u32>,
}

impl Provenance {
    /// The state of a project: every translation is taken to be made from the source text there is now, but for those
    /// the project remembers to be stale.
    pub fn of(project: &Project) -> Self {
        let context = Context::new(project);
        let mut provenance = Self::default();
        for text in texts(&context) {
            let remembered = project.provenance.as_ref().and_then(|old| old.made_from.get(&text.key()));
            let made_from = match remembered {
                Some(remembered) if text.is_stale(remembered) => remembered.clone(),
                _ => text.fingerprints(),
            };
            provenance.made_from.insert(text.key(), made_from);
        }
        provenance
    }

    /// Reads the text of a file. What is no line of it is left out, and [`check`](crate::check) says so: a merge may
    /// have broken the file, and writing it anew mends it.
    pub fn parse(text: &str) -> Self {
        let mut provenance = Self::default();
        for (line, number) in text.lines().zip(1..) {
            match *line.split_whitespace().collect::<Vec<_>>() {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                [locale, text, source, translation] => {
                    let made_from = (source.to_owned(), translation.to_owned());
                    provenance.made_from.insert((locale.to_owned(), text.to_owned()), made_from);
                }
                _ => provenance.broken_lines.push(number),
            }
        }
        provenance
    }

    /// How many texts are remembered.
    pub fn len(&self) -> usize {
        self.made_from.len()
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.made_from.is_empty()
    }

    /// Whether the translation is the one that was made from another source text than there is now.
    pub(crate) fn is_stale(&self, text: &Translation<'_>) -> bool {
        self.made_from.get(&text.key()).is_some_and(|made_from| text.is_stale(made_from))
    }
}

/// The file.
impl fmt::Display for Provenance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEAD)?;
        self.made_from.iter().try_for_each(|((locale, text), (source, translation))| {
            writeln!(formatter, "{locale} {text} {source} {translation}")
        })
    }
}

/// A text of a translation beside that of the source.
pub(crate) struct Translation<'p> {
    pub(crate) at: At<'p>,
    pub(crate) attribute: Option<&'p str>,
    pub(crate) pattern: &'p Pattern,
    source: At<'p>,
    source_pattern: &'p Pattern,
}

/// Every text that the source and a translation have.
pub(crate) fn texts<'p>(context: &Context<'p>) -> impl Iterator<Item = Translation<'p>> {
    let pairs = context.pairs().filter(|(at, _)| !at.entry.is_term);
    pairs.flat_map(|(at, source)| {
        at.entry.texts().filter_map(move |(attribute, pattern)| {
            let source_pattern = source.entry.text(attribute)?;
            Some(Translation { at, attribute, pattern, source, source_pattern })
        })
    })
}

impl Translation<'_> {
    fn key(&self) -> (String, String) {
        let message = &self.at.entry.name;
        let text = self.attribute.map_or(message.clone(), |attribute| format!("{message}.{attribute}"));
        (self.at.locale.name.clone(), text)
    }

    fn fingerprints(&self) -> (String, String) {
        (of_text(self.source, self.source_pattern), of_text(self.at, self.pattern))
    }

    fn is_stale(&self, (source, translation): &(String, String)) -> bool {
        let (source_now, translation_now) = self.fingerprints();
        *source != source_now && *translation == translation_now
    }
}

/// A fingerprint of a text, whatever its line breaks and indentation.
fn of_text(at: At<'_>, pattern: &Pattern) -> String {
    let text = at.file.text.get(pattern.span.clone()).unwrap_or_default();
    fingerprint::of_text(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
