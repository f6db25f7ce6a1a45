//! What the layer remembers of a request until the response is there.

use error_l10n::{Catalog, LanguagePriorityList, Negotiated, Resolver};
use http::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderName};
use http::{HeaderMap, HeaderValue, Method, Request};

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
    /// What counts of `request`.
    #[inline]
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        Self {
            is_head: request.method() == Method::HEAD,
            accept: Lines::of(request.headers(), ACCEPT),
            accept_language: Lines::of(request.headers(), ACCEPT_LANGUAGE),
            chosen: None,
            resolver: None,
        }
    }

    /// Has the closures look at `request`, which they see without its body.
    pub(super) fn choose<B>(&mut self, request: Request<B>, settings: &Settings) -> Request<B> {
        let (head, body) = request.into_parts();
        self.chosen = settings.language.as_ref().and_then(|choose| choose(&head));
        if let Texts::Chosen(choose) = &*settings.texts {
            self.resolver = Some(choose(&head));
        }
        Request::from_parts(head, body)
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
    #[inline]
    fn of(headers: &HeaderMap, name: HeaderName) -> Self {
        let first = headers.get(&name).cloned();
        // Where there are as many names as lines, every header has one line.
        let further = match headers.len() == headers.keys_len() {
            true => Vec::new(),
            false => headers.get_all(name).iter().skip(1).cloned().collect(),
        };
        Self { first, further }
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.first.iter().chain(&self.further).map(HeaderValue::as_bytes)
    }
}
