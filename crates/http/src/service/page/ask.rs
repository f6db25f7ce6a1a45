//! What a page is asked for: by its address, or by its form.

use error_l10n::{ApiError, ErrorCode};
use serde::Deserialize;

use crate::service::query::parse_status;

/// The parameters of an address.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(in crate::service) struct Ask {
    /// A code, or a status in its place.
    pub(super) code: String,
    pub(super) status: String,
    /// The language of the error's text.
    pub(super) lang: String,
    /// The language of the page.
    pub(super) ui: String,
    /// What the list of codes is searched for.
    pub(super) q: String,
    pub(super) tenant: String,
}

impl Ask {
    /// The error that is asked for.
    pub(super) fn error(&self) -> Option<ApiError<'static>> {
        let code = ErrorCode::new(self.code.trim().to_owned());
        let (code, status) = match code.as_ref().and_then(|code| parse_status(code.as_str())) {
            Some(status) => (None, Some(status)),
            None => (code, self.status()),
        };
        let error = match (code, status) {
            (Some(code), _) => ApiError::from_code(code),
            (None, Some(_)) => ApiError::default(),
            (None, None) => return None,
        };
        Some(match status {
            Some(status) => error.with_status(status),
            None => error,
        })
    }

    /// The code that is asked for; nothing where the address has something else in its place.
    pub(super) fn identifier(&self) -> &str {
        let code = self.code.trim();
        if ErrorCode::new(code).is_some() { code } else { "" }
    }

    pub(super) fn status(&self) -> Option<u16> {
        parse_status(self.status.trim())
    }

    /// A status was given that is none.
    pub(super) fn has_odd_status(&self) -> bool {
        !self.status.trim().is_empty() && self.status().is_none()
    }

    pub(super) fn tenant(&self) -> Option<&str> {
        Some(self.tenant.as_str()).filter(|tenant| !tenant.is_empty())
    }

    /// The address of what the form asks for, if it can stand in one: a code or a status.
    pub(super) fn shareable(&self) -> Option<String> {
        (self.error().is_some() && !self.code.is_empty()).then(|| self.address("/"))
    }

    /// The same languages and tenant, without a question.
    pub(super) fn without_question(self) -> Self {
        Self { lang: self.lang, ui: self.ui, tenant: self.tenant, ..Self::default() }
    }

    /// The address that asks for this and shows the answer, which is below the form where the window is narrow.
    pub(super) fn answer_address(&self) -> String {
        self.address("/") + "#result"
    }

    /// The address that asks for this.
    pub(super) fn address(&self, path: &str) -> String {
        let parameters = [
            ("code", &self.code),
            ("status", &self.status),
            ("lang", &self.lang),
            ("ui", &self.ui),
            ("q", &self.q),
            ("tenant", &self.tenant),
        ];
        let given = parameters.into_iter().filter(|(_, value)| !value.trim().is_empty());
        let query: Vec<String> = given.map(|(name, value)| format!("{name}={}", escaped(value.trim()))).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}

/// `text` as it can stand in a query (RFC 3986, section 2.3).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(char::from(byte)),
            _ => escaped += &format!("%{byte:02X}"),
        }
    }
    escaped
}

/// The fields of the form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::service) struct Sent {
    /// What was pasted.
    pub(super) text: String,
    status: String,
    lang: String,
    ui: String,
    tenant: String,
}

impl Sent {
    /// What may stand in an address: of a paste only a bare code or status.
    pub(super) fn ask(&self) -> Ask {
        let text = self.text.trim();
        let code = if ErrorCode::new(text).is_some() { text.to_owned() } else { String::new() };
        let (status, lang) = (self.status.clone(), self.lang.clone());
        // Without a language of its own the page is in that of the error.
        let ui = if self.ui == lang { String::new() } else { self.ui.clone() };
        Ask { code, status, lang, ui, q: String::new(), tenant: self.tenant.clone() }
    }

    pub(super) fn is_too_long(&self, limit: usize) -> bool {
        self.text.len() > limit
    }
}
