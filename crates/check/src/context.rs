//! What the rules look at: the project, its source locale, and which locales are partial.

use std::ops::Range;

use crate::alignment::Alignment;
use crate::codes;
use crate::config::Config;
use crate::finding::Finding;
use crate::model::Entry;
use crate::plural::Categories;
use crate::project::{File, Locale, Project};
use crate::rule::Rule;

/// A project as the rules see it.
pub(crate) struct Context<'p> {
    pub(crate) project: &'p Project,
    pub(crate) config: &'p Config,
    source: Option<&'p Locale>,
    /// In the order of the project's locales.
    categories: Vec<Categories>,
    /// In the order of the translations.
    alignments: Vec<(&'p Locale, Alignment<'p>)>,
}

/// A message or term of a locale.
#[derive(Clone, Copy)]
pub(crate) struct At<'p> {
    pub(crate) locale: &'p Locale,
    pub(crate) file: &'p File,
    pub(crate) entry: &'p Entry,
}

impl<'p> Context<'p> {
    pub(crate) fn new(project: &'p Project) -> Self {
        let categories = project.locales.iter().map(|locale| Categories::new(&locale.language)).collect();
        let source = source(project);
        let mut context = Self { project, config: &project.config, source, categories, alignments: Vec::new() };
        if let Some(source) = source {
            let is_real = |id: &str| codes::is_real(context.config, id);
            let align = |locale| (locale, Alignment::new(source, locale, context.is_partial(locale), &is_real));
            context.alignments = context.translations().map(align).collect();
        }
        context
    }

    /// The locale the others are translated from, if it is there.
    pub(crate) fn source(&self) -> Option<&'p Locale> {
        self.source
    }

    pub(crate) fn is_source(&self, locale: &Locale) -> bool {
        self.source.is_some_and(|source| source.name == locale.name)
    }

    pub(crate) fn locales(&self) -> impl Iterator<Item = &'p Locale> {
        self.project.locales.iter()
    }

    /// All locales but the source.
    pub(crate) fn translations(&self) -> impl Iterator<Item = &'p Locale> {
        self.locales().filter(|locale| !self.is_source(locale))
    }

    /// Whether the locale is held only to what it has: it is part of an overlay, the configuration says so, or its
    /// language is there without region and it inherits what it lacks, as es-MX does from es.
    pub(crate) fn is_partial(&self, locale: &Locale) -> bool {
        let is_parent = |other: &Locale| {
            let (child, parent) = (&locale.language, &other.language);
            let is_general =
                parent.region.is_none_or(|region| region.as_str().starts_with(|c: char| c.is_ascii_digit()));
            parent != child
                && parent.language == child.language
                && parent.script == child.script
                && is_general
                && child.region.is_some()
        };
        self.project.base.is_some()
            || self.config.is_partial(&locale.language)
            || (!self.is_source(locale) && self.locales().any(is_parent))
    }

    /// Each translation held against the source.
    pub(crate) fn alignments(&self) -> impl Iterator<Item = (&'p Locale, &Alignment<'p>)> {
        self.alignments.iter().map(|(locale, alignment)| (*locale, alignment))
    }

    /// The plural categories of a locale.
    pub(crate) fn categories(&self, locale: &Locale) -> Option<&Categories> {
        let position = self.project.locales.iter().position(|other| other.name == locale.name)?;
        self.categories.get(position)
    }

    /// Every message and term of every locale.
    pub(crate) fn entries(&self) -> impl Iterator<Item = At<'p>> {
        self.locales().flat_map(|locale| locale.entries().map(move |(file, entry)| At { locale, file, entry }))
    }

    /// Every message and term of the translations with the source's entry of the same name, where there is one.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (At<'p>, At<'p>)> {
        let source = self.source;
        let translated = self
            .translations()
            .flat_map(|locale| locale.entries().map(move |(file, entry)| At { locale, file, entry }));
        translated.filter_map(move |at| {
            let locale = source?;
            let (file, entry) = locale.find_any_case(&at.entry.name)?;
            Some((at, At { locale, file, entry }))
        })
    }
}

