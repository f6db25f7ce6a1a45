//! The response on its way.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::{Response, response};
use http_body::Body;
use pin_project_lite::pin_project;

use super::asked::Asked;
use super::body::{AnyBody, Bodies};
use super::collected::Collected;
use super::settings::Settings;
use super::{answer, coding, owned};

pin_project! {
    /// The response of a service behind the layer. Dropping it drops whatever is under way inside.
    pub struct ResponseFuture<F, B, O = AnyBody> {
        #[pin]
        state: State<F, B>,
        asked: Asked,
        settings: Arc<Settings>,
        bodies: PhantomData<fn() -> O>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        Calling { #[pin] call: F },
        // The head of the error is there, its body is being read.
        Reading { head: Option<response::Parts>, #[pin] body: B, collected: Collected },
    }
}

impl<F, B, O> ResponseFuture<F, B, O> {
    #[inline]
    pub(super) fn new(call: F, asked: Asked, settings: Arc<Settings>) -> Self {
        Self { state: State::Calling { call }, asked, settings, bodies: PhantomData }
    }
}

impl<F, B, E, O> Future for ResponseFuture<F, B, O>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
    O: Bodies<B>,
{
    type Output = Result<Response<O::Body>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            match this.state.as_mut().project() {
                StateProjection::Calling { call } => {
                    let response = ready!(call.poll(context))?;
                    if !owned::is_error(response.status()) {
                        return Poll::Ready(Ok(response.map(O::inner)));
                    }
                    let (head, body) = response.into_parts();
                    if !owned::is_owned(&head, this.asked, this.settings) {
                        return Poll::Ready(Ok(Response::from_parts(head, O::inner(body))));
                    }
                    let collected = Collected::new(this.settings.body_limit);
                    this.state.set(State::Reading { head: Some(head), body, collected });
                }
                StateProjection::Reading { head, body, collected } => {
                    let read = ready!(collected.poll(body, context));
                    // Nobody polls a future that has answered; whoever does waits.
                    let Some(head) = head.take() else { return Poll::Pending };
                    let read = read.and_then(|body| coding::decode(&head.headers, body, this.settings.body_limit));
                    return Poll::Ready(Ok(answer::answer::<O, B>(head, read, this.asked, this.settings)));
                }
            }
        }
    }
}
