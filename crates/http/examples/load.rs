//! What the layer and the service cost: `cargo run --release -p error-l10n-http --example load [REQUESTS]`.
//!
//! The same axum service with and without the layer, then the HTTP service itself, over loopback. The servers have one
//! thread, and so has the client with its kept-open connections. Every row is measured in rounds that take turns, so
//! that whatever else the machine does meets all of them; the ratios are medians of the ratios within a round. `CPU` is
//! the processor time of the server's thread for one request, which a busy machine changes least (Linux only). The
//! number of requests is bounded: 30 rounds of REQUESTS (2,000 by default) for each row.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a measurement, not a service")]

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use axum::serve::ListenerExt;
use error_l10n::{Catalog, Resolver};
use error_l10n_http::{LocalizeErrorsLayer, Service, ServiceOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

const ROUNDS: usize = 30;
const CONNECTIONS: usize = 8;
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const BODY: &str = r#"{"error":{"code":"itemNotFound","message":"The resource could not be found in the store that was asked for it","innerError":{"code":"99904","message":"Resource not found","details":null,"date":"2024-01-01T00:00:00"}}}"#;

/// One thing that is measured.
struct Row {
    name: &'static str,
    server: Server,
    request: String,
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
    let plain = serve(app());
    let layered = serve(app().layer(LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded()))));
    let classic = serve(app().layer(LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded())).same_shape()));
    let service = serve_service();
    let get =
        |path: &str| format!("GET {path} HTTP/1.1\r\nhost: x\r\naccept-language: es-MX,es;q=0.9,en;q=0.8\r\n\r\n");
    let explain = format!(
        "POST /v1/explain?status=404 HTTP/1.1\r\nhost: x\r\naccept-language: es-MX,es;q=0.9,en;q=0.8\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let row = |name, server: &Server, request| Row { name, server: server.clone(), request, rounds: Vec::new() };
    let mut rows = [
        row("success, axum alone", &plain, get("/fine")),
        row("success, with the layer", &layered, get("/fine")),
        row("error, axum alone", &plain, get("/error")),
        row("error, problem document", &layered, get("/error")),
        row("error, same shape", &classic, get("/error")),
        row("service, POST /v1/explain", &service, explain),
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
            let measured = client.block_on(measure(&row.server, &row.request, requests));
            // The first round warms up.
            if round > 0 {
                row.rounds.push(measured);
            }
        }
    }
    println!(
        "{:<26} {:>11} {:>10} {:>10} {:>8} {:>8} {:>8}",
        "", "requests/s", "p99, µs", "CPU, µs", "rate ×", "p99 ×", "CPU ×"
    );
    for (at, base) in [(0, 0), (1, 0), (2, 2), (3, 2), (4, 2), (5, 2)] {
        print(&rows[at], &rows[base]);
    }
}

/// The same for every row: an answer that succeeds and one that fails, as a portal's back end would give them.
fn app() -> Router {
    Router::new()
        .route("/fine", get(|| async { (JSON, BODY) }))
        .route("/error", get(|| async { (StatusCode::NOT_FOUND, JSON, BODY) }))
}

fn serve(app: Router) -> Server {
    // As the service does, small packets are not held back.
    let nodelay = |stream: &mut TcpStream| stream.set_nodelay(true).unwrap();
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

async fn measure(server: &Server, request: &str, requests: usize) -> Round {
    let address = server.address;
    let cpu = server.cpu();
    let start = Instant::now();
    let share = requests / CONNECTIONS;
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let request = request.to_owned();
        tasks.push(tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut times = Vec::with_capacity(share);
            let mut buffer = Vec::with_capacity(4096);
            for _ in 0..share {
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
        "{:<26} {rate:>11.0} {p99:>10.0} {cpu:>10.2} {rate_ratio:>8.3} {p99_ratio:>8.3} {cpu_ratio:>8.3}",
        row.name
    );
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
