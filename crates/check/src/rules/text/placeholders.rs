//! Leftovers of other formats and of unfinished work.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Case, Hits};
use crate::config::Html;
use crate::matcher::Matcher;
use crate::model::{Expression, InlineKind};
use crate::rule;
use crate::words::{PLACEABLE, slice};

/// Something that is no part of a text.
struct Leftover {
    matcher: Matcher,
    what: &'static str,
    advice: &'static str,
    /// Whether a match is one, given what stands around it.
    test: fn(&Case<'_>, Range<usize>) -> bool,
}

static LEFTOVERS: LazyLock<Vec<Leftover>> = LazyLock::new(|| {
    let variable = "write { $name }, with the name the program passes";
    let row = |pattern, what, advice, test| Leftover { matcher: Matcher::new(pattern), what, advice, test };
    vec![
        row(
            r"%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdiufxX@]|%\(\w+\)[sd]",
            "a placeholder of another format",
            variable,
            stands_alone,
        ),
        row(r"%[A-Za-z_][A-Za-z0-9_]*%", "a placeholder of another format", variable, stands_alone),
        row(r"\{+\s*[$%]?[\w.-]*\s*\}+", "a placeholder of another format", variable, is_no_example),
        row(r"\$[A-Za-z_][\w-]*", "a variable without braces", variable, is_variable),
        row(r"__[A-Za-z]\w*__|@@\w+@@|\[\[\w+\]\]", "a placeholder of another format", variable, is_no_example),
        row(
            r#"\\(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[nrt"'])"#,
            "an escape, which Fluent shows as it is",
            "write the character itself",
            is_escape,
        ),
        row(
            r"&(?:[A-Za-z][A-Za-z0-9]{1,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});",
            "a character reference of HTML",
            "write the character itself",
            is_entity,
        ),
        row(
            r"%20|(?:%[CDcd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])+",
            "an escape of addresses",
            "write the character itself",
            is_in_words,
        ),
        row(r"TODO|FIXME|XXX|TBD|TBC", "a note of unfinished work", "finish the text", is_note),
        row(r"(?i)lorem ipsum(?: dolor sit amet)?|dolor sit amet", "a sample text", "write the text", anything),
        row(r"<\?+>|^\s*\?+\s*$", "a gap", "write the text", anything),
        row(r"^\s*<[^<>]*\p{Alphabetic}[^<>]*>\s*$", "a placeholder for a text", "write the text", is_no_example),
        row(
            r"[\[(](?i:check|comprobar|draft|borrador|pendiente|review|revisar|traducir|traduire|translate|translation|übersetzen|verificar|перевести|проверить|уточнить)[!?]*[\])]",
            "a note of unfinished work",
            "finish the text",
            is_no_example,
        ),
        row(r"\[[^\[\]]+\]\([^()\s]*\)", "a link of Markdown", "write its words alone", is_no_example),
        row(
            r"(?i)translate me|to be translated|not (?:yet )?translated|untranslated|translation (?:missing|needed|pending)|missing translation|sin traducir|por traducir|pendiente de traducci[oó]n|не переведено|нет перевода|требуется перевод",
            "a note of unfinished work",
            "translate the text",
            is_not_about_translation,
        ),
    ]
});

pub(super) fn check(case: &Case<'_>, hits: &mut Hits) {
    let mut taken: Vec<Range<usize>> = Vec::new();
    for leftover in LEFTOVERS.iter() {
        for range in leftover.matcher.places(&case.text.value) {
            let overlaps = |other: &Range<usize>| other.start < range.end && range.start < other.end;
            if taken.iter().any(overlaps) || !(leftover.test)(case, range.clone()) {
                continue;
            }
            taken.push(range.clone());
            let sentence = format!("'{}' is {}", case.text.part(range.clone()), leftover.what);
            hits.add(&rule::PLACEHOLDER_LEFTOVER, range, sentence).suggest(leftover.advice);
            break;
        }
    }
    placeables(case, hits);
    no_words(case, hits);
    own_id(case, hits);
}

/// `{ 0 }`, `{{name}}`, `${name}`: placeables that other formats mean otherwise.
fn placeables(case: &Case<'_>, hits: &mut Hits) {
    for (offset, placeable) in &case.text.placeables {
        let Expression::Inline(inline) = &placeable.expression else { continue };
        let before = slice(&case.text.value, 0..*offset).chars().next_back();
        let is_prefixed = matches!(before, Some('$' | '#' | '%' | '@')) && !source_prefixes(case, before);
        let sentence = match &inline.kind {
            InlineKind::Number(number) if is_index(case, number) => format!("'{{ {number} }}' shows the number itself"),
            InlineKind::Placeable(inner) if is_reference(inner) => {
                "double braces are a placeholder of another format".to_owned()
            }
            InlineKind::Message { .. } if is_prefixed => "this is a placeholder of another format".to_owned(),
            InlineKind::Variable(name) if before == Some('$') && is_prefixed && !case.is_source() => {
                format!("the text shows a '$' before the value of {name}")
            }
            _ => continue,
        };
        let start = if is_prefixed { offset - 1 } else { *offset };
        hits.add(&rule::PLACEHOLDER_LEFTOVER, start..offset + PLACEABLE.len_utf8(), sentence)
            .suggest("write { $name }, with the name the program passes");
    }
}

/// `0` to `99` is the number of an argument, unless the source shows a number too.
fn is_index(case: &Case<'_>, number: &str) -> bool {
    let is_number = |expression: &Expression| matches!(expression, Expression::Inline(inline) if matches!(inline.kind, InlineKind::Number(_)));
    let source_shows_one = case
        .sources
        .iter()
        .flat_map(|source| &source.placeables)
        .any(|(_, placeable)| is_number(&placeable.expression));
    number.len() < 3 && number.bytes().all(|byte| byte.is_ascii_digit()) && !source_shows_one
}

fn is_reference(expression: &Expression) -> bool {
    match expression {
        Expression::Inline(inline) => match &inline.kind {
            InlineKind::Message { .. } | InlineKind::Number(_) => true,
            InlineKind::Placeable(inner) => is_reference(inner),
            _ => false,
        },
        Expression::Select(_) => false,
    }
}

fn source_prefixes(case: &Case<'_>, prefix: Option<char>) -> bool {
    let shown: String = prefix.into_iter().chain([PLACEABLE]).collect();
    case.source_says(&shown)
}

/// Only marks where the source has words: `---`.
fn no_words(case: &Case<'_>, hits: &mut Hits) {
    let has_words = |text: &str| text.chars().any(|character| character.is_alphanumeric() || character == PLACEABLE);
    let text = &case.text.value;
    let source_has_words = !case.sources.is_empty() && case.sources.iter().all(|source| has_words(&source.value));
    let is_reported = text.contains('\u{fffd}') || text.contains('?');
    if source_has_words && !case.text.is_blank() && !has_words(text) && !is_reported {
        hits.add(&rule::PLACEHOLDER_LEFTOVER, 0..text.len(), format!("'{text}' stands in the place of a text"))
            .suggest("translate the text");
    }
}

/// The id of the message in place of its text, as tools write what they have no text for.
fn own_id(case: &Case<'_>, hits: &mut Hits) {
    let (text, id) = (case.text.value.trim(), case.part.id());
    if text == id && id.contains(['-', '_']) && !case.part.is_term() {
        hits.add(&rule::PLACEHOLDER_LEFTOVER, 0..case.text.value.len(), format!("the text is the id '{id}'"))
            .suggest("write the text");
    }
}

fn around(case: &Case<'_>, range: &Range<usize>) -> (Option<char>, Option<char>) {
    let text = &case.text.value;
    (slice(text, 0..range.start).chars().next_back(), slice(text, range.end..text.len()).chars().next())
}

fn anything(_: &Case<'_>, _: Range<usize>) -> bool {
    true
}

/// Neither `100%s` nor `%20de`: no digit before it, no letter or digit behind it, and not in an address.
fn stands_alone(case: &Case<'_>, range: Range<usize>) -> bool {
    let (before, after) = around(case, &range);
    let is_part = |character: char| character.is_alphanumeric() || character == '%';
    !before.is_some_and(|before| before.is_numeric() || before == '%')
        && !after.is_some_and(is_part)
        && !in_address(case, &range)
}

/// `no%20válido`: between letters, and not in an address.
fn is_in_words(case: &Case<'_>, range: Range<usize>) -> bool {
    let (before, after) = around(case, &range);
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
    (is_letter(before) || is_letter(after)) && is_no_example(case, range)
}

fn in_address(case: &Case<'_>, range: &Range<usize>) -> bool {
    let inside = |token: &&crate::words::Token| token.range.start <= range.start && range.end <= token.range.end;
    case.text.tokens.iter().find(inside).is_some_and(|token| token.kind == crate::words::Kind::Address)
}

/// A text about braces has them in the source too.
fn is_no_example(case: &Case<'_>, range: Range<usize>) -> bool {
    let example = case.text.part(range.clone());
    !case.is_meant(|text| text.value.contains(example)) && !in_address(case, &range)
}

/// `$seconds`; neither `US$` nor `$CAD`.
fn is_variable(case: &Case<'_>, range: Range<usize>) -> bool {
    let (before, after) = around(case, &range);
    let name = case.text.part(range.clone()).trim_start_matches('$');
    let is_currency = name.len() <= 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    !is_currency && !before.is_some_and(char::is_alphanumeric) && after != Some('$') && is_no_example(case, range)
}

/// `\n`; not a part of a path.
fn is_escape(case: &Case<'_>, range: Range<usize>) -> bool {
    let (before, after) = around(case, &range);
    let in_path = before.is_some_and(|before| before.is_alphanumeric() || matches!(before, ':' | '\\' | '.'))
        && after.is_some_and(|after| after.is_lowercase());
    let is_example = case.is_meant(|text| text.value.contains('\\'));
    let is_path = in_path && case.sources.is_empty();
    !is_example && !is_path
}

/// `&nbsp;`, where markup is not allowed or the source does not have it.
fn is_entity(case: &Case<'_>, range: Range<usize>) -> bool {
    let is_allowed = case.config.html() == Html::Allow && (case.is_source() || case.source_has('&'));
    !is_allowed && !in_address(case, &range)
}

/// `TODO`, but not «BORRAR TODO»: "all" in Spanish and its neighbours.
fn is_note(case: &Case<'_>, range: Range<usize>) -> bool {
    let (before, after) = around(case, &range);
    let note = case.text.part(range.clone());
    let is_word = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
    let is_marked = matches!(before, Some('[' | '(' | '<' | '@' | '#')) || matches!(after, Some(':' | ']' | '('));
    let says_all =
        ["all", "every", "everything", "whole", "entire", "any"].iter().any(|word| case.source_has_word(word));
    let is_all =
        note == "TODO" && case.language().is(&["ast", "es", "gl", "pt"]) && (says_all || case.sources.is_empty());
    is_word && (!is_all || is_marked || case.text.value.trim() == note)
}

/// A text about translations may well speak of them.
/// «Нет перевода строки» is about a line feed.
fn is_not_about_translation(case: &Case<'_>, range: Range<usize>) -> bool {
    let is_about = |text: &str| text.to_lowercase().contains("translat");
    let is_line_feed = case.text.part(range.end..case.text.value.len()).trim_start().starts_with("строк");
    !case.is_source() && !is_line_feed && !case.sources.iter().any(|source| is_about(&source.value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_valid() {
        assert!(LEFTOVERS.iter().all(|leftover| leftover.matcher.is_valid()));
    }
}
