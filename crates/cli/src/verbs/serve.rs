//! `serve`: the HTTP service and its page.

use std::future::Future;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{Args, ValueEnum};
use error_l10n_http::{Service, ServiceOptions};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tracing::Level;

use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::output;
use crate::texts::TextOptions;
use crate::voice::{Sentence, Voice};

/// Answer over HTTP, with a page for people
///
/// Serves a page at /, and for programs POST /v1/explain, GET /v1/codes and more: /openapi.json describes them. An
/// overlay that changes is loaded anew, also on SIGHUP; where it is broken, the old texts stay, and the log and
/// /healthz say so. SIGTERM and Ctrl+C let requests under way end.
///
/// The log on standard error never holds anything of a body. There is no encryption and no login: put a proxy in front
/// where others than this machine are served.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  error-l10n serve
  error-l10n serve --addr 127.0.0.1:9000 --overlay texts --tenant acme=acme
  curl --data @body.json -H 'Accept-Language: es' \\
       'http://127.0.0.1:8080/v1/explain?status=404'")]
pub(crate) struct Serve {
    /// The address and port to listen on; port 0 is any that is free
    #[arg(long = "addr", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    address: String,
    /// Lay a folder over the texts for requests with ?tenant=NAME; may be given several times
    #[arg(long = "tenant", value_name = "NAME=DIR")]
    tenants: Vec<String>,
    /// Answer at most N requests a second from one address [default: any number]
    #[arg(long, value_name = "N")]
    rate: Option<String>,
    /// The most bytes of an error body
    #[arg(long, value_name = "BYTES", default_value = "65536")]
    body_limit: String,
    /// How many seconds a request may take
    #[arg(long, value_name = "S", default_value = "10")]
    timeout: String,
    /// How many requests are answered at the same time
    #[arg(long, value_name = "N", default_value = "1024")]
    concurrency: String,
    /// How many connections are open at the same time
    #[arg(long, value_name = "N", default_value = "1024")]
    connections: String,
    /// What the log tells
    #[arg(long, value_enum, default_value_t = Log::Info, hide_possible_values = true, value_name = "error|warn|info|debug")]
    log: Log,
    /// The language of the command's own messages, as tags or as the value of an Accept-Language header [default:
    /// LC_ALL, LC_MESSAGES or LANG]
    #[arg(long = "lang", value_name = "L")]
    language: Option<String>,
    #[command(flatten)]
    texts: TextOptions,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Log {
    Error,
    Warn,
    Info,
    Debug,
}

impl Verb for Serve {
    fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let addresses = self.address.to_socket_addrs().map_err(|_| Sentence::new("cli-address-invalid"))?;
        let addresses: Vec<SocketAddr> = addresses.collect();
        let service = Service::new(self.options()?).map_err(Failure::Library)?;
        self.start_log();
        let runtime = Runtime::new().map_err(|error| no_threads(&error))?;
        runtime.block_on(async {
            let listener = TcpListener::bind(&*addresses).await.map_err(|error| self.unusable(&error))?;
            let address = listener.local_addr().map_err(|error| self.unusable(&error))?;
            // Before anybody is told that the service is there: a signal would end the process from here on.
            let signals = Signals::new().map_err(|error| no_threads(&error))?;
            output::note(
                voice,
                &voice.say(&Sentence::new("cli-serving").with("address", format!("http://{address}/"))),
            );
            serve(&service, listener, signals).await;
            Ok(Outcome::Fine)
        })
    }
}

impl Serve {
    fn options(&self) -> Result<ServiceOptions, Sentence> {
        let mut options = ServiceOptions::new()
            .reviewed(self.texts.is_reviewed())
            .pseudo_locales(self.texts.has_pseudo_locales())
            .body_limit(count::<NonZeroUsize>("--body-limit", &self.body_limit)?.get())
            .timeout(Duration::from_secs(count::<NonZeroU64>("--timeout", &self.timeout)?.get()))
            .requests(count::<NonZeroUsize>("--concurrency", &self.concurrency)?.get())
            .connections(count::<NonZeroUsize>("--connections", &self.connections)?.get())
            .rate(self.rate.as_deref().map(|rate| count("--rate", rate)).transpose()?);
        for folder in self.texts.overlays() {
            options = options.overlay(folder);
        }
        for tenant in &self.tenants {
            let (name, folder) = parse_tenant(tenant).ok_or_else(|| Sentence::new("cli-tenant-invalid"))?;
            options = options.tenant(name, folder);
        }
        Ok(options)
    }

    fn unusable(&self, error: &io::Error) -> Sentence {
        Sentence::new("cli-address-unusable").with("address", self.address.as_str()).because(error)
    }

    fn start_log(&self) {
        let level = match self.log {
            Log::Error => Level::ERROR,
            Log::Warn => Level::WARN,
            Log::Info => Level::INFO,
            Log::Debug => Level::DEBUG,
        };
        // Only this project's own events: those of libraries could tell of what they were sent.
        let targets = tracing_subscriber::filter::Targets::new()
            .with_target("error_l10n_http", level)
            .with_target("error_l10n", level);
        output::start_log(targets);
    }
}

/// `NAME=DIR`, with a name that can stand in an address as it is.
fn parse_tenant(tenant: &str) -> Option<(&str, PathBuf)> {
    let (name, folder) = tenant.split_once('=')?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let is_fine = (1..=64).contains(&name.len()) && name.bytes().all(is_name) && !folder.is_empty();
    is_fine.then(|| (name, PathBuf::from(folder)))
}

/// A number from 1: with none of something the service would answer nobody.
fn count<N: FromStr>(option: &'static str, text: &str) -> Result<N, Sentence> {
    text.parse().map_err(|_| Sentence::new("cli-count-invalid").with("option", option))
}

fn no_threads(error: &io::Error) -> Sentence {
    Sentence::new("cli-threads-failed").because(error)
}

/// Serves until the system or the user asks for an end; loads the texts anew whenever they ask for that.
async fn serve(service: &Service, listener: TcpListener, mut signals: Signals) {
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let reloading = service.clone();
    tokio::spawn(async move {
        while signals.next().await == Signal::Reload {
            let service = reloading.clone();
            // What fails is told in the log.
            let _ = tokio::task::spawn_blocking(move || service.reload().is_ok()).await;
        }
        let _ = end.send(());
    });
    service.serve(listener, until(ended)).await;
}

async fn until(ended: impl Future) {
    ended.await;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signal {
    #[cfg_attr(not(unix), expect(dead_code, reason = "there is no such signal"))]
    Reload,
    End,
}

#[cfg(unix)]
struct Signals {
    hangup: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            hangup: signal(SignalKind::hangup())?,
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) -> Signal {
        tokio::select! {
            Some(()) = self.hangup.recv() => Signal::Reload,
            Some(()) = self.interrupt.recv() => Signal::End,
            Some(()) = self.terminate.recv() => Signal::End,
            else => Signal::End,
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> Signal {
        // Where the system cannot tell, the process is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Signal::End
    }
}
