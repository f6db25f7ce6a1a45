//! The texts of a run: the shipped ones, the command's own, and what the user lays over them.

use std::path::PathBuf;

use clap::Args;
use error_l10n::{Catalog, Error};
use error_l10n_support::with_texts;

/// The command's own texts, each language with its file.
const OWN: [(&str, &str); 3] = [
    ("en", include_str!("../locales/en/command.ftl")),
    ("es", include_str!("../locales/es/command.ftl")),
    ("ru", include_str!("../locales/ru/command.ftl")),
];

/// What only help needs, each language with its files.
const HELP: [(&str, &str); 3] = [
    ("en", include_str!("../locales/en/help.ftl")),
    ("es", include_str!("../locales/es/help.ftl")),
    ("ru", include_str!("../locales/ru/help.ftl")),
];

#[derive(Debug, Default, Clone, Args)]
pub(crate) struct TextOptions {
    /// Lay a folder of your own texts over the shipped ones: a folder for each language in it, with `.ftl` files. May
    /// be given several times, the last one on top
    #[arg(long, value_name = "DIR")]
    overlay: Vec<PathBuf>,
    /// Use the reviewed edition: the documented texts with the documents' slips mended
    #[arg(long)]
    reviewed: bool,
    /// Add the pseudo-locales for testers, made from the English texts: en-XA, with accents and longer, and ar-XB, from
    /// right to left. Only users who name one exactly get it
    #[arg(long)]
    pseudo: bool,
}

impl TextOptions {
    /// Whether there are texts that are none of the project's.
    pub(crate) fn has_overlays(&self) -> bool {
        !self.overlay.is_empty()
    }

    /// The folders that are laid over the shipped texts.
    #[cfg(feature = "serve")]
    pub(crate) fn overlays(&self) -> &[PathBuf] {
        &self.overlay
    }

    #[cfg(feature = "serve")]
    pub(crate) fn is_reviewed(&self) -> bool {
        self.reviewed
    }

    #[cfg(feature = "serve")]
    pub(crate) fn has_pseudo_locales(&self) -> bool {
        self.pseudo
    }

    /// The catalog of help.
    ///
    /// # Errors
    ///
    /// None: these texts are compiled in, and a test builds them.
    pub(crate) fn help_catalog() -> Result<Catalog, Error> {
        let builder = Catalog::builder().bidi_isolation(false);
        let builder = OWN.iter().fold(builder, |builder, (tag, text)| builder.overlay_text(*tag, "command.ftl", *text));
        HELP.iter().fold(builder, |builder, (tag, text)| builder.overlay_text(*tag, "help.ftl", *text)).build()
    }

    /// The catalog of these texts.
    ///
    /// # Errors
    ///
    /// An overlay that cannot be read or is broken.
    pub(crate) fn catalog(&self) -> Result<Catalog, Error> {
        // Terminals and tickets show isolation marks as boxes.
        let builder = Catalog::builder().reviewed(self.reviewed).pseudo_locales(self.pseudo);
        let builder = with_texts(builder.bidi_isolation(false));
        let builder = OWN.iter().fold(builder, |builder, (tag, text)| builder.overlay_text(*tag, "command.ftl", *text));
        self.overlay.iter().fold(builder, |builder, folder| builder.overlay_dir(folder)).build()
    }
}
