//! Language tags as they are registered.

use crate::language::LanguageIdentifier;

use crate::error::{Error, Kind};

/// Reads the tag of a language that is to be registered, such as the name of a folder.
///
/// # Errors
///
/// What is no language tag (BCP 47), or begins with a word of more than three letters: no such language is
/// registered with IANA, and folders called `shared` or `images` are no languages.
pub(crate) fn parse(tag: &str) -> Result<LanguageIdentifier, Error> {
    match tag.parse::<LanguageIdentifier>() {
        Ok(language) if !language.language.is_empty() && language.language.as_str().len() <= 3 => Ok(language),
        _ => {
            let tag = tag.escape_debug();
            let reason = format!("'{tag}' is no language tag");
            let help = "use a tag such as 'es' or 'es-MX'";
            Err(Error::new(Kind::Language, "no-language-tag", reason, help).with("tag", tag))
        }
    }
}
