//! How long a check takes: projects of 50 to 5,000 messages in three languages.
//!
//! `cargo run --release -p error-l10n-check --example bench`

#![expect(clippy::expect_used, reason = "a benchmark of texts that cannot be read has nothing to measure")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use error_l10n_check::{Project, check};

/// Runs of each size; the fastest one counts.
const RUNS: usize = 5;

/// Beginning, variable, and what follows, in three languages.
const SENTENCES: [(&str, [&str; 3]); 3] = [
    ("en", ["The referral couldn't be changed", "Wait", "second"]),
    ("es", ["No se pudo modificar la referencia", "Espere", "segundo"]),
    ("ru", ["Не удалось изменить реферал", "Подождите", "секунду"]),
];

/// A file of `messages` messages: plain ones, some with a variable, some with an attribute, some with a plural.
fn file(language: &str, [plain, wait, second]: [&str; 3], messages: usize) -> String {
    let mut text = String::new();
    let forms: &[&str] = if language == "ru" { &["one", "few"] } else { &["one"] };
    for number in 0..messages {
        let code = 10_000 + number;
        let _ = match number % 4 {
            0 => writeln!(text, "# For the code {code}.\ncode-{code} = {plain}: {code}."),
            1 => writeln!(text, "code-{code} = {plain}: {{ $target }} ({code})."),
            2 => writeln!(text, "status-{number} = {plain} ({code}).\n    .title = {plain} {number}"),
            _ => {
                let _ = writeln!(text, "portal-wait-{code} =\n    {{ $seconds ->");
                for (position, form) in forms.iter().enumerate() {
                    let _ = writeln!(text, "        [{form}] {wait} {{ $seconds }} {second}{position}.");
                }
                writeln!(text, "       *[many] {wait} {{ $seconds }} {second}s.\n    }}")
            }
        };
    }
    text
}

fn measure(messages: usize) -> (Duration, Duration, usize) {
    let sources =
        SENTENCES.map(|(language, words)| (format!("{language}/errors.ftl"), file(language, words, messages)));
    let mut fastest = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..RUNS {
        let start = Instant::now();
        let project = Project::from_sources(sources.clone()).expect("there are files");
        let read = start.elapsed();
        let findings = check(&project).findings().len();
        let all = start.elapsed();
        if all < fastest.1 {
            fastest = (read, all, findings);
        }
    }
    fastest
}

fn main() {
    println!("messages x 3    read      in all    findings");
    for messages in [50, 500, 5_000] {
        let (read, all, findings) = measure(messages);
        println!(
            "{messages:>12}  {:>6.1} ms  {:>6.1} ms  {findings:>8}",
            read.as_secs_f64() * 1e3,
            all.as_secs_f64() * 1e3
        );
    }
}
