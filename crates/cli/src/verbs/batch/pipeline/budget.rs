//! How much of the input is in memory at a time.

use std::sync::{Condvar, Mutex, PoisonError};

use crate::verbs::batch::chunks::MAX_LINE;

/// One line of the greatest length, or many small chunks.
const TOTAL: usize = MAX_LINE;

/// Bytes that are free.
#[derive(Debug)]
pub(super) struct Budget {
    free: Mutex<usize>,
    given_back: Condvar,
}

impl Default for Budget {
    fn default() -> Self {
        Self { free: Mutex::new(TOTAL), given_back: Condvar::new() }
    }
}

impl Budget {
    /// Waits until `size` bytes are free, or all where it wants more, and takes them. How many were taken.
    pub(super) fn take(&self, size: usize) -> usize {
        let size = size.min(TOTAL);
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let free = self.given_back.wait_while(free, |free| *free < size);
        *free.unwrap_or_else(PoisonError::into_inner) -= size;
        size
    }

    /// Gives back what was taken.
    pub(super) fn give_back(&self, size: usize) {
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += size;
        self.given_back.notify_one();
    }
}
