//! An answer for a person to read.

use error_l10n::{ErrorCode, UserDetail, UserMessage};

use crate::layout;
use crate::output::{ASIDE, TITLE};
use crate::voice::{Sentence, Voice};

/// All of `messages`, numbered where there are several.
pub(super) fn render_all(messages: &[UserMessage<'_>], voice: &Voice, width: Option<usize>) -> String {
    let mut text = String::new();
    for (number, message) in (1..).zip(messages) {
        if messages.len() > 1 {
            let heading = Sentence::new("cli-error-of").with_number("number", number);
            let heading = voice.say(&heading.with_number("count", messages.len() as u64));
            let gap = if number > 1 { "\n" } else { "" };
            text += &format!("{gap}{ASIDE}{}{ASIDE:#}\n", layout::paragraph(&heading, width));
        }
        text += &render(message, voice, width);
    }
    text
}

/// Title, description, advice and details, then a line for whoever is asked for help. Styles are in it; lines are at
/// most `width` columns long.
fn render(message: &UserMessage<'_>, voice: &Voice, width: Option<usize>) -> String {
    let paragraph = |text: &str| layout::paragraph(text, width);
    let title = message.title().map(|title| format!("{TITLE}{}{TITLE:#}\n", paragraph(title)));
    let head = title.unwrap_or_default() + &paragraph(message.text());
    let details: Vec<String> = message.details().map(|detail| layout::hanging("- ", &line_of(detail), width)).collect();
    let details = (!details.is_empty()).then(|| details.join("\n"));
    let aside = format!("{ASIDE}{}{ASIDE:#}", paragraph(&coordinates(message, voice)));
    let blocks = [Some(head), message.advice().map(paragraph), details, Some(aside)];
    let mut text = blocks.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn line_of(detail: UserDetail<'_>) -> String {
    let target = detail.target().map(|target| format!(" ({target})")).unwrap_or_default();
    let text = detail.text().map(|text| format!(": {text}")).unwrap_or_default();
    format!("{}{target}{text}", detail.name())
}

/// Code, status and language, labelled in the language of the answer, which need not be the user's.
///
/// A code there is no text for is the one to ask support about, so the most detailed one stands here then.
fn coordinates(message: &UserMessage<'_>, voice: &Voice) -> String {
    let voice = voice.speaking(message.language());
    let say = |id, name, value: String| voice.say(&Sentence::new(id).with(name, value));
    let code = message.code().or_else(|| message.codes().next_back()).map(ErrorCode::as_str);
    let parts = [
        code.map(|code| say("cli-line-code", "code", code.to_owned())),
        message.status().map(|status| say("cli-line-status", "status", status.to_string())),
        Some(say("cli-line-language", "language", message.language().to_string())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
