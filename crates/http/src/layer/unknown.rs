//! Codes nobody has a text for.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use error_l10n::{ErrorCode, Negotiated, Resolver, UserMessage};

/// Different codes that are counted one by one; what an upstream makes up must not fill the memory.
const MAX_COUNTED: usize = 1024;

/// A code of an error that no language has a text for; what [`on_unknown_code`] is called with.
///
/// [`on_unknown_code`]: crate::LocalizeErrorsLayer::on_unknown_code
#[derive(Debug, Clone, Copy)]
pub struct UnknownCode<'a> {
    code: &'a str,
    status: u16,
    count: u64,
}

impl<'a> UnknownCode<'a> {
    /// The code, as it was sent.
    pub fn code(self) -> &'a str {
        self.code
    }

    /// The status of the response it came with.
    pub fn status(self) -> u16 {
        self.status
    }

    /// How many errors with this code the layer has seen, this one included. All codes beyond the first 1,024
    /// different ones share a count.
    pub fn count(self) -> u64 {
        self.count
    }
}

/// How often each unknown code was seen.
#[derive(Default)]
pub(crate) struct Counts(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    codes: HashMap<Box<str>, u64>,
    others: u64,
}

impl Counts {
    /// The codes of `message` nobody has a text for, each once and with how often it was seen.
    pub(crate) fn see<'m>(
        &self,
        message: &'m UserMessage<'_>,
        resolver: &Resolver,
        language: Negotiated,
        status: u16,
    ) -> Vec<UnknownCode<'m>> {
        let mut unknown: Vec<UnknownCode<'m>> = Vec::new();
        for code in message.codes().filter(|code| message.code() != Some(code)) {
            if !unknown.iter().any(|seen| *code == *seen.code) && !is_known(code, resolver, language) {
                unknown.push(UnknownCode { code: code.as_str(), status, count: self.count(code.as_str()) });
            }
        }
        unknown
    }

    fn count(&self, code: &str) -> u64 {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let code = code.to_ascii_lowercase();
        let is_counted = seen.codes.len() < MAX_COUNTED || seen.codes.contains_key(code.as_str());
        let count = if is_counted { seen.codes.entry(code.into_boxed_str()).or_default() } else { &mut seen.others };
        *count = count.saturating_add(1);
        *count
    }
}

/// Whether some language has a text for `code`, or it is a status in the place of a code, as gateways write it.
fn is_known(code: &ErrorCode<'_>, resolver: &Resolver, language: Negotiated) -> bool {
    resolver.catalog().knows(language, code) || code.as_str().parse().is_ok_and(|status| (400..600).contains(&status))
}
