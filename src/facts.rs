//! What is known of every documented code and status beside its text.
//!
//! Codes and their statuses are those of the document "Referrals API Response Codes" (see NOTICE); advice and retry
//! class are this project's reading of it. `tests/documents.rs` holds the table to the documents and to the `.ftl`
//! files.

/// What a person can do about an error now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Advice {
    CorrectData,
    ReduceSize,
    SignIn,
    RequestAccess,
    CheckItem,
    Reload,
    RetryNow,
    RetryLater,
    FreeSpace,
    NotSupported,
    RetryOrContactSupport,
    ContactSupport,
}

impl Advice {
    /// In the order of their numbers.
    pub(crate) const ALL: [Self; 12] = [
        Self::CorrectData,
        Self::ReduceSize,
        Self::SignIn,
        Self::RequestAccess,
        Self::CheckItem,
        Self::Reload,
        Self::RetryNow,
        Self::RetryLater,
        Self::FreeSpace,
        Self::NotSupported,
        Self::RetryOrContactSupport,
        Self::ContactSupport,
    ];

    /// The name behind `advice-` in the `.ftl` files.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::CorrectData => "correct-data",
            Self::ReduceSize => "reduce-size",
            Self::SignIn => "sign-in",
            Self::RequestAccess => "request-access",
            Self::CheckItem => "check-item",
            Self::Reload => "reload",
            Self::RetryNow => "retry-now",
            Self::RetryLater => "retry-later",
            Self::FreeSpace => "free-space",
            Self::NotSupported => "not-supported",
            Self::RetryOrContactSupport => "retry-or-contact-support",
            Self::ContactSupport => "contact-support",
        }
    }
}

/// Whether the same call may succeed when it is made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryClass {
    /// At once: the failure was of the moment.
    Now,
    /// After a wait.
    Later,
    /// Once something else was done: data corrected, access given, the item loaded again.
    AfterChange,
    /// Not as this call.
    Never,
}

/// What is known of a code or a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) advice: Advice,
    pub(crate) retry: RetryClass,
}

/// A documented code, the status it comes with, and what is known of it.
pub(crate) type CodeFact = (&'static str, u16, Fact);

const fn fact(advice: Advice, retry: RetryClass) -> Fact {
    Fact { advice, retry }
}

const CORRECT_DATA: Fact = fact(Advice::CorrectData, RetryClass::AfterChange);
const SIGN_IN: Fact = fact(Advice::SignIn, RetryClass::AfterChange);
const REQUEST_ACCESS: Fact = fact(Advice::RequestAccess, RetryClass::AfterChange);
const CHECK_ITEM: Fact = fact(Advice::CheckItem, RetryClass::AfterChange);
const RELOAD: Fact = fact(Advice::Reload, RetryClass::AfterChange);
const RETRY_NOW: Fact = fact(Advice::RetryNow, RetryClass::Now);
const RETRY_LATER: Fact = fact(Advice::RetryLater, RetryClass::Later);
const NOT_SUPPORTED: Fact = fact(Advice::NotSupported, RetryClass::Never);
const SERVICE_FAILED: Fact = fact(Advice::RetryOrContactSupport, RetryClass::Later);

/// For a text that comes from no code and no status.
pub(crate) const GENERIC: Fact = SERVICE_FAILED;

/// The eight code strings and nineteen numeric codes, sorted by code.
pub(crate) static CODES: &[CodeFact] = &[
    ("99901", 400, CORRECT_DATA),
    ("99902", 401, SIGN_IN),
    ("99903", 400, CORRECT_DATA),
    ("99904", 404, CHECK_ITEM),
    ("99905", 500, SERVICE_FAILED),
    ("99906", 429, RETRY_LATER),
    ("99907", 500, RETRY_NOW),
    ("99908", 400, CORRECT_DATA),
    ("99909", 400, CORRECT_DATA),
    ("99910", 412, RELOAD),
    ("99911", 400, CORRECT_DATA),
    ("99912", 400, CORRECT_DATA),
    ("99913", 403, REQUEST_ACCESS),
    ("99914", 403, REQUEST_ACCESS),
    ("99915", 500, SERVICE_FAILED),
    ("99917", 409, RELOAD),
    ("99918", 412, RELOAD),
    ("99919", 400, CORRECT_DATA),
    ("99999", 500, SERVICE_FAILED),
    ("accessDenied", 403, REQUEST_ACCESS),
    ("generalException", 500, SERVICE_FAILED),
    ("invalidRequest", 400, CORRECT_DATA),
    ("itemNotFound", 404, CHECK_ITEM),
    ("preconditionFailed", 412, RELOAD),
    ("resourceModified", 409, RELOAD),
    ("serviceNotAvailable", 503, RETRY_LATER),
    ("unauthenticated", 401, SIGN_IN),
];

/// The twenty-two error statuses, sorted. The four success statuses need no advice.
static STATUSES: &[(u16, Fact)] = &[
    (400, CORRECT_DATA),
    (401, SIGN_IN),
    (403, REQUEST_ACCESS),
    (404, CHECK_ITEM),
    (405, NOT_SUPPORTED),
    (406, NOT_SUPPORTED),
    (409, RELOAD),
    (410, fact(Advice::CheckItem, RetryClass::Never)),
    (411, NOT_SUPPORTED),
    (412, RELOAD),
    (413, fact(Advice::ReduceSize, RetryClass::AfterChange)),
    (415, NOT_SUPPORTED),
    (416, NOT_SUPPORTED),
    (422, CORRECT_DATA),
    (423, RETRY_LATER),
    (429, RETRY_LATER),
    (500, SERVICE_FAILED),
    (501, NOT_SUPPORTED),
    (503, RETRY_LATER),
    (504, RETRY_LATER),
    (507, fact(Advice::FreeSpace, RetryClass::AfterChange)),
    (509, RETRY_LATER),
];

/// What is known of a status: its own row, else its class. `None` for a status that is no error. An invalid status,
/// 600 or more, is taken for a server error (RFC 9110, section 15).
pub(crate) fn of_status(status: u16) -> Option<Fact> {
    let row = STATUSES.binary_search_by_key(&status, |(row, _)| *row).ok().and_then(|index| STATUSES.get(index));
    match (row, status) {
        (Some((_, fact)), _) => Some(*fact),
        (None, 400..500) => Some(fact(Advice::ContactSupport, RetryClass::Never)),
        (None, 500..) => Some(SERVICE_FAILED),
        (None, _) => None,
    }
}

/// Whether a status is documented.
pub(crate) fn has_status(status: u16) -> bool {
    STATUSES.binary_search_by_key(&status, |(row, _)| *row).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_tables_are_sorted_and_name_each_key_once() {
        assert!(CODES.is_sorted_by(|one, next| one.0 < next.0));
        assert!(STATUSES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn advice_stands_at_its_own_number() {
        assert!(Advice::ALL.iter().enumerate().all(|(position, advice)| *advice as usize == position));
    }

    #[test]
    fn every_documented_code_has_a_documented_status() {
        for (code, status, _) in CODES {
            assert!(STATUSES.iter().any(|(row, _)| row == status), "{code} has status {status}");
        }
    }
}
