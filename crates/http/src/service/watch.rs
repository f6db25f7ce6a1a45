//! Notices that overlays have changed.
//!
//! It looks at names, sizes and times once a second: a few files are cheap to look at, and unlike notifications of the
//! file system this works on network drives and with the swapped links of mounted configuration.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::state::State;
use super::texts::folders;

const PAUSE: Duration = Duration::from_secs(1);
/// Languages are folders in an overlay; nothing is deeper.
const MAX_DEPTH: usize = 3;

/// What is known of each file.
type Look = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// Loads the texts whenever an overlay has changed and has not changed any more since the look before: nobody wants
/// half a file.
pub(super) async fn watch(state: Arc<State>) {
    let mut loaded = look(&state).await;
    let mut before = loaded.clone();
    loop {
        tokio::time::sleep(PAUSE).await;
        let now = look(&state).await;
        if now == before && now != loaded {
            loaded = now.clone();
            let state = Arc::clone(&state);
            // What fails is told in the log and by `/healthz`.
            let _ = tokio::task::spawn_blocking(move || state.reload().is_ok()).await;
        }
        before = now;
    }
}

async fn look(state: &Arc<State>) -> Look {
    let state = Arc::clone(state);
    let look = move || {
        let mut look = Look::new();
        folders(&state.options).for_each(|folder| add(folder, MAX_DEPTH, &mut look));
        look
    };
    tokio::task::spawn_blocking(look).await.unwrap_or_default()
}

fn add(path: &Path, depth: usize, look: &mut Look) {
    // What cannot be looked at is not there; loading it says why.
    let Ok(metadata) = std::fs::metadata(path) else { return };
    if !metadata.is_dir() {
        return look.push((path.to_owned(), metadata.len(), metadata.modified().ok()));
    }
    if depth > 0
        && let Ok(entries) = std::fs::read_dir(path)
    {
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.iter().for_each(|path| add(path, depth - 1, look));
    }
}
