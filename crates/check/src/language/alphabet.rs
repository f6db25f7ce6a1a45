//! Alphabets.

/// The letters of a language beside `a` to `z`, or beside the Russian ones; CLDR 48, main exemplar characters.
static LETTERS: &[(&str, &str)] = &[
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюя"),
    ("ca", "àçèéíïòóúü"),
    ("cs", "áčďéěíňóřšťúůýž"),
    ("de", "äöüß"),
    ("es", "áéíñóúü"),
    ("fr", "àâæçèéêëîïôœùûüÿ"),
    ("gl", "áéíñóúüï"),
    ("it", "àèéìîòóù"),
    ("nl", "áäèéêëíïóôöúûü"),
    ("pl", "ąćęłńóśźż"),
    ("pt", "àáâãçéêíòóôõúü"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    ("sv", "àåäéö"),
    ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
];

/// Whether a letter is in a language's alphabet; languages that are not listed have all letters.
pub(super) fn has(language: &str, letter: char) -> bool {
    let Some((_, letters)) =
        LETTERS.binary_search_by(|(known, _)| (*known).cmp(language)).ok().and_then(|index| LETTERS.get(index))
    else {
        return true;
    };
    letter.is_ascii()
        || !letter.is_alphabetic()
        || matches!(letter, 'ª' | 'º' | 'ʼ')
        || letter.to_lowercase().all(|lower| letters.contains(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted() {
        assert!(LETTERS.is_sorted_by(|(one, _), (next, _)| one < next));
    }
}
