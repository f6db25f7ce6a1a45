//! `find`: which codes a text comes from that somebody read.

mod quoted;
mod text;

use std::ffi::OsString;

use clap::Args;
use error_l10n::{Finder, LanguagePriorityList};

use super::{Format, Outcome, Verb};
use crate::failure::Failure;
use crate::texts::TextOptions;
use crate::voice::{Sentence, Voice};
use crate::{json, output};

/// Find the codes that a quoted text comes from
///
/// The text may be in any language there are texts in, whole or in part, with typing errors, other numbers, and words
/// around it. The best answer comes first, with the text as it was found, in your language and in English. Where no
/// text is similar, the exit status is 1.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n find Recurso no encontrado
  error-l10n find 'dentro de 3 minutos' --lang ru
  error-l10n find --format json - < chat.txt")]
pub(crate) struct Find {
    /// What somebody read, or - for standard input; of a long text only the beginning counts
    #[arg(value_name = "TEXT|-")]
    words: Vec<OsString>,
    /// How many answers to print; those as good as the last one are printed too [default: 10]
    #[arg(long, value_name = "N", default_value = "10", hide_default_value = true, allow_negative_numbers = true)]
    limit: String,
    /// Your languages, as tags or as the value of an Accept-Language header [default: LC_ALL, LC_MESSAGES or LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
    #[command(flatten)]
    texts: TextOptions,
    /// For a person (text), or for a program (json) [default: text]
    #[arg(long, value_enum, default_value_t = Format::Text, hide_possible_values = true, hide_default_value = true, value_name = "text|json")]
    format: Format,
}

impl Verb for Find {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let limit = parse_limit(&self.limit)?;
        let quoted = quoted::read(&self.words, voice)?;
        if quoted.is_cut {
            let most = Sentence::new("cli-find-cut").with_number("characters", Finder::MAX_CHARACTERS as u64);
            output::note(voice, &voice.say(&most));
        }
        let finder = Finder::new(voice.catalog());
        let found = finder.find(&quoted.text, limit);
        match self.format {
            Format::Json => output::data(&json::line(&found))?,
            Format::Text => {
                let english = voice.catalog().negotiate(&LanguagePriorityList::from_tags(["en"]));
                let blocks = text::blocks(&found, &finder, voice, &[voice.language(), english]);
                output::styled(&text::render(&blocks, voice, output::text_width()))?;
            }
        }
        if found.is_empty() {
            let has_words = quoted.text.contains(char::is_alphanumeric);
            output::note(voice, &voice.label(if has_words { "cli-find-nothing" } else { "cli-find-empty" }));
            return Ok(Outcome::NothingFound);
        }
        Ok(Outcome::Fine)
    }
}

fn parse_limit(text: &str) -> Result<usize, Sentence> {
    let limit = text.parse().ok().filter(|limit| *limit > 0);
    limit.ok_or_else(|| Sentence::new("cli-limit-invalid"))
}
