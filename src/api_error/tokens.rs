//! What the reader needs of a scanner.

use super::indent::Indent;
use super::member::Member;
use super::raw_string::RawString;
use crate::identifier::Identifier;

/// What a value is, seen from its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    Object,
    Array,
    String,
    /// A number, or a word such as `null`, `None`, `true`.
    Word,
    /// The container or the body ends where a value was expected.
    Nothing,
}

/// What comes next in an object, at a glance.
pub(super) enum Next {
    Member(Member),
    End,
    Other,
}

/// What the reader needs of a scanner: the tokens of a body, one after the other.
pub(super) trait Tokens<'a>: Copy {
    fn peek(&self) -> Option<u8>;

    fn advance(&mut self);

    fn is_at_end(&self) -> bool;

    fn skip_blanks(&mut self);

    /// Goes to the next element of an array, or to its end.
    fn skip_separators(&mut self);

    /// Says what stands here, and goes past the opening bracket of a container or the prefix of a string.
    fn start_value(&mut self) -> Start;

    /// The string whose quote stands here; `None` where it does not end, and then the body has ended too.
    fn string(&mut self) -> Option<RawString<'a>>;

    /// The number, word or junk that stands here, up to the next punctuation, and at least one byte of it.
    fn bare_word(&mut self) -> &'a [u8];

    /// Goes to the first member of an object whose brace was passed; gives the indent of its members, of `outer` that of
    /// the members it is one of.
    fn enter_object(&mut self, outer: Indent) -> Indent;

    /// What comes next in an object, as nearly every body writes it: a short name without escapes and its colon, or the
    /// closing brace. [`key`](Self::key) reads everything else, from where it stands now.
    fn next_plain(&mut self, indent: Indent) -> Next;

    /// A short string that is an identifier, where one comes next; everything else is left where it is.
    fn short_identifier(&mut self) -> Option<Identifier<'a>>;

    /// The key of the next member, past its colon. `None` where the object or the body ends; the closing bracket,
    /// of whatever kind, is passed too.
    fn key(&mut self) -> Option<RawString<'a>>;

    /// Skips `null`, as nearly every body writes it, and says whether it did.
    fn skip_null(&mut self) -> bool;

    /// Skips the string whose quote stands here.
    fn skip_string(&mut self);

    /// Skips the rest of a container whose opening bracket was passed.
    fn skip_container(&mut self);

    /// Skips the value that stands here, whatever its size or depth.
    #[inline(always)]
    fn skip_value(&mut self) {
        let start = self.start_value();
        self.skip_started(start);
    }

    /// Skips a value whose start was read.
    #[inline(always)]
    fn skip_started(&mut self, start: Start) {
        match start {
            Start::Object | Start::Array => self.skip_container(),
            Start::String => self.skip_string(),
            Start::Word => {
                self.bare_word();
            }
            Start::Nothing => {}
        }
    }
}
