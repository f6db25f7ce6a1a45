//! `codes`: every status and code with its texts.

mod csv;
mod filter;
mod markdown;
mod sheet;
mod table;

use clap::{Args, ValueEnum};
use error_l10n::{Entry, LanguageIdentifier, LanguagePriorityList, Negotiated};

use self::filter::Filter;
use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::texts::TextOptions;
use crate::voice::Voice;
use crate::{json, languages, output};

/// List every status and code with its texts
///
/// With several languages their texts stand side by side, so that they can be compared.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n codes --lang es
  error-l10n codes --status 4xx --grep permisos --lang es
  error-l10n codes --lang en --lang ru --format csv > texts.csv")]
pub(crate) struct Codes {
    /// A language, as tag or as the value of an Accept-Language header; may be given several times [default: LC_ALL,
    /// LC_MESSAGES or LANG]
    #[arg(long = "lang", value_name = "L")]
    languages: Vec<String>,
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    texts: TextOptions,
    /// For a person (table), for a program (json), for a spreadsheet (csv), for a page (markdown) [default: table]
    #[arg(long, value_enum, default_value_t = Format::Table, hide_possible_values = true, hide_default_value = true)]
    #[arg(value_name = "table|json|csv|markdown")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    #[value(alias = "text")]
    Table,
    Json,
    Csv,
    Markdown,
}

/// The entries in one language.
struct Column<'a> {
    language: &'a LanguageIdentifier,
    entries: Vec<Entry<'a>>,
}

impl Verb for Codes {
    fn languages(&self) -> &[String] {
        &self.languages
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let mut columns = self.columns(voice);
        self.filter.apply(&mut columns)?;
        let is_empty = columns.iter().all(|column| column.entries.is_empty());
        output::data(&match self.format {
            Format::Table if is_empty => String::new(),
            Format::Table => table::render(&columns, voice, output::table_width()),
            Format::Json => json::line(&columns.iter().flat_map(|column| &column.entries).collect::<Vec<_>>()),
            Format::Csv => csv::render(&columns),
            Format::Markdown => markdown::render(&columns, voice),
        })?;
        if is_empty {
            output::note(voice, &voice.label("cli-codes-none"));
            return Ok(Outcome::NothingFound);
        }
        Ok(Outcome::Fine)
    }
}

impl Codes {
    /// A column for each language that was asked for; asked for twice it is still one.
    fn columns<'a>(&self, voice: &'a Voice) -> Vec<Column<'a>> {
        let catalog = voice.catalog();
        let mut wishes: Vec<LanguagePriorityList> =
            self.languages.iter().map(|option| languages::wished(Some(option))).collect();
        if wishes.is_empty() {
            wishes.push(languages::wished(None));
        }
        let mut negotiated: Vec<Negotiated> = Vec::new();
        for language in wishes.iter().map(|wish| catalog.negotiate(wish)) {
            if negotiated.iter().all(|known| known.index() != language.index()) {
                negotiated.push(language);
            }
        }
        let column =
            |language| Column { language: catalog.language(language), entries: catalog.entries(language).collect() };
        negotiated.into_iter().map(column).collect()
    }
}
