//! Answers to errors seen before: a log has the same few errors over and over.

use std::collections::HashMap;

use error_l10n::{ApiError, Negotiated};
use foldhash::fast::RandomState;

use super::plan::Plan;
use super::rewrite;
use super::tally::{Share, Tally};
use crate::json;

/// Errors whose answers are remembered, by each worker. Services have a few dozen.
const MAX_ERRORS: usize = 256;
/// Errors with more codes or details are not remembered, so that all of them together take little memory.
const MAX_PARTS: usize = 4;

/// What an error is answered with, but for the ids of the request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) share: Share,
    /// The text as a line of its own, or the problem document up to where its ids come.
    written: Vec<u8>,
}

/// The answers that are remembered.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// By language, of which there are few.
    known: Vec<(Negotiated, Known<'static>)>,
}

type Known<'a> = HashMap<ApiError<'a>, Answer, RandomState>;

impl Answers {
    /// Hands the answer to `error` to `use_it`. Ids that decide nothing should not be in it.
    #[inline]
    pub(super) fn with<T>(
        &mut self,
        error: &ApiError<'_>,
        language: Negotiated,
        plan: &Plan,
        tally: &mut Tally,
        use_it: impl FnOnce(&Answer, &mut Tally) -> T,
    ) -> T {
        let known: Option<&Known<'_>> = self.known.iter().find(|(other, _)| *other == language).map(|(_, known)| known);
        if let Some(answer) = known.and_then(|known| known.get(error)) {
            return use_it(answer, tally);
        }
        let answer = Answer::new(error, language, plan, tally);
        let given = use_it(&answer, tally);
        if error.codes().len() <= MAX_PARTS && error.details().len() <= MAX_PARTS {
            self.remember(error.clone().into_owned(), language, answer);
        }
        given
    }

    #[cold]
    fn remember(&mut self, error: ApiError<'static>, language: Negotiated, answer: Answer) {
        if self.len() >= MAX_ERRORS {
            return;
        }
        match self.known.iter_mut().find(|(other, _)| *other == language) {
            Some((_, known)) => drop(known.insert(error, answer)),
            None => self.known.push((language, [(error, answer)].into_iter().collect())),
        }
    }

    fn len(&self) -> usize {
        self.known.iter().map(|(_, known)| known.len()).sum()
    }

    /// Forgets all of them: their shares are those of a tally that is no more.
    pub(super) fn clear(&mut self) {
        self.known.clear();
    }
}

impl Answer {
    fn new(error: &ApiError<'_>, language: Negotiated, plan: &Plan, tally: &mut Tally) -> Self {
        let message = plan.resolver.resolve(error, language);
        let mut written = Vec::new();
        if plan.is_text_only() {
            rewrite::append_text(&mut written, message.text());
        } else {
            json::append(&mut written, &message);
            // The closing brace: ids are the last members.
            written.pop();
        }
        Self { share: tally.share(&message, &plan.knowledge), written }
    }

    /// The text as a line of its own.
    pub(super) fn text(&self) -> &[u8] {
        &self.written
    }

    /// Writes the problem document, with `ids` in it.
    pub(super) fn append_problem(&self, output: &mut Vec<u8>, ids: &Ids) {
        output.extend(&self.written);
        output.extend(&ids.members);
        output.push(b'}');
    }
}

/// What differs between calls that fail alike, as members of a problem document.
#[derive(Debug, Default)]
pub(super) struct Ids {
    members: Vec<u8>,
}

impl Ids {
    /// Takes those of `error`.
    pub(super) fn read(&mut self, error: &ApiError<'_>) {
        self.members.clear();
        let ids = [
            (&b",\"target\":"[..], error.target()),
            (b",\"requestId\":", error.request_id()),
            (b",\"correlationId\":", error.correlation_id()),
        ];
        for (name, id) in ids {
            if let Some(id) = id {
                self.members.extend(name);
                json::append(&mut self.members, &id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verbs::batch::places::Places;
    use crate::verbs::batch::tally::Knowledge;
    use error_l10n::{Catalog, LanguagePriorityList, Resolver};

    fn plan(answer: Option<&str>) -> Plan {
        let resolver = Resolver::new(Catalog::embedded());
        Plan {
            language: resolver.negotiate(&LanguagePriorityList::default()),
            knowledge: Knowledge::new(&resolver),
            places: Places { answer: answer.map(str::to_owned), ..Places::default() },
            redact: false,
            may_name_ids: false,
            resolver,
        }
    }

    #[test]
    fn an_error_seen_before_is_answered_as_it_would_be_alone() {
        let (plan, mut answers, mut ids, mut tally) =
            (plan(Some("localized")), Answers::default(), Ids::default(), Tally::default());
        let mut languages: Vec<Negotiated> = Vec::new();
        for tag in ["en", "es", "ru"] {
            languages.push(plan.resolver.negotiate(&LanguagePriorityList::from_tags([tag])));
        }
        let bodies = [
            r#"{"code": "itemNotFound", "innerError": {"code": "99904", "requestId": "5d1c"}}"#,
            r#"{"code": "ItemNotFound", "innerError": {"code": "99904", "requestId": "77e0", "correlationId": "9"}}"#,
            r#"{"code": "itemNotFound", "target": "referral", "innerError": [{"code": "99904"}, {"code": "99901"}]}"#,
            r#"{"code": "itemNotFound", "innerError": {"code": "99904", "innerError": {"code": "99901"}}}"#,
            r#"{"code": "invalidRequest", "details": [{"code": "MissingField", "target": "size"}], "status": 400}"#,
            r#"{"code": "invalidRequest", "details": [{"code": "MissingField", "target": "name"}], "status": 409}"#,
            r#"{"code": "1", "innerError": {"code": "2", "innerError": {"code": "3", "innerError": {"code": "4", "innerError": {"code": "5"}}}}}"#,
            "{}",
        ];
        for _ in 0..2 {
            for body in bodies {
                for language in &languages {
                    let mut error = ApiError::from_slice(body.as_bytes());
                    let expected = plan.resolver.resolve(&error, *language).to_json();
                    ids.read(&error);
                    let mut problem = Vec::new();
                    error.forget_ids();
                    answers.with(&error, *language, &plan, &mut tally, |answer, _| {
                        answer.append_problem(&mut problem, &ids);
                    });
                    assert_eq!(String::from_utf8(problem).unwrap(), expected);
                }
            }
        }
        // The one with five codes is none of them.
        assert_eq!(answers.len(), 21);
    }

    #[test]
    fn no_text_of_the_project_names_what_differs_between_calls() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
        let folders = ["locales", "reviewed"].map(|folder| std::fs::read_dir(format!("{root}/{folder}")).unwrap());
        let mut files = 0;
        for language in folders.into_iter().flatten() {
            for file in std::fs::read_dir(language.unwrap().path()).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                let has_id = ["$target", "$requestId", "$correlationId"].iter().any(|id| text.contains(id));
                assert!(!has_id);
                files += 1;
            }
        }
        assert!(files >= 15);
    }

    #[test]
    fn remembered_answers_have_an_end() {
        let (plan, mut answers, mut tally) = (plan(None), Answers::default(), Tally::default());
        for code in 0..2 * MAX_ERRORS {
            let body = format!(r#"{{"code": "unknown-{code}"}}"#);
            let error = ApiError::from_slice(body.as_bytes());
            let text = answers.with(&error, plan.language, &plan, &mut tally, |answer, _| answer.text().to_vec());
            assert_eq!(String::from_utf8(text).unwrap(), "An unspecified error occurred.");
        }
        assert_eq!(answers.len(), MAX_ERRORS);
    }
}
