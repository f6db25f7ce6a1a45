//! Limits on the head of a request, on time, on requests at the same time, and on requests a second. The only door to
//! `governor`.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::sync::Semaphore;

use super::fault::Fault;

/// Addresses that are remembered before those at rest are forgotten.
const MANY_ADDRESSES: usize = 10_000;

/// The address and header fields of a request together, and how many fields these are. A connection takes twice as much,
/// so that a head that is somewhat too long is answered in the user's language; beyond that hyper answers, without one.
pub(crate) const HEAD_BYTES: usize = 32 * 1024;
pub(crate) const HEAD_FIELDS: usize = 100;

pub(crate) struct Limits {
    timeout: Duration,
    requests: Semaphore,
    rate: Option<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Limits {
    /// `timeout` for a request, `requests` at the same time, and `rate` requests a second from one address.
    pub(crate) fn new(timeout: Duration, requests: usize, rate: Option<NonZeroU32>) -> Self {
        Self {
            timeout,
            requests: Semaphore::new(requests.min(Semaphore::MAX_PERMITS)),
            rate: rate.map(|rate| RateLimiter::keyed(Quota::per_second(rate))),
        }
    }

    /// How many seconds this address has to wait.
    fn wait(&self, address: IpAddr) -> Option<u64> {
        let rate = self.rate.as_ref()?;
        if rate.len() > MANY_ADDRESSES {
            rate.retain_recent();
        }
        let refused = rate.check_key(&address).err()?;
        Some(refused.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}

/// Answers, within the limits.
pub(crate) async fn limit(limits: Arc<Limits>, request: Request, next: Next) -> Response {
    if has_long_head(&request) {
        return Fault::HEAD.into_response();
    }
    let address = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    if let Some(wait) = address.and_then(|address| limits.wait(address)) {
        return Fault::TOO_MANY.after(wait).into_response();
    }
    let Ok(_permit) = limits.requests.try_acquire() else { return Fault::BUSY.after(1).into_response() };
    match tokio::time::timeout(limits.timeout, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Fault::TOO_SLOW.into_response(),
    }
}

fn has_long_head(request: &Request) -> bool {
    let headers = request.headers();
    let fields = headers.iter().map(|(name, value)| name.as_str().len() + value.len());
    let address = request.uri().path_and_query().map_or(0, |address| address.as_str().len());
    headers.len() > HEAD_FIELDS || address + fields.sum::<usize>() > HEAD_BYTES
}
