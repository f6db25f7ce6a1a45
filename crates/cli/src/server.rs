//! What every verb that listens has in common: its options, its log, its signals. The only door to `tokio`.

use std::future::Future;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::num::{NonZeroU32, NonZeroU64, NonZeroUsize};
use std::str::FromStr;
use std::time::Duration;

use clap::{Args, ValueEnum};
pub(crate) use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tracing::Level;

use crate::failure::Failure;
use crate::output;
use crate::voice::{Sentence, Voice};

#[derive(Debug, Args)]
pub(crate) struct ServerOptions {
    /// The address and port to listen on; port 0 is any that is free
    #[arg(long = "addr", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    address: String,
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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Log {
    Error,
    Warn,
    Info,
    Debug,
}

/// The limits of a server, as numbers.
#[derive(Debug)]
pub(crate) struct Limits {
    pub(crate) rate: Option<NonZeroU32>,
    pub(crate) body: usize,
    pub(crate) timeout: Duration,
    pub(crate) requests: usize,
    pub(crate) connections: usize,
}

/// What a verb runs.
pub(crate) trait Server: Clone + Send + 'static {
    /// Loads the texts anew. What fails is told in the log.
    fn reload(&self);

    /// Serves until `ended` is ready.
    fn serve(&self, listener: TcpListener, ended: impl Future<Output = ()> + Send) -> impl Future<Output = ()> + Send;
}

impl ServerOptions {
    /// The value of `--lang`.
    pub(crate) fn languages(&self) -> &[String] {
        self.language.as_slice()
    }

    /// # Errors
    ///
    /// The sentence for the user where one is no number.
    pub(crate) fn limits(&self) -> Result<Limits, Sentence> {
        Ok(Limits {
            rate: self.rate.as_deref().map(|rate| count("--rate", rate)).transpose()?,
            body: count::<NonZeroUsize>("--body-limit", &self.body_limit)?.get(),
            timeout: Duration::from_secs(count::<NonZeroU64>("--timeout", &self.timeout)?.get()),
            requests: count::<NonZeroUsize>("--concurrency", &self.concurrency)?.get(),
            connections: count::<NonZeroUsize>("--connections", &self.connections)?.get(),
        })
    }

    /// Tells the user where the server is, and runs it until the system or the user asks for an end.
    ///
    /// # Errors
    ///
    /// An address that is none or cannot be listened on, and threads that cannot be started.
    pub(crate) fn run(&self, voice: &Voice, server: &impl Server) -> Result<(), Failure> {
        let addresses = self.address.to_socket_addrs().map_err(|_| Sentence::new("cli-address-invalid"))?;
        let addresses: Vec<SocketAddr> = addresses.collect();
        self.start_log();
        let runtime = Runtime::new().map_err(|error| no_threads(&error))?;
        runtime.block_on(async {
            let listener = TcpListener::bind(&*addresses).await.map_err(|error| self.unusable(&error))?;
            let address = listener.local_addr().map_err(|error| self.unusable(&error))?;
            // Before anybody is told that the service is there: a signal would end the process from here on.
            let signals = Signals::new().map_err(|error| no_threads(&error))?;
            let served = Sentence::new("cli-serving").with("address", format!("http://{address}/"));
            output::note(voice, &voice.say(&served));
            serve(server, listener, signals).await;
            Ok(())
        })
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

/// A number from 1: with none of something the service would answer nobody.
fn count<N: FromStr>(option: &'static str, text: &str) -> Result<N, Sentence> {
    text.parse().map_err(|_| Sentence::new("cli-count-invalid").with("option", option))
}

fn no_threads(error: &io::Error) -> Sentence {
    Sentence::new("cli-threads-failed").because(error)
}

/// Serves until the system or the user asks for an end; loads the texts anew whenever they ask for that.
async fn serve(server: &impl Server, listener: TcpListener, mut signals: Signals) {
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let reloading = server.clone();
    tokio::spawn(async move {
        while signals.next().await == Signal::Reload {
            let server = reloading.clone();
            let _ = tokio::task::spawn_blocking(move || server.reload()).await;
        }
        let _ = end.send(());
    });
    server.serve(listener, until(ended)).await;
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
