//! Over real connections: graceful shutdown, clients that misbehave.

use std::time::Duration;

use error_l10n_http::{Service, ServiceOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::{BODY, service};

struct Running {
    address: String,
    end: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

async fn run(service: Service) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (end, ended) = oneshot::channel::<()>();
    let serving = tokio::spawn(async move { service.serve(listener, async { drop(ended.await) }).await });
    Running { address, end, serving }
}

async fn read(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await.unwrap().unwrap();
    String::from_utf8(answer).unwrap()
}

fn request(length: usize) -> String {
    format!("POST /v1/explain?lang=es HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_end() {
    let running = run(service()).await;
    let mut stream = TcpStream::connect(&running.address).await.unwrap();
    let (first, rest) = BODY.split_at(20);
    stream.write_all((request(BODY.len()) + first).as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    running.end.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(TcpStream::connect(&running.address).await.is_err(), "no further connection is taken");
    stream.write_all(rest.as_bytes()).await.unwrap();
    let answer = read(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains("Recurso no encontrado"), "{answer}");
    tokio::time::timeout(Duration::from_secs(5), running.serving).await.unwrap().unwrap();
}

#[tokio::test]
async fn headers_of_a_megabyte_are_refused() {
    let running = run(service()).await;
    let mut stream = TcpStream::connect(&running.address).await.unwrap();
    let head = format!("GET /healthz HTTP/1.1\r\nhost: x\r\nx-large: {}\r\n\r\n", "x".repeat(1 << 20));
    // The service may close the connection before all of it is sent.
    let _ = stream.write_all(head.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test]
async fn a_head_that_is_somewhat_too_long_is_refused_in_the_users_language() {
    let running = run(service()).await;
    let field = format!("cookie: {}\r\n", "x".repeat(40_000));
    let fields: String = (0..150).map(|number| format!("x-{number}: y\r\n")).collect();
    for fields in [field, fields] {
        let mut stream = TcpStream::connect(&running.address).await.unwrap();
        let head = format!("GET /v1/codes?lang=es HTTP/1.1\r\nhost: x\r\n{fields}connection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let answer = read(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 431 Request Header Fields Too Large\r\n"), "{answer}");
        assert!(answer.contains("La dirección y los encabezados de la solicitud son demasiado largos."), "{answer}");
    }
}

#[tokio::test]
async fn a_client_that_goes_away_leaves_the_service_in_order() {
    let running = run(service()).await;
    for _ in 0..20 {
        let mut stream = TcpStream::connect(&running.address).await.unwrap();
        stream.write_all((request(1000) + "{").as_bytes()).await.unwrap();
        drop(stream);
    }
    let mut stream = TcpStream::connect(&running.address).await.unwrap();
    stream.write_all((request(BODY.len()) + BODY).as_bytes()).await.unwrap();
    assert!(read(&mut stream).await.contains("Recurso no encontrado"));
}

#[tokio::test]
async fn further_connections_wait_for_a_place() {
    let running = run(Service::new(ServiceOptions::new().connections(1)).unwrap()).await;
    let first = TcpStream::connect(&running.address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut second = TcpStream::connect(&running.address).await.unwrap();
    second.write_all((request(BODY.len()) + BODY).as_bytes()).await.unwrap();
    let early = tokio::time::timeout(Duration::from_millis(200), second.read_u8()).await;
    assert!(early.is_err(), "{early:?}");
    drop(first);
    assert!(read(&mut second).await.contains("Recurso no encontrado"));
}

#[tokio::test]
async fn http_2_is_spoken_without_asking() {
    let running = run(service()).await;
    let mut client = hyper_util::client::legacy::Client::builder(hyper_util::rt::TokioExecutor::new());
    let client = client.http2_only(true).build_http::<axum::body::Body>();
    let uri = format!("http://{}/v1/explain?lang=ru", running.address);
    for body in [BODY.to_owned(), "x".repeat(70_000)] {
        let is_large = body.len() > 65_536;
        let request = http::Request::post(&uri).body(body.into()).unwrap();
        let response = client.request(request).await.unwrap();
        assert_eq!(response.version(), http::Version::HTTP_2);
        assert_eq!(response.status(), if is_large { 413 } else { 200 });
        assert_eq!(response.headers()["content-language"], "ru");
    }
}
