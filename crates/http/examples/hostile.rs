//! Hostile input beside good traffic: `crates/http/load/hostile.sh [SECONDS]`, which calls this with the command's path.
//!
//! Slow heads and bodies, endless bodies, broken JSON, heads of a megabyte, clients that go away, garbage. Meanwhile
//! good requests go on: none may fail. No response and no line of the log may have the marker that every body carries
//! in its messages, and the memory of the process stays bounded.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "a check of its own, which ends at the first surprise"
)]

use std::fs;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

const MARKER: &str = "MARKER4711";
/// More than the process may ever take.
const MAX_MEBIBYTES: u64 = 128;

#[derive(Default)]
struct Counts {
    good: AtomicU64,
    hostile: AtomicU64,
    slowest_good: AtomicU64,
}

#[derive(Clone)]
struct Target {
    address: String,
    until: Instant,
    counts: Arc<Counts>,
}

impl Target {
    fn is_over(&self) -> bool {
        Instant::now() >= self.until
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).await.unwrap()
    }

    /// Sends what it may, reads what comes, and looks for the marker.
    async fn attack(&self, bytes: &[u8]) {
        let Ok(mut stream) = TcpStream::connect(&self.address).await else { return };
        // The service may close the connection before it has everything.
        let _ = timeout(Duration::from_secs(3), stream.write_all(bytes)).await;
        let mut answer = Vec::new();
        let _ = timeout(Duration::from_secs(3), stream.read_to_end(&mut answer)).await;
        self.check(&answer);
    }

    fn check(&self, answer: &[u8]) {
        self.counts.hostile.fetch_add(1, Ordering::Relaxed);
        assert!(!String::from_utf8_lossy(answer).contains(MARKER), "a raw message came back");
    }
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap();
    let seconds: u64 = arguments.next().map_or(30, |text| text.parse().unwrap());
    let log = std::env::temp_dir().join(format!("error-l10n-hostile-{}.log", std::process::id()));
    let service = start(&command, &log);
    let address = address(&log).await;
    let counts = Arc::new(Counts::default());
    let target = Target { address, until: Instant::now() + Duration::from_secs(seconds), counts: Arc::clone(&counts) };

    let mut tasks = Vec::new();
    for number in 0..4 {
        tasks.push(tokio::spawn(good(target.clone(), number)));
    }
    for _ in 0..60 {
        tasks.push(tokio::spawn(slow_body(target.clone())));
        tasks.push(tokio::spawn(slow_head(target.clone())));
    }
    for number in 0..4 {
        tasks.push(tokio::spawn(endless_body(target.clone())));
        tasks.push(tokio::spawn(broken(target.clone(), number)));
        tasks.push(tokio::spawn(disconnects(target.clone())));
        tasks.push(tokio::spawn(large_head(target.clone())));
    }
    let memory = tokio::spawn(memory(target.clone(), service.0.id()));
    for task in tasks {
        task.await.unwrap();
    }
    let peak = memory.await.unwrap();
    drop(service);
    let lines = fs::read_to_string(&log).unwrap();
    fs::remove_file(&log).unwrap();
    assert!(!lines.contains(MARKER), "a raw message is in the log");
    let slowest = Duration::from_micros(counts.slowest_good.load(Ordering::Relaxed));
    println!("good requests: {}, all answered; the slowest took {slowest:?}", counts.good.load(Ordering::Relaxed));
    println!("hostile connections: {}", counts.hostile.load(Ordering::Relaxed));
    println!("lines of the log: {}, none with the marker; no response with it either", lines.lines().count());
    println!("peak memory: {peak} MiB");
    assert!(peak < MAX_MEBIBYTES, "the memory of the service is not bounded");
}

/// The service, which ends whenever this program does.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(command: &str, log: &std::path::Path) -> Running {
    let log = fs::File::create(log).unwrap();
    let mut serve = Command::new(command);
    serve.args(["serve", "--addr", "127.0.0.1:0", "--log", "debug", "--timeout", "5"]);
    Running(serve.stdout(Stdio::null()).stderr(log).spawn().unwrap())
}

async fn address(log: &std::path::Path) -> String {
    for _ in 0..100 {
        let text = fs::read_to_string(log).unwrap();
        if let Some(rest) = text.split("http://").nth(1) {
            return rest.split('/').next().unwrap().to_owned();
        }
        sleep(Duration::from_millis(50)).await;
    }
    std::process::exit(1);
}

fn body() -> String {
    format!(
        r#"{{"error": {{"code": "itemNotFound", "message": "{MARKER}", "innerError": {{"code": "99904", "message": "{MARKER}"}}}}}}"#
    )
}

