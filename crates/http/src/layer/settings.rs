//! How a layer was set up.

use std::fmt;
use std::sync::Arc;

use error_l10n::Resolver;
use http::{request, response};

use super::DEFAULT_BODY_LIMIT;
use super::unknown::{Counts, UnknownCode};

type Language = dyn Fn(&request::Parts) -> Option<String> + Send + Sync;
type Owns = dyn Fn(&response::Parts) -> bool + Send + Sync;
type Hook = dyn Fn(UnknownCode<'_>) + Send + Sync;

pub(super) struct Settings {
    pub(super) texts: Arc<Texts>,
    pub(super) shape: Shape,
    pub(super) body_limit: usize,
    pub(super) language: Option<Arc<Language>>,
    pub(super) owns: Option<Arc<Owns>>,
    pub(super) hook: Option<Arc<Hook>>,
    pub(super) unknown: Arc<Counts>,
}

/// Whose texts answer.
pub(super) enum Texts {
    Same(Resolver),
    Chosen(Box<dyn Fn(&request::Parts) -> Resolver + Send + Sync>),
}

/// What the new body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A problem document, RFC 9457.
    Problem,
    /// The upstream's envelope.
    Same,
}

impl Settings {
    pub(super) fn new(texts: Texts) -> Self {
        Self {
            texts: Arc::new(texts),
            shape: Shape::Problem,
            body_limit: DEFAULT_BODY_LIMIT,
            language: None,
            owns: None,
            hook: None,
            unknown: Arc::default(),
        }
    }

    /// Whether a closure wants to see every request.
    pub(super) fn look_at_requests(&self) -> bool {
        self.language.is_some() || matches!(&*self.texts, Texts::Chosen(_))
    }

    /// The same settings for another layer, which counts on its own.
    pub(super) fn copy(&self) -> Self {
        Self {
            texts: Arc::clone(&self.texts),
            shape: self.shape,
            body_limit: self.body_limit,
            language: self.language.clone(),
            owns: self.owns.clone(),
            hook: self.hook.clone(),
            unknown: Arc::default(),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Settings");
        debug.field("shape", &self.shape).field("body_limit", &self.body_limit);
        debug.field("explicit_language", &self.language.is_some()).field("own_owns", &self.owns.is_some());
        debug.field("hook", &self.hook.is_some()).finish_non_exhaustive()
    }
}
