//! Names in a configuration, and which known one is near an unknown one.

use error_l10n::{ErrorCode, LanguageIdentifier};

/// A message id, or the beginning of message ids before a `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    beginning: String,
    is_open: bool,
}

impl Pattern {
    /// Reads `code-99904` or `advice-*`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (beginning, is_open) = text.strip_suffix('*').map_or((text, false), |beginning| (beginning, true));
        let is_valid = is_name(beginning) || (is_open && beginning.is_empty());
        is_valid.then(|| Self { beginning: beginning.to_owned(), is_open })
    }

    /// Whether `message` is the id, or begins as the ids do.
    pub fn matches(&self, message: &str) -> bool {
        if self.is_open { message.starts_with(&self.beginning) } else { message == self.beginning }
    }
}

/// An identifier of Fluent.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The name of a function of Fluent.
pub(super) fn is_function(text: &str) -> bool {
    is_name(text) && !text.bytes().any(|byte| byte.is_ascii_lowercase())
}

pub(super) fn is_code(text: &str) -> bool {
    ErrorCode::new(text.to_owned()).is_some()
}

/// The locale of a tag. There are no languages of more than three letters: somebody wrote `spanish`.
pub(super) fn locale(tag: &str) -> Option<LanguageIdentifier> {
    let tag: LanguageIdentifier = tag.parse().ok()?;
    (!tag.language.is_empty() && tag.language.as_str().len() <= 3).then_some(tag)
}

/// `known`, the nearest to `name` first, and whether that one is near.
pub(crate) fn by_nearness<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> (Vec<String>, bool) {
    // `doNotTranslate` and `do-not-translate` are `do_not_translate`.
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let wanted = plain(&name.chars().take(MAX_COMPARED).collect::<String>());
    let mut known: Vec<(f64, &str)> =
        known.into_iter().map(|known| (strsim::jaro_winkler(&wanted, &plain(known)), known)).collect();
    known.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let is_near = known.first().is_some_and(|(likeness, _)| *likeness >= NEAR);
    (known.into_iter().map(|(_, known)| known.to_owned()).collect(), is_near)
}

/// From this likeness on (1 is the same) a name is likely a slip of the pen.
const NEAR: f64 = 0.85;

/// No known name is longer than this.
const MAX_COMPARED: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_an_id_or_the_beginning_of_ids() {
        let pattern = Pattern::parse("advice-*").unwrap();
        assert!(pattern.matches("advice-reload") && !pattern.matches("code-99904"));
        assert!(Pattern::parse("*").unwrap().matches("anything"));
        assert!(!Pattern::parse("footer").unwrap().matches("footer-2"));
        for wrong in ["", "9", "a b", "a*b", "é", "-brand"] {
            assert_eq!(Pattern::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_near() {
        let nearest = |name| {
            let (known, is_near) = by_nearness(name, ["source", "locales", "do_not_translate", "html"]);
            is_near.then(|| known[0].clone())
        };
        assert_eq!(nearest("sorce").as_deref(), Some("source"));
        assert_eq!(nearest("Locale").as_deref(), Some("locales"));
        assert_eq!(nearest("doNotTranslate").as_deref(), Some("do_not_translate"));
        assert_eq!(nearest("colour"), None);
    }
}
