//! Texts with values, ready to be written: variables, and choices by a variable. What else Fluent has (functions, terms
//! with arguments, references) is left to its own bundle, and both write the same; a test holds them to it.

use std::borrow::Cow;

use super::number::Writer;
use super::plural::{Category, Plural};
use crate::arguments::{Value, Variables};
use crate::language::LanguageIdentifier;

/// A pattern in pieces.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Compiled {
    pieces: Vec<Piece>,
    /// The length of all fixed text, to allocate once.
    length: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Text(Box<str>),
    /// A placeable; several of them, or text beside it, make it one to isolate.
    Variable(Box<str>),
    Choice(Choice),
}

/// A select expression over a variable.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) variable: Box<str>,
    pub(super) variants: Vec<(Key, Compiled)>,
    pub(super) default: Compiled,
}

/// What a variant is for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    Number(f64),
    /// A word, and the plural category it names.
    Word(Box<str>, Option<Category>),
}

/// How one language writes numbers and chooses by them.
pub(super) struct Numbers {
    writer: Writer,
    plural: Plural,
}

impl Numbers {
    pub(super) fn new(language: &LanguageIdentifier) -> Option<Self> {
        Some(Self { writer: Writer::new(language, true)?, plural: Plural::new(language)? })
    }
}

impl std::fmt::Debug for Numbers {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Numbers")
    }
}

/// What a text is written with.
struct Context<'c> {
    numbers: &'c Numbers,
    variables: &'c Variables<'c>,
    isolating: bool,
}

impl Compiled {
    pub(super) fn new(pieces: Vec<Piece>) -> Self {
        let length = pieces.iter().map(Piece::length).sum();
        Self { pieces, length }
    }

    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The text; `None` where a variable has no value.
    pub(super) fn format(&self, numbers: &Numbers, variables: &Variables<'_>, isolating: bool) -> Option<String> {
        // Values are short; this is room for two of them with their marks.
        let mut text = String::with_capacity(self.length + 48);
        self.write(&mut text, &Context { numbers, variables, isolating })?;
        Some(text)
    }

    fn write(&self, text: &mut String, context: &Context<'_>) -> Option<()> {
        let isolating = context.isolating && self.pieces.len() > 1;
        for piece in &self.pieces {
            if let Piece::Text(fixed) = piece {
                text.push_str(fixed);
                continue;
            }
            if isolating {
                text.push('\u{2068}');
            }
            match piece {
                Piece::Text(_) => {}
                Piece::Variable(name) => context.write_value(text, name)?,
                Piece::Choice(choice) => choice.write(text, context)?,
            }
            if isolating {
                text.push('\u{2069}');
            }
        }
        Some(())
    }
}

impl Piece {
    fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Variable(_) => 0,
            Self::Choice(choice) => {
                let variants = choice.variants.iter().map(|(_, variant)| variant.length);
                variants.chain([choice.default.length]).max().unwrap_or_default()
            }
        }
    }
}

impl Choice {
    fn write(&self, text: &mut String, context: &Context<'_>) -> Option<()> {
        let value = context.variables.get(&self.variable)?;
        // The category is worked out once, however many variants there are.
        let category = match value {
            Value::Number(number) => context.numbers.plural.category(number),
            Value::Text(_) => None,
        };
        let chosen = self.variants.iter().find(|(key, _)| key.matches(&value, category));
        chosen.map_or(&self.default, |(_, variant)| variant).write(text, context)
    }
}

impl Key {
    fn matches(&self, value: &Value<'_>, category: Option<Category>) -> bool {
        match (self, value) {
            (Self::Number(key), Value::Number(number)) => key == number,
            (Self::Word(_, key), Value::Number(_)) => key.is_some() && *key == category,
            (Self::Word(key, _), Value::Text(text)) => **key == **text,
            (Self::Number(_), Value::Text(_)) => false,
        }
    }
}

