//! An error body, read frame by frame up to a limit.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Buf;
use http_body::Body;

/// Why nothing of a body is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is longer than the limit, encoded or decoded.
    TooLong,
    /// It broke off, or its coding is damaged.
    Broken,
    /// It is in a coding that is not known.
    UnknownCoding,
}

impl Unread {
    /// The name in events.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::TooLong => "too long",
            Self::Broken => "broken off or damaged",
            Self::UnknownCoding => "in an unknown coding",
        }
    }
}

/// What has come of a body so far.
pub(super) struct Collected {
    bytes: Vec<u8>,
    limit: usize,
}

impl Collected {
    pub(super) fn new(limit: usize) -> Self {
        Self { bytes: Vec::new(), limit }
    }

    /// The whole body once it has ended. Trailers are of no interest.
    pub(super) fn poll<B: Body>(
        &mut self,
        mut body: Pin<&mut B>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Vec<u8>, Unread>> {
        loop {
            // A body that says it is longer need not be waited for.
            let rest = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
            if rest > self.limit.saturating_sub(self.bytes.len()) {
                return Poll::Ready(Err(Unread::TooLong));
            }
            let Some(frame) = ready!(body.as_mut().poll_frame(context)) else {
                return Poll::Ready(Ok(std::mem::take(&mut self.bytes)));
            };
            let Ok(frame) = frame else { return Poll::Ready(Err(Unread::Broken)) };
            if let Ok(data) = frame.into_data()
                && !self.add(data)
            {
                return Poll::Ready(Err(Unread::TooLong));
            }
        }
    }

    /// Whether `data` still fits.
    fn add(&mut self, mut data: impl Buf) -> bool {
        if data.remaining() > self.limit.saturating_sub(self.bytes.len()) {
            return false;
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            self.bytes.extend_from_slice(chunk);
            data.advance(length);
        }
        true
    }
}
