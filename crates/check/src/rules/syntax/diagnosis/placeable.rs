//! What stands in braces.

use super::describe::{is_smart_quote, named};
use super::{Case, Diagnosis};
use crate::model::Problem;
use crate::parse;

/// What people write for `->`.
const NO_ARROWS: [&str; 10] = ["=>", "- >", "–>", "—>", "-->", "→", "⇒", ">", "<-", "="];

impl Case<'_> {
    pub(super) fn placeable(&self) -> Option<Diagnosis> {
        if let Some(brace) = self.brace_of_another_text() {
            return Some(Diagnosis::new(brace, "the brace '{' is never closed", "close it with '}'"));
        }
        let at = self.junk.at;
        if let Some(quote) = self.rest.chars().next().filter(|next| is_smart_quote(*next)) {
            let reason = format!("{} is no quotation mark of Fluent", named(quote));
            return Some(Diagnosis::new(at, reason, "write '\"' around a string in braces"));
        }
        if let Some(character) = self.rest.chars().next().filter(|next| !next.is_ascii() && next.is_alphanumeric())
            && self.before().ends_with(|last: char| last.is_ascii_alphanumeric() || last == '$')
        {
            let reason = format!("a name has the character {}, which no name may have", named(character));
            return Some(Diagnosis::new(at, reason, "write it as the source does"));
        }
        let (at, reason, help) = match &self.junk.problem {
            Problem::Expected('}') if NO_ARROWS.iter().any(|arrow| self.rest.starts_with(arrow)) => {
                (at, "the arrow of a choice is not '->'", "write '{ $name ->' and begin a new line")
            }
            Problem::Expected('}') if self.rest.contains('}') => {
                (at, "there is more in the braces than one value", "leave only the value, such as '{ $name }'")
            }
            Problem::Expected('}') => {
                (self.open_brace().unwrap_or(at), "the brace '{' is never closed", "close it with '}'")
            }
            Problem::ExpectedOneOf(range) if range.contains("\\n") || range.contains('\n') => {
                (at, "behind '->' there is more on the line", "begin a new line for every variant")
            }
            Problem::UnterminatedString | Problem::Expected('"') => {
                let quote = self.open_quote().unwrap_or(at);
                (quote, "the quotation mark '\"' is never closed", "close it on the same line")
            }
            Problem::NoDefaultVariant => {
                let variant = self.last_variant().unwrap_or(at);
                (variant, "no variant of the choice is its default", "mark the most general one with '*'")
            }
            Problem::NoValue if self.last_variant().is_some() => {
                (self.last_variant().unwrap_or(at), "a variant has no text", "write one, or remove the variant")
            }
            _ => return None,
        };
        let lacks_text = self.junk.problem == Problem::NoValue;
        Some(Diagnosis { lacks_text, ..Diagnosis::new(at, reason, help) })
    }

    /// The brace that is still open where the parser gave up, if another text has begun since then: the name it read last
    /// is the next id or attribute.
    fn brace_of_another_text(&self) -> Option<usize> {
        let line = self.file.text.get(self.line.clone())?;
        let begins_a_text = parse::begins_an_entry(line) || line.trim_start().starts_with('.');
        let brace = self.open_brace()?;
        (begins_a_text && brace < self.line.start).then_some(brace)
    }

    fn before(&self) -> &str {
        self.file.text.get(self.junk.span.start..self.junk.at).unwrap_or_default()
    }

    /// The innermost brace that is open where the parser gave up.
    fn open_brace(&self) -> Option<usize> {
        let mut open = Vec::new();
        for (offset, character) in self.before().char_indices() {
            match character {
                '{' => open.push(offset),
                '}' => drop(open.pop()),
                _ => {}
            }
        }
        open.last().map(|offset| self.junk.span.start + offset)
    }

    /// The quotation mark in front of that place.
    fn open_quote(&self) -> Option<usize> {
        self.before().rfind('"').map(|offset| self.junk.span.start + offset)
    }

    /// The key of the last variant in front of that place.
    fn last_variant(&self) -> Option<usize> {
        let keys = self.lines().take_while(|(start, _)| *start < self.junk.at).filter_map(|(start, line)| {
            let indented = line.trim_start();
            indented.starts_with(['[', '*']).then_some(start + line.len() - indented.len())
        });
        keys.last()
    }
}
