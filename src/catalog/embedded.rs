//! The shipped texts, compiled in: `locales/` and the overlay `reviewed/`.

use super::language_tag;
use super::source::Source;
use crate::error::Error;

// `LOCALES` and `REVIEWED`: language, file name, text; written by build.rs.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The documented texts and this project's own.
pub(super) fn locales() -> Result<Vec<Source>, Error> {
    sources("locales", LOCALES)
}

/// The corrections of the documented texts.
pub(super) fn reviewed() -> Result<Vec<Source>, Error> {
    sources("reviewed", REVIEWED)
}

fn sources(folder: &str, files: &[(&str, &str, &str)]) -> Result<Vec<Source>, Error> {
    let source = |(language, file, text): &(&str, &str, &str)| {
        let language = language_tag::parse(language)?;
        let file = format!("{folder}/{language}/{file}");
        Ok(Source { language, file, text: (*text).to_owned() })
    };
    files.iter().map(source).collect()
}
