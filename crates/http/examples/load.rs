//! What the layer and the service cost: `cargo run --release -p error-l10n-http --example load [REQUESTS]`.
//!
//! The same axum service with and without the layer, then the HTTP service itself, over loopback. The layer stands in two
//! places: in `Router::layer`, beside a layer there that does nothing, and around the whole router. Calls succeed, fail,
//! or fail once in twenty times, which is a bad day of a portal. The servers have one
//! thread, and so has the client with its kept-open connections. Every row is measured in rounds that take turns, so
//! that whatever else the machine does meets all of them; the ratios are medians of the ratios within a round. `CPU` is
//! the processor time of the server's thread for one request, which a busy machine changes least (Linux only). The
//! number of requests is bounded: 30 rounds of REQUESTS (2,000 by default) for each row.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a measurement, not a service")]

use std::convert::Infallible;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use axum::serve::ListenerExt;
use axum::{Router, ServiceExt};
use error_l10n::{Catalog, Resolver};
use error_l10n_http::{LocalizeErrorsLayer, Service, ServiceOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tower::layer::layer_fn;
use tower_layer::Layer;
use tower_service::Service as TowerService;

const ROUNDS: usize = 30;
const CONNECTIONS: usize = 8;
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const BODY: &str = r#"{"error":{"code":"itemNotFound","message":"The resource could not be found in the store that was asked for it","innerError":{"code":"99904","message":"Resource not found","details":null,"date":"2024-01-01T00:00:00"}}}"#;

/// One thing that is measured.
struct Row {
    name: &'static str,
    server: Server,
    /// Sent over and over, in this order.
    requests: Vec<String>,
    rounds: Vec<Round>,
}

/// A server on a thread of its own.
#[derive(Clone)]
struct Server {
    address: SocketAddr,
    /// Where the system tells how long the thread has run.
    times: PathBuf,
}

impl Server {
    /// The processor time of its thread so far.
    fn cpu(&self) -> Duration {
        let times = fs::read_to_string(&self.times).unwrap_or_default();
        let nanoseconds = times.split_whitespace().next().and_then(|time| time.parse().ok());
        Duration::from_nanos(nanoseconds.unwrap_or_default())
    }
}

struct Round {
    per_second: f64,
    p99: Duration,
    /// Processor time of the server for one request.
    cpu: f64,
}

fn main() {
    let requests: usize = std::env::args().nth(1).map_or(2_000, |text| text.parse().unwrap());
    let layer = || LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded()));
    let alone = serve(app());
    let nothing = serve(app().layer(layer_fn(Nothing)));
    let layered = serve(app().layer(layer()));
    let around = serve(layer().same_body().layer(app()));
    let same_shape = serve(layer().same_shape().same_body().layer(app()));
    let service = serve_service();

    let get =
        |path: &str| format!("GET {path} HTTP/1.1\r\nhost: x\r\naccept-language: es-MX,es;q=0.9,en;q=0.8\r\n\r\n");
    let fine = vec![get("/fine")];
    let error = vec![get("/error")];
    let mixed = [vec![get("/fine"); 19], error.clone()].concat();
    let explain = format!(
        "POST /v1/explain?status=404 HTTP/1.1\r\nhost: x\r\naccept-language: es-MX,es;q=0.9,en;q=0.8\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let row = |name, server: &Server, requests: &[String]| Row {
        name,
        server: server.clone(),
        requests: requests.to_vec(),
        rounds: Vec::new(),
    };
    let mut rows = [
        row("success, axum alone", &alone, &fine),
        row("success, a layer that does nothing", &nothing, &fine),
        row("success, Router::layer", &layered, &fine),
        row("success, around the router", &around, &fine),
        row("1 of 20 fails, axum alone", &alone, &mixed),
        row("1 of 20 fails, Router::layer", &layered, &mixed),
        row("1 of 20 fails, around the router", &around, &mixed),
        row("1 of 20 fails, same shape", &same_shape, &mixed),
        row("error, axum alone", &alone, &error),
        row("error, Router::layer", &layered, &error),
        row("error, around the router", &around, &error),
        row("error, same shape", &same_shape, &error),
        row("service, POST /v1/explain", &service, &[explain]),
    ];
    let client = Builder::new_current_thread().enable_all().build().unwrap();
    for round in 0..=ROUNDS {
        // Every other round goes backwards, so that no row always follows the same one.
        let mut order: Vec<usize> = (0..rows.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for at in order {
            let row = &mut rows[at];
            let measured = client.block_on(measure(&row.server, &row.requests, requests));
            // The first round warms up.
            if round > 0 {
                row.rounds.push(measured);
            }
        }
    }
    println!(
        "{:<34} {:>11} {:>10} {:>10} {:>8} {:>8} {:>8}",
        "", "requests/s", "p99, µs", "CPU, µs", "rate ×", "p99 ×", "CPU ×"
    );
    let mut base = &rows[0];
    for row in &rows {
        if row.name.ends_with("axum alone") {
            base = row;
        }
        print(row, base);
    }
}

