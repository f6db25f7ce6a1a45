//! Limits on time, on requests at the same time, and on requests a second. The only door to `governor`.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http::HeaderValue;
use http::header::RETRY_AFTER;
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::options::ServiceOptions;

/// Addresses that are remembered before those at rest are forgotten.
const MANY_ADDRESSES: usize = 10_000;

pub(super) struct Limits {
    timeout: Duration,
    requests: Semaphore,
    rate: Option<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Limits {
    pub(super) fn new(options: &ServiceOptions) -> Self {
        Self {
            timeout: options.timeout,
            requests: Semaphore::new(options.requests.min(Semaphore::MAX_PERMITS)),
            rate: options.rate.map(|rate| RateLimiter::keyed(Quota::per_second(rate))),
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
pub(super) async fn limit(limits: Arc<Limits>, request: Request, next: Next) -> Response {
    let address = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    if let Some(wait) = address.and_then(|address| limits.wait(address)) {
        return later(Fault::TOO_MANY, wait);
    }
    let Ok(_permit) = limits.requests.try_acquire() else { return later(Fault::BUSY, 1) };
    match tokio::time::timeout(limits.timeout, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Fault::TOO_SLOW.into_response(),
    }
}

fn later(fault: Fault, seconds: u64) -> Response {
    let mut response = fault.into_response();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}
