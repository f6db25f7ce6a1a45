//! The answer: as the partner sees it, in the other languages, and what support needs.

use error_l10n::{ApiError, Arguments, LanguagePriorityList, Negotiated, Origin, UserMessage};
use error_l10n_support::FailedCall;
use maud::{Markup, html};

use super::Scene;
use super::ask::Ask;
use super::pasted;
use super::words::direction;

/// Everything the page says of `calls`, with a note and what the words of a paste are like above.
pub(super) fn results(scene: &Scene<'_>, calls: &[FailedCall], note: Option<&str>, similar: &Markup) -> Markup {
    let words = &scene.words;
    html! {
        h2 #result-heading .eyebrow { (words.say("page-result")) }
        @if let Some(note) = note { p .note role="status" { (words.say(note)) } }
        (similar)
        @if calls.is_empty() && note.is_none() { p .nothing { (words.say("page-nothing")) } }
        @for (number, call) in (1_u32..).zip(calls) {
            @if calls.len() > 1 {
                @let count = u32::try_from(calls.len()).unwrap_or(u32::MAX);
                @let arguments = Arguments::new().with_number("number", number).with_number("count", count);
                h3 .number { (words.say_with("page-answer-number", &arguments)) }
            }
            (result(scene, call))
        }
    }
}

/// Whether anything of the error has a text.
pub(super) fn is_understood(scene: &Scene<'_>, error: &ApiError<'_>) -> bool {
    scene.resolver.resolve(error, scene.words.error_language(scene)).origin() != Origin::Generic
}

fn result(scene: &Scene<'_>, call: &FailedCall) -> Markup {
    let error = call.error();
    let language = scene.words.error_language(scene);
    let message = scene.resolver.resolve(error, language);
    let others = others(scene, language);
    html! {
        (notice(&message))
        (facts(scene, &message, language))
        @if !others.is_empty() {
            h3 .eyebrow { (scene.words.say("page-others")) }
            div .others {
                @for other in others {
                    @let message = scene.resolver.resolve(error, other);
                    @let tag = message.language().to_string();
                    article .other {
                        p .tag lang=(tag) { (scene.words.name(&tag)) }
                        (texts(&message))
                    }
                }
            }
        }
        (copies(scene, call, &message, language))
    }
}

/// The registered languages but the one shown; pseudo-locales are for testers, who ask for them.
fn others(scene: &Scene<'_>, shown: Negotiated) -> Vec<Negotiated> {
    let catalog = scene.resolver.catalog();
    let tags = catalog
        .languages()
        .iter()
        .map(ToString::to_string)
        .filter(|tag| !tag.ends_with("-XA") && !tag.ends_with("-XB"));
    let languages = tags.map(|tag| catalog.negotiate(&LanguagePriorityList::default().prefer(&tag)));
    languages.filter(|language| language.index() != shown.index()).collect()
}

/// What a portal would show.
fn notice(message: &UserMessage<'_>) -> Markup {
    html! {
        article .notice data-retry=[message.retry().map(|retry| retry.name())] {
            span .mark aria-hidden="true" {}
            (texts(message))
        }
    }
}

fn texts(message: &UserMessage<'_>) -> Markup {
    html! {
        div .texts lang=(message.language()) dir=(direction(message.language())) {
            @if let Some(title) = message.title() { p .title { (title) } }
            p .text { (message.text()) }
            @if let Some(advice) = message.advice() { p .advice { (advice) } }
            @if message.details().len() > 0 {
                ul .details {
                    @for detail in message.details() {
                        li {
                            @match detail.text() {
                                Some(text) => (text),
                                None => code { (detail.name()) },
                            }
                            @if let Some(target) = detail.target() { " " code { (target) } }
                        }
                    }
                }
            }
        }
    }
}

/// What support wants to know: codes, status, where the text comes from.
fn facts(scene: &Scene<'_>, message: &UserMessage<'_>, language: Negotiated) -> Markup {
    let words = &scene.words;
    let has_text =
        |code: &str| scene.resolver.catalog().message(language, &format!("code-{code}"), &Arguments::new()).is_some();
    html! {
        dl .facts {
            div {
                dt { (words.say("page-codes-seen")) }
                dd {
                    @if message.codes().len() == 0 { (words.say("page-codes-none")) }
                    ol .trail {
                        @for code in message.codes() {
                            @let is_chosen = message.code() == Some(code);
                            li .chosen[is_chosen] .unknown[!is_chosen && !has_text(code.as_str())] {
                                code { (code.as_str()) }
                                @if is_chosen { small { (words.say("page-code-chosen")) } }
                                @else if !has_text(code.as_str()) { small { (words.say("page-code-unknown")) } }
                            }
                        }
                    }
                }
            }
            (fact(&words.say("page-status"), message.status().map(|status| status.to_string())))
            (fact(&words.say("page-origin"), Some(words.say(origin(message.origin())))))
            (fact(&words.say("page-retry"), message.retry().map(|retry| words.say(&format!("page-retry-{}", retry.name())))))
            (id(&words.say("page-target"), message.target()))
            (id(&words.say("page-request-id"), message.request_id()))
            (id(&words.say("page-correlation-id"), message.correlation_id()))
        }
    }
}

fn fact(label: &str, value: Option<String>) -> Markup {
    html! {
        @if let Some(value) = value { div { dt { (label) } dd { (value) } } }
    }
}

/// What is longer than a word, and copied.
fn id(label: &str, value: Option<&str>) -> Markup {
    html! {
        @if let Some(value) = value { div .id { dt { (label) } dd { code { (value) } } } }
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Code => "page-origin-code",
        Origin::Status => "page-origin-status",
        Origin::Generic => "page-origin-generic",
    }
}

/// Blocks to take along. The button comes with JavaScript; without it the text can be selected.
fn copies(scene: &Scene<'_>, call: &FailedCall, message: &UserMessage<'_>, language: Negotiated) -> Markup {
    let words = &scene.words;
    html! {
        div .copies {
            details {
                summary { (words.say("page-ticket")) }
                (block(scene, &pasted::ticket(scene, call, language)))
            }
            details {
                summary { (words.say("page-json")) }
                (block(scene, &pretty(message)))
            }
            @if !scene.ask.code.is_empty() || scene.ask.status().is_some() {
                @let shared = Ask { ui: String::new(), q: String::new(), lang: scene.resolver.catalog().language(language).to_string(), ..scene.ask.clone() };
                a .share href=(shared.answer_address()) { (words.say("page-share")) }
            }
        }
    }
}

fn block(scene: &Scene<'_>, text: &str) -> Markup {
    let words = &scene.words;
    html! {
        div .block {
            pre tabindex="0" { code { (text) } }
            button type="button" hidden data-copy data-copied=(words.say("page-copied")) { (words.say("page-copy")) }
        }
    }
}

fn pretty(message: &UserMessage<'_>) -> String {
    // Strings and numbers always serialize.
    serde_json::to_string_pretty(message).unwrap_or_default()
}
