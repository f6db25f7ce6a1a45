//! The whole call as the catalog grows: more languages, more messages.

use std::hint::black_box;
use std::rc::Rc;

use super::Section;
use crate::inputs::ACCEPT_LANGUAGE;
use crate::made_up::{self, Size};
use crate::sources::Source;
use crate::stacks::{ByHand, Call, Header, Stack};
use crate::task::Task;

/// The size the others are compared with comes first in both.
const LANGUAGES: [Size; 4] = [size(3, 50), size(10, 50), size(100, 50), size(1_000, 50)];
const MESSAGES: [Size; 3] = [size(3, 50), size(3, 5_000), size(3, 50_000)];

/// So many different callers take turns, each with a language and a code of its own, drawn evenly from what there is.
const CALLERS: usize = 1_024;

const fn size(languages: usize, messages: usize) -> Size {
    Size { languages, messages }
}

type Make = fn(&[Source]) -> Rc<dyn Stack>;

const STACKS: [(&str, Make); 2] = [
    ("error-l10n", |sources| Rc::new(Header::new(made_up::catalog(sources)))),
    ("fluent-bundle", |sources| Rc::new(ByHand::new(sources))),
];

pub(super) fn sections() -> Vec<Section> {
    let mut sections = Vec::new();
    for (kind, sizes) in [("languages", LANGUAGES.as_slice()), ("messages", MESSAGES.as_slice())] {
        sections.extend(STACKS.map(|(name, make)| Section {
            key: format!("growth-{kind}/{name}"),
            title: format!("The whole call with {name} as {kind} are added, one caller"),
            tasks: sizes.iter().map(|&size| task(size, make, 1)).collect(),
            calls: 500,
        }));
        sections.extend(STACKS.map(|(name, make)| Section {
            key: format!("growth-{kind}-callers/{name}"),
            title: format!("The whole call with {name} as {kind} are added, {CALLERS} callers in turn"),
            tasks: sizes.iter().map(|&size| task(size, make, CALLERS)).collect(),
            calls: CALLERS as u64,
        }));
    }
    sections
}

/// A body and a header.
type Caller = (Vec<u8>, String);

fn task(size: Size, make: Make, callers: usize) -> Task {
    Task::new(size.name(), move || {
        let stack = make(&made_up::sources(size));
        let callers = if callers == 1 { vec![one_caller()] } else { many_callers(size) };
        let mut next = 0;
        move || {
            let (body, accept_language) = &callers[next];
            next = if next + 1 == callers.len() { 0 } else { next + 1 };
            stack.answer(black_box(Call { body, status: 404, accept_language }), &mut |text| {
                black_box(text);
            });
        }
    })
}

fn one_caller() -> Caller {
    (body(&made_up::code(17)), ACCEPT_LANGUAGE.to_owned())
}

fn many_callers(size: Size) -> Vec<Caller> {
    let languages = made_up::languages(size.languages);
    let caller = |number: usize| {
        let language = &languages[number * 7_919 % languages.len()];
        let code = made_up::code(number * 7_907 % size.messages);
        (body(&code), format!("{language},es;q=0.9,en;q=0.8"))
    };
    (0..CALLERS).map(caller).collect()
}

fn body(code: &str) -> Vec<u8> {
    let inner = format!(r#"{{"code":"{code}","message":"A sentence for developers.","details":null}}"#);
    format!(r#"{{"error":{{"code":"itemNotFound","message":"Another one.","innerError":{inner}}}}}"#).into_bytes()
}
