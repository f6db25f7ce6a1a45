//! What of a text is words, and what programs read.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Words(&'t str),
    /// A tag, an entity, or an address.
    Fixed(&'t str),
}

/// Reads a text in parts, between which are placeables: a tag may go on behind one.
#[derive(Debug, Default)]
pub(super) struct Scanner {
    in_tag: bool,
}

/// The longest name of an HTML entity has 31 letters.
const MAX_ENTITY: usize = 33;

impl Scanner {
    /// The pieces of the next part; together they are the part.
    pub(super) fn scan<'t>(&mut self, text: &'t str) -> Vec<Piece<'t>> {
        let mut pieces = Vec::new();
        let mut rest = text;
        if self.in_tag {
            rest = self.tag(rest, &mut pieces);
        }
        let mut from = 0;
        while let Some(found) = rest.get(from..).and_then(|rest| rest.find(['<', '&', ':'])) {
            let position = from + found;
            let (before, at) = rest.split_at_checked(position).unwrap_or((rest, ""));
            let (words, fixed) = match at.as_bytes() {
                [b'<', b'/' | b'!' | b'a'..=b'z' | b'A'..=b'Z', ..] => (before, None),
                [b'&', ..] => (before, entity(at)),
                [b':', b'/', b'/', ..] => address(before, at),
                _ => (before, Some(0)),
            };
            match fixed {
                Some(0) => from = position + 1,
                Some(length) => {
                    let start = words.len();
                    push_words(&mut pieces, words);
                    let (fixed, after) =
                        rest.get(start..).and_then(|rest| rest.split_at_checked(length)).unwrap_or_default();
                    pieces.push(Piece::Fixed(fixed));
                    (rest, from) = (after, 0);
                }
                None => {
                    push_words(&mut pieces, words);
                    self.in_tag = true;
                    (rest, from) = (self.tag(at, &mut pieces), 0);
                }
            }
        }
        push_words(&mut pieces, rest);
        pieces
    }

    /// Takes the rest of a tag, and gives back what follows it.
    fn tag<'t>(&mut self, text: &'t str, pieces: &mut Vec<Piece<'t>>) -> &'t str {
        let end = text.find('>').map(|position| position + 1);
        self.in_tag = end.is_none();
        let (tag, rest) = text.split_at_checked(end.unwrap_or(text.len())).unwrap_or((text, ""));
        pieces.push(Piece::Fixed(tag));
        rest
    }
}

fn push_words<'t>(pieces: &mut Vec<Piece<'t>>, words: &'t str) {
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
}

/// The length of the entity at the start of `text`; 0 if it is only an ampersand.
fn entity(text: &str) -> Option<usize> {
    let end = text.bytes().take(MAX_ENTITY).position(|byte| byte == b';');
    let name = end.and_then(|end| text.get(1..end)).unwrap_or_default();
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    Some(if is_name { name.len() + 2 } else { 0 })
}

/// The words before an address, and the length of the address from there on. `before` ends with its scheme.
fn address<'t>(before: &'t str, at: &str) -> (&'t str, Option<usize>) {
    let words = before.trim_end_matches(|character: char| character.is_ascii_alphanumeric());
    let scheme = before.len() - words.len();
    let rest = at.find(char::is_whitespace).unwrap_or(at.len());
    (words, Some(if scheme == 0 { 0 } else { scheme + rest }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[&str]) -> String {
        let mut scanner = Scanner::default();
        let show = |piece: &Piece<'_>| match piece {
            Piece::Words(words) => format!("({words})"),
            Piece::Fixed(fixed) => format!("[{fixed}]"),
        };
        parts.iter().map(|part| scanner.scan(part).iter().map(show).collect::<String>()).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn tags_entities_and_addresses_are_fixed() {
        let cases = [
            ("plain", "(plain)"),
            ("<b>x</b>", "[<b>](x)[</b>]"),
            ("a<br/>b", "(a)[<br/>](b)"),
            ("1 < 2 & 3: 4", "(1 < 2 & 3: 4)"),
            ("&nbsp;&x;&;&no end", "[&nbsp;][&x;](&;&no end)"),
            ("see http://a.b/c d", "(see )[http://a.b/c]( d)"),
            ("://", "(://)"),
            ("ends <a", "(ends )[<a]"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(&[text]), expected, "{text}");
        }
    }

    #[test]
    fn a_tag_goes_on_behind_a_placeable() {
        assert_eq!(shown(&["<a href=\"", "\">here</a>"]), "[<a href=\"]|[\">](here)[</a>]");
    }
}
