//! The body of a response: the service's own, or the localized one.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

pin_project! {
    /// The body of a response that went through the layer: that of the service inside, frame by frame as it comes,
    /// or a localized text.
    #[derive(Debug)]
    pub struct LocalizedBody<B> {
        #[pin]
        kind: Kind<B>,
    }
}

pin_project! {
    #[project = KindProjection]
    #[derive(Debug)]
    enum Kind<B> {
        Inner { #[pin] body: B },
        Text { text: Option<Bytes> },
        // The answer to HEAD. Unlike an empty text it claims no length.
        Nothing,
    }
}

/// The three kinds of body that leave the layer, where `B` is that of the service inside. Nobody else can name it.
pub trait Bodies<B> {
    /// What they have in common.
    type Body;

    /// The body of the service inside.
    fn inner(body: B) -> Self::Body;

    /// A localized text.
    fn text(text: Bytes) -> Self::Body;

    /// The answer to HEAD.
    fn nothing() -> Self::Body;
}

/// Bodies are [`LocalizedBody`]s, whatever those of the service inside are.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AnyBody;

/// Bodies have the type they have in the service inside; see [`same_body`](crate::LocalizeErrorsLayer::same_body).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct SameBody;

impl<B> Bodies<B> for AnyBody {
    type Body = LocalizedBody<B>;

    fn inner(body: B) -> LocalizedBody<B> {
        LocalizedBody { kind: Kind::Inner { body } }
    }

    fn text(text: Bytes) -> LocalizedBody<B> {
        LocalizedBody { kind: Kind::Text { text: Some(text) } }
    }

    fn nothing() -> LocalizedBody<B> {
        LocalizedBody { kind: Kind::Nothing }
    }
}

impl<B: From<Bytes>> Bodies<B> for SameBody {
    type Body = B;

    #[inline]
    fn inner(body: B) -> B {
        body
    }

    fn text(text: Bytes) -> B {
        text.into()
    }

    fn nothing() -> B {
        Bytes::new().into()
    }
}

impl<B: Body> Body for LocalizedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match self.project().kind.project() {
            KindProjection::Inner { body } => {
                // Where the data are `Bytes` already, taking all of them copies nothing.
                let whole = |mut data: B::Data| data.copy_to_bytes(data.remaining());
                body.poll_frame(context).map(|frame| frame.map(|frame| frame.map(|frame| frame.map_data(whole))))
            }
            KindProjection::Text { text } => Poll::Ready(text.take().map(|text| Ok(Frame::data(text)))),
            KindProjection::Nothing => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Inner { body } => body.is_end_stream(),
            Kind::Text { text } => text.is_none(),
            Kind::Nothing => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Inner { body } => body.size_hint(),
            Kind::Text { text } => {
                SizeHint::with_exact(text.as_ref().map_or(0, |text| u64::try_from(text.len()).unwrap_or(u64::MAX)))
            }
            Kind::Nothing => SizeHint::default(),
        }
    }
}
