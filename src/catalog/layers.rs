//! Puts layers of parsed files together: which text of which layer counts, and whether it is plain.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::language::LanguageIdentifier;
use fluent::FluentResource;

use super::bundle::{Bundle, Part};
use super::index::{Index, Kind as IdKind, Slot};
use super::source::{self, Content, ParsedSource};
use super::texts::Texts;
use super::{Catalog, CatalogData};
use crate::arguments::Variables;
use crate::error::{Error, Kind};
use crate::negotiate::Negotiator;

/// Builds a catalog of `layers`, the last one on top.
pub(super) fn build(
    layers: Vec<Vec<ParsedSource>>,
    default: &LanguageIdentifier,
    has_shipped: bool,
    isolating: bool,
) -> Result<Catalog, Error> {
    let mut languages: Vec<LanguageIdentifier> = Vec::new();
    for source in layers.iter().flatten() {
        if !languages.contains(&source.language) {
            languages.push(source.language.clone());
        }
    }
    let negotiator = Negotiator::new(languages.iter().cloned(), default).map_err(|error| with_file(error, &layers))?;
    let mut index = Index::default();
    let mut texts = Vec::new();
    for language in &languages {
        let definitions = define(&layers, language, &mut index)?;
        texts.push(definitions.into_texts(language, isolating));
    }
    let data = CatalogData::new(negotiator, has_shipped, index, texts);
    if !data.has_last_resort() {
        let reason = format!("the default language '{default}' has no fixed text for 'code-generalException'");
        let help = "add one without variables, or choose another default language";
        return Err(Error::new(Kind::Missing, "no-last-resort", reason, help).with("language", default));
    }
    Ok(Catalog(Arc::new(data)))
}

/// The error with the first file of the language that came second, where two are the same.
fn with_file(error: Error, layers: &[Vec<ParsedSource>]) -> Error {
    let second = error.values().find(|(name, _)| *name == "second").map(|(_, tag)| tag.to_owned());
    let is_second = |source: &&ParsedSource| second.as_ref().is_some_and(|tag| source.language.to_string() == *tag);
    let file = layers.iter().flatten().find(is_second).map(|source| source.file.as_str());
    match file {
        Some(file) => error.in_file(file),
        None => error,
    }
}

/// The texts of one language that count, and the files they are from.
struct Definitions<'l> {
    texts: BTreeMap<(Slot, Part), Definition<'l>>,
    /// The files of each layer.
    resources: Vec<Vec<&'l Arc<FluentResource>>>,
    /// The topmost layer that has an entry of this id, which hides the entries of that id below it.
    topmost: HashMap<&'l str, usize>,
}

struct Definition<'l> {
    layer: usize,
    id: &'l str,
    content: Content,
}

fn define<'l>(
    layers: &'l [Vec<ParsedSource>],
    language: &LanguageIdentifier,
    index: &mut Index,
) -> Result<Definitions<'l>, Error> {
    let mut definitions = Definitions { texts: BTreeMap::new(), resources: Vec::new(), topmost: HashMap::new() };
    for (layer, sources) in layers.iter().enumerate() {
        let mut seen = HashMap::new();
        let sources = sources.iter().filter(|source| source.language == *language);
        let mut resources = Vec::new();
        for source in sources {
            resources.push(&source.resource);
            for entry in source.resource.entries() {
                let (Some(id), texts) = source::texts(entry) else { continue };
                refuse_twice(&mut seen, source, id, source::is_term(entry))?;
                definitions.topmost.insert(id, layer);
                let (kind, name) = IdKind::of_id(id);
                for text in texts {
                    let slot = index.find_or_add(kind, name);
                    definitions.texts.insert((slot, text.part), Definition { layer, id, content: text.content });
                }
            }
        }
        definitions.resources.push(resources);
    }
    Ok(definitions)
}

/// Remembers where `id` is defined, and refuses a second place in the same layer.
fn refuse_twice<'l>(
    seen: &mut HashMap<(String, bool), (&'l ParsedSource, &'l str)>,
    source: &'l ParsedSource,
    id: &'l str,
    is_term: bool,
) -> Result<(), Error> {
    // Codes match without case, so ids that differ in nothing else are the same message.
    let Some((first, first_id)) = seen.insert((id.to_ascii_lowercase(), is_term), (source, id)) else { return Ok(()) };
    let (line, _) = source::position_of(first.resource.source(), first_id);
    let (here, column) = source::position_of(source.resource.source(), id);
    let reason = format!("'{id}' is defined twice, first in {} on line {line}", first.file);
    let error = Error::new(Kind::Duplicate, "duplicate-message", reason, "remove one of them");
    let error = error.with("id", id).with("firstFile", &first.file).with("firstLine", line);
    Err(error.in_file(source.file.as_str()).at(here, column))
}

impl Definitions<'_> {
    fn into_texts(self, language: &LanguageIdentifier, isolating: bool) -> Texts {
        let mut texts = Texts::new(isolating);
        let mut bundles = Bundles { language, isolating, resources: &self.resources, built: Vec::new() };
        for ((slot, part), definition) in self.texts {
            match definition.content {
                Content::Plain(text) => texts.set_plain(slot, part, &text),
                Content::Compiled(compiled) => texts.set_compiled(slot, part, compiled),
                Content::Bundled => {
                    let is_hidden = self.topmost.get(definition.id).is_some_and(|topmost| *topmost > definition.layer);
                    let (position, bundle) = bundles.get(is_hidden.then_some(definition.layer));
                    // What formats without any value is the same every time.
                    match bundle.and_then(|bundle| bundle.format(definition.id, part, &Variables::default())) {
                        Some(text) => texts.set_plain(slot, part, &text),
                        None => texts.set_bundled(slot, part, position, definition.id),
                    }
                }
            }
        }
        texts.finish(language, bundles.built.into_iter().map(|(_, bundle)| bundle).collect())
    }
}

/// Bundles of one language, built when a text first needs one.
struct Bundles<'l> {
    language: &'l LanguageIdentifier,
    isolating: bool,
    resources: &'l [Vec<&'l Arc<FluentResource>>],
    /// With the layer that was put on top, if it was not the last one.
    built: Vec<(Option<usize>, Bundle)>,
}

impl Bundles<'_> {
    /// The bundle of all layers, with `raised` once more on top of them: an entry of a later layer hides a whole entry
    /// below it from Fluent, while here it only replaces the parts it has.
    fn get(&mut self, raised: Option<usize>) -> (usize, Option<&Bundle>) {
        let position = self.built.iter().position(|(built, _)| *built == raised).unwrap_or(self.built.len());
        if position == self.built.len() {
            let again = raised.and_then(|layer| self.resources.get(layer));
            let resources = self.resources.iter().chain(again).flatten().copied();
            self.built.push((raised, Bundle::new(self.language, self.isolating, resources)));
        }
        (position, self.built.get(position).map(|(_, bundle)| bundle))
    }
}
