//! Syntax: what is not valid Fluent, and what is there twice.

mod diagnosis;
mod duplicates;
mod swallowed;

use self::diagnosis::Diagnosis;
use crate::context::{Context, Findings, Place};
use crate::model::{Entry, Junk, Problem};
use crate::parse;
use crate::project::{File, Locale};
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    for (locale, file) in context.project.files() {
        for junk in &file.resource.junk {
            invalid(context, locale, file, junk, out);
        }
    }
    swallowed::check(context, out);
    duplicates::check(context, out);
}

fn invalid(context: &Context<'_>, locale: &Locale, file: &File, junk: &Junk, out: &mut Findings) {
    if junk.problem == Problem::NoText && is_continued(context, file, junk) {
        return;
    }
    let Diagnosis { at, reason, help, lacks_text } = diagnosis::of(context, file, junk);
    let line = file.lines.span(&file.text, file.lines.index(at));
    let mut place = Place::file(locale, file, at..line.end.min(junk.span.end).max(at));
    let own_name = junk.names.first().map(String::as_str).filter(|_| !diagnosis::is_unindented(context, file, junk));
    if let Some(name) = own_name.or_else(|| above(file, junk)).or_else(|| meant(context, locale, junk)) {
        place = place.message(name);
    }
    let content = file.text.get(junk.span.clone()).unwrap_or_default().trim_start();
    let attribute = content.strip_prefix('.').and_then(parse::name);
    // What has no text at all is no valid Fluent, and first of all a text that nobody has written.
    let rule = match junk.problem {
        Problem::TooDeep => &rule::NESTING_TOO_DEEP,
        _ if lacks_text && context.config.severity(&rule::EMPTY_TEXT).is_some() => &rule::EMPTY_TEXT,
        _ => &rule::SYNTAX_ERROR,
    };
    out.report(rule, place.attribute(attribute), reason).suggest(help);
}

/// The message of the source that an entry whose id cannot be read seems to be.
fn meant<'p>(context: &Context<'p>, locale: &Locale, junk: &Junk) -> Option<&'p str> {
    let (_, alignment) = context.alignments().find(|(other, _)| other.name == locale.name)?;
    let (_, at) = alignment.unreadable.iter().find(|(unreadable, _)| std::ptr::eq(*unreadable, junk))?;
    Some(&at.entry.name)
}

/// Whether the text that is missing here is the unindented line below: that line is what has to be mended.
fn is_continued(context: &Context<'_>, file: &File, junk: &Junk) -> bool {
    let all = &file.resource.junk;
    let next = all.get(all.partition_point(|other| other.span.start <= junk.span.start));
    next.is_some_and(|next| is_right_below(file, junk.span.end, next) && diagnosis::is_unindented(context, file, next))
}

/// The entry right above the junk, which it was probably to be a part of.
fn above<'f>(file: &'f File, junk: &Junk) -> Option<&'f str> {
    let entries = &file.resource.entries;
    let entry = entries.get(entries.partition_point(|entry| entry.span.start < junk.span.start).wrapping_sub(1));
    let is_cut =
        |entry: &&Entry| is_right_below(file, entry.span.end, junk) || junk.problem == Problem::LonelyAttribute;
    if let Some(entry) = entry.filter(|entry| entry.is_damaged).filter(is_cut) {
        return Some(&entry.name);
    }
    let all = &file.resource.junk;
    let broken = all.get(all.partition_point(|other| other.span.start < junk.span.start).wrapping_sub(1))?;
    let lacks_text = broken.problem == Problem::NoText && is_right_below(file, broken.span.end, junk);
    broken.names.first().map(String::as_str).filter(|_| lacks_text)
}

/// Whether the junk begins on the line below the one with the byte `end`.
fn is_right_below(file: &File, end: usize, junk: &Junk) -> bool {
    end <= junk.span.start && file.lines.index(end) + 1 == file.lines.index(junk.span.start)
}
