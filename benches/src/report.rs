//! The report: Markdown, which is what the README shows.

use std::fmt;

use crate::measure::{Outcome, Spread};
use crate::sections::Section;

/// A section and what was measured of it.
pub struct Measured {
    /// What was compared.
    pub section: Section,
    /// How it came out.
    pub outcome: Outcome,
}

impl fmt::Display for Measured {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { rows, noise } = &self.outcome;
        writeln!(formatter, "### {}\n", self.section.title)?;
        writeln!(formatter, "| | a call | times the first | quartiles |")?;
        writeln!(formatter, "|---|--:|--:|--:|")?;
        for row in rows {
            let time = Time(row.nanoseconds.median);
            let Spread { low, median, high } = row.ratio;
            writeln!(formatter, "| {} | {time} | {median:.2} | {low:.2}–{high:.2} |", row.name)?;
        }
        let Spread { low, median, high } = noise;
        writeln!(formatter, "\nNoise: the first against itself {median:.3} ({low:.3}–{high:.3}).\n")
    }
}

/// The median ratios of several sections with the same contestants, one column a section.
pub fn ratios(title: &str, measured: &[&Measured]) -> Grid {
    let column = |Measured { section, outcome }: &Measured| Column {
        name: section.name().to_owned(),
        cells: outcome
            .rows
            .iter()
            .enumerate()
            .map(|(position, row)| {
                let cell = if position == 0 {
                    Time(row.nanoseconds.median).to_string()
                } else {
                    format!("×{:.2}", row.ratio.median)
                };
                (row.name.clone(), cell)
            })
            .collect(),
    };
    Grid { title: title.to_owned(), columns: measured.iter().map(|measured| column(measured)).collect() }
}

/// A figure for each contestant and each section.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The heading.
    pub title: String,
    /// The sections.
    pub columns: Vec<Column>,
}

/// One section of a [`Grid`].
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Each contestant and its figure, in the same order in all columns.
    pub cells: Vec<(String, String)>,
}

impl fmt::Display for Grid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "### {}\n", self.title)?;
        let line = |cells: &mut dyn Iterator<Item = &str>| cells.collect::<Vec<_>>().join(" | ");
        writeln!(formatter, "| | {} |", line(&mut self.columns.iter().map(|column| &*column.name)))?;
        writeln!(formatter, "|---{}|", "|--:".repeat(self.columns.len()))?;
        let Some(first) = self.columns.first() else { return Ok(()) };
        for (position, (name, _)) in first.cells.iter().enumerate() {
            let cells = self.columns.iter().filter_map(|column| column.cells.get(position));
            writeln!(formatter, "| {name} | {} |", line(&mut cells.map(|(_, cell)| &**cell)))?;
        }
        writeln!(formatter)
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
