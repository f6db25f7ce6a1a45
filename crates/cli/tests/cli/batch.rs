//! `batch` beyond what a transcript can show: long inputs, streams, files, and lines nobody thought of.

mod files;
mod lines;
mod memory;
mod random;
mod redaction;
mod streams;

use std::process::{Output, Stdio};

use crate::transcript;

/// What `batch` answers to `input` on its standard input.
#[track_caller]
fn answer(input: impl Into<Vec<u8>>, arguments: &[&str]) -> Output {
    let mut command = transcript::command();
    command.args(["batch", "-"]).args(arguments).stdin(Stdio::piped());
    transcript::spawn_with(&mut command, input.into()).wait_with_output().unwrap()
}

/// The same, as text.
#[track_caller]
fn answered(input: impl Into<Vec<u8>>, arguments: &[&str]) -> String {
    String::from_utf8(answer(input, arguments).stdout).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
