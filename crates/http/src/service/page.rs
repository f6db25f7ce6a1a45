//! The page at `/`: an error as a partner would see it. Rendered here, complete without JavaScript.

mod ask;
pub(super) mod assets;
mod frame;
mod list;
mod pasted;
mod result;
mod similar;
mod trouble;
mod words;

use std::sync::Arc;

use axum::Form;
use axum::extract;
use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Redirect, Response};
use error_l10n::Resolver;
use error_l10n_support::FailedCall;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use http::{HeaderMap, HeaderValue, StatusCode};
use maud::{Markup, html};

use self::ask::{Ask, Sent};
pub(super) use self::trouble::trouble;
use self::words::Words;
use super::cache::{self, Document};
use super::explain::describe;
use super::fault::Fault;
use super::state::State;
use super::texts::{Answers, Texts};

const HTML: &str = "text/html; charset=utf-8";
/// Nothing is loaded from elsewhere, nothing runs that stands in the page, and no other page may show this one.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a page is made from.
struct Scene<'a> {
    ask: &'a Ask,
    words: Words<'a>,
    /// The texts that answer: those of a tenant, or of nobody in particular.
    resolver: &'a Resolver,
    answers: &'a Answers,
    headers: &'a HeaderMap,
}

/// Shows the form, and what the address asks for: a code, a status, a search. These addresses can be shared.
pub(super) async fn show(
    extract::State(state): extract::State<Arc<State>>,
    extract::Query(ask): extract::Query<Ask>,
    headers: HeaderMap,
) -> Response {
    let texts = state.texts();
    let scene = match scene(&texts, &ask, &headers) {
        Ok(scene) => scene,
        Err(fault) => return fault.into_response(),
    };
    let calls: Vec<FailedCall> = ask.error().map(FailedCall::new).into_iter().collect();
    let note = ask.has_odd_status().then_some("page-note-status");
    let body = frame::page(&scene, &result::results(&scene, &calls, note, &html! {}), &list::list(&scene));
    let language = scene.words.tag();
    let document = Document {
        media_type: HTML,
        body: body.into_string().into_bytes().into(),
        language: Some((&language, scene.words.varies())),
        max_age: 0,
    };
    secured(cache::respond(&headers, document))
}

/// Explains what was pasted. It stands in no address, and does not come back in the page.
pub(super) async fn paste(
    extract::State(state): extract::State<Arc<State>>,
    headers: HeaderMap,
    form: Result<Form<Sent>, FormRejection>,
) -> Response {
    let texts = state.texts();
    let (sent, refused) = match form {
        Ok(Form(sent)) => (sent, None),
        Err(rejection) => (Sent::default(), Some(rejection.status())),
    };
    let ask = sent.ask();
    if let Some(address) = ask.shareable() {
        return secured(Redirect::to(&address).into_response());
    }
    let scene = match scene(&texts, &ask, &headers) {
        Ok(scene) => scene,
        Err(fault) => return fault.into_response(),
    };
    let calls = pasted::calls(&sent, ask.status());
    let note = match refused {
        Some(StatusCode::PAYLOAD_TOO_LARGE) => Some("page-note-large"),
        Some(_) => Some("page-note-request"),
        None if sent.is_too_long(state.options.body_limit) => Some("page-note-large"),
        None if calls.is_empty() => Some("page-note-empty"),
        None if ask.has_odd_status() => Some("page-note-status"),
        None if calls.iter().all(|call| !result::is_understood(&scene, call.error())) => Some("page-note-unknown"),
        None => None,
    };
    let calls = if note == Some("page-note-large") { Vec::new() } else { calls };
    for call in &calls {
        let language = scene.words.error_language(&scene);
        state.metrics.answered(&scene.resolver.resolve(call.error(), language), scene.resolver, language);
    }
    let similar = if note == Some("page-note-unknown") {
        similar::similar(&scene, &sent.text)
    } else {
        html! {}
    };
    let results = result::results(&scene, &calls, note, &similar);
    let page = frame::page(&scene, &results, &list::list(&scene));
    let status = match note {
        Some("page-note-large") => StatusCode::PAYLOAD_TOO_LARGE,
        _ => refused.unwrap_or(StatusCode::OK),
    };
    let mut response = respond(status, &page);
    describe(&mut response, &scene.words.tag(), scene.words.varies());
    response
}

/// The scene for the tenant that is asked for.
fn scene<'a>(texts: &'a Texts, ask: &'a Ask, headers: &'a HeaderMap) -> Result<Scene<'a>, Fault> {
    let answers = texts.of(ask.tenant()).ok_or(Fault::TENANT)?;
    Ok(scene_of(answers, texts, ask, headers))
}

fn scene_of<'a>(answers: &'a Answers, texts: &'a Texts, ask: &'a Ask, headers: &'a HeaderMap) -> Scene<'a> {
    Scene { ask, words: Words::new(&texts.voice, ask, headers), resolver: &answers.resolver, answers, headers }
}

fn respond(status: StatusCode, page: &Markup) -> Response {
    let headers = [("content-type", HTML), (CACHE_CONTROL.as_str(), "no-store")];
    secured((status, headers, page.0.clone()).into_response())
}

fn secured(mut response: Response) -> Response {
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}
