//! How the command speaks: its own texts, in the user's language.

use std::io;

use error_l10n::{Arguments, Catalog, Error, LanguageIdentifier, LanguagePriorityList, Negotiated};

use crate::reason;
use crate::texts::TextOptions;

/// The texts, and the language they are told in.
#[derive(Debug)]
pub(crate) struct Voice {
    catalog: Catalog,
    language: Negotiated,
}

/// A message of `locales/…/command.ftl` and the values in it.
#[derive(Debug)]
pub(crate) struct Sentence {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// A value in a sentence.
#[derive(Debug)]
enum Value {
    Text(String),
    /// The text of another message.
    Message(&'static str),
    /// Written as numbers are in the language.
    Number(f64),
}

impl Voice {
    /// The voice for a user who wishes `languages`. Where an overlay is broken, the voice speaks without overlays, and
    /// the error comes with it: somebody has to tell the user.
    pub(crate) fn new(languages: &LanguagePriorityList, texts: &TextOptions) -> (Self, Option<Error>) {
        let (catalog, broken) = match texts.catalog() {
            Ok(catalog) => (catalog, None),
            Err(error) => (TextOptions::default().catalog().unwrap_or_else(|_| Catalog::embedded()), Some(error)),
        };
        let language = catalog.negotiate(languages);
        (Self { catalog, language }, broken)
    }

    /// The voice for the help of a user who wishes `languages`.
    pub(crate) fn of_help(languages: &LanguagePriorityList) -> Self {
        let catalog = TextOptions::help_catalog().unwrap_or_else(|_| Catalog::embedded());
        let language = catalog.negotiate(languages);
        Self { catalog, language }
    }

    /// The voice for help in the language of this one.
    pub(crate) fn helping(&self) -> Self {
        let language = self.catalog.language(self.language).to_string();
        Self::of_help(&LanguagePriorityList::from_tags([language]))
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub(crate) fn language(&self) -> Negotiated {
        self.language
    }

    /// The same voice speaking `language`, which an answer came in.
    pub(crate) fn speaking(&self, language: &LanguageIdentifier) -> Self {
        let language = LanguagePriorityList::from_tags([language.to_string()]);
        Self { catalog: self.catalog.clone(), language: self.catalog.negotiate(&language) }
    }

    /// The text of `sentence`.
    pub(crate) fn say(&self, sentence: &Sentence) -> String {
        let with = |arguments: Arguments<'static>, (name, value): &(&'static str, Value)| match value {
            Value::Text(text) => arguments.with(*name, text.clone()),
            Value::Message(id) => arguments.with(*name, self.label(id)),
            Value::Number(number) => arguments.with_number(*name, *number),
        };
        let arguments = sentence.values.iter().fold(Arguments::new(), with);
        let text = self.catalog.message(self.language, sentence.id, &arguments);
        // Every id is in every language, which a test sees to; only an overlay can spoil one.
        text.map_or_else(|| sentence.id.to_owned(), |text| text.into_owned())
    }

    /// The text of a message without values.
    pub(crate) fn label(&self, id: &'static str) -> String {
        self.say(&Sentence::new(id))
    }
}

impl Sentence {
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, Value::Text(value.into())));
        self
    }

    /// The same sentence with the reason for `error`.
    #[must_use]
    pub(crate) fn because(mut self, error: &io::Error) -> Self {
        let reason = reason::id(error).map_or_else(|| Value::Text(error.to_string()), Value::Message);
        self.values.push(("reason", reason));
        self
    }

    /// The same sentence with a number that counts something.
    #[must_use]
    pub(crate) fn with_number(mut self, name: &'static str, number: u64) -> Self {
        self.values.push((name, Value::Number(number as f64)));
        self
    }
}
