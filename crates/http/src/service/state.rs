//! What all requests share.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use arc_swap::{ArcSwap, ArcSwapOption};
use error_l10n::Error;

use super::metrics::Metrics;
use super::options::ServiceOptions;
use super::texts::Texts;

pub(super) struct State {
    pub(super) options: ServiceOptions,
    texts: ArcSwap<Texts>,
    /// Why the texts that were loaded last are not used.
    pub(super) fault: ArcSwapOption<Fault>,
    loaded: AtomicU64,
    reloading: Mutex<()>,
    pub(super) metrics: Metrics,
}

/// An overlay that is broken.
pub(super) struct Fault {
    pub(super) error: Error,
    pub(super) since: SystemTime,
}

impl State {
    pub(super) fn new(options: ServiceOptions, texts: Texts) -> Self {
        Self {
            options,
            texts: ArcSwap::from_pointee(texts),
            fault: ArcSwapOption::empty(),
            loaded: AtomicU64::new(1),
            reloading: Mutex::default(),
            metrics: Metrics::new(),
        }
    }

    /// The texts of now. Whoever holds them goes on with them.
    pub(super) fn texts(&self) -> Arc<Texts> {
        self.texts.load_full()
    }

    /// How often the texts were loaded.
    pub(super) fn loaded(&self) -> u64 {
        self.loaded.load(Ordering::Relaxed)
    }

    /// Loads the texts anew. A broken overlay leaves the old ones.
    pub(super) fn reload(&self) -> Result<(), Error> {
        // A signal and a change may come at once; what was read first must not be stored last.
        let _one_at_a_time = self.reloading.lock().unwrap_or_else(PoisonError::into_inner);
        match Texts::load(&self.options) {
            Ok(texts) => {
                self.texts.store(Arc::new(texts));
                self.fault.store(None);
                let loaded = self.loaded.fetch_add(1, Ordering::Relaxed) + 1;
                self.metrics.reloaded(true);
                tracing::info!(loaded, "texts loaded");
                Ok(())
            }
            Err(error) => {
                self.metrics.reloaded(false);
                tracing::error!(%error, "an overlay is broken, the old texts stay");
                self.fault.store(Some(Arc::new(Fault { error: error.clone(), since: SystemTime::now() })));
                Err(error)
            }
        }
    }
}
