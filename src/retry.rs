//! Whether calling again can help.

use std::fmt;

use crate::facts::RetryClass;
use crate::retry_after::RetryAfter;

/// Whether, and when, the same call may succeed when it is made again.
///
/// ```
/// use error_l10n::{Catalog, Resolver, Retry};
///
/// let resolver = Resolver::new(Catalog::embedded());
/// let retry = |status| resolver.explain(b"", Some(status), "en").retry();
/// assert_eq!(retry(503), Some(Retry::Later { after_seconds: None }));
/// assert_eq!(retry(412), Some(Retry::AfterChange));
/// assert_eq!(retry(200), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// At once: the failure was of the moment, or the wait the service asked for is over.
    Now,
    /// After a wait, as long as the service asked for if it did.
    Later {
        /// Seconds, as they stand in the text: 1 to 86,400.
        after_seconds: Option<u32>,
    },
    /// Once something else was done: data corrected, access given, the item loaded again.
    AfterChange,
    /// Not as this call.
    Never,
}

impl Retry {
    /// The class of an error, made exact by what the service asked for.
    pub(crate) fn new(class: RetryClass, wait: Option<RetryAfter>) -> Self {
        match (class, wait.map(RetryAfter::seconds)) {
            (RetryClass::AfterChange, _) => Self::AfterChange,
            (RetryClass::Never, _) => Self::Never,
            (_, Some(0)) | (RetryClass::Now, None) => Self::Now,
            (_, after_seconds) => Self::Later { after_seconds },
        }
    }

    /// The name in JSON: `now`, `later`, `after-change` or `never`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Later { .. } => "later",
            Self::AfterChange => "after-change",
            Self::Never => "never",
        }
    }
}

/// The [name](Retry::name).
impl fmt::Display for Retry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
