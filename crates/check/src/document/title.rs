//! Where a title ends and its description begins, on pages that have lost the border between them.

use super::known::Known;
use super::status;

/// Words that sentences begin with and titles do not, in languages whose titles have more than one capital: English and
/// German. Sorted.
const STARTERS: [&str; 34] = [
    "A", "An", "Any", "Bei", "Beim", "Can't", "Cannot", "Das", "Der", "Die", "Diese", "Dieser", "Dieses", "Each",
    "Ein", "Eine", "Es", "For", "Für", "If", "Im", "In", "It", "No", "Occurs", "Some", "That", "The", "There", "These",
    "This", "When", "You", "Your",
];

/// A title and a description, and whether that is more than a guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Split {
    pub(super) title: Option<String>,
    pub(super) description: String,
    pub(super) is_certain: bool,
}

/// Parts `text`: by a title or a description the catalog has, by the names HTTP itself gives a status, else by the
/// capital letter a sentence begins with.
pub(super) fn split(text: &str, status: u16, known: &Known) -> Split {
    let entry = known.status(status);
    let titles = entry.and_then(|entry| entry.title.as_deref()).into_iter();
    let titles = titles.chain(status::phrases(status).iter().copied());
    let description = entry.and_then(|entry| entry.description.as_deref());
    let certain = titles.filter_map(|title| behind(text, title)).next().or_else(|| before(text, description?));
    if let Some((title, description)) = certain {
        return Split { title: Some(title.to_owned()), description: description.to_owned(), is_certain: true };
    }
    match text.split_at_checked(guess(text)) {
        Some((title, description)) if !title.is_empty() => {
            let title = title.trim_end().to_owned();
            Split { title: Some(title), description: description.to_owned(), is_certain: false }
        }
        _ => Split { title: None, description: text.to_owned(), is_certain: description == Some(text) },
    }
}

/// `title` at the start of `text`, if a sentence may begin behind it.
fn behind<'t>(text: &'t str, title: &str) -> Option<(&'t str, &'t str)> {
    let (start, rest) = text.split_at_checked(title.len())?;
    let rest = rest.strip_prefix(' ').filter(|rest| !rest.starts_with(char::is_lowercase) && !rest.is_empty())?;
    start.eq_ignore_ascii_case(title).then_some((start, rest))
}

/// What stands before `description` at the end of `text`.
fn before<'t>(text: &'t str, description: &str) -> Option<(&'t str, &'t str)> {
    let title = text.strip_suffix(description)?.strip_suffix(' ').filter(|title| !title.is_empty())?;
    Some((title, text.get(title.len() + 1..)?))
}

/// The offset of the word that probably begins the description; 0 if none does.
fn guess(text: &str) -> usize {
    let offset = |word: &str| word.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
    let words: Vec<&str> = text.split(' ').collect();
    // "Method Not Allowed The HTTP method …": every word of an English title has a capital.
    let capitals = words.iter().take_while(|word| is_capital(word)).count();
    let starter = words.iter().take(capitals).skip(1).rfind(|word| STARTERS.binary_search(word).is_ok());
    let last = || words.get(capitals.saturating_sub(1)).filter(|_| capitals > 1);
    let next = || words.iter().skip(1).find(|word| is_capital(word));
    starter.or_else(last).or_else(next).map(|word| offset(word)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_guessed(text: &str, title: &str) {
        let split = split(text, 499, &Known::default());
        assert_eq!(split.title.as_deref().unwrap_or_default(), title, "{text}");
        assert!(!split.is_certain);
    }

    #[test]
    fn starters_are_sorted() {
        assert!(STARTERS.is_sorted());
    }

    #[test]
    fn a_sentence_begins_with_a_capital_letter() {
        assert_guessed("No autorizado La información necesaria falta.", "No autorizado");
        assert_guessed("ошибка запроса Не удается обработать запрос.", "ошибка запроса");
        assert_guessed("Method Not Allowed The HTTP method isn't allowed.", "Method Not Allowed");
        assert_guessed("Length Required A Content-Length header is required.", "Length Required");
        assert_guessed("Conflict Somebody was faster.", "Conflict");
        assert_guessed(
            "Interner Serverfehler Beim Verarbeiten der Anforderung ist er aufgetreten.",
            "Interner Serverfehler",
        );
        assert_guessed("nothing here begins a sentence", "");
    }

    #[test]
    fn the_names_of_a_status_are_known() {
        let split = split("Not found a thing. Nothing is here.", 404, &Known::default());
        assert_eq!(split.title.as_deref(), Some("Not found a thing."));
        let split = super::split("Payload Too Large Запрос слишком велик.", 413, &Known::default());
        assert_eq!((split.title.as_deref(), split.is_certain), (Some("Payload Too Large"), true));
    }
}
