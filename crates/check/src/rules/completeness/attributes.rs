//! Values and attributes: what every message has to have.

mod renamed;

use self::renamed::Renamed;
use crate::codes::{self, Kind};
use crate::context::{At, Context, Findings};
use crate::model::Attribute;
use crate::project::Locale;
use crate::rule;

pub(super) fn check(context: &Context<'_>, out: &mut Findings) {
    for (at, source) in context.pairs().filter(|(at, _)| !at.entry.is_term) {
        missing_value(at, source, out);
        let renamed = renamed::find(context, at, source);
        renamed.iter().for_each(|renamed| renamed.report(at, out));
        missing_attributes(context, at, source, &renamed, out);
        extra_attributes(context, at, source, &renamed, out);
    }
    let Some(source) = context.source() else { return };
    for (file, entry) in source.entries().filter(|(_, entry)| !entry.is_term) {
        let at = At { locale: source, file, entry };
        against_translations(context, at, out);
        for attribute in &entry.attributes {
            unknown_attribute(context, at, attribute, out);
        }
    }
    required(context, out);
}

fn missing_value(at: At<'_>, source: At<'_>, out: &mut Findings) {
    if source.entry.value.is_some() && !at.locale.has_text(&at.entry.name, None) {
        let text = "the message has attributes and no text of its own, other than in the source";
        out.report(&rule::MISSING_VALUE, at.name(), text).suggest("translate the text");
    }
}

fn missing_attributes(context: &Context<'_>, at: At<'_>, source: At<'_>, renamed: &[Renamed<'_>], out: &mut Findings) {
    if context.is_partial(at.locale) {
        return;
    }
    for Attribute { name, .. } in &source.entry.attributes {
        let is_here = at.entry.text(Some(name)).is_some() || renamed.iter().any(|renamed| renamed.of.name == *name);
        if !is_here && is_agreed(context, source, name) {
            report_missing(at, name, "which the source has", out);
        }
    }
}

/// Whether the attribute of the source is in some translation, or one that programs read: it is no slip of the source.
fn is_agreed(context: &Context<'_>, source: At<'_>, attribute: &str) -> bool {
    let has = |locale: &Locale| {
        let entry = locale.find_any_case(&source.entry.name);
        entry.is_some_and(|(_, entry)| entry.text(Some(attribute)).is_some())
    };
    codes::is_shown(context.config, attribute) || context.translations().any(has) || context.translations().count() == 1
}

fn report_missing(at: At<'_>, attribute: &str, why: &str, out: &mut Findings) {
    let text = format!("the message lacks the attribute '.{attribute}', {why}");
    out.report(&rule::MISSING_ATTRIBUTE, at.name().attribute(Some(attribute)), text)
        .suggest(format!("write '    .{attribute} = …' under its text"));
}

fn extra_attributes(context: &Context<'_>, at: At<'_>, source: At<'_>, renamed: &[Renamed<'_>], out: &mut Findings) {
    let is_renamed = |attribute: &Attribute| renamed.iter().any(|renamed| renamed.attribute.name == attribute.name);
    for attribute in at.entry.attributes.iter().filter(|attribute| !is_renamed(attribute)) {
        let name = &attribute.name;
        if source.locale.has_text(&source.entry.name, Some(name)) {
            unknown_attribute(context, at, attribute, out);
            continue;
        }
        if !is_in_all_translations(context, source, name) {
            let text = format!("the source has no attribute '.{name}' here");
            let place = at.place(attribute.name_span.clone()).attribute(Some(name));
            out.report(&rule::EXTRA_ATTRIBUTE, place, text).suggest("add it to the source, or remove it here");
            unknown_attribute(context, at, attribute, out);
        }
    }
}

/// Attributes programs do not read, where that is known: the configuration lists them, or the message is one the
/// library shows.
fn unknown_attribute(context: &Context<'_>, at: At<'_>, attribute: &Attribute, out: &mut Findings) {
    let config = context.config;
    let has_list = config.allowed_attributes().is_some();
    let is_shown_by_library = codes::kind(&at.entry.name).0 != Kind::Other;
    if (has_list || is_shown_by_library) && !codes::is_shown(config, &attribute.name) {
        report_unknown(context, at, attribute, out);
    }
}

