//! Parts of a report that are likely to be the quotation: what stands in quotes, behind a colon, or on a line.

/// Opening and closing quotes; straight ones are their own counterparts.
const QUOTES: [(char, char); 7] =
    [('«', '»'), ('“', '”'), ('„', '“'), ('‹', '›'), ('"', '"'), ('\'', '\''), ('`', '`')];
/// No more parts are looked at.
const MAX_PARTS: usize = 128;
/// The fewest letters and digits of a part.
const MIN_LETTERS: usize = 4;
/// The most bytes of a part: what is longer is no quotation, but the rest of the report.
const MAX_BYTES: usize = 800;

/// The most bytes of all parts together: lines and their quotations, and not every end of a long line.
const MAX_ALL_BYTES: usize = 3 * 4096;

/// The parts of `text`, none of them all of it.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let all = text.trim();
    let mut parts: Vec<&str> = Vec::new();
    let mut left = MAX_ALL_BYTES;
    let candidates = quoted(all).into_iter().chain(lines(all)).map(str::trim);
    for part in candidates.filter(|part| *part != all && part.len() <= MAX_BYTES && has_letters(part)) {
        if parts.len() < MAX_PARTS && part.len() <= left && !parts.contains(&part) {
            left -= part.len();
            parts.push(part);
        }
    }
    parts
}

/// What stands in quotes, for each kind of quotes.
fn quoted(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (opening, closing) in QUOTES {
        let mut rest = text;
        while let Some(start) = opening_of(rest, opening) {
            let Some(inside) = rest.get(start + opening.len_utf8()..) else { break };
            let Some(end) = closing_of(inside, closing) else { break };
            found.extend(inside.get(..end));
            rest = inside.get(end + closing.len_utf8()..).unwrap_or_default();
        }
    }
    found
}

/// Where the first opening quote is; an apostrophe inside a word is none.
fn opening_of(text: &str, quote: char) -> Option<usize> {
    let follows_letter = |position: usize| {
        let before = text.get(..position).and_then(|before| before.chars().next_back());
        before.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(quote).map(|(position, _)| position).find(|position| !follows_letter(*position))
}

/// Where the next closing quote is; an apostrophe inside a word is none.
fn closing_of(text: &str, quote: char) -> Option<usize> {
    let is_closing = |(position, _): &(usize, &str)| {
        let next = text.get(position + quote.len_utf8()..).and_then(|rest| rest.chars().next());
        !next.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(quote).find(is_closing).map(|(position, _)| position)
}

/// Each line, if there are several, and what follows a colon on it, as in "the portal says: …".
fn lines(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        found.push(line);
        let mut rest = line;
        while let Some((_, behind)) = rest.split_once(": ") {
            found.push(behind);
            rest = behind;
        }
    }
    found
}

fn has_letters(part: &str) -> bool {
    part.chars().filter(|character| character.is_alphanumeric()).nth(MIN_LETTERS - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_colons_and_lines_set_a_quotation_apart() {
        let cases: [(&str, &[&str]); 9] = [
            ("el portal dice «No encontrado» y nada más", &["No encontrado"]),
            ("портал пишет: Ресурс не найден", &["Ресурс не найден"]),
            ("it said \"Not Found\", then \"Gone\"", &["Not Found", "Gone"]),
            ("“Locked” 'Conflict'", &["Locked", "Conflict"]),
            ("The caller isn't authenticated, isn't it", &[]),
            ("Not Found\nResource not found\n", &["Not Found", "Resource not found"]),
            (
                "10:41 Ana: hola\nme dice: Falta la entrada",
                &["10:41 Ana: hola", "hola", "me dice: Falta la entrada", "Falta la entrada"],
            ),
            ("«no end", &[]),
            ("Error: 404", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
