//! An error body, read frame by frame up to a limit.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, BufMut, Bytes};
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
    /// The first frame, which is nearly always all there is; nothing is copied then.
    first: Bytes,
    /// All frames, where there are several.
    all: Vec<u8>,
    limit: usize,
}

impl Collected {
    pub(super) fn new(limit: usize) -> Self {
        Self { first: Bytes::new(), all: Vec::new(), limit }
    }

    /// The whole body once it has ended. Trailers are of no interest.
    pub(super) fn poll<B: Body>(
        &mut self,
        mut body: Pin<&mut B>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Bytes, Unread>> {
        while !body.is_end_stream() {
            // A body that says it is longer need not be waited for.
            let rest = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
            if rest > self.room() {
                return Poll::Ready(Err(Unread::TooLong));
            }
            let Some(frame) = ready!(body.as_mut().poll_frame(context)) else { break };
            let Ok(frame) = frame else { return Poll::Ready(Err(Unread::Broken)) };
            if let Ok(data) = frame.into_data()
                && !self.add(data)
            {
                return Poll::Ready(Err(Unread::TooLong));
            }
        }
        Poll::Ready(Ok(self.take()))
    }

    /// How many bytes may still come.
    fn room(&self) -> usize {
        self.limit.saturating_sub(self.first.len().max(self.all.len()))
    }

    /// Whether `data` still fits.
    fn add(&mut self, mut data: impl Buf) -> bool {
        let length = data.remaining();
        if length > self.room() {
            return false;
        }
        if self.first.is_empty() {
            // Of `Bytes` this takes a handle.
            self.first = data.copy_to_bytes(length);
            return true;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.put(data);
        true
    }

    fn take(&mut self) -> Bytes {
        match std::mem::take(&mut self.all) {
            all if all.is_empty() => std::mem::take(&mut self.first),
            all => all.into(),
        }
    }
}
