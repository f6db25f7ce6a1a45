//! One request through the layer, with a service inside that gives one response.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use error_l10n::{Catalog, Resolver};
use error_l10n_http::LocalizeErrorsLayer;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, Full};
use tower::{ServiceExt, service_fn};
use tower_layer::Layer;

/// An error of the Referrals API, with messages nobody may see.
pub(crate) const NOT_FOUND: &str = r#"{"error": {"code": "itemNotFound", "message": "No entity 4711 in partition 12", "innerError": {"code": "99904", "message": "GetReferralHandler: null reference"}}}"#;

/// The problem document of it in Spanish.
pub(crate) const NOT_FOUND_ES: &str = r#"{"type":"about:blank","title":"No encontrado","status":404,"detail":"Recurso no encontrado","code":"99904","codes":["itemNotFound","99904"],"origin":"code","language":"es","advice":"Es posible que el elemento se haya eliminado o movido. Compruebe el enlace o actualice la lista.","retry":{"when":"after-change"}}"#;

pub(crate) fn resolver() -> Resolver {
    Resolver::new(Catalog::embedded())
}

pub(crate) fn layer() -> LocalizeErrorsLayer {
    LocalizeErrorsLayer::new(resolver())
}

/// What came out of the layer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) extensions: http::Extensions,
    pub(crate) body: String,
}

impl Answer {
    /// The lines of a header, joined.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let lines: Vec<&str> = self.headers.get_all(name).iter().map(|line| line.to_str().unwrap()).collect();
        (!lines.is_empty()).then(|| lines.join(" | "))
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A GET whose user reads Spanish.
pub(crate) fn spanish() -> Request<()> {
    Request::get("/").header("accept-language", "es-MX, es;q=0.9, en;q=0.8").body(()).unwrap()
}

/// A response of JSON.
pub(crate) fn json(status: u16, body: &str) -> Response<Full<Bytes>> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response.body(Full::from(body.to_owned())).unwrap()
}

/// Sends `request` through `layer` to a service that answers `response`.
pub(crate) async fn through<B>(layer: &LocalizeErrorsLayer, request: Request<()>, response: Response<B>) -> Answer
where
    B: Body<Error: std::fmt::Debug> + Send + 'static,
{
    let response = Arc::new(Mutex::new(Some(response)));
    let inner = service_fn(move |_: Request<()>| {
        let response = response.lock().unwrap().take().unwrap();
        async move { Ok::<_, Infallible>(response) }
    });
    let (head, body) = layer.layer(inner).oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer {
        status: head.status,
        headers: head.headers,
        extensions: head.extensions,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

/// A body in the given frames; `Err` is where it breaks off.
pub(crate) struct Frames {
    pub(crate) frames: std::vec::IntoIter<Result<Frame<Bytes>, BrokenOff>>,
    /// How many frames somebody took.
    pub(crate) taken: Arc<Mutex<usize>>,
    pub(crate) lower_size: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BrokenOff;

impl Frames {
    pub(crate) fn new(frames: impl IntoIterator<Item = Result<&'static str, BrokenOff>>) -> Self {
        let frames = frames.into_iter().map(|data| data.map(|data| Frame::data(Bytes::from_static(data.as_bytes()))));
        let frames: Vec<_> = frames.collect();
        Self { frames: frames.into_iter(), taken: Arc::default(), lower_size: 0 }
    }
}

impl Body for Frames {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        *self.taken.lock().unwrap() += 1;
        Poll::Ready(self.frames.next())
    }

    fn size_hint(&self) -> SizeHint {
        let mut hint = SizeHint::new();
        hint.set_lower(self.lower_size);
        hint
    }
}
