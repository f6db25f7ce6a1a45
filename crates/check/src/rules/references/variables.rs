//! Variables: those of the source, and those the program passes.

use super::renaming::{self, Difference};
use crate::codes;
use crate::config::by_nearness;
use crate::context::{At, Context, Findings};
use crate::model::{Inline, Pattern};
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for at in context.entries().filter(|at| !at.entry.is_term) {
        let source = context.source().and_then(|source| {
            let (file, entry) = source.find_any_case(&at.entry.name)?;
            Some(At { locale: source, file, entry })
        });
        for (attribute, pattern) in at.entry.texts() {
            let text = Text { context, at, attribute, pattern };
            match source {
                Some(source) if !context.is_source(at.locale) => text.against_source(source, out),
                _ => text.variables().for_each(|(name, inline)| text.unknown_argument(name, inline, out)),
            }
        }
    }
}

/// One text of a message.
pub(super) struct Text<'c, 'p> {
    pub(super) context: &'c Context<'p>,
    pub(super) at: At<'p>,
    pub(super) attribute: Option<&'p str>,
    pub(super) pattern: &'p Pattern,
}

impl<'p> Text<'_, 'p> {
    fn variables(&self) -> impl Iterator<Item = (&'p str, &'p Inline)> {
        self.pattern.variables().into_iter()
    }

    /// Whether the program passes such a value; `None` where nobody knows.
    fn is_passed(&self, variable: &str) -> Option<bool> {
        codes::passes(self.context.config, &self.at.entry.name, self.attribute, variable)
    }

    fn against_source(&self, source: At<'p>, out: &mut Findings) {
        let of_message: Vec<&str> =
            source.entry.texts().flat_map(|(_, pattern)| pattern.variables()).map(|(name, _)| name).collect();
        let source_pattern = source.entry.text(self.attribute);
        let wanted = source_pattern.map(Pattern::variables).unwrap_or_default();
        // What the program does not pass is the source's mistake.
        let wanted = wanted.into_iter().filter(|(name, _)| self.is_passed(name) != Some(false));
        let here: Vec<(&str, &Inline)> = self.variables().collect();
        let missing: Vec<&str> =
            wanted.map(|(name, _)| name).filter(|name| !here.iter().any(|(other, _)| other == name)).collect();
        let is_extra = |name: &str| !of_message.contains(&name) && self.is_passed(name) != Some(true);
        let (extra, common): (Vec<_>, Vec<_>) = here.into_iter().partition(|(name, _)| is_extra(name));
        for (name, inline) in common.into_iter().filter(|(name, _)| of_message.contains(name)) {
            self.unknown_argument(name, inline, out);
        }
        let Difference { renamed, missing, extra } = renaming::pair(missing, extra);
        for (from, to, inline) in renamed {
            self.renamed(source, from, to, inline, out);
        }
        for (name, inline) in extra {
            self.extra(source, name, inline, out);
        }
        for name in missing {
            self.missing(name, source_pattern, out);
        }
    }

    fn unknown_argument(&self, name: &str, inline: &Inline, out: &mut Findings) {
        if self.is_passed(name) != Some(false) {
            return;
        }
        let place = self.at.place(inline.span.clone()).attribute(self.attribute);
        let finding = out.report(&rule::UNKNOWN_ARGUMENT, place, format!("the program passes no value '${name}' here"));
        let known = codes::variables(self.context.config, &self.at.entry.name, self.attribute);
        let (nearest, is_near) = by_nearness(name, known.iter().map(String::as_str));
        match nearest.first().filter(|_| is_near) {
            Some(nearest) => finding.suggest(format!("did you mean '${nearest}'?")),
            None => finding.suggest(format!("it passes {}", listed(&known))),
        };
    }

    fn renamed(&self, source: At<'p>, from: &str, to: &str, inline: &Inline, out: &mut Findings) {
        if self.is_in_all_translations(source, to) && !self.is_in_all_translations(source, from) {
            let Some((_, inline)) = self.of_source(source, from) else { return };
            let text = format!("every translation has '${to}' in place of '${from}'");
            let place = source.place(inline.span.clone()).attribute(self.attribute);
            out.report(&rule::RENAMED_VARIABLE, place, text).suggest(format!("write '${to}'"));
            return;
        }
        let text = format!("the source has '${from}' and no '${to}'");
        let place = self.at.place(inline.span.clone()).attribute(self.attribute);
        out.report(&rule::RENAMED_VARIABLE, place, text).suggest(format!("write '${from}'"));
    }

    fn of_source(&self, source: At<'p>, name: &str) -> Option<(&'p str, &'p Inline)> {
        source.entry.text(self.attribute)?.variables().into_iter().find(|(other, _)| *other == name)
    }

    fn extra(&self, source: At<'p>, name: &str, inline: &Inline, out: &mut Findings) {
        if self.is_in_all_translations(source, name)
            && let Some(pattern) = source.entry.text(self.attribute)
        {
            let text = format!("every translation shows '${name}', and the source does not");
            let place = source.place(pattern.span.clone()).attribute(self.attribute);
            out.report(&rule::MISSING_VARIABLE, place, text).suggest(format!("write '{{ ${name} }}'"));
            return;
        }
        let text = format!("the source has no variable '${name}' here");
        let place = self.at.place(inline.span.clone()).attribute(self.attribute);
        out.report(&rule::EXTRA_VARIABLE, place, text).suggest("remove it, or use it in the source too");
    }

    fn missing(&self, name: &str, source: Option<&Pattern>, out: &mut Findings) {
        let is_only_chosen_by = source.is_some_and(|source| {
            let mut plurals = source.selects().into_iter().filter(|select| select.has_plural_forms());
            !source.shows(name) && plurals.any(|select| select.variable() == Some(name))
        });
        if is_only_chosen_by {
            // The plural is missing, not the value.
            return;
        }
        let place = self.at.place(self.pattern.span.clone()).attribute(self.attribute);
        let text = format!("the source shows '${name}' here, and the translation does not");
        out.report(&rule::MISSING_VARIABLE, place, text).suggest(format!("write '{{ ${name} }}'"));
    }

    /// Whether every full translation, of which there are two at least, has the variable in this text.
    fn is_in_all_translations(&self, source: At<'_>, variable: &str) -> bool {
        let full = self.context.translations().filter(|locale| !self.context.is_partial(locale));
        let texts = full.filter_map(|locale| locale.find_any_case(&source.entry.name)?.1.text(self.attribute));
        let has = |text: &Pattern| text.variables().iter().any(|(name, _)| *name == variable);
        let mut count = 0;
        texts.inspect(|_| count += 1).all(has) && count > 1
    }
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("'${name}'")).collect::<Vec<_>>().join(", ")
}
