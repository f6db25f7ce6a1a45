//! Choices: what is chosen by, and the keys it is compared with.

use crate::codes;
use crate::config::ArgumentType;
use crate::context::{At, Context, Findings};
use crate::model::{Inline, InlineKind, Key, Pattern, Select};
use crate::plural::is_category;
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for at in context.entries() {
        for (attribute, pattern) in at.entry.texts() {
            number_of_text(context, at, attribute, pattern, out);
            for select in pattern.selects() {
                let choice = Choice { context, at, attribute, select };
                let is_mismatch = !context.is_source(at.locale) && choice.key_mismatch(out);
                if !is_mismatch {
                    choice.selector_type(out);
                }
            }
        }
    }
}

/// `NUMBER($text)`, which shows nothing at all.
fn number_of_text(context: &Context<'_>, at: At<'_>, attribute: Option<&str>, pattern: &Pattern, out: &mut Findings) {
    let selectors: Vec<&Inline> = pattern.selects().into_iter().map(|select| &select.selector).collect();
    for inline in pattern.inlines() {
        let is_number = matches!(&inline.kind, InlineKind::Function { name, .. } if name == "NUMBER");
        let Some(variable) = inline.variable().filter(|_| is_number) else { continue };
        let is_selector = selectors.iter().any(|selector| std::ptr::eq(*selector, inline));
        let is_text = codes::type_of(context.config, &at.entry.name, variable) == Some(ArgumentType::String);
        if is_text && !is_selector {
            let text = format!("'${variable}' is text, of which NUMBER() shows nothing");
            let place = at.place(inline.span.clone()).attribute(attribute);
            out.report(&rule::SELECTOR_TYPE, place, text).suggest(format!("write '{{ ${variable} }}'"));
        }
    }
}

struct Choice<'c, 'p> {
    context: &'c Context<'p>,
    at: At<'p>,
    attribute: Option<&'p str>,
    select: &'p Select,
}

