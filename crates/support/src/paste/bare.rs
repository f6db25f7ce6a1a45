//! A paste that is a code or a status and nothing else.

use error_l10n::{ApiError, Catalog, EntryKind, ErrorCode, LanguagePriorityList};

/// The error, if `text` is an HTTP status, a numeric code, or one of the documented code strings. Any other word is
/// none: it may be a password.
pub(super) fn read(text: &str) -> Option<ApiError<'static>> {
    let is_mark = |character: char| character.is_whitespace() || "\"'`.,;:()[]<>«»“”#".contains(character);
    let word = text.trim_matches(is_mark);
    if word.len() > 128 {
        return None;
    }
    let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let status = word.parse().ok().filter(|status| word.len() == 3 && (100..600).contains(status));
    if let Some(status) = status {
        return Some(ApiError::default().with_status(status));
    }
    let code = ErrorCode::new(word.to_owned())?;
    ((is_number && (4..=10).contains(&word.len())) || is_documented(&code)).then(|| ApiError::from_code(code))
}

fn is_documented(code: &ErrorCode<'_>) -> bool {
    let catalog = Catalog::embedded();
    let language = catalog.negotiate(&LanguagePriorityList::default());
    let is_code = |entry: &error_l10n::Entry<'_>| entry.kind == EntryKind::Code && *code == *entry.code;
    catalog.entries(language).any(|entry| is_code(&entry))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_statuses_are_read_and_other_words_are_not() {
        let code = |text| read(text).and_then(|error| error.codes().next().map(|code| code.to_string()));
        assert_eq!(code(" 99904\n").as_deref(), Some("99904"));
        assert_eq!(code("«ItemNotFound».").as_deref(), Some("ItemNotFound"));
        assert_eq!(read("404").and_then(|error| error.status()), Some(404));
        for text in ["", "hunter2", "999", "two words", "itemNotFound 99904", "{}"] {
            assert!(read(text).is_none_or(|error| error.codes().len() == 0 && error.status().is_none()), "{text}");
        }
    }
}
