//! The body alone: from its bytes to its codes.

use std::hint::black_box;
use std::rc::Rc;

use error_l10n::ApiError;
use serde_json::Value;

use super::Section;
use crate::inputs::{self, Input};
use crate::jiter_body;
use crate::task::Task;
use crate::typed_body::Body;
use crate::visitor_body::Codes;

pub(super) fn sections() -> Vec<Section> {
    inputs::all().into_iter().map(section).collect()
}

fn section(input: Input) -> Section {
    let body: Rc<[u8]> = input.body.into();
    Section {
        key: format!("parse/{}", input.name),
        title: format!("Reading the body: {}, {} bytes", input.about, body.len()),
        tasks: vec![
            task("error-l10n", &body, |body| {
                black_box(ApiError::from_slice(body));
            }),
            task("serde_json, visitor by hand", &body, |body| {
                black_box(Codes::read(body));
            }),
            task("serde_json, derived types", &body, |body| {
                black_box(Body::read(body));
            }),
            task("serde_json::Value", &body, |body| {
                let _ = black_box(serde_json::from_slice::<Value>(body));
            }),
            task("jiter", &body, |body| {
                black_box(jiter_body::read(body));
            }),
        ],
        calls: if body.len() > 100_000 { 2 } else { 500 },
    }
}

fn task(name: &str, body: &Rc<[u8]>, read: impl Fn(&[u8]) + Copy + 'static) -> Task {
    let body = Rc::clone(body);
    Task::new(name, move || {
        let body = Rc::clone(&body);
        move || read(black_box(&body))
    })
}
