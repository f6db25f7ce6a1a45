//! Measures everything, or what is asked for, and prints Markdown.
//!
//! ```text
//! error-l10n-benches [--quick] [SECTION…]    a section is named by its key or the beginning of it
//! error-l10n-benches list                    every section and contestant, with how many calls to count
//! error-l10n-benches one SECTION NAME N      N calls and nothing else, for callgrind
//! ```

use std::env;
use std::process::{Command, ExitCode};

use error_l10n_benches::measure::{Effort, measure};
use error_l10n_benches::report::{self, Measured};
use error_l10n_benches::sections::{self, Section};

fn main() -> ExitCode {
    let arguments = env::args().skip(1).collect::<Vec<_>>();
    let words = arguments.iter().map(String::as_str).collect::<Vec<_>>();
    match words.as_slice() {
        ["list"] => list(),
        ["one", section, name, calls] => return one(section, name, calls),
        ["--quick", keys @ ..] => times(Effort::QUICK, keys),
        keys => times(Effort::FULL, keys),
    }
    ExitCode::SUCCESS
}

fn times(effort: Effort, keys: &[&str]) {
    let is_asked_for = |section: &Section| keys.is_empty() || keys.iter().any(|key| section.key.starts_with(key));
    let mut all = Vec::new();
    for section in sections::all().into_iter().filter(is_asked_for) {
        eprintln!("measuring {}", section.key);
        let outcome = measure(&section.tasks, effort);
        all.push(Measured { section, outcome });
    }
    let groups = [
        ("call", "The whole call"),
        ("parse", "Reading the body"),
        ("negotiate", "Negotiating"),
        ("find", "Finding a documented description"),
        ("find-growth", "Finding a documented description as codes are added"),
    ];
    for (group, title) in groups {
        let measured = all.iter().filter(|measured| measured.section.group() == group).collect::<Vec<_>>();
        if !measured.is_empty() {
            print!("{}", report::ratios(title, &measured));
        }
    }
    all.iter().for_each(|measured| print!("{measured}"));
    if keys.is_empty() {
        count_allocations();
    }
}

/// In a process of its own: the counting allocator would slow down whoever allocates most.
fn count_allocations() {
    eprintln!("counting allocations");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    cargo.args(["run", "--release", "--quiet", "--manifest-path", manifest, "--bin", "count-allocations"]);
    if !cargo.status().is_ok_and(|status| status.success()) {
        eprintln!("error-l10n-benches: `count-allocations` did not run");
    }
}

fn list() {
    for section in sections::all() {
        for task in &section.tasks {
            println!("{}\t{}\t{}", section.key, task.name(), section.calls);
        }
    }
}

fn one(key: &str, name: &str, calls: &str) -> ExitCode {
    let sections = sections::all();
    let section = sections.iter().find(|section| section.key == key);
    let task = section.and_then(|section| section.tasks.iter().find(|task| task.name() == name));
    let (Some(task), Ok(calls)) = (task, calls.parse()) else {
        eprintln!("error-l10n-benches: no such work; `list` says what there is");
        return ExitCode::from(2);
    };
    task.make()(calls);
    ExitCode::SUCCESS
}
