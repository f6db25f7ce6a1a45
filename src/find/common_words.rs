//! Words that say little about where a text is from, in the languages whose texts are shipped.

/// Articles, prepositions, conjunctions, pronouns, particles and auxiliary verbs, folded and sorted, a list a language.
/// Whatever has one or two letters is common in any language and not listed.
static COMMON: [&[&str]; 3] = [ENGLISH, RUSSIAN, SPANISH];

static ENGLISH: &[&str] = &[
    "about", "after", "all", "also", "and", "any", "are", "arent", "because", "been", "before", "being", "but", "can",
    "cannot", "cant", "could", "couldnt", "did", "didnt", "does", "doesnt", "dont", "each", "for", "from", "had",
    "has", "hasnt", "have", "havent", "her", "here", "him", "his", "how", "into", "isnt", "its", "just", "may",
    "might", "more", "most", "much", "must", "not", "now", "off", "one", "only", "other", "our", "out", "over", "said",
    "says", "shall", "she", "should", "shouldnt", "some", "such", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "told", "too", "under", "until", "very", "was", "wasnt", "were", "what",
    "when", "where", "which", "while", "who", "why", "will", "with", "without", "would", "yes", "yet", "you", "your",
];

static RUSSIAN: &[&str] = &[
    "без",
    "более",
    "больше",
    "был",
    "была",
    "были",
    "было",
    "быть",
    "вам",
    "вас",
    "ваш",
    "ваша",
    "вашеи",
    "ваши",
    "вот",
    "все",
    "всех",
    "вы",
    "где",
    "для",
    "его",
    "ее",
    "если",
    "есть",
    "еще",
    "здесь",
    "или",
    "имеет",
    "как",
    "когда",
    "которои",
    "которому",
    "которую",
    "которые",
    "которыи",
    "кто",
    "меня",
    "мне",
    "может",
    "можно",
    "мои",
    "моя",
    "надо",
    "нам",
    "нас",
    "него",
    "нее",
    "нет",
    "ничего",
    "нужно",
    "она",
    "они",
    "оно",
    "очень",
    "под",
    "после",
    "потом",
    "потому",
    "почему",
    "при",
    "про",
    "сам",
    "свои",
    "себя",
    "так",
    "также",
    "такои",
    "там",
    "тебя",
    "тем",
    "тогда",
    "того",
    "тоже",
    "только",
    "том",
    "тот",
    "тут",
    "уже",
    "чего",
    "чем",
    "через",
    "что",
    "чтобы",
    "эта",
    "эти",
    "этим",
    "это",
    "этого",
    "этои",
    "этом",
    "этот",
    "эту",
];

static SPANISH: &[&str] = &[
    "algo", "algun", "alguna", "antes", "aqui", "asi", "aun", "bajo", "cada", "como", "con", "cual", "cuando", "cuya",
    "cuyo", "del", "desde", "despues", "donde", "dos", "ella", "ellos", "entre", "era", "eran", "eres", "esa", "ese",
    "eso", "esta", "estaba", "estan", "estar", "estas", "este", "esto", "estos", "estoy", "fue", "fueron", "han",
    "has", "hasta", "hay", "haya", "las", "les", "los", "mas", "mis", "muy", "nada", "ningun", "ninguna", "nos",
    "otra", "otro", "para", "pero", "poco", "por", "porque", "pues", "que", "quien", "sea", "segun", "ser", "sido",
    "sin", "sobre", "solo", "son", "soy", "sus", "tal", "tambien", "tan", "tanto", "tiene", "tienen", "toda", "todo",
    "todos", "una", "unas", "uno", "unos", "usted", "ustedes", "ver", "vez", "yo",
];

/// Whether a folded word is one of them.
pub(super) fn is_common(word: &str) -> bool {
    is_short(word) || COMMON.iter().any(|words| words.binary_search(&word).is_ok())
}

/// One or two letters of an alphabet (Latin, Greek, Cyrillic); elsewhere so many can be a word with a meaning.
fn is_short(word: &str) -> bool {
    word.chars().nth(2).is_none() && word.chars().all(|letter| letter.is_alphabetic() && letter < '\u{530}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::folded;

    #[test]
    fn the_lists_are_sorted_and_folded() {
        for words in COMMON {
            assert!(words.is_sorted_by(|one, next| one < next), "{words:?}");
            words.iter().for_each(|word| assert_eq!(folded(word), *word));
        }
    }

    #[test]
    fn short_words_are_common_in_any_language() {
        for word in ["de", "to", "в", "на", "el", "les"] {
            assert!(is_common(word), "{word}");
        }
    }

    #[test]
    fn words_that_name_something_are_not_common() {
        for word in ["gone", "conflict", "recurso", "ресурс", "503", "资"] {
            assert!(!is_common(word), "{word}");
        }
    }
}