impl<'p> Choice<'_, 'p> {
    fn report<'o>(
        &self,
        rule: &'static crate::Rule,
        span: crate::model::Span,
        text: String,
        out: &'o mut Findings,
    ) -> &'o mut crate::Finding {
        out.report(rule, self.at.place(span).attribute(self.attribute), text)
    }

    /// Whether the keys are of a kind that the selector never has.
    fn selector_type(&self, out: &mut Findings) {
        let span = self.select.selector.span.clone();
        let is_plural = self.select.has_only_categories();
        if let InlineKind::String(_) | InlineKind::Number(_) = self.select.selector.kind {
            let rule = if is_plural { &rule::PLURAL_LITERAL } else { &rule::SELECTOR_TYPE };
            let text = "the selector is a fixed value, so the same variant is chosen every time".to_owned();
            self.report(rule, span, text, out).suggest("choose by a variable, such as '{ $name ->'");
            return;
        }
        let Some(variable) = self.select.variable().filter(|_| !self.at.entry.is_term) else { return };
        let foreign = |key: &Key| match key {
            Key::Word(word) => !is_category(word),
            Key::Number(_) => false,
        };
        match codes::type_of(self.context.config, &self.at.entry.name, variable) {
            Some(ArgumentType::String) if self.is_for_numbers() => self.plural_of_text(variable, out),
            Some(ArgumentType::Number) => {
                let keys = self.select.variants.iter().map(|variant| &variant.key);
                if let Some(key) = keys.into_iter().find(|key| foreign(key)) {
                    let text = format!("'${variable}' is a number, which is never '{}'", key.as_str());
                    self.report(&rule::SELECTOR_TYPE, span, text, out)
                        .suggest("use plural categories or numbers as keys");
                }
            }
            _ => {}
        }
    }

    fn plural_of_text(&self, variable: &str, out: &mut Findings) {
        let text = format!("'${variable}' is text, and the keys are for numbers");
        let span = self.select.selector.span.clone();
        self.report(&rule::SELECTOR_TYPE, span, text, out).suggest("use the words the program passes as keys");
    }

    /// Whether only numbers are chosen by the keys, or a function makes a number of the value.
    fn is_for_numbers(&self) -> bool {
        let makes_number = matches!(self.select.selector.kind, InlineKind::Function { .. });
        let has_number = self.select.numbers().next().is_some();
        makes_number || self.select.has_plural_forms() || (has_number && self.select.has_only_categories())
    }

    /// Compares the keys with those of the source's choice by the same variable. Gives whether they differ in words.
    fn key_mismatch(&self, out: &mut Findings) -> bool {
        let Some(variable) = self.select.variable().filter(|_| !self.at.entry.is_term) else { return false };
        let source = self.context.source().and_then(|source| source.find_any_case(&self.at.entry.name));
        let Some(pattern) = source.and_then(|(_, entry)| entry.text(self.attribute)) else { return false };
        let sources: Vec<&Select> =
            pattern.selects().into_iter().filter(|select| select.variable() == Some(variable)).collect();
        if sources.is_empty() {
            return false;
        }
        if sources.iter().all(|source| source.has_only_categories()) {
            self.translated_categories(out)
        } else {
            self.other_words(&sources, out) || self.same_texts(&sources, out)
        }
    }

    /// Two texts that are different in the source are one here.
    fn same_texts(&self, sources: &[&Select], out: &mut Findings) -> bool {
        let [source] = sources else { return false };
        let of = |select: &Select, key: &str| {
            let variant = select.variants.iter().find(|variant| variant.key.as_str() == key)?;
            Some(variant.value.branches().iter().map(|branch| branch.flat()).collect::<Vec<_>>().join("\n"))
        };
        for (index, variant) in self.select.variants.iter().enumerate() {
            let text = of(self.select, variant.key.as_str());
            for earlier in self.select.variants.iter().take(index) {
                let there = of(source, earlier.key.as_str()).zip(of(source, variant.key.as_str()));
                if of(self.select, earlier.key.as_str()) == text
                    && there.is_some_and(|(one, other)| differ(&one, &other))
                {
                    let (key, other) = (variant.key.as_str(), earlier.key.as_str());
                    let text = format!("[{key}] has the text of [{other}], and the source's texts differ");
                    self.report(&rule::SAME_TEXT_DIFFERENT_SOURCE, variant.key_span.clone(), text, out)
                        .suggest("translate what the source says for this key");
                    return true;
                }
            }
        }
        false
    }

    /// The source has plural forms, and here a key is no category.
    fn translated_categories(&self, out: &mut Findings) -> bool {
        let is_foreign = |key: &Key| matches!(key, Key::Word(word) if !is_category(word));
        let foreign: Vec<_> = self.select.variants.iter().filter(|variant| is_foreign(&variant.key)).collect();
        let Some(first) = foreign.first() else { return false };
        let keys: Vec<&str> = foreign.iter().map(|variant| variant.key.as_str()).collect();
        let text = format!("the source chooses by plural category, and here are other words: [{}]", keys.join("], ["));
        self.report(&rule::VARIANT_KEY_MISMATCH, first.key_span.clone(), text, out)
            .suggest("leave the categories as they are: zero, one, two, few, many, other");
        true
    }

    /// The source has words, and the words here are others.
    fn other_words(&self, sources: &[&Select], out: &mut Findings) -> bool {
        let wanted: Vec<&str> = sources.iter().flat_map(|source| keys(source)).collect();
        let here: Vec<&str> = keys(self.select).collect();
        let extra: Vec<_> =
            self.select.variants.iter().filter(|variant| !wanted.contains(&variant.key.as_str())).collect();
        let missing: Vec<&str> = wanted.iter().copied().filter(|key| !here.contains(key)).collect();
        let (span, text) = match extra.first() {
            Some(first) => (first.key_span.clone(), format!("the source has no key [{}] here", first.key.as_str())),
            None if missing.is_empty() => return false,
            None => (
                self.select.selector.span.clone(),
                format!("the key [{}] of the source is missing here", missing.join("], [")),
            ),
        };
        let finding = self.report(&rule::VARIANT_KEY_MISMATCH, span, text, out);
        match missing.as_slice() {
            [] => finding.suggest("remove the variant"),
            missing => finding.suggest(format!("use the source's keys: [{}]", missing.join("], ["))),
        };
        if let Some(variable) = self.select.variable().filter(|_| self.is_for_numbers()) {
            self.plural_of_text(variable, out);
        }
        true
    }
}

/// Whether both texts have a word of weight that the other has not. Other languages need no "his" and "her".
fn differ(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
        words
            .map(str::to_lowercase)
            .filter(|word| {
                !matches!(word.as_str(), "herself" | "himself" | "hers" | "their" | "them" | "themselves" | "they")
            })
            .collect()
    };
    let (one, other) = (words(one), words(other));
    one.iter().any(|word| !other.contains(word)) && other.iter().any(|word| !one.contains(word))
}

fn keys(select: &Select) -> impl Iterator<Item = &str> {
    select.variants.iter().map(|variant| variant.key.as_str())
}