/// The locale the configuration names; else English, English of some region, the locale with most messages. Of an
/// overlay it is the one below, with what the overlay changes in it.
fn source(project: &Project) -> Option<&Locale> {
    if let Some(base) = &project.base {
        let below = source(base)?;
        return project.locales.iter().find(|locale| locale.language == below.language).or(Some(below));
    }
    if let Some(source) = project.config.source() {
        return project.locales.iter().find(|locale| locale.language == *source);
    }
    let english = || project.locales.iter().filter(|locale| locale.language.language.as_str() == "en");
    let plain = english().find(|locale| locale.language.region.is_none());
    let size = |locale: &&Locale| locale.files.iter().map(|file| file.resource.entries.len()).sum::<usize>();
    // Of locales of one size the first one: `max_by_key` gives the last.
    plain.or_else(|| english().next()).or_else(|| project.locales.iter().rev().max_by_key(size))
}

/// Where a finding is.
#[derive(Clone)]
pub(crate) struct Place<'p> {
    locale: Option<&'p str>,
    file: Option<&'p File>,
    path: String,
    span: Range<usize>,
    message: Option<String>,
    attribute: Option<String>,
    variant: Option<String>,
}

impl<'p> Place<'p> {
    /// A folder or file of which only the name is known.
    pub(crate) fn path(locale: Option<&'p str>, path: impl Into<String>) -> Self {
        Self { locale, file: None, path: path.into(), span: 0..0, message: None, attribute: None, variant: None }
    }

    pub(crate) fn file(locale: &'p Locale, file: &'p File, span: Range<usize>) -> Self {
        Self { file: Some(file), span, ..Self::path(Some(&locale.name), file.path.as_str()) }
    }

    pub(crate) fn message(self, id: impl Into<String>) -> Self {
        Self { message: Some(id.into()), ..self }
    }

    pub(crate) fn attribute(self, name: Option<impl Into<String>>) -> Self {
        Self { attribute: name.map(Into::into), ..self }
    }

    pub(crate) fn variant(self, key: Option<impl Into<String>>) -> Self {
        Self { variant: key.map(Into::into), ..self }
    }
}

impl<'p> At<'p> {
    /// A place in the entry.
    pub(crate) fn place(&self, span: Range<usize>) -> Place<'p> {
        Place::file(self.locale, self.file, span).message(&self.entry.name)
    }

    /// Where it is, for a sentence: `en/errors.ftl, line 3`.
    pub(crate) fn line(&self) -> String {
        let (line, _) = self.file.lines.position(&self.file.text, self.entry.name_span.start);
        format!("{}, line {line}", self.file.path)
    }

    /// The place of the entry as a whole: its id.
    pub(crate) fn name(&self) -> Place<'p> {
        self.place(self.entry.name_span.clone())
    }
}

/// What the rules have found so far.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) found: Vec<Finding>,
    /// What another finding explains: not reported, and what an allowance may be there for.
    pub(crate) hidden: Vec<Finding>,
}

impl Findings {
    /// Adds a finding; `text` is a sentence without a full stop.
    pub(crate) fn report(&mut self, rule: &'static Rule, place: Place<'_>, text: impl Into<String>) -> &mut Finding {
        self.found.push(finding(rule, place, text));
        let last = self.found.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "it was pushed above")]
        &mut self.found[last]
    }

    /// Keeps a finding that another one explains.
    pub(crate) fn hide(&mut self, rule: &'static Rule, place: Place<'_>, text: impl Into<String>) {
        self.hidden.push(finding(rule, place, text));
    }
}

fn finding(rule: &'static Rule, place: Place<'_>, text: impl Into<String>) -> Finding {
    let (line, column) = place.file.map_or((1, 1), |file| file.lines.position(&file.text, place.span.start));
    Finding {
        rule,
        severity: rule.severity,
        locale: place.locale.map(str::to_owned),
        file: place.path,
        line,
        column,
        span: place.span,
        message: place.message,
        attribute: place.attribute,
        variant: place.variant,
        text: text.into(),
        suggestion: None,
    }
}
