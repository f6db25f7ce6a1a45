//! Connections: how many, how long, and how they end. The only door to `hyper_util` and `tokio_io_timeout`.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use super::limits::{HEAD_BYTES, HEAD_FIELDS};

/// A connection that neither sends nor takes anything for so long is closed.
const IDLE: Duration = Duration::from_secs(30);
/// The head of a request has to be there within this time.
const HEAD: Duration = Duration::from_secs(10);
/// Requests on one HTTP/2 connection at the same time.
const STREAMS: u32 = 64;
/// Requests under way may take so long to end at shutdown.
const FAREWELL: Duration = Duration::from_secs(10);
/// Where the system refuses another connection, for want of descriptors say, it is not asked again at once.
const BREATH: Duration = Duration::from_millis(50);

/// Serves up to `connections` at the same time until `shutdown` is ready, then lets requests under way end.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    connections: usize,
    shutdown: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(connections.min(Semaphore::MAX_PERMITS)));
    let graceful = GracefulShutdown::new();
    let mut shutdown = pin!(shutdown);
    loop {
        tokio::select! {
            (stream, address, place) = accept(&listener, &places) => {
                tokio::spawn(connection(stream, address, router.clone(), graceful.watcher(), place));
            }
            () = &mut shutdown => break,
        }
    }
    drop(listener);
    tracing::info!(connections = graceful.count(), "shutting down");
    let _ = tokio::time::timeout(FAREWELL, graceful.shutdown()).await;
}

/// The next connection, once there is a place for it.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> (TcpStream, SocketAddr, Option<OwnedSemaphorePermit>) {
    // Nobody closes this semaphore.
    let place = Arc::clone(places).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, address)) => return (stream, address, place),
            Err(error) => {
                tracing::warn!(%error, "no connection could be taken");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}

async fn connection(
    stream: TcpStream,
    address: SocketAddr,
    router: Router,
    watcher: Watcher,
    place: Option<OwnedSemaphorePermit>,
) {
    // Answers are small, and whoever waits for one waits for its last packet.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(IDLE));
    stream.set_write_timeout(Some(IDLE));
    let service = router.into_service().map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(address));
        request.map(Body::new)
    });
    let builder = builder();
    let connection =
        builder.serve_connection_with_upgrades(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(service));
    if let Err(error) = watcher.watch(connection.into_owned()).await {
        // A client that goes away or speaks no HTTP. The error names the kind, not what was sent.
        tracing::debug!(%error, "connection ended");
    }
    drop(place);
}

fn builder() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_headers(2 * HEAD_FIELDS)
        .max_buf_size(2 * HEAD_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_header_list_size(u32::try_from(2 * HEAD_BYTES).unwrap_or(u32::MAX))
        .max_concurrent_streams(STREAMS)
        .keep_alive_interval(Some(IDLE / 3))
        .keep_alive_timeout(IDLE / 3);
    builder
}
