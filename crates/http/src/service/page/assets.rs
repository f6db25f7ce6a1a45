//! The files of the page. Their addresses change with them, so they may be kept for good.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::response::Response;
use http::HeaderMap;

use crate::service::cache::{self, Document};

const STYLE: &str = include_str!("../../../assets/page.css");
const SCRIPT: &str = include_str!("../../../assets/page.js");
const ICON: &str = include_str!("../../../assets/icon.svg");
const YEAR: u32 = 31_536_000;

/// The addresses in a page.
pub(super) fn style_address() -> String {
    address("/assets/page.css", STYLE)
}

pub(super) fn script_address() -> String {
    address("/assets/page.js", SCRIPT)
}

pub(super) fn icon_address() -> String {
    address("/assets/icon.svg", ICON)
}

fn address(path: &str, content: &str) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{path}?v={:08x}", hasher.finish() >> 32)
}

pub(in crate::service) async fn style(headers: HeaderMap) -> Response {
    file(&headers, "text/css; charset=utf-8", STYLE)
}

pub(in crate::service) async fn script(headers: HeaderMap) -> Response {
    file(&headers, "text/javascript; charset=utf-8", SCRIPT)
}

pub(in crate::service) async fn icon(headers: HeaderMap) -> Response {
    file(&headers, "image/svg+xml", ICON)
}

fn file(headers: &HeaderMap, media_type: &'static str, content: &'static str) -> Response {
    let body = content.as_bytes().into();
    cache::respond(headers, Document { media_type, body, language: None, max_age: YEAR })
}
