//! Building a catalog: layers of `.ftl` files, the later ones over the earlier ones.

use std::path::PathBuf;

use crate::language::LanguageIdentifier;

use super::pseudo::PseudoLocale;
use super::source::{ParsedSource, Source};
use super::{Catalog, embedded, folder, language_tag, layers};
use crate::error::Error;

/// Collects what a [`Catalog`] is built from.
///
/// Layers lie over each other in this order: the shipped texts, the reviewed edition if it is asked for, then the
/// overlays as they were added. A layer may change single texts, titles or advice, add codes, and add languages; what
/// it does not mention stays. A broken layer is refused here, with file and line, and never at run time.
///
/// ```
/// use error_l10n::Catalog;
///
/// let french = "code-99904 = Ressource introuvable\n";
/// let catalog = Catalog::builder().overlay_text("fr", "referrals.ftl", french).build()?;
/// assert_eq!(catalog.languages().len(), 4);
///
/// let error = Catalog::builder().overlay_text("fr", "referrals.ftl", "code-99904 Ressource").build().unwrap_err();
/// assert!(error.is_syntax());
/// assert_eq!((error.file(), error.line()), (Some("referrals.ftl"), Some(1)));
/// # Ok::<(), error_l10n::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct CatalogBuilder {
    with_embedded: bool,
    reviewed: bool,
    overlays: Vec<Overlay>,
    default_language: String,
    bidi_isolation: bool,
    pseudo_locales: bool,
}

#[derive(Debug, Clone)]
enum Overlay {
    Folder(PathBuf),
    Text { language: String, file: String, text: String },
}

impl CatalogBuilder {
    /// Starts from the shipped texts, or from nothing.
    pub(super) fn new(with_embedded: bool) -> Self {
        Self {
            with_embedded,
            reviewed: false,
            overlays: Vec::new(),
            default_language: "en".to_owned(),
            bidi_isolation: true,
            pseudo_locales: false,
        }
    }

    /// Whether to lay the reviewed edition over the documented texts: the same texts with the documents' slips
    /// mended, each correction with its reason beside it in `reviewed/`. Off by default.
    #[must_use]
    pub fn reviewed(mut self, reviewed: bool) -> Self {
        self.reviewed = reviewed;
        self
    }

    /// Lays a folder over what is there: one folder a language in it (`es`, `es-MX`, …), `.ftl` files of up to 4 MiB
    /// in each. It is read by [`build`](Self::build).
    #[must_use]
    pub fn overlay_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(Overlay::Folder(folder.into()));
        self
    }

    /// Lays the text of one `.ftl` file over what is there; `file` is its name in errors.
    #[must_use]
    pub fn overlay_text(
        mut self,
        language: impl Into<String>,
        file: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        self.overlays.push(Overlay::Text { language: language.into(), file: file.into(), text: text.into() });
        self
    }

    /// The language for users none of whose languages is registered; `en` by default.
    #[must_use]
    pub fn default_language(mut self, language: impl Into<String>) -> Self {
        self.default_language = language.into();
        self
    }

    /// Whether values inside a text are enclosed in isolation marks (U+2068, U+2069; Unicode UAX #9), so that a value
    /// written right to left cannot disorder a text written left to right. On by default; off is for terminals and
    /// tickets, which show the marks as boxes.
    #[must_use]
    pub fn bidi_isolation(mut self, isolating: bool) -> Self {
        self.bidi_isolation = isolating;
        self
    }

    /// Whether to add the pseudo-locales `en-XA` and `ar-XB` (CLDR), made from the English texts, or those of the default
    /// language where there are none in English. Off by default.
    ///
    /// `en-XA` has accents and brackets and is 30 to 40% longer; `ar-XB` is the same text from right to left. Terms,
    /// placeables, markup and addresses stay as they are. A user gets them only by naming them exactly, so a portal may
    /// have them on in a test system and `Accept-Language: en-XA` in one browser.
    ///
    /// ```
    /// use error_l10n::{Catalog, Resolver};
    ///
    /// let resolver = Resolver::new(Catalog::builder().pseudo_locales(true).build()?);
    /// let message = resolver.explain(br#"{"error": {"code": "99904"}}"#, None, "en-XA");
    /// assert_eq!(message.text(), "[Řḗḗşǿǿŭřƈḗḗ ƞǿǿŧ ƒǿǿŭƞḓ]");
    /// assert_eq!(message.language().to_string(), "en-XA");
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    #[must_use]
    pub fn pseudo_locales(mut self, pseudo_locales: bool) -> Self {
        self.pseudo_locales = pseudo_locales;
        self
    }

    /// Builds the catalog.
    ///
    /// # Errors
    ///
    /// An overlay that cannot be read or is broken: a missing folder, a folder that names no language, a file that is
    /// not UTF-8, begins with a byte order mark, is larger than 4 MiB, nests deeper than 64 levels, is not valid
    /// Fluent, or defines a message twice. Two names of one language, such as `he` and `iw`. A default language that is not registered, or that has no fixed text for
    /// `code-generalException`, the last resort of every answer.
    pub fn build(self) -> Result<Catalog, Error> {
        let default = language_tag::parse(&self.default_language)?;
        let mut parsed = Vec::new();
        for layer in self.layers()? {
            parsed.push(layer.into_iter().map(Source::parse).collect::<Result<Vec<ParsedSource>, Error>>()?);
        }
        if self.pseudo_locales {
            parsed = with_pseudo_locales(parsed, &default)?;
        }
        layers::build(parsed, &default, self.with_embedded, self.bidi_isolation)
    }

    fn layers(&self) -> Result<Vec<Vec<Source>>, Error> {
        let mut layers = Vec::new();
        if self.with_embedded {
            layers.push(embedded::locales()?);
        }
        if self.reviewed {
            layers.push(embedded::reviewed()?);
        }
        for overlay in &self.overlays {
            layers.push(overlay.sources()?);
        }
        Ok(layers)
    }
}

/// The layers, each above its own texts in the pseudo-locales. A text that somebody wrote for a pseudo-locale lies over
/// the one that is made.
fn with_pseudo_locales(
    layers: Vec<Vec<ParsedSource>>,
    default: &LanguageIdentifier,
) -> Result<Vec<Vec<ParsedSource>>, Error> {
    let english = language_tag::parse("en")?;
    let has_english = layers.iter().flatten().any(|source| source.language == english);
    let original = if has_english { &english } else { default };
    let mut all = Vec::new();
    for layer in layers {
        let originals = || layer.iter().filter(|source| source.language == *original);
        let disguised = PseudoLocale::ALL.iter().flat_map(|locale| originals().map(|source| source.disguised(*locale)));
        all.push(disguised.collect::<Result<Vec<_>, _>>()?);
        all.push(layer);
    }
    Ok(all)
}

impl Overlay {
    fn sources(&self) -> Result<Vec<Source>, Error> {
        match self {
            Self::Folder(path) => folder::read(path),
            Self::Text { language, file, text } => {
                let language: LanguageIdentifier =
                    language_tag::parse(language).map_err(|error| error.in_file(file.as_str()))?;
                Ok(vec![Source { language, file: file.clone(), text: text.clone() }])
            }
        }
    }
}
