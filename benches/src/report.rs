//! The report: Markdown, which is what the README shows.

use std::fmt;

use crate::measure::{Outcome, Spread};

/// The table of a section.
pub struct Table<'a> {
    /// The heading.
    pub title: &'a str,
    /// What was measured.
    pub outcome: &'a Outcome,
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { rows, noise } = self.outcome;
        writeln!(formatter, "### {}\n", self.title)?;
        writeln!(formatter, "| | a call | times the first | quartiles |")?;
        writeln!(formatter, "|---|--:|--:|--:|")?;
        for row in rows {
            let time = Time(row.nanoseconds.median);
            let Spread { low, median, high } = row.ratio;
            writeln!(formatter, "| {} | {time} | {median:.2} | {low:.2}–{high:.2} |", row.name)?;
        }
        writeln!(
            formatter,
            "\nNoise: the first against itself {:.3} ({:.3}–{:.3}).\n",
            noise.median, noise.low, noise.high
        )
    }
}

/// A time in the unit one would say it in.
struct Time(f64);

impl fmt::Display for Time {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            time if time < 1e3 => write!(formatter, "{time:.0} ns"),
            time if time < 1e6 => write!(formatter, "{:.2} µs", time / 1e3),
            time => write!(formatter, "{:.2} ms", time / 1e6),
        }
    }
}
