//! What the layer remembers of a request until the response is there.

use error_l10n::{LanguagePriorityList, Negotiated, Resolver};
use http::header::{ACCEPT, ACCEPT_LANGUAGE};
use http::{HeaderValue, Method, request};

use super::settings::{Settings, Texts};

/// Handles to the headers that count; nothing is copied, and nothing is parsed unless the call fails.
pub(super) struct Asked {
    pub(super) is_head: bool,
    accept: Lines,
    accept_language: Lines,
    /// The user's language where it is known.
    chosen: Option<String>,
    /// Whose texts answer.
    pub(super) resolver: Resolver,
}

/// The lines of one header. Nearly always there is one, which takes no allocation.
#[derive(Default)]
struct Lines {
    first: Option<HeaderValue>,
    further: Vec<HeaderValue>,
}

impl Asked {
    pub(super) fn new(head: &request::Parts, settings: &Settings) -> Self {
        let lines = |name| {
            let mut lines = head.headers.get_all(name).iter().cloned();
            Lines { first: lines.next(), further: lines.collect() }
        };
        Self {
            is_head: head.method == Method::HEAD,
            accept: lines(ACCEPT),
            accept_language: lines(ACCEPT_LANGUAGE),
            chosen: settings.language.as_ref().and_then(|choose| choose(head)),
            resolver: match &*settings.texts {
                Texts::Same(resolver) => resolver.clone(),
                Texts::Chosen(choose) => choose(head),
            },
        }
    }

    /// Whether the user agent says that it shows HTML, as browsers do when they open a page.
    pub(super) fn names_html(&self) -> bool {
        let names = |line: &[u8]| line.windows(9).any(|window| window.eq_ignore_ascii_case(b"text/html"));
        self.accept.iter().any(names)
    }

    pub(super) fn language(&self) -> Negotiated {
        let list = LanguagePriorityList::parse_accept_language_lines(self.accept_language.iter());
        match &self.chosen {
            Some(tag) => self.resolver.negotiate(&list.prefer(tag)),
            None => self.resolver.negotiate(&list),
        }
    }
}

impl Lines {
    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.first.iter().chain(&self.further).map(HeaderValue::as_bytes)
    }
}
