//! What goes into a ticket: all that helps whoever works on it, and nothing that is about a person.

mod markdown;
mod text;
mod time;

use std::time::SystemTime;

use error_l10n::{Arguments, Catalog, ErrorCode, LanguagePriorityList, Negotiated, Resolver, UserMessage};
use serde::Serialize;

use crate::paste::FailedCall;
use crate::{json, texts};

/// A failed call as a block for a ticket: code, status, ids, time; then title, text and advice in English and in the
/// customer's language.
///
/// It holds no free text of the answer, and no targets: `target` may name a person's data.
///
/// ```
/// use std::time::SystemTime;
/// use error_l10n::{Catalog, LanguagePriorityList, Resolver};
/// use error_l10n_support::{Paste, Ticket, with_texts};
///
/// let resolver = Resolver::new(with_texts(Catalog::builder()).bidi_isolation(false).build()?);
/// let spanish = resolver.negotiate(&LanguagePriorityList::from_tags(["es"]));
/// let pasted = b"HTTP/2 404\nDate: Sun, 01 Mar 2026 12:00:00 GMT\n\n{\"error\": {\"code\": \"itemNotFound\"}}";
/// let paste = Paste::read(pasted, SystemTime::now());
///
/// let ticket = Ticket::new(&resolver, &paste.calls()[0], &[spanish], SystemTime::now());
/// let text = ticket.to_text(resolver.catalog(), spanish);
/// assert!(text.starts_with("Código: itemNotFound\nEstado HTTP: 404\nHora de la respuesta: 2026-03-01 12:00:00 UTC\n"));
/// # Ok::<(), error_l10n::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ticket {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    codes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    correlation_id: Option<String>,
    time: String,
    /// Whether `time` is that of the answer, or that of the ticket.
    time_of: TimeOf,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    details: Vec<String>,
    texts: Vec<LocalText>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum TimeOf {
    Answer,
    Ticket,
}

/// What a person read, or would have read, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct LocalText {
    language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
    /// The texts of those details that have one, in the order of the body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    details: Vec<String>,
}

impl Ticket {
    /// The ticket for `call`, with its text in English and in `languages`, the customer's last. The time is that of the answer, or `now`
    /// where the answer has none.
    pub fn new(resolver: &Resolver, call: &FailedCall, languages: &[Negotiated], now: SystemTime) -> Self {
        let (error, answered) = (call.error(), call.date());
        let english = resolver.negotiate(&LanguagePriorityList::from_tags(["en"]));
        let mut texts: Vec<LocalText> = Vec::new();
        for language in std::iter::once(&english).chain(languages) {
            let text = LocalText::of(&resolver.resolve(error, *language));
            // The customer's language comes last, also where it is English.
            texts.retain(|known| known.language != text.language);
            texts.push(text);
        }
        let message = resolver.resolve(error, languages.last().copied().unwrap_or(english));
        Self {
            // A code without a text is the one to ask about.
            code: message.code().or_else(|| message.codes().next_back()).map(ErrorCode::to_string),
            codes: message.codes().map(ErrorCode::to_string).collect(),
            status: message.status(),
            request_id: message.request_id().map(str::to_owned),
            correlation_id: message.correlation_id().map(str::to_owned),
            time: time::rfc_3339(answered.unwrap_or(now)),
            time_of: if answered.is_some() { TimeOf::Answer } else { TimeOf::Ticket },
            details: message.details().map(|detail| detail.name().to_owned()).collect(),
            texts,
        }
    }

    /// The ticket as plain text with labels in `labels`; `catalog` has the texts of this crate.
    pub fn to_text(&self, catalog: &Catalog, labels: Negotiated) -> String {
        text::render(self, &Labels { catalog, language: labels })
    }

    /// The ticket as Markdown; whatever stands in the texts is text there too.
    pub fn to_markdown(&self, catalog: &Catalog, labels: Negotiated) -> String {
        markdown::render(self, &Labels { catalog, language: labels })
    }

    /// The ticket as JSON on one line.
    pub fn to_json(&self) -> String {
        json::text(self)
    }

    /// The facts with their labels, in the order they are written; codes and ids are marked as such.
    fn facts(&self, labels: &Labels<'_>) -> Vec<(String, Vec<String>, bool)> {
        let time = match self.time_of {
            TimeOf::Answer => "support-ticket-answered",
            TimeOf::Ticket => "support-ticket-written",
        };
        let status = self.status.map(|status| status.to_string());
        let plain_time = self.time.replace('T', " ").replace('Z', " UTC");
        let list = |one: Option<&String>| one.cloned().into_iter().collect::<Vec<_>>();
        let others = if self.codes.len() > 1 { self.codes.clone() } else { Vec::new() };
        let facts = [
            ("support-ticket-code", list(self.code.as_ref()), true),
            ("support-ticket-codes", others, true),
            ("support-ticket-details", self.details.clone(), true),
            ("support-ticket-status", list(status.as_ref()), false),
            ("support-ticket-request-id", list(self.request_id.as_ref()), true),
            ("support-ticket-correlation-id", list(self.correlation_id.as_ref()), true),
            (time, vec![plain_time], false),
        ];
        let facts = facts.into_iter().filter(|(_, values, _)| !values.is_empty());
        facts.map(|(id, values, is_code)| (labels.say(id), values, is_code)).collect()
    }
}

impl LocalText {
    fn of(message: &UserMessage<'_>) -> Self {
        Self {
            language: message.language().to_string(),
            title: message.title().map(str::to_owned),
            text: message.text().to_owned(),
            advice: message.advice().map(str::to_owned),
            details: message.details().filter_map(|detail| detail.text()).map(str::to_owned).collect(),
        }
    }
}

/// The words around the facts.
struct Labels<'c> {
    catalog: &'c Catalog,
    language: Negotiated,
}

impl Labels<'_> {
    fn say(&self, id: &str) -> String {
        texts::say(self.catalog, self.language, id, &Arguments::new())
    }

    /// The heading above `local`; the last one is in the customer's language.
    fn text_in(&self, local: &LocalText, ticket: &Ticket) -> String {
        let is_last = ticket.texts.last() == Some(local);
        let id = if is_last { "support-ticket-text-for-customer" } else { "support-ticket-text-in" };
        texts::say(self.catalog, self.language, id, &Arguments::new().with("language", local.language.as_str()))
    }
}
