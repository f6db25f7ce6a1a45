//! The texts as the library loads and formats them: what it refuses and no rule has found.

mod formatting;

use std::collections::HashSet;

use error_l10n::Catalog;

use self::formatting::Formatter;
use crate::context::{At, Context, Findings, Place};
use crate::finding::{Finding, Severity};
use crate::model::Problem;
use crate::project::{Encoding, File, Locale};
use crate::rule;

/// Files of one locale that are reported as refused; with more of them nothing is left to format.
const MAX_REFUSED: usize = 16;
/// The message every catalog has to have in its default language; it is put in where a locale does not have it.
const LAST_RESORT: &str = "code-generalException";

/// Loads every locale with the library and formats every text with placeables. `found` is what the rules have found.
pub(crate) fn check(context: &Context<'_>, found: &[Finding], out: &mut Findings) {
    let errors = found.iter().filter(|finding| finding.rule.severity == Severity::Error);
    let errors: HashSet<(&str, &str)> = errors.filter_map(|error| Some((error.locale()?, error.message()?))).collect();
    for locale in context.locales() {
        let is_in_error = |name: &str| errors.contains(&(locale.name.as_str(), name));
        if let Some(catalog) = load(context, locale, out) {
            Formatter::new(context, locale, &catalog).check(&is_in_error, out);
        }
    }
}

/// The catalog of one locale; what its files are refused for is reported, and they are left out.
fn load(context: &Context<'_>, locale: &Locale, out: &mut Findings) -> Option<Catalog> {
    let below = locale.below.iter().flat_map(|below| &below.files);
    let mut files: Vec<&File> = below.chain(&locale.files).collect();
    for _ in 0..MAX_REFUSED {
        match build(locale, &files, false) {
            Ok(catalog) => return Some(catalog),
            Err(error) if error.is_missing() => {
                if context.is_source(locale) && locale.below.is_none() {
                    variable_last_resort(locale, out);
                }
                return build(locale, &files, true).ok();
            }
            Err(error) => {
                let refused = files.iter().position(|file| Some(file.path.as_str()) == error.file())?;
                let file = files.remove(refused);
                if locale.files.iter().any(|own| std::ptr::eq(own, file)) {
                    report_refused(locale, file, &error, out);
                }
            }
        }
    }
    None
}

/// Builds the catalog, with a last resort below the files or, if theirs will not do, on top of them.
fn build(locale: &Locale, files: &[&File], on_top: bool) -> Result<Catalog, error_l10n::Error> {
    let tag = locale.language.to_string();
    let last_resort = format!("{LAST_RESORT} = -\n");
    let mut builder = Catalog::empty_builder().default_language(&tag).bidi_isolation(false);
    if !on_top {
        builder = builder.overlay_text(&tag, "", &last_resort);
    }
    for file in files {
        builder = builder.overlay_text(&tag, &file.path, valid_part(file));
    }
    if on_top {
        builder = builder.overlay_text(&tag, "", &last_resort);
    }
    builder.build()
}

/// The file without what is a finding already: parts that are no valid Fluent, messages that are there twice.
/// Everything else is in its place.
fn valid_part(file: &File) -> String {
    let mark = if file.encoding == Encoding::Marked { '\u{feff}'.len_utf8() } else { 0 };
    let mut text = file.text.clone().into_bytes();
    let mut seen = HashSet::new();
    let again = file.resource.entries.iter().filter(|entry| !seen.insert(entry.name.to_ascii_lowercase()));
    let invalid = file.resource.junk.iter().map(|junk| &junk.span).chain(again.map(|entry| &entry.span));
    for span in invalid {
        if let Some(invalid) = text.get_mut(span.clone()) {
            invalid.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
    }
    let text = String::from_utf8(text).unwrap_or_default();
    // Blanks at the very end would be taken for an entry.
    let text = text.get(mark..).unwrap_or_default().trim_end();
    format!("{text}\n")
}

fn report_refused(locale: &Locale, file: &File, error: &error_l10n::Error, out: &mut Findings) {
    let line = error.line().unwrap_or(1).saturating_sub(1);
    let span = file.lines.span(&file.text, line);
    let entry = file.resource.entries.iter().find(|entry| entry.span.contains(&span.start));
    let mut place = Place::file(locale, file, span);
    if let Some(entry) = entry {
        place = place.message(&entry.name);
    }
    let is_too_deep = error.is_encoding() && !file.resource.junk.iter().any(|junk| junk.problem == Problem::TooDeep);
    let rule = if is_too_deep { &rule::NESTING_TOO_DEEP } else { &rule::SYNTAX_ERROR };
    out.report(rule, place, format!("the loader refuses the file: {}", error.reason())).suggest(error.help());
}

/// The last resort depends on a value that may be missing, and then there is no text at all.
fn variable_last_resort(locale: &Locale, out: &mut Findings) {
    if let Some((file, entry)) = locale.find_any_case(LAST_RESORT) {
        let text = "the last resort of every answer depends on a value, which may be missing";
        let at = At { locale, file, entry };
        out.report(&rule::UNKNOWN_ARGUMENT, at.name(), text).suggest("write it without variables");
    }
}
