//! The names of what failed in particular: `details`, and `errors` of a problem document.

use super::{MAX_DETAILS, Reader, identifier};
use crate::api_error::Detail;
use crate::api_error::member::Member;
use crate::api_error::raw_string::RawString;
use crate::api_error::tokens::{Start, Tokens};
use crate::code::{ErrorCode, MAX_CODE};

impl<'a, S: Tokens<'a>> Reader<'a, '_, S> {
    /// Reads an object of `details` whose brace was passed: `{code, target, message}`, or names with arrays of texts.
    pub(super) fn detail(&mut self) {
        let before = self.error.details.len();
        let (mut code, mut name, mut target) = (None, None, None);
        while let Some(key) = self.scanner.key() {
            let start = self.scanner.start_value();
            match Member::of(key) {
                _ if start == Start::Array => self.name_of_texts(key),
                Member::Code => code = self.code_value(start).map(ErrorCode::into_identifier),
                Member::Name => name = self.name_value(start, MAX_CODE),
                Member::Target => target = self.name_value(start, MAX_CODE),
                _ => self.scanner.skip_started(start),
            }
        }
        if let Some(name) = code.or(name) {
            // Arrays beside a code are its arguments, not names.
            self.error.details.truncate(before);
            self.error.details.push(Detail { name, target });
        }
        self.error.details.truncate(MAX_DETAILS);
    }

    /// Reads `errors` of a problem document (ASP.NET's form: names with texts) whose brace was passed.
    pub(super) fn error_names(&mut self) {
        while let Some(key) = self.scanner.key() {
            match self.scanner.start_value() {
                Start::Array => self.name_of_texts(key),
                start => self.scanner.skip_started(start),
            }
        }
    }

    /// Keeps `key` if the array whose bracket was passed holds texts, or nothing.
    fn name_of_texts(&mut self, key: RawString<'a>) {
        self.scanner.skip_blanks();
        let holds_texts = matches!(self.scanner.peek(), Some(b'"' | b'\'' | b']' | b'u') | None);
        self.scanner.skip_container();
        if !holds_texts {
            return;
        }
        let name = identifier(key, MAX_CODE);
        if self.error.details.len() < MAX_DETAILS {
            self.error.details.extend(name.map(|name| Detail { name, target: None }));
        }
    }
}
