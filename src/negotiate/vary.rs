//! The `Vary` header (RFC 9110, section 12.5.5).

use std::borrow::Cow;

/// What names the header in `Vary`.
const ACCEPT_LANGUAGE: &str = "Accept-Language";

/// The value of `Vary` for an answer whose language was negotiated: `existing` and `Accept-Language`, which is not
/// repeated; `*` says everything already.
///
/// Send it with every such answer, also when the request had no `Accept-Language`: a cache must not hand the default to
/// the next user, who sends one. Only an answer that an [explicit choice](crate::Negotiated::is_explicit) decided does
/// without.
///
/// ```
/// use error_l10n::vary;
///
/// assert_eq!(vary(None), "Accept-Language");
/// assert_eq!(vary(Some("Origin")), "Origin, Accept-Language");
/// assert_eq!(vary(Some("accept-language, Origin")), "accept-language, Origin");
/// assert_eq!(vary(Some("*")), "*");
/// ```
pub fn vary(existing: Option<&str>) -> Cow<'_, str> {
    let existing = existing.unwrap_or_default();
    let mut members = existing.split(',').map(|member| member.trim_matches([' ', '\t']));
    if members.clone().any(|member| member == "*" || member.eq_ignore_ascii_case(ACCEPT_LANGUAGE)) {
        return Cow::Borrowed(existing);
    }
    if members.all(str::is_empty) {
        return Cow::Borrowed(ACCEPT_LANGUAGE);
    }
    let existing = existing.trim_end_matches([' ', '\t', ',']);
    Cow::Owned(format!("{existing}, {ACCEPT_LANGUAGE}"))
}
