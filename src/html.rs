//! Messages as HTML.

use std::fmt::{self, Write};

use crate::language;
use crate::user_message::UserMessage;

/// A message as an HTML fragment, by its [`Display`](fmt::Display): a `section` with the language and direction of the
/// text, the title, text, advice and details in it. Whatever stands in the texts is escaped; there is no markup of
/// theirs, no script, no style.
#[derive(Debug, Clone, Copy)]
pub struct Html<'m> {
    message: &'m UserMessage<'m>,
}

impl<'m> Html<'m> {
    pub(crate) fn new(message: &'m UserMessage<'m>) -> Self {
        Self { message }
    }
}

impl fmt::Display for Html<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message;
        let direction = if language::is_right_to_left(message.language()) { "rtl" } else { "ltr" };
        // A tag is letters, digits and hyphens.
        write!(formatter, r#"<section lang="{}" dir="{direction}">"#, message.language())?;
        element(formatter, "h2", message.title())?;
        element(formatter, "p", Some(message.text()))?;
        element(formatter, "p", message.advice())?;
        if message.details().len() > 0 {
            formatter.write_str("<ul>")?;
            for detail in message.details() {
                element(formatter, "li", Some(detail.text().unwrap_or(detail.name())))?;
            }
            formatter.write_str("</ul>")?;
        }
        formatter.write_str("</section>")
    }
}

fn element(formatter: &mut fmt::Formatter<'_>, tag: &str, text: Option<&str>) -> fmt::Result {
    let Some(text) = text else { return Ok(()) };
    write!(formatter, "<{tag}>")?;
    escape(formatter, text)?;
    write!(formatter, "</{tag}>")
}

/// Writes `text` so that it is text, in content and in quoted attributes (HTML Standard, section 13.3).
fn escape(formatter: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    text.chars().try_for_each(|character| match character {
        '&' => formatter.write_str("&amp;"),
        '<' => formatter.write_str("&lt;"),
        '>' => formatter.write_str("&gt;"),
        '"' => formatter.write_str("&quot;"),
        '\'' => formatter.write_str("&#39;"),
        other => formatter.write_char(other),
    })
}
