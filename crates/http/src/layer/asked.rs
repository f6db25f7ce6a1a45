//! What the layer remembers of a request until the response is there.

use error_l10n::{Catalog, LanguagePriorityList, Negotiated, Resolver};
use http::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderName};
use http::{HeaderValue, Method, Request};

use super::settings::{Settings, Texts};

/// Handles to the headers that count; nothing is copied, and nothing is parsed unless the call fails.
pub(super) struct Asked {
    pub(super) is_head: bool,
    accept: Lines,
    accept_language: Lines,
    /// The user's language where it is known.
    chosen: Option<String>,
    /// Whose texts answer, where that was chosen for this request.
    resolver: Option<Resolver>,
}

/// The lines of one header. Nearly always there is one, which takes no allocation.
struct Lines {
    first: Option<HeaderValue>,
    further: Vec<HeaderValue>,
}

impl Asked {
    /// What counts of `request`, and the request again.
    pub(super) fn of<B>(request: Request<B>, settings: &Settings) -> (Self, Request<B>) {
        let lines = |name: HeaderName| {
            let mut lines = request.headers().get_all(name).iter().cloned();
            Lines { first: lines.next(), further: lines.collect() }
        };
        let is_head = request.method() == Method::HEAD;
        let (accept, accept_language) = (lines(ACCEPT), lines(ACCEPT_LANGUAGE));
        let mut asked = Self { is_head, accept, accept_language, chosen: None, resolver: None };
        if !settings.look_at_requests() {
            return (asked, request);
        }
        let (head, body) = request.into_parts();
        asked.chosen = settings.language.as_ref().and_then(|choose| choose(&head));
        if let Texts::Chosen(choose) = &*settings.texts {
            asked.resolver = Some(choose(&head));
        }
        (asked, Request::from_parts(head, body))
    }

    /// Whether the user agent says that it shows HTML, as browsers do when they open a page.
    pub(super) fn names_html(&self) -> bool {
        let names = |line: &[u8]| line.windows(9).any(|window| window.eq_ignore_ascii_case(b"text/html"));
        self.accept.iter().any(names)
    }

    /// Whose texts answer.
    pub(super) fn resolver(&self, settings: &Settings) -> Resolver {
        match (&self.resolver, &*settings.texts) {
            (Some(resolver), _) | (None, Texts::Same(resolver)) => resolver.clone(),
            // A choice was made for every request; there is an answer all the same.
            (None, Texts::Chosen(_)) => Resolver::new(Catalog::embedded()),
        }
    }

    pub(super) fn language(&self, resolver: &Resolver) -> Negotiated {
        let list = LanguagePriorityList::parse_accept_language_lines(self.accept_language.iter());
        match &self.chosen {
            Some(tag) => resolver.negotiate(&list.prefer(tag)),
            None => resolver.negotiate(&list),
        }
    }
}

impl Lines {
    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.first.iter().chain(&self.further).map(HeaderValue::as_bytes)
    }
}
