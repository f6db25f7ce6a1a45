//! The page of an error of the service itself: an address that does not exist, a tenant nobody knows, too many requests.

use std::time::SystemTime;

use axum::extract::Query;
use axum::response::Response;
use error_l10n::{ApiError, ErrorCode};
use http::HeaderValue;
use http::header::RETRY_AFTER;
use maud::html;

use super::ask::Ask;
use super::{describe, frame, respond, scene_of};
use crate::service::fault::Fault;
use crate::service::state::State;
use crate::service::visitor::Visitor;

/// The error in the language of who opened the address, with a way to the start.
pub(in crate::service) fn trouble(state: &State, visitor: &Visitor, fault: &Fault) -> Response {
    let asked = Query::<Ask>::try_from_uri(&visitor.uri).map(|query| query.0).unwrap_or_default();
    // The tenant may be what is wrong.
    let ask = Ask { tenant: String::new(), ..asked.without_question() };
    let texts = state.texts();
    let scene = scene_of(&texts.shared, &texts, &ask, &visitor.headers);
    let words = &scene.words;
    let error = error(fault);
    let message = words.explain(&error);
    let title = message.title().unwrap_or(message.text());
    let content = html! {
        div #trouble .trouble {
            p .lead { (message.text()) }
            @if let Some(advice) = message.advice() { p .advice { (advice) } }
            p { a href=(ask.address("/")) { (words.say("page-home")) } }
        }
    };
    let mut response = respond(fault.status, &frame::frame(&scene, title, false, &content));
    if let Some(seconds) = fault.wait {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    describe(&mut response, &words.tag(), words.varies());
    response
}

fn error(fault: &Fault) -> ApiError<'static> {
    let code = fault.code.and_then(ErrorCode::new);
    let error = code.map(ApiError::from_code).unwrap_or_default().with_status(fault.status.as_u16());
    match fault.wait {
        Some(seconds) => error.with_retry_after(&seconds.to_string(), SystemTime::now()),
        None => error,
    }
}
