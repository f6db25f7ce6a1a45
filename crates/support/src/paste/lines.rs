//! What logs and chats put before each line.

/// How deeply quotations are nested that are taken off as a whole.
const MAX_QUOTATIONS: usize = 8;
/// Marks a chat or a mail puts before each line of a quotation.
const MARKS: [char; 5] = ['>', '|', '│', '┃', '▏'];

/// Takes the marks of quotation off `lines`. How many lines had one.
///
/// A transcript of `curl -v` has `>` and `<` of its own before its lines; they stay.
pub(super) fn unquote(lines: &mut [&str]) -> u64 {
    let mut marked = 0;
    for _ in 0..MAX_QUOTATIONS {
        let mut filled = lines.iter().filter(|line| !line.trim().is_empty()).peekable();
        if filled.peek().is_none() || !filled.all(|line| unmarked(line).is_some()) {
            break;
        }
        lines.iter_mut().for_each(|line| *line = unmarked(line).unwrap_or(line));
        marked = lines.len();
    }
    if marked == 0 && !lines.iter().any(|line| line.starts_with("< HTTP/")) {
        for line in lines.iter_mut() {
            let before = *line;
            // A bar may be the edge of a table, so only the mark of mails counts in a mixture.
            while let Some(rest) = line.strip_prefix("> ").or_else(|| line.strip_prefix('>')) {
                *line = rest;
            }
            marked += usize::from(before.len() != line.len());
        }
    }
    marked as u64
}

/// The line behind its outermost mark and one blank.
fn unmarked(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix(MARKS)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// What stands before the first line of something that goes on over several lines, as with `kubectl logs` or
/// `docker compose`, where every line has the like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prefix<'t>(&'t str);

impl<'t> Prefix<'t> {
    pub(super) fn new(before: &'t str) -> Self {
        Self(before)
    }

    /// `line` without what is alike in both, whatever the digits are: times and numbers of lines go on counting.
    pub(super) fn strip(self, line: &str) -> &str {
        if self.0.trim().is_empty() {
            return line;
        }
        let (mut before, mut rest) = (self.0.as_bytes(), line.as_bytes());
        // What was alike up to the last blank, as half a word is no prefix.
        let mut stripped = line;
        loop {
            if before.is_empty() || (rest.is_empty() && before.iter().all(u8::is_ascii_whitespace)) {
                return tail(line, rest.len());
            }
            match (before.split_first(), rest.split_first()) {
                (Some((one, _)), Some((other, _))) if one.is_ascii_digit() && other.is_ascii_digit() => {
                    (before, rest) = (behind_digits(before), behind_digits(rest));
                }
                (Some((one, behind_one)), Some((other, behind_other))) if one == other => {
                    (before, rest) = (behind_one, behind_other);
                    if *other == b' ' || *other == b'\t' {
                        stripped = tail(line, rest.len());
                    }
                }
                _ => return stripped,
            }
        }
    }
}

fn behind_digits(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    bytes.get(end..).unwrap_or_default()
}

/// The last `length` bytes of `line`.
fn tail(line: &str, length: usize) -> &str {
    line.len().checked_sub(length).and_then(|start| line.get(start..)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_lines_of_a_log_begin_with_is_taken_off() {
        let cases = [
            ("2026-03-01 10:00:59 INFO app: ", "2026-03-01 10:01:00 INFO app:   \"code\"", "  \"code\""),
            ("2026-03-01T10:00:59Z body: ", "2026-03-01T10:00:59Z   \"code\"", "  \"code\""),
            ("[9] ", "[10] }", "}"),
            ("web_1  | ", "web_1  | }", "}"),
            ("web_1  | ", "web_1  |", ""),
            ("body.json:9:", "body.json:10:}", "}"),
            ("Error: ", "  \"code\"", "  \"code\""),
            ("Error: ", "Errors", "Errors"),
            ("\"error\": ", "\"errand\": 1", "\"errand\": 1"),
            ("", "  x", "  x"),
            ("— ", "–", "–"),
        ];
        for (before, line, rest) in cases {
            assert_eq!(Prefix::new(before).strip(line), rest, "{before}{line}");
        }
    }

    #[test]
    fn marks_of_quotation_are_taken_off_but_not_those_of_curl() {
        let unquoted = |text: &str| {
            let mut lines: Vec<&str> = text.lines().collect();
            (unquote(&mut lines), lines.join("\n"))
        };
        assert_eq!(unquoted("> {\n>  \"a\"\n>\n> }"), (4, "{\n \"a\"\n\n}".to_owned()));
        assert_eq!(unquoted("> > {\n> >}"), (2, "{\n}".to_owned()));
        assert_eq!(unquoted("hello\n> {\n>> }"), (2, "hello\n{\n}".to_owned()));
        assert_eq!(unquoted("│ {\n│ }"), (2, "{\n}".to_owned()));
        assert_eq!(unquoted("> GET /\n< HTTP/1.1 404\n{}"), (0, "> GET /\n< HTTP/1.1 404\n{}".to_owned()));
        assert_eq!(unquoted("> > GET /\n> < HTTP/1.1 404\n> {}"), (3, "> GET /\n< HTTP/1.1 404\n{}".to_owned()));
    }
}
