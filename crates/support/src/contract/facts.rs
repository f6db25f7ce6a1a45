//! The documented codes and statuses, as the library's own table has them.

use error_l10n::{Catalog, Entry, EntryKind, ErrorCode, LanguagePriorityList};

/// The status documented for `code`.
pub(super) fn status_of(code: &ErrorCode<'_>) -> Option<u16> {
    find(|entry| entry.kind == EntryKind::Code && *code == *entry.code)?.1
}

/// The documented form of a code string, which `code` may differ from in the case of its letters. Numbers are no code
/// strings.
pub(super) fn code_string(code: &ErrorCode<'_>) -> Option<String> {
    let is_string = |entry: &Entry<'_>| entry.kind == EntryKind::Code && !is_number(entry.code);
    Some(find(|entry| is_string(entry) && *code == *entry.code)?.0)
}

pub(super) fn is_documented_status(status: u16) -> bool {
    find(|entry| entry.kind == EntryKind::Status && entry.status == Some(status)).is_some()
}

pub(super) fn is_number(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit())
}

fn find(wanted: impl Fn(&Entry<'_>) -> bool) -> Option<(String, Option<u16>)> {
    let catalog = Catalog::embedded();
    let language = catalog.negotiate(&LanguagePriorityList::default());
    let entry = catalog.entries(language).find(|entry| wanted(entry))?;
    Some((entry.code.to_owned(), entry.status))
}
