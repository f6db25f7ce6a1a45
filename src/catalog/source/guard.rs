//! What would overflow the parser's stack.
//!
//! Fluent's parser recurses into placeables and into arguments. How deep it goes is found by the same steps without
//! recursion: a bracket or a quote counts only where it is no text. Where the parser gives an entry up it goes on at a
//! line that may begin one; such a line may also lie inside a placeable, so both ways are followed until one of them ends.

use arrayvec::ArrayVec;

/// How deep placeables and arguments may nest. A few thousand would overflow the parser's stack.
pub(super) const MAX_NESTING: usize = 64;

/// Ways followed at a time. One or two are usual; more are left open by a file that is not valid.
const MAX_WAYS: usize = 16;

/// The byte at which placeables nest too deeply, if they do anywhere; or where too many of them were never closed.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut ways = ArrayVec::<Way, MAX_WAYS>::new();
    ways.push(Way::default());
    let (mut line_start, mut last, mut last_shown) = (true, b'\n', b'\n');
    for (offset, byte) in text.bytes().enumerate() {
        if line_start && (byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#') {
            ways.retain(|way| way.goes_on_at_entry(byte, last_shown));
            if ways.try_push(Way { in_comment: byte == b'#', ..Way::default() }).is_err() {
                return Some(offset);
            }
        }
        let mut is_too_deep = false;
        ways.retain(|way| {
            let step = way.step(last, byte);
            is_too_deep |= step == Step::TooDeep;
            step == Step::Within
        });
        if is_too_deep {
            return Some(offset);
        }
        line_start = byte == b'\n';
        last = byte;
        if !matches!(byte, b' ' | b'\n' | b'\r') {
            last_shown = byte;
        }
    }
    None
}

/// Where the parser may be.
#[derive(Default)]
struct Way {
    open: ArrayVec<Level, MAX_NESTING>,
    in_comment: bool,
    in_string: bool,
    is_escaped: bool,
}

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// A placeable, outside of the texts in it.
    Expression,
    /// A placeable behind its `->`: keys, and texts in which only braces count.
    Variants,
    Arguments,
}

#[derive(PartialEq, Eq)]
enum Step {
    Within,
    TooDeep,
    /// The parser gives the entry up.
    Failed,
}

impl Way {
    /// Whether a line that may begin an entry may go on with an open one instead.
    fn goes_on_at_entry(&self, byte: u8, last_shown: u8) -> bool {
        let may_go_on = match self.open.last() {
            None => false,
            Some(Level::Expression | Level::Arguments) => true,
            // Texts are indented; the name of a key need not be.
            Some(Level::Variants) => last_shown == b'[',
        };
        may_go_on && byte != b'#'
    }

    fn step(&mut self, last: u8, byte: u8) -> Step {
        if self.in_comment {
            self.in_comment = byte != b'\n';
            return Step::Within;
        }
        if self.in_string {
            return self.step_in_string(byte);
        }
        match (byte, self.open.last_mut()) {
            (b'{', _) => self.push(Level::Expression),
            (b'}', Some(Level::Expression | Level::Variants)) | (b')', Some(Level::Arguments)) => {
                self.open.pop();
                Step::Within
            }
            (b'}', _) | (b'=', Some(Level::Expression | Level::Arguments)) => Step::Failed,
            (b'(', Some(Level::Expression | Level::Arguments)) => self.push(Level::Arguments),
            (b'"', Some(Level::Expression | Level::Arguments)) => {
                self.in_string = true;
                Step::Within
            }
            (b'>', Some(level @ Level::Expression)) if last == b'-' => {
                *level = Level::Variants;
                Step::Within
            }
            _ => Step::Within,
        }
    }

    fn step_in_string(&mut self, byte: u8) -> Step {
        match byte {
            b'\n' => return Step::Failed,
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' => self.is_escaped = true,
            b'"' => self.in_string = false,
            _ => {}
        }
        Step::Within
    }

    fn push(&mut self, level: Level) -> Step {
        match self.open.try_push(level) {
            Ok(()) => Step::Within,
            Err(_) => Step::TooDeep,
        }
    }
}
