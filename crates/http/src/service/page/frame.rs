//! What stands on every page: head, languages, form, foot.

use maud::{DOCTYPE, Markup, html};

use super::ask::Ask;
use super::words::direction;
use super::{Scene, assets};

/// What a new visitor may look at.
const EXAMPLE: &str = "99904";
/// What an answer of the API looks like.
const PLACEHOLDER: &str = r#"{"error": {"code": "itemNotFound", "innerError": {"code": "99904"}}}"#;

/// The page with its form.
pub(super) fn page(scene: &Scene<'_>, results: &Markup, list: &Markup) -> Markup {
    let content = html! {
        div .desk {
            (form(scene))
            section #result aria-labelledby="result-heading" aria-live="polite" tabindex="-1" { (results) }
        }
        (list)
    };
    let words = &scene.words;
    frame(scene, &words.say("page-title"), true, &html! { p .lead { (words.say("page-lead")) } (content) })
}

/// A page with a heading, and perhaps a result to skip to.
pub(super) fn frame(scene: &Scene<'_>, heading: &str, has_result: bool, content: &Markup) -> Markup {
    let words = &scene.words;
    html! {
        (DOCTYPE)
        html lang=(words.tag()) dir=(direction(words.language())) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (heading) " · error-l10n" }
                link rel="icon" type="image/svg+xml" href=(assets::icon_address());
                link rel="stylesheet" href=(assets::style_address());
                script src=(assets::script_address()) defer {}
            }
            body {
                @if has_result { a .skip href="#result" { (words.say("page-skip")) } }
                header .top {
                    a .brand href=(scene.ask.clone().without_question().address("/")) {
                        img src=(assets::icon_address()) alt="" width="28" height="28";
                        span { "error-l10n" }
                    }
                    (switch(scene))
                }
                main {
                    h1 { (heading) }
                    (content)
                }
                footer .foot {
                    nav aria-label=(words.say("page-programs")) {
                        span { (words.say("page-programs")) }
                        a href="/openapi.json" { (words.say("page-openapi")) }
                        a href="/healthz" { (words.say("page-health")) }
                    }
                }
            }
        }
    }
}

/// The same page in the other languages.
fn switch(scene: &Scene<'_>) -> Markup {
    let own = scene.words.tag();
    html! {
        nav .switch aria-label=(scene.words.say("page-switch")) {
            @for (tag, name) in scene.words.languages() {
                @let address = Ask { ui: tag.clone(), ..scene.ask.clone() }.address("/");
                a href=(address) lang=(tag) hreflang=(tag) aria-current=[(tag == own).then_some("true")] { (name) }
            }
        }
    }
}

fn form(scene: &Scene<'_>) -> Markup {
    let (words, ask) = (&scene.words, scene.ask);
    let chosen = scene.resolver.catalog().language(words.error_language(scene)).to_string();
    let example = Ask { code: EXAMPLE.to_owned(), q: String::new(), ..ask.clone() };
    html! {
        form .card .ask method="post" action="/#result" aria-label=(words.say("page-form")) data-unreachable=(words.say("page-unreachable")) {
            // Whoever reads Spanish and picks Russian for the partner goes on reading Spanish.
            input type="hidden" name="ui" value=(words.tag());
            @if !ask.tenant.is_empty() { input type="hidden" name="tenant" value=(ask.tenant); }
            div .field {
                label for="text" { (words.say("page-field-text")) }
                textarea #text name="text" rows="9" spellcheck="false" autocapitalize="off" autocomplete="off"
                    placeholder=(PLACEHOLDER) aria-describedby="text-hint" { (ask.identifier()) }
                p #text-hint .hint { (words.say("page-field-text-hint")) }
            }
            div .row {
                div .field {
                    label for="status" { (words.say("page-field-status")) " " span .hint { (words.say("page-optional")) } }
                    input #status name="status" inputmode="numeric" autocomplete="off" maxlength="3" size="5" value=[ask.status()];
                }
                div .field {
                    label for="lang" { (words.say("page-field-language")) }
                    select #lang name="lang" {
                        @for language in scene.resolver.catalog().languages() {
                            @let tag = language.to_string();
                            option value=(tag) lang=(tag) selected[tag == chosen] { (words.name(&tag)) }
                        }
                    }
                }
            }
            div .actions {
                button .primary type="submit" { (words.say("page-submit")) }
                a href=(example.answer_address()) { (words.say("page-example")) }
            }
        }
    }
}
