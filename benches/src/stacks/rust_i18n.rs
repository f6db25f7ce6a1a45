//! `rust-i18n` with static keys: the texts compiled in, each code an arm with its own `t!`.

use std::borrow::Cow;

use rust_i18n::t;

use super::{Call, Stack};
use crate::negotiation::{Language, Languages};
use crate::typed_body::Body;

include!(concat!(env!("OUT_DIR"), "/static_keys.rs"));

/// The names of the languages; everything else is compiled in.
#[derive(Debug)]
pub struct StaticKeys(Languages<String>);

impl StaticKeys {
    /// With the languages of the JSON files.
    pub fn new() -> Self {
        let names = crate::_rust_i18n_available_locales();
        Self(Languages::new(names.iter().map(|name| Language::new(name, name.to_string())).collect()))
    }
}

impl Default for StaticKeys {
    fn default() -> Self {
        Self::new()
    }
}

impl Stack for StaticKeys {
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str)) {
        let language = &*self.0.negotiate(call.accept_language).content;
        let body = Body::read(call.body);
        let text = body.and_then(|body| body.deepest(|code| code_text(language, code)));
        let text = text.or_else(|| status_text(language, call.status));
        read(&text.or_else(|| code_text(language, "generalException")).unwrap_or_default());
    }
}
