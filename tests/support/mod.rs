//! Reads case files: a head of `key: value` lines, then a body.
//!
//! ```text
//! == a sentence that names the case
//! codes: itemNotFound 99904
//! --
//! {"error": …}
//! ```
//!
//! Lines that begin with `#` before the first case are comments. The body ends at the next `==` line; one empty
//! line before that does not belong to it. With `escapes: yes`, `\xNN` in the body is a byte.

#![allow(dead_code, reason = "each test file uses the part it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) struct Case {
    /// File, line and name, for failures.
    pub(crate) place: String,
    pub(crate) head: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Case {
    /// The value under `key`, or "" where the case has none.
    pub(crate) fn get(&self, key: &str) -> &str {
        self.head.get(key).map_or("", String::as_str)
    }

    pub(crate) fn optional(&self, key: &str) -> Option<&str> {
        self.head.get(key).map(String::as_str)
    }
}

/// Every case of every `.txt` file of a folder in `tests`.
pub(crate) fn cases(folder: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files.iter().flat_map(|file| cases_of(file)).collect()
}

fn cases_of(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).unwrap();
    let file = file.file_name().unwrap().to_string_lossy().into_owned();
    let lines: Vec<&str> = text.lines().collect();
    let starts: Vec<usize> = (0..lines.len()).filter(|&at| lines[at].starts_with("== ")).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    starts.iter().zip(ends).map(|(&start, end)| case(&file, start, &lines[start..end])).collect()
}

fn case(file: &str, start: usize, lines: &[&str]) -> Case {
    let place = format!("{file}:{}: {}", start + 1, &lines[0][3..]);
    let head_end = lines.iter().position(|line| *line == "--").unwrap_or(lines.len());
    let head = lines[1..head_end].iter().filter(|line| !line.is_empty()).map(|line| {
        let (key, value) = line.split_once(':').expect(&place);
        (key.to_owned(), value.trim().to_owned())
    });
    let head: BTreeMap<String, String> = head.collect();
    let body = lines.get(head_end + 1..).unwrap_or_default();
    let body = body.strip_suffix(&[""]).unwrap_or(body).join("\n");
    let body = if head.contains_key("escapes") { unescape(&body) } else { body.into_bytes() };
    Case { place, head, body }
}

fn unescape(text: &str) -> Vec<u8> {
    let mut pieces = text.split("\\x");
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    bytes
}
