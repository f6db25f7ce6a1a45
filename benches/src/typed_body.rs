//! The body as types with derived `Deserialize`, which most services would write.

use std::borrow::Cow;

use serde::Deserialize;

/// A body that follows the document. Texts are borrowed where the body has no escapes in them.
#[derive(Debug, Deserialize)]
pub struct Body<'a> {
    #[serde(borrow)]
    error: Level<'a>,
}

#[derive(Debug, Deserialize)]
struct Level<'a> {
    #[serde(borrow, default)]
    code: Cow<'a, str>,
    #[serde(borrow, default, rename = "innerError", alias = "innererror")]
    inner: Option<Box<Level<'a>>>,
}

impl Body<'_> {
    /// Reads `body`; `None` where it is not as documented.
    pub fn read(body: &[u8]) -> Option<Body<'_>> {
        serde_json::from_slice(body).ok()
    }

    /// What `find` has for the innermost code it knows.
    pub fn deepest<T>(&self, mut find: impl FnMut(&str) -> Option<T>) -> Option<T> {
        self.error.deepest(&mut find)
    }
}

impl Level<'_> {
    fn deepest<T>(&self, find: &mut impl FnMut(&str) -> Option<T>) -> Option<T> {
        let inner = self.inner.as_ref().and_then(|inner| inner.deepest(find));
        inner.or_else(|| find(&self.code))
    }
}
