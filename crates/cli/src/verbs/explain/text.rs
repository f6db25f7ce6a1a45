//! An answer for a person to read.

use error_l10n::{ErrorCode, UserDetail, UserMessage};

use super::{Answered, Run};
use crate::layout;
use crate::output::{ASIDE, PLAIN, Style, TITLE};
use crate::voice::{Sentence, Voice};

/// All of `answers`, numbered where there are several. Styles are in it; lines are at most `width` columns long.
pub(super) fn render_all(answers: &[Answered<'_>], run: &Run<'_>, trail: bool, width: Option<usize>) -> String {
    let mut text = String::new();
    for (number, answer) in (1..).zip(answers) {
        text += &heading(number, answers.len(), run.voice, width);
        text += &match &answer.also {
            None => render(&answer.message, run.voice, width),
            Some(also) => beside(&answer.message, also, run.voice, width),
        };
        if trail {
            text += &format!("\n{}", run.trail_text(&answer.message, width));
        }
    }
    text
}

/// What stands above one of several errors.
pub(super) fn heading(number: u64, count: usize, voice: &Voice, width: Option<usize>) -> String {
    if count == 1 {
        return String::new();
    }
    let heading = Sentence::new("cli-error-of").with_number("number", number).with_number("count", count as u64);
    let gap = if number > 1 { "\n" } else { "" };
    format!("{gap}{ASIDE}{}{ASIDE:#}\n", layout::paragraph(&voice.say(&heading), width))
}

/// Title, description, advice and details, then a line for whoever is asked for help.
fn render(message: &UserMessage<'_>, voice: &Voice, width: Option<usize>) -> String {
    let blocks = blocks(message, voice, width);
    let shown = blocks.iter().filter(|block| !block.text.is_empty());
    let mut text = String::new();
    for (number, block) in shown.enumerate() {
        text += if number > 0 && block.is_apart { "\n" } else { "" };
        text += &format!("{}{}{:#}\n", block.style, block.text, block.style);
    }
    text
}

/// Two languages side by side; one above the other where there is no edge, or no room.
fn beside(one: &UserMessage<'_>, other: &UserMessage<'_>, voice: &Voice, width: Option<usize>) -> String {
    let Some(width) = width.filter(|width| *width >= MIN_BESIDE) else {
        return format!("{}\n{}", render(one, voice, width), render(other, voice, width));
    };
    let column = width.saturating_sub(GAP) / 2;
    let (left, right) = (blocks(one, voice, Some(column)), blocks(other, voice, Some(column)));
    let mut text = String::new();
    for (left, right) in left.iter().zip(&right).filter(|(left, right)| !left.text.is_empty() || !right.text.is_empty())
    {
        text += if !text.is_empty() && left.is_apart { "\n" } else { "" };
        for (left_line, right_line) in layout::pairs(&left.text, &right.text) {
            let padding = " ".repeat((column + GAP).saturating_sub(layout::columns_of(left_line)));
            let line = format!(
                "{}{left_line}{:#}{padding}{}{right_line}{:#}",
                left.style, left.style, right.style, right.style
            );
            text += &format!("{}\n", line.trim_end());
        }
    }
    text
}

/// Narrower than this, two columns are no help.
const MIN_BESIDE: usize = 60;
/// Blanks between two columns.
const GAP: usize = 3;

/// A part of an explanation, wrapped.
struct Block {
    text: String,
    style: Style,
    /// Whether an empty line stands before it.
    is_apart: bool,
}

/// The parts of an explanation, always the same ones in the same order; those that are not there are empty.
fn blocks(message: &UserMessage<'_>, voice: &Voice, width: Option<usize>) -> [Block; 5] {
    let paragraph = |text: &str| layout::paragraph(text, width);
    let details: Vec<String> = message.details().map(|detail| layout::hanging("- ", &line_of(detail), width)).collect();
    let block = |text: String, style: Style, is_apart: bool| Block { text, style, is_apart };
    [
        block(message.title().map(paragraph).unwrap_or_default(), TITLE, false),
        block(paragraph(message.text()), PLAIN, false),
        block(message.advice().map(paragraph).unwrap_or_default(), PLAIN, true),
        block(details.join("\n"), PLAIN, true),
        block(paragraph(&coordinates(message, voice)), ASIDE, true),
    ]
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
