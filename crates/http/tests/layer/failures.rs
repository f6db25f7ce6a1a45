//! A service inside that fails or panics.

use std::convert::Infallible;
use std::future::Future;
use std::task::{Context, Poll};

use bytes::Bytes;
use error_l10n_http::LocalizeErrors;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_layer::Layer;

use crate::support::{NOT_FOUND, json, layer, spanish};

#[derive(Debug, PartialEq, Eq)]
struct Unreachable;

#[tokio::test]
async fn an_error_of_the_service_passes_with_its_type() {
    let inner = service_fn(|_: Request<()>| async { Err::<Response<Full<Bytes>>, _>(Unreachable) });
    let failed: Result<_, Unreachable> = layer().layer(inner).oneshot(spanish()).await;
    assert_eq!(failed.err(), Some(Unreachable));
}

#[tokio::test]
async fn a_service_that_is_not_ready_says_so() {
    struct NeverReady;
    impl Service<Request<()>> for NeverReady {
        type Response = Response<Full<Bytes>>;
        type Error = Unreachable;
        type Future = std::future::Ready<Result<Self::Response, Unreachable>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unreachable>> {
            Poll::Ready(Err(Unreachable))
        }

        fn call(&mut self, _: Request<()>) -> Self::Future {
            std::future::ready(Err(Unreachable))
        }
    }
    assert_eq!(layer().layer(NeverReady).ready().await.err(), Some(Unreachable));
}

async fn panics(request: Request<()>) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.uri().path() == "/fine" { Ok(json(404, NOT_FOUND)) } else { panic!("secret 4711") }
}

#[tokio::test]
async fn a_panic_that_is_caught_inside_is_localized() {
    let service = ServiceBuilder::new().layer(layer()).layer(CatchPanicLayer::new()).service(service_fn(panics));
    let response = service.oneshot(spanish()).await.unwrap();
    assert_eq!(response.status(), 500);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["detail"], "Se produjo un error interno del servidor al procesar la solicitud.");
}

#[tokio::test]
async fn a_panic_passes_through_and_leaves_the_layer_in_order() {
    let service = layer().layer(service_fn(panics));
    let panicked = tokio::spawn(service.clone().oneshot(spanish())).await;
    assert!(panicked.unwrap_err().is_panic());
    let response = service.oneshot(Request::get("/fine").body(()).unwrap()).await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
}

#[tokio::test]
async fn a_response_nobody_waits_for_any_longer_is_dropped() {
    let inner = service_fn(|_: Request<()>| std::future::pending::<Result<Response<Full<Bytes>>, Infallible>>());
    let mut service = layer().layer(inner);
    let mut call = Box::pin(service.call(spanish()));
    let waker = std::task::Waker::noop();
    assert!(call.as_mut().poll(&mut Context::from_waker(waker)).is_pending());
}

#[test]
fn the_service_and_its_future_can_be_used_from_any_thread() {
    fn check<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn check_future<T: Send>(_: &T) {}
    let mut service: LocalizeErrors<_> = layer().layer(service_fn(panics));
    check(&service);
    check(&layer());
    check_future(&service.call(spanish()));
}
