//! The progress bar. The only door to `indicatif`.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::source::Progress;

/// Without words, so that it needs no language. `{msg}` is the number of lines.
const KNOWN_SIZE: &str = "{wide_bar} {percent:>3}%  {msg}  {eta}";
const UNKNOWN_SIZE: &str = "{spinner} {bytes}  {msg}  {elapsed}";

/// Shows how far the work has come, if standard error is a terminal.
#[derive(Debug)]
pub(super) struct Bar {
    bar: ProgressBar,
    progress: Progress,
}

impl Bar {
    /// A bar for `progress`; an invisible one where it would stand among the answers.
    pub(super) fn new(progress: Progress, answers_are_seen: bool) -> Self {
        let is_seen = io::stderr().is_terminal() && !answers_are_seen;
        let target = if is_seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let template = if progress.size.is_some() { KNOWN_SIZE } else { UNKNOWN_SIZE };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::with_draw_target(progress.size, target).with_style(style);
        if is_seen {
            bar.enable_steady_tick(Duration::from_millis(200));
        }
        Self { bar, progress }
    }

    /// Moves on to `lines` lines.
    pub(super) fn set(&self, lines: u64, written: impl FnOnce(u64) -> String) {
        if !self.bar.is_hidden() {
            self.bar.set_position(self.progress.read());
            self.bar.set_message(written(lines));
        }
    }

    /// Does something that writes to the terminal.
    pub(super) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
