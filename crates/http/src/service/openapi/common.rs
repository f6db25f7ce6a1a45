//! What the descriptions of all operations have in common: responses anybody may get, and headers.

use std::collections::BTreeMap;

use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{Content, OpenApi, Ref, RefOr, Required, Response, ResponseBuilder};
use utoipa::{Modify, openapi};

/// Responses that have nothing to do with what was asked.
const ANYWHERE: [(&str, &str); 3] = [
    ("429", "Too many requests came from this address; only where `--rate` is set"),
    ("431", "Address and header fields are over 32 KiB, or these over 100"),
    ("503", "The service is busy with other requests"),
];

/// Adds to each operation what all have.
pub(super) struct Common;

impl Modify for Common {
    fn modify(&self, description: &mut OpenApi) {
        for item in description.paths.paths.values_mut() {
            operations(item).for_each(complete);
        }
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    item.get.iter_mut().chain(&mut item.post)
}

fn complete(operation: &mut Operation) {
    let responses = &mut operation.responses.responses;
    for (status, meaning) in ANYWHERE {
        responses.insert(status.to_owned(), RefOr::T(ResponseBuilder::new().description(meaning).build()));
    }
    let is_cached = responses.contains_key("304");
    let has_language = operation.parameters.iter().flatten().any(is_accept_language);
    for (status, response) in responses {
        let RefOr::T(response) = response else { continue };
        describe(status, response, is_cached, has_language);
    }
    if is_cached {
        operation.parameters.get_or_insert_default().push(RefOr::T(if_none_match()));
    }
}

fn is_accept_language(parameter: &RefOr<Parameter>) -> bool {
    matches!(parameter, RefOr::T(parameter) if parameter.name == "Accept-Language")
}

fn describe(status: &str, response: &mut Response, is_cached: bool, has_language: bool) {
    let is_error = status >= "400";
    if is_error {
        response.content.insert("application/problem+json".to_owned(), problem());
        response.content.insert("text/html".to_owned(), page());
    }
    let headers = &mut response.headers;
    add(headers, "Cache-Control", "How long it may be used unasked");
    if is_error || has_language {
        add(headers, "Content-Language", "The language of the texts");
        add(headers, "Vary", "Accept-Language where it decided; of errors also Accept");
    }
    if is_cached && !is_error {
        add(headers, "ETag", "For If-None-Match");
    }
    if ["429", "503"].contains(&status) {
        add(headers, "Retry-After", "Seconds");
    }
}

fn add(headers: &mut BTreeMap<String, RefOr<Header>>, name: &str, meaning: &str) {
    let header = HeaderBuilder::new().schema(Some(text())).description(Some(meaning)).build();
    headers.insert(name.to_owned(), RefOr::T(header));
}

fn text() -> openapi::Schema {
    ObjectBuilder::new().schema_type(Type::String).build().into()
}

fn problem() -> RefOr<Content> {
    RefOr::T(Content::new(Some(Ref::from_schema_name("Problem"))))
}

/// For a request whose `Accept` names HTML and no JSON.
fn page() -> RefOr<Content> {
    RefOr::T(Content::new(Some(text())))
}

fn if_none_match() -> Parameter {
    let parameter = ParameterBuilder::new().name("If-None-Match").parameter_in(ParameterIn::Header);
    let parameter = parameter.required(Required::False).schema(Some(text()));
    parameter.description(Some("The ETag of an earlier response")).build()
}
