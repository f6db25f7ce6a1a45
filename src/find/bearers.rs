//! Whose text a message is: a title belongs to a status and to every code with that status, advice to many of both.

use std::collections::HashMap;

use super::Member;
use crate::catalog::{Catalog, CatalogData, EntryKind, Kind, Part, Slot};
use crate::facts::{self, Advice, Fact, RetryClass};
use crate::retry_after::Unit;

/// Something a quoted text can come from: a status, a code, or the name of a detail.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) slot: Slot,
    pub(super) kind: EntryKind,
    pub(super) code: Box<str>,
    pub(super) status: Option<u16>,
}

/// One whose text a message is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bearer {
    /// Its position among the subjects.
    pub(super) subject: u32,
    pub(super) member: Member,
    /// The message is its alone, and not that of its status or what is advised in many cases.
    pub(super) is_own: bool,
}

/// All subjects, statuses first, in the order of the documents; and which messages are theirs.
#[derive(Debug, Default)]
pub(super) struct Bearers {
    pub(super) subjects: Vec<Subject>,
    by_message: HashMap<(Slot, Part), Vec<Bearer>>,
}

impl Bearers {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let catalog = catalog.data();
        let mut bearers = Self::default();
        for (slot, name) in catalog.of_kind(Kind::Status) {
            bearers.add_status(catalog, slot, name);
        }
        for (slot, name) in catalog.of_kind(Kind::Code) {
            bearers.add_code(catalog, slot, name);
        }
        for (slot, name) in catalog.of_kind(Kind::Detail) {
            bearers.add_subject(slot, EntryKind::Code, name, None);
            bearers.add(slot, Part::Value, Member::Detail, true);
        }
        bearers
    }

    /// Those whose text a message is.
    pub(super) fn of(&self, slot: Slot, part: Part) -> &[Bearer] {
        self.by_message.get(&(slot, part)).map(Vec::as_slice).unwrap_or_default()
    }

    fn add_status(&mut self, catalog: &CatalogData, slot: Slot, name: &str) {
        // A class, `4xx` or `5xx`, is told by its texts too; what it advises is what its last status does.
        let status = name.parse().ok();
        let last = name.strip_suffix("xx").and_then(|class| class.parse::<u16>().ok()).map(|class| class * 100 + 99);
        self.add_subject(slot, EntryKind::Status, name, status);
        self.add_own(slot);
        self.add_advice(catalog, status.or(last).and_then(facts::of_status));
    }

    fn add_code(&mut self, catalog: &CatalogData, slot: Slot, name: &str) {
        let fact = catalog.fact(slot);
        let status = fact.map(|(_, status, _)| *status);
        self.add_subject(slot, EntryKind::Code, name, status);
        self.add_own(slot);
        if let Some(title) = status.and_then(|status| catalog.status(status)) {
            self.add(title, Part::Title, Member::Title, false);
        }
        self.add_advice(catalog, Some(fact.map_or(facts::GENERIC, |(_, _, fact)| *fact)));
    }

    fn add_own(&mut self, slot: Slot) {
        self.add(slot, Part::Value, Member::Description, true);
        self.add(slot, Part::Title, Member::Title, true);
        self.add(slot, Part::Advice, Member::Advice, true);
    }

    /// What is advised: the usual advice, and where waiting can help also how long to wait.
    fn add_advice(&mut self, catalog: &CatalogData, fact: Option<Fact>) {
        let Some(fact) = fact else { return };
        let mut slots = vec![catalog.advice(fact.advice)];
        if matches!(fact.retry, RetryClass::Now | RetryClass::Later) {
            slots.push(catalog.advice(Advice::RetryNow).filter(|slot| !slots.contains(&Some(*slot))));
            slots.extend(Unit::ALL.map(|unit| catalog.wait(unit)));
        }
        for slot in slots.into_iter().flatten() {
            self.add(slot, Part::Value, Member::Advice, false);
        }
    }

    fn add_subject(&mut self, slot: Slot, kind: EntryKind, code: &str, status: Option<u16>) {
        self.subjects.push(Subject { slot, kind, code: code.into(), status });
    }

    /// A message of the subject that was added last.
    fn add(&mut self, slot: Slot, part: Part, member: Member, is_own: bool) {
        let Ok(subject) = u32::try_from(self.subjects.len().saturating_sub(1)) else { return };
        self.by_message.entry((slot, part)).or_default().push(Bearer { subject, member, is_own });
    }
}
