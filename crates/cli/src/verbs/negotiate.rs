//! `negotiate`: which language a user gets.

use std::ffi::OsString;

use clap::Args;
use error_l10n::{LanguageIdentifier, LanguagePriorityList, Negotiator};
use serde::Serialize;

use super::{Format, Outcome, Verb};
use crate::failure::Failure;
use crate::voice::{Sentence, Voice};
use crate::{json, languages, output};

/// Tell which language a user gets
///
/// Prints the tag of the language that is chosen for the value of an Accept-Language header. A header is never wrong:
/// what is malformed in it is passed over, and a user whose languages are not there gets the default.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n negotiate 'es-MX,es;q=0.9,en;q=0.8'
  error-l10n negotiate --available 'en, es-419, pt-PT' --format json pt-AO")]
pub(crate) struct Negotiate {
    /// The value of the Accept-Language header; without it, the user sent none
    header: Option<OsString>,
    /// The languages there are, separated by commas or blanks [default: those of the shipped texts]
    #[arg(long, value_name = "TAGS")]
    available: Vec<String>,
    /// The language for users none of whose languages is there [default: en, or else the first one]
    #[arg(long, value_name = "TAG")]
    default: Option<String>,
    /// The tag alone (text), or all that is known of the choice (json) [default: text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json")]
    format: Format,
}

/// The choice as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Choice<'a> {
    language: &'a str,
    r#match: &'a str,
    acceptable: bool,
    explicit: bool,
    /// Whether `Vary: Accept-Language` belongs on the answer.
    vary: bool,
    content_language: &'a str,
}

impl Verb for Negotiate {
    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let available = self.available(voice)?;
        let default = self.default(&available)?;
        let negotiator = Negotiator::new(available.iter().cloned(), &default)
            .map_err(|error| refused(&available, &default).map_or(Failure::Library(error), Failure::from))?;
        // What is not Unicode is no tag either, and its replacement keeps it so.
        let header = self.header.as_ref().map(|header| header.to_string_lossy()).unwrap_or_default();
        let text = choose(&negotiator, &LanguagePriorityList::parse_accept_language(&header), self.format);
        output::data(&text)?;
        Ok(Outcome::Fine)
    }
}

impl Negotiate {
    fn available(&self, voice: &Voice) -> Result<Vec<LanguageIdentifier>, Sentence> {
        if self.available.is_empty() {
            return Ok(voice.catalog().languages().to_vec());
        }
        let mut available = Vec::new();
        for tag in self.available.iter().flat_map(|list| languages::tags(list)) {
            let language = languages::tag("--available", tag)?;
            if !available.contains(&language) {
                available.push(language);
            }
        }
        if available.is_empty() { Err(Sentence::new("cli-available-empty")) } else { Ok(available) }
    }

    fn default(&self, available: &[LanguageIdentifier]) -> Result<LanguageIdentifier, Sentence> {
        if let Some(tag) = &self.default {
            return languages::tag("--default", tag);
        }
        let english = available.iter().find(|language| language.to_string() == "en");
        Ok(english.or(available.first()).cloned().unwrap_or_default())
    }
}

/// The sentence about a default that is not there; anything else a list can have wrong is for the library to say.
fn refused(available: &[LanguageIdentifier], default: &LanguageIdentifier) -> Option<Sentence> {
    let tags = || available.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let sentence = || Sentence::new("cli-default-unavailable").with("tag", default.to_string());
    (!available.contains(default)).then(|| sentence().with("available", tags()))
}

fn choose(negotiator: &Negotiator, list: &LanguagePriorityList, format: Format) -> String {
    let negotiated = negotiator.negotiate(list);
    let language = negotiator.available().get(negotiated.index()).map(ToString::to_string).unwrap_or_default();
    match format {
        Format::Text => language + "\n",
        Format::Json => json::line(&Choice {
            language: &language,
            r#match: negotiated.matched().name(),
            acceptable: negotiated.is_acceptable(),
            explicit: negotiated.is_explicit(),
            vary: !negotiated.is_explicit(),
            content_language: &language,
        }),
    }
}