/// The same for every row: an answer that succeeds and one that fails, as a portal's back end would give them.
fn app() -> Router {
    Router::new()
        .route("/fine", get(|| async { (JSON, BODY) }))
        .route("/error", get(|| async { (StatusCode::NOT_FOUND, JSON, BODY) }))
        // Turns handlers into services once, as axum does with a router that is served as it is.
        .with_state(())
}

/// A layer that only passes things on. `Router::layer` puts a box around it as around any other.
#[derive(Clone)]
struct Nothing<S>(S);

impl<S: TowerService<R>, R> TowerService<R> for Nothing<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: R) -> S::Future {
        self.0.call(request)
    }
}

fn serve<S>(app: S) -> Server
where
    S: TowerService<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static,
{
    // As the service does, small packets are not held back.
    let nodelay = |stream: &mut TcpStream| stream.set_nodelay(true).unwrap();
    let app = app.into_make_service();
    start(move |listener| async move { axum::serve(listener.tap_io(nodelay), app).await.unwrap() })
}

fn serve_service() -> Server {
    let service = Service::new(ServiceOptions::new()).unwrap();
    start(move |listener| async move { service.serve(listener, std::future::pending()).await })
}

/// Runs a server on a thread of its own.
fn start<F: Future<Output = ()>>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> Server {
    let (send, receive) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let thread = fs::read_link("/proc/thread-self").unwrap_or_default();
            let times = Path::new("/proc").join(thread).join("schedstat");
            send.send(Server { address: listener.local_addr().unwrap(), times }).unwrap();
            serve(listener).await;
        });
    });
    receive.recv().unwrap()
}

async fn measure(server: &Server, cycle: &[String], requests: usize) -> Round {
    let address = server.address;
    let cpu = server.cpu();
    let start = Instant::now();
    let share = requests / CONNECTIONS;
    let mut tasks = Vec::new();
    for connection in 0..CONNECTIONS {
        let cycle = cycle.to_vec();
        tasks.push(tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut times = Vec::with_capacity(share);
            let mut buffer = Vec::with_capacity(4096);
            // Connections are at different places, so that calls do not fail all at once.
            let first = connection * cycle.len() / CONNECTIONS;
            for request in cycle.iter().cycle().skip(first).take(share) {
                let start = Instant::now();
                stream.write_all(request.as_bytes()).await.unwrap();
                read(&mut stream, &mut buffer).await;
                times.push(start.elapsed());
            }
            times
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.unwrap());
    }
    let per_second = times.len() as f64 / start.elapsed().as_secs_f64();
    let cpu = (server.cpu() - cpu).as_secs_f64() * 1e6 / times.len() as f64;
    times.sort_unstable();
    Round { per_second, p99: times[times.len() * 99 / 100], cpu }
}

/// Reads one response with a `Content-Length`.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) {
    buffer.clear();
    loop {
        assert!(stream.read_buf(buffer).await.unwrap() > 0, "the server closed the connection");
        let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head]).unwrap();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        if buffer.len() >= head + 4 + length.parse::<usize>().unwrap() {
            return;
        }
    }
}

fn print(row: &Row, base: &Row) {
    let rate = median(row.rounds.iter().map(|round| round.per_second));
    let p99 = median(row.rounds.iter().map(|round| round.p99.as_secs_f64() * 1e6));
    let pairs = || row.rounds.iter().zip(&base.rounds);
    let rate_ratio = median(pairs().map(|(row, base)| row.per_second / base.per_second));
    let p99_ratio = median(pairs().map(|(row, base)| row.p99.as_secs_f64() / base.p99.as_secs_f64()));
    let cpu = median(row.rounds.iter().map(|round| round.cpu));
    let cpu_ratio = median(pairs().map(|(row, base)| row.cpu / base.cpu));
    println!(
        "{:<34} {rate:>11.0} {p99:>10.0} {cpu:>10.2} {rate_ratio:>8.3} {p99_ratio:>8.3} {cpu_ratio:>8.3}",
        row.name
    );
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
