//! Which codes, statuses and values the program knows.

use std::collections::BTreeMap;

use error_l10n::check_support;

use crate::config::{ArgumentType, Code, Config};
use crate::context::Context;
use crate::project::Locale;

/// So many of the documented codes may be missing from a project that is for the documented API all the same.
const FORGOTTEN: usize = 2;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Code,
    Status,
    Detail,
    Advice,
    Other,
}

/// The kind of a message, and the name behind it.
pub(crate) fn kind(id: &str) -> (Kind, &str) {
    let kinds =
        [("code-", Kind::Code), ("status-", Kind::Status), ("detail-", Kind::Detail), ("advice-", Kind::Advice)];
    let found = kinds.into_iter().find_map(|(prefix, kind)| Some((kind, id.strip_prefix(prefix)?)));
    found.unwrap_or((Kind::Other, id))
}

/// The values the configuration lists for a message, if it lists the message's code.
pub(crate) fn arguments<'c>(config: &'c Config, id: &str) -> Option<&'c BTreeMap<String, ArgumentType>> {
    listed(config, id)?.arguments.as_ref()
}

/// Whether the program passes a value of this name to a text; `None` where nobody knows.
pub(crate) fn passes(config: &Config, id: &str, attribute: Option<&str>, variable: &str) -> Option<bool> {
    if check_support::variables(id, attribute).contains(&variable) {
        return Some(true);
    }
    match arguments(config, id) {
        Some(arguments) => Some(arguments.contains_key(variable)),
        None => is_advice_of_library(id).then_some(false),
    }
}

/// Whether the library itself asks for this advice, with values of its own.
fn is_advice_of_library(id: &str) -> bool {
    check_support::advice().any(|advice| advice == id)
}

/// The names of the values the program passes to a text, as far as they are known.
pub(crate) fn variables(config: &Config, id: &str, attribute: Option<&str>) -> Vec<String> {
    let listed = arguments(config, id).into_iter().flat_map(BTreeMap::keys).cloned();
    listed.chain(check_support::variables(id, attribute).into_iter().map(str::to_owned)).collect()
}

/// The type of a value the program passes to a text, where it is known.
pub(crate) fn type_of(config: &Config, id: &str, variable: &str) -> Option<ArgumentType> {
    if let Some(listed) = arguments(config, id).and_then(|arguments| arguments.get(variable)) {
        return Some(*listed);
    }
    let is_known = check_support::variables(id, Some("advice")).contains(&variable);
    let is_number = matches!(variable, "seconds" | "minutes" | "hours");
    is_known.then_some(if is_number { ArgumentType::Number } else { ArgumentType::String })
}

/// What the configuration says of the code a message is for.
fn listed<'c>(config: &'c Config, id: &str) -> Option<&'c Code> {
    let (_, name) = kind(id);
    let codes = config.codes()?;
    if let Some(code) = codes.get(name).or_else(|| codes.get(id)) {
        return Some(code);
    }
    let is_word = name.bytes().any(|byte| byte.is_ascii_alphabetic());
    codes.iter().find(|(code, _)| is_word && code.eq_ignore_ascii_case(name)).map(|(_, code)| code)
}

/// The ids of messages for the codes the configuration lists, and for the documented ones that are words: numbers are
/// alike by chance.
pub(crate) fn listed_ids(config: &Config) -> impl Iterator<Item = String> {
    let listed = config.codes().into_iter().flatten().map(|(code, _)| format!("code-{code}"));
    let words = check_support::codes().filter(|code| !code.starts_with(|first: char| first.is_ascii_digit()));
    listed.chain(words.map(|code| format!("code-{code}")))
}

/// Whether the message is for a code or status the API has.
pub(crate) fn is_known(context: &Context<'_>, id: &str) -> bool {
    match kind(id) {
        (Kind::Code, name) => is_known_code(context, id, name),
        (Kind::Status, name) => is_known_status(context.config, name),
        (Kind::Other, _) => !context.config.has_helpers() || is_listed(context.config, id),
        _ => true,
    }
}

fn is_listed(config: &Config, id: &str) -> bool {
    config.is_helper(id) || listed(config, id).is_some()
}

/// Whether the id is that of a code or status somebody has written down: it is no misspelling of another.
pub(crate) fn is_real(config: &Config, id: &str) -> bool {
    match kind(id) {
        (Kind::Code, name) => is_listed(config, id) || is_documented(name),
        (Kind::Status, name) => is_known_status(config, name),
        _ => is_listed(config, id) || is_advice_of_library(id),
    }
}

