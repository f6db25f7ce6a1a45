//! The whole call: body, header and status to the text.

use std::hint::black_box;
use std::rc::Rc;

use super::Section;
use crate::inputs::{self, ACCEPT_LANGUAGE, Input};
use crate::stacks::{self, Call, Make};
use crate::task::Task;

pub(super) fn sections() -> Vec<Section> {
    inputs::all().into_iter().map(|input| section(&Rc::new(input))).collect()
}

fn section(input: &Rc<Input>) -> Section {
    let task = |(name, make): &(&'static str, Make)| task(name, *make, Rc::clone(input));
    Section {
        key: format!("call/{}", input.name),
        title: format!("The whole call: {}, {} bytes", input.about, input.body.len()),
        tasks: stacks::ALL.iter().map(task).collect(),
        calls: if input.body.len() > 100_000 { 2 } else { 500 },
    }
}

fn task(name: &'static str, make: Make, input: Rc<Input>) -> Task {
    Task::new(name, move || {
        let (stack, input) = (make(), Rc::clone(&input));
        move || {
            let call = Call { body: &input.body, status: input.status, accept_language: ACCEPT_LANGUAGE };
            stack.answer(black_box(call), &mut |text| {
                black_box(text);
            });
        }
    })
}
