//! What the service is started with.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

/// How a [`Service`](crate::Service) is set up.
#[derive(Debug, Clone)]
pub struct ServiceOptions {
    pub(super) overlays: Vec<PathBuf>,
    pub(super) tenants: Vec<(String, PathBuf)>,
    pub(super) reviewed: bool,
    pub(super) pseudo_locales: bool,
    pub(super) body_limit: usize,
    pub(super) batch_limit: usize,
    pub(super) timeout: Duration,
    pub(super) requests: usize,
    pub(super) connections: usize,
    pub(super) rate: Option<NonZeroU32>,
}

impl Default for ServiceOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ServiceOptions {
    /// The shipped texts, and the limits named at each method.
    pub fn new() -> Self {
        Self {
            overlays: Vec::new(),
            tenants: Vec::new(),
            reviewed: false,
            pseudo_locales: false,
            body_limit: 64 * 1024,
            batch_limit: 1024 * 1024,
            timeout: Duration::from_secs(10),
            requests: 1024,
            connections: 1024,
            rate: None,
        }
    }

    /// Lays a folder over the texts, see [`CatalogBuilder::overlay_dir`](error_l10n::CatalogBuilder::overlay_dir).
    #[must_use]
    pub fn overlay(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(folder.into());
        self
    }

    /// Lays a folder over the texts for requests of one tenant (`?tenant=NAME`), above the overlays for all. A tenant
    /// may have several.
    #[must_use]
    pub fn tenant(mut self, name: impl Into<String>, folder: impl Into<PathBuf>) -> Self {
        self.tenants.push((name.into(), folder.into()));
        self
    }

    /// Whether to use the reviewed edition. Off by default.
    #[must_use]
    pub fn reviewed(mut self, reviewed: bool) -> Self {
        self.reviewed = reviewed;
        self
    }

    /// Whether to add the pseudo-locales for testers. Off by default.
    #[must_use]
    pub fn pseudo_locales(mut self, pseudo: bool) -> Self {
        self.pseudo_locales = pseudo;
        self
    }

    /// The most bytes of an error body, 64 KiB by default. Longer ones are answered with 413.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The most bytes of a batch, 1 MiB by default.
    #[must_use]
    pub fn batch_limit(mut self, bytes: usize) -> Self {
        self.batch_limit = bytes;
        self
    }

    /// How long a request may take, its body included; ten seconds by default. Then it is answered with 408.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Requests answered at the same time, 1,024 by default. Further ones are answered with 503.
    #[must_use]
    pub fn requests(mut self, requests: usize) -> Self {
        self.requests = requests;
        self
    }

    /// Connections open at the same time, 1,024 by default. Further ones wait.
    #[must_use]
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// Requests a second from one address; further ones are answered with 429. Without a rate, the default, there is
    /// no such limit: behind a proxy all requests have its address.
    #[must_use]
    pub fn rate(mut self, requests: Option<NonZeroU32>) -> Self {
        self.rate = requests;
        self
    }
}
