//! The languages lines name, each negotiated once.

use std::collections::HashMap;

use error_l10n::{Catalog, Negotiated};
use foldhash::fast::RandomState;

use crate::languages;

/// Different values that are remembered. Users of one service send a few dozen.
const MAX_VALUES: usize = 256;
/// Longer values are not remembered.
const MAX_LENGTH: usize = 256;

/// What was negotiated for each value seen.
#[derive(Debug, Default)]
pub(super) struct LineLanguages {
    known: HashMap<Box<[u8]>, Negotiated, RandomState>,
}

impl LineLanguages {
    /// The language for `value`, tags or an `Accept-Language` header; `default` where it is neither.
    pub(super) fn negotiate(&mut self, value: &[u8], catalog: &Catalog, default: Negotiated) -> Negotiated {
        if let Some(language) = self.known.get(value) {
            return *language;
        }
        let list = languages::of_value(&String::from_utf8_lossy(value));
        let language = list.map_or(default, |list| catalog.negotiate(&list));
        if value.len() <= MAX_LENGTH && self.known.len() < MAX_VALUES {
            self.known.insert(value.into(), language);
        }
        language
    }
}