fn is_known_code(context: &Context<'_>, id: &str, name: &str) -> bool {
    if is_listed(context.config, id) || is_documented(name) {
        return true;
    }
    // Without a list the source is the list, but not where it is about the documented API and names a number of it
    // that its document does not have, or misspells a name of it.
    let Some(source) = context.source().filter(|source| source.find_any_case(id).is_some()) else { return false };
    let is_slip = (is_number_of_api(name) && has_numbers_of_api(source)) || is_misspelled(source, name);
    context.config.codes().is_none() && !is_slip
}

/// Whether a code looks like one of the documented numbers.
fn is_number_of_api(code: &str) -> bool {
    code.len() == 5 && code.starts_with("999") && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether such numbers are the documented ones here, but for a slip: a project with more of its own has its own list.
fn has_numbers_of_api(source: &Locale) -> bool {
    let codes = source.entries().filter_map(|(_, entry)| entry.name.strip_prefix("code-"));
    let (documented, other): (Vec<_>, Vec<_>) =
        codes.filter(|code| is_number_of_api(code)).partition(|code| is_documented(code));
    documented.len() > 2 && other.len() * 3 <= documented.len()
}

/// Whether the name differs by a slip from a documented one that the source does not have.
fn is_misspelled(source: &Locale, name: &str) -> bool {
    let is_word = |code: &&str| code.bytes().any(|byte| byte.is_ascii_alphabetic());
    let mut absent =
        check_support::codes().filter(is_word).filter(|code| !has_message(source, &format!("code-{code}")));
    absent.any(|code| strsim::osa_distance(&code.to_ascii_lowercase(), &name.to_ascii_lowercase()) <= 2)
}

fn is_documented(name: &str) -> bool {
    check_support::codes().any(|code| code.eq_ignore_ascii_case(name))
}

fn is_known_status(config: &Config, name: &str) -> bool {
    let status = name.parse::<u16>().ok().filter(|status| name.len() == 3 && (100..600).contains(status));
    let is_expected = |status| match config.statuses() {
        Some(statuses) if status >= 400 => statuses.contains(name),
        _ => true,
    };
    match status {
        Some(status) => is_expected(status) || check_support::error_statuses().any(|known| known == status),
        None => matches!(name, "4xx" | "5xx"),
    }
}

/// Whether the source has the documented codes, all or almost all of them.
fn is_for_documented_api(context: &Context<'_>) -> bool {
    let Some(source) = context.source() else { return false };
    check_support::codes().filter(|code| !has_message(source, &format!("code-{code}"))).count() <= FORGOTTEN
}

/// The ids of messages the source has to have and has not, broken ones aside: the codes and statuses the configuration
/// lists, else the documented ones if the project is for the documented API.
pub(crate) fn without_text(context: &Context<'_>) -> Vec<String> {
    let Some(source) = context.source() else { return Vec::new() };
    let config = context.config;
    let mut wanted: Vec<Vec<String>> = Vec::new();
    for code in config.codes().into_iter().flat_map(BTreeMap::keys) {
        let bare = code.strip_prefix("code-").unwrap_or(code);
        wanted.push(vec![format!("code-{bare}"), bare.to_owned(), format!("status-{bare}"), format!("detail-{bare}")]);
    }
    let statuses = config.statuses().into_iter().flatten();
    wanted.extend(statuses.map(|status| vec![format!("status-{status}")]));
    if config.codes().is_none() && is_for_documented_api(context) {
        wanted.extend(check_support::codes().map(|code| vec![format!("code-{code}")]));
    }
    let absent = wanted.into_iter().filter(|ids| !ids.iter().any(|id| has_message(source, id)));
    absent.filter_map(|ids| ids.into_iter().next()).collect()
}

/// Whether the locale has the message, be it broken.
fn has_message(locale: &Locale, id: &str) -> bool {
    let junk = locale.files.iter().flat_map(|file| &file.resource.junk);
    locale.find_any_case(id).is_some() || junk.flat_map(|junk| &junk.names).any(|name| name.eq_ignore_ascii_case(id))
}

/// Whether programs show attributes of this name: the library does, or the configuration says so.
pub(crate) fn is_shown(config: &Config, attribute: &str) -> bool {
    match config.allowed_attributes() {
        Some(allowed) => allowed.contains(attribute) || is_required(config, attribute),
        None => check_support::is_shown(attribute) || is_required(config, attribute),
    }
}

fn is_required(config: &Config, attribute: &str) -> bool {
    config.required_attributes().iter().any(|required| required.attributes.contains(attribute))
}
