//! How a text addresses its user: *usted* or *tú*, «вы» or «ты».

use std::ops::Range;

use super::{Case, Hits};
use crate::config::Register;
use crate::flat::Flat;
use crate::rule;

/// The words of a language that address one way or the other, in lower case.
struct Forms {
    language: &'static str,
    formal: &'static [&'static str],
    informal: &'static [&'static str],
    /// Imperatives that are other forms of the verb too, unless they begin a sentence.
    formal_imperatives: &'static [&'static str],
    informal_imperatives: &'static [&'static str],
}

/// Sorted by language. Words that may be something else («su», "ihr") are left out.
static FORMS: &[Forms] = &[
    Forms {
        language: "de",
        formal: &["ihnen"],
        informal: &[
            "dein", "deine", "deinem", "deinen", "deiner", "deines", "dich", "dir", "du", "euch", "eure", "euren",
        ],
        formal_imperatives: &[],
        informal_imperatives: &["klicke", "prüfe", "versuche", "versuch", "warte", "wähle", "öffne"],
    },
    Forms {
        language: "es",
        formal: &["asegúrese", "inténtelo", "póngase", "regístrese", "usted", "ustedes"],
        informal: &[
            "asegúrate",
            "contigo",
            "debes",
            "eres",
            "inténtalo",
            "necesitas",
            "podrás",
            "ponte",
            "puedes",
            "quieres",
            "regístrate",
            "tendrás",
            "ti",
            "tienes",
            "tu",
            "tus",
            "tuya",
            "tuyo",
            "tú",
            "vosotros",
            "vuestra",
            "vuestro",
        ],
        formal_imperatives: &[
            "abra",
            "actualice",
            "agregue",
            "añada",
            "cambie",
            "cargue",
            "cierre",
            "compruebe",
            "consulte",
            "corrija",
            "elija",
            "elimine",
            "escriba",
            "espere",
            "guarde",
            "haga",
            "indique",
            "inicie",
            "intente",
            "introduzca",
            "pida",
            "ponga",
            "pruebe",
            "reduzca",
            "reinicie",
            "repita",
            "revise",
            "seleccione",
            "solicite",
            "use",
            "utilice",
            "vaya",
            "verifique",
            "vuelva",
        ],
        informal_imperatives: &[
            "abre",
            "actualiza",
            "agrega",
            "asegura",
            "añade",
            "cambia",
            "carga",
            "cierra",
            "comprueba",
            "consulta",
            "corrige",
            "elige",
            "elimina",
            "escribe",
            "espera",
            "guarda",
            "haz",
            "indica",
            "inicia",
            "intenta",
            "introduce",
            "pide",
            "pon",
            "prueba",
            "reduce",
            "reinicia",
            "repite",
            "revisa",
            "selecciona",
            "solicita",
            "ten",
            "usa",
            "utiliza",
            "ve",
            "verifica",
            "vuelve",
        ],
    },
    Forms {
        language: "fr",
        formal: &["vos", "votre", "vous"],
        informal: &["tes", "toi", "ton", "tu"],
        formal_imperatives: &["attendez", "cliquez", "essayez", "réessayez", "vérifiez"],
        informal_imperatives: &["attends", "clique", "essaie", "réessaie", "vérifie"],
    },
    Forms {
        language: "it",
        formal: &[],
        informal: &["ti", "tu", "tua", "tue", "tuo", "tuoi"],
        formal_imperatives: &["attenda", "riprovi", "verifichi"],
        informal_imperatives: &["attendi", "riprova", "verifica"],
    },
    Forms {
        language: "nl",
        formal: &["u", "uw"],
        informal: &["je", "jij", "jou", "jouw"],
        formal_imperatives: &[],
        informal_imperatives: &[],
    },
    Forms {
        language: "pl",
        formal: &["pan", "pani", "państwo"],
        informal: &["ciebie", "tobie", "tobą", "twoja", "twoje", "twojego", "twój", "ty"],
        formal_imperatives: &[],
        informal_imperatives: &[],
    },
    Forms {
        language: "pt",
        formal: &["você", "vocês"],
        informal: &["contigo", "teu", "teus", "ti", "tu", "tua", "tuas"],
        formal_imperatives: &[],
        informal_imperatives: &[],
    },
    Forms {
        language: "ru",
        formal: &[
            "вам",
            "вами",
            "вас",
            "ваш",
            "ваша",
            "ваше",
            "вашего",
            "вашей",
            "вашем",
            "вашему",
            "ваши",
            "вашим",
            "вашими",
            "ваших",
            "вашу",
            "введите",
            "вернитесь",
            "включите",
            "войдите",
            "вы",
            "выберите",
            "выполните",
            "добавьте",
            "дождитесь",
            "загрузите",
            "закройте",
            "замените",
            "заполните",
            "запросите",
            "измените",
            "используйте",
            "исправьте",
            "нажмите",
            "напишите",
            "настройте",
            "обновите",
            "обратитесь",
            "отключите",
            "откройте",
            "отмените",
            "отправьте",
            "очистите",
            "перейдите",
            "перетащите",
            "повторите",
            "подождите",
            "подтвердите",
            "позвоните",
            "попробуйте",
            "попросите",
            "проверьте",
            "прочитайте",
            "разрешите",
            "свяжитесь",
            "сделайте",
            "скопируйте",
            "создайте",
            "сообщите",
            "сохраните",
            "убедитесь",
            "удалите",
            "укажите",
            "уменьшите",
            "установите",
            "уточните",
            "щелкните",
        ],
        informal: &[
            "введи",
            "вернись",
            "включи",
            "войди",
            "выбери",
            "выполни",
            "добавь",
            "дождись",
            "загрузи",
            "закрой",
            "замени",
            "заполни",
            "запроси",
            "измени",
            "используй",
            "исправь",
            "можешь",
            "нажми",
            "напиши",
            "настрой",
            "обнови",
            "обратись",
            "отключи",
            "открой",
            "отмени",
            "отправь",
            "очисти",
            "перейди",
            "перетащи",
            "повтори",
            "подожди",
            "подтверди",
            "позвони",
            "попробуй",
            "попроси",
            "проверь",
            "прочитай",
            "разреши",
            "свяжись",
            "сделай",
            "скопируй",
            "создай",
            "сообщи",
            "сохрани",
            "твое",
            "твоего",
            "твоей",
            "твоем",
            "твои",
            "твоим",
            "твоих",
            "твой",
            "твою",
            "твоя",
            "твоё",
            "тебе",
            "тебя",
            "тобой",
            "ты",
            "убедись",
            "удали",
            "укажи",
            "уменьши",
            "установи",
            "уточни",
            "хочешь",
            "щелкни",
        ],
        formal_imperatives: &[],
        informal_imperatives: &[],
    },
    Forms {
        language: "uk",
        formal: &[
            "вам",
            "вами",
            "вас",
            "ваш",
            "ваша",
            "ваше",
            "ваші",
            "ви",
            "перевірте",
            "повторіть",
            "спробуйте",
            "зачекайте",
        ],
        informal: &[
            "перевір",
            "повтори",
            "спробуй",
            "твоя",
            "твоє",
            "твої",
            "твій",
            "тебе",
            "ти",
            "тобі",
            "тобою",
            "зачекай",
        ],
        formal_imperatives: &[],
        informal_imperatives: &[],
    },
];

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let Some(register) = case.config.register(case.part.language_tag()) else { return };
    let index = FORMS.binary_search_by(|forms| forms.language.cmp(&case.language().code));
    let Some(forms) = index.ok().and_then(|index| FORMS.get(index)) else { return };
    let (wrong, imperatives, what) = match register {
        Register::Formal => (forms.informal, forms.informal_imperatives, "informal"),
        Register::Informal => (forms.formal, forms.formal_imperatives, "formal"),
    };
    let both = [forms.formal_imperatives, forms.informal_imperatives].concat();
    let is_wrong = |range: &Range<usize>, word: &str| {
        let word = word.to_lowercase();
        let is_imperative =
            imperatives.contains(&word.as_str()) && begins_clause(case, range, &both) && !describes(case, range);
        wrong.contains(&word.as_str()) || is_imperative
    };
    if let Some((range, word)) = case.text.words().find(|(range, word)| is_wrong(range, word)) {
        let sentence = format!("'{word}' is {what}, and {} addresses its users otherwise", case.part.locale());
        hits.add(&rule::REGISTER, range, sentence).suggest(format!("the register is {}", register_name(register)));
    }
}

