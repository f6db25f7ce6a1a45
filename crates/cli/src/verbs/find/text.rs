//! The answers for a person to read.

use error_l10n::{EntryKind, Finder, Found, LanguageIdentifier, Member, Negotiated};

use crate::layout;
use crate::output::{ASIDE, TITLE};
use crate::voice::{Sentence, Voice};

/// Everything that was found by the same text with the same score.
pub(super) struct Block<'f> {
    found: Vec<&'f Found<'f>>,
    /// The text as it was found, then in other languages.
    texts: Vec<Told>,
}

/// A text, and the tags of the languages it is in.
struct Told {
    tags: Vec<String>,
    text: String,
}

/// `found` in blocks; the first ones of each stand in the order they had. The texts are told in `languages` too.
pub(super) fn blocks<'f>(
    found: &'f [Found<'f>],
    finder: &Finder,
    voice: &Voice,
    languages: &[Negotiated],
) -> Vec<Block<'f>> {
    let mut blocks: Vec<Block<'f>> = Vec::new();
    for one in found {
        let texts = texts(one, finder, voice, languages);
        match blocks.iter_mut().find(|block| block.is_same(one, &texts)) {
            Some(block) => block.add(one, texts),
            None => blocks.push(Block { found: vec![one], texts }),
        }
    }
    blocks
}

/// The text as it was found, and in those of `languages` that have it.
fn texts(found: &Found<'_>, finder: &Finder, voice: &Voice, languages: &[Negotiated]) -> Vec<Told> {
    let own = found.language.to_string();
    let mut tags = vec![own.clone()];
    let mut texts = vec![Told { tags: vec![own], text: found.text.to_owned() }];
    for language in languages {
        let tag = voice.catalog().language(*language).to_string();
        let Some(text) = finder.in_language(found, *language).filter(|_| !tags.contains(&tag)) else { continue };
        tags.push(tag.clone());
        match texts.iter_mut().find(|told| told.text == text) {
            Some(told) => told.tags.push(tag),
            None => texts.push(Told { tags: vec![tag], text }),
        }
    }
    texts
}

/// A block for each text: the codes, the text in its languages, and how it was found. Styles are in it; lines are at
/// most `width` columns long.
pub(super) fn render(blocks: &[Block<'_>], voice: &Voice, width: Option<usize>) -> String {
    let blocks: Vec<String> = blocks.iter().map(|block| block.render(voice, width)).collect();
    blocks.join("\n")
}

impl<'f> Block<'f> {
    fn is_same(&self, found: &Found<'_>, texts: &[Told]) -> bool {
        let is_alike = |first: &&Found<'_>| first.score == found.score && first.member == found.member;
        let own = self.texts.iter().map(|told| &told.text);
        self.found.first().is_some_and(is_alike) && own.eq(texts.iter().map(|told| &told.text))
    }

    fn add(&mut self, found: &'f Found<'f>, texts: Vec<Told>) {
        self.found.push(found);
        for (own, other) in self.texts.iter_mut().zip(texts) {
            own.tags.extend(other.tags);
        }
    }

    fn render(&self, voice: &Voice, width: Option<usize>) -> String {
        let title = layout::paragraph(&self.codes(voice), width);
        let texts: Vec<(String, &str)> = self.texts.iter().map(|told| (told.tags(), &*told.text)).collect();
        let column = texts.iter().map(|(tags, _)| tags.len()).max().unwrap_or_default();
        let line = |(tags, text): &(String, &str)| layout::hanging(&format!("{tags:column$}  "), text, width) + "\n";
        let texts: String = texts.iter().map(line).collect();
        let aside = layout::paragraph(&self.how(voice), width);
        format!("{TITLE}{title}{TITLE:#}\n{texts}{ASIDE}{aside}{ASIDE:#}\n")
    }

    /// The codes, then the statuses, each once.
    fn codes(&self, voice: &Voice) -> String {
        let of_kind = |kind| self.found.iter().filter(move |found| found.kind == kind);
        let codes = distinct(of_kind(EntryKind::Code).map(|found| found.code.to_owned()));
        let own = of_kind(EntryKind::Status).map(|found| found.code.to_owned());
        let documented = of_kind(EntryKind::Code).filter_map(|found| found.status).map(|status| status.to_string());
        let mut statuses = distinct(own.chain(documented));
        statuses.sort();
        let parts = [
            list(voice, "cli-line-code", "cli-line-codes", "code", &codes),
            list(voice, "cli-line-status", "cli-line-statuses", "status", &statuses),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Where it was found, and how sure that is.
    fn how(&self, voice: &Voice) -> String {
        let Some(first) = self.found.first() else { return String::new() };
        let member = match first.member {
            Member::Title => "cli-find-title",
            Member::Description => "cli-find-description",
            Member::Advice => "cli-find-advice",
            Member::Detail => "cli-find-detail",
        };
        let languages = distinct(self.found.iter().map(|found| found.language).map(LanguageIdentifier::to_string));
        let language = Sentence::new("cli-line-language").with("language", languages.join(", "));
        // Rounded down, so that only what is quite the same is all the same.
        let percent = Sentence::new("cli-find-alike").with("percent", ((first.score * 100.0) as u32).to_string());
        [voice.label(member), voice.say(&language), voice.say(&percent)].join(" · ")
    }
}

impl Told {
    fn tags(&self) -> String {
        distinct(self.tags.iter().cloned()).join(", ")
    }
}

/// One thing after its label, or several after theirs.
fn list(
    voice: &Voice,
    one: &'static str,
    several: &'static str,
    name: &'static str,
    list: &[String],
) -> Option<String> {
    match list {
        [] => None,
        [single] => Some(voice.say(&Sentence::new(one).with(name, single.as_str()))),
        list => Some(voice.say(&Sentence::new(several).with("list", list.join(", ")))),
    }
}

fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct = Vec::new();
    texts.for_each(|text| {
        if !distinct.contains(&text) {
            distinct.push(text)
        }
    });
    distinct
}
