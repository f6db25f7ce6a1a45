//! A Fluent file with a place for each code nobody knows.

use super::tally::Tally;
use crate::voice::{Sentence, Voice};

/// The file: every stub is a comment, which changes nothing until a translator makes a message of it.
pub(super) fn render(tally: &Tally, voice: &Voice) -> String {
    let mut file = format!("### {}\n", voice.label("cli-stubs-head"));
    if tally.is_capped {
        file += &format!("### {}\n", voice.label("cli-count-capped"));
    }
    for count in tally.codes(false) {
        let lines = voice.say(&Sentence::new("cli-stub-lines").with_number("lines", count.lines));
        file += &format!("\n# {lines}\n");
        let code = count.code.as_str();
        if !is_fluent_name(code) {
            file += &format!("# {}\n", voice.label("cli-stub-impossible"));
        }
        file += &format!("# code-{code} =\n");
    }
    file
}

/// Whether `code-` and `code` together are an identifier of Fluent, which has neither dots nor colons.
fn is_fluent_name(code: &str) -> bool {
    code.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
