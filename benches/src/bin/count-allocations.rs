//! Counts allocations and heap, and prints Markdown.
//!
//! A program of its own, because counting replaces the allocator and would slow down whoever allocates most.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use error_l10n::Catalog;
use error_l10n_benches::made_up::{self, Size};
use error_l10n_benches::report::{Column, Grid};
use error_l10n_benches::sections::{self, Section};
use error_l10n_benches::sources::{self, Source};
use error_l10n_benches::stacks::{Bundles, Embed};
use error_l10n_benches::task::Task;

/// Calls that are counted, after some that are not: a multiple of the 59 minutes of the plural section.
const CALLS: u64 = 59 * 4;

/// The groups of sections whose calls are counted.
const COUNTED: [(&str, &str); 5] = [
    ("call", "the whole call"),
    ("parse", "reading the body"),
    ("negotiate", "negotiating"),
    ("lookup", "looking up a text without variables"),
    ("plural", "a Russian plural"),
];

fn main() {
    let sections = sections::all();
    for (group, about) in COUNTED {
        let sections = sections.iter().filter(|section| section.group() == group).collect::<Vec<_>>();
        let counted = sections.iter().map(|section| count(section)).collect::<Vec<_>>();
        let columns = |figure: fn(&Counted) -> String| {
            let cells = |of: &Vec<Counted>| of.iter().map(|of| (of.name.clone(), figure(of))).collect();
            let column = |(section, of): (&&Section, _)| Column { name: section.name().to_owned(), cells: cells(of) };
            sections.iter().zip(&counted).map(column).collect()
        };
        let title = format!("Allocations a call: {about}");
        print!("{}", Grid { title, columns: columns(|of| of.allocations.clone()) });
        let title = format!("Bytes on the heap at once within a call: {about}");
        print!("{}", Grid { title, columns: columns(|of| of.most_bytes.to_string()) });
    }
    heap();
}

/// What was counted of one contestant.
struct Counted {
    name: String,
    allocations: String,
    most_bytes: u64,
}

fn count(section: &Section) -> Vec<Counted> {
    let calls = if section.calls > 10 { CALLS } else { 2 };
    let count = |task: &Task| {
        let AllocationInfo { count_total, bytes_max, .. } = calls_of(task, calls);
        let allocations = format!("{:.1}", ratio(count_total, calls));
        let allocations = allocations.trim_end_matches(".0").to_owned();
        Counted { name: task.name().to_owned(), allocations, most_bytes: bytes_max }
    };
    section.tasks.iter().map(count).collect()
}

fn calls_of(task: &Task, calls: u64) -> AllocationInfo {
    let mut run = task.make();
    run(calls);
    measure(|| run(calls))
}

/// What a loader keeps.
type Load = fn(&[Source]) -> i64;

const LOADERS: [(&str, Load); 3] = [
    ("error-l10n", |sources| kept(|| made_up::catalog(sources))),
    ("fluent-bundle", |sources| kept(|| Bundles::new(sources))),
    ("i18n-embed", |sources| kept(|| Embed::new(sources))),
];

fn heap() {
    let shipped = sources::repository();
    println!("### Heap of the repository's texts in three languages\n");
    println!("| | bytes |\n|---|--:|");
    println!("| error-l10n | {} |", kept(|| Catalog::builder().build()));
    println!("| fluent-bundle | {} |", kept(|| Bundles::new(&shipped)));
    println!("| i18n-embed | {} |\n", kept(|| Embed::new(&shipped)));

    println!("### Heap as languages and messages are added\n");
    println!(
        "A message is one text in one language. The texts themselves are counted too: {:.0} bytes each.\n",
        text()
    );
    println!("| | 3 × 50 | 3 × 5000 | 3 × 50000 | 1000 × 50 | a message | a language of 50 |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    for (name, load) in LOADERS {
        let of = |languages, messages| load(&made_up::sources(Size { languages, messages }));
        let (small, middle, large, wide) = (of(3, 50), of(3, 5_000), of(3, 50_000), of(1_000, 50));
        let message = slope(large - middle, 3 * 45_000);
        let language = slope(wide - small, 997);
        println!("| {name} | {small} | {middle} | {large} | {wide} | {message:.0} | {language:.0} |");
    }
    println!();
}

/// The bytes that are on the heap because of what `load` returned.
fn kept<T>(load: impl FnOnce() -> T) -> i64 {
    let mut loaded = None;
    let info = measure(|| loaded = Some(black_box(load())));
    drop(loaded);
    info.bytes_current
}

/// The average length of a made-up text.
fn text() -> f64 {
    let sources = made_up::sources(Size { languages: 3, messages: 50_000 });
    let texts = sources.iter().flat_map(|source| &source.files).flat_map(|file| file.lines());
    let lengths = texts.filter_map(|line| line.split_once(" = ")).map(|(_, text)| text.len());
    let (count, sum) = lengths.fold((0, 0), |(count, sum), length| (count + 1, sum + length));
    ratio(sum as u64, count)
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn ratio(total: u64, count: u64) -> f64 {
    total as f64 / count as f64
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn slope(difference: i64, count: u32) -> f64 {
    difference as f64 / f64::from(count)
}
