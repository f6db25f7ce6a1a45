//! What stands before the `=`: ids, names of attributes, comments.

use super::describe::{named, shown};
use super::{Case, Diagnosis};
use crate::model::Problem;
use crate::parse;

const LETTERS: &str = "use the letters a to z, digits, '-' and '_'";

impl Case<'_> {
    pub(super) fn head(&self) -> Option<Diagnosis> {
        let line = self.first_line;
        if line.starts_with(' ') {
            return self.attribute_head();
        }
        if line.starts_with('#') {
            let reason = "there is no space between '#' and the comment";
            return Some(Diagnosis::new(self.junk.span.start, reason, "write '# comment'"));
        }
        let is_in_head = self.junk.at <= self.junk.span.start + line.find('=').unwrap_or(line.len());
        if is_in_head { self.id().or_else(|| self.equals_sign()) } else { None }
    }

    /// An id with characters no id may have.
    fn id(&self) -> Option<Diagnosis> {
        let id = self.first_line.split('=').next().unwrap_or_default().trim_end();
        let has_sign = self.first_line.contains('=');
        let strange = id.char_indices().find(|(_, character)| !character.is_ascii());
        if let Some((offset, character)) = strange.filter(|_| has_sign || !id.contains(' ')) {
            let reason = format!("the id '{}' has the character {}, which no id may have", shown(id), named(character));
            return Some(Diagnosis::new(self.junk.span.start + offset, reason, LETTERS));
        }
        if has_sign && parse::name(self.first_line).is_none_or(|name| name != id) && !id.ends_with(':') {
            let reason = format!("'{}' is no id", shown(id));
            let help = "begin it with a letter from a to z and go on with letters, digits, '-' and '_'";
            return Some(Diagnosis::new(self.junk.span.start, reason, help));
        }
        None
    }

    /// An id, and no `=` behind it.
    fn equals_sign(&self) -> Option<Diagnosis> {
        let name = parse::name(self.first_line)?;
        let behind = self.first_line.get(name.len()..)?.trim_start();
        if self.junk.problem != Problem::Expected('=') {
            return None;
        }
        let reason = match behind.chars().next() {
            Some(':') => format!("':' stands between the id '{name}' and its text"),
            _ => format!("there is no '=' between the id '{name}' and its text"),
        };
        Some(Diagnosis::new(self.junk.at, reason, format!("write '{name} = …'")))
    }

    fn attribute_head(&self) -> Option<Diagnosis> {
        let attribute = self.first_line.trim_start().strip_prefix('.')?;
        let start = self.junk.span.start + self.first_line.len() - attribute.len();
        let head = attribute.split('=').next().unwrap_or_default();
        if self.junk.at > start + head.len() {
            return None;
        }
        let strange = head.trim_end().char_indices().find(|(_, character)| !character.is_ascii());
        if let Some((offset, character)) = strange.filter(|_| attribute.contains('=')) {
            let name = shown(head.trim_end());
            let reason =
                format!("the attribute '.{name}' has the character {}, which no name may have", named(character));
            return Some(Diagnosis::new(start + offset, reason, LETTERS));
        }
        let name = parse::name(attribute).filter(|_| self.junk.problem == Problem::Expected('='))?;
        let reason = format!("there is no '=' between the attribute '.{name}' and its text");
        Some(Diagnosis::new(self.junk.at, reason, format!("write '.{name} = …'")))
    }
}
