//! What would overflow the parser's stack.

/// How deep braces and parentheses may nest. Fluent's parser recurses, and a few thousand would overflow its stack.
pub(super) const MAX_NESTING: usize = 64;

/// The byte at which braces and parentheses nest too deeply, if they do anywhere.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped, mut line_start, mut in_comment) = (0usize, false, false, true, false);
    for (offset, byte) in text.bytes().enumerate() {
        in_comment = (in_comment || (line_start && byte == b'#' && depth == 0)) && byte != b'\n';
        line_start = byte == b'\n';
        match byte {
            _ if in_comment => {}
            // A string literal ends with its line at the latest.
            b'"' | b'\n' if in_string && !escaped => in_string = false,
            b'\\' if in_string => {
                escaped = !escaped;
                continue;
            }
            _ if in_string => {}
            b'"' if depth > 0 => in_string = true,
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = false;
        if depth > MAX_NESTING {
            return Some(offset);
        }
    }
    None
}
