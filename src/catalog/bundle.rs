//! The only door to `fluent_bundle`: texts whose wording depends on values.

use std::sync::Arc;

use crate::language::LanguageIdentifier;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;

use super::number;
use super::source::{self, Pattern};
use crate::arguments::{Value, Variables};

/// Whose text of a message: its value or one of its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    Value,
    Title,
    Advice,
}

impl Part {
    pub(crate) const COUNT: usize = 3;

    /// In the order of their numbers.
    pub(crate) const ALL: [Self; Self::COUNT] = [Self::Value, Self::Title, Self::Advice];

    /// The part an attribute of this name is; `None` for attributes of somebody else's.
    pub(crate) fn of_attribute(name: &str) -> Option<Self> {
        match name {
            "title" => Some(Self::Title),
            "advice" => Some(Self::Advice),
            _ => None,
        }
    }

    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Value => None,
            Self::Title => Some("title"),
            Self::Advice => Some("advice"),
        }
    }
}

/// The messages of one language as Fluent sees them.
pub(super) struct Bundle(FluentBundle<Arc<FluentResource>>);

impl Bundle {
    /// Puts `resources` over each other, the last one on top.
    pub(super) fn new<'r>(
        language: &LanguageIdentifier,
        isolating: bool,
        resources: impl IntoIterator<Item = &'r Arc<FluentResource>>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(isolating);
        bundle.set_formatter(Some(|value, memoizer| match value {
            FluentValue::Number(number) => {
                let write = |writer: &number::Writer| writer.write(number.value, &number.options);
                memoizer.with_try_get(number::Grouping(number.options.use_grouping), write).ok().flatten()
            }
            _ => None,
        }));
        // Fails where a function of that name is there already, which is what is wanted of it.
        let _ = bundle.add_builtins();
        resources.into_iter().for_each(|resource| bundle.add_resource_overriding(Arc::clone(resource)));
        Self(bundle)
    }

    /// The text of `part` of the message `id`. `None` if it is not there, or does not format without error: a missing
    /// variable would otherwise be shown as `{$name}`.
    pub(super) fn format(&self, id: &str, part: Part, variables: &Variables<'_>) -> Option<String> {
        let pattern = self.pattern(id, part)?;
        let mut arguments = FluentArgs::new();
        for name in variables.names() {
            match variables.get(name) {
                Some(Value::Text(text)) => arguments.set(name, FluentValue::String(text)),
                Some(Value::Number(number)) => arguments.set(name, FluentValue::from(number)),
                None => {}
            }
        }
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Every wording the text can take, the usual one first.
    pub(super) fn wordings(&self, id: &str, part: Part) -> Vec<String> {
        self.pattern(id, part).map(source::wordings).unwrap_or_default()
    }

    fn pattern(&self, id: &str, part: Part) -> Option<&Pattern<&str>> {
        let message = self.0.get_message(id)?;
        match part.attribute() {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        }
    }
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Bundle").field(&self.0.locales).finish()
    }
}
