//! Files and locales.

use error_l10n::LanguageIdentifier;

use crate::context::{Context, Findings, Place};
use crate::model::Entry;
use crate::project::{Encoding, File, Locale, Stray};
use crate::rule;

pub(crate) fn check(context: &Context<'_>, out: &mut Findings) {
    for stray in &context.project.strays {
        invalid_locale(context, stray, out);
    }
    for locale in context.locales() {
        noncanonical_locale(locale, out);
    }
    missing_locale(context, out);
    missing_file(context, out);
    for (locale, file) in context.project.files() {
        encoding(locale, file, out);
    }
}

fn invalid_locale(context: &Context<'_>, stray: &Stray, out: &mut Findings) {
    match stray {
        Stray::Folder { name, path } => {
            let text = format!("the folder '{name}' names no language");
            let suggestion = match absent(context).as_slice() {
                [locale] => format!("rename it to '{locale}' if that is its language"),
                _ => "use a tag such as 'es' or 'es-MX'".to_owned(),
            };
            out.report(&rule::INVALID_LOCALE, Place::path(Some(name), path), text).suggest(suggestion);
        }
        Stray::File { path } => {
            out.report(&rule::INVALID_LOCALE, Place::path(None, path), "the file is in no language folder")
                .suggest("move it into the folder of its language, such as 'es'");
        }
        Stray::Empty { .. } => {}
    }
}

/// The locales the configuration names that have no texts.
fn absent(context: &Context<'_>) -> Vec<String> {
    let wanted = context.config.locales().iter().chain(context.config.source());
    let absent = wanted.filter(|wanted| !context.locales().any(|locale| locale.language == **wanted));
    let mut absent: Vec<String> = absent.map(ToString::to_string).collect();
    absent.sort_unstable();
    absent.dedup();
    absent
}

fn noncanonical_locale(locale: &Locale, out: &mut Findings) {
    let canonical = canonical(&locale.language);
    if locale.name != canonical {
        let text = format!("the canonical form of the tag '{}' is '{canonical}'", locale.name);
        let place = Place::path(Some(&locale.name), &locale.folder);
        out.report(&rule::NONCANONICAL_LOCALE, place, text).suggest(format!("rename the folder to '{canonical}'"));
    }
}

/// Regions under an older or a wrong code, and theirs (CLDR 48, `territoryAlias`).
static REGIONS: &[(&str, &str)] =
    &[("BU", "MM"), ("DD", "DE"), ("FX", "FR"), ("QU", "EU"), ("TP", "TL"), ("UK", "GB"), ("YD", "YE"), ("ZR", "CD")];

/// The tag with the code its region has today: en-GB for en-UK, which no browser sends.
fn canonical(language: &LanguageIdentifier) -> String {
    let alias = |region: &str| REGIONS.iter().find(|(old, _)| *old == region).map(|(_, today)| *today);
    let mut language = language.clone();
    if let Some(today) = language.region.and_then(|region| alias(region.as_str())).and_then(|today| today.parse().ok())
    {
        language.region = Some(today);
    }
    language.to_string()
}

fn missing_locale(context: &Context<'_>, out: &mut Findings) {
    let mut report = |name: &str, path: &str| {
        let text = format!("the locale '{name}' has no texts");
        let suggestion = format!("add '{path}' with the files of the source, or take it out of the list of locales");
        out.report(&rule::MISSING_LOCALE, Place::path(Some(name), path), text).suggest(suggestion);
    };
    let empty: Vec<(&str, &str)> = context.project.strays.iter().filter_map(Stray::empty).collect();
    empty.iter().for_each(|(name, path)| report(name, path));
    let absent = absent(context);
    // A folder with a wrong name is the one locale that is missing.
    let misnamed = context.project.strays.iter().filter(|stray| matches!(stray, Stray::Folder { .. })).count();
    if misnamed == 1 && absent.len() == 1 {
        return;
    }
    for name in absent.iter().filter(|name| !empty.iter().any(|(empty, _)| empty == name)) {
        report(name, &format!("{}{name}", context.project.root));
    }
}

/// Whether a file of the source is missing from a locale: it is not there, and neither are its messages elsewhere.
pub(crate) fn lacks_file(locale: &Locale, file: &File) -> bool {
    let mut messages = file.resource.entries.iter().filter(|entry| !entry.is_term).peekable();
    let is_wanted = messages.peek().is_some();
    is_wanted && locale.file(&file.name).is_none() && messages.all(|entry| locale.find_any_case(&entry.name).is_none())
}

fn missing_file(context: &Context<'_>, out: &mut Findings) {
    let Some(source) = context.source() else { return };
    for locale in context.translations().filter(|locale| !context.is_partial(locale)) {
        for file in source.files.iter().filter(|file| lacks_file(locale, file)) {
            let path = format!("{}/{}", locale.folder, file.name);
            let count = file.resource.entries.iter().filter(|entry| !entry.is_term).count();
            let text = format!("the file is missing, and with it {count} messages of {}", file.path);
            let place = Place::path(Some(&locale.name), &path);
            out.report(&rule::MISSING_FILE, place, text).suggest(format!("translate {}", file.path));
        }
    }
}

fn encoding(locale: &Locale, file: &File, out: &mut Findings) {
    let place = |offset| Place::file(locale, file, offset..offset);
    match file.encoding {
        Encoding::Utf8 => {}
        Encoding::Marked => {
            out.report(&rule::BYTE_ORDER_MARK, place(0), "the file begins with a byte order mark")
                .suggest("save it as UTF-8 without BOM");
        }
        Encoding::Utf16 => {
            out.report(&rule::INVALID_ENCODING, place(0), "the file is UTF-16").suggest("save it as UTF-8");
        }
        Encoding::CarriageReturns => {
            let text = "the lines end with a carriage return (CR) alone, which is no line end in Fluent";
            out.report(&rule::SYNTAX_ERROR, place(0), text).suggest("save it with line feeds (LF) or CRLF");
        }
        Encoding::Broken { first } => {
            let lines = file.text.lines().filter(|line| line.contains('\u{fffd}')).count();
            let more = if lines > 1 { format!(", nor are {} lines below it", lines - 1) } else { String::new() };
            let text = format!("this line is not UTF-8{more}");
            let place = in_its_message(file, first, place(first));
            out.report(&rule::INVALID_ENCODING, place, text).suggest("save the file as UTF-8");
        }
        Encoding::TooLarge => {
            out.report(&rule::INVALID_ENCODING, place(0), "the file is larger than 4 MiB, which the loader refuses")
                .suggest("split it into smaller files");
        }
    }
}

/// The place with the message and attribute that have the byte at `offset`, where they can be known.
fn in_its_message<'p>(file: &File, offset: usize, place: Place<'p>) -> Place<'p> {
    let resource = &file.resource;
    let has_in_comment =
        |entry: &Entry| entry.comment.iter().flat_map(|comment| &comment.lines).any(|line| line.span.contains(&offset));
    let has = |entry: &&Entry| entry.span.contains(&offset) || has_in_comment(entry);
    if let Some(entry) = resource.entries.iter().find(has) {
        let attribute = entry.attributes.iter().find(|attribute| attribute.value.span.contains(&offset));
        return place.message(&entry.name).attribute(attribute.map(|attribute| &attribute.name));
    }
    let junk = resource.junk.iter().find(|junk| junk.span.contains(&offset));
    match junk.map(|junk| junk.names.as_slice()) {
        Some([name]) => place.message(name),
        _ => place,
    }
}
