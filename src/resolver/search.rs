//! The search for a text in one language and its regional parents.

use std::borrow::Cow;
use std::cell::Cell;

use crate::api_error::ApiError;
use crate::arguments::Variables;
use crate::catalog::{CatalogData, Family, Kind, Part, Slot};
use crate::facts::{self, Advice, Fact, RetryClass};
use crate::retry::Retry;
use crate::retry_after::RetryAfter;
use crate::user_message::{Found, Origin, Surroundings};

/// One answer in the making.
pub(super) struct Search<'a, 'v> {
    catalog: &'a CatalogData,
    variables: Variables<'v>,
    /// The language that was negotiated, then its registered parents.
    family: Family,
    /// Which of the family is the most special one that has spoken: the language of the answer.
    speaker: Cell<usize>,
}

impl<'a, 'v> Search<'a, 'v> {
    #[inline]
    pub(super) fn new(catalog: &'a CatalogData, variables: Variables<'v>, family: Family) -> Self {
        Self { catalog, variables, family, speaker: Cell::new(usize::MAX) }
    }

    /// The language of what was found. A region inherits what its parents say, so one word of its own makes the whole
    /// answer the region's; without one the answer is the parent's.
    pub(super) fn language(&self) -> usize {
        self.family.member(self.speaker.get()).or(self.family.member(0)).unwrap_or_default()
    }

    /// The most detailed text: codes from the innermost, then the status, its class, the generic text.
    pub(super) fn find(&self) -> Option<Found<'a>> {
        self.find_code().or_else(|| self.find_status()).or_else(|| self.find_generic())
    }

    fn find_code(&self) -> Option<Found<'a>> {
        let error = self.variables.error?;
        error.innermost_first(|position, code| {
            let slot = self.catalog.find(Kind::Code, code.as_bytes())?;
            let variables = Variables { code: Some(code), ..self.variables };
            let text = self.text(slot, Part::Value, &variables)?;
            Some(Found { text, origin: Origin::Code, position: Some(position), slot: Some(slot) })
        })
    }

    fn find_status(&self) -> Option<Found<'a>> {
        let error = self.variables.error?;
        let status = error.status()?;
        if status < 400 && !error.says_nothing() {
            // "Accepted" would be a strange thing to say of an error that came with status 202.
            return None;
        }
        let slots = [self.catalog.status(status), self.catalog.status_class(status)];
        slots.into_iter().flatten().find_map(|slot| {
            let text = self.text(slot, Part::Value, &self.variables)?;
            Some(Found { text, origin: Origin::Status, position: None, slot: None })
        })
    }

    fn find_generic(&self) -> Option<Found<'a>> {
        let text = self.text(self.catalog.generic()?, Part::Value, &self.variables)?;
        Some(Found { text, origin: Origin::Generic, position: None, slot: None })
    }

    /// What stands around the text: status and title, advice, details.
    pub(super) fn surroundings(&self, found: &Found<'a>) -> Surroundings<'a> {
        let documented = found.slot.and_then(|slot| self.catalog.fact(slot));
        let said = self.variables.error.and_then(ApiError::status);
        // A failure may come inside an answer that succeeded; the status documented for its code says more then.
        let status = match (said, documented) {
            (None | Some(..400), Some((_, status, _))) => Some(*status),
            (said, _) => said,
        };
        let fact = match (documented, status) {
            (Some((_, _, fact)), _) => Some(*fact),
            (None, Some(status @ 400..)) => facts::of_status(status),
            (None, _) if found.origin == Origin::Status => None,
            (None, _) => Some(facts::GENERIC),
        };
        Surroundings {
            title: self.title(found, status),
            advice: self.advice(found, fact),
            details: self.details(),
            status,
            retry: fact.map(|fact| Retry::new(fact.retry, self.wait())),
        }
    }

    fn title(&self, found: &Found<'a>, status: Option<u16>) -> Option<Cow<'a, str>> {
        if let Some(own) = self.own_text(found, Part::Title) {
            return Some(own);
        }
        let title = |slot: Option<Slot>| self.text(slot?, Part::Title, &self.variables);
        let status = status?;
        title(self.catalog.status(status)).or_else(|| title(self.catalog.status_class(status)))
    }

    fn advice(&self, found: &Found<'a>, fact: Option<Fact>) -> Option<Cow<'a, str>> {
        if let Some(own) = self.own_text(found, Part::Advice) {
            return Some(own);
        }
        let fact = fact?;
        if matches!(fact.retry, RetryClass::Now | RetryClass::Later)
            && let Some(wait) = self.wait()
        {
            let variables = Variables { wait: Some(wait), ..self.variables };
            let (amount, unit) = wait.amount();
            let slot = if amount == 0 { self.catalog.advice(Advice::RetryNow) } else { self.catalog.wait(unit) };
            let timed = slot.and_then(|slot| self.text(slot, Part::Value, &variables));
            return timed.or_else(|| self.plain_advice(Advice::RetryLater));
        }
        self.plain_advice(fact.advice)
    }

    fn plain_advice(&self, advice: Advice) -> Option<Cow<'a, str>> {
        self.text(self.catalog.advice(advice)?, Part::Value, &self.variables)
    }

    fn wait(&self) -> Option<RetryAfter> {
        self.variables.error.and_then(ApiError::retry_after)
    }

    /// A text for each detail of the error, where one is known: under its own name, else as a code.
    fn details(&self) -> Vec<Option<Cow<'a, str>>> {
        let details = self.variables.error.map(ApiError::details).unwrap_or_default();
        let kinds = [Kind::Detail, Kind::Code];
        let text = |name| {
            let slots = kinds.into_iter().filter_map(|kind| self.catalog.find(kind, str::as_bytes(name)));
            slots.into_iter().find_map(|slot| self.text(slot, Part::Value, &self.variables))
        };
        details.iter().map(|detail| text(detail.name())).collect()
    }

    /// A title or advice that belongs to a code alone, which few have.
    fn own_text(&self, found: &Found<'a>, part: Part) -> Option<Cow<'a, str>> {
        let slot = found.slot.filter(|slot| self.catalog.has(*slot, part))?;
        let code = self.variables.error?.codes().nth(usize::from(found.position?));
        self.text(slot, part, &Variables { code, wait: self.wait(), ..self.variables })
    }

    /// The text of the most special language of the family that has it.
    #[inline]
    fn text(&self, slot: Slot, part: Part, variables: &Variables<'_>) -> Option<Cow<'a, str>> {
        let text = self.catalog.text(self.family.member(0)?, slot, part, variables);
        if text.is_none() {
            return self.inherited_text(slot, part, variables);
        }
        self.speaker.set(0);
        text
    }

    /// The text of the nearest parent that has it.
    fn inherited_text(&self, slot: Slot, part: Part, variables: &Variables<'_>) -> Option<Cow<'a, str>> {
        let (rank, text) = self.family.members().enumerate().skip(1).find_map(|(rank, language)| {
            let text = self.catalog.text(language, slot, part, variables)?;
            Some((rank, text))
        })?;
        self.speaker.set(self.speaker.get().min(rank));
        Some(text)
    }
}
