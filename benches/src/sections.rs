//! What is compared, in sections: each has contestants that do the same work.

mod body_size;
mod call;
mod find;
mod growth;
mod load;
mod lookup;
mod negotiate;
mod parse;
pub mod plural;

use crate::task::Task;

/// Contestants side by side.
pub struct Section {
    /// The name on the command line.
    pub key: String,
    /// The heading.
    pub title: String,
    /// The first is the one the others are compared with.
    pub tasks: Vec<Task>,
    /// How many calls are enough to count instructions.
    pub calls: u64,
}

impl Section {
    /// The part of the key before the slash: the sections that have the same contestants.
    pub fn group(&self) -> &str {
        self.key.split('/').next().unwrap_or_default()
    }

    /// The part of the key behind the slash.
    pub fn name(&self) -> &str {
        self.key.split('/').next_back().unwrap_or_default()
    }
}

/// All sections, in the order of the report.
pub fn all() -> Vec<Section> {
    let sections = [
        call::sections(),
        parse::sections(),
        negotiate::sections(),
        lookup::sections(),
        plural::sections(),
        growth::sections(),
        find::sections(),
        body_size::sections(),
        load::sections(),
    ];
    sections.into_iter().flatten().collect()
}
