//! Where something belongs that is not there.

use crate::codes;
use crate::context::{At, Place};
use crate::model::Entry;
use crate::project::{File, Locale};

/// Where a message belongs in `locale`: below the message it follows in the locale that has it.
pub(crate) fn place_of_missing<'p>(at: At<'_>, locale: &'p Locale) -> Place<'p> {
    let entries = &at.file.resource.entries;
    let position = entries.iter().position(|entry| std::ptr::eq(entry, at.entry)).unwrap_or_default();
    let here = |entry: &Entry| locale.find_any_case(&entry.name);
    let before = entries.iter().take(position).rev().filter_map(here);
    let in_same_file = before.clone().find(|(file, _)| file.name == at.file.name);
    let neighbour = in_same_file.or_else(|| match locale.file(&at.file.name) {
        Some(_) => None,
        None => before.clone().next(),
    });
    let file = locale.file(&at.file.name).or_else(|| entries.iter().find_map(here).map(|(file, _)| file));
    let place = match (neighbour, file.or(locale.files.first())) {
        (Some((file, entry)), _) => below(locale, file, entry),
        (None, Some(file)) => Place::file(locale, file, 0..0),
        (None, None) => Place::path(Some(&locale.name), locale.folder.as_str()),
    };
    place.message(&at.entry.name)
}

/// Where a message belongs among those of its kind, which are in the order of their ids.
pub(crate) fn place_in_order<'p>(id: &str, locale: &'p Locale) -> Place<'p> {
    let (kind, _) = codes::kind(id);
    let alike = || locale.entries().filter(|(_, entry)| codes::kind(&entry.name).0 == kind);
    let before = alike().filter(|(_, entry)| entry.name.as_str() < id).max_by_key(|(_, entry)| &entry.name);
    let place = match before.or_else(|| alike().last()) {
        Some((file, entry)) => below(locale, file, entry),
        None => locale.files.first().map_or_else(
            || Place::path(Some(&locale.name), locale.folder.as_str()),
            |file| Place::file(locale, file, 0..0),
        ),
    };
    place.message(id)
}

/// The beginning of the line below an entry.
fn below<'p>(locale: &'p Locale, file: &'p File, entry: &Entry) -> Place<'p> {
    let line = file.lines.span(&file.text, file.lines.index(entry.span.end.saturating_sub(1)) + 1);
    let start = line.start.max(entry.span.start);
    Place::file(locale, file, start..start)
}
