//! A ticket as plain text.

use super::{Labels, LocalText, Ticket};

pub(super) fn render(ticket: &Ticket, labels: &Labels<'_>) -> String {
    let mut text = String::new();
    for (label, values, _) in ticket.facts(labels) {
        text += &format!("{label}: {}\n", values.join(", "));
    }
    for local in &ticket.texts {
        text += "\n";
        text += &block(local, ticket, labels);
    }
    text
}

fn block(local: &LocalText, ticket: &Ticket, labels: &Labels<'_>) -> String {
    let mut block = format!("{}:\n", labels.text_in(local, ticket));
    let lines = local.title.iter().chain([&local.text]).chain(&local.details);
    lines.for_each(|line| block += &format!("{}\n", one_line(line)));
    if let Some(advice) = &local.advice {
        block += &format!("{}: {}\n", labels.say("support-ticket-advice"), one_line(advice));
    }
    block
}

/// A text of an overlay may have several lines; control characters go no further.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" ")
}
