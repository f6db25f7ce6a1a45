//! `/openapi.json`: valid, and what it says is so.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::support::{BODY, get, post_json, service};

/// The schema of OpenAPI 3.1 documents, published by the OpenAPI Initiative under Apache-2.0.
static OPENAPI: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("openapi-3.1.schema.json")).unwrap());

async fn description() -> Value {
    get(&service(), "/openapi.json").await.json()
}

/// What is wrong with `value`, seen as the component `name` of the description.
fn faults(description: &Value, name: &str, value: &Value) -> Vec<String> {
    let schema = json!({"$ref": format!("#/components/schemas/{name}"), "components": description["components"]});
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[tokio::test]
async fn the_description_is_a_valid_openapi_document() {
    let description = description().await;
    let validator = jsonschema::draft202012::new(&OPENAPI).unwrap();
    let faults: Vec<String> = validator.iter_errors(&description).map(|error| error.to_string()).collect();
    assert_eq!(faults, [""; 0]);
    assert!(!validator.is_valid(&json!({"openapi": "3.1.0"})), "the schema refuses something");
}

#[tokio::test]
async fn every_address_is_described_but_those_of_the_page() {
    let router = include_str!("../../src/service/router.rs");
    let routes = router.split(".route(\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let mut routes: Vec<&str> = routes.filter(|route| *route != "/" && !route.starts_with("/assets/")).collect();
    routes.sort_unstable();
    let description = description().await;
    let mut paths: Vec<&str> = description["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    paths.sort_unstable();
    assert_eq!(paths, routes);
    assert_eq!(paths.len(), 8);
}

#[tokio::test]
async fn every_schema_compiles_and_its_example_fits() {
    let description = description().await;
    for (name, schema) in description["components"]["schemas"].as_object().unwrap() {
        if let Some(example) = schema.get("example") {
            assert_eq!(faults(&description, name, example), [""; 0], "{name}");
        }
        assert_ne!(faults(&description, name, &json!(7)), [""; 0], "{name} refuses something");
    }
}

#[tokio::test]
async fn answers_are_as_described() {
    let (description, service) = (description().await, service());
    let details = r#"{"error": {"code": "99901", "target": "t", "request-id": "r", "client-request-id": "c",
        "details": [{"code": "99909", "target": "name", "message": "x"}]}}"#;
    let batch = json!({"errors": [{"body": BODY, "status": 429, "retryAfter": "30", "language": "es", "requestId": "r", "correlationId": "c"}]});
    assert_eq!(faults(&description, "Batch", &batch), [""; 0]);
    let answers = [
        ("Problem", post_json(&service, "/v1/explain?status=404", BODY).await),
        ("Problem", post_json(&service, "/v1/explain", details).await),
        ("Problem", post_json(&service, "/v1/explain", "").await),
        ("Problem", post_json(&service, "/v1/explain?status=x", "").await),
        ("Answers", post_json(&service, "/v1/explain/batch", batch.to_string()).await),
        ("Entry", get(&service, "/v1/codes/99904").await),
        ("Entry", get(&service, "/v1/codes/204").await),
        ("Health", get(&service, "/healthz").await),
    ];
    for (name, answer) in answers {
        assert_eq!(faults(&description, name, &answer.json()), [""; 0], "{name}: {}", answer.body);
    }
    for found in get(&service, "/v1/find?q=recurso%20no%20encontrado").await.json().as_array().unwrap() {
        assert_eq!(faults(&description, "Found", found), [""; 0], "{found}");
    }
    for entry in get(&service, "/v1/codes").await.json().as_array().unwrap() {
        assert_eq!(faults(&description, "Entry", entry), [""; 0], "{entry}");
    }
}
