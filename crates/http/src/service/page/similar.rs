//! Where a paste holds no error: the codes its words may come from.

use maud::{Markup, html};

use super::Scene;
use super::ask::Ask;

/// How many codes are offered.
const LIMIT: usize = 5;

/// Links to the codes whose texts are like `text`; nothing where there are none.
pub(super) fn similar(scene: &Scene<'_>, text: &str) -> Markup {
    let finder = scene.answers.finder();
    let found = finder.find(text, LIMIT);
    let language = scene.words.error_language(scene);
    html! {
        @if !found.is_empty() {
            h3 .eyebrow { (scene.words.say("page-similar")) }
            ul .similar {
                // Of codes with one text all are as good: not more than a screen of them.
                @for found in found.iter().take(2 * LIMIT) {
                    @let address = Ask { code: found.code.to_owned(), ..scene.ask.clone().without_question() };
                    @let text = finder.in_language(found, language);
                    li {
                        a href=(address.answer_address()) { code { (found.code) } }
                        span lang=(scene.resolver.catalog().language(language)) { (text.as_deref().unwrap_or(found.text)) }
                    }
                }
            }
        }
    }
}
