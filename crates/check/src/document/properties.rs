//! The properties of the error object, which pages describe in a table of their own and use in their sentences.

use super::block::{Block, Line, TableRow};
use super::defect::{Defect, DefectKind};

/// The properties in the order of the table, with the types they have there.
///
/// Source: "Referrals API Response Codes", section "Error resource type" (see NOTICE).
const PROPERTIES: [&str; 7] =
    ["code", "message", "innerError", "innerError.code", "innerError.message", "innerError.details", "target"];

/// The words for their types in the pages of each language, sorted; they stand behind a name that has lost its border.
const TYPES: [&str; 12] = [
    "array object",
    "cadena",
    "cadena numérica",
    "matriz objeto",
    "numeric string",
    "object",
    "objeto",
    "string",
    "объект",
    "объект массива",
    "строка",
    "числовая строка",
];

/// What a page's translation has done to the properties.
pub(super) fn defects(blocks: &[Block]) -> Vec<Defect> {
    let mut defects: Vec<Defect> = blocks.iter().flat_map(table).collect();
    defects.extend(spellings(blocks));
    defects
}

/// The names of a table of properties that are not theirs.
fn table(block: &Block) -> Vec<Defect> {
    let names: Vec<(u32, String)> = match block {
        Block::Table(rows) => column(rows),
        Block::Lines(lines) => lines.iter().map(|line| (line.line, name(&line.text))).collect(),
        _ => Vec::new(),
    };
    let is_member = |(_, name): &&(u32, String)| name.to_ascii_lowercase().starts_with("innererror.");
    let has_head = names.len() == PROPERTIES.len() + 1;
    if names.iter().find(is_member).is_none() || !(has_head || names.len() == PROPERTIES.len()) {
        return Vec::new();
    }
    let rows = names.into_iter().skip(usize::from(has_head)).zip(PROPERTIES);
    let wrong = rows.filter(|((_, written), name)| written != name);
    let defect = |((line, written), name): ((u32, String), &str)| Defect {
        line,
        kind: DefectKind::TranslatedProperty { written, name: name.to_owned() },
    };
    wrong.map(defect).collect()
}

/// The column with the names: the one that has a dotted one.
fn column(rows: &[TableRow]) -> Vec<(u32, String)> {
    let is_dotted = |cell: &String| cell.to_ascii_lowercase().starts_with("innererror.");
    let column = rows.iter().find_map(|row| row.cells.iter().position(is_dotted));
    let Some(column) = column else { return Vec::new() };
    rows.iter().map(|row| (row.line, row.cells.get(column).cloned().unwrap_or_default())).collect()
}

/// The name at the start of a row without borders: what stands before its type and the sentence behind that.
fn name(row: &str) -> String {
    let words: Vec<&str> = row.split(' ').collect();
    if words.first().is_some_and(|word| PROPERTIES.contains(word)) {
        return words.into_iter().take(1).collect();
    }
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
    let end = words.iter().skip(1).position(is_capital).map_or(words.len(), |position| position + 1);
    let before = words.get(..end).unwrap_or_default().join(" ");
    let types = TYPES.iter().filter_map(|kind| before.strip_suffix(kind)).filter_map(|name| name.strip_suffix(' '));
    types.min_by_key(|name| name.len()).unwrap_or(&before).to_owned()
}

/// Properties that the sentences of a page spell in another way, each once, where it stands first.
fn spellings(blocks: &[Block]) -> Vec<Defect> {
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Prose(line) => std::slice::from_ref(line),
        Block::Lines(lines) | Block::List(lines) => lines,
        Block::Table(_) => &[],
    });
    let mut found: Vec<Defect> = Vec::new();
    for (line, written, name) in lines.flat_map(other_spellings) {
        let kind = DefectKind::TwoSpellings { written: written.to_owned(), name: name.to_owned() };
        if found.iter().all(|defect| defect.kind != kind) {
            found.push(Defect { line, kind });
        }
    }
    found
}

fn other_spellings(line: &Line) -> impl Iterator<Item = (u32, &str, &'static str)> {
    let words = line.text.split(|character: char| !character.is_ascii_alphanumeric());
    words.filter_map(|word| {
        // The others are words of English, in capitals too.
        let mut names = PROPERTIES.into_iter().filter(|name| name.contains(char::is_uppercase));
        let name = names.find(|name| name.eq_ignore_ascii_case(word))?;
        // A name may begin a heading: only letters within it tell.
        let inner = |word: &str| word.chars().skip(1).collect::<String>();
        (inner(name) != inner(word)).then_some((line.line, word, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_before_its_type() {
        let names = [
            ("innerError.code numeric string Always returned.", "innerError.code"),
            ("внутренняя ошибка объект Необязательно. Другой объект.", "внутренняя ошибка"),
            ("código string Siempre se devuelve.", "código"),
            ("код внутренней ошибки числовая строка Всегда.", "код внутренней ошибки"),
            ("Destino string Opcional.", "Destino"),
        ];
        for (row, expected) in names {
            assert_eq!(name(row), expected);
        }
    }

    #[test]
    fn only_letters_within_a_word_are_another_spelling() {
        let line = Line { line: 3, text: "Innererror, InnerError, Code and Message; innererror, MESSAGE".to_owned() };
        let found: Vec<&str> = other_spellings(&line).map(|(_, written, _)| written).collect();
        assert_eq!(found, ["Innererror", "innererror"]);
    }
}
