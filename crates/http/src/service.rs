//! The HTTP service: the library beside any other stack, and a page for people.

mod batch;
mod cache;
mod codes;
mod explain;
pub(crate) mod fault;
mod find;
mod health;
pub(crate) mod limits;
pub(crate) mod metrics;
mod openapi;
mod options;
mod page;
mod query;
mod router;
pub(crate) mod server;
mod state;
mod texts;
mod visitor;
mod watch;

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use tokio::net::TcpListener;

pub use self::options::ServiceOptions;
use self::state::State;
use self::texts::Texts;

/// The HTTP service that `error-l10n serve` runs.
///
/// | | |
/// |---|---|
/// | `POST /v1/explain` | the body of a failed call, as it was sent, to a problem document in the user's language |
/// | `POST /v1/explain/batch` | the same for up to 1,000 errors |
/// | `GET /v1/codes`, `GET /v1/codes/{code}` | every status and code with its texts |
/// | `GET /v1/find?q=` | a text somebody read to the codes it may come from |
/// | `GET /openapi.json` | the description of all this, OpenAPI 3.1 |
/// | `GET /healthz`, `GET /metrics` | for whoever runs it |
/// | `GET /` | the page |
///
/// Its own errors are localized problem documents too. Nothing of a body is written to a log, at any level.
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// use error_l10n_http::{Service, ServiceOptions};
///
/// let service = Service::new(ServiceOptions::new().overlay("texts"))?;
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// service.serve(listener, std::future::pending()).await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Service {
    state: Arc<State>,
}

impl Service {
    /// Loads the texts.
    ///
    /// # Errors
    ///
    /// Those of [`CatalogBuilder::build`](error_l10n::CatalogBuilder::build): an overlay that cannot be read or is
    /// broken.
    pub fn new(options: ServiceOptions) -> Result<Self, error_l10n::Error> {
        let texts = Texts::load(&options)?;
        Ok(Self { state: Arc::new(State::new(options, texts)) })
    }

    /// The service as a router, for an application that serves it beside its own routes. The limits of the options
    /// hold; those of connections are the application's.
    pub fn router(&self) -> Router {
        router::router(&self.state)
    }

    /// Loads the texts anew. Requests under way are answered with the old ones, and so are all others where an overlay
    /// is broken; then the log and `/healthz` say so.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new).
    pub fn reload(&self) -> Result<(), error_l10n::Error> {
        self.state.reload()
    }

    /// Serves connections until `shutdown` is ready, then lets requests under way end, for up to ten seconds. Overlays
    /// that change are loaded anew while it runs.
    pub async fn serve(&self, listener: TcpListener, shutdown: impl Future<Output = ()>) {
        let watching = tokio::spawn(watch::watch(Arc::clone(&self.state)));
        server::serve(listener, self.router(), self.state.options.connections, shutdown).await;
        watching.abort();
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Service").field("options", &self.state.options).finish_non_exhaustive()
    }
}
