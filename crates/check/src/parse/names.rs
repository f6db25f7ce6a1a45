//! The ids that can still be read in what is not valid Fluent.

/// The ids at the beginning of lines, and how many lines seem to begin an entry whose id cannot be read.
pub(super) fn read(junk: &str) -> (Vec<String>, usize) {
    let (mut names, mut unreadable) = (Vec::new(), 0);
    for (position, line) in junk.lines().enumerate() {
        let begins_an_entry = !line.starts_with(char::is_whitespace) && !line.starts_with(['#', '}', '[', '*', '.']);
        if !begins_an_entry || (position > 0 && !line.contains('=')) {
            continue;
        }
        match name(line) {
            Some(name) => names.push(name.to_owned()),
            None if line.contains('=') => unreadable += 1,
            None => {}
        }
    }
    (names, unreadable)
}

/// The id, of a term with its `-`, that a line begins with.
pub(crate) fn name(line: &str) -> Option<&str> {
    let id = line.strip_prefix('-').unwrap_or(line);
    if !id.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    let length = id.find(|character| !is_part(character)).unwrap_or(id.len());
    let (name, rest) = line.split_at_checked(line.len() - id.len() + length)?;
    // `código-1` and `code.1` begin with letters of an id, but are none.
    rest.chars().next().is_none_or(|next| matches!(next, ' ' | '\t' | '\r' | '=' | ':')).then_some(name)
}

/// Whether a line was to begin an entry: an id or something like one, and `=`; or an id that nobody would take for a
/// word of a text.
pub(crate) fn begins_an_entry(line: &str) -> bool {
    if line.starts_with(|first: char| first.is_whitespace() || matches!(first, '.' | '[' | '*' | '}')) {
        return false;
    }
    let has_sign = line.split_once('=').is_some_and(|(id, _)| !id.trim().contains(' '));
    has_sign || line.starts_with('#') || name(line).is_some_and(|name| name.contains(['-', '_']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_where_they_can_be() {
        assert_eq!(read("code-1 Text\n    more\ncode-2 = x"), (vec!["code-1".to_owned(), "code-2".to_owned()], 0));
        assert_eq!(read("código-1 = x\n99904 = y\n[one] = z"), (Vec::new(), 2));
        assert!(begins_an_entry("código-1 = x") && begins_an_entry("code-1 x") && !begins_an_entry("code x = y"));
        assert_eq!(read("-brand = {"), (vec!["-brand".to_owned()], 0));
    }
}
