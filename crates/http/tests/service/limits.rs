//! Limits on time, requests at the same time, and requests a second.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use error_l10n_http::{Service, ServiceOptions};
use http::Request;
use http_body_util::StreamBody;

use crate::support::{post, send};

fn never_ending() -> Body {
    Body::new(
        StreamBody::new(futures_util::stream::pending::<Result<http_body::Frame<bytes::Bytes>, std::io::Error>>()),
    )
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let service = Service::new(ServiceOptions::new().timeout(Duration::from_millis(20))).unwrap();
    let answer = send(&service, post("/v1/explain?lang=es").body(never_ending()).unwrap()).await;
    assert_eq!(answer.problem(), (408, "es".to_owned(), "La solicitud ha tardado demasiado.".to_owned()));
}

#[tokio::test]
async fn more_requests_than_there_are_places_are_told_to_come_back() {
    let service = Service::new(ServiceOptions::new().requests(1).timeout(Duration::from_secs(1))).unwrap();
    let router = service.router();
    let slow = tower::ServiceExt::oneshot(router.clone(), post("/v1/explain").body(never_ending()).unwrap());
    let slow = tokio::spawn(slow);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let request = Request::get("/v1/codes?lang=ru").body(Body::empty()).unwrap();
    let refused = tower::ServiceExt::oneshot(router.clone(), request).await.unwrap();
    assert_eq!((refused.status().as_u16(), &refused.headers()["retry-after"]), (503, &"1".parse().unwrap()));
    assert_eq!(refused.headers()["content-language"], "ru");
    assert_eq!(slow.await.unwrap().unwrap().status(), 408);
    let request = Request::get("/v1/codes").body(Body::empty()).unwrap();
    assert_eq!(tower::ServiceExt::oneshot(router, request).await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_address_that_asks_too_often_is_told_to_wait() {
    let service = Service::new(ServiceOptions::new().rate(NonZeroU32::new(2))).unwrap();
    let router = service.router();
    let ask = async |address: &str| {
        let address: SocketAddr = address.parse().unwrap();
        let mut request = Request::get("/v1/codes/99904?lang=es").body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(address));
        tower::ServiceExt::oneshot(router.clone(), request).await.unwrap()
    };
    assert_eq!(ask("192.0.2.1:1").await.status(), 200);
    assert_eq!(ask("192.0.2.1:2").await.status(), 200);
    let refused = ask("192.0.2.1:3").await;
    assert_eq!((refused.status().as_u16(), &refused.headers()["retry-after"]), (429, &"1".parse().unwrap()));
    assert_eq!(refused.headers()["content-type"], "application/problem+json");
    assert_eq!(ask("192.0.2.2:1").await.status(), 200);
}
