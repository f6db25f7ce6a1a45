//! Ids, attributes and keys that are there twice.

use std::collections::{HashMap, HashSet};

use crate::context::{At, Context, Findings};
use crate::model::{Entry, InlineKind, Key, Pattern};
use crate::project::{File, Locale};
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for locale in context.locales() {
        ids(context, locale, out);
        terms_and_messages(locale, out);
    }
    for at in context.entries() {
        attributes(at, out);
        for (attribute, pattern) in at.entry.texts() {
            variants(at, attribute, pattern, out);
        }
    }
}

fn ids(context: &Context<'_>, locale: &Locale, out: &mut Findings) {
    let mut seen = HashMap::new();
    for (file, entry) in locale.entries() {
        // Codes match without case, so ids that differ in nothing else are the same message.
        let known = seen.entry(entry.name.to_ascii_lowercase()).or_insert((file, entry));
        let (first_file, first) = *known;
        if std::ptr::eq(first, entry) {
            continue;
        }
        let is_misplaced = first_file.path != file.path
            && is_where_others_have_it(context, locale, file, &entry.name)
            && !is_where_others_have_it(context, locale, first_file, &entry.name);
        let (extra, kept) = if is_misplaced {
            *known = (file, entry);
            ((first_file, first), (file, entry))
        } else {
            ((file, entry), (first_file, first))
        };
        report_twice(locale, extra, kept, out);
    }
}

/// Whether another locale has the message in the file of this name.
fn is_where_others_have_it(context: &Context<'_>, locale: &Locale, file: &File, id: &str) -> bool {
    let mut others = context.locales().filter(|other| other.name != locale.name);
    others.any(|other| other.find_any_case(id).is_some_and(|(there, _)| there.name == file.name))
}

fn report_twice(locale: &Locale, extra: (&File, &Entry), kept: (&File, &Entry), out: &mut Findings) {
    let ((file, entry), (kept_file, kept)) = (extra, kept);
    let (line, _) = kept_file.lines.position(&kept_file.text, kept.name_span.start);
    let elsewhere = kept_file.path != file.path;
    let place = if elsewhere { format!("in {} on line {line}", kept_file.path) } else { format!("on line {line}") };
    let order = if elsewhere && kept_file.path > file.path { "also" } else { "first" };
    let text = format!("'{}' is defined twice, {order} {place}", entry.name);
    out.report(&rule::DUPLICATE_ID, At { locale, file, entry }.name(), text).suggest("remove one of them");
}

/// A term and a message of the same name: the runtime keeps one of them under it, and what refers to the other fails.
fn terms_and_messages(locale: &Locale, out: &mut Findings) {
    let all = locale.entries().flat_map(|(_, entry)| entry.texts()).flat_map(|(_, pattern)| pattern.inlines());
    let terms: HashSet<&str> = all
        .filter_map(|inline| match &inline.kind {
            InlineKind::Term { name, .. } => name.strip_prefix('-'),
            _ => None,
        })
        .collect();
    for (file, entry) in locale.entries().filter(|(_, entry)| terms.contains(entry.name.as_str())) {
        let term = format!("-{}", entry.name);
        if locale.find(&term).is_some() {
            let text = format!("the message has the name of the term '{term}', and the runtime knows only one of them");
            out.report(&rule::DUPLICATE_ID, At { locale, file, entry }.name(), text).suggest("rename the term");
        }
    }
}

fn attributes(at: At<'_>, out: &mut Findings) {
    for (position, attribute) in at.entry.attributes.iter().enumerate() {
        if at.entry.attributes.iter().take(position).any(|earlier| earlier.name == attribute.name) {
            let place = at.place(attribute.name_span.clone()).attribute(Some(&attribute.name));
            let text = format!("the attribute '.{}' is there twice", attribute.name);
            out.report(&rule::DUPLICATE_ATTRIBUTE, place, text).suggest("remove one of them");
        }
    }
}

fn variants(at: At<'_>, attribute: Option<&str>, pattern: &Pattern, out: &mut Findings) {
    for select in pattern.selects() {
        for (position, variant) in select.variants.iter().enumerate() {
            if select.variants.iter().take(position).any(|earlier| is_same(&earlier.key, &variant.key)) {
                let key = variant.key.as_str();
                let place = at.place(variant.key_span.clone()).attribute(attribute).variant(Some(key));
                let text = format!("the variant [{key}] is there twice");
                out.report(&rule::DUPLICATE_VARIANT, place, text).suggest("remove one of them");
            }
        }
    }
}

/// Whether two keys are chosen by the same values.
fn is_same(one: &Key, other: &Key) -> bool {
    match (one, other) {
        (Key::Word(one), Key::Word(other)) => one == other,
        (Key::Number(one), Key::Number(other)) => {
            one == other || one.parse::<f64>().is_ok_and(|one| other.parse() == Ok(one))
        }
        _ => false,
    }
}
