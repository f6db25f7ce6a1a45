//! The registered languages, arranged for looking up. Everything is worked out once, when the index is built.

use super::{range, regions, scripts};
use crate::error::{Error, Kind};
use crate::language::{self, Language, LanguageIdentifier, Region, Script, Tag, Variants};

/// Registered languages are counted in this.
pub(super) type Index = u16;

/// The registered languages by position, by tag and by rank.
#[derive(Clone)]
pub(super) struct Available {
    /// Resolved, in the order of registration.
    tags: Box<[Tag]>,
    /// Sorted by language.
    families: Box<[Family]>,
    /// Positions in `tags`, sorted by tag, so that the members of a family lie together.
    by_tag: Box<[Index]>,
    /// The same families, who stands in for the others first.
    by_rank: Box<[Index]>,
    /// For each position what it inherits from, nearest first.
    parents: Box<[Box<[Index]>]>,
}

/// The registered languages that have one primary language subtag.
#[derive(Clone, Copy)]
pub(super) struct Family {
    language: Language,
    /// The script of the language without a region.
    script: Script,
    script_depends_on_region: bool,
    /// The language without a region, where it is all there is, as in most sets.
    only_bare: Option<Index>,
    /// The part of `by_tag` and `by_rank` that belongs to it.
    start: usize,
    end: usize,
}

impl Available {
    /// Arranges `languages`; refuses an empty list, what is no language, and two names of one language.
    pub(super) fn new(languages: &[LanguageIdentifier]) -> Result<Self, Error> {
        if languages.is_empty() {
            let help = "register at least the default language";
            return Err(Error::new(Kind::Language, "no-languages", "no language is registered", help));
        }
        let count = Index::try_from(languages.len()).map_err(|_| {
            let reason = format!("{} languages are registered", languages.len());
            let error = Error::new(Kind::Language, "too-many-languages", reason, "register no more than 65535 of them");
            error.with("languages", languages.len())
        })?;
        let tags = languages.iter().map(tag_of).collect::<Result<Box<[Tag]>, Error>>()?;

        let mut by_tag: Box<[Index]> = (0..count).collect();
        by_tag.sort_by_key(|&index| (at(&tags, index).language, at(&tags, index).in_language()));
        refuse_duplicates(languages, &tags, &by_tag)?;

        let mut by_rank = by_tag.clone();
        by_rank.sort_by_cached_key(|&index| (at(&tags, index).language, rank(at(&tags, index)), index));

        let families = families(&tags, &by_tag);
        let mut available = Self { tags, families, by_tag, by_rank, parents: Box::default() };
        available.parents = available.tags.iter().map(|&tag| available.registered_parents(tag)).collect();
        Ok(available)
    }

    pub(super) fn tag(&self, index: Index) -> Tag {
        at(&self.tags, index)
    }

    /// All positions, in the order of registration.
    pub(super) fn indexes(&self) -> impl Iterator<Item = Index> + use<> {
        // `new` refuses more.
        0..Index::try_from(self.tags.len()).unwrap_or(Index::MAX)
    }

    pub(super) fn family(&self, language: Language) -> Option<&Family> {
        let position = self.families.binary_search_by_key(&language, |family| family.language).ok()?;
        self.families.get(position)
    }

    /// The members of `family`, who stands in for the others first.
    pub(super) fn ranked(&self, family: &Family) -> &[Index] {
        self.by_rank.get(family.start..family.end).unwrap_or_default()
    }

    /// The member of `family` that has just this resolved tag.
    pub(super) fn find(&self, family: &Family, tag: Tag) -> Option<Index> {
        let members = self.by_tag.get(family.start..family.end)?;
        let position = members.binary_search_by_key(&tag.in_language(), |&index| self.tag(index).in_language()).ok()?;
        members.get(position).copied()
    }

    /// What the language at `index` inherits from, nearest first.
    pub(super) fn parents(&self, index: usize) -> &[Index] {
        self.parents.get(index).map(AsRef::as_ref).unwrap_or_default()
    }

    fn registered_parents(&self, tag: Tag) -> Box<[Index]> {
        let Some(family) = self.family(tag.language) else { return Box::default() };
        ancestors(tag).filter_map(|ancestor| self.find(family, ancestor)).collect()
    }
}

