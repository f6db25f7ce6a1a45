//! `/healthz` and `/metrics`.

use axum::body::Body;

use crate::support::{BODY, get, post, send, service};

#[tokio::test]
async fn a_service_in_order_says_so() {
    let answer = get(&service(), "/healthz").await;
    assert_eq!(
        answer.body,
        format!(
            r#"{{"languages":["en","es","ru"],"loaded":1,"status":"ok","tenants":[],"version":"{}"}}"#,
            env!("CARGO_PKG_VERSION")
        )
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[tokio::test]
async fn metrics_count_requests_origins_codes_and_unknown_codes() {
    let service = service();
    let router = service.router();
    let explain = async |body: &str| {
        let request = post("/v1/explain?lang=es").body(Body::from(body.to_owned())).unwrap();
        tower::ServiceExt::oneshot(router.clone(), request).await.unwrap();
    };
    explain(BODY).await;
    explain(BODY).await;
    explain(r#"{"code": "ITEMNOTFOUND"}"#).await;
    explain(r#"{"code": "odd"}"#).await;
    for number in 0..120 {
        explain(&format!(r#"{{"code": "made-up-{number}"}}"#)).await;
    }
    get(&service, "/v1/no/where").await;
    let metrics = get(&service, "/metrics").await;
    assert_eq!(metrics.header("content-type"), Some("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    for line in [
        r#"error_l10n_requests_total{route="/v1/explain",method="POST",status="200"} 124"#,
        r#"error_l10n_requests_total{route="other",method="GET",status="404"} 1"#,
        r#"error_l10n_answers_total{origin="code",language="es"} 3"#,
        r#"error_l10n_answers_total{origin="generic",language="es"} 121"#,
        r#"error_l10n_codes_total{code="99904"} 2"#,
        r#"error_l10n_codes_total{code="itemnotfound"} 1"#,
        r#"error_l10n_unknown_codes_total{code="odd"} 1"#,
        r#"error_l10n_unknown_codes_total{code="made-up-98"} 1"#,
        r#"error_l10n_unknown_codes_total{code="other"} 21"#,
        r#"error_l10n_request_duration_seconds_count{route="/v1/explain"} 124"#,
    ] {
        assert!(metrics.body.lines().any(|there| there == line), "{line}\n{}", metrics.body);
    }
    assert!(metrics.body.ends_with("# EOF\n"));
}

#[tokio::test]
async fn methods_a_client_makes_up_are_one_row() {
    let service = service();
    let request = http::Request::builder().method("ODD").uri("/healthz").body(Body::empty()).unwrap();
    assert_eq!(send(&service, request).await.status, 405);
    assert!(get(&service, "/metrics").await.body.contains(r#"method="other",status="405""#));
}