fn report_unknown(context: &Context<'_>, at: At<'_>, attribute: &Attribute, out: &mut Findings) {
    let name = &attribute.name;
    let listed = context.config.allowed_attributes().into_iter().flatten().map(String::as_str);
    let known = ["title", "advice"].into_iter().filter(|name| codes::is_shown(context.config, name)).chain(listed);
    let nearest = known
        .filter(|known| strsim::jaro_winkler(known, name) > 0.8)
        .max_by(|one, other| strsim::jaro_winkler(one, name).total_cmp(&strsim::jaro_winkler(other, name)));
    let place = at.place(attribute.name_span.clone()).attribute(Some(name));
    let finding = out.report(&rule::UNKNOWN_ATTRIBUTE, place, format!("no program shows the attribute '.{name}'"));
    match nearest {
        Some(nearest) => finding.suggest(format!("did you mean '.{nearest}'?")),
        None => finding.suggest("remove it, or list it in check.toml under 'allowed_attributes'"),
    };
}

/// What all translations of a message have and the source has not.
fn against_translations(context: &Context<'_>, source: At<'_>, out: &mut Findings) {
    let others: Vec<_> = context
        .translations()
        .filter(|locale| !context.is_partial(locale))
        .filter_map(|locale| locale.find_any_case(&source.entry.name))
        .map(|(_, entry)| entry)
        .collect();
    let (Some(first), true) = (others.first(), others.len() > 1) else { return };
    if source.entry.value.is_none() && others.iter().all(|entry| entry.value.is_some()) {
        let text = "the message has attributes and no text of its own, other than in every translation";
        out.report(&rule::MISSING_VALUE, source.name(), text).suggest("write the text");
    }
    for Attribute { name, .. } in &first.attributes {
        if source.entry.text(Some(name)).is_none() && is_in_all_translations(context, source, name) {
            report_missing(source, name, "which every translation has", out);
        }
    }
}

/// Whether every translation that has the message has the attribute; two at least.
fn is_in_all_translations(context: &Context<'_>, source: At<'_>, attribute: &str) -> bool {
    let mut count = 0;
    let mut translations = context.translations().filter(|locale| !context.is_partial(locale));
    let all = translations.all(|locale| match locale.find_any_case(&source.entry.name) {
        Some((_, entry)) => {
            count += 1;
            entry.text(Some(attribute)).is_some()
        }
        None => true,
    });
    all && count > 1
}

/// Attributes the configuration asks for.
fn required(context: &Context<'_>, out: &mut Findings) {
    for required in context.config.required_attributes() {
        for name in &required.attributes {
            let kinds = Kinds::with(context, name);
            let is_wanted = |id: &str| match &required.messages {
                Some(pattern) => pattern.matches(id),
                None => kinds.contain(id),
            };
            for at in context.entries().filter(|at| !at.entry.is_term && !context.is_partial(at.locale)) {
                if is_wanted(&at.entry.name) && at.entry.text(Some(name)).is_none() && !is_in_source(context, at, name)
                {
                    report_missing(at, name, "which check.toml requires", out);
                }
            }
        }
    }
}

/// The kinds of messages that need an attribute: those that have it somewhere in the source; if none has, both.
struct Kinds {
    codes: bool,
    statuses: bool,
}

impl Kinds {
    fn with(context: &Context<'_>, attribute: &str) -> Self {
        let has = |kind: Kind| {
            let mut entries = context.source().into_iter().flat_map(Locale::entries);
            entries.any(|(_, entry)| codes::kind(&entry.name).0 == kind && entry.text(Some(attribute)).is_some())
        };
        match (has(Kind::Code), has(Kind::Status)) {
            (false, false) => Self { codes: true, statuses: true },
            (codes, statuses) => Self { codes, statuses },
        }
    }

    fn contain(&self, id: &str) -> bool {
        match codes::kind(id) {
            (Kind::Code, _) => self.codes,
            // Success needs no heading.
            (Kind::Status, status) => self.statuses && status.starts_with(['4', '5']),
            _ => false,
        }
    }
}

/// Whether this is a translation, and the source has the attribute: then it is missing here for that reason already.
fn is_in_source(context: &Context<'_>, at: At<'_>, attribute: &str) -> bool {
    let entry = context.source().and_then(|source| source.find_any_case(&at.entry.name));
    !context.is_source(at.locale) && entry.is_some_and(|(_, entry)| entry.text(Some(attribute)).is_some())
}