impl Family {
    pub(super) fn only_bare(&self) -> Option<Index> {
        self.only_bare
    }

    /// `tag`, of this family's language, with the script that it most likely has.
    #[inline]
    pub(super) fn resolve(&self, tag: Tag) -> Tag {
        if tag.script.is_some() {
            return tag;
        }
        let exception = match self.script_depends_on_region && tag.region.is_some() {
            true => scripts::exception(tag.language, tag.region),
            false => None,
        };
        tag.with_script(exception.unwrap_or(self.script))
    }
}

/// The tag at `index`, which is one of the slice's own.
fn at(tags: &[Tag], index: Index) -> Tag {
    tags.get(usize::from(index)).copied().unwrap_or(Tag::ANY)
}

/// The resolved tag of a language that is to be registered.
pub(super) fn tag_of(identifier: &LanguageIdentifier) -> Result<Tag, Error> {
    let text = identifier.to_string();
    let Some(range) = range::parse(text.as_bytes()) else {
        let reason = format!("`{text}` names no language");
        let help = "use a tag such as `es` or `es-MX`";
        return Err(Error::new(Kind::Language, "no-language", reason, help).with("language", text));
    };
    let (script, _) = language::likely(range.tag);
    Ok(range.tag.with_script(script))
}

/// Two names of one language would leave it to chance which one is served.
fn refuse_duplicates(languages: &[LanguageIdentifier], tags: &[Tag], by_tag: &[Index]) -> Result<(), Error> {
    let name = |index: Index| languages.get(usize::from(index)).map(ToString::to_string).unwrap_or_default();
    for (&first, &second) in by_tag.iter().zip(by_tag.iter().skip(1)) {
        if at(tags, first) == at(tags, second) {
            let (first, second) = (name(first), name(second));
            let error = |name, reason, help| Error::new(Kind::Language, name, reason, help);
            return Err(if first == second {
                let reason = format!("`{first}` is registered twice");
                error("registered-twice", reason, "register it once").with("language", first)
            } else {
                let reason = format!("`{first}` and `{second}` are the same language");
                error("same-language", reason, "use one name for it").with("first", first).with("second", second)
            });
        }
    }
    Ok(())
}

fn families(tags: &[Tag], by_tag: &[Index]) -> Box<[Family]> {
    let mut end = 0;
    let languages = by_tag.chunk_by(|&first, &second| at(tags, first).language == at(tags, second).language);
    languages
        .map(|members| {
            let language = members.first().map_or(Language::NONE, |&index| at(tags, index).language);
            let start = end;
            end += members.len();
            let is_bare = |&index: &Index| rank(at(tags, index)) == (false, 0);
            Family {
                language,
                only_bare: <[Index; 1]>::try_from(members).ok().map(|[index]| index).filter(is_bare),
                script: language::likely(Tag { language, ..Tag::ANY }).0,
                script_depends_on_region: scripts::depends_on_region(language),
                start,
                end,
            }
        })
        .collect()
}

/// Which members of a family stand in for the others first: without a variant before with one; then without a region,
/// the region the language most likely has, one that speaks for others, a group of regions, any other.
fn rank(tag: Tag) -> (bool, u8) {
    let (_, likely_region) = language::likely(tag.with_region(Region::NONE));
    let region = match tag.region {
        Region::NONE => 0,
        region if region == likely_region => 1,
        _ if regions::is_paradigm(tag) => 2,
        region if region.is_group() => 3,
        _ => 4,
    };
    (tag.variants.is_some(), region)
}

/// What a resolved tag inherits from, nearest first: `es-419` and `es` for `es-MX`. A variant gives way last, so that
/// `nn-NO`, which is a variant of Norwegian, has `nn` before `no`.
fn ancestors(tag: Tag) -> impl Iterator<Item = Tag> {
    let plain = tag.variants.is_some().then(|| tag.with_variants(Variants::NONE));
    let regional = |tag: Tag| {
        let bare = tag.region.is_some().then(|| tag.with_region(Region::NONE));
        regions::parents(tag).map(move |region| tag.with_region(region)).chain(bare)
    };
    regional(tag).chain(plain).chain(plain.into_iter().flat_map(regional))
}
