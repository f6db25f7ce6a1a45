//! Every status and code in all languages, searchable.

use error_l10n::{Arguments, Entry, EntryKind, LanguagePriorityList};
use maud::{Markup, html};

use super::Scene;
use super::ask::Ask;
use super::words::direction;

/// More rows than this nobody reads; overlays may bring thousands, and then the search helps.
const MAX_ROWS: usize = 500;

/// A status or code in every language.
struct Row<'a> {
    entries: Vec<Entry<'a>>,
}

impl<'a> Row<'a> {
    fn first(&self) -> Option<&Entry<'a>> {
        self.entries.first()
    }

    /// Whether every word of `query` stands somewhere in the row.
    fn has(&self, query: &str) -> bool {
        // What is shown: the title of a code is that of its status.
        let texts = |entry: &Entry<'_>| {
            let (status, title) = match entry.kind {
                EntryKind::Status => (String::new(), entry.title.as_deref()),
                EntryKind::Code => (entry.status.map(|status| status.to_string()).unwrap_or_default(), None),
            };
            let parts = [Some(entry.code), Some(status.as_str()), title, entry.description.as_deref()];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        let all = folded(&self.entries.iter().map(texts).collect::<Vec<_>>().join(" "));
        folded(query).split_whitespace().all(|word| all.contains(word))
    }
}

/// Lower case, with ё as е and Spanish vowels without accents: how people search.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'ё' => 'е',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

/// The list with its search.
pub(super) fn list(scene: &Scene<'_>) -> Markup {
    let (words, ask) = (&scene.words, scene.ask);
    let rows = rows(scene);
    let query = ask.q.trim();
    let found: Vec<&Row<'_>> = rows.iter().filter(|row| row.has(query)).take(MAX_ROWS).collect();
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let kinds = [(EntryKind::Status, "page-kind-status"), (EntryKind::Code, "page-kind-code")];
    html! {
        section #codes .codes aria-labelledby="codes-heading" {
            div .codes-head {
                h2 #codes-heading { (words.say("page-codes")) }
                form .search method="get" action="/#codes" role="search" {
                    @for (name, value) in [("code", &ask.code), ("status", &ask.status), ("lang", &ask.lang), ("ui", &ask.ui), ("tenant", &ask.tenant)] {
                        @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
                    }
                    label for="q" { (words.say("page-search")) }
                    input #q type="search" name="q" value=(query) autocomplete="off" maxlength="200";
                    button type="submit" { (words.say("page-search-submit")) }
                    @if !query.is_empty() {
                        a href=(format!("{}#codes", Ask { q: String::new(), ..ask.clone() }.address("/"))) { (words.say("page-search-clear")) }
                    }
                }
                p .count role="status" data-count=(words.say_with("page-search-count", &Arguments::new().with_number("count", 0))) {
                    (words.say_with("page-search-count", &Arguments::new().with_number("count", count)))
                }
            }
            p #codes-nothing .nothing hidden[!found.is_empty()] { (words.say("page-search-nothing")) }
            @for (kind, heading) in kinds {
                @let group: Vec<_> = found.iter().filter(|row| row.first().is_some_and(|entry| entry.kind == kind)).collect();
                @if !group.is_empty() {
                    div .scroll tabindex="0" role="region" aria-label=(words.say(heading)) {
                        table {
                            caption { (words.say(heading)) }
                            thead {
                                tr {
                                    th scope="col" { (words.say("page-column-code")) }
                                    @for language in languages(scene) {
                                        th scope="col" lang=(language) { (words.name(&language)) }
                                    }
                                }
                            }
                            tbody { @for row in group { (line(scene, row)) } }
                        }
                    }
                }
            }
        }
    }
}

fn line(scene: &Scene<'_>, row: &Row<'_>) -> Markup {
    let Some(first) = row.first() else { return html! {} };
    let address = Ask { code: first.code.to_owned(), status: String::new(), q: String::new(), ..scene.ask.clone() };
    html! {
        tr {
            th scope="row" {
                a href=(address.answer_address()) { (first.code) }
                @if first.kind == EntryKind::Code && let Some(status) = first.status { small { (status) } }
            }
            @for entry in &row.entries {
                td lang=(entry.language) dir=(direction(entry.language)) data-language=(scene.words.name(&entry.language.to_string())) {
                    @if entry.kind == EntryKind::Status && let Some(title) = &entry.title { strong { (title) } " " }
                    @if let Some(description) = &entry.description { (description) }
                }
            }
        }
    }
}

/// The registered languages; pseudo-locales are for testers, who ask for them.
fn languages(scene: &Scene<'_>) -> Vec<String> {
    let tags = scene.resolver.catalog().languages().iter().map(ToString::to_string);
    tags.filter(|tag| !tag.ends_with("-XA") && !tag.ends_with("-XB")).collect()
}

/// The entries of all languages side by side; the order is the same in each.
fn rows<'a>(scene: &Scene<'a>) -> Vec<Row<'a>> {
    let catalog = scene.resolver.catalog();
    let mut rows: Vec<Row<'a>> = Vec::new();
    for tag in languages(scene) {
        let language = catalog.negotiate(&LanguagePriorityList::default().prefer(&tag));
        for (position, entry) in catalog.entries(language).enumerate() {
            match rows.get_mut(position) {
                Some(row) => row.entries.push(entry),
                None => rows.push(Row { entries: vec![entry] }),
            }
        }
    }
    rows
}
