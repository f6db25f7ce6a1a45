//! `GET /metrics`: counts for Prometheus. The only door to `prometheus_client`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract;
use axum::response::{IntoResponse, Response};
use error_l10n::UserMessage;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::state::State;
use crate::layer::unknown::Counts;

const OPENMETRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// Unknown codes with a count of their own; what callers make up must not fill the memory.
const MAX_UNKNOWN: usize = 100;
/// Upper bounds of the classes of latency, in seconds.
const BUCKETS: [f64; 11] = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 1.0, 10.0];

type Label = (&'static str, Cow<'static, str>);
type Labels<const N: usize> = [Label; N];
type Latency = Family<Labels<1>, Histogram, fn() -> Histogram>;

pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Labels<3>, Counter>,
    latency: Latency,
    answers: Family<Labels<2>, Counter>,
    codes: Family<Labels<1>, Counter>,
    unknown_codes: Family<Labels<1>, Counter>,
    reloads: Family<Labels<1>, Counter>,
    /// Which codes nobody has a text for.
    pub(crate) unknown: Counts,
    named: Mutex<HashSet<String>>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("error_l10n");
        let latency: Latency = Family::new_with_constructor(|| Histogram::new(BUCKETS));
        let requests = counter(&mut registry, "requests", "Requests by route, method and status");
        let answers =
            counter(&mut registry, "answers", "Errors explained, by what told the text apart and by language");
        let codes = counter(&mut registry, "codes", "Errors explained by a code, by code");
        let unknown_codes = counter(
            &mut registry,
            "unknown_codes",
            "Codes nobody has a text for; after a hundred different ones, other",
        );
        let reloads = counter(&mut registry, "reloads", "Texts loaded anew, by outcome");
        registry.register_with_unit("request_duration", "Time to the response", Unit::Seconds, latency.clone());
        Self {
            registry,
            requests,
            latency,
            answers,
            codes,
            unknown_codes,
            reloads,
            unknown: Counts::default(),
            named: Mutex::default(),
        }
    }

    pub(crate) fn responded(&self, route: &str, method: &'static str, status: StatusCode, time: Duration) {
        let (route, status) = (("route", Cow::Owned(route.to_owned())), status.as_str().to_owned());
        self.latency.get_or_create(std::array::from_ref(&route)).observe(time.as_secs_f64());
        self.requests.get_or_create(&[route, ("method", method.into()), ("status", status.into())]).inc();
    }

    pub(crate) fn reloaded(&self, is_fine: bool) {
        let outcome = if is_fine { "loaded" } else { "refused" };
        self.reloads.get_or_create(&[("outcome", outcome.into())]).inc();
    }

    /// Counts what told the text apart, and by which code.
    pub(crate) fn count(&self, message: &UserMessage<'_>) {
        let language = message.language_tag().to_owned();
        self.answers.get_or_create(&[("origin", message.origin().name().into()), ("language", language.into())]).inc();
        if let Some(code) = message.code() {
            // One row a code, however callers write it.
            self.codes.get_or_create(&[("code", code.as_str().to_ascii_lowercase().into())]).inc();
        }
    }

    pub(crate) fn count_unknown(&self, code: &str) {
        let code = code.to_ascii_lowercase();
        let mut named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        if named.len() < MAX_UNKNOWN {
            named.insert(code.clone());
        }
        let label = if named.contains(&code) { code } else { "other".to_owned() };
        drop(named);
        self.unknown_codes.get_or_create(&[("code", label.into())]).inc();
    }

    /// All counts, as an answer.
    pub(crate) fn answer(&self) -> Response {
        let mut text = String::new();
        // A string takes everything.
        let _ = encode(&mut text, &self.registry);
        ([(CONTENT_TYPE, OPENMETRICS), (CACHE_CONTROL, "no-store")], text).into_response()
    }
}

/// A new family of counters.
fn counter<const N: usize>(registry: &mut Registry, name: &str, help: &str) -> Family<Labels<N>, Counter> {
    let family = Family::<Labels<N>, Counter>::default();
    registry.register(name, help, family.clone());
    family
}

/// Gives the counts.
#[utoipa::path(
    get,
    path = "/metrics",
    tag = "operation",
    operation_id = "metrics",
    responses((status = 200, description = "OpenMetrics text", body = String, content_type = "application/openmetrics-text"))
)]
pub(super) async fn metrics(extract::State(state): extract::State<Arc<State>>) -> Response {
    state.metrics.answer()
}
