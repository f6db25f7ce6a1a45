//! `serve`: the HTTP service and its page.

use std::future::Future;
use std::path::PathBuf;

use clap::Args;
use error_l10n_http::{Service, ServiceOptions};

use super::{Outcome, Verb};
use crate::failure::Failure;
use crate::server::{Server, ServerOptions, TcpListener};
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
    #[command(flatten)]
    server: ServerOptions,
    /// Lay a folder over the texts for requests with ?tenant=NAME; may be given several times
    #[arg(long = "tenant", value_name = "NAME=DIR")]
    tenants: Vec<String>,
    #[command(flatten)]
    texts: TextOptions,
}

impl Verb for Serve {
    fn languages(&self) -> &[String] {
        self.server.languages()
    }

    fn texts(&self) -> TextOptions {
        self.texts.clone()
    }

    fn run(&self, voice: &Voice) -> Result<Outcome, Failure> {
        let service = Service::new(self.options()?).map_err(Failure::Library)?;
        self.server.run(voice, &service)?;
        Ok(Outcome::Fine)
    }
}

impl Server for Service {
    fn reload(&self) {
        // The log has told of it.
        let _ = Service::reload(self);
    }

    async fn serve(&self, listener: TcpListener, ended: impl Future<Output = ()> + Send) {
        Service::serve(self, listener, ended).await;
    }
}

impl Serve {
    fn options(&self) -> Result<ServiceOptions, Sentence> {
        let limits = self.server.limits()?;
        let mut options = ServiceOptions::new()
            .reviewed(self.texts.is_reviewed())
            .pseudo_locales(self.texts.has_pseudo_locales())
            .body_limit(limits.body)
            .timeout(limits.timeout)
            .requests(limits.requests)
            .connections(limits.connections)
            .rate(limits.rate);
        for folder in self.texts.overlays() {
            options = options.overlay(folder);
        }
        for tenant in &self.tenants {
            let (name, folder) = parse_tenant(tenant).ok_or_else(|| Sentence::new("cli-tenant-invalid"))?;
            options = options.tenant(name, folder);
        }
        Ok(options)
    }
}

/// `NAME=DIR`, with a name that can stand in an address as it is.
fn parse_tenant(tenant: &str) -> Option<(&str, PathBuf)> {
    let (name, folder) = tenant.split_once('=')?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let is_fine = (1..=64).contains(&name.len()) && name.bytes().all(is_name) && !folder.is_empty();
    is_fine.then(|| (name, PathBuf::from(folder)))
}
