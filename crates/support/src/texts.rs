//! The texts of this crate, in the languages of the shipped ones.

use error_l10n::{Arguments, Catalog, CatalogBuilder, Negotiated};

/// Each language with its file.
const TEXTS: [(&str, &str); 3] = [
    ("en", include_str!("../locales/en/support.ftl")),
    ("es", include_str!("../locales/es/support.ftl")),
    ("ru", include_str!("../locales/ru/support.ftl")),
];

/// Lays the texts of this crate over what `builder` has; overlays added later may change them.
///
/// ```
/// use error_l10n::{Catalog, LanguagePriorityList};
/// use error_l10n_support::{Ignored, with_texts};
///
/// let catalog = with_texts(Catalog::builder()).bidi_isolation(false).build()?;
/// let russian = catalog.negotiate(&LanguagePriorityList::from_tags(["ru"]));
/// assert_eq!(Ignored::Text.sentence(3, &catalog, russian), "3 строки текста");
/// # Ok::<(), error_l10n::Error>(())
/// ```
pub fn with_texts(builder: CatalogBuilder) -> CatalogBuilder {
    TEXTS.iter().fold(builder, |builder, (tag, text)| builder.overlay_text(*tag, "support.ftl", *text))
}

/// The text of a message; its id where `catalog` was not built [`with_texts`], or an overlay spoiled it.
pub(crate) fn say(catalog: &Catalog, language: Negotiated, id: &str, arguments: &Arguments<'_>) -> String {
    catalog.message(language, id, arguments).map_or_else(|| id.to_owned(), |text| text.into_owned())
}
