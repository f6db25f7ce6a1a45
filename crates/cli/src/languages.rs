//! The user's languages: `--lang`, else the environment.

use std::env;
use std::ffi::OsString;

use error_l10n::{LanguageIdentifier, LanguagePriorityList};

use crate::failure::Failure;
use crate::voice::Sentence;

/// The variables that name the language of messages; the first one that is not empty counts (POSIX.1-2024, Base
/// Definitions, section 8.2).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// What the user wishes: the value of `--lang` unless it is blank, else the environment.
pub(crate) fn wished(option: Option<&str>) -> LanguagePriorityList {
    option.and_then(of_value).unwrap_or_else(of_environment)
}

/// What `value`, tags or the value of an `Accept-Language` header, wishes; `None` where it is no language at all.
pub(crate) fn of_value(value: &str) -> Option<LanguagePriorityList> {
    (!is_blank(value) && !is_wrong(value)).then(|| read(value))
}

/// The value of `--lang` in a command line that cannot be read as one.
pub(crate) fn of_arguments(arguments: impl Iterator<Item = OsString>) -> Option<String> {
    let arguments: Vec<String> = arguments.skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    // The verbs about documentation pages name the language of the page.
    if arguments.first().is_some_and(|verb| matches!(verb.as_str(), "import" | "drift")) {
        return None;
    }
    let value = |(position, argument): (usize, &String)| match argument.strip_prefix("--lang") {
        Some("") => arguments.get(position + 1).cloned(),
        Some(value) => value.strip_prefix('=').map(str::to_owned),
        None => None,
    };
    arguments.iter().take_while(|argument| *argument != "--").enumerate().find_map(value)
}

/// Refuses a value of `--lang` that is no language at all. Blank ones are what scripts pass on when they know none.
///
/// # Errors
///
/// The sentence for the user.
pub(crate) fn check(options: &[String]) -> Result<(), Failure> {
    let is_wrong = options.iter().any(|option| !is_blank(option) && is_wrong(option));
    if is_wrong { Err(Sentence::new("cli-language-invalid").into()) } else { Ok(()) }
}

fn is_blank(option: &str) -> bool {
    tags(option).next().is_none()
}

/// Something is asked for, and it is no language. (`C` asks for nothing on purpose.)
fn is_wrong(option: &str) -> bool {
    let ranges = tags(option).map(|tag| tag.split(';').next().unwrap_or_default());
    let asked: Vec<String> = ranges.filter_map(tag_of_locale).collect();
    !asked.is_empty() && (read(option).is_empty() || !asked.iter().any(|range| may_be_language(range)))
}

/// Whether `tag` begins as tags do. BCP 47 leaves room for languages of more than three letters, but there are none:
/// somebody wrote `spanish` for `es`.
pub(crate) fn may_be_language(tag: &str) -> bool {
    tag.split(['-', '_']).next().is_some_and(|language| (1..=3).contains(&language.len()))
}

/// The one language that `option` names.
///
/// # Errors
///
/// The sentence for the user if that is no language.
pub(crate) fn tag(option: &'static str, tag: &str) -> Result<LanguageIdentifier, Sentence> {
    let is_language = |language: &LanguageIdentifier| !language.language.is_empty() && may_be_language(tag);
    let language = tag.parse().ok().filter(is_language);
    language.ok_or_else(|| Sentence::new("cli-tag-invalid").with("option", option).with("tag", tag))
}

/// The tags in a list separated by commas or blanks.
pub(crate) fn tags(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ' ', '\t', '\n', '\r']).filter(|tag| !tag.is_empty())
}

/// Reads an `Accept-Language` value, or a list of tags, which may also be locale names: scripts pass on `$LANG`.
fn read(option: &str) -> LanguagePriorityList {
    if option.contains(';') {
        LanguagePriorityList::parse_accept_language(option)
    } else {
        LanguagePriorityList::from_tags(tags(option).filter_map(tag_of_locale))
    }
}

fn of_environment() -> LanguagePriorityList {
    let value = |name| env::var_os(name).filter(|value| !value.is_empty());
    let locale = VARIABLES.into_iter().find_map(value).unwrap_or_default();
    LanguagePriorityList::from_tags(tag_of_locale(&locale.to_string_lossy()))
}

/// The tag of a POSIX locale name, `language[_territory][.codeset][@modifier]`; `C` and `POSIX` wish for none.
fn tag_of_locale(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    (!matches!(name, "" | "C" | "POSIX")).then(|| name.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_name_is_a_tag_without_codeset_and_modifier() {
        let cases = [
            ("es_MX.UTF-8", Some("es-MX")),
            ("es_ES@euro", Some("es-ES")),
            ("ru_RU.KOI8-R@x", Some("ru-RU")),
            ("ru", Some("ru")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            (".UTF-8", None),
        ];
        for (locale, tag) in cases {
            assert_eq!(tag_of_locale(locale).as_deref(), tag, "{locale}");
        }
    }
}