fn register_name(register: Register) -> &'static str {
    match register {
        Register::Formal => "formal",
        Register::Informal => "informal",
    }
}

/// Whether the source says what something does, "Writes the report", so that the forms are no imperatives.
fn describes(case: &Case<'_>, range: &Range<usize>) -> bool {
    let is_verb = |word: &str| word.ends_with('s') && !word.ends_with("ss") && !matches!(word, "This" | "Its" | "Yes");
    let begins_so = |text: &Flat<'_>| text.words().next().is_some_and(|(_, word)| is_verb(word));
    let is_in_first_sentence = !case.text.part(0..range.start).contains(['.', '!', '?']);
    is_in_first_sentence && case.source_language.is(&["en"]) && case.sources.iter().any(begins_so)
}

/// Whether a word stands where an imperative does: first in a sentence, or behind "and" and "or" in one that begins with
/// another imperative.
fn begins_clause(case: &Case<'_>, range: &Range<usize>, imperatives: &[&str]) -> bool {
    let before = case.text.part(0..range.start);
    let sentence = before.rsplit(['.', '!', '?', ':', ';', '…', '¡', '¿']).next().unwrap_or_default();
    let mut words = sentence.split_whitespace();
    let first = words.next().unwrap_or_default().to_lowercase();
    let last = words.next_back().unwrap_or_default();
    let is_joined = matches!(last, "y" | "o" | "e" | "et" | "ou" | "und" | "oder" | "en" | "of");
    first.is_empty() || (is_joined && imperatives.contains(&first.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_sorted() {
        assert!(FORMS.is_sorted_by(|one, next| one.language < next.language));
    }
}
