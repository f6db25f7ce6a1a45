//! A translation that no longer says no.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::flat::Flat;
use crate::matcher::Matcher;
use crate::rule;
use crate::words::slice;

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    if case.sources.is_empty() || case.part.is_term() || case.text.shows_message() || !case.source_language.is(&["en"])
    {
        return;
    }
    let index = DENIALS.binary_search_by(|(language, _)| (*language).cmp(&case.language().code)).ok();
    let Some((_, denials)) = index.and_then(|index| DENIALS.get(index)) else { return };
    // All ways through the source's choices deny: which of them this is does not matter.
    let denied: Option<Vec<String>> = case.sources.iter().map(denial).collect();
    let Some(denial) = denied.and_then(|denied| denied.into_iter().next()) else { return };
    let source = case.sources.iter().map(|source| source.value.to_lowercase()).collect::<Vec<_>>().join(" ");
    if denials.iter().any(|row| row.is_in(case.text, &source)) {
        return;
    }
    let sentence = format!("the source says '{denial}', and nothing in the text does");
    hits.add(&rule::LOST_NEGATION, 0..case.text.value.len(), sentence).suggest("say what the source denies");
}

/// Phrases with a negation that deny nothing, or that other languages say without one.
static POSITIVE: LazyLock<Matcher> = LazyLock::new(|| {
    Matcher::new(
        r"(?i)\b(?:no (?:more|less|later|earlier|fewer|longer|matter|doubt|problem|sooner|need)|not (?:only|less|more|later)|why not|or not|if not|whether|not to mention|don['’]t (?:forget|worry|have to|need|want)|do not (?:forget|worry|have to|need|want)|not just|not necessarily|not (?:all|every|enough)|haven['’]t|until|unless)\b",
    )
});

static DENIAL: LazyLock<Matcher> = LazyLock::new(|| {
    Matcher::new(
        r"\b(?:[Nn]o|[Nn]ot|[Nn]ever|[Cc]annot|(?:[Ii]s|[Aa]re|was|were|[Dd]o|does|did|[Cc]a|could|has|had|wo|would|must|should)n['’]t)\b",
    )
});

/// How an English text denies something: `isn't`.
fn denial(text: &Flat<'_>) -> Option<String> {
    let value = &text.value;
    let positive: Vec<_> = POSITIVE.places(value).collect();
    let is_free =
        |range: &Range<usize>| !positive.iter().any(|place| place.start <= range.start && range.start < place.end);
    let range = DENIAL.places(value).find(is_free)?;
    // "yes/no", "no." and "'not'" are values and abbreviations.
    let marks = ['.', '/', '"', '\'', '(', ')', ',', '-', '=', '“', '”', '\u{2011}', ':'];
    let is_value =
        slice(value, range.end..value.len()).starts_with(marks) || slice(value, 0..range.start).ends_with(marks);
    (!is_value && text.words().count() > 2).then(|| slice(value, range).to_lowercase())
}

/// «Пока загрузка не завершится» denies nothing.
fn without_pleonasm(text: &str) -> String {
    static WHILE: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(r"\bпока\s+[^,.;:\s]{3,}[^,.;:]*?\bне\b"));
    match WHILE.first(text) {
        Some(place) => format!("{} {}", slice(text, 0..place.start), slice(text, place.end..text.len())),
        None => text.to_owned(),
    }
}

/// A way to deny.
struct Denial {
    /// How its words begin; a word that ends with `$` is meant whole.
    words: &'static [&'static str],
    /// English words that explain it otherwise, as "closed" explains «cerrado».
    unless: &'static [&'static str],
}

impl Denial {
    fn is_in(&self, text: &Flat<'_>, source: &str) -> bool {
        let is_explained = |word: &str| self.unless.iter().any(|known| word.starts_with(known));
        if source.split(|c: char| !c.is_alphabetic()).any(is_explained) {
            return false;
        }
        let lower = without_pleonasm(&text.value.to_lowercase().replace('ё', "е"));
        lower.split(|c: char| !c.is_alphabetic()).any(|word| {
            self.words.iter().any(|known| match known.strip_suffix('$') {
                Some(whole) => word == whole,
                None => word.starts_with(known),
            })
        })
    }
}

const fn row(words: &'static [&'static str], unless: &'static [&'static str]) -> Denial {
    Denial { words, unless }
}

