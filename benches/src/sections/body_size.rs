//! Reading bodies of growing size: ten times the body should take ten times as long.

use std::hint::black_box;

use error_l10n::ApiError;

use super::Section;
use crate::inputs;
use crate::task::Task;

const SIZES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

pub(super) fn sections() -> Vec<Section> {
    vec![Section {
        key: "body-size".to_owned(),
        title: "Reading bodies of growing size with error-l10n".to_owned(),
        tasks: SIZES.iter().map(|&size| task(size)).collect(),
        calls: 1,
    }]
}

fn task(size: usize) -> Task {
    Task::new(format!("{} KB", size / 1_000), move || {
        let body = inputs::with_trace(size).into_bytes();
        move || drop(black_box(ApiError::from_slice(black_box(&body))))
    })
}
