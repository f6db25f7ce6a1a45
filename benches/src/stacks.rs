//! The stacks that are compared: each does the same job with other means.

mod error_l10n;
mod floor;
pub(crate) mod fluent_bundle;
mod fluent_templates;
mod i18n_embed;
mod rust_i18n;

use std::rc::Rc;

pub use self::error_l10n::{Handle, Header, Visited, Whole};
pub use self::floor::Floor;
pub use self::fluent_bundle::{Bundles, ByHand, ByHandHandle};
pub use self::fluent_templates::{Door, Templates};
pub use self::i18n_embed::Embed;
pub use self::rust_i18n::StaticKeys;
use crate::inputs::ACCEPT_LANGUAGE;
use crate::sources;

/// A failed call, and the user who has to be told.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The body as it came.
    pub body: &'a [u8],
    /// The HTTP status.
    pub status: u16,
    /// The user's `Accept-Language`.
    pub accept_language: &'a str,
}

/// A stack that is set up and answers calls.
pub trait Stack {
    /// Hands to `read` the text of the deepest code that is known, else of the status. What the answer is made of is
    /// dropped afterwards, as after serving a request.
    fn answer(&self, call: Call<'_>, read: &mut dyn FnMut(&str));
}

/// How a stack is set up.
pub type Make = fn() -> Rc<dyn Stack>;

/// All stacks by name; every other one is compared with the first.
pub const ALL: &[(&str, Make)] = &[
    ("error-l10n", || Rc::new(Header::embedded())),
    ("error-l10n, language known", || Rc::new(Handle::embedded(ACCEPT_LANGUAGE))),
    ("error-l10n, whole answer", || Rc::new(Whole::embedded())),
    ("error-l10n, read by a serde_json visitor", || Rc::new(Visited::embedded())),
    ("floor: visitor and match table", || Rc::new(Floor)),
    ("typed serde + rust-i18n", || Rc::new(StaticKeys::new())),
    ("typed serde + fluent-bundle", || Rc::new(ByHand::new(&sources::repository()))),
    ("typed serde + fluent-bundle, language known", || {
        Rc::new(ByHandHandle::new(&sources::repository(), ACCEPT_LANGUAGE))
    }),
    ("typed serde + i18n-embed", || Rc::new(Embed::new(&sources::repository()))),
    ("Value + fluent-templates, one language", || Rc::new(Templates::new(&sources::folder(), Door::OneLanguage))),
    ("Value + fluent-templates, try_lookup", || Rc::new(Templates::new(&sources::folder(), Door::TryLookup))),
];