impl Context<'_> {
    fn write_value(&self, text: &mut String, name: &str) -> Option<()> {
        match self.variables.get(name)? {
            Value::Text(Cow::Borrowed(value)) => text.push_str(value),
            Value::Text(Cow::Owned(value)) => text.push_str(&value),
            Value::Number(number) => self.numbers.writer.write_plain(text, number)?,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::arguments::Arguments;
    use crate::catalog::bundle::{Bundle, Part};
    use crate::catalog::source::{self, Content, Source};

    /// Every text of `text` that is compiled, with its id.
    fn compiled(language: &str, text: &str) -> (Numbers, Bundle, Vec<(String, Compiled)>) {
        let language: LanguageIdentifier = language.parse().unwrap();
        let source = Source { language: language.clone(), file: "test.ftl".into(), text: text.into() };
        let parsed = source.parse().unwrap();
        let bundle = Bundle::new(&language, true, [&Arc::clone(&parsed.resource)]);
        let mut found = Vec::new();
        for entry in parsed.resource.entries() {
            let (id, texts) = source::texts(entry);
            for text in texts.into_iter().filter(|text| text.part == Part::Value) {
                if let Content::Compiled(compiled) = text.content {
                    found.push((id.unwrap().to_owned(), compiled));
                }
            }
        }
        (Numbers::new(&language).unwrap(), bundle, found)
    }

    #[track_caller]
    fn assert_same(language: &str, text: &str, arguments: &Arguments<'_>) {
        let (numbers, bundle, compiled) = compiled(language, text);
        assert!(!compiled.is_empty(), "nothing was compiled of {text}");
        let variables = Variables { own: Some(arguments), ..Variables::default() };
        for (id, compiled) in compiled {
            let expected = bundle.format(&id, Part::Value, &variables);
            assert_eq!(compiled.format(&numbers, &variables, true), expected, "{language} {id} {arguments:?}");
        }
    }

    const EVERY_CATEGORY: &str = "a = { $n ->\n [zero] zero { $n }\n [one] one { $n }\n [two] two\n [few] few { $n }!\n \
                                  [many] many\n *[other] other { $n }\n }\nb = { $n } { $n }\n";

    #[test]
    fn compiled_texts_are_those_of_the_bundle_for_every_plural_of_many_languages() {
        let languages = [
            "en",
            "es",
            "ru",
            "es-MX",
            "es-419",
            "pt",
            "pt-PT",
            "pt-BR",
            "fr",
            "ar",
            "ar-EG",
            "he",
            "pl",
            "cs",
            "lt",
            "lv",
            "uk",
            "sl",
            "ga",
            "cy",
            "zh-Hant-TW",
            "zh",
            "ja",
            "sr-Latn",
            "sr",
            "hi",
            "de-AT",
            "en-GB",
            "ca",
            "xx",
        ];
        for language in languages {
            let numbers =
                (0..=130).map(f64::from).chain([0.5, 1.0, 1.5, 2.25, 1000.0, 12345.678, 1e6, 1e9, 1e15, -1.0, -2.5]);
            for number in numbers {
                assert_same(language, EVERY_CATEGORY, &Arguments::new().with_number("n", number));
            }
        }
    }

    #[test]
    fn compiled_texts_are_those_of_the_bundle_for_words_numbers_and_nested_choices() {
        let text = "a = { $w ->\n [0] zero\n [open] open { $n ->\n  [1] exactly one\n  *[other] { $n } of them\n } now\n \
                    *[closed] closed\n }\nb = x { $n ->\n [one] { $n }\n *[1.0] y\n }\nc = { $w }\nd = { $w }{ $n }\n";
        for word in ["open", "closed", "other", "one", "0", ""] {
            for number in [0.0, 1.0, 2.0] {
                assert_same("en", text, &Arguments::new().with("w", word).with_number("n", number));
            }
        }
        assert_same("en", text, &Arguments::new().with("w", "open"));
        assert_same("en", text, &Arguments::new().with_number("n", 1));
        assert_same("en", text, &Arguments::new().with("n", "1").with("w", "x"));
    }

    #[test]
    fn the_shipped_advice_is_compiled_and_reads_the_same() {
        for (language, text) in [
            ("en", include_str!("../../locales/en/advice.ftl")),
            ("es", include_str!("../../locales/es/advice.ftl")),
            ("ru", include_str!("../../locales/ru/advice.ftl")),
        ] {
            assert_eq!(compiled(language, text).2.len(), 3, "{language}");
            for number in 0..=60 {
                let arguments = Arguments::new().with_number("seconds", number).with_number("minutes", number);
                assert_same(language, text, &arguments.with_number("hours", number));
            }
        }
    }
}
