//! A ticket as Markdown (CommonMark).

use super::{Labels, LocalText, Ticket};

pub(super) fn render(ticket: &Ticket, labels: &Labels<'_>) -> String {
    let mut text = String::new();
    for (label, values, is_code) in ticket.facts(labels) {
        // Codes and ids are identifiers: there is no backtick in them.
        let values: Vec<String> =
            values.iter().map(|value| if is_code { format!("`{value}`") } else { escaped(value) }).collect();
        text += &format!("- **{}:** {}\n", escaped(&label), values.join(", "));
    }
    for local in &ticket.texts {
        text += "\n";
        text += &block(local, ticket, labels);
    }
    text
}

fn block(local: &LocalText, ticket: &Ticket, labels: &Labels<'_>) -> String {
    let mut block = format!("**{}:**\n\n", escaped(&labels.text_in(local, ticket)));
    if let Some(title) = &local.title {
        block += &format!("> **{}**\n>\n", escaped(title));
    }
    block += &format!("> {}\n", escaped(&local.text));
    if !local.details.is_empty() {
        block += ">\n";
    }
    local.details.iter().for_each(|detail| block += &format!("> - {}\n", escaped(detail)));
    if let Some(advice) = &local.advice {
        block += &format!("\n{}: {}\n", escaped(&labels.say("support-ticket-advice")), escaped(advice));
    }
    block
}

/// `text` on one line, so that nothing in it is markup: not of CommonMark, not of HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '&' => escaped.push_str("&amp;"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}