/// What denies, or says the contrary of what is denied, by language.
static DENIALS: &[(&str, &[Denial])] = &[
    (
        "es",
        &[
            row(&["no$", "ni$", "nunca", "jamás", "ningún", "ningun", "nadie", "nada$", "sin$", "tampoco"], &[]),
            row(&["falt", "carec", "ausen"], &["miss", "lack"]),
            row(&["imposib", "imped", "impid", "incapa"], &["impossib", "prevent"]),
            row(&["inexist", "descono", "indefin"], &["unknown", "undefined"]),
            row(&["distint", "difier", "difer"], &["differ"]),
            row(&["evit", "excepto", "salvo", "omit", "ignor"], &["avoid", "except", "omit", "ignor", "skip"]),
            row(&["prohib", "deneg", "denieg", "nieg", "rechaz"], &["forbid", "prohib", "den", "reject", "refus"]),
            row(&["impag", "pendiente"], &["pending"]),
            row(
                &["incorrect", "inváli", "invali", "inadecu", "inapropi", "ileg", "mal$"],
                &["invalid", "incorrect", "wrong", "bad", "malformed", "illegal"],
            ),
            row(
                &["incompat", "incompl", "incumpl", "insufi", "inconsist"],
                &["incompat", "incompl", "insuff", "inconsist"],
            ),
            row(
                &["inactiv", "desactiv", "deshabil", "inaccesib", "inalcanz"],
                &["inactiv", "disab", "inaccess", "unreach"],
            ),
            row(&["inesperad", "imprevist", "inusual"], &["unexpected", "unusual"]),
            row(&["irrevers", "irrecuper", "innecesar", "independ", "inseg"], &["unnecess", "independ", "insecure"]),
            row(&["error", "fall"], &["error", "fail", "wrong"]),
            row(&["fuera", "agot", "caduc", "expir"], &["out", "expire", "timed"]),
            row(&["elimin", "desapar"], &["delet", "remov", "disappear"]),
            row(&["solo$", "sólo$", "únic", "solamente", "exclusiv"], &["only"]),
            row(&["demasiad", "menos$", "apenas"], &["too", "less"]),
            row(&["vací"], &["empty", "blank"]),
            row(&["bloque"], &["lock", "block"]),
            row(&["cerrad"], &["close"]),
            row(&["reserv"], &["reserv"]),
            row(&["obligat"], &["requir", "mandatory"]),
            row(&["lugar$", "vez$"], &["instead", "again", "once", "place"]),
            row(&["antes$"], &["before"]),
            row(&["conserv", "guard"], &["save", "store"]),
            row(&["manten", "dej", "esper"], &["keep", "leave", "wait", "expect"]),
            row(&["debe", "necesi", "requier", "recuerd"], &["must", "need", "requir", "remember", "should"]),
        ],
    ),
    (
        "ru",
        &[
            row(
                &[
                    "не$",
                    "ни$",
                    "нет$",
                    "нельзя",
                    "никт",
                    "никак",
                    "никог",
                    "нигд",
                    "ничего",
                    "ничто",
                    "нечего",
                    "без$",
                ],
                &[],
            ),
            row(NEGATED, &[]),
            row(&["отсутств", "лиш"], &["miss", "lack", "absent"]),
            row(&["отказ", "отклон", "запре"], &["refus", "denied", "reject", "forbid", "prohib"]),
            row(&["отличн", "отлича", "различ", "переменн"], &["differ", "variable"]),
            row(
                &["избег", "исключ", "кроме", "игнорир", "пропус", "пропущ"],
                &["avoid", "except", "ignor", "skip", "omit"],
            ),
            row(&["наруш"], &["violat"]),
            row(&["сбой", "сбо", "ошиб"], &["error", "fail", "wrong"]),
            row(&["прерв", "истек", "просроч"], &["expire", "interrupt", "abort"]),
            row(&["удален", "исчез"], &["delet", "remov", "disappear"]),
            row(&["ожида"], &["wait", "expect", "pending"]),
            row(&["вне$", "предел"], &["out", "limit", "beyond", "outside"]),
            row(&["только", "единств"], &["only"]),
            row(&["слишком", "меньше", "едва"], &["too", "less", "fewer"]),
            row(&["пуст"], &["empty", "blank"]),
            row(&["закры"], &["close"]),
            row(&["блокир", "заблокир", "занят"], &["lock", "block", "busy", "use"]),
            row(&["отключ", "выключ"], &["disab", "off"]),
            row(&["обязат"], &["requir", "mandatory"]),
            row(&["вместо"], &["instead"]),
            row(&["прежде", "до$"], &["before", "to", "from"]),
            row(&["сохран"], &["save", "store"]),
            row(&["остав", "дожд"], &["leave", "keep", "wait"]),
            row(&["долж", "нужн", "треб", "необходим"], &["must", "need", "requir", "should"]),
        ],
    ),
];

/// Russian words with «не» at the beginning; «несколько», «неделя» and «немного» deny nothing.
static NEGATED: &[&str] = &[
    "неа", "неб", "нев", "нег", "неде", "недо", "неж", "неза", "незн", "неи", "нек", "неоп", "неож", "нео", "неп",
    "нера", "неря", "несе", "несо", "несу", "неу", "неч",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted_and_patterns_valid() {
        assert!(DENIALS.is_sorted_by(|(one, _), (next, _)| one < next));
        assert!(POSITIVE.is_valid() && DENIAL.is_valid());
    }
}
