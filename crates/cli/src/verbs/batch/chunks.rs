//! The input in pieces of whole lines.

use std::io::{self, BufRead, ErrorKind};
use std::mem;

use memchr::{memchr, memchr_iter, memrchr};

/// Longer lines are not held in memory.
pub(super) const MAX_LINE: usize = 8 * 1024 * 1024;
/// An answer may be much longer than its line, so lines are limited too.
const MAX_LINES: usize = 512;

/// A piece of the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Chunk {
    /// Whole lines; only the last one of the input may have no end.
    Lines(Vec<u8>),
    /// A part of a line that is too long.
    Part { bytes: Vec<u8>, is_first: bool, is_last: bool },
}

impl Chunk {
    /// How much memory it takes.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Lines(bytes) | Self::Part { bytes, .. } => bytes.capacity(),
        }
    }
}

/// Cuts a stream into chunks.
pub(super) struct Chunks<R> {
    input: R,
    /// The beginning of a line whose end was not read yet.
    begun: Vec<u8>,
    in_long_line: bool,
    /// What is told after the lines before it are.
    failure: Option<io::Error>,
}

impl<R: BufRead> Chunks<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, begun: Vec::new(), in_long_line: false, failure: None }
    }

    /// The next chunk, which has as much as can be had without waiting for more than one line. `None` at the end.
    ///
    /// # Errors
    ///
    /// What reading gives. Lines before it were all given out.
    pub(super) fn next(&mut self) -> io::Result<Option<Chunk>> {
        loop {
            let data = match self.input.fill_buf() {
                Ok(data) => data,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return self.end(Some(error)),
            };
            if data.is_empty() {
                return self.end(None);
            }
            let begun = self.begun.len();
            if self.in_long_line {
                return Ok(Some(self.part_of_long_line()));
            }
            if begun + memchr(b'\n', data).unwrap_or(data.len()) > MAX_LINE {
                self.in_long_line = true;
                return Ok(Some(Chunk::Part { bytes: mem::take(&mut self.begun), is_first: true, is_last: false }));
            }
            let (lines, rest) = split_lines(data);
            reserve(&mut self.begun, data.len());
            if lines.is_empty() {
                self.begun.extend(rest);
                let read = rest.len();
                self.input.consume(read);
            } else {
                self.begun.extend(lines);
                let read = lines.len();
                self.input.consume(read);
                return Ok(Some(Chunk::Lines(mem::take(&mut self.begun))));
            }
        }
    }

    fn part_of_long_line(&mut self) -> Chunk {
        // Only called with data there.
        let data = self.input.fill_buf().unwrap_or_default();
        let end = memchr(b'\n', data).map(|position| position + 1);
        let read = end.unwrap_or(data.len());
        let bytes = data.get(..read).unwrap_or_default().to_vec();
        self.input.consume(read);
        self.in_long_line = end.is_none();
        Chunk::Part { bytes, is_first: false, is_last: end.is_some() }
    }

    fn end(&mut self, failure: Option<io::Error>) -> io::Result<Option<Chunk>> {
        self.failure = self.failure.take().or(failure);
        if mem::take(&mut self.in_long_line) {
            return Ok(Some(Chunk::Part { bytes: Vec::new(), is_first: false, is_last: true }));
        }
        if !self.begun.is_empty() {
            return Ok(Some(Chunk::Lines(mem::take(&mut self.begun))));
        }
        self.failure.take().map_or(Ok(None), Err)
    }
}

/// The whole lines at the start of `data`, and what comes after them.
fn split_lines(data: &[u8]) -> (&[u8], &[u8]) {
    // Counting them takes a fraction of what going from one to the next does.
    let has_too_many = memchr_iter(b'\n', data).count() > MAX_LINES;
    let last = if has_too_many { memchr_iter(b'\n', data).nth(MAX_LINES - 1) } else { memrchr(b'\n', data) };
    data.split_at_checked(last.map_or(0, |position| position + 1)).unwrap_or((&[], data))
}

/// Makes room for `more` bytes. A vector would double itself, and a long line then takes twice its length.
fn reserve(bytes: &mut Vec<u8>, more: usize) {
    const STEP: usize = 1024 * 1024;
    if bytes.capacity() - bytes.len() < more {
        bytes.reserve_exact(more + bytes.len().min(STEP));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Read};

    fn chunks(input: impl Read, buffer: usize) -> Vec<Chunk> {
        let mut chunks = Chunks::new(BufReader::with_capacity(buffer, input));
        std::iter::from_fn(|| chunks.next().unwrap()).collect()
    }

    fn lines(text: &str) -> Chunk {
        Chunk::Lines(text.into())
    }

    #[test]
    fn a_line_is_never_cut() {
        for buffer in 1..30 {
            let text = "one\ntwo\r\n\n\nthree three three\nfour";
            let chunks = chunks(text.as_bytes(), buffer);
            let mut together = String::new();
            for (number, chunk) in chunks.iter().enumerate() {
                let Chunk::Lines(bytes) = chunk else { panic!("{chunk:?}") };
                assert!(bytes.ends_with(b"\n") || number + 1 == chunks.len(), "{buffer}: {chunks:?}");
                together += std::str::from_utf8(bytes).unwrap();
            }
            assert_eq!(together, text);
        }
    }

    #[test]
    fn a_chunk_has_no_more_lines_than_answers_have_room() {
        let chunks = chunks("{}\n".repeat(MAX_LINES + 1).as_bytes(), 65536);
        assert_eq!(chunks, [lines(&"{}\n".repeat(MAX_LINES)), lines("{}\n")]);
    }

    #[test]
    fn a_line_that_is_too_long_comes_in_parts() {
        let long = "x".repeat(MAX_LINE);
        let enough = format!("a\n{long}\nb\n");
        assert!(chunks(enough.as_bytes(), 65536).iter().all(|chunk| matches!(chunk, Chunk::Lines(_))));
        for (end, after) in [("\nb\n", true), ("", false)] {
            let text = format!("a\n{long}x{end}");
            let (mut together, mut firsts, mut lasts) = (Vec::new(), 0, 0);
            for chunk in chunks(text.as_bytes(), 65536) {
                assert!(chunk.size() <= MAX_LINE + 65536 + 1024 * 1024);
                match chunk {
                    Chunk::Lines(bytes) => together.extend(bytes),
                    Chunk::Part { bytes, is_first, is_last } => {
                        together.extend(bytes);
                        firsts += usize::from(is_first);
                        lasts += usize::from(is_last);
                    }
                }
            }
            assert_eq!((together == text.as_bytes(), firsts, lasts), (true, 1, 1), "{after}");
        }
    }

    #[test]
    fn lines_before_a_failure_are_given_out() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("broken"))
            }
        }
        let mut chunks = Chunks::new(BufReader::new(b"one\ntwo".chain(Broken)));
        assert_eq!(chunks.next().unwrap(), Some(lines("one\n")));
        assert_eq!(chunks.next().unwrap(), Some(lines("two")));
        assert_eq!(chunks.next().unwrap_err().to_string(), "broken");
    }
}