fn post(path: &str, headers: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: x\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

/// What portals and people do: every answer has to be right, and in time.
async fn good(target: Target, number: usize) {
    let form = format!("text={}&lang=es", body().bytes().map(|byte| format!("%{byte:02x}")).collect::<String>());
    let batch = format!(r#"{{"errors": [{{"body": {}}}]}}"#, body());
    let requests = [
        (post("/v1/explain?status=404&lang=es", "", &body()), "Recurso no encontrado"),
        (post("/v1/explain/batch?lang=ru", "content-type: application/json\r\n", &batch), "Ресурс не найден"),
        ("GET /v1/codes/99904?lang=es HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(), "Recurso no encontrado"),
        ("GET /?code=99904&lang=ru HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(), "Ресурс не найден"),
        (post("/", "content-type: application/x-www-form-urlencoded\r\n", &form), "Recurso no encontrado"),
        ("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n".to_owned(), "\"ok\""),
    ];
    let mut stream = BufReader::new(target.connect().await);
    for at in number.. {
        if target.is_over() {
            return;
        }
        let (request, expected) = &requests[at % requests.len()];
        let start = Instant::now();
        stream.get_mut().write_all(request.as_bytes()).await.unwrap();
        let answer = timeout(Duration::from_secs(5), response(&mut stream)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(expected), "{answer}");
        assert!(!answer.contains(MARKER), "a raw message came back");
        let micros = u64::try_from(start.elapsed().as_micros()).unwrap();
        target.counts.slowest_good.fetch_max(micros, Ordering::Relaxed);
        target.counts.good.fetch_add(1, Ordering::Relaxed);
        // Now and then on a new connection, which has to find a place among the others.
        if at % 50 == 0 {
            stream = BufReader::new(target.connect().await);
        }
        sleep(Duration::from_millis(2)).await;
    }
}

async fn response(stream: &mut BufReader<TcpStream>) -> String {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let start = head.len();
        assert!(stream.read_line(&mut head).await.unwrap() > 0, "the connection was closed: {head}");
        let line = &head[start..];
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    head + &String::from_utf8(body).unwrap()
}

async fn slow_body(target: Target) {
    while !target.is_over() {
        let Ok(mut stream) = TcpStream::connect(&target.address).await else { continue };
        let request = post("/v1/explain", "", &body());
        let (head, body) = request.split_at(request.len() - body().len());
        let _ = stream.write_all(head.as_bytes()).await;
        for byte in body.bytes() {
            if target.is_over() || stream.write_all(&[byte]).await.is_err() {
                break;
            }
            sleep(Duration::from_millis(150)).await;
        }
        target.check(&[]);
    }
}

async fn slow_head(target: Target) {
    while !target.is_over() {
        let Ok(mut stream) = TcpStream::connect(&target.address).await else { continue };
        for byte in b"GET /healthz HTTP/1.1\r\nx-slow: ".iter().chain(std::iter::repeat(&b'x')) {
            if target.is_over() || stream.write_all(&[*byte]).await.is_err() {
                break;
            }
            sleep(Duration::from_millis(100)).await;
        }
        target.check(&[]);
    }
}

async fn endless_body(target: Target) {
    let piece = format!("2000\r\n{}\r\n", MARKER.repeat(1000)[..0x2000].to_owned());
    while !target.is_over() {
        let Ok(mut stream) = TcpStream::connect(&target.address).await else { continue };
        let paths = ["/v1/explain", "/v1/explain/batch", "/"];
        let path = paths[usize::try_from(target.counts.hostile.load(Ordering::Relaxed)).unwrap() % 3];
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        let _ = stream.write_all(head.as_bytes()).await;
        // 100 MB unless the service has had enough before.
        for _ in 0..12_500 {
            match timeout(Duration::from_secs(2), stream.write_all(piece.as_bytes())).await {
                Ok(Ok(())) if !target.is_over() => {}
                _ => break,
            }
        }
        let mut answer = Vec::new();
        let _ = timeout(Duration::from_millis(500), stream.read_to_end(&mut answer)).await;
        target.check(&answer);
    }
}

async fn broken(target: Target, seed: u64) {
    // A generator of its own (xorshift): the bodies are the same in each run.
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    };
    while !target.is_over() {
        let mut bytes = body().into_bytes();
        for _ in 0..1 + random(6) {
            let at = random(bytes.len());
            match random(3) {
                0 => bytes.truncate(at.max(1)),
                1 => bytes[at] = u8::try_from(random(256)).unwrap(),
                _ => bytes.insert(at, b"{}[]\"\\,:"[random(8)]),
            }
        }
        // The marker must stay whole where it is looked for, and damaged it is another word.
        let paths = ["/v1/explain?lang=es", "/v1/explain/batch", "/", "/v1/explain?status=abc"];
        let kinds = ["application/json", "application/x-www-form-urlencoded", "text/plain"];
        let head = format!(
            "POST {} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: {}\r\ncontent-length: {}\r\n\r\n",
            paths[random(4)],
            kinds[random(3)],
            bytes.len()
        );
        target.attack(&[head.as_bytes(), &bytes].concat()).await;
        let garbage = match random(4) {
            0 => b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\xff\xff\xff\xff\xff\xff".to_vec(),
            1 => format!("GET /{MARKER}?q={MARKER} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").into_bytes(),
            2 => format!("{MARKER} / HTTP/9.9\r\n\r\n").into_bytes(),
            _ => bytes,
        };
        target.attack(&garbage).await;
    }
}

async fn disconnects(target: Target) {
    while !target.is_over() {
        let request = post("/v1/explain", "", &body());
        for end in [1, 20, request.len() / 2, request.len() - 1, request.len()] {
            let Ok(mut stream) = TcpStream::connect(&target.address).await else { continue };
            let _ = stream.write_all(&request.as_bytes()[..end]).await;
            target.check(&[]);
        }
        sleep(Duration::from_millis(5)).await;
    }
}

async fn large_head(target: Target) {
    let language = format!("GET / HTTP/1.1\r\nhost: x\r\naccept-language: {}\r\n\r\n", MARKER.repeat(100_000));
    let lines = format!("GET / HTTP/1.1\r\nhost: x\r\n{}\r\n", format!("x-{MARKER}: y\r\n").repeat(60_000));
    while !target.is_over() {
        target.attack(language.as_bytes()).await;
        target.attack(lines.as_bytes()).await;
        sleep(Duration::from_millis(20)).await;
    }
}

/// The most memory the process ever had, in MiB.
async fn memory(target: Target, process: u32) -> u64 {
    let mut peak = 0;
    while !target.is_over() {
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
        let kibibytes: u64 = line.split_whitespace().next().unwrap().parse().unwrap();
        peak = peak.max(kibibytes / 1024);
        sleep(Duration::from_millis(250)).await;
    }
    peak
}
